"""Until channels.emulators.demo exists: a few clients who write now and then through the emulator."""

from __future__ import annotations

import asyncio
import random

from channels.emulators.telegram import TelegramEmulator

NAMES = (("Екатерина", "kate"), ("Дмитрий", "dmitry"), ("Алина", "alina"), ("John Smith", "john"), ("Фарид", "farid"))
LINES = (
    "Здравствуйте! Где мой заказ № 5521?",
    "А доставка завтра будет?",
    "Hello, can I return a lamp I bought last week?",
    "Спасибо!",
    "Пришло не то, что я заказывала…",
    "Do you ship to Kazakhstan?",
)


class PretendClients:
    def __init__(self, *, quiet: bool) -> None:
        self.quiet = quiet

    async def __aenter__(self) -> PretendClients:
        self.telegram = await TelegramEmulator().__aenter__()
        self.base, self.token = self.telegram.base, self.telegram.token
        self.task: asyncio.Task[None] | None = None
        return self

    async def start(self) -> None:
        self.task = asyncio.create_task(self.write())

    async def write(self) -> None:
        number = 0
        while True:
            who = number % len(NAMES) if number < len(NAMES) else random.randrange(len(NAMES))
            name, handle = NAMES[who]
            self.telegram.world.message(
                self.telegram.bot,
                9001 + who,
                {"text": random.choice(LINES)},
                who={"first_name": name, "username": handle},
            )
            number += 1
            await asyncio.sleep(0.5 if number < len(NAMES) else random.uniform(8, 20))

    async def __aexit__(self, *error: object) -> None:
        if self.task:
            self.task.cancel()
        await self.telegram.__aexit__(None, None, None)
