"""Platforms of `okno demo`: emulated Telegram, VK and mail, one account each, and people who write to them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from channels.emulators.demo.clients import DemoClients
from channels.emulators.demo.transports import MailLine, TelegramLine, VkLine
from channels.emulators.mail import MailEmulator
from channels.emulators.telegram import TelegramEmulator
from channels.emulators.vk import VkEmulator

SHOP_ADDRESS = "help@olkha.example"


@dataclass(frozen=True, slots=True)
class Demo:
    """The emulated platforms, with the addresses for the real connectors."""

    telegram: TelegramEmulator
    vk: VkEmulator
    mail: MailEmulator
    people: DemoClients

    async def run(self) -> None:
        """Let the people write until cancelled."""
        await self.people.run()


@asynccontextmanager
async def start(*, seed: int = 7, quiet: bool = False, pace: float = 1.0) -> AsyncIterator[Demo]:
    """Start the platforms; they run until the block ends. Demo.run() brings the people."""
    async with (
        TelegramEmulator() as telegram,
        VkEmulator() as vk,
        MailEmulator(address=SHOP_ADDRESS) as mail,
        aiohttp.ClientSession() as http,
    ):
        lines = (TelegramLine(http, telegram.base), VkLine(http, vk.base), MailLine(http, mail.base))
        yield Demo(telegram, vk, mail, DemoClients(lines, seed=seed, quiet=quiet, pace=pace))


@asynccontextmanager
async def living(demo: Demo) -> AsyncIterator[None]:
    """Let people write while the block runs."""
    task = asyncio.create_task(demo.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})
