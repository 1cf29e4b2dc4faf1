"""F12: faults of Telegram and of the connection lose and duplicate nothing (P2, P3, P7)."""

from dataclasses import replace
from typing import Any

import pytest

from channels.base import Tools
from channels.emulators.telegram.server import TelegramEmulator
from channels.emulators.telegram.state import Fault
from inbox.store import Store, Tx
from tests.channels.conftest import BOTH, QUICK, Desk, until


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest, tmp_path: Any) -> str:
    """Run on one database: the flow tests cover their differences."""
    import shutil

    path = tmp_path / "okno.db"
    shutil.copy(request.getfixturevalue("sqlite_template"), path)
    return f"sqlite:///{path}"


@BOTH
async def test_a_duplicate_update_is_one_message(desk: Desk) -> None:
    await desk.add()
    desk.writes("раз")
    update = desk.telegram.bot.queue[0].update
    await desk.run()
    await desk.got("раз")
    desk.world.repeat(desk.telegram.bot, update)
    desk.writes("два")
    await desk.got("раз", "два")
    await until(lambda: not desk.telegram.bot.queue, what="confirmation")
    assert len(desk.world.ledger.of("offered", update_id=update["update_id"])) == 2


@BOTH
async def test_the_same_message_under_another_update_id_is_one_message(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    message = desk.writes("раз")
    desk.world.put(desk.telegram.bot, {"message": message})
    desk.writes("два")
    await desk.got("раз", "два")


@BOTH
async def test_updates_out_of_order_all_arrive_once(desk: Desk) -> None:
    await desk.add()
    for n in range(12):
        desk.writes(f"{n}", chat=501 + n)
    desk.world.shuffle(desk.telegram.bot)
    await desk.run()
    await until(lambda: not desk.telegram.bot.queue, what="confirmation")
    assert sorted(await desk.texts(), key=int) == [str(n) for n in range(12)]


@pytest.mark.parametrize("next_update", [5, 2_000_000_000], ids=["lower", "higher"])
async def test_a_random_id_after_a_quiet_week_is_received(desk: Desk, next_update: int) -> None:
    await desk.add()
    await desk.run()
    desk.writes("до")
    await desk.got("до")
    # A message that is not yet confirmed keeps its old number in the emulator's queue; no later confirmation covers it.
    await until(lambda: not desk.telegram.bot.queue, what="confirmation before the jump")
    desk.world.jump(desk.telegram.bot, next_update)
    desk.writes("после")
    desk.writes("и ещё")
    await desk.got("до", "после", "и ещё")
    await until(lambda: not desk.telegram.bot.queue, what="confirmation")


async def test_after_a_quiet_week_no_old_offset_is_sent(desk: Desk) -> None:
    channel = await desk.add()
    week_ago = 8 * 86_400_000

    def old(tx: Tx) -> None:
        value = f"{desk.telegram.bot.next_update + 5}@{tx.now - week_ago}"
        tx.sql("insert into channel_cursor (channel_id, value, at) values (:id, :value, 1)", id=channel, value=value)

    await desk.store.write(old)
    desk.writes("новое под меньшим номером")  # within the ten ids that Telegram would take for confirmed
    await desk.run()
    await desk.got("новое под меньшим номером")


@pytest.mark.parametrize("fault", ["error", "page", "half", "cut", "drop", "garbage"])
async def test_passing_trouble_of_fetching_loses_nothing_and_raises_no_alarm(desk: Desk, fault: str) -> None:
    channel = await desk.add()
    desk.world.script(Fault("getUpdates", fault, times=2))
    desk.writes("раз")
    await desk.run()
    await desk.got("раз")
    assert (await desk.health(channel))[0] == "working"
    events = await desk.store.rows("select count(*) from event where kind = 'channel.changed'")
    assert events[0][0] == 1


async def test_flood_control_of_fetching_is_honoured(desk: Desk) -> None:
    await desk.add()
    desk.world.script(Fault("getUpdates", "flood", retry_after=1))
    desk.writes("раз")
    await desk.run()
    await desk.got("раз")
    refused_to_offer = desk.world.ledger.entries
    waited = refused_to_offer[-1]["at"] - refused_to_offer[0]["at"]
    assert waited >= 1000


async def test_another_poller_alarms_once_without_flicker_and_we_keep_trying(desk: Desk) -> None:
    timing = replace(QUICK, manual_retry=0.3)
    channel = await desk.add(poll_timeout=1)
    for _ in range(2):
        desk.world.script(Fault("getUpdates", "conflict"))
        desk.world.script(Fault("getUpdates", "delay", seconds=0.01))
    desk.writes("раз")
    await desk.run(timing)
    await desk.healthy(channel, "trouble", "other-poller")
    await desk.got("раз")
    await until(lambda: not any(fault.times for fault in desk.world.faults), what="all conflicts over")
    await desk.healthy(channel)
    rows = await desk.store.rows("select data from event where kind = 'channel.changed' order by id")
    assert len(rows) == 2


async def test_a_webhook_on_the_bot_is_named(desk: Desk) -> None:
    channel = await desk.add(poll_timeout=1)
    desk.world.script(Fault("getUpdates", "webhook", times=2))
    await desk.run()
    await desk.healthy(channel, "trouble", "webhook-set")
    await desk.healthy(channel)


async def test_a_revoked_token_is_named_and_a_renewed_one_works_again(desk: Desk) -> None:
    channel = await desk.add()
    desk.telegram.bot.revoked = True
    desk.writes("раз")
    await desk.run()
    await desk.healthy(channel, "trouble", "token-wrong")
    desk.telegram.bot.revoked = False
    await desk.got("раз")
    await desk.healthy(channel)


async def test_an_invalid_token_is_named(desk: Desk) -> None:
    channel = await desk.add(token="not a token")
    await desk.run()
    await desk.healthy(channel, "trouble", "token-wrong")


async def test_invalid_settings_are_named(desk: Desk) -> None:
    channel = await desk.add(lost_answer="whatever")
    await desk.run()
    await desk.healthy(channel, "trouble", "settings-wrong")


async def test_an_unreachable_platform_is_shown_and_messages_come_when_it_is_back(
    store: Store, tools: Tools, aiogram_loaded: None
) -> None:
    async with TelegramEmulator() as telegram:
        desk = Desk(store, telegram, tools)
        await desk.arrange()
        channel = await desk.add()
    await desk.run()
    await desk.healthy(channel, "trouble", "network")
    desk.writes("раз")
    async with telegram:
        await desk.got("раз")
        await desk.healthy(channel)
        await desk.close()


@BOTH
async def test_a_bad_update_never_stops_the_next_ones(desk: Desk) -> None:
    await desk.add()
    bot = desk.telegram.bot
    desk.writes("до")
    for bad in (
        {"message": None},
        {"message": {"message_id": "x", "chat": {"id": 501, "type": "private"}}},
        {"message": {"text": {"a": [1]}, "chat": []}},
        {"update_id": "not a number", "message": {}},
        {"telepathy": {}},
    ):
        desk.world.put(bot, bad)
    desk.writes("после")

    async def both() -> bool:
        texts = await desk.texts()
        return "до" in texts and "после" in texts

    await desk.run()
    await until(both, what="both good ones")
    kept = await desk.store.rows("select count(*) from journal")
    assert kept[0][0] == 7


@BOTH
async def test_an_update_that_is_not_json_is_kept_and_skipped(desk: Desk) -> None:
    await desk.add()
    desk.writes("до")
    desk.writes("после")
    desk.world.script(Fault("getUpdates", "garbage", times=5))
    await desk.run()

    async def kept() -> Any:
        return await desk.store.rows("select raw from journal where state = 'unreadable'")

    rows = await until(kept, what="the unreadable one")
    assert b"update_id" in bytes(rows[0][0])

    async def after() -> bool:
        return "после" in await desk.texts()

    await until(after, what="the next one")


@BOTH
async def test_an_edit_is_a_version_and_a_block_is_a_mark(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    message = desk.writes("стул")
    await desk.got("стул")
    desk.world.edit(desk.telegram.bot, 501, message["message_id"], "стол")
    await desk.got("стол")
    desk.world.membership(desk.telegram.bot, 501, "kicked")

    async def blocked() -> Any:
        return await desk.store.rows("select 1 from dialog where blocked_at is not null")

    await until(blocked, what="the mark")


# --- Outbound ---


async def asked(desk: Desk, *faults: Fault, **settings: Any) -> int:
    """A client asked, Anna answers, and a fault happens."""
    await desk.add(**settings)
    await desk.run()
    desk.writes("вопрос")
    await desk.got("вопрос")
    for fault in faults:
        desk.world.script(fault)
    return await desk.answers("ответ")


@BOTH
async def test_a_client_who_blocked_the_bot_causes_an_explained_failure_and_a_mark(desk: Desk) -> None:
    message = await asked(desk, Fault("sendMessage", "blocked"))
    await desk.ends(message, "failed", "blocked-by-client")
    marked = await desk.store.rows("select blocked_at is not null from dialog")
    assert marked[0][0]


async def test_a_client_who_blocked_the_bot_and_writes_within_the_same_second_can_be_answered(desk: Desk) -> None:
    message = await asked(desk, Fault("sendMessage", "blocked"))
    await desk.ends(message, "failed", "blocked-by-client")
    desk.writes("я снова тут")

    async def let_in() -> bool:
        texts, marks = await desk.texts(), await desk.store.rows("select blocked_at from dialog")
        return texts[-1] == "я снова тут" and marks[0][0] is None

    await until(let_in, what="the mark taken away")
    await desk.ends(await desk.answers("рады видеть"), "sent")


async def test_too_many_requests_without_a_time_to_wait_is_tried_again(desk: Desk) -> None:
    message = await asked(desk, Fault("sendMessage", "error", status=429, description="Too Many Requests", times=2))
    await desk.ends(message, "sent")
    assert [request["accepted"] for request in desk.sends()] == [False, False, True]


@pytest.mark.parametrize(
    ("description", "code"),
    [
        ("Forbidden: user is deactivated", "client-gone"),
        ("Forbidden: bot was kicked from the supergroup chat", "kicked-from-group"),
        ("Bad Request: chat not found", "chat-not-found"),
        ("Bad Request: not enough rights to send text messages to the chat", "no-permission"),
        ("Bad Request: something new", "refused"),
    ],
)
async def test_a_refusal_is_final_and_named(desk: Desk, description: str, code: str) -> None:
    fault = "blocked" if description.startswith("Forbidden") else "refuse"
    message = await asked(desk, Fault("sendMessage", fault, description=description))
    await desk.ends(message, "failed", code)
    assert len(desk.sends()) == 1


@pytest.mark.parametrize("fault", ["cut", "half", "drop", "page", "garbage"])
async def test_a_lost_answer_is_uncertain_and_sent_at_most_once(desk: Desk, fault: str) -> None:
    message = await asked(desk, Fault("sendMessage", fault))
    await desk.ends(message, "uncertain", "no-answer")
    assert len(desk.sends()) == 1


@BOTH
async def test_under_resend_a_lost_answer_is_sent_once_more(desk: Desk) -> None:
    message = await asked(desk, Fault("sendMessage", "cut"), lost_answer="resend")
    await desk.ends(message, "sent")
    assert len(desk.sends()) == 2


@BOTH
async def test_under_resend_a_second_lost_answer_is_uncertain(desk: Desk) -> None:
    message = await asked(desk, Fault("sendMessage", "cut", times=9), lost_answer="resend")
    await desk.ends(message, "uncertain", "no-answer")
    assert len(desk.sends()) == 2


async def test_a_server_error_with_a_proper_answer_is_tried_again(desk: Desk) -> None:
    message = await asked(desk, Fault("sendMessage", "error", times=2))
    await desk.ends(message, "sent")
    assert [sent["accepted"] for sent in desk.sends()] == [False, False, True]


@BOTH
async def test_a_group_that_became_a_supergroup_gets_the_answer(desk: Desk) -> None:
    group = {"id": -77, "title": "Дом 7", "type": "group"}
    await desk.add()
    await desk.run()
    desk.world.message(desk.telegram.bot, 501, {"text": "/спросить"}, group=group)
    await desk.got("/спросить")
    desk.world.script(Fault("sendMessage", "migrated"))
    message = await desk.answers("ответ", chat=-77)
    await desk.ends(message, "sent")
    assert [sent["accepted"] for sent in desk.sends()] == [False, True]


async def test_a_message_is_sent_later_after_a_refused_connection(
    store: Store, tools: Tools, aiogram_loaded: None
) -> None:
    async with TelegramEmulator() as telegram:
        desk = Desk(store, telegram, tools)
        await desk.arrange()
        channel = await desk.add()
        runtime = await desk.run()
        desk.writes("вопрос")
        await desk.got("вопрос")
    await desk.healthy(channel, "trouble", "network")
    message = await desk.answers("ответ")

    async def tried() -> bool:
        return await desk.delivery(message) == ("queued", "network")

    await until(tried, what="a try that did not leave")
    async with telegram:
        await desk.ends(message, "sent")
        await runtime.stop(1)
    assert len(desk.sends()) == 1


async def test_a_text_that_is_too_long_is_refused_before_any_request(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.writes("вопрос")
    await desk.got("вопрос")
    await desk.ends(await desk.answers("😀" * 2048), "sent")
    await desk.ends(await desk.answers("😀" * 2048 + "!"), "failed", "text-too-long")
    assert len(desk.sends()) == 1


@BOTH
async def test_flood_control_of_sending_is_honoured_and_two_flooded_chats_make_the_whole_bot_wait(desk: Desk) -> None:
    await desk.add()
    await desk.run(QUICK)
    for chat in (501, 502, 503):
        desk.writes("?", chat=chat)
    await desk.got("?", "?", "?")
    desk.world.script(Fault("sendMessage", "flood", times=2, retry_after=1))
    first, second = await desk.answers("1", chat=501), await desk.answers("2", chat=502)
    await until(lambda: len(desk.sends()) == 2, what="two refusals")

    async def waiting() -> bool:
        return {await desk.delivery(first), await desk.delivery(second)} == {("queued", "rate-limited")}

    await until(waiting, what="both queued again")
    third = await desk.answers("3", chat=503)
    await desk.ends(third, "sent")
    assert desk.sends(chat=503)[0]["at"] - desk.sends()[0]["at"] >= 900
    for chat, message in ((501, first), (502, second)):
        await desk.ends(message, "sent")
        refused, accepted = desk.sends(chat=chat)
        assert (refused["accepted"], accepted["accepted"]) == (False, True)
        assert accepted["at"] - refused["at"] >= 1000
