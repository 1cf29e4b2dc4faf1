"""Tags of tasks: those of the company, as dialogs have them. A task inherits the tags of its dialog (R14)."""

from collections.abc import Iterable

from inbox.access import Actor
from inbox.company import tags
from inbox.errors import Conflict
from inbox.store import Reader, Tx
from inbox.store.sql import in_list
from tasks import history
from tasks.locked import LockedTask
from tasks.scope import visible_tasks

MOST = 30


def tags_of(tx: Tx, task_id: int) -> list[int]:
    """Return the ids of a task's tags, also of removed and merged ones."""
    return [row[0] for row in tx.sql("select tag_id from task_tag where task_id = :id order by tag_id", id=task_id)]


async def use_counts(reader: Reader, actor: Actor) -> dict[int, int]:
    """Return by tag how many tasks have it, of those that the actor may see."""
    counted = await reader.rows(
        "select g.tag_id, count(*) from task_tag g join task t on t.id = g.task_id"
        f" where t.removed_at is null and {visible_tasks(actor, 't')} group by g.tag_id"
    )
    return {int(tag_id): int(count) for tag_id, count in counted}


def insert_tags(tx: Tx, task_id: int, wanted: Iterable[int]) -> None:
    """Give a new task its tags; raise Invalid("tag-gone") for a removed one."""
    ids = sorted(set(wanted))
    tags.require_present(tx, ids, field="tags")
    _require_room(len(ids))
    for tag_id in ids:
        _insert(tx, task_id, tag_id)


def set_tags(tx: Tx, actor: Actor, task: LockedTask, wanted: Iterable[int]) -> list[int] | None:
    """Replace the tags of a task, with a line of its history; return the former ones, None when nothing changed.

    An added tag that was merged is added as the one that replaced it. Raises Invalid("tag-gone") for an added tag that
    was removed.
    """
    before = tags_of(tx, task.id)
    kept = set(before) & set(wanted)
    added = _present(tx, set(wanted) - kept) - kept
    after = sorted(kept | added)
    if before == after:
        return None
    _require_room(len(after))
    for tag_id in sorted(added):
        _insert(tx, task.id, tag_id)
    for tag_id in sorted(set(before) - set(after)):
        tx.sql("delete from task_tag where task_id = :task and tag_id = :tag", task=task.id, tag=tag_id)
    history.record_change(tx, actor, task, "tags", before, after)
    return before


def with_merged(tx: Tx, ids: Iterable[int]) -> set[int]:
    """Return these tags and those that were merged into them: a task that has any of them shows the tag."""
    wanted = set(ids)
    rows = tx.sql(f"select id from tag where merged_into in ({in_list(wanted)})") if wanted else []
    return wanted | {int(row[0]) for row in rows}


def _present(tx: Tx, ids: Iterable[int]) -> set[int]:
    """Return the tags that replaced merged ones, and the others; raise Invalid("tag-gone") for a removed one."""
    wanted = set(ids)
    rows = tx.sql(f"select id, coalesce(merged_into, id) from tag where id in ({in_list(wanted)})") if wanted else []
    targets: dict[int, int] = {tag_id: target for tag_id, target in rows}
    present = {targets.get(tag_id, tag_id) for tag_id in wanted}
    tags.require_present(tx, present, field="tags")
    return present


def _require_room(count: int) -> None:
    if count > MOST:
        raise Conflict(f"A task has at most {MOST} tags.", code="too-many-tags")


def _insert(tx: Tx, task_id: int, tag_id: int) -> None:
    tx.sql(
        "insert into task_tag (task_id, tag_id, at) values (:task, :tag, :now)", task=task_id, tag=tag_id, now=tx.now
    )
