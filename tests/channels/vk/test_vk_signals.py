"""Tests VK's signals beside messages: read marks of clients, and that they are typing."""

from typing import Any

from channels.runtime import Runtime
from channels.vk import parse
from channels.vk.parse import Known
from inbox import intake
from inbox.delivery import claims, outbox
from inbox.inbound import Ignored, ReadUpTo
from tests.channels.conftest import BOTH, QUICK, unseal, until
from tests.channels.vk.conftest import VkDesk


async def states(desk: VkDesk) -> list[str]:
    return [row[0] for row in await desk.store.rows("select state from delivery order by id")]


@BOTH
async def test_messages_read_by_the_client_are_marked_and_later_ones_are_not(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    await desk.ends(await desk.answers("раз"), "sent")
    second = await desk.answers("два")
    await desk.ends(second, "sent")
    desk.vk.world.reads(desk.vk.community, 501)
    await desk.ends(second, "read")
    assert await states(desk) == ["read", "read"]
    await desk.ends(await desk.answers("три"), "sent")
    rows = await desk.store.rows("select data from event where kind = 'delivery.changed' and data like '%read%'")
    assert len(rows) == 2


@BOTH
async def test_a_read_mark_before_the_send_result_counts(desk: VkDesk) -> None:
    """A client who has the dialog open reads within the very second of sending."""
    channel = await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    await desk._runtimes[0].stop(0.1)
    message = await desk.answers("ответ")
    (taken,) = await desk.store.write(lambda tx: claims.claim(tx, holder="test", channels=[channel]))
    read = parse.arrival(
        {
            "type": "message_read",
            "event_id": "e1",
            "object": {"from_id": 501, "peer_id": 501, "conversation_message_id": 2, "read_message_id": 9},
        },
        now=1,
    )
    await intake.take_in(desk.store, channel, [read], None)
    assert await desk.delivery(message) == ("sending", None)
    await desk.store.write(
        lambda tx: outbox.mark_sent(tx, taken.delivery_id, holder="test", external_id="2", at=tx.now)
    )
    assert await desk.delivery(message) == ("read", None)


@BOTH
async def test_a_late_read_mark_lowers_no_state(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    message = await desk.answers("ответ")
    await desk.ends(message, "sent")
    desk.vk.world.reads(desk.vk.community, 501)
    await desk.ends(message, "read")
    delivery_id = (await desk.store.rows("select id from delivery"))[0][0]
    await desk.store.write(lambda tx: outbox.mark_delivered_or_read(tx, delivery_id, state="delivered"))
    assert await desk.delivery(message) == ("read", None)


def test_our_own_and_broken_read_marks_are_ignored() -> None:
    lookups = Known(group=77)

    def parsed(**body: Any) -> Any:
        return parse.arrival({"type": "message_read", "object": body}, now=1, known=lookups).parsed

    assert parsed(from_id=501, peer_id=501, conversation_message_id=7) == ReadUpTo("501", 7)
    assert parsed(from_id=5, peer_id=2_000_000_001, conversation_message_id="7") == ReadUpTo("2000000001", 7)
    for broken in (
        {"from_id": -77, "peer_id": 501, "conversation_message_id": 7},
        {"from_id": 501, "peer_id": 501},
        {"from_id": 501, "conversation_message_id": -1},
        {"from_id": "x", "peer_id": [], "conversation_message_id": {}},
        {},
    ):
        assert isinstance(parsed(**broken), Ignored), broken


@BOTH
async def test_typing_of_a_client_is_sent_at_once_and_never_stored(desk: VkDesk) -> None:
    signals: list[tuple[int, int]] = []
    channel = await desk.add()
    runtime = Runtime(
        desk.store, unseal, desk.tools, timing=QUICK, typing=lambda dialog, where: signals.append((dialog, where))
    )
    desk._runtimes.append(runtime)
    await runtime.start()
    await desk.healthy(channel)
    desk.vk.world.types(desk.vk.community, 501)  # a stranger: there is no dialog yet
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.vk.world.types(desk.vk.community, 501)
    await until(lambda: signals, what="typing")
    desk.vk.world.types(desk.vk.community, 501)  # again within a moment
    desk.writes("второй")
    await desk.got("вопрос", "второй")
    assert signals == [(await desk.dialog(), channel)]
    assert await desk.store.rows("select key from journal where key not like 'event:%'") == []
    assert len(await desk.store.rows("select 1 from journal")) == 2
