"""Tests remote pictures of emails: nothing is loaded until an operator asks, and then through us and re-encoded."""

from __future__ import annotations

import re

from channels.email.parse import letter as parsed
from channels.email.sanitize import VERSION
from inbox import clock
from inbox.inbound import Arrival, LetterFacts, NewMessage, Sender
from inbox.intake import receive
from tests.conftest import Cast
from tests.support.pictures import picture, seen, turned
from tests.web.conftest import SQLITE, Running
from tests.web.test_egress import Canary, canary, moved, ok
from web.fetch.egress import Egress


async def letter(cast: Cast, here: Canary, *paths: str, sanitizer: int = VERSION) -> int:
    """Return the message of an email with pictures at this server."""
    pictures = "".join(f'<img alt="x" src="http://127.0.0.1:{here.port}{path}">' for path in paths)
    raw = f"From: a@b.example\r\nContent-Type: text/html\r\n\r\n<p>hi</p>{pictures}".encode()
    facts, _ = parsed(raw, {})
    assert "127.0.0.1" not in facts["html"]
    old = sanitizer < VERSION
    made = LetterFacts(
        f"<{clock.now()}@b.example>",
        html=re.sub(r' src="remote:\d+"', "", facts["html"]) if old else facts["html"],
        sanitizer=sanitizer,
        remote_images=facts["remote_images"],
        remote=() if old else tuple(facts["remote"]),
    )
    message = NewMessage("letter:1", f"{made.header_id}#1", Sender("email", "a@b.example", "A"), 1, letter=made)
    await cast.store.write(lambda tx: receive(tx, cast.telegram, [Arrival(made.header_id, raw, message)], None))
    return int((await cast.store.rows("select max(message_id) from letter"))[0][0])


def links(page: str) -> list[str]:
    return re.findall(r'data-src="(/letters/remote/[^"]+)"', page)


async def test_remote_pictures_are_loaded_through_us_on_request(server: Running, cast: Cast) -> None:
    body = turned(600, 400) + b"<script>alert(1)</script>"
    async with canary(lambda path, head: ok(body, Content_Type="image/jpeg")) as here:
        server.okno.pictures.egress = Egress(allow_loopback=True)
        number = await letter(cast, here, "/a.jpg?id=kate", "/b.jpg", "/a.jpg?id=kate")
        boris, olga = await server.seat(cast.boris), await server.seat(cast.olga)
        plain = await boris.http.get(f"/api/messages/{number}/html")
        assert "remote" not in plain.headers["content-security-policy"] and links(plain.text) == []
        assert "remote:" not in plain.text and here.connections == 0
        shown = await boris.http.get(f"/api/messages/{number}/html?images=1")
        assert f"127.0.0.1:{here.port}" not in shown.text and here.connections == 0
        policy = shown.headers["content-security-policy"]
        assert all(
            source.endswith(("/letters/img/", "/letters/remote/")) for source in policy.split("; ")[1].split(" ")[1:]
        )
        first, second, third = links(shown.text)
        assert first.split("-")[:2] == third.split("-")[:2] != second.split("-")[:2]
        nobody = server.browser().http
        answer = await nobody.get(first)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
        assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
        assert seen(answer.content).size == (400, 600)
        assert b"script" not in answer.content and b"SecretCamera" not in answer.content
        assert (await nobody.get(first)).content == answer.content
        assert here.asked == ["/a.jpg?id=kate"]  # the second request costs its host nothing, and tells it nothing
        assert (await olga.http.get(f"/api/messages/{number}/html?images=1")).status_code == 404
        assert (await boris.http.get(f"/api/messages/{number}/html?images=2")).status_code == 422


@SQLITE
async def test_a_link_works_for_one_picture_of_one_email_and_expires(server: Running, cast: Cast) -> None:
    async with canary(lambda path, head: ok()) as here:
        server.okno.pictures.egress = Egress(allow_loopback=True)
        number = await letter(cast, here, "/a.png", "/b.png")
        boris = await server.seat(cast.boris)
        link = links((await boris.http.get(f"/api/messages/{number}/html?images=1")).text)[0]
        value, moment, signature = link.rpartition("/")[2].split(".")
        message, place = value.split("-")
        later = moment[:-1] + ("A" if moment[-1] != "A" else "B")
        for forged in (
            f"{message}-1.{moment}.{signature}",
            f"{int(message) + 1}-{place}.{moment}.{signature}",
            f"{value}.{later}.{signature}",
            f"{value}.{moment}.{'0' * 43}",
            f"{value}.1.{signature}",
            value,
            "http://127.0.0.1/",
        ):
            assert (await server.browser().http.get(f"/letters/remote/{forged}")).status_code == 404, forged
        assert (await boris.http.get(f"/letters/img/{link.rpartition('/')[2]}")).status_code == 404
        assert here.connections == 0


@SQLITE
async def test_without_the_tests_setting_no_internal_address_is_requested(server: Running, cast: Cast) -> None:
    """Without the tests' own setting the same email gets no pictures."""
    async with canary(lambda path, head: ok()) as here:
        number = await letter(cast, here, "/a.png")
        page = await (await server.seat(cast.boris)).http.get(f"/api/messages/{number}/html?images=1")
        assert (await server.browser().http.get(links(page.text)[0])).status_code == 404
        assert here.connections == 0


@SQLITE
async def test_a_file_that_is_no_picture_is_not_shown_and_not_requested_again_at_once(
    server: Running, cast: Cast
) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    bodies = {
        "/svg": ok(svg, Content_Type="image/svg+xml"),
        "/html": ok(b"<script>alert(1)</script>"),
        "/broken": ok(picture()[:40]),
        "/bomb": ok(b"\x89PNG\r\n\x1a\n" + bytes(50)),
        "/loop": moved("/loop"),
    }
    async with canary(lambda path, head: bodies[path]) as here:
        server.okno.pictures.egress = Egress(allow_loopback=True)
        number = await letter(cast, here, *bodies)
        page = await (await server.seat(cast.boris)).http.get(f"/api/messages/{number}/html?images=1")
        for link in links(page.text) * 2:
            assert (await server.browser().http.get(link)).status_code == 404
        assert here.connections == 4 + 6  # each once, the loop with its redirects
    kept = await cast.store.rows("select digest from remote_image")
    assert [row[0] for row in kept] == [None] * 5


async def test_an_older_email_is_parsed_again_from_its_original(server: Running, cast: Cast) -> None:
    async with canary(lambda path, head: ok()) as here:
        server.okno.pictures.egress = Egress(allow_loopback=True)
        number = await letter(cast, here, "/a.png", sanitizer=1)
        boris = await server.seat(cast.boris)
        plain = await boris.http.get(f"/api/messages/{number}/html")
        assert plain.status_code == 200 and links(plain.text) == []
        page = await boris.http.get(f"/api/messages/{number}/html?images=1")
        assert (await server.browser().http.get(links(page.text)[0])).status_code == 200
        rows = await cast.store.rows("select sanitizer, remote from letter")
        assert [tuple(row) for row in rows] == [(VERSION, f'["http://127.0.0.1:{here.port}/a.png"]')]


@SQLITE
async def test_an_email_cannot_name_the_pictures_of_another(server: Running, cast: Cast) -> None:
    html = b'<img src="remote:0"><a href="remote:0">a</a><img src=x.png>'
    raw = b"From: a@b.example\r\nContent-Type: text/html\r\n\r\n" + html
    facts, _ = parsed(raw, {})
    assert facts["remote"] == [] and "remote:" not in facts["html"]
