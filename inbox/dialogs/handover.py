"""Hands the dialogs of an operator over: to a colleague, to a team, or to several operators by round robin (E13, E15).

The plan is a row with its progress; each step moves a few dialogs in a transaction of its own. A timer continues the
plan if the process dies in the middle. Within seven days a handover can be undone: dialogs that were not changed since
go back. A return date does the same by itself.
"""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

import orjson

from inbox import timers
from inbox.access import Actor, require
from inbox.clock import DAY, MINUTE
from inbox.errors import Invalid, NotFound
from inbox.models import HandOver
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows
from inbox.text import clean

Kind = Literal["person", "team", "turn"]
UNDO_MS = 7 * DAY
LONGEST_MS = 366 * DAY
NOTE_LIMIT = 4_000
MOST = 5_000
# The two timers of a handover: one continues an interrupted plan, one is the return date.
GO_ON, RETURN = "hand-over", "hand-back"
GO_ON_MS = 1 * MINUTE


@dataclass(slots=True)
class Plan:
    """The receivers of a handover and its progress.

    people: the operator, or the members in round-robin order. dialogs: ids, None for all. left: number of dialogs that
    stayed, by reason. after: id of the last dialog that was handled in this phase. here: operators who were online at
    the start, None when presence is unknown.
    """

    kind: Kind
    team: int | None = None
    people: list[int] = field(default_factory=list)
    dialogs: list[int] | None = None
    phase: Literal["giving", "given", "returning", "returned"] = "giving"
    after: int = 0
    left: dict[str, int] = field(default_factory=dict)
    last: int | None = None
    back: int = 0
    here: list[int] | None = None


def begin(
    tx: Tx,
    actor: Actor,
    *,
    from_id: int,
    kind: Kind,
    team_id: int | None = None,
    people: Sequence[int] = (),
    dialogs: Sequence[int] | None = None,
    note: str = "",
    return_at: int | None = None,
    here: Collection[int] | None = None,
) -> dict[str, Any]:
    """Store the plan of a handover; `step` carries it out. Returns {hand_over_id}.

    Operators hand over their own dialogs; a supervisor also those of a colleague. here: operators who are online now;
    by round robin the others get nothing, whatever status they chose. Raises Invalid for a receiver that cannot take
    any dialog, an over-long note, or a return date that is not within the next year.
    """
    require(actor, "dialogs.hand_over" if from_id == actor.id else "dialogs.hand_over_others")
    if not tx.sql("select 1 from operator where id = :id", id=from_id):
        raise Invalid("This operator does not exist or is disabled.", code="operator-gone", field="from_id")
    plan = Plan(kind, team_id, _receivers(tx, kind, team_id, people, from_id))
    plan.here = None if here is None else sorted(here)
    if dialogs is not None:
        plan.dialogs = sorted(set(dialogs))
    if plan.dialogs is not None and not 0 < len(plan.dialogs) <= MOST:
        raise Invalid("Select between 1 and 5,000 conversations.", field="dialogs", limit=MOST)
    if return_at is not None and not tx.now < return_at <= tx.now + LONGEST_MS:
        raise Invalid("Choose a return date within the next year.", code="invalid-time", field="return_at")
    words = clean(note, field="note", limit=NOTE_LIMIT)
    hand_over_id = tx.insert(
        HandOver,
        from_id=from_id,
        by_id=actor.id,
        target=plan_text(plan),
        note=words,
        return_at=return_at,
        at=tx.now,
    )
    timers.put(tx, GO_ON, hand_over_id, tx.now + GO_ON_MS)
    if return_at is not None:
        timers.put(tx, RETURN, hand_over_id, return_at)
    return {"hand_over_id": hand_over_id}


def _receivers(tx: Tx, kind: Kind, team_id: int | None, people: Sequence[int], from_id: int) -> list[int]:
    """Return the operators who may get a dialog, in round-robin order."""
    chosen = list(dict.fromkeys(people))
    if kind == "team" or (kind == "turn" and team_id is not None):
        if not tx.sql("select 1 from team where id = :id and removed_at is null", id=team_id or 0):
            raise Invalid("This team does not exist any more.", code="team-gone", field="team_id")
        members = tx.sql("select operator_id from team_member where team_id = :id order by operator_id", id=team_id)
        chosen = [row[0] for row in members]
    if kind != "team":
        chosen = [operator_id for operator_id in chosen if operator_id != from_id]
    enabled = "select 1 from operator where id = :id and disabled_at is null"
    active = [operator_id for operator_id in chosen if tx.sql(enabled, id=operator_id)]
    if not active or (kind == "person" and len(active) != 1):
        raise Invalid("There is no active operator to take the conversations.", code="no-candidates", field="people")
    return active


def plan_text(plan: Plan) -> str:
    return orjson.dumps(asdict(plan)).decode()


class _Recent(NamedTuple):
    id: int
    at: int
    from_id: int
    by_id: int
    target: str
    return_at: int | None
    undone_at: int | None
    moved: int


async def recent(reader: Reader, actor: Actor, now: int, *, hand_over_id: int | None = None) -> list[dict[str, Any]]:
    """Return handovers of the last seven days that involve the actor, newest first; or one handover of any age.

    {id, at, from_id, by_id, kind, team_id, people, return_at, moved, left, back, done, undone_at}; left: counts by
    reason (changed, cannot-answer, nobody-free); moved and back: how many dialogs went and came back.
    """
    which = "h.id = :one" if hand_over_id else "(h.from_id = :me or h.by_id = :me) and h.at > :since and :one = 0"
    rows = await read_rows(
        reader,
        _Recent,
        "select h.id, h.at, h.from_id, h.by_id, h.target, h.return_at, h.undone_at,"
        " (select count(*) from hand_over_dialog d where d.hand_over_id = h.id) as moved from hand_over h"
        f" where {which} order by h.id desc limit 20",
        **({} if hand_over_id else {"me": actor.id or 0, "since": now - UNDO_MS}),
        one=hand_over_id or 0,
    )
    if hand_over_id and (not rows or actor.id not in (rows[0].from_id, rows[0].by_id)):
        require(actor, "dialogs.hand_over_others")
        if not rows:
            raise NotFound
    return [_shown(row) for row in rows]


def _shown(row: _Recent) -> dict[str, Any]:
    plan = Plan(**orjson.loads(row.target))
    return {
        "id": row.id,
        "at": row.at,
        "from_id": row.from_id,
        "by_id": row.by_id,
        "kind": plan.kind,
        "team_id": plan.team,
        "people": plan.people,
        "return_at": row.return_at,
        "moved": row.moved,
        "left": plan.left,
        "back": plan.back,
        "done": plan.phase in ("given", "returned"),
        "undone_at": row.undone_at,
    }
