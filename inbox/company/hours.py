"""Working hours: creates, changes and removes them, and gives the calendar that counts by them.

Hours 1 are the company's: always open at first, and never removed. Rows of versions never change.
"""

from typing import Any, NamedTuple

from inbox import timers
from inbox.access import EVERYBODY, Actor, require
from inbox.calendars import Calendar, opens
from inbox.company import schedules
from inbox.company.schedules import Schedule
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Hours, HoursVersion
from inbox.store import Reader, Tx
from inbox.text import storable

COMPANY = 1
RECOUNT = "recount"  # timer that counts open SLA targets again after a change (inbox.dialogs.sla_recount)
NAME_LIMIT = 80
HOURS_LIMIT = 100


class _Version(NamedTuple):
    id: int
    zone: str
    week: str
    days: str

    def calendar(self) -> Calendar:
        return schedules.calendar(self.zone, self.week, self.days)


class _Latest(NamedTuple):
    version: int
    zone: str
    week: str
    days: str
    since: int
    by_id: int | None


_CURRENT = "select id, zone, week, days from hours_version where hours_id = :id order by version desc limit 1"
_OF_VERSION = "select id, zone, week, days from hours_version where id = :id"


def current(tx: Tx, hours_id: int = COMPANY) -> tuple[int, Calendar]:
    """Return the id of the version that counts now, and its calendar; also of removed hours. Raises NotFound."""
    return tx.once(f"hours/{hours_id}", lambda: _numbered(tx.row(_Version, _CURRENT, id=hours_id)))


def newest(tx: Tx, hours_version_id: int) -> int:
    """Return the id of the newest version of the hours that a version belongs to. Raises NotFound."""
    rows = tx.sql(
        "select v.id from hours_version v join hours_version o on o.hours_id = v.hours_id where o.id = :id"
        " order by v.version desc limit 1",
        id=hours_version_id,
    )
    if not rows:
        raise NotFound
    return int(rows[0][0])


def load(tx: Tx, hours_version_id: int) -> Calendar:
    """Return the calendar of a version. Raises NotFound."""
    return tx.once(
        f"hours version/{hours_version_id}", lambda: _numbered(tx.row(_Version, _OF_VERSION, id=hours_version_id))[1]
    )


async def read_current(reader: Reader, hours_id: int = COMPANY) -> tuple[int, Calendar]:
    """Return the id of the version that counts now, and its calendar; also of removed hours. Raises NotFound."""
    return _numbered(next((_Version(*row) for row in await reader.rows(_CURRENT, id=hours_id)), None))


async def read(reader: Reader, hours_version_id: int) -> Calendar:
    """Return the calendar of a version. Raises NotFound."""
    rows = await reader.rows(_OF_VERSION, id=hours_version_id)
    return _numbered(next((_Version(*row) for row in rows), None))[1]


def _numbered(version: _Version | None) -> tuple[int, Calendar]:
    if version is None:
        raise NotFound
    return version.id, version.calendar()


def create(tx: Tx, actor: Actor, *, name: str, schedule: Schedule) -> dict[str, Any]:
    """Create working hours. Returns {hours_id, version}. Raises Conflict("hours-exist") for a taken name, Invalid."""
    require(actor, "hours.change")
    tx.advisory_lock("hours")
    if tx.sql("select count(*) from hours where removed_at is null")[0][0] >= HOURS_LIMIT:
        raise Conflict("There are 100 working hours already. Remove some first.", code="too-many-hours")
    hours_id = tx.insert(Hours, name=_free_name(tx, name, 0))
    _add_version(tx, actor, hours_id, 1, _checked(tx, schedule))
    return _emit_changed(tx, actor, hours_id, 1, rescheduled=True)


def change(
    tx: Tx, actor: Actor, hours_id: int, *, version: int, name: str | None = None, schedule: Schedule | None = None
) -> dict[str, Any]:
    """Rename working hours or give them a new schedule; None keeps it. Returns {hours_id, version}.

    version: the one that the administrator saw. Raises Conflict("changed-meanwhile") with {by, at, version} when there
    is a newer one; NotFound, Conflict("hours-exist"), Invalid.
    """
    require(actor, "hours.change")
    tx.advisory_lock("hours")
    latest = _lock(tx, hours_id)
    if latest.version != version:
        raise Conflict(
            "These working hours were changed meanwhile.",
            code="changed-meanwhile",
            by=latest.by_id,
            at=latest.since,
            version=latest.version,
        )
    if name is not None:
        tx.sql("update hours set name = :name where id = :id", name=_free_name(tx, name, hours_id), id=hours_id)
    checked = None if schedule is None else _checked(tx, schedule)
    stored = (latest.zone, latest.week, latest.days)
    rescheduled = checked is not None and tuple(checked.as_row().values()) != stored
    if checked is not None and rescheduled:
        version += 1
        _add_version(tx, actor, hours_id, version, checked)
        timers.put(tx, RECOUNT, hours_id, tx.now)
    return _emit_changed(tx, actor, hours_id, version, rescheduled=rescheduled)


def remove(tx: Tx, actor: Actor, hours_id: int, *, removed: bool = True) -> dict[str, Any]:
    """Remove working hours, or restore them. Targets that count by them stay; nothing new can choose them.

    Raises Conflict("company-hours") for those of the company, NotFound.
    """
    require(actor, "hours.change")
    tx.advisory_lock("hours")
    if hours_id == COMPANY:
        raise Conflict("The company's working hours cannot be removed.", code="company-hours")
    latest = _lock(tx, hours_id)
    if not removed:
        _free_name(tx, tx.sql("select name from hours where id = :id", id=hours_id)[0][0], hours_id)
    tx.sql("update hours set removed_at = :at where id = :id", at=tx.now if removed else None, id=hours_id)
    return _emit_changed(tx, actor, hours_id, latest.version, rescheduled=False)


def _lock(tx: Tx, hours_id: int) -> _Latest:
    tx.lock(Hours, hours_id)
    latest = tx.row(
        _Latest,
        "select version, zone, week, days, since, by_id from hours_version where hours_id = :id"
        " order by version desc limit 1",
        id=hours_id,
    )
    if latest is None:
        raise NotFound
    return latest


def _add_version(tx: Tx, actor: Actor, hours_id: int, version: int, schedule: Schedule) -> None:
    row = schedule.as_row()
    tx.insert(HoursVersion, hours_id=hours_id, version=version, since=tx.now, by_id=actor.operator_id, **row)
    tx.forget()


def _checked(tx: Tx, schedule: Schedule) -> Schedule:
    checked = schedules.check(schedule)
    if opens(checked.calendar(), tx.now) is None:
        raise Invalid("Enter working time for at least one day.", code="never-open", field="week")
    return checked


def _free_name(tx: Tx, name: str, but: int) -> str:
    clean = " ".join(storable(name).split())
    if but == COMPANY and not clean:
        return ""  # the interface names them in the reader's language
    if not clean or len(clean) > NAME_LIMIT:
        raise Invalid("Working hours need a name of at most 80 characters.", field="name", limit=NAME_LIMIT)
    # Hours are few, so names are compared here: SQLite folds the case of ASCII letters only.
    taken = tx.sql("select name from hours where removed_at is null and id <> :id", id=but)
    if any(row[0].casefold() == clean.casefold() for row in taken):
        raise Conflict("Other working hours already have this name.", code="hours-exist", field="name")
    return clean


def _emit_changed(tx: Tx, actor: Actor, hours_id: int, version: int, *, rescheduled: bool) -> dict[str, Any]:
    tx.emit(
        EventKind.hours_changed,
        actor,
        object_kind="hours",
        object_id=hours_id,
        place=EVERYBODY,
        version=version,
        rescheduled=rescheduled,
    )
    return {"hours_id": hours_id, "version": version}
