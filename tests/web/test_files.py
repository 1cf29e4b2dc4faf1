"""Tests uploads, downloads and pictures over HTTP."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest

from inbox.access import SYSTEM
from inbox.events import EventKind
from inbox.files import attachments, fetch_queue
from inbox.files.inspect import examine
from inbox.inbound import File
from tests.conftest import Cast
from tests.support.pictures import moving, picture, seen, turned
from tests.web.browser import Browser, key, until
from tests.web.conftest import SQLITE, Running
from web.api.files import disposition

LIMIT = 26_214_400


async def upload(browser: Browser, body: bytes, name: str = "a.bin", **more: Any) -> httpx2.Response:
    return await browser.http.post("/api/uploads", params={"name": name}, content=body, **more)


async def uploaded(browser: Browser, body: bytes, name: str = "a.bin") -> dict[str, Any]:
    answer = await upload(browser, body, name)
    assert answer.status_code == 201, answer.text
    return dict(answer.json()["file"])


async def test_a_picture_is_kept_with_a_thumbnail_and_served_again(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    body = picture(2000, 1000)
    file = await uploaded(boris, body, "Снимок экрана.png")
    assert (file["kind"], file["media_type"], file["size"]) == ("photo", "image/png", len(body))
    assert (file["width"], file["height"], file["thumb"], file["preview"]) == (2000, 1000, 1, 1)
    back = await boris.http.get(f"/files/{file['token']}")
    assert back.content == body
    thumb = await boris.http.get(f"/files/{file['token']}/thumb")
    preview = await boris.http.get(f"/files/{file['token']}/preview")
    assert (seen(thumb.content).size, seen(preview.content).size) == ((320, 160), (1600, 800))


@SQLITE
async def test_a_download_can_neither_run_nor_be_mistaken_for_a_page(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    for body, name, media_type in (
        (b"<script>alert(1)</script>", "счёт.html", "application/octet-stream"),
        (b'<svg onload="alert(1)">', "a.svg", "application/octet-stream"),
        ("Договор № 5".encode(), "a.txt", "text/plain; charset=utf-8"),
        (b"%PDF-1.7", "a.pdf", "application/pdf"),
    ):
        file = await uploaded(boris, body, name)
        answer = await boris.http.get(f"/files/{file['token']}")
        assert answer.content == body
        assert answer.headers["content-type"] == media_type
        assert answer.headers["content-disposition"].startswith("attachment; ")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
        assert answer.headers["cache-control"].startswith("private")
        assert answer.headers["content-length"] == str(len(body))
        assert (await boris.http.get(f"/files/{file['token']}/preview")).status_code == 404


@SQLITE
async def test_pictures_are_shown_inline_in_a_sandbox_and_only_re_encoded(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    body = turned() + b"<script>alert(1)</script>"  # a picture and, read as HTML, a page
    file = await uploaded(boris, body, "a.jpg")
    for size in ("thumb", "preview"):
        answer = await boris.http.get(f"/files/{file['token']}/{size}")
        assert answer.headers["content-type"] == "image/jpeg"
        assert "content-disposition" not in answer.headers
        assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
        assert answer.headers["cache-control"].startswith("private")
        assert b"script" not in answer.content
        assert b"SecretCamera" not in answer.content
        again = await boris.http.get(
            f"/files/{file['token']}/{size}", headers={"If-None-Match": answer.headers["etag"]}
        )
        assert (again.status_code, again.content) == (304, b"")


@SQLITE
@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        (moving(), "a.gif", "animation"),
        (picture()[:40], "broken.png", "document"),
        (b"MZ\x90\x00", "photo.jpg", "document"),
        (b"OggS\x00\x02........OpusHead", "a.ogg", "audio"),
        (b"\x00\x00\x00\x18ftypisom", "a.mp4", "video"),
        (b"", "empty.txt", "document"),
    ],
)
async def test_the_type_of_a_file_is_detected_from_its_content(
    server: Running, cast: Cast, body: bytes, name: str, kind: str
) -> None:
    file = await uploaded(await server.seat(cast.boris), body, name)
    assert (file["kind"], file["size"]) == (kind, len(body))


@SQLITE
async def test_names_are_made_harmless_and_arrive_whole(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    for name, kept in (
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\счёт за май.pdf", "счёт за май.pdf"),
        ('a"b;c\r\nSet-Cookie: x=1.txt', "ab;c"),
        ("", "file"),
        ("ж" * 500 + ".pdf", None),
    ):
        file = await uploaded(boris, b"x", name)
        if kept is not None:
            assert file["name"].startswith(kept)
        answer = await boris.http.get(f"/files/{file['token']}")
        disposition = answer.headers["content-disposition"]
        assert unquote(disposition.partition("filename*=UTF-8''")[2]) == file["name"]
        assert "set-cookie" not in answer.headers
        assert len(file["name"]) <= attachments.LONGEST_NAME


def test_a_header_has_a_plain_name_beside_the_whole_one() -> None:
    assert disposition('Счёт "5".pdf') == (
        "attachment; filename=\"____ _5_.pdf\"; filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82%20%225%22.pdf"
    )


@SQLITE
@pytest.mark.parametrize("settings", [{"limits": {"file_bytes": 65_536}}])
async def test_a_file_at_the_limit_is_taken_and_one_byte_more_is_not(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    assert (await upload(boris, b"x" * 65_536)).status_code == 201

    async def unannounced() -> Any:
        for _ in range(65):
            yield b"x" * 1024

    for body in (b"x" * 65_537, unannounced()):
        refused = await upload(boris, body)  # type: ignore[arg-type]
        assert (refused.status_code, refused.json()["code"], refused.json()["limit"]) == (413, "too-large", 65_536)
    kept = [path for path in (server.folder / "files").rglob("*") if path.is_file()]
    assert len(kept) == 1, "nothing is left of what was refused"


@SQLITE
async def test_an_upload_that_breaks_off_leaves_nothing(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    _, writer = await asyncio.open_connection("127.0.0.1", server.port)
    head = (
        f"POST /api/uploads?name=a HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: {server.base}\r\nCookie: {boris.cookie}\r\n"
    )
    writer.write(head.encode() + b"Content-Length: 1000000\r\n\r\n" + b"x" * 300_000)
    await writer.drain()
    folder = server.folder / "files"
    async with asyncio.timeout(20):
        while not list(folder.glob("new-*")):
            await asyncio.sleep(0.01)
        writer.close()
        while list(folder.glob("new-*")):
            await asyncio.sleep(0.01)
    assert await cast.store.rows("select 1 from attachment") == []


@SQLITE
async def test_other_pages_and_unknown_parameters_are_refused(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    foreign = await upload(boris, b"x", headers={"Origin": "https://evil.example"})
    assert (foreign.status_code, foreign.json()["code"]) == (403, "cross-origin")
    odd = await boris.http.post("/api/uploads?name=a&kind=photo", content=b"x")
    assert (odd.status_code, odd.json()["code"]) == (422, "invalid")


async def test_an_upload_is_its_owners_until_sent_and_then_of_all_who_see_the_dialog(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Пришлите счёт")
    boris, vera, olga = [await server.seat(person) for person in (cast.boris, cast.vera, cast.olga)]
    file = await uploaded(boris, b"%PDF-1.7", "счёт.pdf")
    link = f"/files/{file['token']}"
    assert [(await browser.http.get(link)).status_code for browser in (boris, vera, olga)] == [200, 404, 404]
    stolen = await vera.post(
        f"/api/dialogs/{dialog}/messages", key=key(), kind="reply", text="", seen=1, files=[file["token"]]
    )
    assert stolen.status_code == 422
    done = await boris.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="Вот", seen=1, files=[file["token"]])
    assert [file["name"] for file in done["message"]["files"]] == ["счёт.pdf"]
    assert [(await browser.http.get(link)).status_code for browser in (boris, vera, olga)] == [200, 200, 404]
    foreign, absent = await olga.http.get(link), await olga.http.get("/files/" + "x" * 22)
    assert (foreign.status_code, foreign.content) == (absent.status_code, absent.content)


@SQLITE
async def test_an_upload_can_be_deleted_by_its_owner_until_it_is_sent(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Пришлите счёт")
    boris, vera = await server.seat(cast.boris), await server.seat(cast.vera)
    spare, sent = await uploaded(boris, b"1"), await uploaded(boris, b"2")
    assert (await vera.http.delete(f"/api/uploads/{spare['token']}")).status_code == 404
    assert (await boris.http.delete(f"/api/uploads/{spare['token']}")).status_code == 204
    assert (await boris.http.get(f"/files/{spare['token']}")).status_code == 404
    await boris.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="", seen=1, files=[sent["token"]])
    assert (await boris.http.delete(f"/api/uploads/{sent['token']}")).status_code == 404
    assert (await boris.http.get(f"/files/{sent['token']}")).status_code == 200


@SQLITE
async def test_a_file_that_is_still_fetched_or_lost_is_not_handed_out(server: Running, cast: Cast) -> None:
    await cast.writes("", content="photo", files=(File("photo", source={"file_id": "A"}),))
    token = (await cast.store.rows("select token from attachment"))[0][0]
    boris = await server.seat(cast.boris)
    assert [(await boris.http.get(f"/files/{token}{end}")).status_code for end in ("", "/thumb", "/preview")] == [
        404
    ] * 3


async def test_screens_see_a_file_come_without_asking(server: Running, cast: Cast) -> None:
    await cast.writes("Смотрите", content="photo", files=(File("photo", source={"file_id": "A"}),))
    boris, olga = await server.screen(cast.boris), await server.screen(cast.olga)
    stored = await server.okno.blobs.keep(picture())
    file = await examine(server.okno.blobs, server.okno.child, stored, kind="photo")
    (pending,) = await server.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram]))
    await server.store.write(lambda tx: fetch_queue.mark_fetched(tx, pending.id, file))

    def shown() -> Any:
        return [message_id["files"][0]["state"] for message_id in boris.state["message"].values()] == ["ready"]

    await until(shown)
    await boris.equals_fresh()
    assert olga.state["message"] == {}
    row = next(iter(boris.state["message"].values()))["files"][0]
    answer = await boris.browser.http.get(f"/files/{row['token']}")
    assert answer.headers["content-disposition"].startswith('attachment; filename="photo-1.png"')


@SQLITE
async def test_housekeeping_deletes_uploads_that_were_never_sent(server: Running, cast: Cast) -> None:
    boris = await server.seat(cast.boris)
    file = await uploaded(boris, b"changed my mind")

    def old(tx: Any) -> None:
        tx.sql("update attachment set created_at = created_at - 90000000")
        events = {"object_kind": "operator", "object_id": 0, "only_operator": 0, "file_id": file["id"]}
        tx.emit(EventKind.file_changed, SYSTEM, **events, state="ready")

    await cast.store.write(old)
    await server.okno.ticker.tidy()
    assert (await boris.http.get(f"/files/{file['token']}")).status_code == 404
