"""Reads the clock of a dialog's wait: which stretches count, how much they make, and which policy set the target."""

from typing import Any, NamedTuple

from inbox import calendars, clock
from inbox.access import Actor, require_dialog_read
from inbox.calendars import ALWAYS, Calendar
from inbox.company import hours
from inbox.dialogs.sla_target import COLUMNS, TargetRow
from inbox.dialogs.wait_clock import WaitClock
from inbox.errors import NotFound
from inbox.store import Reader, Store

REPLIES = ("reply", "outside")
# What a stretch of the clock is, by the part of the calendar.
WHAT = {"open": "waited", "closed": "closed", "holiday": "holiday"}
Part = tuple[int, int, str]


class _Wait(NamedTuple):
    target: TargetRow
    ended_at: int | None
    ended_by: str | None
    episode_id: int
    is_open: int
    blocked_at: int | None


async def read_clock(store: Store, actor: Actor, dialog_id: int, *, wait_id: int | None = None) -> dict[str, Any]:
    """Return the clock of a wait: the one named, else the present or last one; every field is empty before the first.

    parts: (from, to, what) with what = waited, closed, holiday, client (we wait for the client) and answer (our reply,
    an instant); the stretches `waited` make the number `waited`. The clock of a named wait ends with our reply. first:
    the first reply of the episode. Raises NotFound when the actor may not see the dialog, and for a wait of another
    dialog.
    """

    async def ask(reader: Reader) -> dict[str, Any]:
        await require_dialog_read(reader, actor, dialog_id)
        wait = await _last_wait(reader, dialog_id, wait_id)
        if wait is None and wait_id is not None:
            raise NotFound
        return _NOTHING if wait is None else await _clock(reader, dialog_id, wait, is_named=wait_id is not None)

    return await store.read(ask)


_NOTHING: dict[str, Any] = dict.fromkeys(
    (
        *("wait_id", "started_at", "ended_at", "ended_by", "norm", "due_at", "late", "waited", "hours_id"),
        *("rule_id", "rule_version", "first"),
    )
) | {"parts": []}


async def _last_wait(reader: Reader, dialog_id: int, wait_id: int | None) -> _Wait | None:
    names = ", ".join(f"w.{name.strip()}" for name in COLUMNS.split(","))
    rows = await reader.rows(
        f"select {names}, w.ended_at, w.ended_by, w.episode_id, d.open, d.blocked_at from wait w"
        " join dialog d on d.id = w.dialog_id where w.dialog_id = :id"
        f"{'' if wait_id is None else ' and w.id = :wait'}"
        " order by case when w.ended_at is null then 0 else 1 end, w.ended_at desc, w.id desc limit 1",
        id=dialog_id,
        **({} if wait_id is None else {"wait": wait_id}),
    )
    fields = len(TargetRow._fields)
    return _Wait(TargetRow(*rows[0][:fields]), *rows[0][fields:]) if rows else None


async def _clock(reader: Reader, dialog_id: int, wait: _Wait, *, is_named: bool) -> dict[str, Any]:
    row = wait.target
    now = clock.now()
    # A client who has blocked us waits for nothing that we could send.
    stops = [instant for instant in (wait.ended_at, wait.blocked_at) if instant is not None]
    until = max(row.started_at, min([now, *stops]))
    timed = await _wait_clock(reader, row)
    waited = timed.worked(until)
    return {
        "wait_id": row.id,
        "started_at": row.started_at,
        "ended_at": wait.ended_at,
        "ended_by": wait.ended_by,
        "norm": row.norm_ms,
        "due_at": row.due_at,
        "late": None if row.norm_ms is None else max(0, waited - row.norm_ms),
        "waited": waited,
        "hours_id": await _hours_of(reader, row.hours_version_id),
        "rule_id": row.rule_id,
        "rule_version": row.rule_version,
        "parts": [
            *await _before(reader, dialog_id, wait),
            *_counted(timed, until),
            *_after(wait, now)[: 1 if is_named else None],
        ],
        "first": await _first_reply(reader, wait.episode_id),
    }


async def _wait_clock(reader: Reader, row: TargetRow) -> WaitClock:
    async def calendar(version_id: int | None) -> Calendar:
        return ALWAYS if version_id is None else await hours.read(reader, version_id)

    former = tuple([(await calendar(version_id), until) for version_id, until in row.former])
    return WaitClock(row.started_at, await calendar(row.hours_version_id), former)


async def _hours_of(reader: Reader, version_id: int | None) -> int | None:
    if version_id is None:
        return None
    return int((await reader.rows("select hours_id from hours_version where id = :id", id=version_id))[0][0])


def _counted(timed: WaitClock, until: int) -> list[Part]:
    """Return the stretches of the wait itself, neighbours of the same kind joined."""
    joined: list[Part] = []
    for calendar, start, end in timed.stretches(until):
        for a, b, part in calendars.parts(calendar, start, end or until):
            if joined and joined[-1][1:] == (a, WHAT[part]):
                joined[-1] = (joined[-1][0], b, WHAT[part])
            else:
                joined.append((a, b, WHAT[part]))
    return joined


async def _before(reader: Reader, dialog_id: int, wait: _Wait) -> list[Part]:
    """Return the stretch in which we waited for the client before this wait: since our last reply in the episode."""
    rows = await reader.rows(
        "select max(ended_at) from wait where dialog_id = :dialog and episode_id = :episode and id <> :wait"
        " and ended_by in ('reply', 'outside') and ended_at <= :start",
        dialog=dialog_id,
        episode=wait.episode_id,
        wait=wait.target.id,
        start=wait.target.started_at,
    )
    since, start = rows[0][0], wait.target.started_at
    return [(since, start, "client")] if since is not None and since < start else []


def _after(wait: _Wait, now: int) -> list[Part]:
    """Return our reply and the stretch since then in which we wait for the client."""
    at = wait.ended_at
    if at is None or wait.ended_by not in REPLIES:
        return []
    waits_on = wait.is_open and at < now
    return [(at, at, "answer"), *([(at, now, "client")] if waits_on else [])]


async def _first_reply(reader: Reader, episode_id: int) -> dict[str, Any] | None:
    """Return {waited, late} of the first wait of an episode if a reply ended it; late: it missed its target."""
    rows = await reader.rows(
        f"select {COLUMNS}, ended_at, ended_by from wait where episode_id = :episode order by started_at, id limit 1",
        episode=episode_id,
    )
    if not rows or rows[0][-1] not in REPLIES:
        return None
    fields = len(TargetRow._fields)
    row = TargetRow(*rows[0][:fields])
    timed = await _wait_clock(reader, row)
    return {"waited": timed.worked(rows[0][fields]), "late": row.breached_at is not None}
