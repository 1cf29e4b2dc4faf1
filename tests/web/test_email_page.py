"""Tests an email's own page: what it may load, whose pictures it shows, and that old HTML is sanitized again."""

from __future__ import annotations

import re

from channels.email.sanitize import VERSION
from inbox.files.inspect import examine
from inbox.inbound import File, LetterFacts
from tests.conftest import Cast
from tests.support.pictures import picture
from tests.web.conftest import SQLITE, Running
from web.auth.signed_tokens import TokenSigner
from web.http import email_page

pytestmark = SQLITE


async def letter(cast: Cast, html: str, *, sanitizer: int = VERSION, files: tuple[File, ...] = ()) -> int:
    facts = LetterFacts("<one@client.example>", subject="Вопрос", html=html, sanitizer=sanitizer)
    await cast.writes("текст", letter=facts, files=files)
    return int((await cast.store.rows("select max(message_id) from letter"))[0][0])


async def test_the_email_page_may_load_nothing_and_be_framed_only_by_us(server: Running, cast: Cast) -> None:
    number = await letter(cast, '<p>Привет</p><img src="https://tracker.example/p.png" alt="x"><img>')
    answer = await (await server.seat(cast.anna)).http.get(f"/api/messages/{number}/html")
    assert answer.status_code == 200
    policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'" and policy["frame-ancestors"] == "'self'"
    assert policy["sandbox"] == "allow-scripts allow-popups allow-popups-to-escape-sandbox"
    assert policy["script-src"] == f"'{email_page.SCRIPT_HASH}'"
    assert all(source.endswith("/letters/img/") for source in policy["img-src"].split())
    assert answer.headers["x-frame-options"] == "SAMEORIGIN"
    assert answer.text.count("<script>") == 1 and f"<script>{email_page.SCRIPT}</script>" in answer.text


async def test_pictures_of_the_letter_come_by_signed_links_without_a_session(server: Running, cast: Cast) -> None:
    okno = server.okno
    stored = await okno.blobs.keep(picture())
    drawn = await examine(okno.blobs, okno.child, stored, name="logo.png")
    file = File(**{name: getattr(drawn, name) for name in File.__slots__} | {"content_id": "logo@x"})
    number = await letter(cast, '<img alt="l" src="cid:logo@x"><img src="cid:absent@x">', files=(file,))
    page = (await (await server.seat(cast.anna)).http.get(f"/api/messages/{number}/html")).text
    [link] = re.findall(r'src="(/letters/img/[^"]+)"', page)
    assert "cid:" not in page
    nobody = server.browser().http
    answer = await nobody.get(link)
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("image/")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert answer.headers["content-security-policy"].startswith("sandbox")
    identity, moment, signature = link.rpartition("/")[2].split(".")
    later = moment[:-1] + ("A" if moment[-1] != "A" else "B")
    for forged in (
        f"/letters/img/{int(identity) + 1}.{moment}.{signature}",
        f"/letters/img/{identity}.{later}.{signature}",
        f"/letters/img/{identity}.{moment}.{'0' * 43}",
        f"/letters/img/{identity}.1.{signature}",
        f"/letters/img/{identity}.{signature}",
        "/letters/img/x",
    ):
        assert (await nobody.get(forged)).status_code == 404, forged


async def test_digits_of_other_scripts_in_a_signed_link_are_refused(server: Running) -> None:
    nobody, seal = server.browser().http, "0" * 43
    for kind, value in (("img", "١"), ("remote", "१-0"), ("remote", "1-०")):
        for forged in (
            f"{value}.aSrv4A.{seal}",
            f"{value}.٣.{seal}",
            f"{value}.aSrv4A.{'é' * 43}",
            f"%ff{value}",
            "1..",
            ".",
        ):
            assert (await nobody.get(f"/letters/{kind}/{forged}")).status_code == 404, forged


async def test_a_signed_link_expires(server: Running, cast: Cast) -> None:
    okno = server.okno
    okno.picture_links = TokenSigner([okno.vault.derive_key("letter-pictures")], "image", seconds=-1)
    stored = await okno.blobs.keep(picture())
    file = File("photo", "a.png", digest=stored.digest, preview_digest=stored.digest, content_id="a@x")
    number = await letter(cast, '<img src="cid:a@x">', files=(file,))
    page = (await (await server.seat(cast.anna)).http.get(f"/api/messages/{number}/html")).text
    [link] = re.findall(r'src="(/letters/img/[^"]+)"', page)
    assert (await server.browser().http.get(link)).status_code == 404


async def test_html_cleaned_by_an_older_version_is_cleaned_again(server: Running, cast: Cast) -> None:
    number = await letter(
        cast, '<p onclick="evil()">a</p><script>evil()</script><iframe src="x"></iframe>', sanitizer=0
    )
    page = (await (await server.seat(cast.anna)).http.get(f"/api/messages/{number}/html")).text
    assert "evil" not in page and "<iframe" not in page and "<p>a</p>" in page


async def test_a_message_without_html_has_no_page(server: Running, cast: Cast) -> None:
    await cast.writes("просто текст")
    seat = (await server.seat(cast.anna)).http
    assert (await seat.get("/api/messages/1/html")).status_code == 404
    assert (await seat.get("/api/messages/999/html")).status_code == 404
