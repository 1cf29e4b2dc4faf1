"""Tests the demo's client page: messages written from a phone reach the platform, and scenes play to their end."""

from collections.abc import AsyncIterator

import pytest

from channels.emulators.demo import demo
from channels.emulators.demo.demo import Demo
from channels.emulators.demo.phone import CLIENTS, Practice, Refused, client_of
from tests.channels.conftest import until

KATE, RUSLAN, JAMES = (
    next(client for client in CLIENTS if client.kind == kind) for kind in ("telegram", "vk", "email")
)


@pytest.fixture
async def platforms() -> AsyncIterator[Demo]:
    async with demo.start(quiet=True) as pretend:
        yield pretend


async def test_texts_and_files_from_each_phone_appear_on_it_and_on_the_platform(platforms: Demo) -> None:
    practice = Practice(platforms)
    for client in (KATE, RUSLAN, JAMES):
        file = {"kind": "document", "name": "Чек.pdf", "type": "application/pdf", "body": b"%PDF"}
        practice.write(client, {"text": "Вот чек", "subject": "Чек", "file": file})
        [shown] = practice.shown(client)
        assert (shown["mine"], shown["text"], shown["taken"]) == (True, "Вот чек", False)
        [kept] = shown["files"]
        assert (kept["kind"], kept["name"]) == ("document", "Чек.pdf")
        assert practice.file(kept["id"])[2] == b"%PDF"
    worlds = (platforms.telegram.world, platforms.vk.world, platforms.mail.world)
    assert [len(world.ledger.of("injected")) for world in worlds] == [1, 1, 1]


async def test_ready_phrases_send_their_content(platforms: Demo) -> None:
    practice = Practice(platforms)
    for what in ("photo", "sticker", "voice"):
        practice.write(KATE, {"what": what})
    assert [item["files"][0]["kind"] for item in practice.shown(KATE)] == ["photo", "sticker", "voice"]
    practice.write(RUSLAN, {"what": "wall"})
    practice.write(RUSLAN, {"text": "Есть?"})
    practice.write(RUSLAN, {"what": "edit"})
    assert practice.shown(RUSLAN)[-1]["edited"]
    practice.write(JAMES, {"what": "automatic", "text": "На отдыхе", "subject": "Auto"})
    assert b"Auto-Submitted: auto-replied" in platforms.mail.box.letters[-1].raw
    practice.write(JAMES, {"what": "pictures", "text": "Вот", "subject": "Фото"})
    assert [file["kind"] for file in practice.shown(JAMES)[-1]["files"]] == ["photo"]


async def test_an_answering_letter_refers_to_what_it_answers(platforms: Demo) -> None:
    practice = Practice(platforms)
    raw = f"From: help@olkha.example\r\nTo: {JAMES.key}\r\nSubject: Re: x\r\nMessage-ID: <a@x>\r\n\r\nYes\r\n"
    platforms.mail.world.sent("help@olkha.example", [JAMES.key], raw.encode(), accepted=True, answered="250")
    [got] = practice.shown(JAMES)
    practice.write(JAMES, {"text": "Thanks", "subject": "Re: x", "answers": got["id"]})
    assert b"In-Reply-To: <a@x>" in platforms.mail.box.letters[-1].raw


async def test_an_empty_message_is_not_sent_and_without_a_message_nothing_is_edited(platforms: Demo) -> None:
    practice = Practice(platforms)
    for client in (KATE, RUSLAN, JAMES):
        with pytest.raises(Refused):
            practice.write(client, {"text": "  "})
    with pytest.raises(Refused):
        practice.write(KATE, {"what": "edit"})
    with pytest.raises(KeyError):
        client_of("telegram", "310001")


async def test_scenes_play_to_their_end_and_only_once_at_a_time(platforms: Demo) -> None:
    practice = Practice(platforms, pace=0.002)
    before = practice.changes()
    practice.play("burst", KATE)
    practice.play("burst", KATE)
    practice.play("crowd", None)
    await until(lambda: not practice.scenes()["playing"], what="both scenes over")
    assert practice.changes() - before == 10 + 14
    assert len(practice.shown(KATE)) == 10


async def test_the_next_message_unblocks_a_blocked_bot(platforms: Demo) -> None:
    practice = Practice(platforms)
    practice.play("block", KATE)
    await until(lambda: practice.scenes()["shut"] == [KATE.key])
    practice.write(KATE, {"text": "Передумала"})
    assert practice.scenes()["shut"] == []
    kinds = [entry["kind"] for entry in platforms.telegram.world.ledger.of("injected")]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]


async def test_mail_sign_in_is_restored_by_itself_and_at_a_stop(platforms: Demo) -> None:
    practice = Practice(platforms)
    password = platforms.mail.box.password
    practice.play("mail", None)
    await until(lambda: platforms.mail.box.password != password)
    await practice.stop()
    assert platforms.mail.box.password == password
