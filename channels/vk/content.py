"""Names the content of a VK message, the facts worth showing and its files. Pure; trusts nothing in the raw dict."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from inbox.inbound import File
from inbox.text import storable

Raw = dict[str, Any]
Facts = dict[str, Any]

_MAX_INT = 2**53  # browsers read numbers as doubles
_MAX_FACT = 300
_MAX_LINKS = 20
_MOST_BROUGHT = 20
_MAX_DEPTH = 3  # forwarded messages may hold forwarded messages
_MENTION = re.compile(r"\[(?:id|club|public|event)\d+\|([^\[\]\n]{1,200}+)\]")


def clean(value: object, limit: int | None = None) -> str:
    """Return text that both databases and every browser can hold: no NUL, no half of a surrogate pair."""
    if not isinstance(value, str):
        return ""
    value = storable(value)
    return value if limit is None else value[:limit]


def number(value: object) -> int | None:
    """Return a whole number that a browser can hold exactly, or None. VK sends some numbers as text."""
    if isinstance(value, str) and value.lstrip("-").isascii() and value.lstrip("-").isdigit() and len(value) < 17:
        value = int(value)
    return value if type(value) is int and -_MAX_INT <= value <= _MAX_INT else None


def table(value: object) -> Raw:
    """Return the value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def tables(value: object, limit: int = 50) -> list[Raw]:
    """Return the objects of a list."""
    return [item for item in value[:limit] if isinstance(item, dict)] if isinstance(value, list) else []


def words_of(message: Raw) -> str:
    """Return the text as VK shows it: a mention is a name there, not its markup."""
    return _MENTION.sub(r"\1", clean(message.get("text")))


def content(message: Raw) -> tuple[str, Facts]:
    """Return the name of the message's content, and its facts. The first attachment of a kind in our table decides."""
    if message.get("action"):
        return "service", _action(table(message["action"]))
    attachments = [_attachment(attachment) for attachment in tables(message.get("attachments"))]
    if geo := table(message.get("geo")):
        attachments.append(_geo(geo))
    named = next(((name, facts) for name, facts in attachments if name not in ("text", "unknown")), None)
    if named is not None:
        return named[0], _drop_empty(named[1])
    if words_of(message) or _forwards(message) or any(name == "text" for name, _ in attachments):
        return "text", {}
    if attachments:
        return "unknown", {"fields": sorted({clean(facts.get("what"), 60) for _, facts in attachments})[:10]}
    return ("text", {}) if isinstance(message.get("text"), str) else ("unknown", {"fields": []})


def surroundings(message: Raw) -> Facts:
    """Return facts beside the content: links, forwarded messages, the page the client came from."""
    return _drop_empty(
        {
            "links": list(dict.fromkeys(_links(message)))[:_MAX_LINKS],
            "forwarded_from": _origin(message),
            "ref": clean(message.get("ref"), _MAX_FACT),
            **_brought(message),
        }
    )


def _brought(message: Raw) -> Facts:
    """Return content by other authors in a message: forwarded messages and posts. own: the sender's text beside it."""
    posts = [
        _post(_body(attachment)[1])
        for attachment in tables(message.get("attachments"))
        if _body(attachment)[0] == "wall"
    ]
    forwards = _forwarded_facts(message, _MAX_DEPTH)
    if not posts and not forwards:
        return {}
    return {"forwards": forwards, "posts": posts[:_MOST_BROUGHT], "own": words_of(message) or None}


def _forwarded_facts(message: Raw, depth: int) -> list[Facts]:
    if not depth:
        return []
    return [
        _drop_empty(
            {
                "from": _page(number(forwarded.get("from_id"))),
                "at": number(forwarded.get("date")),
                "text": words_of(forwarded),
                "forwards": _forwarded_facts(forwarded, depth - 1),
                "more": len(_forwards(forwarded)) if depth == 1 else 0,
            }
        )
        for forwarded in _forwards(message)[:_MOST_BROUGHT]
    ]


def _post(body: Raw) -> Facts:
    owner, own = number(body.get("owner_id") or body.get("from_id") or body.get("to_id")), number(body.get("id"))
    return _drop_empty(
        {
            "from": _page(owner),
            "at": number(body.get("date")),
            "text": words_of(body),
            "url": f"https://vk.com/wall{owner}_{own}" if owner is not None and own is not None else "",
            "likes": number(table(body.get("likes")).get("count")) or 0,
            "comments": number(table(body.get("comments")).get("count")) or 0,
        }
    )


def _page(page_id: int | None) -> str:
    return "" if page_id is None else f"vk.com/id{page_id}" if page_id > 0 else f"vk.com/club{-page_id}"


def text(message: Raw) -> str:
    """Return the text to show: the client's, else that of a forwarded message, a post or a link."""
    if own := words_of(message):
        return own
    forwarded = (
        "\n\n".join(filter(None, (text(message_forwarded) for message_forwarded in _forwards(message))))
        if _depth(message)
        else ""
    )
    if forwarded:
        return forwarded
    for attachment in tables(message.get("attachments")):
        kind, body = _body(attachment)
        if kind in ("wall", "wall_reply"):
            return "\n".join(filter(None, (words_of(body), *_links(message))))
        if kind in ("link", "article"):
            return "\n".join(filter(None, (clean(body.get("title"), _MAX_FACT), *_links(message))))
    return ""


def files(message: Raw, *, peer: int | None, cmid: int | None) -> tuple[File, ...]:
    """Return every file that can be fetched, also of posts and forwarded messages. Their order is their place in it."""
    return tuple(
        File(
            kind=kind,
            name=name,
            media_type=media,
            size=size,
            width=width,
            height=height,
            duration=duration,
            source={"url": url, "peer": peer, "message": cmid, "place": place},
        )
        for place, (kind, name, media, size, width, height, duration, url) in enumerate(_files(message, _MAX_DEPTH))
    )


_Found = tuple[str, str, str, int, int | None, int | None, int | None, str]


def _files(message: Raw, depth: int) -> Iterator[_Found]:
    for attachment in tables(message.get("attachments")):
        kind, body = _body(attachment)
        if reader := _FILES.get(kind):
            entry = reader(body)
            if entry and entry[-1]:
                yield entry
        elif kind in ("wall", "wall_reply") and depth:
            yield from _files(body, depth - 1)
    if depth:
        for forwarded in _forwards(message):
            yield from _files(forwarded, depth - 1)


def _depth(message: Raw) -> bool:
    """Return whether forwarded messages are nested no deeper than we follow."""
    level = [message]
    for _ in range(20):
        level = [inner for forwarded in level for inner in _forwards(forwarded)][:200]
        if not level:
            return True
    return False


def _forwards(message: Raw) -> list[Raw]:
    return tables(message.get("fwd_messages"))


def _body(attachment: Raw) -> tuple[str, Raw]:
    kind = clean(attachment.get("type"), 60)
    return kind, table(attachment.get(kind))


def _size(size: Raw) -> int:
    return (number(size.get("width")) or 0) * (number(size.get("height")) or 0)


def url_of(value: object) -> str:
    """Return an http(s) address from VK's payload, "" for anything else."""
    url = clean(value, 4096)
    return url if url.startswith(("https://", "http://")) else ""


def _largest(sizes: object) -> Raw:
    pictures = [size for size in tables(sizes) if url_of(size.get("url") or size.get("src"))]
    return max(pictures, key=_size, default={})


def _photo(body: Raw) -> _Found:
    best = _largest([*tables(body.get("sizes")), table(body.get("orig_photo"))])
    name = f"photo{number(body.get('id')) or ''}.jpg"
    return "photo", name, "image/jpeg", 0, *_measures(best), None, url_of(best.get("url") or best.get("src"))


def _measures(size: Raw) -> tuple[int | None, int | None]:
    return number(size.get("width")) or None, number(size.get("height")) or None


def _doc(body: Raw) -> _Found:
    title, ending = clean(body.get("title"), _MAX_FACT), clean(body.get("ext"), 10)
    if ending and not title.lower().endswith(f".{ending.lower()}"):
        title = f"{title}.{ending}"
    kind = "animation" if number(body.get("type")) == 3 else "document"
    size = max(0, number(body.get("size")) or 0)
    return kind, title, "application/octet-stream", size, None, None, None, url_of(body.get("url"))


def _voice(body: Raw) -> _Found:
    ogg = url_of(body.get("link_ogg"))
    media, ending = ("audio/ogg", "ogg") if ogg else ("audio/mpeg", "mp3")
    return (
        "voice",
        f"voice.{ending}",
        media,
        0,
        None,
        None,
        number(body.get("duration")),
        ogg or url_of(body.get("link_mp3")),
    )


def _sticker(body: Raw) -> _Found | None:
    images = [image for image in tables(body.get("images")) if (number(image.get("width")) or 0) <= 256]
    best = _largest(images) or _largest(body.get("images"))
    return "sticker", "sticker.png", "image/png", 0, *_measures(best), None, url_of(best.get("url"))


def _graffiti(body: Raw) -> _Found:
    return "photo", "graffiti.png", "image/png", 0, *_measures(body), None, url_of(body.get("url"))


def _audio(body: Raw) -> _Found:
    name = " - ".join(filter(None, (clean(body.get("artist"), 100), clean(body.get("title"), 100)))) or "audio"
    return "audio", f"{name}.mp3", "audio/mpeg", 0, None, None, number(body.get("duration")), url_of(body.get("url"))


_FILES: dict[str, Callable[[Raw], _Found | None]] = {
    "photo": _photo,
    "doc": _doc,
    "audio_message": _voice,
    "sticker": _sticker,
    "ugc_sticker": _sticker,
    "graffiti": _graffiti,
    "audio": _audio,
}


def _attachment(attachment: Raw) -> tuple[str, Facts]:
    kind, body = _body(attachment)
    reader = _READ.get(kind)
    return reader(body) if reader else ("unknown", {"what": kind or "?"})


def _file_facts(name: str) -> Callable[[Raw], tuple[str, Facts]]:
    def read(body: Raw) -> tuple[str, Facts]:
        facts: Facts = {
            "name": clean(body.get("title"), _MAX_FACT) if name == "document" else "",
            "title": clean(body.get("title"), _MAX_FACT) if name in ("audio", "video") else "",
            "performer": clean(body.get("artist"), _MAX_FACT),
            "transcript": clean(body.get("transcript"), 4096),
            "animated": bool(body.get("animation_url")),
            "waveform": _waveform(body.get("waveform")),
        }
        for fact in ("size", "duration", "width", "height"):
            facts[fact] = number(body.get(fact))
        if name == "document" and number(body.get("type")) == 3:
            return "animation", facts
        return name, facts

    return read


def _waveform(value: object) -> list[int]:
    """Return the loudness of a voice message in at most 128 steps, each 0-31."""
    return [max(0, min(31, number(step) or 0)) for step in value[:128]] if isinstance(value, list) else []


def _market(body: Raw) -> tuple[str, Facts]:
    price = table(body.get("price"))
    return "invoice", {
        "title": clean(body.get("title"), _MAX_FACT),
        "description": clean(body.get("description"), _MAX_FACT),
        "currency": clean(table(price.get("currency")).get("name"), 10),
        "total_amount": number(price.get("amount")),
        "price": clean(price.get("text"), 60),
    }


def _poll(body: Raw) -> tuple[str, Facts]:
    answers = tables(body.get("answers"), 12)
    votes = [number(answer.get("votes")) or 0 for answer in answers]
    return "poll", {
        "question": clean(body.get("question"), _MAX_FACT),
        "options": [clean(answer.get("text"), 100) for answer in answers],
        "votes": votes if any(votes) else [],
        "anonymous": body.get("anonymous") is True,
    }


def _geo(geo: Raw) -> tuple[str, Facts]:
    place, point = table(geo.get("place")), table(geo.get("coordinates"))

    def degrees(value: object, limit: int) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if -limit <= value <= limit else None

    facts = {"latitude": degrees(point.get("latitude"), 90), "longitude": degrees(point.get("longitude"), 180)}
    title = clean(place.get("title"), _MAX_FACT)
    if not title:
        return "location", facts
    address = ", ".join(filter(None, (clean(place.get("city"), 100), clean(place.get("country"), 100))))
    return "venue", {"title": title, "address": address, **facts}


def _action(action: Raw) -> Facts:
    facts = {
        "what": clean(action.get("type"), 60),
        "title": clean(action.get("text"), _MAX_FACT),
        "user_id": number(action.get("member_id")),
    }
    return _drop_empty(facts)


_READ: dict[str, Callable[[Raw], tuple[str, Facts]]] = {
    "photo": _file_facts("photo"),
    "graffiti": _file_facts("photo"),
    "doc": _file_facts("document"),
    "audio_message": _file_facts("voice"),
    "audio": _file_facts("audio"),
    "video": _file_facts("video"),
    "video_message": _file_facts("video_note"),
    "sticker": _file_facts("sticker"),
    "ugc_sticker": _file_facts("sticker"),
    "story": lambda body: ("story", {"from": str(number(body.get("owner_id")) or "")}),
    "poll": _poll,
    "market": _market,
    "wall": lambda body: ("text", {}),
    "wall_reply": lambda body: ("text", {}),
    "link": lambda body: ("text", {}),
    "article": lambda body: ("text", {}),
}


def _links(message: Raw) -> Iterator[str]:
    for attachment in tables(message.get("attachments")):
        kind, body = _body(attachment)
        owner, own = number(body.get("owner_id") or body.get("from_id") or body.get("to_id")), number(body.get("id"))
        if kind in ("link", "article") and (url := url_of(body.get("url"))):
            yield url[:2048]
        elif owner is not None and own is not None:
            if kind in ("wall", "video", "poll", "story"):
                yield f"https://vk.com/{kind}{owner}_{own}"
            elif kind == "market":
                yield f"https://vk.com/product{owner}_{own}"


def _origin(message: Raw) -> str:
    for forwarded in _forwards(message):
        sender = number(forwarded.get("from_id"))
        if sender is not None:
            return _page(sender)
    return "?" if _forwards(message) else ""


def _drop_empty(facts: Facts) -> Facts:
    return {key: value for key, value in facts.items() if value or (value == 0 and value is not False)}
