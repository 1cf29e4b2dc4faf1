"""Registry of live rows: every kind of row that browsers receive over the WebSocket, and how it is loaded.

A package that adds a noun registers its rows here from `web/composition.py`; the hub and the batch stay as they are.
In the browser the same kind is registered with `registerRows` of state/reduce.js.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from inbox import automation_switch, listing
from inbox.company import hours_rows, profile, tags
from inbox.dialogs import drafts
from inbox.events import EventKind
from inbox.listing import marks, notifications
from inbox.people import preferences, statuses
from inbox.people.sessions import Session
from inbox.store import Reader

LoadShared = Callable[[Reader, Collection[int]], Awaitable[Mapping[int, str]]]
LoadOne = Callable[[Reader, int, list[int]], Awaitable[Mapping[int, str]]]
LoadPersonal = Callable[[Reader, Mapping[int, list[int]]], Awaitable[Mapping[int, Mapping[int, str]]]]


@dataclass(frozen=True, slots=True)
class SharedRows:
    """Rows that every operator receives who may see their dialog or object.

    kind: object kind of the events and "k" in the frame. load: present rows as JSON text by id; an absent id is gone.
    order: rows with a smaller one are sent first, so that no row refers to a later one.
    """

    kind: str
    load: LoadShared
    order: int


@dataclass(frozen=True, slots=True)
class PersonalRows:
    """Rows of one operator, for their own browsers only.

    events: kinds that change them; the row's id is the event's dialog, or its object when it has none. load: present
    rows of several operators by operator and id.
    """

    kind: str
    events: frozenset[str]
    load: LoadPersonal


def one_by_one(load: LoadOne) -> LoadPersonal:
    """Return a function that loads the rows of several operators by one that loads those of one operator."""

    async def load_all(reader: Reader, wanted: Mapping[int, list[int]]) -> Mapping[int, Mapping[int, str]]:
        return {operator_id: await load(reader, operator_id, ids) for operator_id, ids in wanted.items()}

    return load_all


_SHARED: dict[str, SharedRows] = {}
_PERSONAL: dict[str, PersonalRows] = {}
# Event kinds that may change the counters of all who see the dialog, and those of the one operator they are for.
_COUNTED: set[str] = set()
_COUNTED_OWN: set[str] = set()


def register(
    *rows: SharedRows | PersonalRows, counted: Collection[str] = (), counted_own: Collection[str] = ()
) -> None:
    """Register kinds of rows, and event kinds that change counters. Raises ValueError for a kind that exists."""
    for entry in rows:
        if entry.kind in _SHARED or entry.kind in _PERSONAL:
            raise ValueError(f"live rows registered twice: {entry.kind}")
        if isinstance(entry, SharedRows):
            _SHARED[entry.kind] = entry
        else:
            _PERSONAL[entry.kind] = entry
    _COUNTED.update(counted)
    _COUNTED_OWN.update(counted_own)


def shared() -> Mapping[str, SharedRows]:
    return _SHARED


def personal() -> Mapping[str, PersonalRows]:
    return _PERSONAL


def personal_kinds() -> Mapping[str, str]:
    """Return the kind of personal rows by the event kind that changes them."""
    return {event: entry.kind for entry in _PERSONAL.values() for event in entry.events}


def counted() -> Collection[str]:
    return _COUNTED


def counted_own() -> Collection[str]:
    return _COUNTED_OWN


register(
    SharedRows("operator", listing.operator_rows, 0),
    SharedRows("status", statuses.STATUSES.rows, 0),
    SharedRows("channel", listing.channel_rows, 0),
    SharedRows("team", listing.team_rows, 1),
    SharedRows("company", profile.rows, 1),
    SharedRows("hours", hours_rows.rows, 1),
    SharedRows("automation", automation_switch.rows, 1),
    SharedRows("tag", tags.TAGS.rows, 1),
    SharedRows("dialog", listing.dialog_rows, 8),
    SharedRows("message", listing.message_rows, 9),
    PersonalRows("draft", frozenset({EventKind.draft_changed}), one_by_one(drafts.rows)),
    PersonalRows("follow", frozenset({EventKind.follow_changed}), one_by_one(marks.follows)),
    PersonalRows("mention", frozenset({EventKind.mention_changed}), one_by_one(marks.mentions)),
    PersonalRows("preferences", frozenset({EventKind.preferences_changed}), one_by_one(preferences.rows)),
    PersonalRows("notice", frozenset({EventKind.notification_changed}), notifications.rows),
    counted={
        EventKind.dialog_created,
        EventKind.dialog_assigned,
        EventKind.dialog_closed,
        EventKind.dialog_reopened,
        EventKind.dialog_team_changed,
        EventKind.dialog_snoozed,
        EventKind.dialog_unsnoozed,
        EventKind.episode_opened,
        EventKind.message_received,
        EventKind.wait_opened,
        EventKind.wait_ended,
        EventKind.wait_reopened,
        EventKind.dialog_tagged,
    },
    counted_own={
        EventKind.read_mark_changed,
        EventKind.follow_changed,
        EventKind.mention_changed,
        EventKind.notification_changed,
    },
)


def own_row(session: Session) -> dict[str, Any]:
    """Show a signed-in operator's own account to their browser: the row `me` of the first answers and of the feed."""
    return {
        "id": session.operator_id,
        "name": session.actor.name,
        "email": session.email,
        "role": session.actor.role,
        "locale": session.locale or "en",
        "theme": session.theme,
        "density": session.density,
        "presence": session.presence,
        "status_id": session.status_id,
    }
