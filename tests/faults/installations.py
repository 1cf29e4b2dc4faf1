"""Installations under test: a database, a data folder, a platform, and the server that is killed many times."""

from __future__ import annotations

import asyncio
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import orjson

from inbox.store import Store
from tests.support.postgres import PostgresServer

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "faults-and-nothing-else"
OPERATORS = {"anna@faults.test": "operator", "boris@faults.test": "supervisor"}
CRASH_POINT = re.compile(r"failpoints\.hit\(\s*f?\"([^\"]+)\"")
Json = dict[str, Any]


# Crash points that the load of these runs (text both ways over one account) does not reach; printed by every run.
ELSEWHERE = {
    "facts.": "facts of reports are made in tests/faults/test_report_facts.py",
    "files.": "no files in this load",
    "task.": "no task in this load; tests/faults/test_tasks.py kills there",
    "telegram.between_parts": "no reply of several parts in this load",
}
CHANNELS = ("telegram", "vk", "email")
RULES = ("distribution.", "rule.", "sla.")  # crash points of rules, which have a run of their own


def crash_points() -> list[str]:
    """Return every crash point in the code, so that a new one is tested without being listed anywhere."""
    points = [
        name
        for package in ("inbox", "channels", "automation", "tasks", "reports", "web")
        for file in sorted((ROOT / package).rglob("*.py"))
        for name in CRASH_POINT.findall(file.read_text())
    ]
    return sorted(set(points))


def on_the_way(channel: str = "telegram") -> list[str]:
    """Return the crash points that a message of this channel passes."""
    others = tuple(f"{other}." for other in CHANNELS if other != channel)
    return [point for point in crash_points() if not point.startswith((*ELSEWHERE, *RULES, *others))]


def of_rules() -> list[str]:
    """Return the crash points that only rules pass."""
    return [point for point in crash_points() if point.startswith(RULES)]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Zygote:
    """Starts servers quickly; see zygote.py. more: further variables of its environment and of the servers'."""

    def __init__(self, **more: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.zygote"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()

    def _answer(self) -> Json:
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the zygote died")
        return dict(json.loads(line))

    def ask(self, order: Json) -> Json:
        assert self.process.stdin
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        if self.process.stdin:
            self.process.stdin.close()
        self.process.wait(10)


class Platform:
    """An emulator in a process of its own, controlled and read over HTTP."""

    kind = ""
    # Mean pause of clients and operators between two messages.
    client_pause = 0.03
    operator_pause = 0.06

    def __init__(self, log: Path) -> None:
        # The shell ends it when our end of the pipe closes, also when we are killed.
        keeper = '"$@" & p=$!; cat >/dev/null; kill "$p"; wait'
        module = f"channels.emulators.{'mail' if self.kind == 'email' else self.kind}"
        with log.open("ab") as errors:
            self.process = subprocess.Popen(
                ["sh", "-c", keeper, "keeper", sys.executable, "-m", module],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self.process.stdout
        self.base, *self.told = self.process.stdout.readline().split()
        self._http: aiohttp.ClientSession | None = None

    async def _ask(self, method: str, path: str, body: Json | None = None) -> Any:
        if self._http is None:
            self._http = aiohttp.ClientSession()
        async with self._http.request(method, self.base + path, json=body) as response:
            return await response.json()

    async def do(self, act: str, **facts: Any) -> Any:
        answer = await self._ask("POST", "/control", {"do": act, **facts})
        if not answer["ok"]:
            raise RuntimeError(f"{act}: {answer['error']}")
        return answer["result"]

    async def ledger(self) -> list[Json]:
        return list((await self._ask("GET", "/ledger"))["entries"])

    async def close(self) -> None:
        if self._http is not None:
            await self._http.close()
        if self.process.stdin:
            self.process.stdin.close()
        self.process.wait(10)

    # --- differences between platforms ---

    def account(self) -> tuple[Json, Json]:
        """Return settings and secrets of the channel."""
        raise NotImplementedError

    async def connected(self, place: Place) -> bool:
        """Return whether clients' messages from now on belong to us."""
        return True

    async def write(self, chat: int, text: str) -> None:
        """Write from a client."""
        await self.do("message", chat=chat, text=text)

    async def repeat(self, pick: random.Random) -> None:
        """Offer a message a second time."""
        raise NotImplementedError

    async def spoil(self, pick: random.Random) -> None:
        """Break the connection once."""
        raise NotImplementedError

    async def waiting(self, place: Place) -> int:
        """Return messages that Okno has not taken in yet."""
        raise NotImplementedError

    async def seen(self) -> list[Json]:
        """Return the ledger as the oracle reads it: `injected` messages and `sent` ones, with chat and text."""
        return await self.ledger()


class Telegram(Platform):
    kind = "telegram"

    def account(self) -> tuple[Json, Json]:
        return {"api_base": self.base, "lost_answer": "ask"}, {"token": self.told[0]}

    async def repeat(self, pick: random.Random) -> None:
        """Repeat as Telegram does when an offset got lost on the way."""
        offered = [e for e in await self.ledger() if e["what"] == "offered" and e["kind"] == "message"]
        if offered:
            entry = pick.choice(offered[-40:])
            user = {"id": entry["chat"], "is_bot": False, "first_name": f"Client {entry['chat']}"}
            chat = {"id": entry["chat"], "first_name": user["first_name"], "type": "private"}
            message = {"message_id": entry["message_id"], "from": user, "chat": chat, "date": int(time.time())}
            update = {"update_id": entry["update_id"], "message": {**message, "text": entry["text"]}}
            await self.do("repeat", update=update)

    async def spoil(self, pick: random.Random) -> None:
        fault = pick.choice(("cut", "half", "drop", "delay", "error", "garbage"))
        method = pick.choice(("sendMessage", "sendMessage", "getUpdates"))
        await self.do("fault", method=method, fault=fault, seconds=0.3)

    async def waiting(self, place: Place) -> int:
        """Return updates that were not confirmed yet."""
        return int(sum(bot["waiting"] for bot in await self.do("bots")))


class Place:
    """Runs one installation on one kind of database."""

    def __init__(
        self, kind: str, zygote: Zygote, postgres: PostgresServer | None, platform: type[Platform] = Telegram
    ) -> None:
        self.kind, self.zygote, self.postgres = kind, zygote, postgres
        self.folder = Path(tempfile.mkdtemp(prefix="okno-faults-"))
        self.data = self.folder / "data"
        self.data.mkdir(mode=0o700)
        self.log = self.folder / "server.log"
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.pid: int | None = None
        self.deaths = 0
        self.url = f"sqlite:///{self.data / 'okno.db'}"
        if postgres is not None:
            self.url = postgres.create_database()
        self.platform = platform(self.folder / "platform.log")

    async def furnish(
        self, *, without_unique_key: bool = False, arrange: Callable[[Store], Awaitable[None]] | None = None
    ) -> None:
        """Create the schema, two operators and one account. arrange: what else the run needs."""
        from inbox.store import open_store
        from web.auth.passwords import Passwords
        from web.auth.vault import open_vault
        from web.cli.admin import Admin
        from web.migrations import upgrade

        await asyncio.to_thread(upgrade, self.url)
        if without_unique_key:
            await self._drop_unique_key()
        store = open_store(self.url, strict=True)
        await store.start()
        try:
            admin = Admin(store, open_vault(self.data))
            hashed = await Passwords().hash(PASSWORD)
            for email, role in OPERATORS.items():
                about = {"email": email, "name": email.partition("@")[0], "role": role, "locale": "en"}
                await admin.run("user add", {**about, "password_hash": hashed})
            settings, secrets = self.platform.account()
            channel = {"kind": self.platform.kind, "name": "account", "settings": settings, "secrets": secrets}
            await admin.run("channel add", channel)
            if arrange is not None:
                await arrange(store)
        finally:
            await store.stop()

    async def _drop_unique_key(self) -> None:
        """Sabotage the schema, so that the database no longer recognises a repeated update."""
        if self.postgres is not None:
            connection = await asyncpg.connect(self.url)
            await connection.execute("alter table journal drop constraint uq_journal_channel_id_key")
            await connection.close()
            return
        base = sqlite3.connect(self.url.removeprefix("sqlite:///"))
        made = base.execute("select sql from sqlite_master where name = 'journal'").fetchone()[0]
        without, count = re.subn(r",\s*CONSTRAINT \"?uq_journal_channel_id_key\"? UNIQUE \([^)]*\)", "", made)
        assert count == 1, made
        base.executescript(f"drop table journal; {without};")
        base.close()

    # --- the server's life ---

    def start(self, *, pure: bool = False, dev: bool = False, **environment: str) -> None:
        env = {
            "OKNO_SERVER__PORT": str(self.port),
            "OKNO_SERVER__HOST": "127.0.0.1",
            "OKNO_DATABASE__URL": self.url,
            "OKNO_LOG__FORMAT": "json",
            "OKNO_FAULTS": "1",
            "OKNO_FAILPOINT": "",
            "OKNO_SABOTAGE": "",
            **environment,
        }
        argv = ["serve", "--data", str(self.data), *(["--pure"] if pure else []), *(["--dev"] if dev else [])]
        order = {"argv": argv, "env": env, "log": str(self.log)}
        self.pid = int(self.zygote.ask(order)["pid"])

    async def ready(self, seconds: float = 20) -> bool:
        """Wait until it serves; returns False when it died before that."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as http:
            for _ in range(int(seconds / 0.03)):
                if self.dead():
                    return False
                try:
                    async with http.get(f"{self.base}/readyz") as response:
                        if response.status == 200:
                            return True
                except (aiohttp.ClientError, OSError, TimeoutError):
                    pass
                await asyncio.sleep(0.03)
        raise RuntimeError(f"the server did not get ready:\n{self.last_words()}")

    def dead(self) -> bool:
        """Return whether it has died by SIGKILL; any other end is a bug and raises."""
        if self.pid is None:
            return True
        status = self.zygote.ask({"reap": self.pid})["status"]
        if status is None:
            return False
        self.pid = None
        if status != -signal.SIGKILL:
            raise RuntimeError(f"the server ended by itself with {status}:\n{self.last_words()}")
        self.deaths += 1
        return True

    async def died(self, seconds: float) -> bool:
        for _ in range(int(seconds / 0.02)):
            if self.dead():
                return True
            await asyncio.sleep(0.02)
        return self.dead()

    async def kill(self) -> None:
        if self.pid is not None and not self.dead():
            os.kill(self.pid, signal.SIGKILL)
            await self.died(5)

    async def let_leases_run_out(self) -> None:
        """Expire the leases of the dead process, which last minutes, instead of waiting."""
        if self.postgres is not None:
            connection = await asyncpg.connect(self.url)
            for table in ("delivery_lease", "channel_lease"):
                await connection.execute(f"update {table} set until = 0")
            await connection.close()

    async def stop(self) -> int | None:
        """Send SIGTERM, as an administrator would; returns the exit code, None when it had to be killed."""
        if self.pid is None:
            return None
        os.kill(self.pid, signal.SIGTERM)
        for _ in range(1500):
            status = self.zygote.ask({"reap": self.pid})["status"]
            if status is not None:
                self.pid = None
                return int(status)
            await asyncio.sleep(0.02)
        await self.kill()
        return None

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-3000:] if self.log.exists() else ""

    # --- reading the result ---

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        if self.postgres is not None:
            connection = await asyncpg.connect(self.url)
            try:
                return [tuple(row) for row in await connection.fetch(sql)]
            finally:
                await connection.close()
        base = sqlite3.connect(f"file:{self.url.removeprefix('sqlite:///')}?mode=ro", uri=True)
        try:
            return base.execute(sql).fetchall()
        finally:
            base.close()

    async def execute(self, sql: str) -> None:
        """Change the database of a dead server."""
        assert self.pid is None
        if self.postgres is not None:
            connection = await asyncpg.connect(self.url)
            await connection.execute(sql)
            await connection.close()
            return
        base = sqlite3.connect(self.url.removeprefix("sqlite:///"))
        with base:
            base.execute(sql)
        base.close()

    async def close(self, *, keep: bool = False) -> None:
        await self.kill()
        await self.platform.close()
        if self.postgres is not None:
            self.postgres.drop_database(self.url)
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)


def unpacked(text: str) -> Json:
    return dict(orjson.loads(text))
