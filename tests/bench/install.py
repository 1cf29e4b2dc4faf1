"""A small Okno installation for the benchmarks: schema, operators, one channel, and dialogs to write into."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

from inbox.store import Store, open_store

PASSWORD = "bench-and-nothing-else"
PEOPLE = [f"person{number}@bench.test" for number in range(5)]
FIRST_CHAT = 5_000_000_000


async def furnish(url: str, data: Path, *, channel: str = "paused") -> None:
    """Create the installation. The channel is paused unless the row needs it, so that no connector disturbs the
    measurement.
    """
    from web.auth.passwords import Passwords
    from web.auth.vault import open_vault
    from web.cli.admin import Admin
    from web.migrations import upgrade

    await asyncio.to_thread(upgrade, url)
    store = open_store(url)
    await store.start()
    try:
        admin = Admin(store, open_vault(data))
        hashed = await Passwords().hash(PASSWORD)
        for email in PEOPLE:
            about = {"email": email, "name": email.partition("@")[0], "role": "operator", "locale": "en"}
            await admin.run("user add", {**about, "password_hash": hashed})
        if channel:
            secrets = {"token": "123456789:made-up-for-the-benchmark-of-okno"}
            settings = {"api_base": "http://127.0.0.1:9"}
            about_channel = {"kind": "telegram", "name": "bot", "settings": settings, "secrets": secrets}
            await admin.run("channel add", about_channel)
            if channel == "paused":
                await admin.run("channel pause", {"name": "bot"})
    finally:
        await store.stop()


class Updates:
    """Telegram updates as the Bot API gives them, from clients of `chats` private chats."""

    def __init__(self, texts: list[str], chats: int, seed: int = 7) -> None:
        self.texts, self.chats, self.random = texts, chats, random.Random(seed)
        self.count = 0

    def one(self) -> dict[str, Any]:
        self.count += 1
        chat = FIRST_CHAT + int(self.random.random() * self.chats)
        person = {"id": chat, "first_name": "Мария", "last_name": f"Иванова {chat % 1000}", "username": f"client{chat}"}
        return {
            "update_id": 300_000_000 + self.count,
            "message": {
                "message_id": self.count,
                "from": {**person, "is_bot": False, "language_code": "ru"},
                "chat": {**person, "type": "private"},
                "date": 1_795_300_000,
                "text": self.texts[self.count % len(self.texts)],
            },
        }

    def many(self, count: int) -> list[dict[str, Any]]:
        return [self.one() for _ in range(count)]


class Intake:
    """Does a connector's work on a batch: parses each update, then one transaction with the cursor."""

    def __init__(self, store: Store, updates: Updates) -> None:
        self.store, self.updates = store, updates
        self.channel_id = 1

    async def take(self, updates: list[dict[str, Any]]) -> None:
        from channels.telegram.parse import arrival
        from inbox import clock
        from inbox.intake import take_in

        now = clock.now()
        arrivals = [arrival(update, now=now) for update in updates]
        receipt = await take_in(self.store, self.channel_id, arrivals, f"{updates[-1]['update_id'] + 1}")
        assert receipt.new == len(updates), receipt

    async def fill(self, rows: int) -> None:
        for begin in range(0, rows, 100):
            await self.take(self.updates.many(min(100, rows - begin)))
