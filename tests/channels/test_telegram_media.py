"""Tests photos, documents and albums through the real connector: fetched beside the flow, sent in one request each."""

import asyncio
import hashlib
import json
from typing import Any

import pytest

from channels.emulators.telegram.state import Fault
from inbox.files import attachments, fetch_queue, uploads
from inbox.files.inspect import examine
from inbox.inbound import File
from inbox.messages import replies
from tests.channels.conftest import BOTH, Desk, until
from tests.support.pictures import picture, seen, turned

Row = dict[str, Any]


async def rows(desk: Desk) -> list[Row]:
    """Return all files, in order."""
    names = "id, message_id, kind, name, media_type, size, width, height, duration, state, reason, digest, thumb_digest"
    attachments = await desk.store.rows(f"select {names} from attachment order by message_id, position")
    return [dict(zip(names.split(", "), row, strict=True)) for row in attachments]


async def settled(desk: Desk, count: int = 1) -> list[Row]:
    """Wait until so many files are there and none is pending."""

    async def done() -> list[Row] | None:
        attachments = await rows(desk)
        return (
            attachments if len(attachments) == count and all(row["state"] != "pending" for row in attachments) else None
        )

    return list(await until(done, what=f"{count} settled files"))


async def bytes_of(desk: Desk, digest: str | None) -> bytes:
    return await desk.tools.blobs.read(digest or "")


async def attach(desk: Desk, body: bytes, name: str) -> str:
    """Upload a file as Anna; returns its token."""
    stored = await desk.tools.blobs.keep(body)
    file = await examine(desk.tools.blobs, desk.tools.child, stored, name=name)
    done = await desk.store.write(lambda tx: uploads.record_upload(tx, desk.anna, file))
    return str(done["token"])


async def answers(desk: Desk, text: str, *attached: tuple[bytes, str], chat: int = 501) -> int:
    """Answer as Anna with files; returns the message id."""
    tokens = [await attach(desk, body, name) for body, name in attached]
    dialog_id = await desk.dialog(chat)
    seen_no = (await desk.store.rows("select last_no from dialog where id = :id", id=dialog_id))[0][0]
    done = await desk.store.write(
        lambda tx: replies.reply(tx, desk.anna, dialog_id, text=text, seen=seen_no, files=tokens)
    )
    return int(done["message_id"])


async def open_dialog(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.writes("Здравствуйте")
    await desk.got("Здравствуйте")


# --- in ---


@BOTH
async def test_a_photo_arrives_at_once_and_its_bytes_follow(desk: Desk) -> None:
    body = picture(800, 600, "JPEG")
    await desk.add()
    await desk.run()
    desk.world.send_photo(desk.telegram.bot, 501, body, "Пришла не та")
    await desk.got("Пришла не та")
    (row,) = await settled(desk)
    assert (row["kind"], row["state"], row["size"], row["width"], row["height"]) == (
        "photo",
        "ready",
        len(body),
        800,
        600,
    )
    assert await bytes_of(desk, row["digest"]) == body
    assert seen(await bytes_of(desk, row["thumb_digest"])).size == (320, 240)


async def test_a_document_keeps_its_name_and_gets_the_type_of_its_content(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.world.send_document(desk.telegram.bot, 501, b"%PDF-1.7 x", "счёт № 5.pdf", "application/x-liar")
    (row,) = await settled(desk)
    assert (row["kind"], row["name"], row["media_type"]) == ("document", "счёт № 5.pdf", "application/pdf")


@pytest.mark.parametrize("kind", ["voice", "audio", "video", "video_note", "animation", "sticker"])
async def test_every_sort_of_media_is_fetched(desk: Desk, kind: str) -> None:
    await desk.add()
    await desk.run()
    body = picture(512, 512, "WEBP") if kind == "sticker" else b"OggS\x00\x02" + b"x" * 100
    desk.world.send_file(desk.telegram.bot, 501, kind, body, duration=7, width=10, height=10)
    (row,) = await settled(desk)
    assert (row["kind"], row["state"], row["duration"]) == (kind, "ready", 7)
    assert await bytes_of(desk, row["digest"]) == body


@BOTH
async def test_an_album_becomes_one_message_with_all_its_pictures(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    bodies = [picture(100 + n, 100, "JPEG") for n in range(4)]
    desk.world.send_album(desk.telegram.bot, 501, bodies, "Вот все")
    files = await settled(desk, 4)
    assert len({row["message_id"] for row in files}) == 1
    assert await desk.texts() == ["Вот все"]
    assert [await bytes_of(desk, row["digest"]) for row in files] == bodies


async def test_a_photo_is_shown_without_camera_metadata(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.world.send_photo(desk.telegram.bot, 501, turned(600, 200))
    (row,) = await settled(desk)
    thumb = await bytes_of(desk, row["thumb_digest"])
    assert seen(thumb).size == (107, 320)
    assert b"SecretCamera" not in thumb


async def test_a_file_that_is_not_a_picture_is_kept_as_a_document(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.world.send_photo(desk.telegram.bot, 501, b"<script>alert(1)</script>")
    (row,) = await settled(desk)
    assert (row["kind"], row["media_type"], row["thumb_digest"]) == ("document", "text/html", None)


@pytest.mark.parametrize("fault", ["error", "half", "cut", "flood"])
async def test_a_file_is_fetched_after_passing_trouble(desk: Desk, fault: str) -> None:
    await desk.add()
    desk.world.script(Fault("file", fault, times=2, retry_after=0))
    await desk.run()
    body = picture(300, 300)
    desk.world.send_photo(desk.telegram.bot, 501, body)
    (row,) = await settled(desk)
    assert (row["state"], await bytes_of(desk, row["digest"])) == ("ready", body)


async def test_a_slow_file_delays_no_message(desk: Desk) -> None:
    await desk.add()
    desk.world.script(Fault("file", "slow", seconds=1.5))
    await desk.run()
    desk.world.send_photo(desk.telegram.bot, 501, picture(900, 900), "медленно")
    desk.writes("быстро")
    await desk.got("медленно", "быстро")
    assert (await rows(desk))[0]["state"] == "pending"
    assert (await settled(desk))[0]["state"] == "ready"


async def test_a_file_that_the_platform_no_longer_has_is_lost_with_the_reason(desk: Desk) -> None:
    await desk.add()
    desk.world.script(Fault("file", "missing", times=2))
    await desk.run()
    desk.world.send_document(desk.telegram.bot, 501, b"gone", "a.txt")
    (row,) = await settled(desk)
    assert (row["state"], row["reason"]) == ("lost", "file-gone")
    assert desk.world.ledger.of("fetched") == []


async def test_an_expired_link_is_requested_again(desk: Desk) -> None:
    await desk.add()
    desk.world.script(Fault("file", "missing", times=1))
    await desk.run()
    desk.world.send_document(desk.telegram.bot, 501, b"still there", "a.txt")
    (row,) = await settled(desk)
    assert row["state"] == "ready"


async def test_a_file_id_that_telegram_does_not_know_is_lost_at_once(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.world.message(desk.telegram.bot, 501, {"document": {"file_id": "unheard-of", "file_name": "a"}})
    (row,) = await settled(desk)
    assert (row["state"], row["reason"]) == ("lost", "file-gone")


async def test_a_file_over_telegrams_limit_is_reported_with_the_message(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    big = {"file_id": "big", "file_name": "film.mp4", "file_size": 20 * 1024 * 1024 + 1}
    desk.world.message(desk.telegram.bot, 501, {"video": big})
    (row,) = await settled(desk)
    assert (row["state"], row["reason"], row["name"]) == ("refused", "too-large", "film.mp4")


async def test_a_file_larger_than_declared_is_lost_with_the_reason(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    kept = desk.world.files.keep(b"x" * (20 * 1024 * 1024 + 1), name="liar.bin")
    desk.world.message(desk.telegram.bot, 501, {"document": {"file_id": kept.file_id, "file_size": 10}})
    (row,) = await settled(desk)
    assert (row["state"], row["reason"]) == ("lost", "too-large")


@BOTH
async def test_a_file_that_never_comes_is_given_up_after_a_day(desk: Desk) -> None:
    await desk.add()
    desk.world.script(Fault("file", "error", times=1000))
    await desk.run()
    desk.world.send_photo(desk.telegram.bot, 501, picture())

    async def tried() -> bool:
        return bool(await desk.store.rows("select 1 from attachment where tries > 1 and reason = 'server-error'"))

    await until(tried)

    def a_day_later(tx: attachments.Tx) -> None:
        tx.sql("update attachment set created_at = created_at - 90000000")
        fetch_queue._told(tx, 1, "pending")

    await desk.store.write(a_day_later)
    assert [(row["state"], row["reason"]) for row in await settled(desk)] == [("lost", "gave-up")]


@BOTH
async def test_a_fetch_cut_by_a_stop_is_repeated_after_the_start(desk: Desk) -> None:
    await desk.add()
    desk.world.script(Fault("file", "slow", seconds=30))
    runtime = await desk.run()
    body = picture(500, 500)
    desk.world.send_photo(desk.telegram.bot, 501, body)
    await until(lambda: desk.world.ledger.of("fetched"))
    began = asyncio.get_running_loop().time()
    await runtime.stop(grace=0.1)
    assert asyncio.get_running_loop().time() - began < 5
    assert [row["state"] for row in await rows(desk)] == ["pending"]
    await desk.run()
    (row,) = await settled(desk)
    assert await bytes_of(desk, row["digest"]) == body


@BOTH
async def test_a_fetch_of_a_killed_process_is_repeated(desk: Desk) -> None:
    await desk.add()
    runtime = await desk.run()
    desk.writes("привет")
    await desk.got("привет")
    await runtime.stop(grace=0.1)
    body = picture(50, 50)
    kept = desk.world.files.keep(body)
    taken = File("photo", source={"file_id": kept.file_id})

    def as_left_behind(tx: attachments.Tx) -> None:
        where = dict(zip(("message_id", "dialog_id"), tx.sql("select id, dialog_id from message")[0], strict=True))
        channel = tx.sql("select id from channel")[0][0]
        attachments.attach(tx, [taken], **where, channel_id=channel, external_id=None)
        fetch_queue.claim(tx, [channel], lease_ms=2_000)

    await desk.store.write(as_left_behind)
    await desk.run()
    (row,) = await settled(desk)
    assert await bytes_of(desk, row["digest"]) == body


@BOTH
async def test_many_files_at_once_are_all_fetched(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    for n in range(15):
        desk.world.send_document(desk.telegram.bot, 501 + n % 3, b"file %d" % n, f"{n}.txt")
    files = await settled(desk, 15)
    assert {row["state"] for row in files} == {"ready"}
    assert len(desk.world.ledger.of("fetched")) == 15


@BOTH
async def test_a_channel_from_before_files_gets_the_capability_for_them(desk: Desk) -> None:
    channel = await desk.add()
    await desk.run()
    can = json.loads((await desk.store.rows("select can from channel where id = :id", id=channel))[0][0])
    assert (can["files"], can["max_files"], can["photo"]) == (True, 10, True)


# --- out ---


@BOTH
async def test_one_photo_is_sent_as_a_photo_with_its_caption(desk: Desk) -> None:
    await open_dialog(desk)
    body = picture(300, 200)
    await desk.ends(await answers(desk, "Вот так", (body, "a.png")), "sent")
    (sent,) = desk.sends()
    assert (sent["method"], sent["text"], sent["accepted"]) == ("sendPhoto", "Вот так", True)
    assert sent["files"] == [
        {"kind": "photo", "name": "a.png", "size": len(body), "sha256": hashlib.sha256(body).hexdigest()}
    ]


async def test_a_document_is_sent_with_its_name_and_needs_no_text(desk: Desk) -> None:
    await open_dialog(desk)
    await desk.ends(await answers(desk, "", (b"%PDF-1.7", "счёт № 5.pdf")), "sent")
    (sent,) = desk.sends()
    assert (sent["method"], sent["text"]) == ("sendDocument", "")
    assert sent["files"][0]["name"] == "счёт № 5.pdf"


@pytest.mark.parametrize(
    ("attached", "kinds"),
    [
        ([(picture(50, 50), "1.png"), (picture(60, 50), "2.png"), (picture(70, 50), "3.png")], ["photo"] * 3),
        ([(b"%PDF-1", "1.pdf"), (b"%PDF-2", "2.pdf")], ["document"] * 2),
        ([(picture(50, 50), "1.png"), (b"%PDF-1", "2.pdf")], ["document"] * 2),
    ],
)
async def test_several_files_are_sent_in_one_request(
    desk: Desk, attached: list[tuple[bytes, str]], kinds: list[str]
) -> None:
    await open_dialog(desk)
    await desk.ends(await answers(desk, "Всё вместе", *attached), "sent")
    (sent,) = desk.sends()
    assert (sent["method"], sent["text"]) == ("sendMediaGroup", "Всё вместе")
    assert [file["kind"] for file in sent["files"]] == kinds
    assert [file["name"] for file in sent["files"]] == [name for _, name in attached]


async def test_a_text_too_long_for_a_caption_is_sent_before_the_files(desk: Desk) -> None:
    await open_dialog(desk)
    long = "ы" * 1025
    await desk.ends(await answers(desk, long, (picture(), "a.png")), "sent")
    assert [(request["method"], request["text"]) for request in desk.sends()] == [
        ("sendMessage", long),
        ("sendPhoto", ""),
    ]


async def test_a_picture_that_telegram_refuses_is_sent_as_a_file(desk: Desk) -> None:
    await open_dialog(desk)
    await desk.ends(await answers(desk, "узкая", (picture(2100, 100), "a.png")), "sent")
    assert [(request["method"], request["accepted"]) for request in desk.sends()] == [
        ("sendPhoto", False),
        ("sendDocument", True),
    ]


@pytest.mark.parametrize(
    ("fault", "state", "code"), [("cut", "uncertain", "no-answer"), ("half", "uncertain", "no-answer")]
)
async def test_a_lost_answer_to_files_is_uncertain_and_nothing_is_sent_again(
    desk: Desk, fault: str, state: str, code: str
) -> None:
    await open_dialog(desk)
    desk.world.script(Fault("sendPhoto", fault))
    await desk.ends(await answers(desk, "раз", (picture(), "a.png")), "uncertain", "no-answer")
    assert [request["accepted"] for request in desk.sends()] == [True]


@pytest.mark.parametrize("fault", ["flood", "error"])
async def test_a_temporary_refusal_is_retried(desk: Desk, fault: str) -> None:
    await open_dialog(desk)
    desk.world.script(Fault("sendMediaGroup", fault, retry_after=1))
    await desk.ends(await answers(desk, "раз", (picture(), "a.png"), (picture(70, 70), "b.png")), "sent")
    assert [request["accepted"] for request in desk.sends()] == [False, True]


@pytest.mark.parametrize(
    ("fault", "state", "words"),
    [
        ("refuse", "failed", "the text arrived, the files did not"),
        ("error", "failed", "the text arrived, the files did not"),
        ("cut", "uncertain", "the text arrived; whether the files did is unknown"),
    ],
)
async def test_a_failed_second_request_reports_that_the_text_arrived(
    desk: Desk, fault: str, state: str, words: str
) -> None:
    await open_dialog(desk)
    desk.world.script(Fault("sendPhoto", fault))
    message = await answers(desk, "ы" * 2000, (picture(), "a.png"))
    await desk.ends(message, state, "partly-sent")
    detail = (await desk.store.rows("select detail from delivery where message_id = :id", id=message))[0][0]
    assert detail.startswith(words)
    assert [request["method"] for request in desk.sends()] == ["sendMessage", "sendPhoto"]


async def test_a_flood_limit_between_the_two_requests_is_waited_for(desk: Desk) -> None:
    await open_dialog(desk)
    desk.world.script(Fault("sendPhoto", "flood", retry_after=1))
    await desk.ends(await answers(desk, "ы" * 2000, (picture(), "a.png")), "sent")
    assert [request["accepted"] for request in desk.sends()] == [True, False, True]


@BOTH
async def test_a_resending_channel_never_repeats_a_text_that_arrived(desk: Desk) -> None:
    await desk.add(lost_answer="resend")
    await desk.run()
    desk.writes("Здравствуйте")
    await desk.got("Здравствуйте")
    desk.world.script(Fault("sendPhoto", "cut"))
    await desk.ends(await answers(desk, "ы" * 2000, (picture(), "a.png")), "uncertain", "partly-sent")
    assert [request["method"] for request in desk.sends()] == ["sendMessage", "sendPhoto"]


@BOTH
async def test_files_with_missing_bytes_are_refused_before_any_request(desk: Desk) -> None:
    await open_dialog(desk)
    token = await attach(desk, b"soon gone", "a.txt")
    digest = hashlib.sha256(b"soon gone").hexdigest()
    assert await desk.tools.blobs.remove(digest, 1 << 60)
    dialog_id = await desk.dialog()
    done = await desk.store.write(lambda tx: replies.reply(tx, desk.anna, dialog_id, text="", seen=1, files=[token]))
    await desk.ends(int(done["message_id"]), "failed", "file-missing")
    assert desk.sends() == []


async def test_too_many_files_are_refused_before_anything_is_sent(desk: Desk) -> None:
    await open_dialog(desk)
    attached = [(b"%d" % n, f"{n}.txt") for n in range(11)]
    await desk.ends(await answers(desk, "", *attached), "failed", "too-many-files")
    assert desk.sends() == []


async def test_an_upload_cut_before_its_end_is_known_not_to_have_arrived(desk: Desk) -> None:
    """The connection breaks while the file is in transfer: nothing can have reached the client, so it is sent again."""
    cut, port = await _cutting(desk, after=300_000)
    await desk.add(api_base=f"http://127.0.0.1:{port}")
    await desk.run()
    desk.writes("Здравствуйте")
    await desk.got("Здравствуйте")
    await desk.ends(await answers(desk, "большой", (b"x" * 12_000_000, "a.bin")), "sent")
    assert [request["accepted"] for request in desk.sends()] == [True]
    attempts = await desk.store.rows("select outcome from delivery_attempt order by id")
    assert [row[0] for row in attempts] == ["not-sent", "sent"]
    cut.close()


async def _cutting(desk: Desk, *, after: int) -> tuple[asyncio.Server, int]:
    """A proxy to the emulator that breaks the first large upload after so many bytes."""
    left = [1]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        host, port = desk.telegram.base.removeprefix("http://").split(":")
        their_reader, their_writer = await asyncio.open_connection(host, int(port))

        async def back() -> None:
            while piece := await their_reader.read(65536):
                writer.write(piece)
            writer.close()

        task = asyncio.create_task(back())
        came = 0
        while piece := await reader.read(65536):
            came += len(piece)
            if came > after and left[0]:
                left[0] = 0
                writer.transport.abort()
                break
            their_writer.write(piece)
        their_writer.close()
        await asyncio.wait({task}, timeout=1)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    return server, int(server.sockets[0].getsockname()[1])
