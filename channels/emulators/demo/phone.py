"""Phones of the demo's practice clients: their messages, writing from them, and scenes to play.

Everything is read from and sent to the emulated platforms; nothing here knows Okno.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from typing import Any

from channels.emulators.demo import sample_files
from channels.emulators.demo.demo import Demo

Raw = dict[str, Any]
SHOWN = 40


@dataclass(frozen=True, slots=True)
class Client:
    """A client whom the visitor plays."""

    kind: str
    key: str
    first: str
    last: str
    language: str

    @property
    def name(self) -> str:
        """Return first and last name."""
        return f"{self.first} {self.last}"

    def who(self) -> Raw:
        """Return the client as a messenger names them."""
        named = {"first_name": self.first, "last_name": self.last}
        return named | ({"language_code": self.language} if self.kind == "telegram" else {})


CLIENTS = (
    Client("telegram", "901001", "Катя", "Белова", "ru"),
    Client("telegram", "901002", "Олег", "Громов", "ru"),
    Client("telegram", "901003", "Maya", "Stone", "en"),
    Client("vk", "902001", "Руслан", "Сафин", "ru"),
    Client("vk", "902002", "Лиза", "Ветрова", "ru"),
    Client("vk", "902003", "Nina", "Hart", "en"),
    Client("email", "james@demo.example", "James", "Wood", "en"),
    Client("email", "lisova@demo.example", "Ольга", "Лисова", "ru"),
)

COMPLAINTS = {
    "ru": "Не могу оплатить заказ: сайт пишет «Ошибка 502». Что делать?",
    "en": "I cannot pay for my order: the site says “Error 502”. What shall I do?",
}
_CROWD = (
    ("telegram", "Игорь", "Сомов"),
    ("vk", "Дарья", "Фролова"),
    ("email", "Laura", "Kent"),
    ("telegram", "Наталья", "Ежова"),
    ("vk", "Артём", "Ильин"),
    ("telegram", "Peter", "Novak"),
    ("email", "Вадим", "Шаров"),
    ("vk", "Юлия", "Мороз"),
    ("telegram", "Алексей", "Дроздов"),
    ("vk", "Kate", "Moore"),
    ("email", "Зоя", "Лаптева"),
    ("telegram", "Роман", "Чижов"),
    ("vk", "Инна", "Белая"),
    ("telegram", "Гульнара", "Юсупова"),
)
_BURST = (
    "Здравствуйте!",
    "Это я опять",
    "Заказ 48213",
    "Курьер обещал быть с утра",
    "Его нет",
    "Телефон не отвечает",
    "Мне скоро уходить",
    "Может, перенести на завтра?",
    "Или на вечер",
    "Ответьте, пожалуйста",
)


class Refused(Exception):
    """The request cannot be carried out; str() says why."""


class Practice:
    """The phones of all practice clients."""

    def __init__(self, demo: Demo, *, pace: float = 1.0) -> None:
        self._demo, self._pace = demo, pace
        self._letters: dict[str, Raw] = {}
        self._files: dict[str, tuple[str, str, bytes]] = {}
        self._scenes: dict[str, asyncio.Task[None]] = {}
        self._shut: set[str] = set()  # clients who blocked us
        self._crowds = 0

    # --- Messages on the phones ---

    def changes(self) -> int:
        """Return a number that rises with every event on any platform."""
        demo = self._demo
        return sum(len(world.ledger.entries) for world in (demo.telegram.world, demo.vk.world, demo.mail.world))

    @property
    def address(self) -> str:
        """Return the shop's address."""
        return self._demo.mail.box.address

    def injected(self, kind: str, thread: str, external_id: str, header_id: str) -> int | None:
        """Return when the client wrote the message with this id in Okno, in milliseconds UTC."""
        if kind == "email":
            entries = self._demo.mail.world.ledger.of("injected", message_id=header_id)
        elif thread.isdecimal() and external_id.isdecimal():
            world = self._demo.telegram.world if kind == "telegram" else self._demo.vk.world
            entries = world.ledger.of("injected", chat=int(thread), message_id=int(external_id))
        else:
            entries = []
        return int(entries[-1]["at"]) if entries else None

    def scenes(self) -> Raw:
        """Return which scenes are being played, and which clients blocked the shop."""
        return {"playing": [name for name, task in self._scenes.items() if not task.done()], "shut": sorted(self._shut)}

    def shown(self, client: Client) -> list[Raw]:
        """Return the messages on a client's phone, oldest first."""
        shown = {"telegram": self._telegram, "vk": self._vk, "email": self._mail}[client.kind](client)
        return shown[-SHOWN:]

    def file(self, file_id: str) -> tuple[str, str, bytes]:
        """Return (name, media type, bytes) of a file on some phone. Raises KeyError."""
        return self._files[file_id]

    def _keep(self, file_id: str, kind: str, name: str, media_type: str, body: bytes) -> Raw:
        self._files[file_id] = (name or kind, media_type, body)
        return {"id": file_id, "kind": kind, "name": name, "size": len(body)}

    def _telegram(self, client: Client) -> list[Raw]:
        world, bot = self._demo.telegram.world, self._demo.telegram.bot
        chat = int(client.key)
        taken = {entry["message_id"] for entry in world.ledger.of("confirmed", chat=chat)}
        messages: list[Raw] = []
        for (owner, number), message in sorted(bot.messages.items(), key=lambda item: item[0][1]):
            if owner != chat:
                continue
            mine = not message["from"]["is_bot"]
            item = {
                "id": str(number),
                "mine": mine,
                "text": message.get("text") or message.get("caption") or "",
                "at": message["date"] * 1000,
                "edited": "edit_date" in message,
                "taken": number in taken,
                "files": self._telegram_files(message),
            }
            album = message.get("media_group_id")
            if album and messages and messages[-1].get("album") == album:
                messages[-1]["files"] += item["files"]
                messages[-1]["text"] = messages[-1]["text"] or item["text"]
            else:
                messages.append(item | ({"album": album} if album else {}))
        return messages

    def _telegram_files(self, message: Raw) -> list[Raw]:
        shown = []
        for kind in ("photo", "document", "voice", "sticker", "video", "audio", "animation"):
            value = message.get(kind)
            table = value[-1] if isinstance(value, list) and value else value
            if not isinstance(table, dict):
                continue
            if kept := self._demo.telegram.world.files.by_id.get(table["file_id"]):
                name = str(table.get("file_name") or kept.name or "")
                shown.append(self._keep(f"tg-{kept.file_id}", kind, name, kept.media_type, kept.body))
        return shown

    def _vk(self, client: Client) -> list[Raw]:
        world, group = self._demo.vk.world, self._demo.vk.community
        peer = int(client.key)
        taken = {entry["message_id"] for entry in world.ledger.of("confirmed", chat=peer)}
        return [
            {
                "id": str(message["conversation_message_id"]),
                "mine": not message["out"],
                "text": message["text"] or _post(message),
                "at": message["date"] * 1000,
                "edited": "update_time" in message,
                "taken": message["conversation_message_id"] in taken,
                "files": [shown for attachment in message["attachments"] if (shown := self._vk_file(attachment))],
            }
            for message in group.dialogs.get(peer, [])
            if not message.get("deleted")
        ]

    def _vk_file(self, attachment: Raw) -> Raw | None:
        kind = attachment["type"]
        body = attachment[kind]
        places = body.get("images") or body.get("sizes") or [{}]
        url = body.get("url") or places[-1].get("url", "")
        stored = self._demo.vk.world.files.get(url.split("/files/")[-1].split("/")[0])
        if stored is None:
            return None
        shown = "document" if kind == "doc" else str(kind)
        return self._keep(
            f"vk-{url.split('/files/')[-1].split('/')[0]}", shown, body.get("title", ""), stored.media_type, stored.body
        )

    def _mail(self, client: Client) -> list[Raw]:
        world, box = self._demo.mail.world, self._demo.mail.box
        taken = {entry["uid"] for entry in world.ledger.of("offered")}
        letters = []
        for stored in box.letters:
            letter = self._letter(f"in-{stored.uid}", stored.raw)
            if letter["from"] == client.key:
                letters.append(letter | {"mine": True, "at": stored.at, "taken": stored.uid in taken})
        for entry in world.ledger.of("sent", accepted=True):
            if client.key in [address.lower() for address in entry["to"]]:
                letter = self._letter(f"out-{entry['seq']}", entry["raw"].encode())
                letters.append(letter | {"mine": False, "at": entry["at"], "taken": True})
        return sorted(letters, key=lambda message: int(message["at"]))

    def _letter(self, name: str, raw: bytes) -> Raw:
        if name not in self._letters:
            letter: EmailMessage = BytesParser(policy=default).parsebytes(raw)
            body = letter.get_body(("plain",))
            files = []
            for place, part in enumerate(letter.iter_attachments()):
                content = part.get_payload(decode=True)
                kind = "photo" if part.get_content_maintype() == "image" else "document"
                named = part.get_filename() or ""
                files.append(
                    self._keep(f"mail-{name}-{place}", kind, named, part.get_content_type(), bytes(content or b""))
                )
            self._letters[name] = {
                "id": name,
                "from": str(letter["From"] or "").rpartition("<")[2].rstrip(">").lower(),
                "subject": str(letter["Subject"] or ""),
                "text": str(body.get_content()).strip() if body else "",
                "message_id": str(letter["Message-ID"] or ""),
                "references": str(letter["References"] or ""),
                "edited": False,
                "files": files,
            }
        return self._letters[name]

    # --- Actions of clients ---

    def write(self, client: Client, form: Raw) -> None:
        """Send the form's or a ready phrase's message: what, text, subject, answers, file {name, type, body}."""
        if client.key in self._shut and client.kind == "telegram":
            self._demo.telegram.world.membership(self._demo.telegram.bot, int(client.key), "member", who=client.who())
            self._shut.discard(client.key)
        {"telegram": self._write_telegram, "vk": self._write_vk, "email": self._write_mail}[client.kind](client, form)

    def _write_telegram(self, client: Client, form: Raw) -> None:
        world, bot, chat = self._demo.telegram.world, self._demo.telegram.bot, int(client.key)
        text, file = str(form.get("text") or ""), form.get("file") or _ready(form)
        if form.get("what") == "edit":
            number = self._last_mine(client)
            world.edit(bot, chat, number, text or f"{bot.messages[chat, number].get('text', '')} (исправлено)")
        elif file:
            kind = str(file["kind"])
            named = "" if kind in ("photo", "sticker", "voice") else file["name"]
            world.send_file(
                bot, chat, kind, file["body"], name=named, media_type=file["type"], caption=text, who=client.who()
            )
        else:
            world.message(bot, chat, {"text": _some(text)}, who=client.who())

    def _write_vk(self, client: Client, form: Raw) -> None:
        world, group, peer = self._demo.vk.world, self._demo.vk.community, int(client.key)
        text, file = str(form.get("text") or ""), form.get("file") or _ready(form)
        if form.get("what") == "edit":
            number = self._last_mine(client)
            world.edit(group, peer, number, text or f"{group.find(peer, number)['text']} (исправлено)")
            return
        fields: Raw = {"text": text}
        if form.get("what") == "wall":
            post = {"id": 77, "from_id": -group.id, "to_id": -group.id, "text": "Скидка 20 % на стулья до воскресенья"}
            fields["attachments"] = [{"type": "wall", "wall": post}]
        elif file:
            kind = str(file["kind"])
            make = {"photo": world.photo, "sticker": world.sticker}.get(kind, world.doc)
            shown = kind if kind in ("photo", "sticker") else "doc"
            fields["attachments"] = [{"type": shown, shown: make(file["name"], file["type"], file["body"])}]
        else:
            _some(text)
        world.message(group, peer, fields, who=client.who())

    def _write_mail(self, client: Client, form: Raw) -> None:
        text, file = str(form.get("text") or ""), form.get("file")
        earlier = self._letters.get(str(form.get("answers") or ""))
        fields: Raw = {"subject": str(form.get("subject") or "").replace("\n", " ")[:200], "text": _some(text)}
        if earlier:
            fields |= {"in_reply_to": earlier["message_id"], "references": earlier["references"]}
        match form.get("what"):
            case "pictures":
                fields["html"] = f"<p>{_escaped(text)}</p><p><b>Фото / photo:</b> комод.png</p>"
                file = {"name": "комод.png", "type": "image/png", "body": sample_files.picture("комод")}
            case "automatic":
                fields["headers"] = {"Auto-Submitted": "auto-replied", "Precedence": "bulk"}
        files = [(file["name"], file["type"], file["body"])] if file else []
        self._demo.mail.world.write(
            self._demo.mail.box.address, sender=client.key, name=client.name, files=files, **fields
        )

    def _last_mine(self, client: Client) -> int:
        mine = [item for item in self.shown(client) if item["mine"] and item["text"]]
        if not mine:
            raise Refused("nothing was written yet")
        return int(mine[-1]["id"])

    # --- Scenes ---

    def play(self, scene: str, client: Client | None) -> None:
        """Start a scene; one that is being played is not started again."""
        running = self._scenes.get(scene)
        if running is not None and not running.done():
            return
        if scene == "burst" and client:
            work: Coroutine[Any, Any, None] = self._burst(client)
        elif scene == "crowd":
            work = self._crowd()
        elif scene == "block" and client:
            work = self._block(client)
        elif scene == "mail":
            work = self._mail_away()
        else:
            raise Refused("no such scene")
        self._scenes[scene] = asyncio.create_task(work)

    async def stop(self) -> None:
        """End what is being played."""
        for task in self._scenes.values():
            task.cancel()
        await asyncio.gather(*self._scenes.values(), return_exceptions=True)

    async def _burst(self, client: Client) -> None:
        for text in _BURST:
            self.write(client, {"text": text, "subject": text})
            await asyncio.sleep(6 * self._pace)

    async def _crowd(self) -> None:
        self._crowds += 1
        for place, (kind, first, last) in enumerate(_CROWD):
            number = self._crowds * 100 + place
            key = f"crowd{number}@demo.example" if kind == "email" else str(910_000 + number)
            language = "en" if first.isascii() else "ru"
            text = COMPLAINTS[language]
            self.write(Client(kind, key, first, last, language), {"text": text, "subject": text[:40]})
            await asyncio.sleep(1.5 * self._pace)

    async def _block(self, client: Client) -> None:
        self._demo.telegram.world.membership(self._demo.telegram.bot, int(client.key), "kicked", who=client.who())
        self._shut.add(client.key)

    async def _mail_away(self) -> None:
        box, mail = self._demo.mail.box, self._demo.mail
        password, box.password = box.password, "changed meanwhile"
        await mail.drop_all()
        try:
            await asyncio.sleep(120 * self._pace)
        finally:
            box.password = password


def client_of(kind: str, key: str) -> Client:
    """Return a practice client. Raises KeyError."""
    for client in CLIENTS:
        if (client.kind, client.key) == (kind, key):
            return client
    raise KeyError(key)


def _ready(form: Raw) -> Raw | None:
    """Return the file of a ready phrase."""
    match form.get("what"):
        case "photo":
            return {"kind": "photo", "name": "скол.png", "type": "image/png", "body": sample_files.picture("скол")}
        case "sticker":
            return {"kind": "sticker", "name": "", "type": "image/png", "body": sample_files.picture("👍")}
        case "voice":
            return {"kind": "voice", "name": "", "type": "audio/wav", "body": sample_files.sound(4)}
    return None


def _some(text: str) -> str:
    if not text.strip():
        raise Refused("nothing was written")
    return text


def _post(message: Raw) -> str:
    return next(
        (attachment["wall"]["text"] for attachment in message["attachments"] if attachment["type"] == "wall"), ""
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
