"""Keeps the full-text index of clients and messages: FTS5 on SQLite, tsvector on PostgreSQL, the same words in both.

Texts are split into words and stems here, so both databases index the same tokens. An operator's query becomes quoted
tokens that we make: raw text never reaches MATCH or to_tsquery (A23). Results are newest first; an unbounded set is
never ranked (architecture 5). Each token names its channel, so that a search reads only the channels that its reader
may see.
"""

from collections.abc import Iterable

from inbox.search.stems import other_stems, words
from inbox.store import Tx

# Per text: splitting words takes time of SQLite's only writer, and a tsvector holds at most 1 MiB.
LONGEST_TEXT = 200_000
MOST_WORDS = 6_000
MOST_BYTES = 450_000
Indexed = tuple[str, int]


# --- keeping the index ------------------------------------------------------------------------------------------


def index_texts(text: str) -> tuple[str, str]:
    """Return what is indexed of a text: its words, and the stems of the words that differ from their stem."""
    tokens = words(text[:LONGEST_TEXT])[:MOST_WORDS]
    return " ".join(tokens), " ".join(other_stems(tokens))


def channel_tokens(text: str, channels: Iterable[int]) -> str:
    """Return words as tokens of each channel: "c7xword". A search never reads the tokens of other channels.

    If the channel were a column beside the words, a search would take longer, and its time would reveal more, the more
    often a word occurs in channels that the reader may not see.
    """
    return " ".join(f"c{channel}x{word}" for channel in channels for word in text.split())


def index_message(tx: Tx, message_id: int, text: str, channel_id: int) -> None:
    """Add a new message to the index, in the transaction that stores it."""
    _add(tx, "message", message_id, text, (channel_id,))


def reindex_message(tx: Tx, message_id: int, before: str, text: str) -> None:
    """Replace the indexed text of a message; `before` must be the text that was indexed."""
    rows = tx.sql(
        "select d.channel_id from message m join dialog d on d.id = m.dialog_id where m.id = :id", id=message_id
    )
    channel = (int(rows[0][0]),)
    _remove(tx, "message", message_id, before, channel)
    _add(tx, "message", message_id, text, channel)


def replace(tx: Tx, what: str, row_id: int, *, before: Indexed | None, after: Indexed | None) -> None:
    """Replace what is indexed of a row of a package's own index; before and after: (text, channel), None for nothing.

    Channel 0 holds rows that every operator may see. `before` must be what was indexed.
    """
    if before == after:
        return
    if before is not None:
        _remove(tx, what, row_id, before[0], (before[1],))
    if after is not None:
        _add(tx, what, row_id, after[0], (after[1],))


def index_contact(tx: Tx, contact_id: int) -> None:
    """Add a client to the index by name and identities, in the channels of its dialogs.

    Call it after any of them changed, and after a dialog was moved to the client or away.
    """
    row = tx.sql("select name from contact where id = :id", id=contact_id)
    if not row:
        return
    identities = tx.sql(
        "select name, label, external_id from identity where contact_id = :id order by id", id=contact_id
    )
    text = " ".join(words(" ".join([row[0][0], *(part for line in identities for part in line)])))
    channels = [
        int(dialog[0])
        for dialog in tx.sql(
            "select distinct channel_id from dialog where contact_id = :id order by channel_id", id=contact_id
        )
    ]
    channel_ids = " ".join(map(str, channels))
    rows = tx.sql("select words, channels from contact_words where contact_id = :id", id=contact_id)
    if rows and tuple(rows[0]) == (text, channel_ids):
        return
    for old_words, old_channels in rows:
        _remove(tx, "contact", contact_id, old_words, map(int, old_channels.split()))
    _add(tx, "contact", contact_id, text, channels)
    tx.sql(
        "insert into contact_words (contact_id, words, channels) values (:id, :words, :channels)"
        " on conflict (contact_id) do update set words = excluded.words, channels = excluded.channels",
        id=contact_id,
        words=text,
        channels=channel_ids,
    )


def _add(tx: Tx, what: str, row_id: int, text: str, channels: Iterable[int]) -> None:
    channels = tuple(channels)
    plain, stems = (channel_tokens(part, channels) for part in index_texts(text))
    if not plain:
        return
    if tx.dialect == "sqlite":
        tx.defer(
            f"insert into {what}_fts (rowid, words, stems) values (:id, :words, :stems)",
            id=row_id,
            words=plain,
            stems=stems,
        )
    else:
        tx.defer(
            f"insert into {what}_fts (id, words, stems)"
            " values (:id, to_tsvector('simple', :words), to_tsvector('simple', :stems)) on conflict (id) do update"
            " set words = excluded.words, stems = excluded.stems",
            id=row_id,
            words=truncate(plain),
            stems=truncate(stems),
        )


def truncate(text: str) -> str:
    """Return as much of a text as a tsvector can hold."""
    return text.encode()[:MOST_BYTES].decode("utf-8", "ignore")


def _remove(tx: Tx, what: str, row_id: int, text: str, channels: Iterable[int]) -> None:
    channels = tuple(channels)
    plain, stems = (channel_tokens(part, channels) for part in index_texts(text))
    if tx.dialect == "postgresql":
        tx.defer(f"delete from {what}_fts where id = :id", id=row_id)
    elif plain:
        # The index stores no text: deleting a row needs the words that were added.
        tx.defer(
            f"insert into {what}_fts ({what}_fts, rowid, words, stems) values ('delete', :id, :words, :stems)",
            id=row_id,
            words=plain,
            stems=stems,
        )


# --- reading ----------------------------------------------------------------------------------------------------
