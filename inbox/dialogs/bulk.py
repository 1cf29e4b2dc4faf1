"""Runs one command on many dialogs, each of which succeeds or fails alone (E33).

The successful ones can be undone together.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

from inbox import bulk
from inbox.access import Actor, Place, require
from inbox.bulk import LIMIT, Answer
from inbox.dialogs import assignment, dialog_tags, episodes, followers, priority, read_marks, snooze
from inbox.dialogs.read_marks import read_no
from inbox.errors import Invalid
from inbox.models import Dialog
from inbox.store import Store, Tx
from inbox.store.sql import in_list

ACTS = (
    "assign",
    "team",
    "snooze",
    "unsnooze",
    "close",
    "reopen",
    "read",
    "unread",
    "follow",
    "tag",
    "untag",
    "rank",
)


@dataclass(frozen=True)
class Step:
    """A command for some dialogs.

    Parameters by act: assign: operator_id, team: team_id and operator_id, snooze: until and reason, finish: reason and
    comment, follow: on, unread: numbers (one per id: the message from which the dialog is unread), tag and untag:
    tag_ids, rank: priority.
    """

    act: str
    ids: Sequence[int]
    operator_id: int | None = None
    team_id: int | None = None
    until: int | None = None
    reason: str = ""
    comment: str = ""
    on: bool = True
    numbers: Sequence[int] = ()
    tag_ids: Sequence[int] = ()
    priority: int = 0


class Before(NamedTuple):
    """The former state of a dialog, as far as an undo needs it."""

    id: int
    channel_id: int
    open: int
    assignee_id: int | None
    team_id: int | None
    snoozed_at: int | None
    until: int | None
    reason: str
    followed_at: int | None
    close_reason: str
    close_comment: str
    priority: int
    read_no: int
    unread_from: int | None


async def run(store: Store, actor: Actor, steps: Sequence[Step], *, key: str) -> Answer:
    """Run the steps: {done: ids, failed: [{id, code}], undo: steps}; repeatable under its key.

    `undo` is a list of steps that restores the former state. A dialog that already was as wanted is in `done` and in no
    undo. Raises Invalid for an unknown act, for no ids and for more than LIMIT ids.
    """
    if any(step.act not in ACTS for step in steps):
        raise Invalid("Unknown command.", field="act", allowed=ACTS)
    if not 0 < sum(len(step.ids) for step in steps) <= LIMIT:
        raise Invalid("Select at least one conversation and not more than the limit.", field="ids", limit=LIMIT)
    if any((step.numbers or step.act == "unread") and len(step.numbers) != len(step.ids) for step in steps):
        raise Invalid("Give one message number for each conversation.", field="numbers")
    return await bulk.run(
        store,
        actor,
        _pieces(steps),
        key=key,
        what=lambda step: ("bulk", *map(str, asdict(step).values())),
        act=lambda tx, step: _act(tx, actor, step),
    )


def _pieces(steps: Sequence[Step]) -> list[Step]:
    return [
        Step(**asdict(step) | {"ids": tuple(step.ids[part]), "numbers": tuple(step.numbers[part])})
        for step in steps
        for part in bulk.cuts(len(step.ids))
    ]


def _act(tx: Tx, actor: Actor, step: Step) -> Answer:
    tx.lock(Dialog, *step.ids)
    was = _before(tx, actor, step.ids)
    tags = _tags_before(tx, step.ids) if step.act in ("tag", "untag") else {}

    def act(place: int, dialog_id: int) -> list[Answer]:
        if _is_so_already(actor, step, was.get(dialog_id)):
            return []
        _one(tx, actor, step, dialog_id, step.numbers[place] if step.numbers else None)
        return _undo(step, dialog_id, was[dialog_id], tags.get(dialog_id, set()))

    return bulk.each(tx, step.ids, act)


def _is_so_already(actor: Actor, step: Step, was: Before | None) -> bool:
    """Return whether the dialog already has the wanted assignee: assigning again could need a right the actor lacks."""
    if step.act != "assign" or was is None or was.assignee_id != step.operator_id:
        return False
    require(actor, "dialog.assign", Place(was.channel_id))
    return True


def _one(tx: Tx, actor: Actor, step: Step, dialog_id: int, number: int | None) -> None:
    match step.act:
        case "assign":
            assignment.assign(tx, actor, dialog_id, operator_id=step.operator_id)
        case "team":
            assignment.assign_team(tx, actor, dialog_id, team_id=step.team_id, operator_id=step.operator_id)
        case "snooze":
            snooze.snooze(tx, actor, dialog_id, until=step.until, reason=step.reason)
        case "unsnooze":
            snooze.unsnooze(tx, actor, dialog_id)
        case "close":
            episodes.close(tx, actor, dialog_id, reason=step.reason or None, comment=step.comment)
        case "reopen":
            episodes.reopen(tx, actor, dialog_id)
        case "read":
            read_marks.mark_read(tx, actor, dialog_id, client_no=2**62)
        case "unread":
            read_marks.mark_unread(tx, actor, dialog_id, no=number or 1)
        case "tag":
            dialog_tags.change_tags(tx, actor, dialog_id, add=step.tag_ids)
        case "untag":
            dialog_tags.change_tags(tx, actor, dialog_id, remove=step.tag_ids)
        case "rank":
            priority.set_priority(tx, actor, dialog_id, step.priority)
        case _:
            followers.follow(tx, actor, dialog_id, on=step.on)


def _before(tx: Tx, actor: Actor, ids: Sequence[int]) -> dict[int, Before]:
    """Return the present state of the dialogs by id. It is for undo only; each command checks access itself."""
    rows = tx.rows(
        Before,
        "select q.*, (select b.no from message b where b.dialog_id = q.id and b.client_no = q.read_no + 1) as"
        " unread_from from (select d.id, d.channel_id, d.open, d.assignee_id, d.team_id, d.snoozed_at, d.snooze_until"
        " as until, d.snooze_reason as reason, f.at as followed_at, coalesce(e.close_reason, '') as close_reason,"
        f" coalesce(e.close_comment, '') as close_comment, d.priority, {read_no()} as read_no"
        " from dialog d left join episode e on e.id = d.episode_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = :me"
        f" left join follow f on f.dialog_id = d.id and f.operator_id = :me where d.id in ({in_list(ids)})) q",
        me=actor.id or 0,
    )
    return {row.id: row for row in rows}


def _tags_before(tx: Tx, ids: Sequence[int]) -> dict[int, set[int]]:
    tags: dict[int, set[int]] = {}
    for dialog_id, tag_id in tx.sql(f"select dialog_id, tag_id from dialog_tag where dialog_id in ({in_list(ids)})"):
        tags.setdefault(dialog_id, set()).add(tag_id)
    return tags


def _undo(step: Step, dialog_id: int, was: Before, tags: set[int]) -> list[Answer]:
    """Return the steps that restore one dialog; none when the command changed nothing."""
    ids = [dialog_id]
    again = {"act": "snooze", "ids": ids, "until": was.until, "reason": was.reason}
    match step.act:
        case "assign" if was.assignee_id != step.operator_id:
            return [{"act": "assign", "ids": ids, "operator_id": was.assignee_id}]
        case "team" if (was.team_id, was.assignee_id) != (step.team_id, step.operator_id):
            return [{"act": "team", "ids": ids, "team_id": was.team_id, "operator_id": was.assignee_id}]
        case "snooze":
            return [{"act": "unsnooze", "ids": ids}] if was.snoozed_at is None else [again]
        case "unsnooze" if was.snoozed_at is not None:
            return [again]
        case "close" if was.open:
            return [{"act": "reopen", "ids": ids}] + ([again] if was.snoozed_at is not None else [])
        case "reopen" if not was.open:
            return [{"act": "close", "ids": ids, "reason": was.close_reason, "comment": was.close_comment}]
        case "read" if was.unread_from is not None:
            return [{"act": "unread", "ids": ids, "numbers": [was.unread_from]}]
        case "unread" if was.unread_from is None:
            return [{"act": "read", "ids": ids}]
        case "unread":
            return [{"act": "unread", "ids": ids, "numbers": [was.unread_from]}]
        case "tag" if new := sorted(set(step.tag_ids) - tags):
            return [{"act": "untag", "ids": ids, "tag_ids": new}]
        case "untag" if lost := sorted(set(step.tag_ids) & tags):
            return [{"act": "tag", "ids": ids, "tag_ids": lost}]
        case "rank" if was.priority != step.priority:
            return [{"act": "rank", "ids": ids, "priority": was.priority}]
        case "follow" if (was.followed_at is not None) != step.on:
            return [{"act": "follow", "ids": ids, "on": was.followed_at is not None}]
    return []
