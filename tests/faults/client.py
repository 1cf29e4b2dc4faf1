"""An operator's browser without a screen: the HTTP API, the live socket, and the state it builds from them.

It follows the protocol and nothing else: a snapshot with its cursor, rows that are applied unless older than the one
held, `resync` when the server says so. A command without an answer is repeated with the same key until it has one.
"""

from __future__ import annotations

import asyncio
import random
import uuid
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson
import websockets

Json = dict[str, Any]
Key = tuple[str, int]
UNREACHABLE = (aiohttp.ClientError, OSError, asyncio.TimeoutError)


@dataclass
class Held:
    """A row as this client holds it; gone when the operator may not see it any more."""

    rev: int
    row: Any


@dataclass
class Command:
    """A reply or note that the operator typed, and the server's answer."""

    key: str
    kind: str
    text: str
    dialog_id: int
    answer: Json | None = None
    refusal: Json | None = None
    repeats: list[int] = field(default_factory=list)


class SignedOut(Exception):
    """The session is no longer valid; never expected in these runs."""


class Operator:
    def __init__(self, base: str, email: str, password: str, *, seed: int) -> None:
        self.base, self.email, self.password = base, email, password
        self.random = random.Random(seed)
        self.rows: dict[Key, Held] = {}
        self.cursor = ""
        self.build = ""
        self.cookies: dict[str, str] = {}
        self.me = 0
        self.live = asyncio.Event()
        self.commands: list[Command] = []
        self.reconnects = self.resyncs = self.frames = 0
        self.complaints: list[str] = []
        self._http: aiohttp.ClientSession | None = None

    @property
    def http(self) -> aiohttp.ClientSession:
        if self._http is None:
            self._http = aiohttp.ClientSession(
                cookie_jar=aiohttp.DummyCookieJar(),  # a real one holds Secure cookies back from http, also on loopback
                headers={"Origin": self.base, "Content-Type": "application/json"},
                timeout=aiohttp.ClientTimeout(total=15, connect=3),
            )
        return self._http

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    async def close(self) -> None:
        if self._http is not None:
            await self._http.close()
            self._http = None

    # --- requests ---

    async def ask(self, method: str, path: str, body: Json | None = None) -> tuple[int, Any]:
        data = orjson.dumps(body) if body is not None else None
        headers = {"Cookie": self.cookie} if self.cookies else {}
        async with self.http.request(method, self.base + path, data=data, headers=headers) as response:
            raw = await response.read()
            for name, morsel in response.cookies.items():
                self.cookies[name] = morsel.value
            return response.status, orjson.loads(raw) if raw else None

    async def ask_until_answered(self, method: str, path: str, body: Json | None = None) -> tuple[int, Any]:
        """Repeat a request until there is an answer: a dead server is none, and neither is a 5xx."""
        while True:
            try:
                status, answer = await self.ask(method, path, body)
                if status < 500:
                    return status, answer
            except (*UNREACHABLE, orjson.JSONDecodeError):
                pass
            await asyncio.sleep(self.random.uniform(0.05, 0.2))

    async def sign_in(self) -> None:
        body = {"email": self.email, "password": self.password, "remember": False}
        status, answer = await self.ask_until_answered("POST", "/api/session", body)
        if status != 200:
            raise SignedOut(f"{status}: {answer}")

    async def read(self, path: str) -> Any:
        status, answer = await self.ask("GET", path)
        if status == 401:
            raise SignedOut(path)
        if status != 200:
            raise aiohttp.ClientError(f"{path}: {status}: {answer}")
        return answer

    # --- state ---

    def hold(self, kind: str, number: int, rev: int, row: Any) -> None:
        held = self.rows.get((kind, number))
        if held is None or rev >= held.rev:
            self.rows[kind, number] = Held(rev, row)

    async def snapshot(self) -> None:
        """Load everything that an operator could open: both lists and every conversation with all its messages."""
        start = await self.read("/api/start")
        self.me = start["me"]["id"]
        self.rows.clear()
        rev = position(start["cursor"])
        for name in ("operators", "channels"):
            for row in start[name]:
                self.hold(name.removesuffix("s"), row["id"], rev, row)
        self.hold("counts", 0, rev, start["counts"])
        for view in ("all", "closed"):
            after = ""
            while after is not None:
                query = f"view={view}&sort=newest&limit=100" + (f"&after={after}" if after else "")
                page = await self.read(f"/api/dialogs?{query}")
                for row in page["items"]:
                    self.hold("dialog", row["id"], position(page["cursor"]), row)
                for dialog_id, read_no in page["marks"].items():
                    self.hold("mark", int(dialog_id), position(page["cursor"]), {"read_no": read_no})
                after = page["next"]
        for number in [number for kind, number in list(self.rows) if kind == "dialog"]:
            await self.open_dialog(number)
        await self.ring()
        self.cursor, self.build = start["cursor"], start["build"]

    async def ring(self) -> None:
        """Load the bell, down to its oldest notification."""
        query = "limit=100"
        while True:
            page = await self.read(f"/api/notifications?{query}")
            for row in page["items"]:
                self.hold("notice", row["id"], position(page["cursor"]), row)
            if not page["next"]:
                return
            query = f"limit=100&before={page['next']}"

    async def open_dialog(self, dialog_id: int) -> None:
        """Load the conversation as the screen opens it, then page by page to its beginning."""
        opened = await self.read(f"/api/dialogs/{dialog_id}")
        rev = position(opened["cursor"])
        self.hold("dialog", dialog_id, rev, opened["dialog"])
        self.hold("contact", opened["contact"]["id"], rev, opened["contact"])
        page = opened
        while True:
            for row in page["messages"]:
                self.hold("message", row["id"], position(page["cursor"]), row)
            if not page["more"] or not page["messages"]:
                return
            page = await self.read(f"/api/dialogs/{dialog_id}/messages?before={page['messages'][0]['no']}&limit=100")

    # --- the live socket ---

    async def follow(self) -> None:
        """Stay connected for ever, through every death of the server."""
        while True:
            try:
                if not self.cursor:
                    await self.snapshot()
                await self._listen()
            except (*UNREACHABLE, websockets.WebSocketException, EOFError):
                pass
            self.live.clear()
            self.reconnects += 1
            await asyncio.sleep(self.random.uniform(0.02, 0.15))

    async def _listen(self) -> None:
        url = self.base.replace("http", "ws", 1) + "/api/live"
        plain: Any = {"origin": self.base, "compression": None, "proxy": None, "max_size": None, "open_timeout": 5}
        async with websockets.connect(url, additional_headers={"Cookie": self.cookie}, **plain) as socket:
            await socket.send(orjson.dumps({"t": "hello", "cursor": self.cursor, "build": self.build}).decode())
            async for text in socket:
                frame = orjson.loads(text)
                if frame["t"] == "resync":
                    self.resyncs += 1
                    self.live.clear()
                    self.cursor = ""
                    await self.snapshot()
                    await socket.send(orjson.dumps({"t": "hello", "cursor": self.cursor, "build": self.build}).decode())
                elif frame["t"] == "ping":
                    await socket.send('{"t":"pong"}')
                elif frame["t"] == "welcome":
                    self.live.set()
                elif frame["t"] == "events":
                    self.apply(frame)
        if socket.close_code in (4401, 4403):
            raise SignedOut(str(socket.close_code))

    def apply(self, frame: Json) -> None:
        self.frames += 1
        if position(frame["cursor"]) < position(self.cursor):
            self.complaints.append(f"the cursor went back from {self.cursor} to {frame['cursor']}")
        for row in frame["rows"]:
            if row["k"] == "gone":
                self.hold(row["of"], row["id"], row["rev"], None)
            else:
                self.hold(row["k"], row["id"], row["rev"], row["row"])
        self.cursor = frame["cursor"]

    # --- work ---

    def dialogs(self) -> list[Json]:
        return [held.row for (kind, _), held in self.rows.items() if kind == "dialog" and held.row]

    async def work(self, name: str, pause: float, stop: asyncio.Event) -> None:
        """Type replies and notes, take, finish and read dialogs, as long as the load lasts."""
        number = 0
        while not stop.is_set():
            await asyncio.sleep(self.random.uniform(0, 2 * pause))
            if not (dialogs := self.dialogs()):
                continue
            dialog = self.random.choice(dialogs)
            dice = self.random.random()
            number += 1
            if dice < 0.75:
                await self.say("reply", dialog, f"{name} reply {number}")
            elif dice < 0.85:
                await self.say("note", dialog, f"{name} note {number}")
            else:
                await self.handle(dialog, dice)

    async def say(self, kind: str, dialog: Json, text: str) -> None:
        command = Command(str(uuid.UUID(int=self.random.getrandbits(128))), kind, text, dialog["id"])
        self.commands.append(command)
        path = f"/api/dialogs/{dialog['id']}/messages"
        body = {"key": command.key, "kind": kind, "text": text, "seen": dialog["last_no"]}
        status, answer = await self.ask_until_answered("POST", path, body)
        while status == 409 and answer["code"] == "conversation-changed":  # the operator reads it and sends anyway
            body["seen"] = answer["last_no"]
            status, answer = await self.ask_until_answered("POST", path, body)
        if status not in (200, 201):
            command.refusal = answer
            self.complaints.append(f"{kind} {text!r} was refused: {answer}")
            return
        command.answer = answer
        if self.random.random() < 0.25:  # a double click, or a browser that lost the answer
            status, repeated = await self.ask_until_answered("POST", path, body)
            command.repeats.append(repeated["message"]["id"] if status in (200, 201) else -status)

    async def handle(self, dialog: Json, dice: float) -> None:
        path = f"/api/dialogs/{dialog['id']}"
        key = str(uuid.UUID(int=self.random.getrandbits(128)))
        if dice < 0.90:
            status, answer = await self.ask_until_answered(
                "POST", f"{path}/assignee", {"key": key, "operator_id": self.me}
            )
        elif dice < 0.94:
            status, answer = await self.ask_until_answered("POST", f"{path}/close", {"key": key})
        else:
            body = {"client_no": dialog["client_count"]}
            status, answer = await self.ask_until_answered("POST", f"{path}/read", body)
        # 403: an operator may not take a dialog from a colleague, a supervisor may.
        if status >= 400 and status not in (403, 409):
            self.complaints.append(f"{path}: {status}: {answer}")


def position(cursor: str) -> int:
    return int(cursor.rpartition(":")[2] or -1)
