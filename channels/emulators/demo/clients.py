"""Simulated clients: they write by themselves through the emulators, wait for answers and react to them."""

import asyncio
import random
from collections.abc import Coroutine, Sequence
from typing import Any

from channels.emulators.demo.cast import NUDGES, PEOPLE, Person, Said, Story
from channels.emulators.demo.transports import Line

# Seconds after the start at which the first clients write, so that the screen does not stay empty.
FIRST = (0.1, 0.6, 1.2, 1.9, 2.6)
BETWEEN = (8.0, 20.0)
THINKING = (2.0, 6.0)
TYPING = (0.7, 2.0)


class _Talk:
    """Progress of one person's stories."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.subject = ""
        self._stories: list[Story] = list(person.stories)
        self._turns: list[tuple[Said, ...]] = []
        self.waiting = False  # for an answer
        self.nudges = 0
        self.speaking = False
        self.heard = False  # an answer came while writing
        if person.waiting:  # the first story was opened before the demo started
            self.begin()
            self.waiting = True

    def begin(self) -> tuple[Said, ...] | None:
        """Return the opening of the next story; None when there is none left."""
        if not self._stories:
            return None
        story = self._stories.pop(0)
        self._turns, self.nudges, self.subject = list(story.turns), 0, story.subject
        return self._turns.pop(0)

    def go_on(self) -> tuple[Said, ...] | None:
        """Return the reaction to an answer; None when the story has ended."""
        return self._turns.pop(0) if self._turns else None

    def said(self) -> None:
        """Note the end of the turn: the client waits for an answer, unless the story has ended."""
        self.speaking, self.waiting = False, bool(self._turns)


class DemoClients:
    """A dozen people, the same in the same order for the same seed. Quiet: after the first few they only react.

    pace scales every pause: 1.0 is lifelike, tests use a small one. People of platforms that do not run write nothing.
    """

    def __init__(self, lines: Sequence[Line], *, seed: int = 7, quiet: bool = False, pace: float = 1.0) -> None:
        self._lines = {line.kind: line for line in lines}
        self._random = random.Random(seed)
        self._quiet, self._pace = quiet, pace
        order = [person for person in PEOPLE if person.kind in self._lines]
        self._random.shuffle(order)
        self._talks = {(person.kind, person.key): _Talk(person) for person in order}
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Write and react until cancelled."""
        for line in self._lines.values():
            self._go(self._listen(line))
        try:
            await self._write()
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _write(self) -> None:
        """Start conversations: several at once, then one every now and then."""
        passed = 0.0
        for moment in FIRST:
            await self._pause(moment - passed)
            passed = moment
            self._someone_writes()
        if self._quiet:
            await asyncio.Event().wait()
        while True:
            await self._pause(self._random.uniform(*BETWEEN))
            if not self._someone_writes():
                await self._pause(BETWEEN[1])  # everybody waits for the shop already; start no more conversations

    def _someone_writes(self) -> bool:
        for place, talk in self._talks.items():
            if not talk.waiting and not talk.speaking and (turn := talk.begin()):
                # To the end of the queue: others write before this person comes back.
                self._talks[place] = self._talks.pop(place)
                self._go(self._say(talk, turn))
                return True
        patient = [t for t in self._talks.values() if t.waiting and not t.speaking and t.nudges < 2]
        if not patient:
            return False
        talk = min(patient, key=lambda waiting: waiting.nudges)
        talk.nudges += 1
        self._go(self._say(talk, (Said(self._random.choice(NUDGES[talk.person.language])),)))
        return True

    async def _listen(self, line: Line) -> None:
        """React to the shop's messages."""
        async for key in line.answers():
            talk = self._talks.get((line.kind, key))
            if talk is not None and talk.speaking:
                talk.heard = True
            elif talk is not None:
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
        await self._lines[talk.person.kind].say(talk.person, turn, talk.subject, self._typing)
        talk.said()
        if talk.heard:
            talk.heard = False
            self._answered(talk)

    async def _typing(self) -> None:
        await self._pause(self._random.uniform(*TYPING))

    def _go(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds * self._pace)
