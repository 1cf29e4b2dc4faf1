"""Names the content of a message and the few facts worth showing. Pure; reads raw dicts and trusts nothing in them."""

from collections.abc import Callable, Iterator
from typing import Any

from inbox.text import storable

Raw = dict[str, Any]
Facts = dict[str, Any]

_MAX_INT = 2**53  # browsers read numbers as doubles
_MAX_FACT = 300
_MAX_LINKS = 20


def words(text: str) -> frozenset[str]:
    """Split a space-separated list into a set of names."""
    return frozenset(text.split())


# Checked in this order: an animation also carries a document, a venue also a location.
_SIMPLE = ("photo", "video", "video_note", "voice", "audio", "animation", "document", "sticker")
_PLAIN = ("contact", "poll", "dice", "venue", "location", "story", "game", "invoice")

# Fields that describe a message without being its content.
_FRAME = words(
    """message_id message_thread_id direct_messages_topic from sender_chat sender_boost_count sender_business_bot
    business_connection_id date chat forward_origin is_topic_message is_automatic_forward reply_to_message
    external_reply quote reply_to_story reply_to_checklist_task_id via_bot edit_date has_protected_content
    is_from_offline is_paid_post media_group_id author_signature paid_star_count entities link_preview_options
    effect_id caption caption_entities show_caption_above_media has_media_spoiler reply_markup
    suggested_post_info sender_tag forward_from forward_from_chat forward_from_message_id
    forward_signature forward_sender_name forward_date text guest_bot_caller_user guest_bot_caller_chat"""
)

# Service lines that Telegram puts into a chat. A closed list: a new one shows as "unknown", never hidden.
_SERVICE = words(
    """new_chat_members left_chat_member new_chat_title new_chat_photo delete_chat_photo group_chat_created
    supergroup_chat_created channel_chat_created message_auto_delete_timer_changed migrate_to_chat_id
    migrate_from_chat_id pinned_message successful_payment refunded_payment users_shared user_shared chat_shared
    connected_website write_access_allowed passport_data proximity_alert_triggered boost_added
    chat_background_set forum_topic_created forum_topic_edited forum_topic_closed forum_topic_reopened
    general_forum_topic_hidden general_forum_topic_unhidden giveaway_created giveaway giveaway_winners
    giveaway_completed video_chat_scheduled video_chat_started video_chat_ended
    video_chat_participants_invited web_app_data gift unique_gift gift_upgrade_sent
    checklist_tasks_done checklist_tasks_added direct_message_price_changed paid_message_price_changed
    chat_owner_left chat_owner_changed"""
)


def clean(value: object, limit: int | None = None) -> str:
    """Return text that both databases and every browser can hold: no NUL, no half of a surrogate pair."""
    if not isinstance(value, str):
        return ""
    value = storable(value)
    return value if limit is None else value[:limit]


def number(value: object) -> int | None:
    """Return a whole number that a browser can hold exactly, or None."""
    return value if type(value) is int and -_MAX_INT <= value <= _MAX_INT else None


def table(value: object) -> Raw:
    """Return the value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def person(user: Raw) -> str:
    """Return first and last name as one line."""
    return " ".join(filter(None, (clean(user.get("first_name")).strip(), clean(user.get("last_name")).strip())))


def content(message: Raw) -> tuple[str, Facts]:
    """Return the name of the message's content, and its facts."""
    if isinstance(message.get("text"), str):
        return "text", {}
    for name in _SIMPLE:
        if name in message:
            return name, _file(message[name])
    for name in _PLAIN:
        if name in message:
            return name, _drop_empty(_READ.get(name, _nothing)(table(message[name])))
    for name in sorted(_SERVICE.intersection(message)):
        return "service", {"what": name, **_service(name, message)}
    return "unknown", {"fields": sorted(clean(k, 60) for k in message if k not in _FRAME)[:10]}


def surroundings(message: Raw) -> Facts:
    """Return facts beside the content: origin of a forward, album, quoted text, hidden links."""
    facts: Facts = {
        "forwarded_from": _origin(message),
        "forwarded_at": number(table(message.get("forward_origin")).get("date") or message.get("forward_date")),
        "group": clean(message.get("media_group_id"), 64),
        "quote": clean(table(message.get("quote")).get("text"), 1024),
        "via": clean(table(message.get("via_bot")).get("username"), 64),
        "links": list(_links(message)),
        "spoiler": message.get("has_media_spoiler") is True,
    }
    return _drop_empty(facts) | ({"entities": marks} if (marks := _entities(message)) else {})


# Formatting as typed. Entities that Telegram detects by itself (addresses, tags) are detected again on the screen.
_LOOKS = words("bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre text_link")
_MOST_ENTITIES = 200


def _entities(message: Raw) -> list[Facts]:
    """Return {type, offset, length, url?} of the text or the caption; offsets in UTF-16 units, as Telegram counts."""
    entities = message.get("entities") or message.get("caption_entities")
    marks: list[Facts] = []
    for raw in map(table, entities[:_MOST_ENTITIES] if isinstance(entities, list) else []):
        kind, start, length = clean(raw.get("type"), 40), number(raw.get("offset")), number(raw.get("length"))
        if kind not in _LOOKS or start is None or length is None or start < 0 or length <= 0:
            continue
        url = clean(raw.get("url"), 2048)
        marks.append({"type": kind, "offset": start, "length": length} | ({"url": url} if url else {}))
    return marks


def _file(value: object) -> Facts:
    if isinstance(value, list):  # a photo is a list of sizes of the same picture, the largest last
        value = next((size for size in reversed(value) if isinstance(size, dict)), {})
    raw = table(value)
    facts: Facts = {
        "file_id": clean(raw.get("file_id"), _MAX_FACT),
        "name": clean(raw.get("file_name"), _MAX_FACT),
        "mime": clean(raw.get("mime_type"), 100),
        "emoji": clean(raw.get("emoji"), 16),
        "title": clean(raw.get("title"), _MAX_FACT),
        "performer": clean(raw.get("performer"), _MAX_FACT),
        "animated": raw.get("is_animated") is True or raw.get("is_video") is True,
    }
    for name, field in (("size", "file_size"), ("duration", "duration"), ("width", "width"), ("height", "height")):
        facts[name] = number(raw.get(field))
    return _drop_empty(facts)


def _place(raw: Raw) -> Facts:
    def degrees(value: object, limit: int) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if -limit <= value <= limit else None

    return {
        "latitude": degrees(raw.get("latitude"), 90),
        "longitude": degrees(raw.get("longitude"), 180),
        "live": number(raw.get("live_period")),
    }


def _venue(raw: Raw) -> Facts:
    title, address = clean(raw.get("title"), _MAX_FACT), clean(raw.get("address"), _MAX_FACT)
    return {"title": title, "address": address, **_place(table(raw.get("location")))}


def _contact(raw: Raw) -> Facts:
    return {
        "name": person(raw)[:_MAX_FACT],
        "phone": clean(raw.get("phone_number"), 40),
        "user_id": number(raw.get("user_id")),
    }


def _poll(raw: Raw) -> Facts:
    options = raw.get("options")
    listed = [table(option) for option in options[:12]] if isinstance(options, list) else []
    votes = [number(option.get("voter_count")) or 0 for option in listed]
    return {
        "question": clean(raw.get("question"), _MAX_FACT),
        "options": [clean(option.get("text"), 100) for option in listed],
        "votes": votes if any(votes) else [],
        "anonymous": raw.get("is_anonymous") is True,
    }


def _named(*fields: str) -> Callable[[Raw], Facts]:
    return lambda raw: {f: clean(raw.get(f), _MAX_FACT) or number(raw.get(f)) for f in fields}


def _story(raw: Raw) -> Facts:
    return {"from": clean(table(raw.get("chat")).get("title"), _MAX_FACT) or person(table(raw.get("chat")))}


def _nothing(raw: Raw) -> Facts:
    return {}


_READ: dict[str, Callable[[Raw], Facts]] = {
    "location": _place,
    "venue": _venue,
    "contact": _contact,
    "poll": _poll,
    "dice": _named("emoji", "value"),
    "story": _story,
    "game": _named("title", "description"),
    "invoice": _named("title", "description", "currency", "total_amount"),
}


def _service(name: str, message: Raw) -> Facts:
    value = message[name]
    if name == "new_chat_members" and isinstance(value, list):
        return {"names": [person(table(user))[:100] for user in value[:20]]}
    if name == "left_chat_member":
        return {"names": [person(table(value))[:100]]}
    if name == "new_chat_title":
        return {"title": clean(value, _MAX_FACT)}
    if name in ("migrate_to_chat_id", "migrate_from_chat_id") and number(value) is not None:
        return {"chat": str(value)}
    return {}


def _origin(message: Raw) -> str:
    origin = table(message.get("forward_origin"))
    chat = table(origin.get("sender_chat")) or table(origin.get("chat"))
    names = (
        person(table(origin.get("sender_user"))),
        clean(origin.get("sender_user_name")),
        clean(chat.get("title")),
        # Fields of the Bot API before 7.0, which local servers may still run.
        person(table(message.get("forward_from"))),
        clean(message.get("forward_sender_name")),
        clean(table(message.get("forward_from_chat")).get("title")),
    )
    shown = next((name for name in names if name), "")
    return (shown or ("?" if origin else ""))[:_MAX_FACT]


def _links(message: Raw) -> Iterator[str]:
    entities = message.get("entities") or message.get("caption_entities")
    for entity in (entities if isinstance(entities, list) else [])[:200]:
        raw = table(entity)
        if raw.get("type") == "text_link" and (url := clean(raw.get("url"), 2048)):
            yield url


def _drop_empty(facts: Facts) -> Facts:
    return {
        key: value[:_MAX_LINKS] if isinstance(value, list) else value
        for key, value in facts.items()
        if value or (value == 0 and value is not False)
    }
