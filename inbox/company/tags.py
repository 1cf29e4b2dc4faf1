"""Stores the company's tags: supervisors create, rename, colour, merge and remove them (E16).

A removed tag keeps its row, so that lines of old conversations still name it.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from inbox import timers
from inbox.access import Actor, register_actions, visible
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Tag
from inbox.name_lists import NameList
from inbox.store import Reader, Tx
from inbox.store.sql import in_list

register_actions({"tags.read": ("operator", False), "tags.change": ("supervisor", False)})

UPDATE = "tag"  # timer that updates the dialogs of a merged, removed or restored tag (inbox.dialogs.tag_updates)
COLORS = 9


def fold(name: str) -> str:
    """Return the form in which names of tags are compared."""
    return name.casefold().replace("ё", "е")


TAGS = NameList(
    "tag",
    EventKind.tag_changed,
    "tag",
    "tags.change",
    ("color", "merged_into"),
    most=300,
    taken="tag-exists",
    fold=fold,
)


class Row(NamedTuple):
    """A tag as its row stores it."""

    id: int
    name: str
    color: int
    removed_at: int | None
    merged_into: int | None


def create(tx: Tx, actor: Actor, *, name: str, color: int = 0) -> dict[str, Any]:
    """Create a tag. Returns {tag_id}. Raises Conflict("tag-exists") for a taken name."""
    TAGS.begin(tx, actor)
    _check_color(color)
    return {"tag_id": TAGS.create(tx, actor, name=name, color=color)}


def change(tx: Tx, actor: Actor, tag_id: int, *, name: str | None = None, color: int | None = None) -> dict[str, Any]:
    """Rename a tag or give it another colour; None keeps a field. Raises Conflict("tag-exists") for a taken name."""
    TAGS.begin(tx, actor)
    _lock(tx, tag_id)
    if color is not None:
        _check_color(color)
        tx.sql("update tag set color = :color where id = :id", color=color, id=tag_id)
    if name is not None:
        TAGS.set_name(tx, TAGS.find(tx, tag_id), name)
    TAGS.emit_changed(tx, actor, tag_id)
    return {"tag_id": tag_id}


def remove(tx: Tx, actor: Actor, tag_id: int, *, removed: bool = True) -> dict[str, Any]:
    """Remove a tag, or restore it with its dialogs. Raises Conflict("merged") for a tag that was merged."""
    TAGS.begin(tx, actor)
    _lock_unmerged(tx, tag_id)
    TAGS.set_removed(tx, actor, tag_id, removed=removed)
    timers.put(tx, UPDATE, tag_id, tx.now)
    return {"tag_id": tag_id}


def merge(tx: Tx, actor: Actor, tag_id: int, *, into: int) -> dict[str, Any]:
    """Replace a tag by another one in all dialogs and remove it; this cannot be undone.

    The dialogs follow in small steps. Raises Invalid("tag-gone") for a target that is removed or the tag itself.
    """
    TAGS.begin(tx, actor)
    _lock_unmerged(tx, tag_id)
    if into == tag_id:
        raise Invalid("Choose another tag.", code="same-tag", field="into")
    require_present(tx, [into], field="into")
    # Tags that were merged into this one before follow it, so that no tag is reached over two steps.
    rows = tx.sql("update tag set merged_into = :into where merged_into = :id returning id", into=into, id=tag_id)
    tx.sql(
        "update tag set removed_at = coalesce(removed_at, :now), merged_into = :into where id = :id",
        now=tx.now,
        into=into,
        id=tag_id,
    )
    for changed in [tag_id, *sorted(row[0] for row in rows)]:
        timers.put(tx, UPDATE, changed, tx.now)
        TAGS.emit_changed(tx, actor, changed)
    return {"tag_id": into}


def require_present(tx: Tx, ids: Iterable[int], *, field: str) -> None:
    """Raise Invalid("tag-gone") unless all these tags exist and none is removed."""
    wanted = set(ids)
    rows = tx.sql(f"select id from tag where removed_at is null and id in ({in_list(wanted)})")
    if len(rows) < len(wanted):
        raise Invalid("This tag was deleted. Choose another one.", code="tag-gone", field=field)


def resolve(tx: Tx, ids: Iterable[int]) -> list[int]:
    """Return the present tags for stored ids: the target of a merged tag, nothing for a removed tag."""
    rows = tx.sql(
        "select distinct p.id from tag t join tag p on p.id = coalesce(t.merged_into, t.id)"
        f" where p.removed_at is null and t.id in ({in_list(list(ids))}) order by p.id"
    )
    return [int(row[0]) for row in rows]


def find(tx: Tx, tag_id: int) -> Row | None:
    """Return a tag, also a removed one."""
    return tx.row(Row, "select id, name, color, removed_at, merged_into from tag where id = :id", id=tag_id)


def _lock(tx: Tx, tag_id: int) -> Row:
    tx.lock(Tag, tag_id)
    row = find(tx, tag_id)
    if row is None:
        raise NotFound
    return row


def _lock_unmerged(tx: Tx, tag_id: int) -> None:
    if _lock(tx, tag_id).merged_into is not None:
        raise Conflict("This tag was merged into another one.", code="merged")


def _check_color(color: int) -> None:
    if not 0 <= color < COLORS:
        raise Invalid("Unknown colour.", field="color", limit=COLORS - 1)


async def use_counts(reader: Reader, actor: Actor) -> dict[int, int]:
    """Return by tag how many dialogs have it, of those that the actor may see."""
    counted = await reader.rows(
        "select t.tag_id, count(*) from dialog_tag t join dialog d on d.id = t.dialog_id"
        f" where {visible(actor, 'd')} group by t.tag_id"
    )
    return {int(tag_id): int(count) for tag_id, count in counted}
