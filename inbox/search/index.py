"""Full text over clients and messages: FTS5 on SQLite, tsvector on PostgreSQL, the same words in both.

Texts are cut into words and stems here, so both databases index exactly the same tokens, and what an operator
types becomes quoted tokens of ours: no raw text ever reaches MATCH or to_tsquery (A23). Newest first; nothing is ranked
over an unbounded set (architecture 5). Each token names its channel, so that a search goes through what its reader
may see and through nothing else.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import orjson

from inbox.access import Actor, visible, visible_channels
from inbox.eventlog import last_id
from inbox.listing import cursor_text, dialog_bytes
from inbox.search.stems import beginning, other_layout, other_stems, places, stem, words
from inbox.store import Reader, Row, Store, Tx
from inbox.store.sql import as_text, json_list, json_object

LIMIT = 50
SNIPPET = 180
LONGEST_QUERY = 200
MOST_TERMS = 12
# A reading thread or connection is shared: what takes longer is ended and said.
LONGEST_SECONDS = 2.0
# Of one text: cutting words costs the only writer of SQLite its time, and a tsvector holds 1 MiB.
LONGEST_TEXT = 200_000
MOST_WORDS = 6_000
MOST_BYTES = 450_000
# PostgreSQL has to sort what a common word finds: look through the newest first, and only then through all.
RECENT = 100_000


# --- keeping the index ------------------------------------------------------------------------------------------


def texts(text: str) -> tuple[str, str]:
    """What is indexed of a text: its words, and the stems of those that are not their own stem."""
    found = words(text[:LONGEST_TEXT])[:MOST_WORDS]
    return " ".join(found), " ".join(other_stems(found))


def of_channels(text: str, channels: Iterable[int]) -> str:
    """Words as tokens of each channel: "c7xword". Who may not see a channel never touches its part of the index.

    With the scope beside the words instead, a search took the longer, and told the more, the commoner a word was in
    channels that the reader may not see.
    """
    return " ".join(f"c{channel}x{word}" for channel in channels for word in text.split())


def index_message(tx: Tx, message_id: int, text: str, channel_id: int) -> None:
    """Make a new message findable, in the transaction that stores it."""
    _add(tx, "message", message_id, text, (channel_id,))


def reindex_message(tx: Tx, message_id: int, before: str, text: str) -> None:
    """A message says something else now; before must be what was indexed."""
    found = tx.sql(
        "select d.channel_id from message m join dialog d on d.id = m.dialog_id where m.id = :id", id=message_id
    )
    channel = (int(found[0][0]),)
    _remove(tx, "message", message_id, before, channel)
    _add(tx, "message", message_id, text, channel)


def index_contact(tx: Tx, contact_id: int) -> None:
    """Make a client findable by name and by every identity, in the channels of its dialogs.

    Call it after any of them changed, and after a dialog came to the client or left it.
    """
    row = tx.sql("select name from contact where id = :id", id=contact_id)
    if not row:
        return
    identities = tx.sql(
        "select name, label, external_id from identity where contact_id = :id order by id", id=contact_id
    )
    text = " ".join(words(" ".join([row[0][0], *(part for line in identities for part in line)])))
    channels = [
        int(one[0])
        for one in tx.sql(
            "select distinct channel_id from dialog where contact_id = :id order by channel_id", id=contact_id
        )
    ]
    known = " ".join(map(str, channels))
    found = tx.sql("select words, channels from contact_words where contact_id = :id", id=contact_id)
    if found and tuple(found[0]) == (text, known):
        return
    if found:
        _remove(tx, "contact", contact_id, found[0][0], map(int, found[0][1].split()))
    _add(tx, "contact", contact_id, text, channels)
    tx.sql(
        "insert into contact_words (contact_id, words, channels) values (:id, :words, :channels)"
        " on conflict (contact_id) do update set words = excluded.words, channels = excluded.channels",
        id=contact_id,
        words=text,
        channels=known,
    )


def _add(tx: Tx, what: str, row_id: int, text: str, channels: Iterable[int]) -> None:
    channels = tuple(channels)
    plain, stems = (of_channels(part, channels) for part in texts(text))
    if not plain:
        return
    if tx.dialect == "sqlite":
        tx.sql_last(
            f"insert into {what}_fts (rowid, words, stems) values (:id, :words, :stems)",
            id=row_id,
            words=plain,
            stems=stems,
        )
    else:
        tx.sql_last(
            f"insert into {what}_fts (id, words, stems)"
            " values (:id, to_tsvector('simple', :words), to_tsvector('simple', :stems)) on conflict (id) do update"
            " set words = excluded.words, stems = excluded.stems",
            id=row_id,
            words=bounded(plain),
            stems=bounded(stems),
        )


def bounded(text: str) -> str:
    """As much of it as a tsvector takes."""
    return text.encode()[:MOST_BYTES].decode("utf-8", "ignore")


def _remove(tx: Tx, what: str, row_id: int, text: str, channels: Iterable[int]) -> None:
    channels = tuple(channels)
    plain, stems = (of_channels(part, channels) for part in texts(text))
    if tx.dialect == "postgresql":
        tx.sql_last(f"delete from {what}_fts where id = :id", id=row_id)
    elif plain:
        # The index keeps no text of its own: taking a row out needs what was put in.
        tx.sql_last(
            f"insert into {what}_fts ({what}_fts, rowid, words, stems) values ('delete', :id, :words, :stems)",
            id=row_id,
            words=plain,
            stems=stems,
        )


# --- asking -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Query:
    """What somebody looks for: words, phrases, unwanted words, and whether the last word is unfinished."""

    terms: list[str] = field(default_factory=list)
    phrases: list[list[str]] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    open_end: bool = False
    _wanted: set[str] = field(default_factory=set)
    _beginnings: set[str] = field(default_factory=set)
    # Words of found texts that were looked at already: a page of results repeats most of them.
    _known: dict[str, bool] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.terms or self.phrases)

    def for_sqlite(self, channels: Sequence[int]) -> str:
        """The FTS5 expression over these channels; every token is quoted."""
        return " OR ".join(f"({self._of_channel(f'c{int(one)}x')})" for one in channels)

    def _of_channel(self, mark: str) -> str:
        parts = []
        for place, term in enumerate(self.terms):
            root = stem(term)
            whole = [f'words:"{mark}{one}"' for one in dict.fromkeys((term, root))]
            if self.open_end and place == len(self.terms) - 1:
                whole[0] = f'words:"{mark}{term}"*'  # the word itself is among those that it begins
            options = [*whole, f'stems:"{mark}{root}"']
            parts.append(f"({' OR '.join(options)})")
        parts += ['words:"' + " ".join(mark + word for word in phrase) + '"' for phrase in self.phrases]
        wanted = " AND ".join(parts)
        unwanted = [
            f'(words:"{mark}{one}" OR words:"{mark}{stem(one)}" OR stems:"{mark}{stem(one)}")' for one in self.without
        ]
        return " NOT ".join([f"({wanted})", *unwanted])

    def for_postgres(self, channels: Sequence[int]) -> tuple[str, dict[str, str]]:
        """(condition over f.words and f.stems, parameters), over these channels.

        A row has the same words in each of its channels, so that each word may be looked for in all of them.
        """
        marks = [f"c{int(one)}x" for one in channels]
        conditions, params = [], {}

        def any_of(*options: str) -> str:
            return " | ".join(option.replace("~", mark) for mark in marks for option in options)

        for place, term in enumerate(self.terms):
            end = ":*" if self.open_end and place == len(self.terms) - 1 else ""
            params[f"w{place}"] = any_of(f"'~{term}'{end}", f"'~{stem(term)}'")
            params[f"s{place}"] = any_of(f"'~{stem(term)}'")
            conditions.append(
                f"(f.words @@ to_tsquery('simple', :w{place}) or f.stems @@ to_tsquery('simple', :s{place}))"
            )
        for place, phrase in enumerate(self.phrases):
            params[f"p{place}"] = any_of("(" + " <-> ".join(f"'~{word}'" for word in phrase) + ")")
            conditions.append(f"f.words @@ to_tsquery('simple', :p{place})")
        for place, word in enumerate(self.without):
            params[f"n{place}"] = any_of(f"'~{word}'", f"'~{stem(word)}'")
            params[f"m{place}"] = any_of(f"'~{stem(word)}'")
            conditions.append(
                f"not (f.words @@ to_tsquery('simple', :n{place}) or f.stems @@ to_tsquery('simple', :m{place}))"
            )
        return " and ".join(conditions), params

    def marks(self, text: str) -> Iterator[tuple[int, int]]:
        """(start, length) of what matches in a text, in order."""
        if not self._wanted:
            roots, whole = {stem(term) for term in self.terms}, {word for phrase in self.phrases for word in phrase}
            self._wanted = roots | whole
            self._beginnings = {beginning(root) for root in roots} | whole | set(self.terms[-1:] * self.open_end)
        known = self._known
        for start, length, word in places(text, self._beginnings):
            hit = known.get(word)
            if hit is None:
                hit = known[word] = self._matches(word)
            if hit:
                yield start, length

    def _matches(self, word: str) -> bool:
        begun = self.terms[-1] if self.open_end and self.terms else None
        return word in self._wanted or stem(word) in self._wanted or (begun is not None and word.startswith(begun))


def parse(text: str) -> Query:
    """Read what was typed; nothing in it can be wrong."""
    query = Query()
    text = text[:LONGEST_QUERY]
    rest = re.sub(r'["«“„]([^"«“„»”\n]*+)["»”]', lambda found: _phrase(query, found.group(1)), text)
    for part in rest.split():
        minus = part.startswith("-") and len(part) > 1
        for word in words(part):
            (query.without if minus else query.terms).append(word)
    query.terms, query.without = query.terms[:MOST_TERMS], query.without[:MOST_TERMS]
    query.open_end = bool(query.terms) and rest[-1:].isalnum() and len(query.terms[-1]) >= 2
    return query


def _phrase(query: Query, inside: str) -> str:
    found = words(inside)[:MOST_TERMS]
    if len(found) == 1:
        return f" {found[0]} "
    if found and len(query.phrases) < 4:
        query.phrases.append(found)
    return " "


async def search(store: Store, actor: Actor, text: str, *, limit: int = LIMIT) -> bytes:
    """{cursor, text, other_layout, dialogs, contacts, messages}: dialogs by number, clients, messages newest first.

    When nothing is found as typed, the other keyboard layout is tried, and other_layout says what it reads.
    """
    limit = max(1, min(limit, LIMIT))

    async def ask(reader: Reader) -> bytes:
        position = await last_id(reader)
        typed, swapped = text, None
        found = await _find(reader, actor, typed, limit)
        if not any(found) and (swapped := other_layout(text)) is not None:
            found = await _find(reader, actor, swapped, limit)
            if not any(found):
                swapped = None
        dialogs, contacts, messages = found
        rows = await dialog_bytes(reader, {*dialogs, *(one["dialog_id"] for one in messages)})
        fragments = {one: orjson.Fragment(row) for one, row in rows.items()}
        for line in messages:
            line["dialog"] = fragments[line["dialog_id"]]
        answer = {
            "cursor": cursor_text(store.generation, position),
            "text": text[:LONGEST_QUERY],
            "other_layout": swapped,
            "dialogs": [fragments[one] for one in dialogs if one in fragments],
            "contacts": contacts,
            "messages": messages,
        }
        return orjson.dumps(answer)

    return await store.read(ask, seconds=LONGEST_SECONDS)


Found = tuple[list[int], list[dict[str, Any]], list[dict[str, Any]]]


async def _find(reader: Reader, actor: Actor, text: str, limit: int) -> Found:
    query = parse(text)
    dialogs = await _by_number(reader, actor, text)
    channels = await _channels(reader, actor) if query else []
    if not channels:
        return dialogs, [], []
    contacts = await _contacts(reader, actor, query, channels, limit)
    return dialogs, contacts, await _messages(reader, actor, query, channels, limit)


async def _channels(reader: Reader, actor: Actor) -> list[int]:
    """The channels whose part of the index is searched, removed ones too."""
    found = await reader.rows(f"select id from channel where {visible_channels(actor, 'id')} order by id")
    return [int(row[0]) for row in found]


async def _by_number(reader: Reader, actor: Actor, text: str) -> list[int]:
    found = re.fullmatch(r"\s*+[№#]?\s*+(\d{1,12})\s*+", text)
    if not found:
        return []
    rows = await reader.rows(
        "select d.id from episode e join dialog d on d.id = e.dialog_id"
        f" where e.number = :number and {visible(actor, 'd')}",
        number=int(found.group(1)),
    )
    return [row[0] for row in rows]


async def _matching(
    reader: Reader, what: str, query: Query, channels: Sequence[int], columns: str, joins: str, where: str, limit: int
) -> list[Row]:
    if reader.dialect == "sqlite":
        return await reader.rows(
            f"select {columns} from {what}_fts f {joins.replace('f.id', 'f.rowid')}"
            f" where {what}_fts match :match and {where} order by f.rowid desc limit :limit",
            match=query.for_sqlite(channels),
            limit=limit,
        )
    condition, params = query.for_postgres(channels)
    sql = (
        f"select {columns} from {what}_fts f {joins} where {condition} and {where} and f.id > :floor"
        " order by f.id desc limit :limit"
    )
    newest = (await reader.rows(f"select coalesce(max(id), 0) from {what}_fts"))[0][0]
    floor = max(0, newest - RECENT)
    found = await reader.rows(sql, **params, floor=floor, limit=limit)
    if len(found) < limit and floor:
        found = await reader.rows(sql, **params, floor=0, limit=limit)
    return found


async def _messages(
    reader: Reader, actor: Actor, query: Query, channels: Sequence[int], limit: int
) -> list[dict[str, Any]]:
    found = await _matching(
        reader,
        "message",
        query,
        channels,
        "m.id, m.dialog_id, m.no, m.kind, m.text, m.created_at, m.operator_id",
        "join message m on m.id = f.id join dialog d on d.id = m.dialog_id",
        visible(actor, "d"),
        limit,
    )
    answer = []
    for message_id, dialog_id, no, kind, text, created_at, operator_id in found:
        snippet, marks = _snippet(query, text)
        answer.append(
            {
                "id": message_id,
                "dialog_id": dialog_id,
                "no": no,
                "kind": kind,
                "created_at": created_at,
                "operator_id": operator_id,
                "text": snippet,
                "marks": marks,
            }
        )
    return answer


async def dialog_matches(reader: Reader, dialog_id: int, text: str, *, limit: int) -> list[int]:
    """Numbers of the messages of one dialog that fit the words, newest first; no access check."""
    query = parse(text)
    if not query:
        return []
    edges = await reader.rows(
        "select min(id), max(id), (select channel_id from dialog where id = :id) from message where dialog_id = :id",
        id=dialog_id,
    )
    if edges[0][0] is None:
        return []
    # Bounded by the dialog's ids: the index is not walked over everybody else's messages of its time.
    row = "f.rowid" if reader.dialect == "sqlite" else "f.id"
    found = await _matching(
        reader,
        "message",
        query,
        (int(edges[0][2]),),
        "m.no",
        "join message m on m.id = f.id",
        f"m.dialog_id = {int(dialog_id)} and {row} between {int(edges[0][0])} and {int(edges[0][1])}",
        limit,
    )
    return [int(row[0]) for row in found]


async def _contacts(
    reader: Reader, actor: Actor, query: Query, channels: Sequence[int], limit: int
) -> list[dict[str, Any]]:
    scope = visible(actor, "d")
    found = await _matching(
        reader,
        "contact",
        query,
        channels,
        f"k.id, k.name, k.kind, {_identities(reader.dialect)},"
        f" (select d.id from dialog d where d.contact_id = k.id and {scope} order by d.last_at desc limit 1)",
        "join contact k on k.id = f.id",
        f"exists (select 1 from dialog d where d.contact_id = k.id and {scope})",
        min(limit, 20),
    )
    return [
        {
            "id": contact_id,
            "name": name,
            "kind": kind,
            "identities": orjson.Fragment(identities),
            "dialog_id": latest,
            "marks": list(query.marks(name)),
        }
        for contact_id, name, kind, identities, latest in found
    ]


def _identities(dialect: str) -> str:
    """SQL of the addresses of client k, as JSON text."""
    one = json_object(dialect, kind="i.kind", label="coalesce(nullif(i.label, ''), i.external_id)")
    return as_text(dialect, json_list(dialect, one, "identity i where i.contact_id = k.id", "i.id"))


def _snippet(query: Query, text: str) -> tuple[str, list[tuple[int, int]]]:
    """The part of a text around its first match, and what matches in it."""
    flat = " ".join(text.split())
    if len(flat) <= SNIPPET:
        return flat, list(query.marks(flat))
    every = query.marks(flat)
    first = next(every, None)
    start = max(0, (first[0] if first else 0) - SNIPPET // 3)
    space = flat.find(" ", start) if start else -1
    start = space + 1 if 0 <= space < start + 20 else start
    end = start + SNIPPET
    lead = "…" if start else ""
    shift = len(lead) - start
    shown = []
    for place, length in chain([first] if first else [], every):
        if place + length > end:
            break  # a letter goes on for pages, and nothing of it is shown
        shown.append((place + shift, length))
    return lead + flat[start:end] + ("…" if end < len(flat) else ""), shown
