"""Tests that the emulated Bot API behaves as the real one where the connector depends on it."""

import asyncio
from typing import Any

import aiohttp
import pytest

from channels.emulators.telegram import TelegramEmulator
from channels.emulators.telegram.state import Fault


class Client:
    """Calls the emulator as any HTTP client would."""

    def __init__(self, telegram: TelegramEmulator, http: aiohttp.ClientSession) -> None:
        self.telegram, self.http = telegram, http

    async def call(self, method: str, token: str | None = None, **query: Any) -> tuple[int, Any]:
        url = f"{self.telegram.base}/bot{token or self.telegram.token}/{method}"
        async with self.http.post(url, json=query) as answer:
            body = await answer.json()
            return answer.status, body.get("result", body)

    async def ids(self, **query: Any) -> list[int]:
        _, answer = await self.call("getUpdates", **query)
        return [update["update_id"] for update in answer]

    async def control(self, do: str, **ask: Any) -> Any:
        async with self.http.post(f"{self.telegram.base}/control", json={"do": do, **ask}) as answer:
            return await answer.json()

    async def ledger(self, **query: str) -> Any:
        async with self.http.get(f"{self.telegram.base}/ledger", params=query) as answer:
            return await answer.json()


@pytest.fixture
async def client(telegram: TelegramEmulator) -> Any:
    async with aiohttp.ClientSession() as http:
        yield Client(telegram, http)


async def test_updates_come_again_until_a_higher_offset_confirms_them(client: Client) -> None:
    for text in "абв":
        client.telegram.world.message(client.telegram.bot, 5, {"text": text})
    first = await client.ids()
    assert len(first) == 3
    assert await client.ids() == first
    assert await client.ids(offset=first[1]) == first[1:]
    assert await client.ids() == first[1:]
    assert await client.ids(offset=first[-1] + 1) == []
    confirmed = client.telegram.world.ledger.of("confirmed")
    assert [entry["update_id"] for entry in confirmed] == first


async def test_limit_and_negative_offset_work_as_documented(client: Client) -> None:
    for text in "абвг":
        client.telegram.world.message(client.telegram.bot, 5, {"text": text})
    every = await client.ids()
    assert await client.ids(limit=2) == every[:2]
    assert await client.ids(offset=-1) == every[-1:]
    assert await client.ids() == every[-1:]


async def test_an_offset_from_before_a_week_without_updates_confirms_no_update(client: Client) -> None:
    world, bot = client.telegram.world, client.telegram.bot
    world.message(bot, 5, {"text": "а"})
    [old] = await client.ids()
    await client.ids(offset=old + 1)
    world.jump(bot, 77)
    world.message(bot, 5, {"text": "б"})
    assert await client.ids(offset=old + 1) == [77]


async def test_a_long_poll_waits_for_news(client: Client) -> None:
    poll = asyncio.create_task(client.ids(timeout=5))
    while client.telegram.bot.poll is None:
        await asyncio.sleep(0.01)
    assert not poll.done()
    client.telegram.world.message(client.telegram.bot, 5, {"text": "а"})
    assert len(await poll) == 1


async def test_a_second_poller_ends_the_first_with_a_conflict(client: Client) -> None:
    first = asyncio.create_task(client.call("getUpdates", timeout=5))
    while client.telegram.bot.poll is None:
        await asyncio.sleep(0.01)
    second = asyncio.create_task(client.call("getUpdates", timeout=0))
    status, body = await first
    assert (status, body["error_code"]) == (409, 409)
    assert (await second)[0] == 200


async def test_an_unknown_token_and_an_unknown_method_are_answered_as_telegram_does(client: Client) -> None:
    assert await client.call("getMe", token="1:x") == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    assert await client.call("makeTea") == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: method not found"},
    )


async def test_a_send_is_on_the_ledger_even_when_its_answer_is_lost(client: Client) -> None:
    client.telegram.world.message(client.telegram.bot, 5, {"text": "а"})
    client.telegram.world.script(Fault("sendMessage", "cut"))
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.call("sendMessage", chat_id=5, text="раз")
    client.telegram.world.script(Fault("sendMessage", "drop"))
    with pytest.raises(aiohttp.ClientError):
        await client.call("sendMessage", chat_id=5, text="два")
    assert (await client.call("sendMessage", chat_id=5, text="три"))[0] == 200
    entries = (await client.ledger(what="sent"))["entries"]
    assert [(e["text"], e["accepted"], e["answered"]) for e in entries] == [
        ("раз", True, "cut"),
        ("два", False, "drop"),
        ("три", True, "ok"),
    ]


async def test_impossible_sends_are_refused_with_telegrams_texts(client: Client) -> None:
    client.telegram.world.message(client.telegram.bot, 5, {"text": "а"})
    for query, description in (
        ({"chat_id": 6, "text": "x"}, "chat not found"),
        ({"chat_id": 5, "text": " "}, "message text is empty"),
        ({"chat_id": 5, "text": "😀" * 2049}, "message is too long"),
    ):
        status, body = await client.call("sendMessage", **query)
        assert (status, body["description"]) == (400, f"Bad Request: {description}")


async def test_the_emulator_is_controlled_over_http(client: Client) -> None:
    bot = (await client.control("bot", username="second_bot"))["result"]
    message = (await client.control("message", bot="second_bot", chat=9, text="привет"))["result"]
    await client.control("edit", bot="second_bot", chat=9, message_id=message["message_id"], text="пока")
    await client.control("member", bot="second_bot", chat=9, status="kicked")
    await client.control("update", bot="second_bot", update={"telepathy": {}})
    await client.control("fault", method="getMe", fault="flood", retry_after=3)
    status, body = await client.call("getMe", token=bot["token"])
    assert (status, body["parameters"]) == (429, {"retry_after": 3})
    _, updates = await client.call("getUpdates", token=bot["token"])
    assert [sorted(update)[0] for update in updates] == ["message", "edited_message", "my_chat_member", "telepathy"]
    assert (await client.control("nonsense"))["ok"] is False
    assert (await client.control("fault", method="getMe", fault="nonsense"))["ok"] is False


async def test_the_ledger_can_be_waited_for(client: Client) -> None:
    waiting = asyncio.create_task(client.ledger(after="0", wait="5"))
    client.telegram.world.message(client.telegram.bot, 5, {"text": "а"})
    entries = await waiting
    assert (entries["last"], entries["entries"][0]["what"]) == (1, "injected")
