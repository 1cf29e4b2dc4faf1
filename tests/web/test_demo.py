"""Tests the demo end to end: it finds a free port and cleans up after a killed one; clients write by themselves; a
client writes with a file on each platform and is answered with a file; nothing stays behind.

One test, because starting the demo is expensive.
"""

from __future__ import annotations

import asyncio
import base64
import re
import signal
import socket
from pathlib import Path
from typing import Any

import httpx2
import orjson
import pytest

from channels.emulators.demo import sample_files
from tests.channels.conftest import until
from tests.web.browser import Browser
from tests.web.test_command_line import Process
from web.cli.serve import listen

CLIENTS = {"telegram": "901001", "vk": "902001", "email": "james@demo.example"}


@pytest.fixture
async def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    (tmp_path / "okno-demo-999999999-killed").mkdir()
    with listen("127.0.0.1", 0) as taken:
        wanted = taken.getsockname()[1]
        running = Process("demo", "--port", wanted, "--quiet-clients")
        try:
            output = await asyncio.to_thread(running.read_until, "Password")
        except BaseException:
            running.process.kill()
            raise
    try:
        yield running, output, wanted
    finally:
        if running.process.poll() is None:
            running.process.kill()
            running.process.communicate()


async def _phones(http: httpx2.AsyncClient) -> dict[str, Any]:
    async with http.stream("GET", "/api/live", params=CLIENTS) as answer:
        async for line in answer.aiter_lines():
            if line.startswith("data: "):
                return dict(orjson.loads(line[6:]))
    raise AssertionError("no state")


async def test_the_demo_starts_clean_exchanges_files_on_all_platforms_and_leaves_nothing(
    demo: Any, tmp_path: Path
) -> None:
    running, lines, wanted = demo
    inbox, practice = re.search(r"is at (http://\S+)", lines), re.search(r"client at (http://\S+)", lines)
    password = re.search(r"Password for each: (\S+)", lines)
    assert inbox and practice and password
    assert int(inbox[1].rpartition(":")[2]) > wanted  # the first port was in use
    assert not (tmp_path / "okno-demo-999999999-killed").exists()
    browser = Browser(inbox[1])
    assert (await browser.sign_in("anna@olkha.example", "password")).status_code == 401
    assert (await browser.sign_in("anna@olkha.example", password[1])).status_code == 200
    # The first screen is never empty.
    assert len((await browser.get("/api/dialogs", view="mine"))["items"]) >= 2
    assert len((await browser.get("/api/dialogs", view="closed"))["items"]) >= 3

    async def clients_wrote() -> bool:
        return bool((await browser.get("/api/dialogs", view="unassigned"))["items"])

    await until(clients_wrote, seconds=40, what="somebody who wrote without being asked")
    async with httpx2.AsyncClient(base_url=practice[1], timeout=20) as http:
        await _looks_right(http)
        for kind, key in CLIENTS.items():
            body = base64.b64encode(sample_files.paper("Order 48213")).decode()
            file = {"name": "Чек.pdf", "type": "application/pdf", "data": body}
            form = {"kind": kind, "key": key, "text": f"Здравствуйте из {kind}", "subject": "Заказ", "file": file}
            sent = await http.post("/api/write", json=form, headers={"Origin": practice[1]})
            assert sent.status_code == 204, sent.text
        for kind in CLIENTS:
            await _answer(browser, f"Здравствуйте из {kind}")

        async def answered() -> bool:
            phones = await _phones(http)
            there = [[m for m in phones[kind] if not m["mine"] and m["files"]] for kind in CLIENTS]
            return all(there)

        await until(answered, seconds=40, what="an answer with a file on every phone")
        phones = await _phones(http)
        for kind in CLIENTS:
            mine, ours = phones[kind][0], phones[kind][-1]
            assert (mine["mine"], mine["taken"]) == (True, True)
            assert ours["text"].startswith("Вот счёт")
            got = await http.get(f"/api/files/{ours['files'][0]['id']}")
            assert got.content == sample_files.paper("Invoice 7")
            assert "attachment" in got.headers["content-disposition"]
        assert {"received", "sent"} <= {line["what"] for line in phones["trail"]}
    await browser.close()
    code, seconds, rest = await asyncio.to_thread(running.stop, signal.SIGINT)
    assert code == 0 and seconds < 15 and "Traceback" not in rest, rest
    assert not list(tmp_path.glob("okno-demo-*"))
    for address in (inbox[1], practice[1]):
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", int(address.rpartition(":")[2]))) != 0


async def _looks_right(http: httpx2.AsyncClient) -> None:
    page = await http.get("/", headers={"Accept-Language": "en"})
    assert 'lang="en"' in page.text
    assert "unsafe" not in page.headers["content-security-policy"]
    assert not re.search(r"<script>|<style|style=|onclick=", page.text)
    for link in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert (await http.get(link)).status_code == 200
    strange = await http.post("/api/write", json={}, headers={"Origin": "http://example.org"})
    assert strange.status_code == 403


async def _answer(browser: Browser, text: str) -> None:
    async def ready() -> Any:
        for item in (await browser.get("/api/dialogs", view="all", sort="newest", limit=100))["items"]:
            if (item["preview"] or {}).get("text") == text:
                shown = await browser.get(f"/api/dialogs/{item['id']}")
                # Lines about the assignment follow the client's message.
                files = [message for message in shown["messages"] if message["kind"] == "in"][-1]["files"]
                return item if files and files[0]["state"] == "ready" else None
        return None

    dialog = await until(ready, seconds=40, what=f"{text} with its file")
    body = sample_files.paper("Invoice 7")
    made = await browser.http.post(
        "/api/uploads",
        params={"name": "Счёт № 7.pdf"},
        content=body,
        headers={"Content-Type": "application/pdf"},
    )
    files = [made.json()["file"]["token"]]
    await browser.do(
        f"/api/dialogs/{dialog['id']}/messages", kind="reply", text="Вот счёт", seen=dialog["last_no"], files=files
    )
