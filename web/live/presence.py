"""Presence: who is online, who looks at which dialog and who is typing. Sent over sockets, never stored; it expires.

Nothing of this enters the log or the database. Browsers send `look`; a few times a second, changes go to all who may
see the dialog. The processes of one PostgreSQL share it by ephemeral notifications (decisions 1.27).
"""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson
import structlog

from inbox import clock
from inbox.access import Actor, Place
from inbox.store import Store
from inbox.store.protocol import EPHEMERAL_BYTES
from inbox.store.sql import in_list
from web.http.router import LARGEST_ID
from web.live.batch import audience
from web.live.connection import Line, ready

ROUND_SECONDS = 0.2  # between two broadcasts
LISTEN_SECONDS = 1.0  # one browser is processed no more often; its last state counts
TYPING_SECONDS = 6.0
LEAVE_SECONDS = 5.0  # reloading a page does not count as leaving
REPEAT_SECONDS = 10.0
FORGET_SECONDS = 25.0  # state of another process that was not repeated
CHANNELS_KNOWN = 10_000
STATES = ("off", "away", "online")
log = structlog.get_logger("live")

Shown = dict[int, tuple[int, dict[int, str | None]]]  # dialog -> its channel, and who is there typing what


@dataclass(slots=True)
class ClientState:
    """State of one browser's operator, in this process or in another."""

    operator_id: int
    state: str = "online"
    dialog_id: int | None = None
    channel_id: int | None = None
    typing: str | None = None
    typing_until: float = 0.0
    until: float = math.inf


@dataclass(slots=True)
class Client:
    """A browser of this process: its last state and when it will be processed again."""

    key: str
    look: ClientState
    wanted: dict[str, Any] | None = None
    listen_at: float = 0.0
    idle: bool = False
    snapshot_sent: bool = False  # whether it has the whole snapshot


@dataclass
class Presence:
    """Presence of all operators as this process knows it, and the part that its browsers have received."""

    store: Store
    clients: dict[Line, Client] = field(default_factory=dict)
    states: dict[str, ClientState] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)
    viewers: Shown = field(default_factory=dict)
    listeners: list[Callable[[], None]] = field(default_factory=list)  # called when an operator comes or goes

    def __post_init__(self) -> None:
        self.process = secrets.token_hex(4)
        self._changed = asyncio.Event()
        self._unpublished: set[str] = set()  # seats whose newest state was not sent to other processes
        self._repeat_at = 0.0
        self._channels: dict[int, int] = {}
        self._number = 0
        self._publications: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        self._unsubscribe = self.store.subscribe_ephemeral(self._on_peer_message)
        self._task = asyncio.create_task(self._run(), name="presence")
        self._publish({"ask": True})

    async def stop(self) -> None:
        self._unsubscribe()
        for task in (self._task, *self._publications):
            task.cancel()
        await asyncio.gather(self._task, *self._publications, return_exceptions=True)

    def present(self) -> dict[int, str]:
        """Return the state of every operator who is not off."""
        return {operator_id: state for operator_id, state in self.people.items() if state != "off"}

    # --- input from browsers ---

    def join(self, line: Line) -> None:
        """Add a browser, or add it again: the next round sends it a whole snapshot."""
        seat = self.clients.get(line)
        if seat is None:
            self._number += 1
            seat = Client(f"{self.process}/{self._number}", ClientState(line.session.operator_id))
            self.clients[line] = seat
            self.states[seat.key] = seat.look
        seat.snapshot_sent = False
        self.mark_changed(line)

    def leave(self, line: Line) -> None:
        """Remove a browser; its operator stays present for a moment, because pages are reloaded."""
        seat = self.clients.pop(line, None)
        if seat:
            seat.look.dialog_id = seat.look.typing = None
            seat.look.until = time.monotonic() + LEAVE_SECONDS
            self._unpublished.add(seat.key)
            self._changed.set()

    def handle_look(self, line: Line, said: dict[str, Any]) -> bool:
        """Take {"t": "look", "dialog": id or null, "typing": "reply", "note" or null, "idle": bool}; returns False if
        invalid.
        """
        dialog, typing, idle = said.get("dialog"), said.get("typing"), said.get("idle", False)
        if dialog is not None and not (type(dialog) is int and 0 < dialog <= LARGEST_ID):
            return False
        if typing not in (None, "reply", "note") or not isinstance(idle, bool):
            return False
        seat = self.clients.get(line)
        if seat is not None:
            seat.wanted = {"dialog": dialog, "typing": typing, "idle": idle}
            self._changed.set()
        return True

    def mark_changed(self, line: Line) -> None:
        """Update after an operator's own status or rights changed."""
        if seat := self.clients.get(line):
            self._unpublished.add(seat.key)
            self._changed.set()

    def client_types(self, lines: Collection[Line], dialog_id: int, channel_id: int, *, tell: bool = True) -> None:
        """Note that a client is typing, if the platform reports it (VK)."""
        until = clock.now() + int(TYPING_SECONDS * 1000)
        frame = ready(orjson.dumps({"t": "typing", "dialog": dialog_id, "until": until}).decode())
        for line in lines:
            if line.joined and line.session.actor.sees(Place(channel_id)):
                line.offer(frame)
        if tell:
            self._publish({"typing": [dialog_id, channel_id]})

    # --- rounds ---

    async def _run(self) -> None:
        while True:
            try:
                async with asyncio.timeout(self._rest()):
                    await self._changed.wait()
            except TimeoutError:
                pass
            self._changed.clear()
            try:
                await self._take_in()
                self._broadcast_to_peers()
                self._send_changes()
            except Exception:
                log.exception("presence could not be sent")
            await asyncio.sleep(ROUND_SECONDS)

    def _rest(self) -> float | None:
        """Wait until the next expiry; without browsers this costs nothing."""
        moments = [seat.listen_at for seat in self.clients.values() if seat.wanted]
        moments += [moment for look in self.states.values() for moment in (look.typing_until, look.until) if moment]
        if self.store.dialect == "postgresql" and self.clients:
            moments.append(self._repeat_at)
        soonest = min(moments, default=math.inf)
        return None if soonest == math.inf else max(0.0, soonest - time.monotonic())

    async def _take_in(self) -> None:
        """Take in new states of browsers, each of them at most once a second."""
        present = time.monotonic()
        ready_ones = [(line, seat) for line, seat in self.clients.items() if seat.wanted and seat.listen_at <= present]
        await self._learn_channels(seat.wanted["dialog"] for _, seat in ready_ones if seat.wanted)
        for line, seat in ready_ones:
            state, seat.wanted, seat.listen_at = seat.wanted, None, present + LISTEN_SECONDS
            if state is None:
                continue
            channel = self._channels.get(state["dialog"] or 0)
            visible = channel is not None and line.session.actor.sees(Place(channel))
            seat.idle = state["idle"]
            seat.look.dialog_id, seat.look.channel_id = (state["dialog"], channel) if visible else (None, None)
            seat.look.typing = state["typing"] if visible else None
            seat.look.typing_until = present + TYPING_SECONDS if seat.look.typing else 0.0
            self._unpublished.add(seat.key)

    async def _learn_channels(self, dialogs: Iterable[int | None]) -> None:
        unknown = {dialog_id for dialog_id in dialogs if dialog_id} - self._channels.keys()
        if not unknown:
            return
        if len(self._channels) > CHANNELS_KNOWN:
            self._channels.clear()
        statement = f"select id, channel_id from dialog where id in ({in_list(unknown)})"
        for dialog_id, channel_id in await self.store.rows(statement):
            self._channels[dialog_id] = channel_id

    def _send_changes(self) -> None:
        """Compute the presence, and send each audience the changes."""
        self._expire()
        people, here = self._picture()
        states = {operator_id: people.get(operator_id, "off") for operator_id in people.keys() | self.people.keys()}
        moved = {
            operator_id: state for operator_id, state in states.items() if self.people.get(operator_id, "off") != state
        }
        dialogs = {
            dialog_id
            for dialog_id in here.keys() | self.viewers.keys()
            if here.get(dialog_id) != self.viewers.get(dialog_id)
        }
        news = {dialog_id: here.get(dialog_id) or (self.viewers[dialog_id][0], {}) for dialog_id in dialogs}
        self.people, self.viewers = people, here
        if moved:
            for listener in self.listeners:
                listener()
        changed: dict[Actor, bytes] = {}
        whole: dict[Actor, bytes] = {}
        for line, seat in self.clients.items():
            if not line.joined:
                continue
            eyes = audience(line.session.actor)
            made, persons, rooms = (changed, moved, news) if seat.snapshot_sent else (whole, people, here)
            if eyes not in made:
                made[eyes] = _frames(eyes, persons, rooms)
            if made[eyes]:
                line.offer(made[eyes])
            seat.snapshot_sent = True

    def _expire(self) -> None:
        present = time.monotonic()
        for key, look in list(self.states.items()):
            if look.until <= present:
                del self.states[key]
            elif 0 < look.typing_until <= present:
                look.typing, look.typing_until = None, 0.0
        for line, seat in self.clients.items():
            look = seat.look
            look.state = _state(line.session.presence, seat.idle)
            if look.channel_id is not None and not line.session.actor.sees(Place(look.channel_id)):
                look.dialog_id = look.channel_id = look.typing = None

    def _picture(self) -> tuple[dict[int, str], Shown]:
        people: dict[int, str] = {}
        here: Shown = {}
        for look in self.states.values():
            people[look.operator_id] = max(people.get(look.operator_id, "off"), look.state, key=STATES.index)
            if look.dialog_id and look.channel_id:
                _, room = here.setdefault(look.dialog_id, (look.channel_id, {}))
                room[look.operator_id] = look.typing or room.get(look.operator_id)
        return {operator_id: state for operator_id, state in people.items() if state != "off"}, here

    # --- between processes ---

    def _broadcast_to_peers(self) -> None:
        if self.store.dialect != "postgresql":
            self._unpublished.clear()
            return
        present = time.monotonic()
        if present >= self._repeat_at:
            self._unpublished |= {seat.key for seat in self.clients.values()}
            self._repeat_at = present + REPEAT_SECONDS
        for line, seat in self.clients.items():
            seat.look.state = _state(line.session.presence, seat.idle)
        entries = [
            _peer_state(key, self.states[key], present) for key in sorted(self._unpublished) if key in self.states
        ]
        self._unpublished.clear()
        room = EPHEMERAL_BYTES // 100  # one entry is never as long as a hundred bytes
        for start in range(0, len(entries), room):
            self._publish({"looks": entries[start : start + room]})

    def _publish(self, what: dict[str, Any]) -> None:
        if self.store.dialect != "postgresql":
            return
        task = asyncio.create_task(self.store.publish_ephemeral(orjson.dumps({"by": self.process, **what}).decode()))
        self._publications.add(task)
        task.add_done_callback(self._publications.discard)

    def _on_peer_message(self, text: str) -> None:
        entries = orjson.loads(text)
        if entries.pop("by", None) == self.process:
            return
        if entries.get("ask"):
            self._repeat_at = 0.0
        if "typing" in entries:
            self.client_types(self.clients.keys(), *entries["typing"], tell=False)
        present = time.monotonic()
        for key, operator_id, state, dialog, channel, typing, left in entries.get("looks", ()):
            typing_until = present + TYPING_SECONDS if typing else 0.0
            until = present + (LEAVE_SECONDS if left else FORGET_SECONDS)
            self.states[key] = ClientState(operator_id, state, dialog, channel, typing, typing_until, until)
        self._changed.set()


def _state(status: str, idle: bool) -> str:
    return "away" if status == "online" and idle else status


def _peer_state(key: str, look: ClientState, present: float) -> list[Any]:
    left = look.until < math.inf
    return [key, look.operator_id, look.state, look.dialog_id, look.channel_id, look.typing, left]


def _frames(eyes: Actor, people: dict[int, str], here: Shown) -> bytes:
    """Build the same bytes for all who may see the same channels; several frames in a row are one write."""
    messages: list[dict[str, Any]] = []
    if people:
        messages.append(
            {"t": "presence", "people": {str(operator_id): state for operator_id, state in sorted(people.items())}}
        )
    for dialog_id, (channel_id, room) in sorted(here.items()):
        if eyes.sees(Place(channel_id)):
            persons = [{"id": operator_id, "typing": typing} for operator_id, typing in sorted(room.items())]
            messages.append({"t": "here", "dialog": dialog_id, "people": persons})
    return b"".join(ready(orjson.dumps(message).decode()) for message in messages)
