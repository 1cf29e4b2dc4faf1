"""Raw events as VK's public documentation describes them, in the shape Bots Long Poll sends them."""

from typing import Any

GROUP = 217_000_001
KATE = 501_001
DATE = 1_763_700_000
NOW = DATE * 1000 + 1500
CHAT = 2_000_000_007


def message(fields: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return a message of Kate in her private dialog."""
    return {
        "date": DATE,
        "from_id": KATE,
        "id": 9120,
        "out": 0,
        "version": 10000345,
        "attachments": [],
        "conversation_message_id": 42,
        "fwd_messages": [],
        "important": False,
        "is_hidden": False,
        "peer_id": KATE,
        "random_id": 0,
        "text": "",
        **(fields or {}),
        **more,
    }


def event(fields: dict[str, Any] | None = None, kind: str = "message_new", **more: Any) -> dict[str, Any]:
    """Return an event that carries it."""
    body = message(fields, **more)
    info = {"button_actions": ["text", "vkpay"], "keyboard": True, "inline_keyboard": True, "lang_id": 0}
    shown = {"client_info": info, "message": body} if kind == "message_new" else body
    return {"group_id": GROUP, "type": kind, "event_id": "4d1f" * 10, "v": "5.199", "object": shown}


def attached(kind: str, **body: Any) -> dict[str, Any]:
    """Return a message with one attachment."""
    return {"attachments": [{"type": kind, kind: body}]}


def _size(kind: str, width: int, height: int) -> dict[str, Any]:
    return {"type": kind, "url": f"https://sun9-1.userapi.com/{kind}.jpg", "width": width, "height": height}


PHOTO = attached(
    "photo",
    id=457_239_017,
    owner_id=KATE,
    access_key="k",
    text="",
    sizes=[_size("s", 75, 56), _size("w", 2560, 1920), _size("x", 604, 453)],
    orig_photo=_size("base", 1280, 960),
)
DOC = attached(
    "doc", id=1, owner_id=KATE, title="Чек 7.pdf", size=96_000, ext="pdf", type=1, url="https://vk.com/doc501_1?hash=a"
)

# name of the content, fields of the message, expected facts, kinds of files
CONTENTS: list[tuple[str, dict[str, Any], dict[str, Any], list[str]]] = [
    ("text", {"text": "Здравствуйте!"}, {}, []),
    ("photo", PHOTO, {}, ["photo"]),
    ("document", DOC, {"name": "Чек 7.pdf", "size": 96_000}, ["document"]),
    (
        "animation",
        attached("doc", id=2, owner_id=KATE, title="кот.gif", ext="gif", type=3, url="https://vk.com/doc1_2"),
        {},
        ["animation"],
    ),
    (
        "voice",
        attached(
            "audio_message", id=3, owner_id=KATE, duration=7, link_ogg="https://psv4.vkuser.net/a.ogg", transcript="Да"
        ),
        {"duration": 7, "transcript": "Да"},
        ["voice"],
    ),
    (
        "sticker",
        attached(
            "sticker",
            product_id=1,
            sticker_id=163,
            images=[{"url": f"https://vk.com/sticker/{n}", "width": n, "height": n} for n in (64, 256, 512)],
        ),
        {},
        ["sticker"],
    ),
    (
        "video",
        attached("video", id=5, owner_id=KATE, title="Стол качается", duration=12, width=1280, height=720),
        {"title": "Стол качается", "duration": 12, "links": [f"https://vk.com/video{KATE}_5"]},
        [],
    ),
    ("video_note", attached("video_message", id=5, owner_id=KATE, duration=9), {"duration": 9}, []),
    (
        "audio",
        attached("audio", id=6, owner_id=1, artist="Кино", title="Дом", duration=200, url=""),
        {"performer": "Кино", "title": "Дом"},
        [],
    ),
    (
        "text",
        attached("wall", id=77, from_id=-GROUP, to_id=-GROUP, text="Скидки до пятницы"),
        {"links": [f"https://vk.com/wall{-GROUP}_77"]},
        [],
    ),
    (
        "text",
        attached("link", url="https://example.org/stol", title="Стол"),
        {"links": ["https://example.org/stol"]},
        [],
    ),
    (
        "invoice",
        attached(
            "market",
            id=8,
            owner_id=-GROUP,
            title="Стол «Линд»",
            description="белый",
            price={"amount": "1840000", "currency": {"id": 643, "name": "RUB"}, "text": "18 400 ₽"},
        ),
        {"title": "Стол «Линд»", "total_amount": 1_840_000, "currency": "RUB"},
        [],
    ),
    (
        "poll",
        attached("poll", id=9, owner_id=KATE, question="Цвет?", answers=[{"text": "дуб"}, {"text": "орех"}]),
        {"question": "Цвет?", "options": ["дуб", "орех"]},
        [],
    ),
    ("story", attached("story", id=10, owner_id=KATE), {}, []),
    (
        "photo",
        attached("graffiti", id=11, owner_id=KATE, url="https://vk.com/g.png", width=300, height=200),
        {},
        ["photo"],
    ),
    (
        "location",
        {"geo": {"type": "point", "coordinates": {"latitude": 59.93, "longitude": 30.31}}},
        {"latitude": 59.93, "longitude": 30.31},
        [],
    ),
    (
        "venue",
        {
            "geo": {
                "coordinates": {"latitude": 59.93, "longitude": 30.31},
                "place": {"title": "Невский, 88", "city": "Петербург", "country": "Россия"},
            }
        },
        {"title": "Невский, 88", "address": "Петербург, Россия"},
        [],
    ),
    (
        "service",
        {"action": {"type": "chat_invite_user", "member_id": 7}},
        {"what": "chat_invite_user", "user_id": 7},
        [],
    ),
    ("unknown", attached("gift", id=12, thumb_256="https://vk.com/g"), {"fields": ["gift"]}, []),
    ("unknown", attached("hologram", id=12), {"fields": ["hologram"]}, []),
]

WITHOUT_MEANING = [
    "message_typing_state",
    "message_event",
    "message_reaction_event",
    "wall_post_new",
    "group_join",
    "user_block",
    "like_add",
]
