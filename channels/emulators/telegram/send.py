"""Sends of bots: sendMessage, sendPhoto, sendDocument, sendMediaGroup and similar, as the real server accepts them."""

from collections.abc import Sequence
from typing import Any

from channels.emulators.telegram.files import MOST_PHOTO, MOST_UPLOAD, Part
from channels.emulators.telegram.state import Bot, Raw, Refused, World

MAX_TEXT, MAX_CAPTION = 4096, 1024
# Methods that send one file, and the field that holds it.
SINGLE = {
    "sendphoto": "photo",
    "senddocument": "document",
    "sendvideo": "video",
    "sendaudio": "audio",
    "sendvoice": "voice",
    "sendanimation": "animation",
}
SENDING = frozenset({"sendmessage", "sendmediagroup", *SINGLE})


def chat_of(query: Raw) -> int | None:
    """Return the chat of a request, if it is a number."""
    try:
        return int(query.get("chat_id", ""))
    except (TypeError, ValueError):
        return None


def reply_of(query: Raw) -> int | None:
    """Return the message that a request answers."""
    reply = query.get("reply_parameters") or {}
    try:
        return int(reply["message_id"]) if isinstance(reply, dict) else None
    except (KeyError, TypeError, ValueError):
        return None


def uploads(method: str, query: Raw) -> list[tuple[str, Part, str]]:
    """Return (kind, file, caption) of each file in a request. Raises Refused for an invalid one."""
    if method in SINGLE:
        kind = SINGLE[method]
        return [(kind, _part(query, query.get(kind)), str(query.get("caption") or ""))]
    if method != "sendmediagroup":
        return []
    media = query.get("media")
    if not isinstance(media, list):
        raise Refused(400, "Bad Request: can't parse media JSON object")
    if not 2 <= len(media) <= 10:
        raise Refused(400, "Bad Request: group send failed: the number of media is wrong")
    kinds = {str(item.get("type")) for item in media}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise Refused(400, "Bad Request: can't mix documents and audio with other media types in an album")
    return [
        (
            str(item["type"]),
            _part(query, item.get("media")),
            str(item.get("caption") or ""),
        )
        for item in media
    ]


def _part(query: Raw, value: Any) -> Part:
    """Return the file in this field, or in the field that it names."""
    if isinstance(value, str) and value.startswith("attach://"):
        value = query.get(value.removeprefix("attach://"))
    if not isinstance(value, Part):
        raise Refused(400, "Bad Request: there is no file in the request")
    return value


def check(world: World, bot: Bot, method: str, chat: int | None, query: Raw, files: Sequence[Any]) -> None:
    """Refuse as Telegram does."""
    if chat is None or (chat > 0 and not any(owner == chat for owner, _ in bot.messages)):
        raise Refused(400, "Bad Request: chat not found")
    text = query.get("text")
    if method == "sendmessage":
        if not isinstance(text, str) or not text.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if _units(text) > MAX_TEXT:
            raise Refused(400, "Bad Request: message is too long")
    for kind, part, caption in files:
        if not part.body:
            raise Refused(400, "Bad Request: file must be non-empty")
        if len(part.body) > (MOST_PHOTO if kind == "photo" else MOST_UPLOAD):
            raise Refused(413, "Request Entity Too Large")
        if _units(caption) > MAX_CAPTION:
            raise Refused(400, "Bad Request: message caption is too long")
        if kind == "photo" and not _decodes(part.body):
            raise Refused(400, "Bad Request: IMAGE_PROCESS_FAILED")


def accept(world: World, bot: Bot, chat: int, query: Raw, files: Sequence[tuple[str, Part, str]]) -> list[Raw]:
    """Deliver to the client: one message, or one for each item of an album."""
    reply_to = reply_of(query)
    if not files:
        return [world.accept(bot, chat, str(query.get("text")), reply_to)]
    album = {"media_group_id": str(world.next_id())} if len(files) > 1 else {}
    return [
        world.accept(
            bot,
            chat,
            world.files.attached(kind, part.body, name=part.file_name or "")
            | ({"caption": caption} if caption else {})
            | album,
            reply_to,
        )
        for kind, part, caption in files
    ]


def shown_text(query: Raw, files: Sequence[tuple[str, Part, str]]) -> str:
    """Return the text of a request or its caption."""
    return str(query.get("text") or "") or next((caption for _, _, caption in files if caption), "")


def _decodes(body: bytes) -> bool:
    from io import BytesIO

    from PIL import Image

    try:
        with Image.open(BytesIO(body)) as image:
            width, height = image.size
    except OSError:
        return False
    return width + height <= 10_000 and max(width, height) <= 20 * min(width, height)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2
