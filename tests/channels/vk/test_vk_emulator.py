"""Tests that the emulator behaves as VK's manual says: ts, failed 1/2/3, the window of random_id, errors by peer."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from channels.emulators.vk import VkEmulator


class Caller:
    """A program with the community's token."""

    def __init__(self, vk: VkEmulator, http: aiohttp.ClientSession) -> None:
        self.vk, self.http = vk, http

    async def call(self, method: str, **values: Any) -> Any:
        form = {"access_token": self.vk.token, "v": "5.199"} | {key: str(value) for key, value in values.items()}
        async with self.http.post(f"{self.vk.base}/method/{method}", data=form) as answer:
            return await answer.json()

    async def poll(self, line: dict[str, str], ts: str, wait: float = 0) -> Any:
        query = {"act": "a_check", "key": line["key"], "ts": ts, "wait": str(wait)}
        async with self.http.get(line["server"], params=query) as answer:
            return await answer.json()

    async def line(self) -> dict[str, str]:
        server = await self.call("groups.getLongPollServer", group_id=self.vk.community.id)
        return dict(server["response"])

    async def send(self, text: str, random_id: int, peer: int = 501) -> Any:
        return await self.call("messages.send", peer_ids=peer, random_id=random_id, message=text)

    async def control(self, **act: Any) -> Any:
        async with self.http.post(f"{self.vk.base}/control", json=act) as answer:
            return (await answer.json())["result"]


@pytest.fixture
async def caller() -> AsyncIterator[Caller]:
    async with VkEmulator() as vk, aiohttp.ClientSession() as http:
        yield Caller(vk, http)


async def test_events_come_after_a_ts_and_are_confirmed_by_asking_for_what_follows(caller: Caller) -> None:
    line = await caller.line()
    await caller.control(do="message", chat=501, text="раз")
    first = await caller.poll(line, line["ts"])
    assert [update["object"]["message"]["text"] for update in first["updates"]] == ["раз"]
    again = await caller.poll(line, line["ts"])
    assert again["updates"] == first["updates"]
    assert (await caller.poll(line, first["ts"]))["updates"] == []
    assert caller.vk.community.waiting == 0


async def test_an_expired_key_is_2_a_forgotten_queue_1_and_lost_information_3(caller: Caller) -> None:
    line = await caller.line()
    await caller.control(do="age")
    assert await caller.poll(line, line["ts"]) == {"failed": 2}
    line = await caller.line()
    await caller.control(do="message", chat=501, text="раз")
    await caller.control(do="lose")
    assert await caller.poll(line, line["ts"]) == {"failed": 1, "ts": str(caller.vk.community.ts)}
    await caller.control(do="forget")
    assert await caller.poll(line, line["ts"]) == {"failed": 3}


async def test_a_random_id_is_known_for_an_hour_and_a_hundred_messages(caller: Caller) -> None:
    await caller.control(do="message", chat=501, text="?")
    first = (await caller.send("раз", 7))["response"][0]
    assert (await caller.send("раз", 7))["response"][0] == first
    await caller.control(do="clock", ahead=3590)
    assert (await caller.send("раз", 7))["response"][0] == first
    await caller.control(do="clock", ahead=20)
    assert (await caller.send("раз", 7))["response"][0] != first
    second = (await caller.send("два", 8))["response"][0]
    for number in range(99):
        await caller.control(do="message", chat=501, text=f"{number}")
    assert (await caller.send("два", 8))["response"][0] == second
    await caller.control(do="message", chat=501, text="ещё")
    assert (await caller.send("два", 8))["response"][0] != second
    sent = caller.vk.world.ledger.of("sent", accepted=True)
    assert [entry["text"] for entry in sent] == ["раз", "раз", "два", "два"]


async def test_one_peers_refusal_is_in_its_place_and_a_wrong_token_is_error_5(caller: Caller) -> None:
    answer = await caller.send("кто вы?", 1, peer=999)
    assert answer["response"][0]["error"]["code"] == 901
    alone = await caller.call("messages.send", peer_id=999, random_id=1, message="кто вы?")
    assert alone["error"]["error_code"] == 901
    caller.vk.community.revoked = True
    assert (await caller.call("groups.getById"))["error"]["error_code"] == 5


async def test_a_clients_file_is_an_attachment_that_can_be_fetched(caller: Caller) -> None:
    file = {"kind": "doc", "name": "Чек.pdf", "type": "application/pdf", "data": "UERG"}
    message = await caller.control(do="message", chat=501, text="вот", files=[file])
    doc = message["attachments"][0]["doc"]
    assert (doc["title"], doc["ext"], doc["size"]) == ("Чек.pdf", "pdf", 3)
    async with caller.http.get(doc["url"]) as answer:
        assert await answer.read() == b"PDF"
