"""Parses a raw Bots Long Poll event into an Arrival. Pure and never raises: an unreadable event is kept with a
placeholder.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from channels.vk.content import Raw, clean, content, files, number, surroundings, table, text
from inbox.inbound import Arrival, Blocked, EditedMessage, Ignored, NewMessage, ReadUpTo, Sender, Unreadable

Parsed = NewMessage | EditedMessage | Blocked | ReadUpTo | Ignored | Unreadable

GROUP_CHATS = 2_000_000_000  # from this number on a peer is a chat of several people
_EARLIEST = 1_160_000_000_000  # 2006: an earlier date is before VK, so it is not a date
_KIND = "vk"


@dataclass(frozen=True, slots=True)
class Person:
    """A person or a community on VK. label: the page, as people would type it; photo: its address."""

    name: str
    label: str = ""
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """Results of the look-ups before parsing: our community's id, names by id, titles by chat."""

    group: int = 0
    people: Mapping[int, Person] = field(default_factory=dict)
    titles: Mapping[int, str] = field(default_factory=dict)


def arrival(event: object, *, now: int, known: Known = Known()) -> Arrival:
    """Parse one event of a poll's answer, whatever it is."""
    raw = _dump(event)
    try:
        return Arrival(key=_key(event, raw), raw=raw, parsed=_parse(event, now, known))
    except Exception as error:  # an error in our own code must not stop the community either
        return Arrival(key=_digest(raw), raw=raw, parsed=_give_up(event, type(error).__name__, now, known))


def from_history(message: object, *, now: int, known: Known = Known()) -> Arrival:
    """Parse a message of messages.getHistory into the same Arrival as its event."""
    raw = _dump(message)
    body = table(message)
    peer, cmid = number(body.get("peer_id")), number(body.get("conversation_message_id"))
    key = f"history:{peer}:{cmid}" if peer and cmid else _digest(raw)
    try:
        parsed: Parsed = _message(body, now, known, outside=_is_ours(body, known))
    except Exception as error:
        parsed = _give_up({"object": {"message": message}}, type(error).__name__, now, known)
    return Arrival(key=key, raw=raw, parsed=parsed)


def concerned(events: Iterable[object]) -> tuple[set[int], set[int]]:
    """Return the ids of people and chats whose names parsing these needs."""
    people: set[int] = set()
    chats: set[int] = set()
    for event in events:
        body = table(table(event).get("object")) or table(event)
        message = table(body.get("message")) or body
        for name in ("from_id", "peer_id", "user_id", "admin_author_id"):
            person_id = number(message.get(name))
            if person_id and name == "peer_id" and person_id > GROUP_CHATS:
                chats.add(person_id)
            elif person_id and abs(person_id) < GROUP_CHATS:
                people.add(person_id)
    return people, chats


def _parse(event: object, now: int, known: Known) -> Parsed:
    if not isinstance(event, dict):
        return Ignored("not an object")
    kind, body = clean(event.get("type"), 60), table(event.get("object"))
    if kind == "message_new":
        message = table(body.get("message")) or body
        return _message(message, now, known, outside=_is_ours(message, known))
    if kind == "message_reply":
        return _message(body, now, known, outside=True)
    if kind == "message_edit":
        return Ignored("our own message edited") if _is_ours(body, known) else _edit(body, now, known)
    if kind in ("message_allow", "message_deny"):
        return _permission(body, now, known, blocked=kind == "message_deny")
    if kind == "message_read":
        return _read(body, known)
    return Ignored(kind or "without a type")


def _is_ours(message: Raw, known: Known) -> bool:
    sender = number(message.get("from_id"))
    return number(message.get("out")) == 1 or (known.group > 0 and sender == -known.group)


def _message(message: Raw, now: int, known: Known, *, outside: bool) -> Parsed:
    body = _body(message, now, known)
    if isinstance(body, Unreadable):
        return body
    peer, cmid = number(message.get("peer_id")), number(message.get("conversation_message_id"))
    admin = number(message.get("admin_author_id"))
    echo = number(message.get("random_id")) if outside and not admin else None
    if outside and admin:
        body["data"]["by"] = _person(admin, known).name
    return NewMessage(
        **body,
        reply_to=_reply_to(message),
        automatic=_automatic(message, body["content"], outside=outside),
        outside=outside,
        addressed=body["thread_kind"] == "private" or _addressed(message, known),
        files=files(message, peer=peer, cmid=cmid),
        echo=echo or None,
        edited_at=_instant(message["update_time"], now) if number(message.get("update_time")) else None,
    )


def _edit(message: Raw, now: int, known: Known) -> Parsed:
    body = _body(message, now, known)
    if isinstance(body, Unreadable):
        return body
    return EditedMessage(**body, edited_at=_instant(message.get("update_time"), now))


def _body(message: Raw, now: int, known: Known) -> dict[str, Any] | Unreadable:
    """Return the fields that new and edited messages share."""
    peer, external_id = number(message.get("peer_id")), _external_id(message)
    sender = _sender(message, known)
    if peer is None or external_id is None or sender is None:
        lacking = [n for n, v in (("peer", peer), ("id", external_id), ("sender", sender)) if v is None]
        return _unreadable(message, f"without {', '.join(lacking)}", now, known)
    name, facts = content(message)
    group = peer > GROUP_CHATS
    return {
        "thread_key": str(peer),
        "external_id": external_id,
        "sender": sender,
        "sent_at": _instant(message.get("date"), now),
        "content": name,
        "text": text(message),
        "data": {**facts, **surroundings(message)},
        "thread_kind": "group" if group else "private",
        "thread_title": (known.titles.get(peer) or f"vk.com/chat{peer - GROUP_CHATS}") if group else "",
    }


def _external_id(message: Raw) -> str | None:
    """Return the message's number in its conversation; VK's other id is 0 in chats of several people."""
    if cmid := number(message.get("conversation_message_id")):
        return str(cmid)
    own = number(message.get("id"))
    return f"id{own}" if own else None


def _sender(message: Raw, known: Known) -> Sender | None:
    """Return the client, also when a colleague wrote: then the client is the peer that the colleague wrote to."""
    peer, sender = number(message.get("peer_id")), number(message.get("from_id"))
    if peer is not None and peer < GROUP_CHATS and peer != 0:
        sender = peer
    if not sender:
        return None
    person = _person(sender, known)
    return _as_sender(sender, person)


def _as_sender(person_id: int, person: Person) -> Sender:
    return Sender(
        _KIND, str(person_id), person.name, person.label, avatar={"url": person.photo} if person.photo else None
    )


def _person(person_id: int, known: Known) -> Person:
    page = f"vk.com/id{person_id}" if person_id > 0 else f"vk.com/club{-person_id}"
    person = known.people.get(person_id) or Person("", page)
    name = person.name.strip()[:255]
    readable = any(c.isprintable() and not c.isspace() for c in name)
    return Person(name if readable else page.removeprefix("vk.com/"), person.label or page, person.photo)


def _automatic(message: Raw, name: str, *, outside: bool) -> str | None:
    if name == "service":
        return "service"
    if outside:
        # Without an administrator's name the author is a program: another one, or VK's own greeting.
        return None if number(message.get("admin_author_id")) else "bot"
    return "bot" if (number(message.get("from_id")) or 0) < 0 else None


def _addressed(message: Raw, known: Known) -> bool:
    """Return whether a chat message addresses the community: by a reply to it, its name, or a button of
    its keyboard.
    """
    if number(table(message.get("reply_message")).get("from_id")) == -known.group or message.get("payload"):
        return True
    raw = clean(message.get("text"))
    return any(f"[{word}{known.group}|" in raw for word in ("club", "public", "event"))


def _reply_to(message: Raw) -> str | None:
    return _external_id(table(message.get("reply_message")))


def _permission(body: Raw, now: int, known: Known, *, blocked: bool) -> Parsed:
    user = number(body.get("user_id"))
    if not user:
        return Ignored("permission without a person")
    sender = _as_sender(user, _person(user, known))
    return Blocked(thread_key=str(user), blocked=blocked, at=now, sender=sender)


def _read(body: Raw, known: Known) -> Parsed:
    """Parse a read mark. Only the client's counts; a colleague who reads the client's messages is ignored."""
    reader, peer = number(body.get("from_id")), number(body.get("peer_id"))
    upto = number(body.get("conversation_message_id"))
    if reader is None or reader == -known.group:
        return Ignored("read by us")
    peer = peer if peer is not None and peer != -known.group else reader
    if not upto or upto < 0:
        return Ignored("read, without the number of a message")
    return ReadUpTo(thread_key=str(peer), upto=upto)


def typing(event: object, known: Known) -> str | None:
    """Return the thread in which a client is typing; None for every other event. Nothing of it is stored."""
    if table(event).get("type") != "message_typing_state":
        return None
    writer = number(table(table(event).get("object")).get("from_id"))
    return str(writer) if writer and writer > 0 else None


def _instant(value: object, now: int) -> int:
    """Convert seconds to milliseconds; an impossible date becomes the moment of arrival."""
    seconds = number(value)
    if seconds is None or not _EARLIEST <= seconds * 1000 <= now + 86_400_000:
        return now
    return seconds * 1000


def _unreadable(message: Raw, reason: str, now: int, known: Known) -> Unreadable:
    peer = number(message.get("peer_id"))
    return Unreadable(
        reason=reason,
        thread_key=str(peer) if peer else None,
        external_id=_external_id(message),
        sender=_sender(message, known),
        sent_at=_instant(message.get("date"), now),
    )


def _give_up(event: object, why: str, now: int, known: Known) -> Parsed:
    try:
        body = table(table(event).get("object"))
        return _unreadable(table(body.get("message")) or body, f"parser failed: {why}", now, known)
    except Exception:
        return Unreadable(reason=f"parser failed: {why}")


def _key(event: object, raw: str) -> str:
    """Return the deduplication key: VK's event id, or a hash of an event without one."""
    event_id = clean(table(event).get("event_id"), 100)
    return f"event:{event_id}" if event_id else _digest(raw)


def _digest(raw: str) -> str:
    return "sha256:" + hashlib.sha256(raw.encode("utf-8", "replace")).hexdigest()[:32]


def _dump(event: object) -> str:
    """Return the event as text: readable Cyrillic where possible, escapes where a half surrogate would not store."""
    try:
        raw = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
        raw.encode("utf-8")
        return raw
    except UnicodeEncodeError:
        return json.dumps(event, separators=(",", ":"))
    except (RecursionError, ValueError, TypeError) as error:
        return f"<{type(error).__name__}>"
