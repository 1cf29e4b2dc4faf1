"""Tests link previews: the server requests the page of a stored message once, never inwards, for viewers of the
message.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from inbox.clock import DAY, HOUR
from inbox.inbound import LetterFacts
from inbox.messages import replies
from tests.conftest import Cast, key
from tests.support.pictures import picture, seen
from tests.web.browser import Browser
from tests.web.conftest import SQLITE, Running
from tests.web.test_egress import Answer, canary, moved, ok
from web.app import Okno
from web.fetch.egress import PAGE_BYTES, PAGE_REDIRECTS, Egress, Refused
from web.fetch.link_previews import AT_ONCE
from web.http.assets import Assets
from web.settings import Settings


def shown(title: str = "Полка «Линд»", more: str = "") -> bytes:
    body = f'<title>{title}</title><meta name="description" content="2 490 ₽">{more}'.encode()
    return ok(body, Content_Type="text/html; charset=utf-8")


def page_of(path: str, head: str) -> bytes:
    return shown()


async def newest(cast: Cast) -> int:
    return int((await cast.store.rows("select max(id) from message"))[0][0])


async def card(browser: Browser, message: int) -> Any:
    answer = await browser.http.get(f"/api/links?message={message}")
    assert answer.status_code == 200, answer.text
    return answer.json()["card"]


async def test_a_link_has_a_preview_for_viewers_of_the_message(server: Running, cast: Cast) -> None:
    def answer(path: str, head: str) -> bytes:
        if path.endswith(".jpg"):
            return ok(picture(900, 600, "JPEG"), Content_Type="image/jpeg")
        return shown(
            more='<meta property="og:site_name" content="Северный дом"><meta property="og:image" content="/a.jpg">'
        )

    async with canary(answer) as here:
        server.okno.links.egress = server.okno.pictures.egress = Egress(allow_loopback=True)
        url = f"http://127.0.0.1:{here.port}/lind"
        await cast.writes(f"Вот она: {url}#photo, есть?")
        number = await newest(cast)
        boris, olga = await server.seat(cast.boris), await server.seat(cast.olga)
        for path in (f"/api/links?message={number}", f"/links/{number}/picture"):
            assert (await olga.http.get(path)).status_code == 404
            assert (await server.browser().http.get(path)).status_code == 401
        assert here.connections == 0
        # the preview was not requested yet
        assert (await boris.http.get(f"/links/{number}/picture")).status_code == 404
        assert await card(boris, number) == {
            "url": url,
            "host": "127.0.0.1",
            "title": "Полка «Линд»",
            "description": "2 490 ₽",
            "site": "Северный дом",
            "picture": True,
        }
        image = await boris.http.get(f"/links/{number}/picture")
        assert (image.status_code, image.headers["content-type"]) == (200, "image/jpeg")
        assert seen(image.content).size == (320, 213)
        assert await card(boris, number) == await card(await server.seat(cast.anna), number)
        assert here.asked == ["/lind", "/a.jpg"]
        for wrong in ("/api/links", "/api/links?message=0", f"/api/links?message={number}&url=http://127.0.0.1/"):
            assert (await boris.http.get(wrong)).status_code == 422
        assert (await boris.http.get("/api/links?message=999999")).status_code == 404


@SQLITE
async def test_concurrent_viewers_share_one_request_and_many_links_are_limited(server: Running, cast: Cast) -> None:
    inside, most, gate = 0, 0, asyncio.Event()

    async def answer(path: str, head: str) -> bytes:
        nonlocal inside, most
        inside, most = inside + 1, max(most, inside + 1)
        await gate.wait()
        inside -= 1
        return shown(path)

    async with canary(answer) as here:
        server.okno.links.egress = Egress(allow_loopback=True)
        boris, anna = await server.seat(cast.boris), await server.seat(cast.anna)
        numbers = []
        for at in range(AT_ONCE + 2):
            await cast.writes(f"http://127.0.0.1:{here.port}/{at}")
            numbers.append(await newest(cast))
        waits = asyncio.gather(*(card(browser, number) for browser in (boris, anna) for number in numbers))
        async with asyncio.timeout(10):
            while here.connections < AT_ONCE:
                await asyncio.sleep(0.01)
        gate.set()
        cards = await waits
        assert [preview["title"] for preview in cards] == [f"/{at}" for at in range(AT_ONCE + 2)] * 2
        assert sorted(here.asked) == [f"/{at}" for at in range(AT_ONCE + 2)] and most == AT_ONCE


@SQLITE
async def test_a_preview_is_kept_a_week_and_a_failure_an_hour(server: Running, cast: Cast) -> None:
    async def aged(ms: int) -> None:
        await cast.store.write(lambda tx: tx.sql("update link_card set fetched_at = fetched_at - :ms", ms=ms))

    answers: list[Answer] = [lambda path, head: shown(), lambda path, head: ok()]
    for answer, kept in zip(answers, (7 * DAY, HOUR), strict=True):
        async with canary(answer) as here:
            server.okno.links.egress = Egress(allow_loopback=True)
            await cast.writes(f"http://127.0.0.1:{here.port}/")
            boris, number = await server.seat(cast.boris), await newest(cast)
            for age, asked in ((0, 1), (kept - HOUR // 2, 1), (HOUR // 2, 2)):
                await aged(age)
                assert bool(await card(boris, number)) == (kept == 7 * DAY)
                assert here.connections == asked
    assert len(await cast.store.rows("select 1 from link_card")) == 2
    await aged(8 * DAY)
    await server.okno.ticker.tidy()
    assert await cast.store.rows("select 1 from link_card") == []


@SQLITE
async def test_only_messenger_texts_and_notes_have_previews(server: Running, cast: Cast) -> None:
    async with canary(page_of) as here:
        server.okno.links.egress = Egress(allow_loopback=True)
        url, boris = f"http://127.0.0.1:{here.port}/", await server.seat(cast.boris)
        dialog = await cast.writes(url, letter=LetterFacts("<one@client.example>"))
        assert await card(boris, await newest(cast)) is None
        await cast.writes(url, content="photo")
        assert await card(boris, await newest(cast)) is None
        await cast.writes(f"{server.base}/inbox/all")  # a page of our own: the server never calls itself
        assert await card(boris, await newest(cast)) is None
        await cast.writes(url)
        gone = await newest(cast)
        last = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
        note = await boris.do(f"/api/dialogs/{dialog}/messages", kind="note", text=url, seen=last, key=key())
        own = await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog, text=url, seen=last))
        assert here.connections == 0
        for number in (note["message"]["id"], own["message_id"], gone):
            assert (await card(boris, number))["url"] == url
        assert here.connections == 1


@SQLITE
async def test_without_the_tests_setting_no_internal_address_is_requested(server: Running, cast: Cast) -> None:
    """Without the tests' own setting the same link gets no preview, and neither does one that only leads inside."""
    async with canary(page_of) as inside, canary(lambda path, head: moved(path[1:])) as outside:
        boris = await server.seat(cast.boris)
        server.okno.links.egress = Egress()
        await cast.writes(f"http://127.0.0.1:{inside.port}/ http://localhost:{inside.port}/")
        assert await card(boris, await newest(cast)) is None

        async def names(host: str, port: int) -> list[str]:
            return {"outside.example": ["127.0.0.1"], "inside.example": ["10.0.0.7"]}[host]

        egress = Egress(allow_loopback=True, resolve=names)
        targets = ("http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://inside.example/")
        for target in (*targets, "file:///etc/passwd", "http://127.0.0.2/", "http://user@outside.example/"):
            with pytest.raises(Refused):
                await egress.page(f"http://outside.example:{outside.port}/{target}")
        assert inside.connections == 0 and outside.connections >= len(targets)


@SQLITE
async def test_a_preview_whose_picture_fails_has_none_and_no_browser_waits_for_it(server: Running, cast: Cast) -> None:
    async def names(host: str, port: int) -> list[str]:
        if host == "slow.example":
            await asyncio.Event().wait()
        return ["127.0.0.1"]

    def answer(path: str, head: str) -> bytes:
        return shown(more='<meta property="og:image" content="http://slow.example/a.jpg">')

    async with canary(answer) as here:
        egress = Egress(allow_loopback=True, resolve=names, seconds=1.0)
        server.okno.links.egress = server.okno.pictures.egress = egress
        await cast.writes(f"http://127.0.0.1:{here.port}/")
        boris, number = await server.seat(cast.boris), await newest(cast)
        preview = await card(boris, number)
        assert preview["title"] and preview["picture"] is False
        assert (await boris.http.get(f"/links/{number}/picture")).status_code == 404
        asked = here.connections
        assert (await card(boris, number))["picture"] is False
        assert here.connections == asked, "what gave nothing is not asked again at once"


@SQLITE
@pytest.mark.parametrize("settings", [{"links": {"cards": False}}])
async def test_the_setting_and_a_demo_switch_previews_off(server: Running, cast: Cast) -> None:
    async with canary(page_of) as here:
        place = {"data_dir": server.folder, "instance": "demo", "host": "127.0.0.1", "port": 1, "assets": Assets()}
        demo = Okno(store=cast.store, settings=Settings(), vault=server.okno.vault, demo=True, **place)
        demo.links.egress = Egress(allow_loopback=True)
        assert await demo.links.of(f"http://127.0.0.1:{here.port}/") is None
        server.okno.links.egress = Egress(allow_loopback=True)
        await cast.writes(f"http://127.0.0.1:{here.port}/")
        boris, number = await server.seat(cast.boris), await newest(cast)
        assert await card(boris, number) is None
        assert (await boris.http.get(f"/links/{number}/picture")).status_code == 404
        assert here.connections == 0


async def test_a_page_is_read_up_to_its_limits() -> None:
    async def slow(path: str, head: str) -> bytes:
        await asyncio.sleep(30)
        return b""

    html = {"Content_Type": "text/html; charset=windows-1251"}
    big = "<title>Большая</title>".encode("cp1251") + b"<p>" * 3_500_000
    endless = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    for whole in (ok(big, **html), endless + (b"100000\r\n" + bytes(0x100000) + b"\r\n") * 10):
        async with canary(lambda path, head, whole=whole: whole) as here:
            page = await Egress(allow_loopback=True).page(f"http://127.0.0.1:{here.port}/a")
            assert len(page.body) == PAGE_BYTES and page.url.endswith("/a")
    refused: list[tuple[Answer, str]] = [
        (lambda path, head: ok(), "no page"),
        (lambda path, head: ok(b"<title>x</title>", Content_Type=""), "no page"),
        (lambda path, head: ok(b"<title>x</title>", Content_Type="text/html-ish"), "no page"),
        (lambda path, head: ok(b"<title>x</title>", Content_Encoding="gzip", **html), "packed"),
        (lambda path, head: b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", "HTTP 404"),
        (slow, "too slow"),
    ]
    for answer, why in refused:
        async with canary(answer) as here:
            with pytest.raises(Refused, match=why):
                await Egress(allow_loopback=True, seconds=0.5 if answer is slow else 10).page(
                    f"http://127.0.0.1:{here.port}/"
                )

    def hops(path: str, head: str) -> bytes:
        left = int(path.strip("/"))
        return moved(f"/{left - 1}") if left else shown()

    async with canary(hops) as here:
        egress = Egress(allow_loopback=True)
        assert (await egress.page(f"http://127.0.0.1:{here.port}/{PAGE_REDIRECTS}")).charset == "utf-8"
        with pytest.raises(Refused, match="too many redirects"):
            await egress.page(f"http://127.0.0.1:{here.port}/{PAGE_REDIRECTS + 1}")
        assert all("cookie:" not in head.lower() and "referer:" not in head.lower() for head in here.heads)
