"""What stands behind `okno demo`: an emulated Telegram with one bot, and people who write to it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from channels.emulators.clients import DemoClients
from channels.emulators.telegram import TelegramEmulator


@dataclass(frozen=True, slots=True)
class Demo:
    """Where the real connector finds its pretend platform. ledger: the address of what happened there."""

    telegram_base: str
    token: str
    ledger: str


@asynccontextmanager
async def start(*, seed: int = 7, quiet: bool = False, pace: float = 1.0) -> AsyncIterator[Demo]:
    """Run emulator and clients until the block ends. They write at once; what nobody fetches yet waits, as it would."""
    async with TelegramEmulator() as telegram:
        clients = asyncio.create_task(DemoClients(seed=seed, quiet=quiet, pace=pace).run(telegram.base))
        try:
            yield Demo(telegram.base, telegram.token, f"{telegram.base}/ledger")
        finally:
            clients.cancel()
            await asyncio.wait({clients})
