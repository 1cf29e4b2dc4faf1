"""State of the emulator: bots, their update queues, chats and scripted faults. No HTTP in here.

Modelled on the Bot API manual and on the published source of the real server: an update is deleted when getUpdates
comes with a higher offset; a second getUpdates ends the first with 409; an offset far beyond the queue is ignored,
because after a quiet week ids are drawn at random.
"""

import asyncio
import itertools
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from channels.emulators.base.ledger import Entry, Ledger
from channels.emulators.telegram.files import Files

Raw = dict[str, Any]
_FAR = 10  # the real server forgives an offset up to this far beyond its newest update


@dataclass(slots=True)
class Queued:
    """A queued update. forced: offered once whatever the offset says (scripted repeats and disorder)."""

    update: Raw
    forced: bool = False


@dataclass(slots=True)
class Fault:
    """Fault of the next `times` calls of a method. See FAULTS for the kinds."""

    method: str
    fault: str
    times: int = 1
    chat: int | None = None
    retry_after: int = 1
    seconds: float = 0.2
    status: int = 502
    description: str = ""


FAULTS = frozenset(
    {
        "conflict",  # 409 as if another program polled
        "webhook",  # 409 because a webhook is set
        "unauthorized",  # 401
        "flood",  # 429 with retry_after
        "error",  # 5xx with a proper JSON body
        "page",  # 5xx with a proxy's HTML page
        "refuse",  # 400 with `description`
        "blocked",  # 403 with `description`
        "migrated",  # 400 with migrate_to_chat_id
        "half",  # the request works, the answer is cut in its body
        "cut",  # the request works, the connection ends before the answer
        "drop",  # the connection ends and the request had no effect
        "delay",  # the answer comes `seconds` later
        "missing",  # 404 for a file
        "slow",  # a file comes in pieces over `seconds`
        "garbage",  # 200 with a body that is not JSON
    }
)


@dataclass(slots=True)
class Bot:
    """Holds one bot account."""

    token: str
    id: int
    username: str
    name: str
    queue: list[Queued] = field(default_factory=list)
    next_update: int = 1
    next_message: int = 1
    poll: asyncio.Event | None = None  # set when a newer getUpdates takes over
    news: asyncio.Event = field(default_factory=asyncio.Event)
    revoked: bool = False
    messages: dict[tuple[int, int], Raw] = field(default_factory=dict)
    allowed: frozenset[str] = frozenset()  # kinds of updates that the last getUpdates named
    reactions: dict[tuple[int, int, int], list[Raw]] = field(default_factory=dict)  # by chat, message and person

    def me(self) -> Raw:
        """Return the answer of getMe."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }


class HungUp(Exception):
    """The server goes away in the middle of a poll."""


class Refused(Exception):
    """A request that the server answers with an error."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        self.status, self.description, self.parameters = status, description, parameters
        super().__init__(description)


class World:
    """All bots and everything that happened to them."""

    def __init__(self, seed: int = 1) -> None:
        self.bots: dict[str, Bot] = {}
        self.ledger = Ledger()
        self.faults: list[Fault] = []
        self.files = Files()
        self.faces: dict[int, bytes] = {}  # profile pictures by the person's id
        self._hanging_up = False
        self._random = random.Random(seed)
        self._ids = itertools.count(7_000_000_001)

    def add_bot(self, token: str | None = None, username: str = "olkha_bot", name: str = "Ольха") -> Bot:
        """Add a bot, with a made-up token unless one is given."""
        bot_id = int(token.partition(":")[0]) if token else next(self._ids)
        token = token or f"{bot_id}:{''.join(self._random.choices('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghij', k=35))}"
        first = self._random.randrange(100_000_000, 900_000_000)
        bot = self.bots[token] = Bot(token, bot_id, username, name, next_update=first)
        return bot

    def renew_token(self, bot: Bot) -> str:
        """Revoke a bot's token and return a new one, as BotFather does."""
        del self.bots[bot.token]
        bot.token = f"{bot.id}:{''.join(self._random.choices('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghij', k=35))}"
        self.bots[bot.token] = bot
        return bot.token

    def bot(self, token: str) -> Bot:
        """Return the bot of a token. Raises the real server's 401."""
        bot = self.bots.get(token)
        if bot is None or bot.revoked:
            raise Refused(401, "Unauthorized")
        return bot

    # --- Actions of clients ---

    def message(self, bot: Bot, chat: int, fields: Raw, *, who: Raw | None = None, group: Raw | None = None) -> Raw:
        """Write from a client: `fields` is the content ({"text": ...}, {"sticker": ...}). Returns the message."""
        user = {"id": chat, "is_bot": False, "first_name": f"Client {chat}", **(who or {})}
        message = {
            "message_id": self._message_id(bot),
            "from": user,
            "chat": group
            or {k: v for k, v in user.items() if k not in ("is_bot", "language_code")} | {"type": "private"},
            "date": int(time.time()),
            **fields,
        }
        bot.messages[message["chat"]["id"], message["message_id"]] = message
        self.put(bot, {"message": message})
        return message

    def upgrade(self, bot: Bot, group: Raw, new: int) -> Raw:
        """Turn a group into a supergroup: another chat, whose messages are counted from one. Returns the new chat."""
        fresh = group | {"id": new, "type": "supergroup"}
        self.message(bot, 501, {"migrate_to_chat_id": new}, group=group)
        self.message(bot, 501, {"migrate_from_chat_id": group["id"], "message_id": 1}, group=fresh)
        return fresh

    def send_file(
        self,
        bot: Bot,
        chat: int,
        kind: str,
        body: bytes,
        *,
        name: str = "",
        media_type: str = "",
        caption: str = "",
        who: Raw | None = None,
        **more: Any,
    ) -> Raw:
        """Send a file from a client: photo, document, video, voice, audio, animation, sticker, video_note."""
        fields = self.files.attached(kind, body, name=name, media_type=media_type, **more)
        return self.message(bot, chat, fields | ({"caption": caption} if caption else {}), who=who)

    def send_photo(self, bot: Bot, chat: int, body: bytes, caption: str = "", *, who: Raw | None = None) -> Raw:
        """Send a picture from a client."""
        return self.send_file(bot, chat, "photo", body, caption=caption, who=who)

    def send_document(
        self,
        bot: Bot,
        chat: int,
        body: bytes,
        name: str,
        media_type: str = "application/octet-stream",
        caption: str = "",
        *,
        who: Raw | None = None,
    ) -> Raw:
        """Send a file with a name from a client."""
        return self.send_file(bot, chat, "document", body, name=name, media_type=media_type, caption=caption, who=who)

    def send_album(
        self, bot: Bot, chat: int, bodies: Sequence[bytes], caption: str = "", *, who: Raw | None = None
    ) -> list[Raw]:
        """Send several pictures at once from a client: a message each, with one group id, and the text on the first."""
        group = {"media_group_id": str(self.next_id())}
        return [
            self.message(
                bot,
                chat,
                self.files.attached("photo", body) | group | ({"caption": caption} if caption and not n else {}),
                who=who,
            )
            for n, body in enumerate(bodies)
        ]

    def next_id(self) -> int:
        """Return an unused number."""
        return next(self._ids)

    def edit(self, bot: Bot, chat: int, message_id: int, text: str) -> Raw:
        """Edit the text of a client's earlier message."""
        message = bot.messages[chat, message_id] | {"text": text, "edit_date": int(time.time())}
        bot.messages[chat, message_id] = message
        self.put(bot, {"edited_message": message})
        return message

    def membership(self, bot: Bot, chat: int, status: str, *, who: Raw | None = None, group: Raw | None = None) -> None:
        """Block ("kicked") or unblock ("member") the bot from a client, or remove it from a group and
        take it in again.
        """
        user = {"id": chat, "is_bot": False, "first_name": f"Client {chat}", **(who or {})}
        old = "member" if status == "kicked" else "kicked"
        change = {
            "chat": group or {"id": chat, "first_name": user["first_name"], "type": "private"},
            "from": user,
            "date": int(time.time()),
            "old_chat_member": {"user": bot.me(), "status": old},
            "new_chat_member": {"user": bot.me(), "status": status},
        }
        self.put(bot, {"my_chat_member": change})

    def put(self, bot: Bot, body: Raw) -> Raw:
        """Queue any update; it gets the next id unless it has one."""
        update = {"update_id": bot.next_update, **body}
        if type(update["update_id"]) is int:
            bot.next_update = update["update_id"] + 1
        bot.queue.append(Queued(update))
        self.ledger.add("injected", bot.username, **_facts(update))
        self._ring(bot)
        return update

    # --- Disorder ---

    def repeat(self, bot: Bot, update: Raw) -> None:
        """Offer an update once more, whether or not it was confirmed."""
        bot.queue.append(Queued(update, forced=True))
        self._ring(bot)

    def shuffle(self, bot: Bot) -> None:
        """Hand out the queued updates in another order, once."""
        self._random.shuffle(bot.queue)
        for queued in bot.queue:
            queued.forced = True

    def jump(self, bot: Bot, next_update: int | None = None) -> int:
        """Draw the next update id at random, as after a quiet week."""
        bot.next_update = next_update if next_update is not None else self._random.randrange(1, 900_000_000)
        return bot.next_update

    def script(self, fault: Fault) -> None:
        """Script a fault."""
        if fault.fault not in FAULTS:
            raise ValueError(f"unknown fault {fault.fault!r}; known: {', '.join(sorted(FAULTS))}")
        self.faults.append(fault)

    def next_fault(self, method: str, chat: int | None) -> Fault | None:
        """Take one use of the first fault that fits this call."""
        for fault in self.faults:
            if fault.method in (method, "*") and fault.times > 0 and fault.chat in (None, chat):
                fault.times -= 1
                return fault
        return None

    # --- Actions of bots ---

    def hang_up(self) -> None:
        """End every poll without an answer, because the server stops."""
        self._hanging_up = True
        for bot in self.bots.values():
            if bot.poll is not None:
                bot.poll.set()
                bot.poll = None

    async def updates(self, bot: Bot, offset: int | None, limit: int, wait: float, gone: asyncio.Event) -> list[Raw]:
        """Serve getUpdates. Raises 409 when a newer call takes over; `gone` is set when the caller hung up."""
        self._hanging_up = False
        if bot.poll is not None:
            bot.poll.set()
        mine = bot.poll = asyncio.Event()
        self._confirm(bot, offset)
        deadline = time.monotonic() + wait
        try:
            while not (waiting := list(self._waiting(bot, limit))):
                left = deadline - time.monotonic()
                if left <= 0 or gone.is_set():
                    return []
                await _first(left, mine, bot.news, gone)
                if mine.is_set() and self._hanging_up:
                    raise HungUp
                if mine.is_set():
                    raise Refused(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
                        " is running",
                    )
            return waiting
        finally:
            if bot.poll is mine:
                bot.poll = None

    def offered(self, bot: Bot, updates: list[Raw]) -> None:
        """Record the updates that are handed out."""
        for queued in bot.queue:
            if any(queued.update is update for update in updates):
                queued.forced = False
        for update in updates:
            self.ledger.add("offered", bot.username, **_facts(update))

    def accept(self, bot: Bot, chat: int, content: str | Raw, reply_to: int | None) -> Raw:
        """Deliver a message of the bot to its client: text, or other fields."""
        message: Raw = {
            "message_id": self._message_id(bot),
            "from": bot.me(),
            "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup", "first_name": f"Client {chat}"},
            "date": int(time.time()),
            **({"text": content} if isinstance(content, str) else content),
        }
        if reply_to is not None and (chat, reply_to) in bot.messages:
            message["reply_to_message"] = {
                k: v for k, v in bot.messages[chat, reply_to].items() if k != "reply_to_message"
            }
        bot.messages[chat, message["message_id"]] = message
        return message

    def note_sent(
        self,
        bot: Bot,
        method: str,
        chat: int,
        text: str,
        reply_to: int | None,
        messages: Sequence[Raw],
        answered: str,
        files: Sequence[Raw] = (),
    ) -> Entry:
        """Record a request to send in the ledger: accepted means the client has the message. files: those received."""
        return self.ledger.add(
            "sent",
            bot.username,
            chat=chat,
            text=text,
            reply_to=reply_to,
            accepted=bool(messages),
            message_id=messages[0]["message_id"] if messages else None,
            answered=answered,
            method=method,
            files=list(files),
        )

    def _confirm(self, bot: Bot, offset: int | None) -> None:
        if offset is None or offset == 0:
            return
        if offset < 0:  # keep only the last -offset updates
            offset = bot.queue[offset].update["update_id"] if len(bot.queue) >= -offset else 0
        if offset > bot.next_update + _FAR:
            return
        kept: list[Queued] = []
        for queued in bot.queue:
            update_id = queued.update.get("update_id")
            if queued.forced or type(update_id) is not int or update_id >= offset:
                kept.append(queued)
            else:
                self.ledger.add("confirmed", bot.username, offset=offset, **_facts(queued.update))
        bot.queue = kept

    def _waiting(self, bot: Bot, limit: int) -> Iterator[Raw]:
        return itertools.islice((queued.update for queued in bot.queue), limit)

    def _message_id(self, bot: Bot) -> int:
        bot.next_message += 1
        return bot.next_message - 1

    def _ring(self, bot: Bot) -> None:
        news, bot.news = bot.news, asyncio.Event()
        news.set()


def _facts(update: Raw) -> Raw:
    """Return the ledger's facts of an update: enough to find the message in a database."""
    body = next((v for k, v in update.items() if k != "update_id" and isinstance(v, dict)), {})
    kind = next((k for k in update if k != "update_id"), "")
    chat = body.get("chat") if isinstance(body.get("chat"), dict) else {}
    text = body.get("text", body.get("caption"))
    return {
        "update_id": update.get("update_id"),
        "kind": kind,
        "chat": chat.get("id") if chat else None,
        "message_id": body.get("message_id"),
        "text": text if isinstance(text, str) else None,
    }


async def _first(seconds: float, *events: asyncio.Event) -> None:
    """Wait until one of the events is set or the time is over."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
