"""Tests both directions through the real VK connector, on both databases."""

import asyncio
from typing import Any

from channels.emulators.vk.state import Fault
from channels.kinds import build
from inbox.messages import replies
from tests.channels.conftest import BOTH, until
from tests.channels.vk.conftest import VkDesk
from tests.support.pictures import picture


async def rows(desk: VkDesk, sql: str, **params: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await desk.store.rows(sql, **params)]


async def test_a_text_arrives_with_its_name_and_an_answer_leaves_once(desk: VkDesk) -> None:
    desk.world.people[501] = {"id": 501, "first_name": "Руслан", "last_name": "Ким", "screen_name": "ruslan"}
    await desk.connected()
    desk.writes("Есть в белом?")
    await desk.got("Есть в белом?")
    message = await desk.answers("Есть!")
    await desk.ends(message, "sent")
    [sent] = desk.arrived()
    assert (sent["chat"], sent["text"]) == (501, "Есть!")
    assert await rows(desk, "select name, label from identity") == [("Руслан Ким", "vk.com/ruslan")]
    await until(lambda: not desk.vk.community.waiting, what="the echo confirmed")
    stored = await rows(desk, "select kind, author_kind, external_id from message where kind = 'out'")
    assert stored == [("out", "operator", str(sent["message_id"]))]


@BOTH
async def test_events_are_confirmed_only_after_they_are_stored(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("первое")
    await desk.got("первое")
    await until(lambda: not desk.vk.community.waiting, what="confirmation")
    kinds = [entry["what"] for entry in desk.world.ledger.entries]
    assert kinds == ["injected", "offered", "confirmed"]
    cursor = (await rows(desk, "select value from channel_cursor"))[0][0]
    assert f'"{desk.vk.community.ts}"' in cursor


@BOTH
async def test_messages_sent_while_okno_was_stopped_arrive_once(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("до")
    await desk.got("до")
    await desk._runtimes[0].stop(1)
    desk.writes("во время")
    desk.writes("и ещё", chat=502)
    await desk.run()
    await desk.got("до", "во время", "и ещё")


async def test_messages_right_after_connecting_are_not_lost(desk: VkDesk) -> None:
    await desk.connected()
    await desk._runtimes[0].stop(0.1)
    desk.writes("первое слово")
    await desk.run()
    await desk.got("первое слово")


@BOTH
async def test_files_come_named_and_fetchable_and_an_answer_takes_files_along(desk: VkDesk) -> None:
    world = desk.vk.world
    await desk.connected()
    # A real picture: the worker that fetches files calls anything else a document, as soon as it has looked.
    chip = picture(form="JPEG")
    photo = {"type": "photo", "photo": world.photo("скол.jpg", "image/jpeg", chip)}
    paper = {"type": "doc", "doc": world.doc("Чек 7.pdf", "application/pdf", b"PAPER")}
    desk.writes("вот", attachments=[photo, paper])
    await desk.got("вот")
    attachments = await rows(desk, "select kind, name, state, source from attachment order by position")
    assert [row[:2] for row in attachments] == [("photo", attachments[0][1]), ("document", "Чек 7.pdf")]
    connector = await build("vk", {"api_base": desk.vk.base}, {"token": desk.vk.token}, desk.tools)
    try:
        import orjson

        bodies = [b"".join([p async for p in connector.fetch(orjson.loads(row[3]))]) for row in attachments]  # type: ignore[attr-defined]
    finally:
        await connector.close()
    assert bodies == [chip, b"PAPER"]
    await _answer_with_files(desk)
    [sent] = desk.arrived()
    assert [(file["kind"], file["name"]) for file in sent["files"]][1] == ("doc", "Счёт № 7.pdf")
    assert sent["text"] == "счёт и фото"


async def _answer_with_files(desk: VkDesk) -> None:
    from inbox.files import uploads
    from inbox.inbound import File

    kept = [await desk.tools.blobs.keep(body) for body in (b"\xff\xd8jpeg", b"%PDF-1.4")]

    def upload(tx: Any) -> list[str]:
        made = [
            File("photo", "стол.jpg", "image/jpeg", kept[0].size, digest=kept[0].digest),
            File("document", "Счёт № 7.pdf", "application/pdf", kept[1].size, digest=kept[1].digest),
        ]
        return [uploads.record_upload(tx, desk.anna, file)["token"] for file in made]

    tokens = await desk.store.write(upload)
    dialog_id = await desk.dialog()
    done = await desk.store.write(
        lambda tx: replies.reply(tx, desk.anna, dialog_id, text="счёт и фото", seen=1, files=tokens)
    )
    await desk.ends(done["message_id"], "sent")


@BOTH
async def test_an_edit_is_a_version_and_a_refusal_of_messages_a_block(desk: VkDesk) -> None:
    await desk.connected()
    first = desk.writes("один стул")
    await desk.got("один стул")
    desk.world.edit(desk.vk.community, 501, first["conversation_message_id"], "два стула")
    await desk.got("два стула")
    desk.world.permit(desk.vk.community, 501, False)

    async def blocked() -> bool:
        return (await rows(desk, "select blocked_at from dialog"))[0][0] is not None

    await until(blocked, what="the block")


async def test_a_refusal_without_an_earlier_event_is_explained_and_blocks_the_dialog(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.vk.community.denied.add(501)
    await desk.ends(await desk.answers("ответ"), "failed", "not-allowed-by-client")
    assert (await rows(desk, "select blocked_at from dialog"))[0][0] is not None


async def test_an_answer_refers_to_the_quoted_message_unless_it_was_deleted(desk: VkDesk) -> None:
    await desk.connected()
    quoted = desk.writes("вопрос")
    await desk.got("вопрос")
    desk.writes("да, этот", reply_message={"conversation_message_id": quoted["conversation_message_id"], "id": 1})
    await desk.got("вопрос", "да, этот")
    assert (await rows(desk, "select reply_to_no from message where no = 2")) == [(1,)]


@BOTH
async def test_a_colleague_answers_in_vk_and_the_wait_ends_without_a_card_of_the_colleague(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.admin_writes(desk.vk.community, 501, "отвечено из ВК")

    async def there() -> Any:
        return await rows(desk, "select author_kind, text, automatic from message where kind = 'out'")

    assert await until(there) == [("outside", "отвечено из ВК", None)]
    assert await rows(desk, "select waiting_since from dialog") == [(None,)]
    assert await rows(desk, "select count(*) from contact") == [(1,)]


async def test_a_greeting_by_a_program_ends_no_wait(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.accept(desk.vk.community, 501, {"text": "Ответим через час", "random_id": 0})

    async def there() -> Any:
        return await rows(desk, "select author_kind, automatic from message where kind = 'out'")

    assert await until(there) == [("outside", "bot")]
    assert (await rows(desk, "select waiting_since from dialog"))[0][0] is not None


@BOTH
async def test_an_echo_before_the_answer_is_not_a_second_message(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("вопрос")
    await desk.got("вопрос")
    desk.world.script(Fault("messages.send", "delay", seconds=1.2))
    message = await desk.answers("ответ")
    await until(lambda: desk.world.ledger.of("confirmed", kind="message_reply"), what="the echo stored")
    assert (await desk.delivery(message))[0] == "sending"
    await desk.ends(message, "sent")
    assert await rows(desk, "select count(*) from message where kind = 'out'") == [(1,)]


@BOTH
async def test_a_chat_of_several_is_one_dialog_with_a_title_and_opens_a_wait_only_when_addressed(desk: VkDesk) -> None:
    peer = 2_000_000_007
    desk.vk.community.titles[peer] = "Дом 7, закупка"
    await desk.connected()
    desk.world.message(desk.vk.community, peer, {"text": "кто едет?"}, sender=501)
    desk.world.message(desk.vk.community, peer, {"text": "я"}, sender=502)
    await desk.got("кто едет?", "я")
    shown = await rows(desk, "select thread_kind, title, waiting_since from dialog")
    assert shown == [("group", "Дом 7, закупка", None)]
    named = f"[club{desk.vk.community.id}|Ольха], есть стол?"
    desk.world.message(desk.vk.community, peer, {"text": named}, sender=502)
    await desk.got("кто едет?", "я", "Ольха, есть стол?")
    assert (await rows(desk, "select waiting_since from dialog"))[0][0] is not None
    await desk.ends(await desk.answers("Есть", chat=peer), "sent")


async def test_a_stop_ends_a_poll_at_once(desk: VkDesk) -> None:
    await desk.connected(poll_timeout=60)
    runtime = desk._runtimes[0]
    started = asyncio.get_running_loop().time()
    await runtime.stop(5)
    assert asyncio.get_running_loop().time() - started < 10


async def test_the_token_is_in_no_log_and_in_no_detail(desk: VkDesk, capfd: Any, caplog: Any) -> None:
    await desk.connected()
    desk.writes("?")
    await desk.got("?")
    desk.world.script(Fault("messages.send", "page"))
    desk.world.script(Fault("messages.send", "cut"))
    desk.world.script(Fault("users.get", "code", code=5, description=f"token {desk.vk.token}"))
    await desk.ends(await desk.answers("!"), "sent")
    kept = (
        await rows(desk, "select health_detail from channel"),
        await rows(desk, "select detail from delivery_attempt"),
    )
    out, err = capfd.readouterr()
    assert desk.vk.token not in f"{kept} {out} {err} {caplog.text}"
