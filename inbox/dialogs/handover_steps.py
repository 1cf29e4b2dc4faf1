"""Carries out handovers: moves the dialogs of a plan in small steps, and takes a handover back."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox import timers
from inbox.access import SYSTEM, Actor, require
from inbox.dialogs import drafts, round_robin
from inbox.dialogs.assignment import set_team
from inbox.dialogs.handover import GO_ON, GO_ON_MS, RETURN, UNDO_MS, Plan, plan_text
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.dialogs.round_robin import RoundRobin
from inbox.dialogs.timeline import append_message
from inbox.errors import Conflict, NotFound
from inbox.models import Dialog, HandOver
from inbox.people import operators
from inbox.people.channel_access import may_answer
from inbox.store import Tx

PIECE = 20


def step(tx: Tx, hand_over_id: int) -> bool:
    """Move the next few dialogs, there or back; return whether more are left.

    Two concurrent steps move different dialogs.
    """
    held = _held(tx, hand_over_id)
    plan = held.plan
    if plan.phase == "giving":
        more = _give_some(tx, held)
        plan.phase = "giving" if more else "given"
    elif plan.phase == "returning":
        more = _return_some(tx, held)
        plan.phase = "returning" if more else "returned"
    else:
        return False
    tx.sql("update hand_over set target = :target where id = :id", target=plan_text(plan), id=hand_over_id)
    if more:
        timers.put(tx, GO_ON, hand_over_id, tx.now + GO_ON_MS)
    else:
        timers.drop(tx, GO_ON, hand_over_id)
    return more


def undo(tx: Tx, actor: Actor, hand_over_id: int) -> dict[str, Any]:
    """Undo a handover: `step` returns the dialogs that were not changed since.

    Raises Conflict("too-late") after seven days.
    """
    held = _held(tx, hand_over_id)
    if actor.id not in (held.from_id, held.by.id):
        require(actor, "dialogs.hand_over_others")
    if held.undone_at is None:
        if tx.now - held.at > UNDO_MS:
            raise Conflict("This handover is more than seven days old and cannot be undone.", code="too-late")
        _turn_back(tx, held)
    return {"hand_over_id": hand_over_id}


def _turn_back(tx: Tx, held: "_Held") -> None:
    held.plan.phase, held.plan.after = "returning", 0
    tx.sql(
        "update hand_over set undone_at = :now, target = :target where id = :id",
        now=tx.now,
        target=plan_text(held.plan),
        id=held.id,
    )
    timers.drop(tx, RETURN, held.id)
    timers.put(tx, GO_ON, held.id, tx.now + GO_ON_MS)


@dataclass(slots=True)
class _Held:
    """A handover, locked until the transaction ends."""

    id: int
    from_id: int
    by: Actor
    plan: Plan
    note: str
    at: int
    undone_at: int | None


class _Row(NamedTuple):
    id: int
    from_id: int
    by_id: int
    target: str
    note: str
    at: int
    undone_at: int | None


def _held(tx: Tx, hand_over_id: int) -> _Held:
    tx.lock(HandOver, hand_over_id)
    row = tx.row(
        _Row, "select id, from_id, by_id, target, note, at, undone_at from hand_over where id = :id", id=hand_over_id
    )
    if row is None:
        raise NotFound
    by, plan = operators.load_actor(tx, row.by_id), Plan(**orjson.loads(row.target))
    return _Held(row.id, row.from_id, by, plan, row.note, row.at, row.undone_at)


def _give_some(tx: Tx, held: _Held) -> bool:
    ids = _next_dialogs(tx, held)
    turn = _order(tx, held.plan) if held.plan.kind == "turn" else None
    tx.lock(Dialog, *ids)
    for dialog_id in ids:
        why = _give(tx, held, dialog_id, turn)
        if why:
            held.plan.left[why] = held.plan.left.get(why, 0) + 1
    held.plan.after = ids[-1] if ids else held.plan.after
    return len(ids) == PIECE


def _order(tx: Tx, plan: Plan) -> RoundRobin:
    return RoundRobin(round_robin.load(tx, plan.people), plan.people, plan.last, here=plan.here)


def _next_dialogs(tx: Tx, held: _Held) -> list[int]:
    if held.plan.dialogs is not None:
        return [dialog_id for dialog_id in held.plan.dialogs if dialog_id > held.plan.after][:PIECE]
    return [
        row[0]
        for row in tx.sql(
            "select id from dialog where assignee_id = :who and open = 1 and id > :after order by id limit :piece",
            who=held.from_id,
            after=held.plan.after,
            piece=PIECE,
        )
    ]


def _give(tx: Tx, held: _Held, dialog_id: int, turn: RoundRobin | None) -> str | None:
    """Give one dialog; return the reason why it stays, None when it was given."""
    dialog = _theirs(tx, held, dialog_id)
    if dialog is None:
        return "changed"
    plan = held.plan
    why: dict[str, Any] = {"hand_over": held.id}
    to: int | None = None
    if turn is not None:
        to, skipped = turn.pick(dialog.channel_id)
        if to is None:
            return "nobody-free"
        plan.last = to
        why |= {"skipped": skipped} if skipped else {}
    elif plan.kind == "person":
        to = plan.people[0]
        if not may_answer(tx, to, dialog.channel_id):
            return "cannot-answer"
    elif not any(may_answer(tx, one, dialog.channel_id) for one in plan.people):
        return "cannot-answer"
    tx.sql(
        "insert into hand_over_dialog (hand_over_id, dialog_id, operator_id, team_id)"
        " values (:id, :dialog, :to, :team)",
        id=held.id,
        dialog=dialog.id,
        to=to,
        team=dialog.team_id,
    )
    if held.note:
        append_message(tx, held.by, dialog, kind="note", text=held.note)
    set_team(tx, held.by, dialog, plan.team if plan.kind == "team" else dialog.team_id, to, cause="handover", **why)
    if to is not None:
        drafts.move_to_operator(tx, held.from_id, to, dialog.id, dialog.channel_id)
    return None


def _theirs(tx: Tx, held: _Held, dialog_id: int) -> LockedDialog | None:
    """Return the dialog, if it is still assigned to the giver and the author of the handover may move it."""
    try:
        dialog = open_dialog(tx, held.by, "dialog.assign", dialog_id)
    except NotFound:
        return None
    return dialog if dialog.open and dialog.assignee_id == held.from_id else None


def _return_some(tx: Tx, held: _Held) -> bool:
    rows = tx.sql(
        "select dialog_id, operator_id, team_id from hand_over_dialog where hand_over_id = :id and dialog_id > :after"
        " order by dialog_id limit :piece",
        id=held.id,
        after=held.plan.after,
        piece=PIECE,
    )
    tx.lock(Dialog, *(row[0] for row in rows))
    for dialog_id, operator_id, team_before in rows:
        dialog = open_dialog(tx, SYSTEM, "dialog.assign", dialog_id)
        team_after = held.plan.team if held.plan.kind == "team" else team_before
        untouched = dialog.open and dialog.assignee_id == operator_id and dialog.team_id == team_after
        if untouched and may_answer(tx, held.from_id, dialog.channel_id):
            set_team(tx, held.by, dialog, team_before, held.from_id, cause="handback", hand_over=held.id)
            held.plan.back += 1
    held.plan.after = rows[-1][0] if rows else held.plan.after
    return len(rows) == PIECE


def _go_on(tx: Tx, hand_over_id: int, at: int) -> None:
    if step(tx, hand_over_id):
        timers.put(tx, GO_ON, hand_over_id, tx.now)


def _return(tx: Tx, hand_over_id: int, at: int) -> None:
    held = _held(tx, hand_over_id)
    if held.undone_at is None:
        _turn_back(tx, held)
        timers.put(tx, GO_ON, hand_over_id, tx.now)


TIMERS = {GO_ON: timers.TimerHandler(HandOver, _go_on), RETURN: timers.TimerHandler(HandOver, _return)}
