"""Tests a graceful stop: sockets close at once, sends in flight get their answer, nothing is sent twice (P13)."""

from __future__ import annotations

import asyncio

import pytest

# Loading aiogram takes seconds on a busy machine: not while a screen waits for its first message.
import channels.telegram.connector  # noqa: F401
from channels.emulators.telegram import TelegramEmulator
from channels.emulators.telegram.state import Fault
from tests.conftest import Cast
from tests.web.browser import until
from tests.web.conftest import SQLITE, Running
from web.cli.admin import Admin
from web.cli.serve import fast_loop


@SQLITE
async def test_a_reply_in_flight_is_sent_once_while_sockets_close_at_once(server: Running, cast: Cast) -> None:
    async with TelegramEmulator() as telegram:
        admin = Admin(server.store, server.okno.vault)
        options = {"api_base": telegram.base, "poll_timeout": 1}
        await admin.channel_add("telegram", "Live bot", options, {"token": telegram.token})
        screen = await server.screen(cast.anna)
        telegram.world.message(telegram.bot, 501, {"text": "Здравствуйте!"})
        await until(lambda: bool(screen.state["dialog"]), 60)
        dialog = next(iter(screen.state["dialog"]))
        telegram.world.script(Fault("sendMessage", "delay", seconds=1.5))
        await screen.browser.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="Да", seen=1)
        await until(lambda: "sending" in [row["delivery"]["state"] for row in outgoing(screen)], 60)
        loop = asyncio.get_running_loop()
        began = loop.time()
        stopping = asyncio.create_task(server.stop())
        await until(lambda: screen.closed_with is not None, 20)
        assert not stopping.done() and screen.closed_with == 1012
        await stopping
        assert loop.time() - began < 10
        rows = await server.store.rows("select state from delivery")
        assert [row[0] for row in rows] == ["sent"]
        await server.start()
        await screen.leave()
        await screen.follow()
        await screen.equals_fresh()
        sent = [entry for entry in telegram.world.ledger.entries if entry["what"] == "sent"]
        assert len(sent) == 1


def outgoing(screen: object) -> list[dict[str, object]]:
    return [row for row in screen.state["message"].values() if row["kind"] == "out"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("pure", [True, False])
@SQLITE
async def test_it_serves_with_plain_asyncio_and_with_the_fast_parser(server: Running, cast: Cast, pure: bool) -> None:
    await server.stop()
    server.pure = pure
    await server.start()
    await cast.writes("раз")
    screen = await server.screen(cast.anna)
    await cast.writes("два")
    await screen.equals_fresh()


def test_the_fast_loop_is_used_where_it_is_installed() -> None:
    pytest.importorskip("uvloop")
    assert fast_loop() is not None
