"""Writes a person's due dates as an iCalendar feed that Google, Apple, Outlook and Thunderbird subscribe to.

Each open task with a due date is a VEVENT: Google and Outlook leave out the VTODO of a subscription. Instants are in
UTC, so that every calendar shows them by its own clock. A calendar lies on servers of others: it gets the title and
the address of a task, no text and no client.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from tasks.due_dates import DueDate
from web.export.texts import Texts

FORM = 1  # raise it when the same tasks are written in another form
_LENGTH = timedelta(minutes=15)  # an event without a length is hidden by some calendars
_PRIORITIES = {1: 1, 0: 5, -1: 9}  # of iCalendar: 1 is the highest, 9 the lowest


def tag(found: Sequence[DueDate], *, locale: str, base: str) -> str:
    """Return what tells a feed from another one, without writing it."""
    return hashlib.sha256(f"{FORM} {locale} {base} {found!r}".encode()).hexdigest()[:32]


def write(found: Sequence[DueDate], *, locale: str, base: str, instance: str) -> bytes:
    """Return the feed. base: address of this installation; instance: its id, which makes the ids of events unique."""
    from icalendar import Calendar, Event  # a slow import that only calendars need

    feed = Calendar()
    feed.add("prodid", "-//Okno//Tasks//EN")
    feed.add("version", "2.0")
    feed.add("calscale", "GREGORIAN")
    feed.add("method", "PUBLISH")
    feed.add("x-wr-calname", Texts(locale).t("Okno: my due dates"))
    feed.add("refresh-interval", timedelta(minutes=15), parameters={"value": "DURATION"})
    feed.add("x-published-ttl", "PT15M")
    host = urlsplit(base).hostname or "localhost"
    for task in found:
        due = _instant(task.due_at)
        event = Event()
        event.add("uid", f"task-{task.id}-{instance}@{host}")
        event.add("dtstamp", _instant(task.changed_at))
        event.add("created", _instant(task.created_at))
        event.add("last-modified", _instant(task.changed_at))
        event.add("sequence", task.last_no)
        event.add("dtstart", due)
        event.add("dtend", due + _LENGTH)
        event.add("summary", task.title or f"№ {task.number}")
        event.add("url", f"{base}/tasks/{task.id}")
        event.add("description", f"№ {task.number}\n{base}/tasks/{task.id}")
        event.add("priority", _PRIORITIES[task.priority])
        event.add("transp", "TRANSPARENT")  # a due date does not make the person busy
        feed.add_component(event)
    return bytes(feed.to_ical())


def _instant(at: int) -> datetime:
    return datetime.fromtimestamp(at // 1000, UTC)
