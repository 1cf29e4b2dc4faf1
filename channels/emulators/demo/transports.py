"""Transports of simulated clients: how they write on each platform, and how they notice an answer."""

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, Protocol

import aiohttp

from channels.emulators.demo import sample_files
from channels.emulators.demo.cast import Person, Raw, Said

Pause = Callable[[], Awaitable[None]]


class Line(Protocol):
    """Transport of one platform as its clients use it."""

    kind: str

    async def say(self, person: Person, turn: Sequence[Said], subject: str, pause: Pause) -> None:
        """Write all messages of a turn."""
        ...

    def answers(self) -> AsyncIterator[str]:
        """Yield the keys of people who got a message, one by one, for ever."""
        ...


class _Steered:
    """Calls /control and /ledger of an emulator."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http, self._url = http, url.rstrip("/")

    async def act(self, **act: Any) -> Any:
        """Carry out an action; None when it was refused or the emulator has stopped."""
        with suppress(aiohttp.ClientError, OSError):
            async with self._http.post(f"{self._url}/control", json=act) as answer:
                return (await answer.json()).get("result")
        return None

    async def sent(self) -> AsyncIterator[Raw]:
        """Yield the shop's messages that clients got."""
        after = 0
        while True:
            query = {"after": str(after), "wait": "20", "what": "sent"}
            try:
                async with self._http.get(f"{self._url}/ledger", params=query) as answer:
                    entries = await answer.json()
            except (aiohttp.ClientError, OSError):
                await asyncio.sleep(1)
                continue
            after = entries["last"]
            for entry in entries["entries"]:
                if entry["accepted"]:
                    yield entry


class TelegramLine(_Steered):
    """Messages to a bot."""

    kind = "telegram"

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        super().__init__(http, url)
        self._last: dict[str, int] = {}

    async def say(self, person: Person, turn: Sequence[Said], subject: str, pause: Pause) -> None:
        """Send one message after another."""
        for number, message in enumerate(turn):
            if number:
                await pause()
            chat, last = int(person.key), self._last.get(person.key)
            if message.corrects and last is not None:
                done = await self.act(do="edit", chat=chat, message_id=last, text=message.text)
            else:
                done = await self.act(chat=chat, who=person.who(), **telegram_act(message))
            if done is not None:
                self._last[person.key] = done["message_id"]

    async def answers(self) -> AsyncIterator[str]:
        """Yield chats."""
        async for entry in self.sent():
            yield str(entry["chat"])


def telegram_act(message: Said) -> Raw:
    """Return a message as an action of the Telegram emulator."""

    def file(kind: str, name: str, media_type: str, body: bytes) -> Raw:
        data = base64.b64encode(body).decode()
        return {"do": "file", "kind": kind, "name": name, "type": media_type, "data": data, "caption": message.text}

    match message.what:
        case "photo":
            return file("photo", "", "image/png", sample_files.picture(message.name))
        case "voice":
            return file("voice", "", "audio/wav", sample_files.sound(message.seconds))
        case "sticker":
            return file("sticker", "", "image/png", sample_files.picture(message.name))
        case "document":
            return file("document", message.name, "application/pdf", paper_of(message.name))
        case "place":
            point = {"latitude": message.point[0], "longitude": message.point[1]}
            return {"do": "message", "fields": {"location": point}}
    return {"do": "message", "fields": {"text": message.text}}


class VkLine(_Steered):
    """Messages to a community."""

    kind = "vk"

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        super().__init__(http, url)
        self._last: dict[str, int] = {}

    async def say(self, person: Person, turn: Sequence[Said], subject: str, pause: Pause) -> None:
        """Send one message after another."""
        for number, message in enumerate(turn):
            if number:
                await pause()
            chat, last = int(person.key), self._last.get(person.key)
            if message.corrects and last is not None:
                done = await self.act(do="edit", chat=chat, message_id=last, text=message.text)
            else:
                done = await self.act(do="message", chat=chat, who=person.who(), **vk_fields(message))
            if done is not None:
                self._last[person.key] = done["conversation_message_id"]

    async def answers(self) -> AsyncIterator[str]:
        """Yield peers."""
        async for entry in self.sent():
            yield str(entry["chat"])


def vk_fields(message: Said) -> Raw:
    """Return a message as an action of the VK emulator."""
    fields: Raw = {"text": message.text}
    match message.what:
        case "photo":
            return {
                "fields": fields,
                "files": [_file("photo", f"{message.name}.png", "image/png", sample_files.picture(message.name))],
            }
        case "document":
            return {"fields": fields, "files": [_file("doc", message.name, "application/pdf", paper_of(message.name))]}
        case "sticker":
            return {
                "fields": fields,
                "files": [_file("sticker", "sticker.png", "image/png", sample_files.picture(message.name))],
            }
        case "place":
            point = {"latitude": message.point[0], "longitude": message.point[1]}
            return {"fields": {**fields, "geo": {"type": "point", "coordinates": point}}}
    return {"fields": fields}


def _file(kind: str, name: str, media_type: str, body: bytes) -> Raw:
    return {"kind": kind, "name": name, "type": media_type, "data": base64.b64encode(body).decode()}


class MailLine(_Steered):
    """Emails to the shop's address."""

    kind = "email"

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        super().__init__(http, url)
        self._answered: dict[str, Raw] = {}

    async def say(self, person: Person, turn: Sequence[Said], subject: str, pause: Pause) -> None:
        """Send one email with all messages of the turn; it quotes the email that it answers."""
        answered = self._answered.get(person.key)
        fields = letter_fields(turn, subject, answered)
        if answered is None:
            fields |= await self._again(person.key)
        await self.act(do="write", sender=person.key, name=person.name, **fields)

    async def _again(self, key: str) -> Raw:
        """Return the headers that tie an impatient email to the unanswered one; empty for the first."""
        with suppress(aiohttp.ClientError, OSError):
            async with self._http.get(f"{self._url}/ledger", params={"what": "injected"}) as answer:
                entries = (await answer.json())["entries"]
            own = [entry for entry in entries if key in str(entry.get("from", "")).lower()]
            if own:
                subject = own[0]["subject"]
                return {"subject": f"Re: {subject}", "in_reply_to": own[0]["message_id"]}
        return {}

    async def answers(self) -> AsyncIterator[str]:
        """Yield addresses."""
        async for entry in self.sent():
            for address in entry["to"]:
                self._answered[address.lower()] = entry
                yield address.lower()


def letter_fields(turn: Sequence[Said], subject: str, answered: Raw | None) -> Raw:
    """Return a turn as an action of the mail emulator."""
    text = "\n\n".join(message.text for message in turn if message.text)
    files = []
    for message in turn:
        if message.what == "document":
            files.append([message.name, "application/pdf", base64.b64encode(paper_of(message.name)).decode()])
        elif message.what == "photo":
            files.append(
                [f"{message.name}.png", "image/png", base64.b64encode(sample_files.picture(message.name)).decode()]
            )
    if answered is None:
        return {"subject": subject, "text": text, "files": files}
    quoted = "\n".join(f"> {line}" for line in str(answered.get("text", "")).strip().splitlines())
    earlier = str(answered.get("subject", ""))
    return {
        "subject": earlier if earlier.lower().startswith("re:") else f"Re: {earlier}",
        "text": f"{text}\n\n{answered.get('from', '')}:\n{quoted}\n",
        "files": files,
        "in_reply_to": answered.get("message_id", ""),
        "references": answered.get("references", ""),
    }


def paper_of(name: str) -> bytes:
    """Make a PDF of this name."""
    return sample_files.paper("Olkha furniture", f"Demo file: {name}", "", "This paper was made for the demo of Okno.")
