"""Fixtures of a mailbox in front of the real connector: Dovecot or the emulator in, a real SMTP server or the emulator
out.
"""

from __future__ import annotations

import asyncio
import itertools
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import orjson
import pytest

from channels.base import Tools
from channels.email.imap import Letter
from channels.email.inbound import Reader
from channels.email.settings import Settings
from channels.emulators.mail import MailEmulator
from channels.runner import Unseal
from channels.runtime import Runtime
from channels.workers.timing import Timing
from inbox import channels, intake
from inbox.access import CLI, Actor
from inbox.delivery.claims import Outgoing
from inbox.messages import replies
from inbox.people import operators
from inbox.store import Store
from tests.channels.conftest import QUICK, unseal, until
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.smtp import RealSmtp

SHOP = "shop@olkha.example"
_NOWHERE = {"imap_host": "127.0.0.1", "imap_tls": "none", "smtp_host": "127.0.0.1", "smtp_tls": "none"}
SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def letter(
    text: str = "Здравствуйте!",
    *,
    sender: str = "Катя <kate@client.example>",
    subject: str = "Вопрос",
    to: str = SHOP,
    message_id: str | None = "",
    date: str = "Fri, 13 Nov 2026 12:00:00 +0300",
    **headers: str,
) -> bytes:
    """Build an email of a client. message_id None leaves it out, "" makes one up."""
    made = EmailMessage(policy=policy.SMTP.clone(max_line_length=998))
    made["From"], made["To"], made["Subject"], made["Date"] = sender, to, subject, date
    if message_id is not None:
        made["Message-ID"] = message_id or f"<{uuid.uuid4()}@client.example>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made.as_bytes()


class Office:
    """The store, Anna, and mailboxes on whatever servers a test has."""

    def __init__(self, store: Store, tools: Tools) -> None:
        self.store, self.tools = store, tools
        self.anna = Actor("operator")
        self._runtimes: list[Runtime] = []

    async def arrange(self) -> None:
        made = await self.store.write(
            lambda tx: operators.create(
                tx, CLI, email="anna@shop.example", name="Анна", role="administrator", password_hash="-"
            )
        )
        self.anna = Actor("operator", made, "Анна", "administrator")

    async def add(self, *, password: str = PASSWORD, **settings: Any) -> int:
        """Connect a mailbox."""
        chosen = Settings.model_validate({"address": SHOP, **settings}).model_dump(mode="json")
        sealed = orjson.dumps({"password": password}).decode()
        name = f"{chosen['address']} {uuid.uuid4()}"
        return await self.store.write(
            lambda tx: channels.add(tx, CLI, kind="email", name=name, settings=chosen, sealed=sealed, can={})
        )

    async def run(self, timing: Timing = QUICK, unseal: Unseal = unseal) -> Runtime:
        runtime = Runtime(self.store, unseal, self.tools, timing=timing)
        self._runtimes.append(runtime)
        await runtime.start()
        return runtime

    async def stop(self, runtime: Runtime) -> None:
        self._runtimes.remove(runtime)
        await runtime.stop(grace=0.1)

    async def close(self) -> None:
        for runtime in self._runtimes:
            await runtime.stop(grace=0.1)

    async def rows(self, sql: str, **params: Any) -> list[tuple[Any, ...]]:
        return list(await self.store.rows(sql, **params))

    async def texts(self) -> list[str]:
        return [row[0] for row in await self.rows("select text from message where kind = 'in' order by id")]

    async def got(self, *texts: str, seconds: float = 20) -> None:
        """Wait until exactly these messages came in, in any order."""

        async def there() -> Any:
            found = await self.texts()
            return sorted(found) == sorted(texts) or None

        try:
            await until(there, seconds=seconds, what=f"{texts}")
        except BaseException:
            print(
                "came in:",
                await self.texts(),
                await self.rows("select health, health_code, health_detail from channel"),
            )
            raise

    async def healthy(self, channel_id: int, state: str = "working", code: str | None = None) -> str:
        async def there() -> Any:
            rows = await self.rows(
                "select health, health_code, health_detail from channel where id = :id", id=channel_id
            )
            return ("yes", rows[0][2]) if rows[0][:2] == (state, code) else None

        try:
            return str((await until(there, what=f"health {state} {code}"))[1])
        except BaseException:
            print(await self.rows("select health, health_code, health_detail from channel"))
            raise

    async def dialogs(self) -> list[tuple[int, str]]:
        """Return (dialog, address of its client)."""
        return [
            (row[0], row[1])
            for row in await self.rows(
                "select d.id, min(i.external_id) from dialog d join identity i on i.contact_id = d.contact_id"
                " group by d.id order by d.id"
            )
        ]

    async def answers(self, dialog_id: int, text: str, *, files: list[str] | None = None) -> int:
        """Answer as Anna; returns the message id."""
        seen = (await self.rows("select last_no from dialog where id = :id", id=dialog_id))[0][0]
        done = await self.store.write(
            lambda tx: replies.reply(tx, self.anna, dialog_id, text=text, seen=seen, files=files or [])
        )
        return int(done["message_id"])

    async def ends(self, message_id: int, state: str, code: str | None = None, seconds: float = 20) -> None:
        async def there() -> Any:
            rows = await self.rows("select state, code, detail from delivery where message_id = :id", id=message_id)
            return rows[0][:2] == (state, code) or None

        try:
            await until(there, seconds=seconds, what=f"delivery {state} {code}")
        except BaseException:
            print(await self.rows("select state, code, detail, attempts from delivery"))
            raise


@pytest.fixture
async def office(store: Store, tools: Tools) -> AsyncIterator[Office]:
    made = Office(store, tools)
    await made.arrange()
    yield made
    await made.close()


@dataclass
class Desk:
    """A mailbox whose emails come straight from the test."""

    store: Store
    tools: Tools
    channel: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    async def takes(self, raw: bytes) -> tuple[int, dict[str, Any]]:
        """Take in an email; returns (dialog, data) of its message."""
        reader = Reader(Settings.model_validate({"address": SHOP, **_NOWHERE, **self.settings}), self.tools)
        number = next(self.numbers)
        arrival = await reader.arrival(f"uid:1:{number}", Letter(number, len(raw), 1_795_000_000_000 + number, raw))
        await intake.take_in(self.store, self.channel, [arrival], None)
        rows = await self.store.rows("select dialog_id, data from message order by id desc limit 1")
        return rows[0][0], orjson.loads(rows[0][1])


@pytest.fixture
async def desk(store: Store, tools: Tools, office: Office) -> Desk:
    made = Desk(store, tools)
    made.channel = await store.write(
        lambda tx: channels.add(tx, CLI, kind="email", name="Почта", settings={}, sealed="", can={})
    )
    return made


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """Run one server for the session; tests take mailboxes of their own."""
    server = Dovecot()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def dovecot_tls() -> Iterator[Dovecot]:
    """The same server with TLS required."""
    server = Dovecot(tls=True)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def box() -> str:
    """Return the address of a mailbox that no other test uses."""
    return f"shop-{uuid.uuid4().hex[:8]}@olkha.example"


@pytest.fixture
async def smtp() -> AsyncIterator[RealSmtp]:
    async with RealSmtp() as server:
        yield server


@pytest.fixture
async def mail() -> AsyncIterator[MailEmulator]:
    async with MailEmulator() as emulator:
        yield emulator


def places(dovecot: Dovecot, smtp: RealSmtp) -> dict[str, Any]:
    """Return the settings for these two servers."""
    return {
        "imap_host": dovecot.host,
        "imap_port": dovecot.imap,
        "imap_tls": "none",
        "smtp_host": smtp.host,
        "smtp_port": smtp.port,
        "smtp_tls": "none",
    }


def read(raw: bytes) -> EmailMessage:
    """Parse a sent email as another mail program would."""
    email = message_from_bytes(raw, policy=policy.default)
    assert isinstance(email, EmailMessage)
    return email


def words(letter: EmailMessage, kind: str = "plain") -> str:
    """Return one of its texts."""
    part = letter.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


__all__ = ["SHOP", "SQLITE", "Desk", "Office", "Outgoing", "asyncio", "letter", "places", "read", "words"]
