"""Tests both directions through the real connector, on both databases."""

import asyncio

from channels.emulators.telegram.state import Fault
from inbox import channels
from inbox.access import CLI
from tests.channels.conftest import BOTH, QUICK, Desk, until

pytestmark = BOTH


async def test_a_text_arrives_an_answer_leaves_and_the_channel_is_healthy(desk: Desk) -> None:
    channel = await desk.add()
    await desk.run()
    await desk.healthy(channel)
    desk.writes("Здравствуйте, стол есть?")
    await desk.got("Здравствуйте, стол есть?")
    message = await desk.answers("Есть!")
    await desk.ends(message, "sent")
    [sent] = desk.sends()
    assert (sent["chat"], sent["text"], sent["accepted"]) == (501, "Есть!", True)
    stored = await desk.store.rows("select external_id from message where id = :id", id=message)
    assert stored[0][0] == str(sent["message_id"])


async def test_an_update_is_confirmed_only_after_it_is_stored(desk: Desk) -> None:
    await desk.add()
    desk.writes("первое")
    await desk.run()
    await desk.got("первое")
    await until(lambda: not desk.telegram.bot.queue, what="confirmation")
    ledger = [(e["what"], e["update_id"]) for e in desk.world.ledger.entries if e["what"] in ("offered", "confirmed")]
    assert [what for what, _ in ledger] == ["offered", "confirmed"]
    cursor = (await desk.store.rows("select value from channel_cursor"))[0][0]
    assert int(cursor.partition("@")[0]) == ledger[0][1] + 1


async def test_messages_sent_while_okno_was_stopped_arrive_once(desk: Desk) -> None:
    await desk.add()
    first = await desk.run()
    desk.writes("до")
    await desk.got("до")
    await first.stop(1)
    desk.writes("во время")
    desk.writes("и ещё", chat=502)
    await desk.run()
    await desk.got("до", "во время", "и ещё")


async def test_answers_of_a_dialog_leave_in_order_and_one_at_a_time(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("sendMessage", "delay", times=1, seconds=0.3))
    messages = [await desk.answers(f"ответ {n}") for n in range(4)]
    for message in messages:
        await desk.ends(message, "sent")
    assert [sent["text"] for sent in desk.sends()] == [f"ответ {n}" for n in range(4)]


async def test_a_slow_dialog_does_not_hold_up_another(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.writes("а", chat=501)
    desk.writes("б", chat=502)
    await desk.got("а", "б")
    desk.world.script(Fault("sendMessage", "delay", times=1, chat=501, seconds=30))
    slow = await desk.answers("медленно", chat=501)
    await until(lambda: desk.sends(chat=501), what="the slow request")
    await desk.ends(await desk.answers("быстро", chat=502), "sent")
    assert (await desk.delivery(slow))[0] == "sending"


async def test_two_bots_keep_their_dialogs_apart(desk: Desk) -> None:
    other = desk.world.add_bot(username="repair_bot")
    first, second = await desk.add(), await desk.add(other)
    await desk.run()
    desk.writes("в магазин", chat=501)
    desk.writes("в мастерскую", chat=501, bot=other)
    await until(lambda: not desk.telegram.bot.queue and not other.queue, what="both confirmed")
    rows = await desk.store.rows(
        "select d.channel_id, m.text from message m join dialog d on d.id = m.dialog_id order by d.channel_id"
    )
    assert [tuple(row) for row in rows] == [(first, "в магазин"), (second, "в мастерскую")]


async def test_a_paused_channel_neither_fetches_nor_sends_until_it_resumes(desk: Desk) -> None:
    channel = await desk.add()
    runtime = await desk.run()
    desk.writes("раз")
    await desk.got("раз")
    await desk.store.write(lambda tx: channels.pause(tx, CLI, channel, paused=True))
    await until(lambda: not runtime.runners, what="the connector ended")
    message = await desk.answers("ответ")
    desk.writes("два")
    assert await desk.delivery(message) == ("queued", None)
    await desk.store.write(lambda tx: channels.pause(tx, CLI, channel, paused=False))
    await desk.got("раз", "два")
    await desk.ends(message, "sent")


async def test_a_channel_added_to_a_running_server_starts_and_a_removed_one_ends(desk: Desk) -> None:
    runtime = await desk.run()
    desk.writes("рано")
    channel = await desk.add()
    await desk.got("рано")
    await desk.store.write(lambda tx: channels.remove(tx, CLI, channel))
    await until(lambda: not runtime.runners, what="the connector ended")


async def test_a_stop_waits_for_the_send_in_flight(desk: Desk) -> None:
    await desk.add()
    runtime = await desk.run()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("sendMessage", "delay", seconds=0.4))
    message = await desk.answers("ответ")
    await until(lambda: desk.sends(), what="the request")
    await runtime.stop(5)
    assert await desk.delivery(message) == ("sent", None)


async def test_a_send_cut_by_the_stop_is_uncertain_and_later_ones_stay_queued(desk: Desk) -> None:
    await desk.add()
    runtime = await desk.run()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("sendMessage", "delay", seconds=30))
    cut, later = await desk.answers("раз"), await desk.answers("два")
    await until(lambda: desk.sends(), what="the request")
    started = asyncio.get_running_loop().time()
    await runtime.stop(0.2)
    assert asyncio.get_running_loop().time() - started < 10
    assert await desk.delivery(cut) == ("uncertain", "server-stopped")
    assert (await desk.delivery(later))[0] == "queued"
    await desk.run()
    await desk.ends(later, "sent")
    assert [sent["text"] for sent in desk.sends()] == ["раз", "два"]


async def test_of_two_processes_on_postgresql_one_runs_a_channel_and_the_other_takes_over(desk: Desk) -> None:
    if desk.store.dialect != "postgresql":
        return  # a second instance on one SQLite file refuses to start
    await desk.add()
    first = await desk.run()
    await until(lambda: any(a.connector for a in first.runners.values()), what="the first runs it")
    second = await desk.run()
    await until(lambda: second.runners, what="the second knows it")
    desk.writes("раз")
    await desk.got("раз")
    assert not any(runner.held for runner in second.runners.values())
    await first.stop(0.1)
    desk.writes("два")
    await desk.got("раз", "два")
    await desk.ends(await desk.answers("ответ"), "sent")


async def test_the_token_is_in_no_log_and_in_no_health_detail(desk: Desk, capfd: object, caplog: object) -> None:
    channel = await desk.add()
    desk.world.script(Fault("getUpdates", "page", times=5))
    desk.world.script(Fault("sendMessage", "cut"))
    await desk.run(QUICK)
    await desk.healthy(channel, "trouble", "server-error")
    await desk.healthy(channel)
    desk.writes("?")
    await desk.got("?")
    message = await desk.answers("!")
    await desk.ends(message, "uncertain", "no-answer")
    rows = await desk.store.rows("select health_detail from channel")
    details = await desk.store.rows("select detail from delivery")
    out, err = capfd.readouterr()  # type: ignore[attr-defined]
    everything = f"{rows} {details} {out} {err} {caplog.text}"  # type: ignore[attr-defined]
    assert desk.telegram.token.partition(":")[2] not in everything
