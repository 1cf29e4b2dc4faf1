"""Lists the files of a message and how to request them from Telegram. Pure; trusts nothing in the raw dict."""

from channels.telegram.content import Raw, clean, number, table
from inbox.inbound import File

# Telegram's own servers give a bot no larger file, so the refusal is immediate instead of a day of retries.
MOST_FETCHED = 20 * 1024 * 1024
_MAX_ID = 300

_TYPES = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
    "sticker": "image/webp",
}


def files(message: Raw, content: str) -> tuple[File, ...]:
    """Return the file that the message consists of, if any; an album arrives as one message per file."""
    raw = _largest(message.get(content)) if content == "photo" else table(message.get(content))
    file_id = clean(raw.get("file_id"))
    if content not in (*_TYPES, "document") or not 0 < len(file_id) <= _MAX_ID:
        return ()
    size = max(0, number(raw.get("file_size")) or 0)
    length = number(raw.get("length"))  # a round video has one length for both sides
    return (
        File(
            kind=content,
            name=clean(raw.get("file_name"), 300),
            media_type=_media_type(raw, content),
            size=size,
            width=number(raw.get("width")) or length,
            height=number(raw.get("height")) or length,
            duration=number(raw.get("duration")),
            source={"file_id": file_id},
            refused="too-large" if size > MOST_FETCHED else "",
        ),
    )


def _largest(sizes: object) -> Raw:
    candidates = [size for size in sizes if isinstance(size, dict)] if isinstance(sizes, list) else []
    return max(
        candidates, key=lambda size: (number(size.get("width")) or 0) * (number(size.get("height")) or 0), default={}
    )


def _media_type(raw: Raw, content: str) -> str:
    if content == "sticker" and raw.get("is_video") is True:
        return "video/webm"
    if content == "sticker" and raw.get("is_animated") is True:
        return "application/gzip"
    return clean(raw.get("mime_type"), 100) or _TYPES.get(content, "application/octet-stream")
