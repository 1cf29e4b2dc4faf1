"""VK and mail as platforms of a fault run: their differences from Telegram, and their ledgers in the oracle's form."""

from __future__ import annotations

import base64
import json
import random
from email.utils import formatdate
from pathlib import Path
from typing import Any

from tests.faults.installations import Json, Place, Platform, Telegram


class Vk(Platform):
    """A community. VK recognises a repeated request by its random_id, so a lost answer never needs a person."""

    kind = "vk"
    # With more than a hundred messages in a conversation within minutes, VK may have forgotten a random_id: then the
    # connector rightly asks a person, and repeated requests would not be tested.
    client_pause = 0.1
    operator_pause = 0.1

    def account(self) -> tuple[Json, Json]:
        return {"api_base": self.base}, {"token": self.told[0]}

    async def connected(self, place: Place) -> bool:
        """VK's queue begins at the first connection; earlier messages are not in it."""
        return await position(place) is not None

    async def repeat(self, pick: random.Random) -> None:
        """Offer an event under a later ts, as after a ts that went back."""
        offered = [e for e in await self.ledger() if e["what"] == "offered" and e["kind"] == "message_new"]
        if offered:
            entry = pick.choice(offered[-40:])
            content = {"text": entry["text"], "attachments": [], "fwd_messages": [], "out": 0, "random_id": 0}
            ids = {"id": 0, "conversation_message_id": entry["message_id"], "date": entry["at"] // 1000}
            message = {**content, **ids, "peer_id": entry["chat"], "from_id": entry["chat"]}
            event = {"type": "message_new", "event_id": entry["event_id"], "v": "5.199", "object": {"message": message}}
            await self.do("repeat", event=event)

    async def spoil(self, pick: random.Random) -> None:
        fault = pick.choice(("cut", "half", "drop", "delay", "page", "garbage", "failed"))
        if fault == "failed":  # the key has expired; 1 and 3 lose events and are tested by tests/channels/vk
            await self.do("fault", method="a_check", fault="failed", code=2)
            return
        method = pick.choice(("messages.send", "messages.send", "a_check"))
        await self.do("fault", method=method, fault=fault, seconds=0.3)

    async def waiting(self, place: Place) -> int:
        """Return events that no poll has confirmed."""
        return int(sum(group["waiting"] for group in await self.do("communities")))

    async def seen(self) -> list[Json]:
        entries = await self.ledger()
        return [{**e, "kind": "message"} if e.get("kind") == "message_new" else e for e in entries]


class Mail(Platform):
    """A mailbox. An email may arrive twice when its answer was lost, but it is the same email."""

    kind = "email"
    # Each email is parsed in the sandbox, and emails are sent one after another.
    client_pause = 0.06
    operator_pause = 0.1

    def account(self) -> tuple[Json, Json]:
        _, imap, _, smtp, address, password = self.told
        settings = {"address": address, "imap_host": "127.0.0.1", "imap_port": int(imap), "imap_tls": "none"}
        settings |= {"smtp_host": "127.0.0.1", "smtp_port": int(smtp), "smtp_tls": "none", "thread_by": "client"}
        return settings, {"password": password}

    async def connected(self, place: Place) -> bool:
        """The first connection begins at the end of the folder."""
        return await position(place) is not None

    def __init__(self, log: Path) -> None:
        super().__init__(log)
        self.letters: list[str] = []

    async def write(self, chat: int, text: str) -> None:
        sender = f"client{chat}@clients.test"
        head = f"From: Client {chat} <{sender}>\r\nTo: {self.told[4]}\r\nSubject: help\r\n"
        names = f"Date: {formatdate()}\r\nMessage-ID: <{len(self.letters)}.{sender}>\r\n"
        raw = f"{head}{names}\r\n{text}\r\n".encode()
        self.letters.append(base64.b64encode(raw).decode())
        await self.do("deliver", raw=self.letters[-1])

    async def repeat(self, pick: random.Random) -> None:
        """Deliver the same email again, as mail servers do that lost an answer."""
        await self.do("deliver", raw=pick.choice(self.letters[-40:]))

    async def spoil(self, pick: random.Random) -> None:
        trouble = [("DATA", fault) for fault in ("cut", "half", "drop", "delay", "refuse")]
        trouble += [("FETCH", "half"), ("FETCH", "drop"), ("SEARCH", "drop"), ("IDLE", "drop"), ("SEARCH", "delay")]
        command, fault = pick.choice(trouble)
        await self.do("fault", command=command, fault=fault, seconds=0.3)

    async def waiting(self, place: Place) -> int:
        """Return emails after the stored position."""
        last = max((e["uid"] for e in await self.ledger() if e["what"] == "injected"), default=0)
        stored = await position(place)
        return last - int(stored["uid"]) if stored else last

    async def seen(self) -> list[Json]:
        """Return each email of a client once, however often it was delivered; of our own the typed line."""
        entries: list[Json] = []
        seen_ids: set[str] = set()
        for entry in await self.ledger():
            if entry["what"] == "injected":
                if entry["message_id"] in seen_ids:
                    continue
                seen_ids.add(entry["message_id"])
                text = entry["text"].strip()
                client = entry["from"].rpartition("<")[2].rstrip(">")
                entries.append({**entry, "kind": "message", "text": text, "chat": client, "update_id": entry["uid"]})
            elif entry["what"] == "sent":
                text = entry["text"].strip().partition("\n")[0].strip()
                chat = f"client:{entry['to'][0]}"
                entries.append({**entry, "text": text, "chat": chat, "letter_id": entry["message_id"]})
        return entries


async def position(place: Place) -> Any:
    """Return the position of the channel, None before its first connection."""
    rows = await place.rows("select value from channel_cursor")
    return json.loads(rows[0][0]) if rows and rows[0][0] else None


PLATFORMS: dict[str, type[Platform]] = {platform.kind: platform for platform in (Telegram, Vk, Mail)}
