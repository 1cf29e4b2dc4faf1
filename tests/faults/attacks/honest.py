"""An honest operator at work, whose every request is timed."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from tests.faults.client import UNREACHABLE, Json, Operator

Write = Callable[[str], Awaitable[None]]
PAUSE = 0.05
REPLY_EVERY = 6  # rounds
EVENT_SECONDS = 10.0
LETTER_EVERY = 0.5  # seconds
LETTER_SECONDS = 30.0
LETTER = "letter"  # from a mail server to the operator's screen; IMAP and a child process are on its way


@dataclass
class Timings:
    """Durations in milliseconds by kind of request, and failures."""

    by_act: dict[str, list[float]] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    def add(self, act: str, began: float) -> None:
        self.by_act.setdefault(act, []).append((time.perf_counter() - began) * 1000)

    def join(self, others: Iterable[Timings]) -> Timings:
        for other in others:
            for act, spent in other.by_act.items():
                self.by_act.setdefault(act, []).extend(spent)
            self.failures += other.failures
        return self

    def all(self) -> list[float]:
        """Durations of what the operator asked for; a letter's way is compared with letters only."""
        return [duration for act, spent in self.by_act.items() if act != LETTER for duration in spent]

    def percentile(self, share: float = 0.99, act: str | None = None) -> float:
        spent = sorted(self.by_act.get(act, []) if act else self.all())
        return spent[min(len(spent) - 1, int(len(spent) * share))] if spent else 0.0


class Honest(Operator):
    """Reads the list, opens dialogs, replies, and waits for the reply to come back over the socket."""

    def __init__(self, base: str, email: str, password: str) -> None:
        super().__init__(base, email, password, seed=1)
        self.seen: dict[int, float] = {}
        self.texts: dict[str, float] = {}
        self.timings = Timings()

    def apply(self, frame: Json) -> None:
        now = time.perf_counter()
        for row in frame["rows"]:
            if row["k"] == "message":
                self.seen.setdefault(row["id"], now)
                if row["row"]["kind"] == "in":
                    self.texts.setdefault(row["row"]["text"], now)
        super().apply(frame)

    async def work(self, seconds: float) -> Timings:  # type: ignore[override]
        """Work for so many seconds; returns the duration of each request."""
        self.timings = Timings()
        until, number = time.perf_counter() + seconds, 0
        while time.perf_counter() < until:
            dialogs = (await self.timed("list", "GET", "/api/dialogs?view=all&limit=50") or {}).get("items", [])
            if dialogs:
                dialog = dialogs[number % len(dialogs)]
                await self.timed("dialog", "GET", f"/api/dialogs/{dialog['id']}")
                if number % REPLY_EVERY == 0:
                    await self.reply(dialogs[-1])
            number += 1
            await asyncio.sleep(PAUSE)
        return self.timings

    async def receive_letters(self, seconds: float, write: Write) -> None:
        """Let an honest client write for so long; each letter is timed until it is on the operator's screen."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            text, began = f"Where is order {uuid.uuid4()}?", time.perf_counter()
            await write(text)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LETTER_SECONDS):
                    while text not in self.texts:
                        await asyncio.sleep(0.005)
                self.timings.by_act.setdefault(LETTER, []).append((self.texts.pop(text) - began) * 1000)
                await asyncio.sleep(LETTER_EVERY)
                continue
            self.timings.failures.append(f"{LETTER}: not on the screen in {LETTER_SECONDS:.0f} s")
            return

    async def timed(self, act: str, method: str, path: str, body: Json | None = None) -> Json | None:
        began = time.perf_counter()
        try:
            status, answer = await self.ask(method, path, body)
        except UNREACHABLE as error:
            self.timings.failures.append(f"{act}: {error!r}")
            return None
        self.timings.add(act, began)
        if status >= 400 and not (status == 409 and answer["code"] == "conversation-changed"):
            self.timings.failures.append(f"{act}: {status} {answer}")
            return None
        return dict(answer)

    async def reply(self, dialog: Json) -> None:
        """Send a reply and wait for its row on the socket."""
        began = time.perf_counter()
        body = {"key": str(uuid.uuid4()), "kind": "reply", "text": "On its way.", "seen": dialog["last_no"]}
        answer = await self.timed("reply", "POST", f"/api/dialogs/{dialog['id']}/messages", body)
        if answer is None or "message" not in answer:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(EVENT_SECONDS):
                while answer["message"]["id"] not in self.seen:
                    await asyncio.sleep(0.001)
            spent = self.seen[answer["message"]["id"]] - began
            self.timings.by_act.setdefault("event", []).append(spent * 1000)
            return
        self.timings.failures.append("event: not seen in time")
