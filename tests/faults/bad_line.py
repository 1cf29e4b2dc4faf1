"""Bad connection: a browser is cut off many times while others work, and must end with the server's state (pain 1,
P10).

Three real browsers: two on the server itself, the third behind a proxy that aborts every connection at once, at random
moments drawn from the seed. Meanwhile clients write, operators answer, and the third browser sends replies too.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from tests.faults.client import Operator
from tests.faults.installations import OPERATORS, PASSWORD, Place
from tests.faults.runs import Load, rest
from tests.support.browser import launch_flags, require_chromium

CUT_AFTER = (0.0, 0.06)  # seconds between two cuts: during connecting, a replay, or rest
CALM = (0.15, 0.4)  # mean seconds between two messages of clients, and of each operator
SENT_EVERY = 25  # cuts between two replies of the browser on the bad connection

# Compares a page's state with that of a fresh start. Runs in the page, on its own modules (--dev).
COMPARE = """async () => {
  const js = document.querySelector('script[type=module]').src.replace(/main\\.js$/, '');
  const { state } = await import(js + 'state/store.js');
  const { outbox } = await import(js + 'compose/outbox.js');
  const { route } = await import(js + 'core/router.js');
  const get = async (path) => (await fetch(path)).json();
  const wrong = [];
  const same = (what, ours, theirs) => {
    const [here, there] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (here !== there) wrong.push(`${what}: ${here} / ${there}`);
  };
  const list = await get('/api/dialogs?view=all&limit=100');
  for (const row of list.items) {
    same(`dialog ${row.id}`, state.value.dialogs[row.id], row);
    if (state.value.marks[row.id] !== undefined) same(`mark ${row.id}`, state.value.marks[row.id], list.marks[row.id]);
  }
  const id = route.value.dialog;
  const talk = await get(`/api/dialogs/${id}`);
  const log = state.value.logs[id];
  for (const message of talk.messages) same(`message ${id}/${message.no}`, log.items[message.no], message);
  const numbers = Object.keys(log.items).map(Number).sort((a, b) => a - b);
  numbers.forEach((no, index) => { if (index && no !== numbers[index - 1] + 1) wrong.push(`a hole before ${no}`); });
  same('the newest number', numbers.at(-1), talk.dialog.last_no);
  same('waiting to be sent', outbox.value.length, 0);
  return wrong;
}"""
TRY_NOW = """async () => {
  const js = document.querySelector('script[type=module]').src.replace(/main\\.js$/, '');
  (await import(js + 'state/socket.js')).tryNow();
}"""
SAY = """async ([id, text]) => {
  const js = document.querySelector('script[type=module]').src.replace(/main\\.js$/, '');
  const { send } = await import(js + 'compose/outbox.js');
  const { state } = await import(js + 'state/store.js');
  send(id, 'note', text, state.value.dialogs[id].last_no, []);
}"""


class BadLine:
    """A TCP proxy on loopback that can abort every connection through it."""

    def __init__(self, port: int) -> None:
        self.server_port = port
        self.port = 0
        self.cuts = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        assert self._server
        self._server.close()
        self.cut()

    def cut(self) -> None:
        self.cuts += 1
        for writer in list(self._open):
            writer.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.server_port)
        except OSError:
            writer.transport.abort()
            return
        self._open |= {writer, back}
        try:
            await asyncio.gather(self._pump(reader, back), self._pump(there, writer))
        finally:
            for stream in (writer, back):
                self._open.discard(stream)
                stream.transport.abort()

    async def _pump(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        target.transport.abort()


@dataclass
class Survived:
    """Result of the run; broken holds a sentence for each difference."""

    cuts: int
    replays: int
    messages: int
    sent: int
    seconds: float
    broken: list[str] = field(default_factory=list)


async def cut_off(place: Place, seed: int, cuts: int) -> Survived:
    """Cut the third browser's connection so many times, wait until all is idle, compare all three with the server."""
    began = time.monotonic()
    pick = random.Random(f"{seed} line")
    line = BadLine(place.port)
    await line.start()
    await place.furnish()
    place.start(dev=True, OKNO_SERVER__BASE_URL=f"http://127.0.0.1:{line.port}")
    await place.ready()
    operators = [Operator(place.base, email, PASSWORD, seed=seed * 10 + n) for n, email in enumerate(OPERATORS)]
    try:
        async with browsers() as chromium:
            for operator in operators:
                await operator.sign_in()
            followers = [asyncio.create_task(operator.follow()) for operator in operators]
            try:
                return await _cut_off(place, chromium, line, operators, followers, pick, seed, cuts, began)
            finally:
                for task in followers:
                    task.cancel()
                await asyncio.gather(*followers, return_exceptions=True)
    finally:
        for operator in operators:
            await operator.close()
        await line.stop()


async def _cut_off(
    place: Place,
    chromium: Browser,
    line: BadLine,
    operators: list[Operator],
    followers: list[asyncio.Task[None]],
    pick: random.Random,
    seed: int,
    cuts: int,
    began: float,
) -> Survived:
    place.platform.client_pause, place.platform.operator_pause = CALM  # the connection is under test, not the machine
    load = Load(place, operators, seed, trouble=False)
    people = list(OPERATORS)
    sent: list[str] = []
    hellos = Hellos()
    async with load.flowing():
        dialog = await first_dialog(place)
        direct = [await page_of(chromium, place.base, email, dialog) for email in people[:2]]
        cut = await page_of(chromium, f"http://127.0.0.1:{line.port}", people[0], dialog)
        cut.on("websocket", hellos.opened)
        while line.cuts < cuts:
            await asyncio.sleep(pick.uniform(*CUT_AFTER))
            line.cut()
            if line.cuts % SENT_EVERY == 0:
                text = f"from the bad line {line.cuts}"
                sent.append(text)
                await cut.evaluate(SAY, [dialog, text])
            await cut.evaluate(TRY_NOW)
    await rest(place, followers)
    broken = []
    for name, page in (("first", direct[0]), ("second", direct[1]), ("cut", cut)):
        broken += [f"P10 the {name} browser, {difference}" for difference in await settled(page)]
    kept = [row[0] for row in await place.rows("select text from message where text like 'from the bad line%'")]
    broken += [f"P4 {text!r} is stored {kept.count(text)} times" for text in sent if kept.count(text) != 1]
    count = (await place.rows("select count(*) from message"))[0][0]
    return Survived(line.cuts, hellos.count, count, len(sent), time.monotonic() - began, broken)


class Hellos:
    """Count how often the page on the bad connection opened a socket."""

    count = 0

    def opened(self, socket: Any) -> None:
        self.count += 1


async def settled(page: Page) -> list[str]:
    """Return the differences that remain; a page gets some seconds to receive its last events."""
    await page.evaluate(TRY_NOW)
    wrong: list[str] = []
    for _ in range(40):
        wrong = [str(difference) for difference in await page.evaluate(COMPARE)]
        if not wrong:
            break
        await asyncio.sleep(0.5)
    return wrong


async def first_dialog(place: Place) -> int:
    async with asyncio.timeout(30):
        while True:
            rows = await place.rows("select id from dialog order by id limit 1")
            if rows:
                return int(rows[0][0])
            await asyncio.sleep(0.1)


async def page_of(chromium: Browser, base: str, email: str, dialog: int) -> Page:
    context = await chromium.new_context(locale="en-US")
    page = await context.new_page()
    await page.goto(f"{base}/inbox/all/{dialog}")
    await page.locator("input[type=email]").fill(email)
    await page.get_by_label("Password", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name=re.compile("Sign in")).click()
    await page.locator(f".dlg[data-id='{dialog}']").wait_for()
    await page.locator(".msg").first.wait_for()
    return page


@contextlib.asynccontextmanager
async def browsers() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=require_chromium(), args=launch_flags())
        try:
            yield chromium
        finally:
            await chromium.close()


def told(done: Survived) -> str:
    return (
        f"a browser cut off {done.cuts} times in {done.seconds:.0f} s: it opened {done.replays} sockets, sent "
        f"{done.sent} notes; {done.messages} messages in the end"
    )
