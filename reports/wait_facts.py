"""Makes the facts of the waits of an episode."""

from __future__ import annotations

from typing import Any, NamedTuple

from inbox.store import Tx
from reports.assignments import Assignments
from reports.models import FactWait
from reports.periods import local
from reports.work_time import company_clock, target_clock, zone

ANSWERED = ("reply", "outside")


class WaitRow(NamedTuple):
    id: int
    message_id: int
    identity_id: int | None
    started_at: int
    ended_at: int | None
    ended_by: str | None
    operator_id: int | None
    norm_ms: int | None
    due_at: int | None
    breached_at: int | None
    rule_id: int | None
    hours_version_id: int | None
    former_hours: str


class Present(NamedTuple):
    """The dialog as it is now."""

    dialog_id: int
    channel_id: int
    assignee_id: int | None
    team_id: int | None


def rows_of(tx: Tx, dialog_id: int, episode_id: int) -> list[WaitRow]:
    """Return the waits of an episode in the order in which they began."""
    return tx.rows(
        WaitRow,
        "select w.id, w.message_id, m.identity_id, w.started_at, w.ended_at, w.ended_by, w.operator_id, w.norm_ms,"
        " w.due_at, w.breached_at, w.rule_id, w.hours_version_id, w.former_hours from wait w"
        " left join message m on m.id = w.message_id where w.dialog_id = :dialog and w.episode_id = :episode"
        " order by w.started_at, w.id",
        dialog=dialog_id,
        episode=episode_id,
    )


def facts(
    tx: Tx, episode_id: int, present: Present, waits: list[WaitRow], assigned: Assignments
) -> list[dict[str, Any]]:
    """Return the facts of these waits."""
    return [_fact(tx, episode_id, present, place, wait, assigned) for place, wait in enumerate(waits, 1)]


def _fact(
    tx: Tx, episode_id: int, present: Present, place: int, wait: WaitRow, assigned: Assignments
) -> dict[str, Any]:
    began = local(zone(tx), wait.started_at)
    is_open = wait.ended_at is None
    team_id = present.team_id if wait.ended_at is None else assigned.at(wait.ended_at)[1]
    times, version_id = _times(tx, wait, assigned)
    return {
        "wait_id": wait.id,
        "episode_id": episode_id,
        "dialog_id": present.dialog_id,
        "message_id": wait.message_id,
        "channel_id": present.channel_id,
        "team_id": team_id,
        "operator_id": present.assignee_id if is_open else wait.operator_id,
        "place": place,
        "started_at": wait.started_at,
        "ended_at": wait.ended_at,
        "ended_by": wait.ended_by,
        **times,
        "norm": wait.norm_ms,
        "due_at": wait.due_at,
        "late": int(wait.breached_at is not None),
        "rule_id": wait.rule_id,
        "hours_version_id": version_id,
        **began._asdict(),
    }


def _times(tx: Tx, wait: WaitRow, assigned: Assignments) -> tuple[dict[str, int | None], int | None]:
    """Return the lengths of a wait, which an open one does not have yet, and the version of hours that counted."""
    if wait.norm_ms is None:
        clock, version_id = company_clock(tx, wait.started_at)
        counted: int | None = version_id
    else:
        clock = target_clock(tx, wait.started_at, wait.hours_version_id, wait.former_hours)
        counted = wait.hours_version_id
    names = ("lasted", "worked", "own_lasted", "own_worked")
    if wait.ended_at is None:
        return dict.fromkeys(names), counted
    worked = clock.worked(wait.ended_at)
    times: dict[str, int | None] = {"lasted": wait.ended_at - wait.started_at, "worked": worked}
    own = None
    if wait.ended_by in ANSWERED and wait.operator_id is not None:
        own = assigned.since(wait.operator_id, wait.ended_at)
    if own is None:
        return times | {"own_lasted": None, "own_worked": None}, counted
    own = max(own, wait.started_at)
    return times | {"own_lasted": wait.ended_at - own, "own_worked": worked - clock.worked(own)}, counted


def delete_gone(tx: Tx, dialog_id: int) -> list[int]:
    """Delete facts of waits that do not exist any more: they were joined with others. Returns their episodes."""
    rows = tx.sql(
        "delete from fact_wait where dialog_id = :dialog"
        " and not exists (select 1 from wait w where w.id = fact_wait.wait_id) returning episode_id",
        dialog=dialog_id,
    )
    return [int(row[0]) for row in rows]


__all__ = ["FactWait", "Present", "WaitRow", "delete_gone", "facts", "rows_of"]
