"""F13 and F14: faults of VK and of the connection lose and duplicate nothing (P2, P3, P6)."""

from typing import Any

import pytest

from channels.emulators.vk.state import Fault
from inbox import consistency
from inbox.access import SYSTEM, Place
from inbox.clock import MINUTE
from inbox.delivery import receipts
from inbox.errors import Conflict
from inbox.events import EventKind
from inbox.messages import replies
from inbox.store import Tx
from tests.channels.conftest import BOTH, until
from tests.channels.vk.conftest import VkDesk


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest, tmp_path: Any) -> str:
    """Run on one database: the flow tests cover their differences."""
    import shutil

    path = tmp_path / "okno.db"
    shutil.copy(request.getfixturevalue("sqlite_template"), path)
    return f"sqlite:///{path}"


async def caught_up(desk: VkDesk) -> None:
    await until(lambda: not desk.vk.community.waiting, what="everything confirmed")


async def test_an_expired_key_is_replaced_and_the_position_stays(desk: VkDesk) -> None:
    await desk.connected()
    desk.world.age_key(desk.vk.community)
    desk.writes("раз")
    await desk.got("раз")
    assert await desk.store.rows("select key from journal where key like 'gap:%'") == []


@BOTH
@pytest.mark.parametrize("code", [1, 3])
async def test_lost_events_leave_a_mark_and_come_from_history(desk: VkDesk, code: int) -> None:
    channel = await desk.connected()
    desk.writes("до")
    await desk.got("до")
    await desk._runtimes[0].stop(0.1)
    desk.writes("пропало из очереди")
    desk.writes("и от нового клиента", chat=502)
    desk.world.admin_writes(desk.vk.community, 502, "отвечено из ВК")
    (desk.world.lose if code == 1 else desk.world.forget)(desk.vk.community)
    await desk.run()
    await desk.got("до", "пропало из очереди", "и от нового клиента")
    await desk.healthy(channel, "working", "history-gap")
    kept = await desk.store.rows("select reason from journal where key like 'gap:%'")
    assert len(kept) == 1
    assert await desk.texts("out") == ["отвечено из ВК"]
    desk.writes("после", chat=503)
    await desk.got("до", "пропало из очереди", "и от нового клиента", "после")


@pytest.mark.parametrize("code", [1, 2, 3])
async def test_a_queue_that_fails_during_a_poll_loses_and_duplicates_nothing(desk: VkDesk, code: int) -> None:
    await desk.connected()
    for number in range(5):
        desk.world.script(Fault("a_check", "failed", code=code))
        desk.writes(f"{number}")
    await desk.got("0", "1", "2", "3", "4")
    await caught_up(desk)
    assert await desk.texts() == ["0", "1", "2", "3", "4"]


async def test_refused_history_leaves_the_mark_and_the_channel_continues(desk: VkDesk) -> None:
    channel = await desk.connected()
    desk.world.script(Fault("messages.getConversations", "code", code=15, description="Access denied"))
    desk.world.lose(desk.vk.community)
    desk.writes("до")
    desk.world.lose(desk.vk.community)
    desk.world.age_key(desk.vk.community)
    await desk.healthy(channel, "working", "history-gap")
    kept = await desk.store.rows("select reason from journal where key like 'gap:%'")
    assert "history refused" in kept[0][0]
    desk.writes("после", chat=502)
    await desk.got("после")


async def test_unreachable_history_is_requested_again(desk: VkDesk) -> None:
    await desk.connected()
    await desk._runtimes[0].stop(0.1)
    desk.writes("до")
    desk.world.lose(desk.vk.community)
    desk.world.script(Fault("messages.getConversations", "drop", times=2))
    await desk.run()
    await desk.got("до")


@BOTH
async def test_a_repeated_event_is_one_message(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("раз")
    event = desk.vk.community.events[-1][1]
    await desk.got("раз")
    desk.world.repeat(desk.vk.community, event)
    desk.world.repeat(desk.vk.community, event | {"event_id": "another"})
    desk.writes("два")
    await desk.got("раз", "два")
    await caught_up(desk)


async def test_a_lower_or_numeric_ts_loses_and_duplicates_nothing(desk: VkDesk) -> None:
    await desk.connected()
    for number, fault in enumerate(["back", "number", "back", "number"]):
        desk.world.script(Fault("a_check", fault))
        desk.writes(f"{number}")
    await desk.got("0", "1", "2", "3")
    await caught_up(desk)
    assert await desk.texts() == ["0", "1", "2", "3"]


@pytest.mark.parametrize("fault", ["page", "half", "cut", "drop", "garbage"])
async def test_passing_trouble_of_polling_loses_nothing_and_raises_no_alarm(desk: VkDesk, fault: str) -> None:
    channel = await desk.connected()
    desk.world.script(Fault("a_check", fault, times=2))
    desk.writes("раз")
    await desk.got("раз")
    assert (await desk.health(channel))[0] == "working"
    rows = await desk.store.rows("select data from event where kind = 'channel.changed'")
    assert not [row for row in rows if "trouble" in row[0]]


@pytest.mark.parametrize("fault", ["code", "drop", "garbage"])
async def test_a_failed_name_look_up_loses_no_message(desk: VkDesk, fault: str) -> None:
    await desk.connected()
    desk.world.script(Fault("users.get", fault))
    desk.writes("кто я?")
    await desk.got("кто я?")
    assert (await desk.store.rows("select name from identity"))[0][0] == "id501"
    desk.writes("теперь знаете")
    await desk.got("кто я?", "теперь знаете")
    assert (await desk.store.rows("select name from contact"))[0][0] == "Client 501"


async def test_a_wrong_token_is_reported_and_a_corrected_one_works(desk: VkDesk) -> None:
    desk.vk.community.revoked = True
    channel = await desk.add()
    await desk.run()
    await desk.healthy(channel, "trouble", "token-wrong")
    desk.vk.community.revoked = False
    await desk.healthy(channel)


async def test_a_disabled_long_poll_has_its_own_trouble_code(desk: VkDesk) -> None:
    desk.vk.community.longpoll = False
    channel = await desk.add()
    await desk.run()
    await desk.healthy(channel, "trouble", "longpoll-off")


# F14: a send whose answer is lost.


@pytest.mark.parametrize("fault", ["cut", "half", "garbage", "page"])
async def test_a_lost_answer_reaches_the_client_once(desk: VkDesk, fault: str) -> None:
    desk.world.echo = False
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", fault, times=2))
    await desk.ends(await desk.answers("ответ"), "sent")
    assert len(desk.arrived()) == 1


async def test_a_request_that_had_no_effect_is_made_again(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", "drop", times=2))
    await desk.ends(await desk.answers("ответ"), "sent")
    assert len(desk.arrived()) == 1


@BOTH
async def test_an_unreachable_vk_leaves_the_message_queued_and_sends_it_once_later(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    await desk.vk.__aexit__(None, None, None)
    message = await desk.answers("ответ")

    async def waits() -> bool:
        return await desk.delivery(message) == ("queued", "network")

    await until(waits, what="it waits")
    await desk.vk.__aenter__()
    await desk.ends(message, "sent")
    assert len(desk.arrived()) == 1


async def _unsure(desk: VkDesk, *, minutes: int, others: int, arrived: bool) -> int:
    """Make a send whose answer was lost so long ago, with so many messages of the dialog after it."""
    desk.world.echo = False
    channel = await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", "cut" if arrived else "drop"))
    desk.world.script(Fault("messages.getHistory", "code", code=6, times=10_000))
    message = await desk.answers("ответ")

    async def waits() -> bool:
        return (await desk.delivery(message))[1] == "rate-limited"

    await until(waits, what="the second try is refused")
    await desk._runtimes[0].stop(1)
    back = minutes * MINUTE

    def age(tx: Tx) -> None:
        tx.sql("update delivery set queued_at = queued_at - :back, not_before = 0", back=back)
        tx.sql("update delivery_attempt set started_at = started_at - :back", back=back)
        where = {"object_kind": "message", "object_id": message, "dialog_id": 1}
        tx.emit(EventKind.delivery_changed, SYSTEM, **where, place=Place(channel), state="queued")

    await desk.store.write(age)
    for sent in desk.vk.community.dialogs[501]:
        sent["date"] -= back // 1000
    for number in range(others):
        desk.writes(f"ещё {number}")
    desk.world.faults.clear()
    await desk.run()
    return message


@pytest.mark.parametrize(("minutes", "others"), [(0, 0), (59, 0), (0, 97), (61, 0), (0, 101)])
async def test_a_message_that_arrived_is_found_and_not_sent_again(desk: VkDesk, minutes: int, others: int) -> None:
    message = await _unsure(desk, minutes=minutes, others=others, arrived=True)
    await desk.ends(message, "sent")
    assert len(desk.arrived()) == 1


@pytest.mark.parametrize(("minutes", "others", "state"), [(0, 0, "sent"), (59, 0, "sent"), (0, 90, "sent")])
async def test_a_message_that_did_not_arrive_is_sent_again_within_the_window(
    desk: VkDesk, minutes: int, others: int, state: str
) -> None:
    message = await _unsure(desk, minutes=minutes, others=others, arrived=False)
    await desk.ends(message, state)
    assert len(desk.arrived()) == 1


@pytest.mark.parametrize(("minutes", "others"), [(61, 0), (0, 101)])
async def test_after_the_window_an_operator_decides_about_a_resend(desk: VkDesk, minutes: int, others: int) -> None:
    message = await _unsure(desk, minutes=minutes, others=others, arrived=False)
    await desk.ends(message, "uncertain", "no-answer")
    assert desk.arrived() == []
    await desk.store.write(lambda tx: replies.retry(tx, desk.anna, message))
    await desk.ends(message, "sent")
    assert len(desk.arrived()) == 1


@BOTH
@pytest.mark.parametrize(("arrived", "state", "code"), [(True, "sent", None), (False, "failed", "never-arrived")])
async def test_an_operator_lets_vk_be_asked_about_an_uncertain_message(
    desk: VkDesk, arrived: bool, state: str, code: str | None
) -> None:
    message = await _unsure(desk, minutes=61, others=0, arrived=False)
    await desk.ends(message, "uncertain", "no-answer")
    desk.writes("и где ответ?")
    await desk.got("вопрос", "и где ответ?")
    if arrived:  # VK's history comes late, as after a fault of VK
        random_id = (await desk.store.rows("select random_id from delivery"))[0][0]
        messages = desk.vk.community.dialogs[501]
        number = messages[-1]["conversation_message_id"] + 1
        ours = {"id": 99_999, "conversation_message_id": number, "from_id": -desk.vk.community.id, "out": 1}
        messages.append(messages[-1] | ours | {"text": "ответ", "random_id": random_id})
    desk.world.script(Fault("messages.getHistory", "code", code=6))  # once VK cannot answer
    await ask(desk, message)
    await desk.ends(message, "uncertain", "rate-limited")
    await ask(desk, message)
    await desk.ends(message, state, code)
    assert desk.arrived() == [], "nothing was sent by asking"
    assert (await desk.store.rows("select waiting_since is null from dialog"))[0][0] == 0  # the client's new words
    assert await consistency.find_differences(desk.store) == []
    with pytest.raises(Conflict) as refused:
        await ask(desk, message)
    assert refused.value.code == "not-uncertain"


async def ask(desk: VkDesk, message: int) -> None:
    await desk.store.write(lambda tx: receipts.check_delivery(tx, desk.anna, message))


@BOTH
async def test_the_echo_settles_an_uncertain_message(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", "cut"))
    desk.world.script(Fault("messages.getHistory", "code", code=6, times=10_000))
    message = await desk.answers("ответ")
    await desk.ends(message, "sent")
    assert len(desk.arrived()) == 1
    assert await desk.store.rows("select count(*) from message where kind = 'out'") == [(1,)]


@pytest.mark.parametrize(
    ("number", "state", "code"),
    [
        (900, "failed", "blacklisted"),
        (901, "failed", "not-allowed-by-client"),
        (902, "failed", "client-privacy"),
        (914, "failed", "text-too-long"),
        (917, "failed", "kicked-from-group"),
        (936, "failed", "chat-not-found"),
        (100, "failed", "refused"),
        (7, "failed", "no-permission"),
        (18, "failed", "client-gone"),
    ],
)
async def test_a_refusal_is_explained(desk: VkDesk, number: int, state: str, code: str) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", "code", code=number, description="No"))
    message = await desk.answers("ответ")
    await desk.ends(message, state, code)
    detail = await desk.store.rows("select detail from delivery where message_id = :id", id=message)
    assert "No" in detail[0][0]


@pytest.mark.parametrize("number", [6, 9, 10, 1])
async def test_a_limit_or_an_error_of_vk_is_retried(desk: VkDesk, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from channels.vk import errors

    monkeypatch.setattr(errors, "_RATE", {6: 0.05, 9: 0.05})
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", "code", code=number))
    await desk.ends(await desk.answers("ответ"), "sent")
    assert len(desk.arrived()) == 1


async def test_an_answer_to_a_deleted_message_is_sent_without_the_reference(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    await desk.answers("ответ")
    await until(lambda: desk.arrived(), what="the answer")
    from channels.base import Tools
    from channels.kinds import build
    from inbox.delivery.claims import Outgoing

    connector = await build("vk", {"api_base": desk.vk.base}, {"token": desk.vk.token}, Tools.for_a_check())
    try:
        sent = await connector.send(Outgoing(9, 1, 1, 9, "501", "на то, чего нет", "77", 1, 990_001, 0))
        result = await connector.send(Outgoing(10, 1, 1, 10, "501", "на вопрос", "1", 1, 990_002, 0))
    finally:
        await connector.close()
    assert sent.external_id != result.external_id
    assert [entry["reply_to"] for entry in desk.arrived()][-2:] == [None, 1]


@pytest.mark.parametrize("fault", ["drop", "page", "garbage"])
async def test_an_upload_in_trouble_is_tried_again_and_the_message_goes_once(desk: VkDesk, fault: str) -> None:
    from tests.channels.vk.test_vk_flow import _answer_with_files

    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("upload", fault))
    await _answer_with_files(desk)
    assert len(desk.arrived()) == 1


async def test_files_are_fetched_from_vk_only_and_an_expired_address_is_renewed(desk: VkDesk) -> None:
    from channels.base import FetchError, Tools
    from channels.kinds import build

    world = desk.vk.world
    first = desk.writes("вот", attachments=[{"type": "doc", "doc": world.doc("a.pdf", "application/pdf", b"PAPER")}])
    connector: Any = await build("vk", {"api_base": desk.vk.base}, {"token": desk.vk.token}, Tools.for_a_check())
    source = {"url": f"{desk.vk.base}/files/aged/x", "peer": 501, "message": first["conversation_message_id"]}
    try:
        assert b"".join([piece async for piece in connector.fetch(source | {"place": 0})]) == b"PAPER"
        for url in ("https://example.org/x", "http://127.0.0.1:1/x", "file:///x", "https://vk.com.example.org/", ""):
            with pytest.raises(FetchError) as refused:
                [piece async for piece in connector.fetch({"url": url})]
            assert (refused.value.code, refused.value.permanent) == ("refused", True)
        with pytest.raises(FetchError) as gone:
            [piece async for piece in connector.fetch(source | {"place": 5})]
        assert gone.value.permanent
    finally:
        await connector.close()
