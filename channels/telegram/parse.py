"""Parses a raw Telegram update into an Arrival. Pure and never raises: an unreadable update is kept with a placeholder.

It reads the raw dict rather than aiogram's models, because those refuse a whole batch for one unknown value.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import orjson

from channels.telegram import attachments
from channels.telegram.content import Raw, clean, content, number, person, surroundings, table, words
from inbox.inbound import Arrival, Blocked, EditedMessage, Ignored, Moved, NewMessage, Reacted, Sender, Unreadable

Parsed = NewMessage | EditedMessage | Blocked | Moved | Reacted | Ignored | Unreadable

# Update types that are requested; Telegram sends reactions only on request. Button presses are not handled yet.
ALLOWED_UPDATES = ("message", "edited_message", "my_chat_member", "message_reaction")

_NO_MEANING = words(
    """channel_post edited_channel_post business_connection business_message edited_business_message
    deleted_business_messages message_reaction_count inline_query chosen_inline_result
    callback_query shipping_query pre_checkout_query purchased_paid_media poll poll_answer chat_member
    chat_join_request chat_boost removed_chat_boost managed_bot guest_message"""
)
_EARLIEST = 1_356_998_400_000  # 2013: an earlier date is before Telegram, so it is not a date
_KIND = "telegram"
_MOST_SIGNS = 20  # of one person on one message; Telegram allows three


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account: in a group, only messages addressed to it concern it (decisions 2.4)."""

    id: int = 0
    username: str = ""


@dataclass(frozen=True, slots=True)
class NotJson:
    """An update that is not JSON: its text, and the id found in it."""

    text: str
    update_id: int


def arrival(update: object, *, now: int, me: Me = Me()) -> Arrival:
    """Parse one element of a getUpdates answer, whatever it is."""
    if isinstance(update, NotJson):
        return Arrival(key=f"{update.update_id}:0", raw=update.text, parsed=_nobody("not JSON"))
    raw = _dump(update)
    try:
        return Arrival(key=_key(update, raw), raw=raw, parsed=_parse(update, now, me))
    except Exception as error:  # an error in our own code must not stop the bot either
        return Arrival(key=_digest(raw), raw=raw, parsed=_give_up(update, type(error).__name__, now))


def update_id(update: object) -> int | None:
    """Return the id by which Telegram confirms this update."""
    if isinstance(update, NotJson):
        return update.update_id
    return number(update.get("update_id")) if isinstance(update, dict) else None


def _parse(update: object, now: int, me: Me) -> Parsed:
    if not isinstance(update, dict):
        return Ignored("not an object")
    for kind in ("message", "edited_message"):
        if kind in update:
            return _message(table(update[kind]), now, me, edited=kind == "edited_message")
    if "my_chat_member" in update:
        return _membership(table(update["my_chat_member"]), now)
    if "message_reaction" in update:
        return _reaction(table(update["message_reaction"]), update_id(update) or 0, now)
    kinds = sorted(clean(key, 60) for key in update if key != "update_id")
    if len(kinds) == 1 and kinds[0] in _NO_MEANING:
        return Ignored(kinds[0])
    return Ignored(f"unknown kind: {', '.join(kinds)[:200] or 'none'}")


def _message(message: Raw, now: int, me: Me, *, edited: bool) -> Parsed:
    chat, message_id = table(message.get("chat")), number(message.get("message_id"))
    thread = number(chat.get("id"))
    sender = _sender(message, chat)
    if thread is None or message_id is None or sender is None:
        lacking = [n for n, v in (("chat", thread), ("message_id", message_id), ("sender", sender)) if v is None]
        return _unreadable(message, f"without {', '.join(lacking)}", now)
    if chat.get("type") == "channel":
        return Ignored("channel post")
    if (move := _moved(message, thread)) is not None:
        return move
    name, facts = content(message)
    if edited and name == "location":
        return Ignored("live location moved")  # each move would be a new version, every few seconds
    private = chat.get("type") == "private"
    body: dict[str, Any] = {
        "thread_key": str(thread),
        "external_id": str(message_id),
        "sender": sender,
        "sent_at": _instant(message.get("date"), now),
        "content": name,
        "text": clean(message.get("text")) or clean(message.get("caption")),
        "data": {**facts, **surroundings(message)},
        "thread_kind": "private" if private else "group",
        "thread_title": "" if private else clean(chat.get("title"), 255),
    }
    if edited:
        return EditedMessage(**body, edited_at=_instant(message.get("edit_date"), now))
    return NewMessage(
        **body,
        reply_to=_reply_to(message, thread),
        automatic=_automatic(message, name),
        files=attachments.files(message, name),
        album=clean(message.get("media_group_id"), 64) or None,
        addressed=private or _addressed(message, me),
    )


def _moved(message: Raw, chat: int) -> Moved | None:
    """Parse the move of a group to a supergroup, which is another chat: Telegram reports it once in the old chat and
    once in the new one.
    """
    if (to := number(message.get("migrate_to_chat_id"))) is not None:
        return Moved(str(chat), str(to))
    if (old := number(message.get("migrate_from_chat_id"))) is not None:
        return Moved(str(old), str(chat))
    return None


def _addressed(message: Raw, me: Me) -> bool:
    """Return whether a group message addresses the bot: by a reply to it, its name, or a command."""
    if number(table(table(message.get("reply_to_message")).get("from")).get("id")) == me.id:
        return True
    text = clean(message.get("text")) or clean(message.get("caption"))
    if text.startswith("/"):
        _, at, whose = text.split(maxsplit=1)[0].partition("@")
        return not at or whose.lower() == me.username.lower()
    return bool(me.username) and f"@{me.username}".lower() in text.lower()


def _automatic(message: Raw, name: str) -> str | None:
    if name == "service":
        return "service"
    if message.get("is_automatic_forward") is True:
        return "forward"
    return "bot" if table(message.get("from")).get("is_bot") is True and "sender_chat" not in message else None


def _sender(message: Raw, chat: Raw) -> Sender | None:
    """Return the sender. An anonymous administrator or a channel writes as a chat (sender_chat)."""
    user, as_chat = table(message.get("from")), table(message.get("sender_chat"))
    if (chat_id := number(as_chat.get("id"))) is not None:
        return Sender(_KIND, str(chat_id), _name(clean(as_chat.get("title")), chat_id), _label(as_chat))
    if (user_id := number(user.get("id"))) is not None:
        locale = clean(user.get("language_code"), 35)
        face = {"face": user_id} if user_id > 0 and user.get("is_bot") is not True else None
        return Sender(_KIND, str(user_id), _name(person(user), user_id), _label(user), locale, face)
    if chat.get("type") == "private" and (own := number(chat.get("id"))) is not None:
        return Sender(_KIND, str(own), _name(person(chat), own), _label(chat))
    return None


def _name(name: str, fallback: int) -> str:
    """Return a name that is never empty: an account's name may consist of characters that show nothing."""
    shown = name.strip()[:255]
    return shown if any(c.isprintable() and not c.isspace() for c in shown) else str(fallback)


def _label(who: Raw) -> str:
    username = clean(who.get("username"), 64).strip()
    return f"@{username}" if username else ""


def _membership(change: Raw, now: int) -> Parsed:
    chat, status = table(change.get("chat")), table(change.get("new_chat_member")).get("status")
    thread = number(chat.get("id"))
    sender = _sender(change, chat)
    if chat.get("type") == "channel":
        return Ignored("membership of a channel")
    if thread is None or sender is None or not isinstance(status, str):
        return Ignored("membership without chat, person or status")
    blocked = status in ("kicked", "left")
    return Blocked(thread_key=str(thread), blocked=blocked, at=_instant(change.get("date"), now), sender=sender)


def _reaction(change: Raw, place: int, now: int) -> Parsed:
    """Parse the reactions of one person to one message. place: of this report among those of the same second."""
    chat, message_id = table(change.get("chat")), number(change.get("message_id"))
    thread, signs = number(chat.get("id")), change.get("new_reaction")
    sender = _sender({"from": change.get("user"), "sender_chat": change.get("actor_chat")}, chat)
    if chat.get("type") == "channel":
        return Ignored("reaction in a channel")
    if thread is None or message_id is None or sender is None or not isinstance(signs, list):
        return Ignored("reaction without chat, message, person or signs")
    named = (_sign(table(sign)) for sign in signs[:_MOST_SIGNS])
    return Reacted(
        thread_key=str(thread),
        external_id=str(message_id),
        sender=sender,
        signs=tuple(dict.fromkeys(sign for sign in named if sign)),
        at=_instant(change.get("date"), now),
        place=place,
    )


def _sign(reaction: Raw) -> str:
    """Return the emoji of a reaction; a reaction that only Telegram can draw is named by its kind."""
    kinds = {"emoji": clean(reaction.get("emoji"), 32).strip(), "custom_emoji": "custom", "paid": "paid"}
    return kinds.get(str(reaction.get("type")), "")


def _reply_to(message: Raw, thread: int) -> str | None:
    replied = table(message.get("reply_to_message"))
    if number(table(replied.get("chat")).get("id")) != thread:
        return None
    replied_id = number(replied.get("message_id"))
    # In a forum every message "replies" to the line that opened its topic.
    if replied_id is None or (replied_id == message.get("message_thread_id") and "forum_topic_created" in replied):
        return None
    return str(replied_id)


def _instant(value: object, now: int) -> int:
    """Convert seconds to milliseconds; an impossible date becomes the moment of arrival."""
    seconds = number(value)
    if seconds is None or not _EARLIEST <= seconds * 1000 <= now + 86_400_000:
        return now
    return seconds * 1000


def _unreadable(message: Raw, reason: str, now: int) -> Unreadable:
    chat = table(message.get("chat"))
    thread, message_id = number(chat.get("id")), number(message.get("message_id"))
    return Unreadable(
        reason=reason,
        thread_key=None if thread is None else str(thread),
        external_id=None if message_id is None else str(message_id),
        sender=_sender(message, chat),
        sent_at=_instant(message.get("date"), now),
    )


def _give_up(update: object, why: str, now: int) -> Parsed:
    try:
        raw = table(update)
        if "message_reaction" in raw:
            # no client waits for an answer to a reaction, so it is not shown as an unreadable message
            return Ignored(f"reaction: parser failed: {why}")
        return _unreadable(table(raw.get("message")) or table(raw.get("edited_message")), f"parser failed: {why}", now)
    except Exception:
        return _nobody(f"parser failed: {why}")


def _nobody(reason: str) -> Unreadable:
    return Unreadable(reason=reason, thread_key=None, external_id=None, sender=None, sent_at=None)


def _key(update: object, raw: str) -> str:
    """Return the deduplication key. Update ids may repeat after a quiet week, when the next one is drawn at random;
    with its date an id is unique.
    """
    identifier = update_id(update)
    if identifier is None:
        return _digest(raw)
    for value in table(update).values():
        body = table(value)
        if (date := number(body.get("edit_date")) or number(body.get("date"))) is not None:
            return f"{identifier}:{date}"
    return f"{identifier}:0"


def _digest(raw: str) -> str:
    return "sha256:" + hashlib.sha256(raw.encode("utf-8", "replace")).hexdigest()[:32]


def _dump(update: object) -> str:
    """Return the update as text: readable Cyrillic where possible, escapes where a half surrogate would not store."""
    try:
        return orjson.dumps(update).decode()
    except TypeError:  # only Python's own module writes these: surrogates, numbers beyond 64 bits, deep nesting
        pass
    try:
        raw = json.dumps(update, ensure_ascii=False, separators=(",", ":"))
        raw.encode("utf-8")
        return raw
    except UnicodeEncodeError:
        return json.dumps(update, separators=(",", ":"))
    except (RecursionError, ValueError, TypeError) as error:
        return f"<{type(error).__name__}>"
