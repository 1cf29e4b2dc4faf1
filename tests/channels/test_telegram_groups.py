"""Tests groups: one that becomes a supergroup stays one conversation, and messages between others open no wait."""

from typing import Any

from channels.emulators.telegram.state import Fault
from inbox.dialogs import episodes
from tests.channels.conftest import Desk, until

GROUP = {"id": -4001, "type": "group", "title": "Дом 7"}


async def rows(desk: Desk, sql: str, **params: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await desk.store.rows(sql, **params)]


def said(desk: Desk, text: str, group: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return desk.world.message(desk.telegram.bot, 501, {"text": text, **fields}, group=group)


async def test_a_group_that_becomes_a_supergroup_stays_the_same_dialog(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    said(desk, "/start первое", GROUP, message_id=1)
    said(desk, "/ask второе", GROUP, message_id=2)
    await desk.got("/start первое", "/ask второе")
    dialog = await desk.dialog(-4001)
    fresh = desk.world.upgrade(desk.telegram.bot, GROUP, -1_001_234)
    # The new group counts its messages from one again; none of them is a repeat.
    said(desk, "/ask третье", fresh, message_id=2)
    await desk.got("/start первое", "/ask второе", "/ask третье")
    assert await rows(desk, "select id, thread_key, title from dialog") == [(dialog, "-1001234", "Дом 7")]
    assert await rows(desk, "select content from message where kind = 'system' and content <> 'assigned'") == [
        ("moved",)
    ]
    message = await desk.answers("ответ", chat=-1_001_234)
    await desk.ends(message, "sent")
    assert [sent["chat"] for sent in desk.sends(accepted=True)] == [-1_001_234]
    reply = {"message_id": 2, "chat": fresh, "from": {"id": 501, "is_bot": False, "first_name": "К"}, "date": 1}
    said(desk, "/ask к третьему", fresh, reply_to_message=reply)
    await desk.got("/start первое", "/ask второе", "/ask третье", "/ask к третьему")
    third = (await rows(desk, "select no from message where text = '/ask третье'"))[0][0]
    assert await rows(desk, "select reply_to_no from message where text = '/ask к третьему'") == [(third,)]


async def test_an_answer_sent_during_the_move_arrives_in_the_new_group(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    said(desk, "/start", GROUP)
    await desk.got("/start")
    desk.world.script(Fault("sendMessage", "migrated"))
    message = await desk.answers("ответ", chat=-4001)
    await desk.ends(message, "sent")
    assert [sent["chat"] for sent in desk.sends(accepted=True)] == [-1_001_000_004_001]


async def test_group_messages_between_others_open_no_wait(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    said(desk, "/start", GROUP)
    await desk.got("/start")
    dialog = await desk.dialog(-4001)
    await desk.store.write(lambda tx: episodes.close(tx, desk.anna, dialog))
    said(desk, "между собой", GROUP)
    await desk.got("/start", "между собой")
    assert await rows(desk, "select open, waiting_since from dialog") == [(0, None)]
    assert await rows(desk, "select reopened, closed_at is not null from episode") in ([(0, True)], [(0, 1)])
    said(desk, f"@{desk.telegram.bot.username} а вы открыты?", GROUP)

    async def back() -> bool:
        dialogs = await rows(desk, "select open, waiting_since from dialog")
        return dialogs[0][0] == 1 and dialogs[0][1] is not None

    await until(back, what="the dialog open again and waiting")
    assert len(await rows(desk, "select id from episode")) == 1


async def test_removal_from_a_group_and_return_are_shown(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    said(desk, "/start", GROUP)
    await desk.got("/start")

    async def lines() -> list[tuple[Any, ...]]:
        return await rows(desk, "select content, data from message where kind = 'system' order by no")

    desk.world.membership(desk.telegram.bot, 501, "kicked", group=GROUP)
    await until(lambda: _is(lines, [("blocked", '{"group":true}')]), what="the line")
    desk.world.membership(desk.telegram.bot, 501, "member", group=GROUP)
    await until(lambda: _is(lines, [("blocked", '{"group":true}'), ("unblocked", '{"group":true}')]), what="both")
    assert await rows(desk, "select blocked_at from dialog") == [(None,)]


async def _is(found: Any, expected: list[tuple[Any, ...]]) -> bool:
    return bool(await found() == expected)
