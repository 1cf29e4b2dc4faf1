"""I2 and I3: how fast emails become durable, from their bytes and from a real mailbox."""

from __future__ import annotations

import asyncio
import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aioimaplib import aioimaplib

from channels.base import Tools
from channels.email.connector import EmailConnector
from channels.email.imap import Folder, Letter, Mailbox
from channels.email.settings import Secrets, Settings
from inbox import channels, clock, inbound, intake
from inbox.access import CLI
from inbox.files.blobs import open_blobs
from inbox.sandbox import Sandbox
from inbox.store import Store, open_store
from tests.bench.filled import fill
from tests.bench.install import furnish
from tests.bench.measure import Row, cpu_of, take_turns
from tests.bench.post import Post, per_second
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.postgres import PostgresServer

ADDRESS = "support@example.org"
LETTERS = {"html": 300, "mix": 150}
FETCHED = 400
BARE_AT_ONCE = 100
LONGEST = 60.0
BOXES = itertools.count(1)
FREESCOUT = 50, 11  # emails a second with 1 k and 100 k conversations (performance 2); its own runs are not repeated


class Receives:
    """Implements Receive without health reports; notices when everything has been taken in."""

    def __init__(self, store: Store, channel_id: int) -> None:
        self.store, self.channel_id, self.new = store, channel_id, 0
        self.caught_up = asyncio.Event()

    async def __call__(self, arrivals: Sequence[inbound.Arrival], cursor: str | None) -> inbound.Receipt:
        receipt = await intake.take_in(self.store, self.channel_id, arrivals, cursor)
        self.new += receipt.new
        return receipt

    async def cursor(self) -> str | None:
        return await self.store.write(lambda tx: intake.cursor(tx, self.channel_id))

    async def working(self) -> None:
        self.caught_up.set()

    async def all_in(self) -> None:
        """Wait until the connector has caught up with all emails since the last call."""
        async with asyncio.timeout(LONGEST):
            await self.caught_up.wait()
        self.caught_up.clear()

    async def gap(self, detail: str) -> None:
        raise AssertionError(detail)


class Shelf(Mailbox):
    """A mailbox in memory: everything of the connector runs except IMAP."""

    def __init__(self) -> None:
        self.letters: list[bytes] = []
        self.more = asyncio.Event()

    @property
    def can_idle(self) -> bool:
        return True

    async def connect(self) -> None: ...

    async def sign_in(self, login: str, password: str) -> None: ...

    async def select(self, folder: str) -> Folder:
        return Folder(1, len(self.letters) + 1)

    async def search(self, *criteria: str) -> list[int]:
        first = 1 if criteria[0] == "SINCE" else int(criteria[1].partition(":")[0])
        return list(range(first, len(self.letters) + 1))

    async def facts(self, uids: list[int]) -> list[Letter]:
        return [Letter(uid, len(self.letters[uid - 1]), clock.now()) for uid in uids]

    async def load(self, letters: list[Letter], *, cap: int) -> None:
        for letter in letters:
            letter.raw = self.letters[letter.uid - 1]

    async def fullness(self) -> tuple[int, int] | None:
        return None

    async def idle(self, seconds: float) -> None:
        await self.more.wait()
        self.more.clear()

    async def noop(self) -> None: ...

    async def close(self) -> None: ...


class Shelved(EmailConnector):
    """The connector in front of a mailbox in memory."""

    def __init__(self, shelf: Shelf, tools: Tools) -> None:
        super().__init__(_settings(ADDRESS, 1), Secrets(password=PASSWORD), tools)
        self.shelf = shelf

    def _mailbox(self) -> Mailbox:
        return self.shelf


def _settings(address: str, port: int) -> Settings:
    servers = {f"{side}_{name}": value for side in ("imap", "smtp") for name, value in
               (("host", "127.0.0.1"), ("port", port), ("tls", "none"))}  # fmt: skip
    return Settings.model_validate({"address": address, "since_days": 2, **servers})


class Office:
    """Okno's side: a store, the sandbox, and a channel for each mailbox."""

    def __init__(self, url: str, data: Path, *, dialogs: int = 0) -> None:
        self.loop = asyncio.new_event_loop()
        self.per_cpu: list[float] = []
        self.run(furnish(url, data))
        if dialogs:
            fill(Path(url.removeprefix("sqlite:///")), dialogs, dialogs)
        self.store = open_store(url)
        self.run(self.store.start())
        self.tools = Tools(open_blobs(self.store, data), Sandbox(), bytes(range(32)))

    def run(self, work: Any) -> Any:
        async def waited() -> Any:
            return await work

        return self.loop.run_until_complete(waited())

    async def channel(self, name: str) -> int:
        return await self.store.write(
            lambda tx: channels.add(tx, CLI, kind="email", name=name, settings={}, sealed="", can={})
        )

    def _burnt(self) -> float:
        child = self.tools.child.pid
        return cpu_of(os.getpid()) + (cpu_of(child) if child else 0.0)

    async def timed(self, receives: Receives, count: int, begin: Callable[[], object]) -> float:
        """Return emails per second, from `begin` until the connector has caught up."""
        receives.new, burnt, began = 0, self._burnt(), time.perf_counter()
        begin()
        await receives.all_in()
        taken = time.perf_counter() - began
        assert receives.new == count, (receives.new, count)
        self.per_cpu.append(count / max(0.01, self._burnt() - burnt))
        return count / taken

    def close(self) -> None:
        self.run(self.tools.child.close())
        self.run(self.store.stop())
        self.loop.close()


# --- I2: from bytes ---------------------------------------------------------------------------------------------


class FromBytes:
    """A connector that waits for emails in its memory mailbox."""

    def __init__(self, office: Office) -> None:
        self.office, self.shelf = office, Shelf()
        self.receives = Receives(office.store, office.run(office.channel("shelf")))
        self.task = office.loop.create_task(Shelved(self.shelf, office.tools).run(self.receives))
        office.run(self.receives.all_in())

    def rate(self, letters: list[bytes]) -> float:
        def put() -> None:
            self.shelf.letters += letters
            self.shelf.more.set()

        return float(self.office.run(self.office.timed(self.receives, len(letters), put)))

    def close(self) -> None:
        self.task.cancel()
        self.office.run(asyncio.wait({self.task}))


def from_bytes(store: str, office: Office, *, pairs: int, ours: list[int | None]) -> list[Row]:
    side, post = FromBytes(office), Post()
    kinds: dict[str, Callable[[], list[bytes]]] = {
        "letters of 5 kB with HTML": lambda: post.many("html", LETTERS["html"]),
        "letters of 2 kB to 550 kB, 16 % with a file": lambda: post.mixed(LETTERS["mix"]),
    }
    try:
        side.rate(post.mixed(20))  # the sandbox has imported its libraries
        return [from_bytes_of(what, made, store, side, pairs=pairs, ours=ours) for what, made in kinds.items()]
    finally:
        side.close()


def from_bytes_of(
    what: str, made: Callable[[], list[bytes]], store: str, side: FromBytes, *, pairs: int, ours: list[int | None]
) -> Row:
    row = Row("I2", store, f"{what}, from bytes to committed", "/s", 0.6, True)
    side.office.per_cpu.clear()
    take_turns(row, lambda: side.rate(made()), lambda: per_second(made()), pairs=pairs, ours=ours)
    older = statistics.median(per_second(made(), by_hand=True) for _ in range(3))
    by_hand = statistics.median(okno for okno, _ in row.pairs) / older
    row.remark = (
        f"{what}: {statistics.median(side.office.per_cpu):,.0f} per CPU second of both processes;"
        f" {by_hand:.2f} of the rate of the older parser (compat32; stretch 0.3)"
    )
    return row


# --- I3: from a mailbox -----------------------------------------------------------------------------------------


class FromMailbox:
    """Each turn has a mailbox of its own, full of emails; both sides sign in and fetch all of them."""

    def __init__(self, office: Office, dovecot: Dovecot) -> None:
        self.office, self.dovecot, self.post = office, dovecot, Post(4)

    def prepare(self) -> str:
        address = f"box{next(BOXES)}@example.org"  # the server keeps the emails of earlier rows in theirs
        self.dovecot.store(address, self.post.mixed(FETCHED))
        self.office.run(fetched(self.dovecot, address))  # from here on the server's own index exists
        return address

    def okno(self, address: str) -> float:
        async def taken() -> float:
            receives = Receives(self.office.store, await self.office.channel(address))
            settings = _settings(address, self.dovecot.imap)
            connector = EmailConnector(settings, Secrets(password=PASSWORD), self.office.tools)
            tasks: list[asyncio.Task[None]] = []
            rate = await self.office.timed(
                receives, FETCHED, lambda: tasks.append(asyncio.create_task(connector.run(receives)))
            )
            tasks[0].cancel()
            await asyncio.wait(tasks)
            await connector.close()
            return rate

        return float(self.office.run(taken()))

    def bare(self, address: str) -> float:
        began = time.perf_counter()
        self.office.run(fetched(self.dovecot, address))
        return FETCHED / (time.perf_counter() - began)


async def fetched(dovecot: Dovecot, address: str) -> None:
    """Yardstick: the IMAP library alone, from signing in to the bytes of every email."""
    client = aioimaplib.IMAP4("127.0.0.1", dovecot.imap, timeout=60)
    await client.wait_hello_from_server()
    await client.login(address, PASSWORD)
    await client.select("INBOX")
    uids = bytes((await client.uid_search("ALL", charset=None)).lines[0]).decode().split()
    assert len(uids) == FETCHED, len(uids)
    for begin in range(0, len(uids), BARE_AT_ONCE):
        answer = await client.uid("fetch", ",".join(uids[begin : begin + BARE_AT_ONCE]), "(UID BODY.PEEK[])")
        assert sum(isinstance(piece, bytearray) for piece in answer.lines) == len(uids[begin : begin + BARE_AT_ONCE])
    await client.logout()


def from_mailbox(store: str, office: Office, dovecot: Dovecot, dialogs: int, *, pairs: int, ours: list[Any]) -> Row:
    side = FromMailbox(office, dovecot)
    size = f"{dialogs:,} conversations before" if dialogs else "new database"
    row = Row("I3", store, f"a mailbox in Dovecot to committed, {size}", "/s", None, True)
    boxes: list[str] = []

    def box(turn: int) -> str:
        """Return the mailbox; the two sides of a pair use the same one."""
        while len(boxes) <= turn // 2:
            boxes.append(side.prepare())
        return boxes[turn // 2]

    turns = iter(range(1_000))
    prepared = side.prepare()
    side.okno(prepared)  # the sandbox has imported its libraries
    office.per_cpu.clear()
    for _ in range(pairs + 4):
        boxes.append(side.prepare())
    take_turns(row, lambda: side.okno(box(next(turns))), lambda: side.bare(box(next(turns))), pairs=pairs, ours=ours)
    rate, peer = statistics.median(okno for okno, _ in row.pairs), FREESCOUT[dialogs >= 100_000]
    row.remark = (
        f"{size}: {rate / peer:.0f} times FreeScout's {peer}/s (performance 2; goal {25 if dialogs >= 100_000 else 6});"
        f" {statistics.median(office.per_cpu):,.0f} letters per CPU second of both processes"
    )
    return row


# --- both -------------------------------------------------------------------------------------------------------


@contextmanager
def office_on(url: str | None, *, dialogs: int = 0) -> Iterator[Office]:
    """Open a store for the measurement. url None: a SQLite file."""
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
        office = Office(url or f"sqlite:///{Path(folder) / 'okno.db'}", Path(folder), dialogs=dialogs)
        try:
            yield office
        finally:
            office.close()


def stores(server: PostgresServer | None) -> Iterator[tuple[str, Office, list[int | None]]]:
    """Yield (store, an office on it, our processes) for each database there is."""
    with office_on(None) as office:
        yield "sqlite", office, []
    if server is not None:
        with office_on(server.create_database()) as office:
            yield "postgresql", office, [server.pid]


def from_bytes_everywhere(*, pairs: int, server: PostgresServer | None) -> list[Row]:
    return [row for store, office, ours in stores(server) for row in from_bytes(store, office, pairs=pairs, ours=ours)]


def from_mailboxes(*, pairs: int, server: PostgresServer | None, dovecot: Dovecot, filled: int) -> list[Row]:
    """Measure from mailboxes. filled: conversations before the last row."""
    results = [
        from_mailbox(store, office, dovecot, 0, pairs=pairs, ours=[*ours, dovecot.pid])
        for store, office, ours in stores(server)
    ]
    with office_on(None, dialogs=filled) as office:
        results.append(from_mailbox("sqlite", office, dovecot, filled, pairs=pairs, ours=[dovecot.pid]))
    return results
