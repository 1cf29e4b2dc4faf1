"""Which rows of a batch of events whose eyes may see, as ready text.

Rows are loaded once for all audiences; nothing personal is among them (decisions 2.2). A client card lists only
dialogs its reader may see, so cards are made per audience.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from functools import cached_property

import orjson

from inbox import listing
from inbox.access import Actor
from inbox.dialogs import drafts
from inbox.events import Event, EventKind
from inbox.listing import marks as personal
from inbox.listing import notifications
from inbox.people import preferences
from inbox.store import Reader

Scope = frozenset[int] | None

# What moves the tabs' counters of those who see the channel.
COUNTED = frozenset(
    {
        EventKind.dialog_created,
        EventKind.dialog_assigned,
        EventKind.dialog_closed,
        EventKind.dialog_reopened,
        EventKind.dialog_teamed,
        EventKind.dialog_snoozed,
        EventKind.dialog_woke,
        EventKind.episode_opened,
        EventKind.message_received,
        EventKind.wait_opened,
        EventKind.wait_ended,
        EventKind.wait_reopened,
    }
)
# What moves only one person's counters.
COUNTED_OWN = frozenset({EventKind.read_moved, EventKind.follow_moved, EventKind.mention_moved, EventKind.notice_moved})
# What shows on a client's card besides a change of the card itself: the list of their episodes.
ON_THE_CARD = frozenset(
    {
        EventKind.dialog_created,
        EventKind.dialog_assigned,
        EventKind.dialog_closed,
        EventKind.dialog_reopened,
        EventKind.episode_opened,
        EventKind.dialog_changed,
    }
)
# Rows of one person, by dialog or by their own number.
OWN_KINDS = {
    EventKind.draft_moved: "draft",
    EventKind.follow_moved: "follow",
    EventKind.mention_moved: "mention",
    EventKind.choices_moved: "choices",
    EventKind.notice_moved: "notice",
}
OWN_ROWS: dict[str, Callable[[Reader, int, list[int]], Awaitable[dict[int, str]]]] = {
    "draft": drafts.rows,
    "follow": personal.follows,
    "mention": personal.mentions,
    "choices": preferences.rows,
    "notice": notifications.rows,
}
ABOUT_A_PERSON = frozenset({EventKind.operator_changed, EventKind.grants_changed, EventKind.session_ended})


def sees(scope: Scope, channel_id: int | None) -> bool:
    return channel_id is not None and (scope is None or channel_id in scope)


@dataclass
class Batch:
    """A stretch of the log and the present rows of what it is about, all read in one snapshot."""

    found: list[Event]
    rev: int
    dialogs: dict[int, str] = field(default_factory=dict)
    messages: dict[int, str] = field(default_factory=dict)
    operators: dict[int, str] = field(default_factory=dict)
    channels: dict[int, str] = field(default_factory=dict)
    contact_of: dict[int, int] = field(default_factory=dict)
    behind: dict[int, dict[int, str]] = field(default_factory=dict)  # by dialog: messages that waited for another
    teams: dict[int, str] = field(default_factory=dict)
    own_rows: dict[tuple[str, int], dict[int, str]] = field(default_factory=dict)  # by kind and person, then dialog
    loaded: bool = False
    _counted: dict[Scope, bool] = field(default_factory=dict)

    def after(self, position: int) -> Batch:
        """The later part of this stretch."""
        return Batch([one for one in self.found if one.id > position], self.rev)

    @property
    def last(self) -> int:
        return self.found[-1].id

    async def load(self, reader: Reader) -> None:
        if self.loaded:
            return
        self.loaded = True
        shared = [one for one in self.found if one.only_operator is None]
        self.dialogs = await rows(reader, "dialog", {one.dialog_id for one in shared if one.dialog_id}, self.rev)
        for kind, into in (
            ("message", self.messages),
            ("operator", self.operators),
            ("channel", self.channels),
            ("team", self.teams),
        ):
            into.update(
                await rows(reader, kind, {one.object_id for one in shared if one.object_kind == kind}, self.rev)
            )
        on_card = {one.dialog_id for one in shared if one.dialog_id and one.kind in ON_THE_CARD}
        if on_card:
            ids = ", ".join(str(one) for one in sorted(on_card))
            for dialog_id, contact_id in await reader.rows(f"select id, contact_id from dialog where id in ({ids})"):
                self.contact_of[dialog_id] = contact_id
        await self._load_own(reader)
        await self._load_behind(reader, {one.dialog_id for one in shared if one.kind is EventKind.delivery_moved})

    async def _load_own(self, reader: Reader) -> None:
        """What people have begun to write, what they follow, where they are called: each for its own person only."""
        moved: dict[tuple[str, int], set[int]] = {}
        for one in self.found:
            if one.kind in OWN_KINDS and one.only_operator is not None:
                moved.setdefault((OWN_KINDS[one.kind], one.only_operator), set()).add(one.dialog_id or one.object_id)
        for (kind, person), dialogs in moved.items():
            self.own_rows[kind, person] = await OWN_ROWS[kind](reader, person, sorted(dialogs))

    async def _load_behind(self, reader: Reader, dialogs: Collection[int | None]) -> None:
        """A delivery that moves changes what the queued ones after it wait for, which no event of theirs says."""
        if not dialogs:
            return
        ids = ", ".join(str(one) for one in dialogs)
        queued = await reader.rows(
            f"select dialog_id, message_id from delivery where dialog_id in ({ids}) and state = 'queued'"
        )
        texts = await rows(reader, "message", {row[1] for row in queued} - self.messages.keys(), self.rev)
        for dialog_id, message_id in queued:
            if message_id in texts:
                self.behind.setdefault(dialog_id, {})[message_id] = texts[message_id]

    async def seen_by(self, reader: Reader, scope: Scope) -> list[str]:
        """The rows for one audience, in an order in which nothing refers to what comes later."""
        contacts: dict[int, None] = {}
        dialogs: dict[int, str] = {}
        messages: dict[int, str] = {}
        people: dict[int, str] = {}
        teams: dict[int, str] = {}
        for one in self.found:
            if one.only_operator is not None:
                continue
            if one.object_kind == "operator":
                people[one.object_id] = self.operators.get(one.object_id, "")
            elif one.object_kind == "team":
                teams[one.object_id] = self.teams.get(one.object_id, "")
            elif one.object_kind == "channel":
                people[-one.object_id] = self.channels.get(one.object_id, "") if sees(scope, one.object_id) else ""
            elif sees(scope, one.channel_after):
                if one.object_kind == "contact":
                    contacts[one.object_id] = None
                if one.object_kind == "message":
                    messages[one.object_id] = self.messages.get(one.object_id, "")
                if one.dialog_id:
                    if one.kind is EventKind.delivery_moved:
                        messages |= self.behind.get(one.dialog_id, {})
                    dialogs[one.dialog_id] = self.dialogs.get(one.dialog_id, "")
                    if one.dialog_id in self.contact_of and one.kind in ON_THE_CARD:
                        contacts[self.contact_of[one.dialog_id]] = None
            elif sees(scope, one.channel_before) and one.dialog_id:
                dialogs[one.dialog_id] = f'{{"k":"gone","of":"dialog","id":{one.dialog_id},"rev":{self.rev}}}'
        cards = await self.cards(reader, scope, contacts)
        return [
            text for text in (*people.values(), *teams.values(), *cards, *dialogs.values(), *messages.values()) if text
        ]

    async def cards(self, reader: Reader, scope: Scope, ids: Collection[int]) -> list[str]:
        eyes = Actor("operator", role="operator", scope=scope)
        found = [(one, await listing.contact_card(reader, eyes, one)) for one in ids]
        return [as_row("contact", one, self.rev, card) for one, card in found if card is not None]

    # What follows is asked once per browser, so it is worked out once per batch.

    @cached_property
    def _own(self) -> dict[int, list[Event]]:
        own: dict[int, list[Event]] = {}
        for one in self.found:
            if one.only_operator is not None:
                own.setdefault(one.only_operator, []).append(one)
        return own

    @cached_property
    def _about(self) -> dict[int, set[EventKind]]:
        about: dict[int, set[EventKind]] = {}
        for one in self.found:
            if one.kind in ABOUT_A_PERSON:
                person = one.object_id if one.object_kind == "operator" else one.only_operator
                about.setdefault(person or 0, set()).add(one.kind)
        return about

    def personal(self, operator_id: int, after: int) -> list[str]:
        """What one person's own screens are told: how far they have read, what they have begun to write, and so on."""
        own = [one for one in self._own.get(operator_id, ()) if one.id > after]
        marks = {one.object_id: one.data["read_no"] for one in own if one.kind is EventKind.read_moved}
        moved = {(OWN_KINDS[one.kind], one.dialog_id or one.object_id): None for one in own if one.kind in OWN_KINDS}
        return [
            *(as_row("mark", dialog, self.rev, f'{{"read_no":{number}}}') for dialog, number in marks.items()),
            *(
                as_row(kind, dialog, self.rev, self.own_rows.get((kind, operator_id), {}).get(dialog, "{}"))
                for kind, dialog in moved
            ),
        ]

    def counted(self, actor: Actor) -> bool:
        """Whether this person's counters may have moved."""
        if actor.scope not in self._counted:
            self._counted[actor.scope] = any(
                _is_counted(one) and (sees(actor.scope, one.channel_after) or sees(actor.scope, one.channel_before))
                for one in self.found
            )
        return self._counted[actor.scope] or any(one.kind in COUNTED_OWN for one in self._own.get(actor.id or 0, ()))

    @property
    def people(self) -> Collection[int]:
        """Those whose session, rights or name changed."""
        return self._about.keys()

    def concerns(self, operator_id: int, kind: EventKind) -> bool:
        return kind in self._about.get(operator_id, ())


def _is_counted(event: Event) -> bool:
    """A delivery only moves a counter when it fails, or leaves the failed ones to be tried again."""
    return event.kind in COUNTED or (
        event.kind is EventKind.delivery_moved and event.data["state"] in ("failed", "uncertain", "queued", "cancelled")
    )


async def rows(reader: Reader, kind: str, ids: Collection[int], rev: int) -> dict[int, str]:
    if not ids:
        return {}
    load = {
        "dialog": listing.dialog_rows,
        "message": listing.message_rows,
        "operator": listing.operator_rows,
        "channel": listing.channel_rows,
        "team": listing.team_rows,
    }[kind]
    return {one: as_row(kind, one, rev, text) for one, text in (await load(reader, ids)).items()}


def as_row(kind: str, row_id: int, rev: int, text: str) -> str:
    return f'{{"k":"{kind}","id":{row_id},"rev":{rev},"row":{text}}}'


async def counts(reader: Reader, actors: Collection[Actor]) -> dict[int, str]:
    """Counters per person; people who see the same channels are counted together."""
    by_scope: dict[Scope, list[Actor]] = {}
    for actor in actors:
        by_scope.setdefault(actor.scope, []).append(actor)
    found: dict[int, str] = {}
    for group in by_scope.values():
        people = [actor.id for actor in group if actor.id]
        numbers = await listing.counts_of(reader, group[0], people)
        found |= {one: orjson.dumps(numbers[one]).decode() for one in people}
    return found
