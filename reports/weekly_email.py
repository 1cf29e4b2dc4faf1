"""Keeps who gets the weekly e-mail and when, and claims the e-mails that are due.

There is one for each person and week: the newest due day is stored when it was sent, so that restarts repeat nothing,
and a server that was down sends only the last one. An attempt takes a lease; another process tries again after it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import orjson

from inbox.access import Actor, register_actions, require
from inbox.clock import MINUTE, SECOND
from inbox.company import profile
from inbox.errors import Invalid
from inbox.people import operators
from inbox.store import Reader, Tx
from inbox.store.sql import in_list
from reports.periods import Period, number_of

register_actions({"letters.change": ("administrator", False)})

KEY = "report_letter"  # of the row of meta that holds weekday and hour
LEASE_MS = 5 * MINUTE
AGAIN_MINUTES = (5, 15, 60, 240)
TRIES = 12


@dataclass(frozen=True, slots=True)
class Schedule:
    """The weekday and the hour of the e-mail. weekday: 0 for Monday; hour: of the company's zone."""

    weekday: int = 0
    hour: int = 9

    def due_day(self, zone: str, t: int) -> date:
        """Return the day on which the newest e-mail was due."""
        here = datetime.fromtimestamp(t // SECOND, ZoneInfo(zone))
        day = here.date() - timedelta(days=(here.weekday() - self.weekday) % 7)
        if datetime.combine(day, time(self.hour), here.tzinfo) > here:
            day -= timedelta(days=7)
        return day


class Recipient(NamedTuple):
    """A person who gets the e-mail now. period: the seven days that it is about."""

    actor: Actor
    email: str
    locale: str
    period: Period
    due_day: int


def change(tx: Tx, actor: Actor, *, people: Collection[int], weekday: int, hour: int) -> None:
    """Set who gets the e-mail and when. New people get the next one. Raises Invalid for an unknown person."""
    require(actor, "letters.change")
    tx.advisory_lock(KEY)
    known = {row[0] for row in tx.sql("select id from operator where disabled_at is null")}
    if unknown := set(people) - known:
        raise Invalid("This operator does not exist or is disabled.", code="operator-gone", field=str(min(unknown)))
    schedule = Schedule(weekday, hour)
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=KEY,
        value=orjson.dumps([weekday, hour]).decode(),
    )
    due = number_of(schedule.due_day(profile.zone(tx), tx.now))
    tx.sql(f"delete from report_letter where operator_id not in ({in_list(people)})")
    # Another weekday or hour makes no e-mail about the past.
    tx.sql("update report_letter set due_day = :due, tries = 0, error = '' where due_day < :due", due=due)
    for operator_id in sorted(set(people)):
        tx.sql(
            "insert into report_letter (operator_id, due_day, not_before, tries, error) values (:id, :due, 0, 0, '')"
            " on conflict (operator_id) do nothing",
            id=operator_id,
            due=due,
        )


async def read(reader: Reader) -> dict[str, Any]:
    """Return {weekday, hour, people: [{operator_id, sent_at, error}]}."""
    schedule = _schedule(await reader.rows("select value from meta where key = :key", key=KEY))
    rows = await reader.rows("select operator_id, sent_at, error from report_letter order by operator_id")
    people = [{"operator_id": one, "sent_at": sent_at, "error": error} for one, sent_at, error in rows]
    return {"weekday": schedule.weekday, "hour": schedule.hour, "people": people}


def claim(tx: Tx) -> Recipient | None:
    """Take a lease on one e-mail that is due and was not sent, or return None."""
    schedule = _schedule(tx.sql("select value from meta where key = :key", key=KEY))
    day = schedule.due_day(profile.zone(tx), tx.now)
    rows = tx.sql(
        "select l.operator_id, o.email, o.locale from report_letter l join operator o on o.id = l.operator_id"
        " where l.due_day < :due and l.not_before <= :now and o.disabled_at is null order by l.operator_id"
        f" limit 1{tx.skip_locked('l')}",
        due=number_of(day),
        now=tx.now,
    )
    if not rows:
        return None
    operator_id, email, locale = rows[0]
    tx.sql(
        "update report_letter set not_before = :until, tries = tries + 1 where operator_id = :id",
        until=tx.now + LEASE_MS,
        id=operator_id,
    )
    period = Period(day - timedelta(days=7), day - timedelta(days=1))
    return Recipient(operators.load_actor(tx, operator_id), email, locale or "en", period, number_of(day))


def settle(tx: Tx, recipient: Recipient, error: str = "", *, permanent: bool = False) -> None:
    """Store that the e-mail was sent, or why it was not: it is tried again unless the failure is permanent."""
    operator_id = recipient.actor.id
    if not error:
        tx.sql(
            "update report_letter set due_day = :due, tries = 0, error = '', sent_at = :now where operator_id = :id",
            due=recipient.due_day,
            now=tx.now,
            id=operator_id,
        )
        return
    rows = tx.sql("select tries from report_letter where operator_id = :id", id=operator_id)
    tries = rows[0][0] if rows else 0
    tx.sql(
        "update report_letter set error = :error, not_before = :at,"
        " due_day = case when :last = 1 then :due else due_day end, tries = case when :last = 1 then 0 else tries end"
        " where operator_id = :id",
        error=error[:300],
        at=tx.now + AGAIN_MINUTES[min(tries, len(AGAIN_MINUTES)) - 1] * MINUTE,
        last=int(permanent or tries >= TRIES),
        due=recipient.due_day,
        id=operator_id,
    )


def _schedule(rows: Any) -> Schedule:
    return Schedule(*orjson.loads(rows[0][0])) if rows else Schedule()
