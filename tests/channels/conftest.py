"""Fixtures of a running channel: the real connector against the emulator, on a real store."""

import asyncio
import importlib
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest
from cryptography.fernet import Fernet

from channels.base import Tools
from channels.emulators.telegram import TelegramEmulator
from channels.emulators.telegram.state import Bot
from channels.kinds import KINDS
from channels.runner import Unseal
from channels.runtime import Runtime
from channels.workers.timing import Timing
from inbox import channels
from inbox.access import CLI, Actor
from inbox.files.blobs import open_blobs
from inbox.messages import replies
from inbox.people import operators
from inbox.sandbox import Sandbox
from inbox.store import Store
from tests.conftest import THOROUGH, fresh_database
from web.auth.vault import Vault, unseal_secrets
from web.cli.admin import Admin

# A connector's trouble with its platform is the same on both databases, so one is enough, except where rows decide
# (repeats, held messages, takeover, refetching). Those tests are marked with BOTH; thorough runs do all twice.
BOTH = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
QUICK = Timing(
    first_backoff=0.02,
    max_backoff=0.1,
    manual_retry=0.05,
    failures_before_alert=3,
    send=5.0,
    resend_most=0.05,
    lease=0.6,
    poll_interval=0.2,
)


async def until(found: Callable[[], Any], *, seconds: float = 20.0, what: str = "") -> Any:
    """Wait until a condition (plain or awaitable) is true and return its result; fail with its last result."""
    deadline = time.monotonic() + seconds
    while True:
        last = found()
        if isinstance(last, Awaitable):
            last = await last
        if last:
            return last
        if time.monotonic() > deadline:
            pytest.fail(f"not within {seconds} s: {what or found} (last: {last!r})")
        await asyncio.sleep(0.01)


def unseal(sealed: str) -> Mapping[str, str]:
    """Stands in for the vault: tests keep secrets unencrypted."""
    return dict(orjson.loads(sealed))


class Desk:
    """The store, an operator, and whatever channels and runtimes a test starts."""

    def __init__(self, store: Store, telegram: TelegramEmulator, tools: Tools) -> None:
        self.store, self.telegram, self.world, self.tools = store, telegram, telegram.world, tools
        self.anna = Actor("operator")
        self._runtimes: list[Runtime] = []

    async def arrange(self) -> None:
        """Create the operator Anna."""
        made = await self.store.write(
            lambda tx: operators.create(
                tx, CLI, email="anna@shop.example", name="Anna", role="administrator", password_hash="-"
            )
        )
        self.anna = Actor("operator", made, "Anna", "administrator")

    async def add(self, bot: Bot | None = None, *, token: str | None = None, **settings: Any) -> int:
        """Connect a bot."""
        bot = bot or self.telegram.bot
        chosen = {"api_base": self.telegram.base, "poll_timeout": 2, **settings}
        sealed = orjson.dumps({"token": token or bot.token}).decode()
        can = KINDS["telegram"].capabilities.as_dict()  # as the command line does it
        return await self.store.write(
            lambda tx: channels.add(
                tx, CLI, kind="telegram", name=f"{bot.username} {uuid.uuid4()}", settings=chosen, sealed=sealed, can=can
            )
        )

    async def run(self, timing: Timing = QUICK, unseal: Unseal = unseal) -> Runtime:
        """Start a runtime."""
        runtime = Runtime(self.store, unseal, self.tools, timing=timing)
        self._runtimes.append(runtime)
        await runtime.start()
        return runtime

    async def close(self) -> None:
        """Stop the runtimes that still run."""
        for runtime in self._runtimes:
            await runtime.stop(grace=0.1)

    def writes(self, text: str, chat: int = 501, bot: Bot | None = None) -> dict[str, Any]:
        """Write from a client."""
        return self.world.message(bot or self.telegram.bot, chat, {"text": text})

    async def texts(self, kind: str = "in") -> list[str]:
        """Return texts of all messages of a kind, by dialog and number."""
        rows = await self.store.rows("select text from message where kind = :kind order by dialog_id, no", kind=kind)
        return [row[0] for row in rows]

    async def got(self, *texts: str) -> None:
        """Wait until exactly these messages came in, in this order."""

        async def there() -> bool:
            return await self.texts() == list(texts)

        await until(there, what=f"{texts} in the database")

    async def dialog(self, chat: int = 501) -> int:
        """Return the dialog of a chat, once there is one."""

        async def found() -> Any:
            return await self.store.rows("select id from dialog where thread_key = :key", key=str(chat))

        return int((await until(found, what=f"dialog of {chat}"))[0][0])

    async def answers(self, text: str, chat: int = 501) -> int:
        """Answer as Anna; returns the message id."""
        dialog_id = await self.dialog(chat)
        seen = (await self.store.rows("select last_no from dialog where id = :id", id=dialog_id))[0][0]
        done = await self.store.write(lambda tx: replies.reply(tx, self.anna, dialog_id, text=text, seen=seen))
        return int(done["message_id"])

    async def delivery(self, message_id: int) -> tuple[str, str | None]:
        """Return state and code of a message's delivery."""
        rows = await self.store.rows("select state, code from delivery where message_id = :id", id=message_id)
        return rows[0][0], rows[0][1]

    async def ends(self, message_id: int, state: str, code: str | None = None) -> None:
        """Wait for the end of a delivery."""

        async def there() -> bool:
            return await self.delivery(message_id) == (state, code)

        await until(there, what=f"delivery {state} {code}")

    async def health(self, channel_id: int) -> tuple[str, str | None]:
        """Return the health of a channel and its code."""
        rows = await self.store.rows("select health, health_code from channel where id = :id", id=channel_id)
        return rows[0][0], rows[0][1]

    async def healthy(self, channel_id: int, state: str = "working", code: str | None = None) -> None:
        """Wait for a health."""

        async def there() -> bool:
            return await self.health(channel_id) == (state, code)

        await until(there, what=f"health {state} {code}")

    def sends(self, **facts: Any) -> list[dict[str, Any]]:
        """Return the sendMessage requests that the emulator read."""
        return self.world.ledger.of("sent", **facts)

    async def unconfirmed(self) -> bool:
        """Return whether an update is offered that the connector has not confirmed."""
        return bool(self.telegram.bot.queue)


class Commands:
    """Runs `okno channel ...` on the store of a test, as the running server does."""

    def __init__(self, store: Store) -> None:
        self.vault = Vault(Fernet.generate_key())
        self._admin = Admin(store, self.vault)

    def unseal(self, sealed: str) -> Mapping[str, str]:
        return unseal_secrets(self.vault, sealed)

    async def add(self, kind: str, name: str, secret: str, **settings: Any) -> str:
        """Connect an account; returns the command's output."""
        field = next(iter(KINDS[kind].secrets.model_fields))
        args = {"kind": kind, "name": name, "settings": settings, "secrets": {field: secret}}
        return "\n".join(await self._admin.run("channel add", args))

    async def change(
        self, name: str, secret: str | None = None, *, called: str | None = None, test: bool = True, **settings: Any
    ) -> str:
        """Change a channel; returns the command's output."""
        args = {"name": name, "settings": settings, "secret": secret, "new_name": called, "test": test}
        return "\n".join(await self._admin.run("channel change", args))

    async def remove(self, name: str) -> str:
        """Disconnect a channel; returns the command's output."""
        return "\n".join(await self._admin.run("channel remove", {"name": name}))


@pytest.fixture
def commands(store: Store) -> Commands:
    """Return the channel commands of the command line."""
    return Commands(store)


@pytest.fixture(params=["sqlite", "postgresql"] if THOROUGH else ["sqlite"])
def database(request: pytest.FixtureRequest) -> str:
    """Return the address of a fresh database."""
    return fresh_database(request)


@pytest.fixture(scope="session")
def aiogram_loaded() -> None:
    """Import aiogram once and outside of any wait: it takes seconds, more on a busy machine."""
    importlib.import_module("channels.telegram.connector")


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramEmulator]:
    """A Bot API with one bot."""
    async with TelegramEmulator() as emulator:
        yield emulator


@pytest.fixture
async def tools(store: Store, tmp_path: Path) -> AsyncIterator[Tools]:
    """Tools that connectors are handed."""
    made = Tools(open_blobs(store, tmp_path), Sandbox(), bytes(range(32)))
    yield made
    await made.child.close()


@pytest.fixture
async def desk(store: Store, telegram: TelegramEmulator, tools: Tools, aiogram_loaded: None) -> AsyncIterator[Desk]:
    """Return a Desk (store, operator, channels) connected to the emulated Bot API."""
    made = Desk(store, telegram, tools)
    await made.arrange()
    yield made
    await made.close()
