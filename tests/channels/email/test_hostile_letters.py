"""Letters made to use up CPU time, through the real intake: each is readable, whole behind its link, and cheap."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from channels.base import Tools
from channels.email import inbound
from channels.email.imap import Letter
from channels.email.inbound import Reader
from channels.email.settings import Settings
from inbox import intake
from inbox.cpu_budget import MAILBOX_SECONDS, SENDER_SECONDS, CpuBudget
from inbox.sandbox import Sandbox
from tests.channels.email.conftest import SHOP, SQLITE, Desk
from tests.support.hostile_letters import MOST_SECONDS, SHAPES, hostile_letter

pytestmark = SQLITE
MALLORY = "mallory@attackers.example"
_AT = 1_795_000_000_000
# What stays of each letter: words of its body, or why there are none.
NO_WORDS = {"lists", "nested letters", "endless header"}
WHOLE = {"many links", "lists"}


class CountedChild(Sandbox):
    """The real child, which also keeps the functions that it was asked for and what became of them."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[dict[str, Any]] = []

    async def call(self, function: str, payload: bytes, **options: Any) -> Any:
        self.asked.append({"function": function, **(options.get("facts") or {})})
        return await super().call(function, payload, **options)


class Postbox:
    """A mailbox whose budgets never fill again, so that they hold all CPU time that was charged."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.child = desk, CountedChild()
        self.cpu = CpuBudget(clock=lambda: 0.0)
        tools = Tools(desk.tools.blobs, self.child, desk.tools.key, self.cpu)
        settings = {"address": SHOP, "imap_host": "127.0.0.1", "smtp_host": "127.0.0.1"}
        self.reader = Reader(Settings.model_validate(settings), tools)
        self.uid = 0

    async def takes(self, raw: bytes) -> dict[str, Any]:
        """The message that a letter became, as it is stored."""
        self.uid += 1
        arrival = await self.reader.arrival(f"uid:1:{self.uid}", Letter(self.uid, len(raw), _AT + self.uid, raw))
        await intake.take_in(self.desk.store, self.desk.channel, [arrival], None)
        rows = await self.desk.store.rows(
            "select m.dialog_id, m.content, m.text, m.data, j.raw, j.state, d.open, d.contact_id from message m"
            " join journal j on j.id = m.journal_id join dialog d on d.id = m.dialog_id where j.key = :key",
            key=f"uid:1:{self.uid}",
        )
        [row] = rows
        names = ("dialog", "content", "text", "data", "raw", "state", "open", "contact")
        found = dict(zip(names, row, strict=True))
        return found | {"data": orjson.loads(found["data"]), "raw": bytes(found["raw"])}

    def charged(self, sender: str = MALLORY) -> float:
        """CPU seconds beyond what every letter has free, as the sandbox measured them."""
        return SENDER_SECONDS - self.cpu.left(f"sender {sender}", SENDER_SECONDS)


@pytest.fixture
async def postbox(desk: Desk) -> Any:
    made = Postbox(desk)
    yield made
    await made.child.close()


@pytest.mark.parametrize("name", SHAPES)
async def test_a_hostile_letter_becomes_a_dialog_with_its_original(postbox: Postbox, name: str) -> None:
    raw = hostile_letter(name, sender=MALLORY, to=SHOP, message_id="<1@attackers.example>")
    message = await postbox.takes(raw)
    assert message["raw"] == raw and message["open"] == 1
    assert message["content"] in ("text", "document") and message["state"] == "taken"
    assert bool(message["text"].strip()) is (name not in NO_WORDS)
    assert bool(message["data"].get("cut")) is (name not in WHOLE), (
        "whoever reads it is told that more is in the original"
    )
    senders = await postbox.desk.store.rows("select external_id from identity")
    assert senders == [(MALLORY,)]
    assert postbox.charged() < MOST_SECONDS
    assert postbox.child.asked[0]["function"] == "channels.email.parse:letter"


async def test_fifteen_hostile_letters_leave_the_budget_of_the_mailbox_to_others(postbox: Postbox) -> None:
    for name in SHAPES:
        await postbox.takes(
            hostile_letter(name, sender=MALLORY, to=SHOP, message_id=f"<{name.replace(' ', '.')}@attackers.example>")
        )
    assert len(await postbox.desk.store.rows("select 1 from dialog")) == len(SHAPES)
    left = postbox.cpu.left(f"mailbox {SHOP}", MAILBOX_SECONDS)
    assert left > MAILBOX_SECONDS / 2
    honest = await postbox.takes(
        b"From: Kate <kate@client.example>\r\nSubject: Tea\r\nMessage-ID: <k@client.example>\r\n\r\nWhere is my tea?"
    )
    assert honest["text"] == "Where is my tea?" and not honest["data"].get("cut")
    assert postbox.charged("kate@client.example") == 0.0


async def test_a_letter_that_is_too_slow_is_shown_as_unreadable_and_not_tried_again(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A parser that never ends: once with its HTML, once without, never more, and the next letter is read."""
    monkeypatch.setattr(inbound, "_PARSER", "tests.inbox.hostile_parsers:burn")
    raw = hostile_letter("lists", sender=MALLORY, to=SHOP, message_id="<1@attackers.example>")
    message = await postbox.takes(raw)
    assert message["content"] == "unreadable" and message["raw"] == raw and message["state"] == "unreadable"
    assert [one["plain"] for one in postbox.child.asked] == [False, True]
    assert postbox.charged() <= MOST_SECONDS
    monkeypatch.undo()
    honest = await postbox.takes(
        b"From: Kate <kate@client.example>\r\nMessage-ID: <k@client.example>\r\n\r\nWhere is my tea?"
    )
    assert honest["text"] == "Where is my tea?" and honest["dialog"] != message["dialog"]


async def test_a_sender_whose_budget_is_used_up_gets_little_time_and_others_their_own(
    postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbound, "_PARSER", "tests.inbox.hostile_parsers:burn")
    costs = []
    for number in range(2):
        before = postbox.charged()
        raw = hostile_letter("commas in Cc", sender=MALLORY, to=SHOP, message_id=f"<{number}@attackers.example>")
        assert (await postbox.takes(raw))["content"] == "unreadable"
        costs.append(postbox.charged() - before)
        postbox.cpu.take(f"sender {MALLORY}", SENDER_SECONDS, SENDER_SECONDS)  # as after many such letters
    assert costs[0] > 1.5 and costs[1] < 0.75, costs
    assert postbox.charged("kate@client.example") == 0.0
    monkeypatch.undo()
    usual = await postbox.takes(f"From: {MALLORY}\r\nMessage-ID: <u@attackers.example>\r\n\r\nA usual letter".encode())
    assert usual["text"] == "A usual letter", "what a usual letter needs is free of charge"


@pytest.mark.parametrize("size", [400, 401, 2_000])
async def test_the_parts_that_are_shown_are_the_first_ones_however_many_follow(postbox: Postbox, size: int) -> None:
    parts = b"".join(b"--a b\r\nContent-Type: text/plain\r\n\r\npart %d\r\n" % number for number in range(size))
    raw = b'From: k@client.example\r\nContent-Type: multipart/mixed; boundary="a b"\r\n\r\n' + parts + b"--a b--\r\n"
    message = await postbox.takes(raw)
    assert "part 0" in message["text"] and "part 198" in message["text"] and "part 250" not in message["text"]
    assert message["data"]["cut"] == ["parts"] and message["raw"] == raw
