"""Pretend clients: they write by themselves through the emulator, wait for answers and react to them."""

import asyncio
import random
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import aiohttp

from channels.emulators.shop import NUDGES, PEOPLE, Person, Raw, Said, Story

# Seconds after the start at which the first ones write, so that nobody looks at an empty screen.
FIRST = (0.1, 0.6, 1.2, 1.9, 2.6)
BETWEEN = (8.0, 20.0)
THINKING = (2.0, 6.0)
TYPING = (0.7, 2.0)


class _Talk:
    """Where one person's matters stand."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self._stories: list[Story] = list(person.stories)
        self._turns: list[tuple[Said, ...]] = []
        self.waiting = False  # for an answer
        self.nudges = 0
        self.speaking = False
        self.last_message: int | None = None

    def begin(self) -> tuple[Said, ...] | None:
        """The opening of the next matter; None when there is none left."""
        if not self._stories:
            return None
        self._turns, self.nudges = list(self._stories.pop(0).turns), 0
        return self._turns.pop(0)

    def go_on(self) -> tuple[Said, ...] | None:
        """What is said to an answer; None when the matter is done."""
        return self._turns.pop(0) if self._turns else None

    def said(self) -> None:
        """The turn is over: now an answer is due, unless those were the last words."""
        self.speaking, self.waiting = False, bool(self._turns)


class DemoClients:
    """A dozen people, the same in the same order for the same seed. Quiet: after the first few they only react.

    pace stretches every pause: 1.0 is lifelike, tests use a small one.
    """

    def __init__(self, *, seed: int = 7, quiet: bool = False, pace: float = 1.0, bot: str | None = None) -> None:
        self._random = random.Random(seed)
        self._quiet, self._pace, self._bot = quiet, pace, bot
        order = list(PEOPLE)
        self._random.shuffle(order)
        self._talks = {person.chat: _Talk(person) for person in order}
        self._tasks: set[asyncio.Task[None]] = set()
        self._url = ""
        self._http: aiohttp.ClientSession | None = None

    async def run(self, emulator_url: str) -> None:
        """Write and react until cancelled."""
        self._url = emulator_url.rstrip("/")
        async with aiohttp.ClientSession() as self._http:
            self._go(self._write_first())
            try:
                await self._listen()
            finally:
                for task in self._tasks:
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _write_first(self) -> None:
        """Start conversations: several at once, then one every now and then."""
        passed = 0.0
        for moment in FIRST:
            await self._pause(moment - passed)
            passed = moment
            self._someone_writes()
        while not self._quiet:
            await self._pause(self._random.uniform(*BETWEEN))
            if not self._someone_writes():
                await self._pause(BETWEEN[1])  # everybody waits for us; no need to pile it up

    def _someone_writes(self) -> bool:
        for talk in self._talks.values():
            if not talk.waiting and not talk.speaking and (turn := talk.begin()):
                # To the end of the queue: others write before this person comes back.
                self._talks[talk.person.chat] = self._talks.pop(talk.person.chat)
                self._go(self._say(talk, turn))
                return True
        patient = [t for t in self._talks.values() if t.waiting and not t.speaking and t.nudges < 2]
        if not patient:
            return False
        talk = min(patient, key=lambda one: one.nudges)
        talk.nudges += 1
        self._go(self._say(talk, (Said({"text": self._random.choice(NUDGES[talk.person.language])}),)))
        return True

    async def _listen(self) -> None:
        """React to what the shop sends."""
        after = 0
        while True:
            assert self._http is not None
            query = {"after": str(after), "wait": "20", "what": "sent"}
            try:
                async with self._http.get(f"{self._url}/ledger", params=query) as answer:
                    found = await answer.json()
            except (aiohttp.ClientError, OSError):
                await asyncio.sleep(1)
                continue
            after = found["last"]
            for entry in found["entries"]:
                talk = self._talks.get(entry["chat"])
                if entry["accepted"] and talk is not None and not talk.speaking:
                    self._answered(talk)

    def _answered(self, talk: _Talk) -> None:
        talk.waiting = False
        turn = talk.go_on()
        if turn is not None:
            talk.speaking = True
            self._go(self._react(talk, turn))

    async def _react(self, talk: _Talk, turn: tuple[Said, ...]) -> None:
        await self._pause(self._random.uniform(*THINKING))
        await self._say(talk, turn)

    async def _say(self, talk: _Talk, turn: tuple[Said, ...]) -> None:
        talk.speaking = True
        for number, said in enumerate(turn):
            if number:
                await self._pause(self._random.uniform(*TYPING))
            await self._send(talk, said)
        talk.said()

    async def _send(self, talk: _Talk, said: Said) -> None:
        chat = talk.person.chat
        if said.corrects and talk.last_message is not None:
            act: Raw = {"do": "edit", "chat": chat, "message_id": talk.last_message, "text": said.fields["text"]}
        else:
            act = {"do": "message", "chat": chat, "fields": said.fields, "who": talk.person.who()}
        done = await self._control(act)
        if done is not None:
            talk.last_message = done["message_id"]

    async def _control(self, act: Raw) -> Raw | None:
        assert self._http is not None
        if self._bot:
            act["bot"] = self._bot
        # An emulator that goes away ends the demo; there is nobody left to tell.
        with suppress(aiohttp.ClientError, OSError):
            async with self._http.post(f"{self._url}/control", json=act) as answer:
                found: Raw = await answer.json()
                return found.get("result")
        return None

    def _go(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds * self._pace)
