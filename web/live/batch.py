"""A batch of events as rows for the browsers: which rows changed, and who may see them.

Rows are loaded once for all audiences; nothing personal is among them (decisions 2.2). A client card lists only
dialogs its reader may see, so cards are made per audience.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

import orjson

from inbox import listing
from inbox.access import Actor
from inbox.events import Event, EventKind
from inbox.store import Reader
from inbox.store.sql import among, ids_text
from web.live import rows as live_rows

# Events that change a client's card besides the card itself: its list of episodes.
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
ABOUT_A_PERSON = frozenset({EventKind.operator_changed, EventKind.grants_changed, EventKind.session_ended})


CARD_ORDER = 5  # client cards are sent after people and teams, before dialogs


def audience(actor: Actor) -> Actor:
    """Return the actor without a name: people with the same rights share one audience, and so one frame."""
    return Actor("operator", role="administrator" if actor.role == "administrator" else "operator", scope=actor.scope)


@dataclass
class Batch:
    """A range of the log and the present rows of its objects, all read in one snapshot."""

    found: list[Event]
    rev: int
    tables: dict[str, dict[int, str]] = field(default_factory=dict)  # by kind: rows as wire text by id
    contact_of: dict[int, int] = field(default_factory=dict)
    behind: dict[int, dict[int, str]] = field(default_factory=dict)  # by dialog: messages that waited for another
    own_rows: dict[tuple[str, int], dict[int, str]] = field(default_factory=dict)  # by kind and person, then dialog
    loaded: bool = False
    _counted: dict[Actor, bool] = field(default_factory=dict)

    def after(self, position: int) -> Batch:
        """Return the later part of this range."""
        return Batch([event for event in self.found if event.id > position], self.rev)

    @property
    def last(self) -> int:
        return self.found[-1].id

    async def load(self, reader: Reader) -> None:
        if self.loaded:
            return
        self.loaded = True
        shared = [event for event in self.found if event.only_operator is None]
        for kind in live_rows.shared():
            changed = {event.object_id for event in shared if event.object_kind == kind}
            if kind == "dialog":
                changed = {event.dialog_id for event in shared if event.dialog_id}
            self.tables[kind] = await rows(reader, kind, changed, self.rev)
        on_card = {event.dialog_id for event in shared if event.dialog_id and event.kind in ON_THE_CARD}
        if on_card:
            statement = f"select id, contact_id from dialog where {among(reader.dialect, 'id')}"
            for dialog_id, contact_id in await reader.rows(statement, ids=ids_text(on_card)):
                self.contact_of[dialog_id] = contact_id
        await self._load_own(reader)
        await self._load_behind(
            reader, {event.dialog_id for event in shared if event.kind == EventKind.delivery_changed}
        )

    async def _load_own(self, reader: Reader) -> None:
        """Load personal rows (drafts, follows, mentions), each for its own operator only."""
        moved: dict[str, dict[int, set[int]]] = {}
        kinds = live_rows.personal_kinds()
        for event in self.found:
            if event.kind in kinds and event.only_operator is not None:
                of_kind = moved.setdefault(kinds[event.kind], {})
                of_kind.setdefault(event.only_operator, set()).add(event.dialog_id or event.object_id)
        for kind, of_kind in moved.items():
            wanted = {person: sorted(ids) for person, ids in of_kind.items()}
            for person, found in (await live_rows.personal()[kind].load(reader, wanted)).items():
                self.own_rows[kind, person] = dict(found)

    async def _load_behind(self, reader: Reader, dialogs: Collection[int | None]) -> None:
        """Load messages behind a delivery that moves: what they wait for changes, which no event of theirs says."""
        if not dialogs:
            return
        ids = [dialog_id for dialog_id in dialogs if dialog_id is not None]
        queued = await reader.rows(
            f"select dialog_id, message_id from delivery where {among(reader.dialect, 'dialog_id')}"
            " and state = 'queued'",
            ids=ids_text(ids),
        )
        texts = await rows(
            reader, "message", {message_id for _, message_id in queued} - self.tables["message"].keys(), self.rev
        )
        for dialog_id, message_id in queued:
            if message_id in texts:
                self.behind.setdefault(dialog_id, {})[message_id] = texts[message_id]

    async def seen_by(self, reader: Reader, audience: Actor) -> list[str]:
        """Return rows for one audience, in an order in which no row refers to a later one."""
        cards: dict[int, None] = {}
        seen: dict[str, dict[int, str]] = {kind: {} for kind in self.tables}
        for event in self.found:
            if event.only_operator is None:
                self._add(event, audience, seen, cards)
        rows = [(entry.order, text) for kind, entry in live_rows.shared().items() for text in seen[kind].values()]
        rows += [(CARD_ORDER, text) for text in await self.cards(reader, audience, cards)]
        return [text for _, text in sorted(rows, key=lambda pair: pair[0]) if text]

    def _add(self, event: Event, audience: Actor, seen: dict[str, dict[int, str]], cards: dict[int, None]) -> None:
        """Add what one event shows to this audience: present rows, or the removal of a row that it no longer sees."""
        if not audience.sees(event.after):
            if audience.sees(event.before):
                kind, row_id = event.object_kind, event.object_id
                if event.dialog_id and (kind == "message" or kind not in seen):
                    kind, row_id = "dialog", event.dialog_id
                if kind in seen and row_id:
                    seen[kind][row_id] = self._gone(kind, row_id)
            return
        if event.object_kind == "contact":
            cards[event.object_id] = None
        elif event.object_kind in seen and event.object_kind != "dialog":
            row = self.tables[event.object_kind].get(event.object_id)
            seen[event.object_kind][event.object_id] = row or self._gone(event.object_kind, event.object_id)
        if event.dialog_id:
            if event.kind == EventKind.delivery_changed:
                seen["message"] |= self.behind.get(event.dialog_id, {})
            seen["dialog"][event.dialog_id] = self.tables["dialog"].get(event.dialog_id, "")
            if event.dialog_id in self.contact_of and event.kind in ON_THE_CARD:
                cards[self.contact_of[event.dialog_id]] = None

    def _gone(self, kind: str, row_id: int) -> str:
        return f'{{"k":"gone","of":"{kind}","id":{row_id},"rev":{self.rev}}}'

    async def cards(self, reader: Reader, audience: Actor, ids: Collection[int]) -> list[str]:
        """Return client cards as this audience sees them."""
        card_rows = [(contact_id, await listing.contact_card(reader, audience, contact_id)) for contact_id in ids]
        return [as_row("contact", contact_id, self.rev, card) for contact_id, card in card_rows if card is not None]

    # The following is needed once per browser, so it is computed once per batch.

    @cached_property
    def _own(self) -> dict[int, list[Event]]:
        own: dict[int, list[Event]] = {}
        for event in self.found:
            if event.only_operator is not None:
                own.setdefault(event.only_operator, []).append(event)
        return own

    @cached_property
    def _about(self) -> dict[int, set[str]]:
        about: dict[int, set[str]] = {}
        for event in self.found:
            if event.kind in ABOUT_A_PERSON:
                person = event.object_id if event.object_kind == "operator" else event.only_operator
                about.setdefault(person or 0, set()).add(event.kind)
        return about

    def personal(self, operator_id: int, after: int) -> list[str]:
        """Return rows for one operator's own screens: read marks, drafts, and so on."""
        own = [event for event in self._own.get(operator_id, ()) if event.id > after]
        marks = {event.object_id: event.data["read_no"] for event in own if event.kind == EventKind.read_mark_changed}
        kinds = live_rows.personal_kinds()
        moved = {(kinds[event.kind], event.dialog_id or event.object_id): None for event in own if event.kind in kinds}
        return [
            *(as_row("mark", dialog, self.rev, f'{{"read_no":{number}}}') for dialog, number in marks.items()),
            *(
                as_row(kind, dialog, self.rev, self.own_rows.get((kind, operator_id), {}).get(dialog, "{}"))
                for kind, dialog in moved
            ),
        ]

    def counted(self, actor: Actor) -> bool:
        """Return whether this operator's counters may have changed."""
        eyes = audience(actor)
        if eyes not in self._counted:
            self._counted[eyes] = any(
                _is_counted(event) and (eyes.sees(event.after) or eyes.sees(event.before)) for event in self.found
            )
        own = self._own.get(actor.id or 0, ())
        return self._counted[eyes] or any(event.kind in live_rows.counted_own() for event in own)

    @property
    def people(self) -> Collection[int]:
        """Return operators whose session, rights or name changed."""
        return self._about.keys()

    def concerns(self, operator_id: int, kind: EventKind) -> bool:
        return kind in self._about.get(operator_id, ())


def _is_counted(event: Event) -> bool:
    """Return whether a delivery event changes a counter: only when it fails, or leaves the failed ones to
    be retried.
    """
    return event.kind in live_rows.counted() or (
        event.kind == EventKind.delivery_changed
        and event.data["state"] in ("failed", "uncertain", "queued", "cancelled")
    )


async def rows(reader: Reader, kind: str, ids: Collection[int], rev: int) -> dict[int, str]:
    if not ids:
        return {}
    texts = await live_rows.shared()[kind].load(reader, ids)
    return {row_id: as_row(kind, row_id, rev, text) for row_id, text in texts.items()}


def as_row(kind: str, row_id: int, rev: int, text: str) -> str:
    return f'{{"k":"{kind}","id":{row_id},"rev":{rev},"row":{text}}}'


async def counts(reader: Reader, actors: Collection[Actor]) -> dict[int, str]:
    """Return counters per operator; operators who see the same channels are counted together."""
    by_scope: dict[frozenset[int] | None, list[Actor]] = {}
    for actor in actors:
        by_scope.setdefault(actor.scope, []).append(actor)
    frames: dict[int, str] = {}
    for group in by_scope.values():
        people = [actor.id for actor in group if actor.id]
        numbers = await listing.counts_of(reader, group[0], people)
        frames |= {operator_id: orjson.dumps(numbers[operator_id]).decode() for operator_id in people}
    return frames
