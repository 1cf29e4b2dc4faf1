"""State of the emulator: communities, their event queues, dialogs and scripted faults. No HTTP in here.

Modelled on VK's manual: events wait under rising ts; a poll gets what comes after the ts it names, until the key
expires (failed 2), the queue has forgotten that far back (failed 1) or everything was lost (failed 3). A random_id
makes messages.send answer with the first message again, for an hour and a hundred messages.
"""

import asyncio
import base64
import itertools
import random
import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from channels.emulators.base.ledger import Entry, Ledger

Raw = dict[str, Any]
GROUP_CHATS = 2_000_000_000
WINDOW_SECONDS, WINDOW_MESSAGES = 3600, 100

FAULTS = frozenset(
    {
        "code",  # an error of VK with the number `code` and `description`
        "page",  # `status` with a proxy's HTML page
        "half",  # the request works, the answer is cut in its body
        "cut",  # the request works, the connection ends before the answer
        "drop",  # the connection ends and the request had no effect
        "delay",  # the answer comes `seconds` later
        "garbage",  # 200 with a body that is not JSON
        "number",  # a poll's ts is a number and not text
        "back",  # a poll's ts goes back to where it was before the events
        "failed",  # a poll is refused with `code` 1, 2 or 3, with its consequences for the queue
    }
)


@dataclass(slots=True)
class Fault:
    """Fault of the next `times` calls of a method; "a_check" is the poll, "upload" and "file" are files."""

    method: str
    fault: str
    times: int = 1
    peer: int | None = None
    code: int = 10
    seconds: float = 0.2
    status: int = 502
    description: str = ""


@dataclass(slots=True)
class Stored:
    """An uploaded file or one that a client sent."""

    name: str
    media_type: str
    body: bytes


@dataclass(slots=True)
class Community:
    """Holds one community with its token."""

    token: str
    id: int
    screen_name: str
    name: str
    key: str = ""
    first: int = 1  # the ts of the oldest event that is still kept
    ts: int = 0  # the ts of the newest event
    confirmed: int = 0
    events: list[tuple[int, Raw]] = field(default_factory=list)
    dead_keys: set[str] = field(default_factory=set)
    dialogs: dict[int, list[Raw]] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict)
    denied: set[int] = field(default_factory=set)
    saved: dict[str, Raw] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    revoked: bool = False
    longpoll: bool = True

    def find(self, peer: int, cmid: int) -> Raw:
        """Return a message by its number in its conversation."""
        return next(m for m in self.dialogs.get(peer, []) if m["conversation_message_id"] == cmid)

    @property
    def waiting(self) -> int:
        """Return events that no poll has confirmed."""
        return sum(ts > self.confirmed for ts, _ in self.events)


class Refused(Exception):
    """A method that VK answers with an error."""

    def __init__(self, code: int, words: str) -> None:
        self.code, self.words = code, words
        super().__init__(words)


class World:
    """All communities, people and files."""

    def __init__(self, seed: int = 1) -> None:
        self.communities: dict[str, Community] = {}
        self.people: dict[int, Raw] = {}
        self.files: dict[str, Stored] = {}
        self.ledger = Ledger()
        self.faults: list[Fault] = []
        self.base = ""
        self.echo = True  # whether our own messages come back as message_reply
        self.ahead = 0.0  # seconds by which VK's clock was put forward
        self.closing = False
        self._random = random.Random(seed)
        self._ids = itertools.count(1001)
        self._groups = itertools.count(217_000_001)

    def clock(self) -> int:
        """Return VK's time in seconds."""
        return int(time.time() + self.ahead)

    def add_community(self, token: str | None = None, screen_name: str = "olkha", name: str = "Ольха") -> Community:
        """Add a community, with a made-up token unless one is given."""
        token = token or "vk1.a." + "".join(self._random.choices("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghij", k=60))
        made = Community(token, next(self._groups), screen_name, name)
        made.ts = self._random.randrange(1000, 900_000)
        made.first, made.confirmed, made.key = made.ts + 1, made.ts, secrets.token_hex(16)
        self.communities[token] = made
        return made

    def renew_token(self, group: Community) -> str:
        """Delete a community's key and return a new one."""
        del self.communities[group.token]
        group.token = "vk1.a." + "".join(self._random.choices("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghij", k=60))
        self.communities[group.token] = group
        return group.token

    def by_token(self, token: str) -> Community:
        """Return the community of a token. Raises VK's error 5."""
        community = self.communities.get(token)
        if community is None or community.revoked:
            raise Refused(5, "User authorization failed: invalid access_token (4).")
        return community

    # --- Actions of clients ---

    def message(
        self, group: Community, peer: int, fields: Raw, *, who: Raw | None = None, sender: int | None = None
    ) -> Raw:
        """Write from a client: `fields` is the content ({"text": ..., "attachments": [...]}). Returns the message."""
        sender = sender or peer
        self.people.setdefault(sender, {"id": sender, "first_name": f"Client {sender}", "last_name": ""})
        self.people[sender] |= who or {}
        message = self._new(group, peer, sender, {"out": 0, "random_id": 0} | fields)
        group.denied.discard(peer)
        info = {"button_actions": ["text"], "keyboard": True, "inline_keyboard": True, "lang_id": 0}
        self.put(group, "message_new", {"message": message, "client_info": info})
        return message

    def edit(self, group: Community, peer: int, cmid: int, text: str) -> Raw:
        """Edit the text of a client's earlier message."""
        message = group.find(peer, cmid)
        message |= {"text": text, "update_time": self.clock()}
        self.put(group, "message_edit", dict(message))
        return message

    def reads(self, group: Community, peer: int) -> None:
        """Mark the community's messages in the client's dialog as read."""
        latest = group.dialogs[peer][-1]
        upto = {"read_message_id": latest["id"], "conversation_message_id": latest["conversation_message_id"]}
        self.put(group, "message_read", {"from_id": peer, "peer_id": peer, **upto})

    def types(self, group: Community, peer: int) -> None:
        """Report that a client is typing."""
        self.put(group, "message_typing_state", {"state": "typing", "from_id": peer, "to_id": -group.id})

    def permit(self, group: Community, user: int, allowed: bool) -> None:
        """Forbid or allow the community's messages to a client."""
        (group.denied.discard if allowed else group.denied.add)(user)
        self.put(group, "message_allow" if allowed else "message_deny", {"user_id": user})

    def admin_writes(self, group: Community, peer: int, text: str, admin: int = 77) -> Raw:
        """Answer as a colleague in VK itself."""
        fields = {"out": 1, "text": text, "random_id": self._random.randrange(1, 2**31), "admin_author_id": admin}
        message = self._new(group, peer, -group.id, fields)
        self.put(group, "message_reply", message)
        return message

    def file(self, name: str, media_type: str, body: bytes) -> str:
        """Store a file; returns the address at which it can be fetched."""
        key = secrets.token_hex(8)
        self.files[key] = Stored(name, media_type, body)
        return f"{self.base}/files/{key}/{'file'}"

    def photo(self, name: str, media_type: str, body: bytes) -> Raw:
        """Return a photo as an attachment holds it."""
        url = self.file(name, media_type, body)
        sizes = [{"type": kind, "url": url, "width": w, "height": h} for kind, w, h in (("s", 75, 56), ("x", 604, 453))]
        own = next(self._ids)
        return {"id": own, "owner_id": 1, "access_key": secrets.token_hex(9), "sizes": sizes, "date": self.clock()}

    def doc(self, name: str, media_type: str, body: bytes) -> Raw:
        """Return a document as an attachment holds it."""
        ending = name.rpartition(".")[2] if "." in name else ""
        url = self.file(name, media_type, body)
        own = next(self._ids)
        return {
            "id": own,
            "owner_id": 1,
            "title": name,
            "size": len(body),
            "ext": ending,
            "type": 1,
            "url": url,
            "date": self.clock(),
        }

    def sticker(self, name: str, media_type: str, body: bytes) -> Raw:
        """Return a sticker as an attachment holds it."""
        image = {"url": self.file(name, media_type, body), "width": 160, "height": 160}
        return {"product_id": 1, "sticker_id": next(self._ids), "images": [image], "is_allowed": True}

    def attachments(self, files: Iterable[Raw]) -> list[Raw]:
        """Return files as a client sends them: {"kind": "photo", "doc" or "sticker", "name", "type",
        "data" (base64)}.
        """
        makers = {"photo": self.photo, "sticker": self.sticker, "doc": self.doc}
        listed = []
        for file in files:
            kind = file["kind"] if file["kind"] in makers else "doc"
            body = base64.b64decode(file["data"])
            media_type = file.get("type", "application/octet-stream")
            listed.append({"type": kind, kind: makers[kind](file["name"], media_type, body)})
        return listed

    # --- Events and disorder ---

    def put(self, group: Community, kind: str, body: Any, **more: Any) -> Raw:
        """Queue any event."""
        event = {
            "group_id": group.id,
            "type": kind,
            "event_id": secrets.token_hex(20),
            "v": "5.199",
            "object": body,
            **more,
        }
        self._queue(group, event)
        self.ledger.add("injected", group.screen_name, **_facts(event))
        return event

    def repeat(self, group: Community, event: Raw) -> None:
        """Offer an event once more under a later ts."""
        self._queue(group, event)

    def _queue(self, group: Community, event: Raw) -> None:
        group.ts += 1
        group.events.append((group.ts, event))
        news, group.news = group.news, asyncio.Event()
        news.set()

    def lose(self, group: Community) -> None:
        """Forget the queued events: the next poll gets failed 1."""
        group.events.clear()
        group.first = group.ts + 1

    def age_key(self, group: Community) -> None:
        """Expire the key: failed 2."""
        group.key = secrets.token_hex(16)

    def forget(self, group: Community) -> None:
        """Forget key and queue: failed 3, and ts restarts."""
        group.dead_keys.add(group.key)
        group.key = secrets.token_hex(16)
        group.events.clear()
        group.ts = self._random.randrange(1000, 900_000)
        group.first, group.confirmed = group.ts + 1, group.ts

    def script(self, fault: Fault) -> None:
        """Script a fault."""
        if fault.fault not in FAULTS:
            raise ValueError(f"unknown fault {fault.fault!r}; known: {', '.join(sorted(FAULTS))}")
        self.faults.append(fault)

    def next_fault(self, method: str, peer: int | None = None) -> Fault | None:
        """Take one use of the first fault that fits this call."""
        for fault in self.faults:
            if fault.method in (method, "*") and fault.times > 0 and fault.peer in (None, peer):
                fault.times -= 1
                return fault
        return None

    # --- Actions of the community ---

    async def poll(self, group: Community, key: str, ts: int, wait: float, gone: asyncio.Event) -> Raw:
        """Serve one a_check: events after ts, or the reason for none."""
        deadline = time.monotonic() + wait
        while True:
            if key in group.dead_keys:
                return {"failed": 3}
            if key != group.key:
                return {"failed": 2}
            if ts + 1 < group.first:
                return {"failed": 1, "ts": str(group.ts)}
            self._confirm(group, ts)
            events = [event for at, event in group.events if at > ts]
            left = deadline - time.monotonic()
            if events or left <= 0 or gone.is_set() or self.closing:
                for event in events:
                    self.ledger.add("offered", group.screen_name, **_facts(event))
                return {"ts": str(group.ts), "updates": events}
            waits = [asyncio.ensure_future(event.wait()) for event in (group.news, gone)]
            await asyncio.wait(waits, timeout=min(left, 0.5), return_when=asyncio.FIRST_COMPLETED)
            for waiter in waits:
                waiter.cancel()

    def _confirm(self, group: Community, ts: int) -> None:
        for at, event in group.events:
            if group.confirmed < at <= ts:
                self.ledger.add("confirmed", group.screen_name, ts=at, **_facts(event))
        group.confirmed = max(group.confirmed, min(ts, group.ts))

    def known_send(self, group: Community, peer: int, random_id: int) -> Raw | None:
        """Return the message of this random_id, while VK remembers it."""
        dialog = group.dialogs.get(peer, [])
        for message in reversed(dialog[-WINDOW_MESSAGES:]):
            if random_id and message["random_id"] == random_id and message["out"]:
                return message if self.clock() - message["date"] < WINDOW_SECONDS else None
        return None

    def accept(self, group: Community, peer: int, fields: Raw) -> Raw:
        """Deliver a message of the community to its client."""
        message = self._new(group, peer, -group.id, {"out": 1} | fields)
        if self.echo:
            self.put(group, "message_reply", dict(message))
        return message

    def note_sent(self, group: Community, peer: int, fields: Raw, message: Raw | None, answered: str) -> Entry:
        """Record a messages.send in the ledger: accepted means that the client got a message by it."""
        return self.ledger.add(
            "sent",
            group.screen_name,
            chat=peer,
            text=fields.get("text", ""),
            random_id=fields.get("random_id"),
            reply_to=fields.get("reply_message", {}).get("conversation_message_id"),
            files=[_shown(attachment) for attachment in fields.get("attachments", [])],
            accepted=message is not None,
            message_id=message["conversation_message_id"] if message else None,
            answered=answered,
        )

    def _new(self, group: Community, peer: int, sender: int, fields: Raw) -> Raw:
        dialog = group.dialogs.setdefault(peer, [])
        message = {
            "id": 0 if peer > GROUP_CHATS else next(self._ids),
            "conversation_message_id": len(dialog) + 1,
            "date": self.clock(),
            "peer_id": peer,
            "from_id": sender,
            "text": "",
            "attachments": [],
            "fwd_messages": [],
            "important": False,
            "is_hidden": False,
            "version": 10_000_000 + len(dialog),
            **fields,
        }
        dialog.append(message)
        return message


def _shown(attachment: Raw) -> Raw:
    body = attachment[attachment["type"]]
    url = body.get("url") or body.get("sizes", [{}])[-1].get("url", "")
    return {"kind": attachment["type"], "name": body.get("title", ""), "url": url, "size": body.get("size", 0)}


def _facts(event: Raw) -> Raw:
    """Return the ledger's facts of an event: enough to find the message in a database."""
    body = event.get("object")
    body = body if isinstance(body, dict) else {}
    message = body.get("message") if isinstance(body.get("message"), dict) else body
    message = message or {}
    text = message.get("text")
    return {
        "event_id": event.get("event_id"),
        "kind": event.get("type"),
        "chat": message.get("peer_id", message.get("user_id")),
        "message_id": message.get("conversation_message_id"),
        "text": text if isinstance(text, str) else None,
    }
