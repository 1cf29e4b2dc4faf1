"""Tests presence: who is online, who looks and who types; sent to those who may see it, and expiring by itself."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
import websockets

from inbox import eventlog
from inbox.access import CLI, Actor
from inbox.people import operators, statuses
from inbox.store import open_store
from tests.conftest import Cast
from tests.web.browser import greeting, until
from tests.web.conftest import Running
from web.live import presence


class Ear:
    """A browser that only receives signals and keeps the presence they describe."""

    def __init__(self, opened: Any) -> None:
        self.opened = opened
        self.people: dict[str, str] = {}
        self.viewers: dict[int, list[dict[str, Any]]] = {}
        self.typing: dict[int, int] = {}
        self.frames = 0
        self.task = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        try:
            async for text in self.opened:
                frame = json.loads(text)
                self.frames += frame["t"] in ("presence", "here", "typing")
                if frame["t"] == "presence":
                    self.people |= frame["people"]
                elif frame["t"] == "here":
                    self.viewers[frame["dialog"]] = frame["people"]
                elif frame["t"] == "typing":
                    self.typing[frame["dialog"]] = frame["until"]
        except websockets.ConnectionClosed:
            pass

    async def look(self, dialog: int | None, typing: str | None = None, **more: Any) -> None:
        await self.opened.send(json.dumps({"t": "look", "dialog": dialog, "typing": typing, **more}))

    async def leave(self) -> None:
        await self.opened.close()
        await self.task


async def ear(server: Running, person: Actor) -> Ear:
    browser = await server.seat(person)
    start = await browser.get("/api/start")
    opened = await browser.live().__aenter__()
    await opened.send(greeting(start))
    return Ear(opened)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (
        ("ROUND_SECONDS", 0.01),
        ("LISTEN_SECONDS", 0.05),
        ("TYPING_SECONDS", 0.4),
        ("LEAVE_SECONDS", 0.2),
    ):
        monkeypatch.setattr(presence, name, seconds)


@pytest.mark.usefixtures("quick")
async def test_presence_in_a_dialog_reaches_its_viewers_and_never_the_log(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("раз")
    anna, boris, olga = [await ear(server, person) for person in (cast.anna, cast.boris, cast.olga)]
    everybody = {str(person.id): "online" for person in (cast.anna, cast.boris, cast.olga)}
    for listener in (anna, boris, olga):
        await until(lambda listener=listener: listener.people == everybody)  # type: ignore[misc]
    logged = await eventlog.last_id(server.store)
    await anna.look(dialog, "reply")
    await until(lambda: boris.viewers.get(dialog) == [{"id": cast.anna.id, "typing": "reply"}])
    await until(lambda: boris.viewers.get(dialog) == [{"id": cast.anna.id, "typing": None}])  # not repeated: it expires
    late = await ear(server, cast.boris)
    await until(lambda: late.viewers.get(dialog) == [{"id": cast.anna.id, "typing": None}])
    await olga.look(dialog, "reply")  # she may not see it: her look is ignored and nothing of the dialog is sent to her
    await anna.look(None)
    await until(lambda: boris.viewers.get(dialog) == [])
    assert olga.viewers == {} and olga.frames
    server.okno.hub.presence.client_types(server.okno.hub.lines, dialog, cast.telegram)
    await until(lambda: dialog in boris.typing)
    assert olga.typing == {}
    await anna.look(dialog)
    await anna.leave()
    await until(lambda: boris.people[str(cast.anna.id)] == "off")
    assert boris.viewers[dialog] == []
    # Notifications of the new conversation are made beside this, at their own pace.
    assert (
        await server.store.rows("select kind from event where id > :logged and object_kind <> 'notice'", logged=logged)
        == []
    )


@pytest.mark.usefixtures("quick")
async def test_presence_follows_the_operators_choice_and_idleness_only_lowers_it(server: Running, cast: Cast) -> None:
    me = str(cast.anna.id)
    boris = await ear(server, cast.boris)
    anna = await ear(server, cast.anna)
    second = await ear(server, cast.anna)
    await until(lambda: boris.people.get(me) == "online")
    await anna.look(None, idle=True)
    await second.look(None, idle=True)
    await until(lambda: boris.people.get(me) == "away")
    await second.look(None)  # one active browser is enough
    await until(lambda: boris.people.get(me) == "online")
    for state in ("away", "off", "online"):
        await server.store.write(lambda tx, state=state: statuses.set_presence(tx, cast.anna, state))  # type: ignore[misc]
        await until(lambda state=state: boris.people.get(me) == state)  # type: ignore[misc]


@pytest.mark.usefixtures("quick")
async def test_looks_are_rate_limited_invalid_ones_end_the_socket_and_lost_rights_end_the_look(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("раз")
    boris, anna = await ear(server, cast.boris), await ear(server, cast.anna)
    await until(lambda: len(boris.people) == 2)
    before = boris.frames
    for _ in range(200):
        await anna.look(dialog)
        await anna.look(None)
    await anna.look(dialog, "note")
    await until(lambda: boris.viewers.get(dialog) == [{"id": cast.anna.id, "typing": "note"}])
    assert boris.frames - before < 20
    await boris.look(dialog)
    await until(lambda: {person["id"] for person in anna.viewers.get(dialog, [])} == {cast.anna.id, cast.boris.id})
    only = frozenset({cast.second})
    await server.store.write(lambda tx: operators.set_channels(tx, CLI, cast.boris.id or 0, only))
    await until(lambda: [person["id"] for person in anna.viewers[dialog]] == [cast.anna.id])
    for nonsense in ({"dialog": "1"}, {"dialog": True}, {"dialog": 2**80}, {"dialog": dialog, "typing": "loud"}):
        bad = await ear(server, cast.anna)
        await bad.opened.send(json.dumps({"t": "look", **nonsense}))
        await bad.task
        assert bad.opened.close_code == 4400


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.usefixtures("quick")
async def test_two_servers_on_one_database_share_presence(server: Running, cast: Cast, database: str) -> None:
    dialog = await cast.writes("раз")
    anna = await ear(server, cast.anna)
    await anna.look(dialog, "reply")
    await until(lambda: anna.viewers.get(dialog) is not None)
    other = Running(open_store(database, strict=True), server.folder / "other")
    other.folder.mkdir()
    await other.store.start()
    await other.start()
    try:
        boris, olga = await ear(other, cast.boris), await ear(other, cast.olga)
        await until(lambda: [person["id"] for person in boris.viewers.get(dialog, [])] == [cast.anna.id])
        await until(lambda: anna.people.get(str(cast.boris.id)) == "online")
        await boris.look(dialog, "note")
        await until(lambda: {"id": cast.boris.id, "typing": "note"} in anna.viewers[dialog])
        other.okno.hub.presence.client_types(other.okno.hub.lines, dialog, cast.telegram)
        await until(lambda: dialog in anna.typing)
        assert olga.viewers == {} and olga.typing == {}
        await boris.leave()
        await until(lambda: anna.people[str(cast.boris.id)] == "off")
    finally:
        for browser in other.browsers:
            await browser.close()
        await other.stop()
        await other.store.stop()


@pytest.mark.usefixtures("quick")
async def test_typing_of_an_operator_who_lost_the_right_is_removed_once(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("hello")
    boris, presence = await ear(server, cast.boris), server.okno.hub.presence
    await boris.look(dialog, "reply")
    await until(lambda: any(seat.look.typing for seat in presence.clients.values()))
    listed = frozenset({cast.second})
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, cast.boris.id or 0, listed))
    await until(lambda: all(seat.look.typing is None for seat in presence.clients.values()))
    # The typing would have ended at this moment; after it there is nothing to wait for.
    await until(lambda: all(seat.look.typing_until == 0 for seat in presence.clients.values()))
    await boris.leave()
