"""Link previews: chooses the link of a message that gets a card, and stores title, description and image of its page.

A preview is a row under the hash of its address, like the images of inbox.files.remote_images. It survives a restart,
all servers of one database share it, and housekeeping deletes it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

import orjson

from inbox.access import Actor, Place, require
from inbox.clock import DAY, HOUR, now
from inbox.errors import NotFound
from inbox.files.remote_images import key_of
from inbox.messages.markup import MOST_ENTITIES
from inbox.store import Reader, Tx
from inbox.text import utf16_units

KEPT_MS = 7 * DAY
TRIED_AGAIN_MS = HOUR
LONGEST_ADDRESS = 2_000
MOST_CHARS = 20_000  # of a text that are searched
_LONGEST_FOUND = 2_048  # of an address before its end is looked for, as in the browser
_MOST_ADDRESSES = 100  # of a text; the first address that no entity covers counts
# The links that the browser makes (rich_text.js). Mail addresses are matched so that no half of one is taken for a
# page.
_ADDRESS = re.compile(
    r"(?P<page>(?:https?://|www\.)[^\s<>\"'«»]{2,})|(?<![\w.+-])[\w.+-]{1,64}+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_PAGE = re.compile(r"https?://[^\s<>\"'\x00-\x1f\x7f-\x9f]+", re.IGNORECASE)
_BARE = re.compile(r"[\w-]+(\.[\w-]+)+([/?#]|$)", re.ASCII)
_TRAILING = ".,:;!?…'\"»”"
_CLOSED = frozenset({"spoiler", "code", "pre"})  # hidden words stay hidden, and code is no link


@dataclass(frozen=True, slots=True)
class Page:
    """The metadata of a page. site: name of the site, picture: an address; both may be empty."""

    title: str
    description: str = ""
    site: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class StoredPreview:
    """A cached result; page is None when the address has no preview."""

    page: Page | None


async def find_link(reader: Reader, actor: Actor, message_id: int) -> str | None:
    """Return the address that a message gets a card for, without its fragment.

    Returns None for e-mails and for messages without an address. Raises NotFound for a message that the actor may not
    see.
    """
    rows = await reader.rows(
        "select d.channel_id, c.kind, m.kind, m.content, m.text, m.data, m.deleted_at, l.message_id from message m"
        " join dialog d on d.id = m.dialog_id join channel c on c.id = d.channel_id"
        " left join letter l on l.message_id = m.id where m.id = :id",
        id=message_id,
    )
    if not rows:
        raise NotFound
    channel_id, place, kind, content, text, raw, deleted_at, letter = rows[0]
    require(actor, "dialog.read", Place(channel_id))
    if letter or deleted_at or content != "text" or kind == "system" or (place == "email" and kind != "note"):
        return None
    data = orjson.loads(raw)
    brought = data.get("forwards") or data.get("posts")
    return first_link(str(data.get("own", "")) if brought else text, data.get("entities") or [])


def first_link(text: str, entities: Sequence[Mapping[str, Any]] = ()) -> str | None:
    """Return the first page address in a text, as the browser opens it. entities: as in inbox.messages.markup."""
    text = text[:MOST_CHARS]
    looks = [(one.get("type"), place, one.get("url")) for one in entities[:MOST_ENTITIES] if (place := _place(one))]
    closed = [place for kind, place, _ in looks if kind in _CLOSED]
    worded = [(place, _safe(str(url))) for kind, place, url in looks if kind == "text_link"]
    taken = closed + [place for place, _ in worded]
    addresses = [(place, url) for place, url in worded if url and _apart(place, closed)]
    plain = ((place, url) for place, url in _written(text) if _apart(place, taken))
    addresses += [one for one in [next(plain, None)] if one]
    return min(addresses)[1] if addresses else None


def _written(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the addresses that stand in the text itself, each with its range in UTF-16 units."""
    at, seen = 0, 0
    for match in islice(_ADDRESS.finditer(text), _MOST_ADDRESSES):
        shown = _without_tail((match["page"] or "")[:_LONGEST_FOUND])
        if url := _safe(shown):
            at, seen = at + utf16_units(text[seen : match.start()]), match.start()
            yield (at, at + utf16_units(shown)), url


def _without_tail(address: str) -> str:
    """Return an address without the punctuation of the sentence around it; a bracket stays if it was opened inside."""
    unopened = address.count(")") + address.count("]") - address.count("(") - address.count("[")
    end = len(address)
    while end and (address[end - 1] in _TRAILING or (address[end - 1] in ")]" and unopened > 0)):
        unopened -= address[end - 1] in ")]"
        end -= 1
    return address[:end]


def _safe(url: str) -> str | None:
    if url.lower().startswith("www.") or _BARE.match(url):
        url = f"https://{url}"
    url = url.partition("#")[0]
    return url if len(url) <= LONGEST_ADDRESS and _PAGE.fullmatch(url) else None


def _place(entity: Mapping[str, Any]) -> tuple[int, int] | None:
    offset, length = entity.get("offset"), entity.get("length")
    if isinstance(offset, int) and isinstance(length, int) and length > 0:
        return offset, offset + length
    return None


def _apart(place: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return all(place[1] <= start or place[0] >= end for start, end in others)


async def find(reader: Reader, url: str) -> StoredPreview | None:
    """Return the cached result of an address, None when it must be fetched."""
    rows = await reader.rows("select state, facts, fetched_at from link_card where url_hash = :key", key=key_of(url))
    if not rows:
        return None
    state, facts, fetched_at = rows[0]
    if now() - fetched_at >= (KEPT_MS if state == "ok" else TRIED_AGAIN_MS):
        return None
    return StoredPreview(Page(**orjson.loads(facts)) if state == "ok" else None)


def store(tx: Tx, url: str, page: Page | None) -> None:
    """Store the result of an address."""
    tx.sql(
        "insert into link_card (url_hash, state, facts, fetched_at) values (:key, :state, :facts, :now)"
        " on conflict (url_hash) do update set state = excluded.state, facts = excluded.facts,"
        " fetched_at = excluded.fetched_at",
        key=key_of(url),
        state="ok" if page else "none",
        facts=orjson.dumps(asdict(page)).decode() if page else "{}",
        now=tx.now,
    )


def forget_old(tx: Tx) -> int:
    """Delete results so old that they would be fetched again."""
    before = tx.now - KEPT_MS
    return len(tx.sql("delete from link_card where fetched_at < :before returning url_hash", before=before))
