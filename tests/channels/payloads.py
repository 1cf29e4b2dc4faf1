"""Raw Bot API updates as the public documentation describes them, in the shape Telegram sends them."""

from typing import Any

KATE = {
    "id": 501001,
    "is_bot": False,
    "first_name": "Екатерина",
    "last_name": "Смирнова",
    "username": "kate_s",
    "language_code": "ru",
}
CHAT = {"id": 501001, "first_name": "Екатерина", "last_name": "Смирнова", "username": "kate_s", "type": "private"}
GROUP = {"id": -1001234567890, "title": "Дом 7, закупка", "type": "supergroup"}
BOT = {"id": 7000000001, "is_bot": True, "first_name": "Ольха", "username": "olkha_bot"}
DATE = 1_763_700_000
NOW = DATE * 1000 + 1500


def message(fields: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return a message of Kate in her private chat."""
    return {"message_id": 42, "from": KATE, "chat": CHAT, "date": DATE, **(fields or {}), **more}


def update(fields: dict[str, Any] | None = None, kind: str = "message", **more: Any) -> dict[str, Any]:
    """Return an update that carries it."""
    return {"update_id": 860_001, kind: message(fields, **more)}


def _file(name: str, **more: Any) -> dict[str, Any]:
    return {"file_id": f"AgACAgIAAxk-{name}", "file_unique_id": f"u-{name}", "file_size": 20480, **more}


THUMB = _file("thumb", width=90, height=90)

# name of the content, the fields of the message, expected facts
CONTENTS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("text", {"text": "Здравствуйте!"}, {}),
    (
        "photo",
        {"photo": [_file("s", width=90, height=67), _file("x", width=1280, height=960)], "caption": "Вот скол"},
        {"width": 1280, "height": 960, "size": 20480, "file_id": "AgACAgIAAxk-x"},
    ),
    (
        "video",
        {"video": _file("v", width=640, height=480, duration=12, mime_type="video/mp4", file_name="стол.mp4")},
        {"duration": 12, "mime": "video/mp4", "name": "стол.mp4"},
    ),
    ("video_note", {"video_note": _file("n", length=240, duration=7)}, {"duration": 7}),
    ("voice", {"voice": _file("o", duration=5, mime_type="audio/ogg")}, {"duration": 5}),
    (
        "audio",
        {"audio": _file("a", duration=200, performer="Кино", title="Дом", mime_type="audio/mpeg")},
        {"performer": "Кино", "title": "Дом"},
    ),
    (
        "document",
        {"document": _file("d", file_name="Счёт № 7.pdf", mime_type="application/pdf", thumbnail=THUMB)},
        {"name": "Счёт № 7.pdf"},
    ),
    (
        "sticker",
        {"sticker": _file("t", type="regular", width=512, height=512, is_animated=False, is_video=True, emoji="👍")},
        {"emoji": "👍", "animated": True},
    ),
    (
        "animation",
        {"animation": _file("g", width=320, height=240, duration=3), "document": _file("g", mime_type="video/mp4")},
        {"duration": 3},
    ),
    (
        "location",
        {"location": {"latitude": 55.751244, "longitude": 37.618423}},
        {"latitude": 55.751244, "longitude": 37.618423},
    ),
    (
        "venue",
        {
            "venue": {"location": {"latitude": 59.9, "longitude": 30.3}, "title": "Склад", "address": "Невский, 1"},
            "location": {"latitude": 59.9, "longitude": 30.3},
        },
        {"title": "Склад", "address": "Невский, 1", "latitude": 59.9},
    ),
    (
        "contact",
        {"contact": {"phone_number": "+79990000001", "first_name": "Пётр", "last_name": "К.", "user_id": 77}},
        {"name": "Пётр К.", "phone": "+79990000001", "user_id": 77},
    ),
    (
        "poll",
        {"poll": {"id": "9", "question": "Цвет?", "options": [{"text": "дуб"}, {"text": "орех"}], "type": "regular"}},
        {"question": "Цвет?", "options": ["дуб", "орех"]},
    ),
    ("dice", {"dice": {"emoji": "🎲", "value": 0}}, {"emoji": "🎲", "value": 0}),
    ("story", {"story": {"chat": {"id": -100, "title": "Новости", "type": "channel"}, "id": 3}}, {"from": "Новости"}),
    ("game", {"game": {"title": "Змейка", "description": "игра", "photo": [THUMB]}}, {"title": "Змейка"}),
    (
        "invoice",
        {
            "invoice": {
                "title": "Стол",
                "description": "дуб",
                "start_parameter": "",
                "currency": "RUB",
                "total_amount": 100,
            }
        },
        {"total_amount": 100, "currency": "RUB"},
    ),
    ("service", {"pinned_message": {"message_id": 1, "chat": CHAT, "date": DATE}}, {"what": "pinned_message"}),
    ("service", {"left_chat_member": KATE}, {"what": "left_chat_member", "names": ["Екатерина Смирнова"]}),
    (
        "service",
        {"new_chat_members": [KATE, BOT]},
        {"what": "new_chat_members", "names": ["Екатерина Смирнова", "Ольха"]},
    ),
    ("service", {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}, {}),
    ("unknown", {"hologram": {"file_id": "h"}}, {"fields": ["hologram"]}),
    ("unknown", {"paid_media": {"star_count": 5, "paid_media": []}}, {"fields": ["paid_media"]}),
    ("unknown", {"checklist": {"title": "Список", "tasks": []}}, {"fields": ["checklist"]}),
]

ALBUM_ITEM = {
    "photo": [_file("al", width=1, height=1)],
    "media_group_id": "13800000000000001",
    "caption": "Три фото",
    "caption_entities": [{"type": "text_link", "offset": 0, "length": 3, "url": "https://example.org/stol"}],
}

# Every other kind of update in the manual: none is shown yet.
WITHOUT_MEANING = [
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
]


def membership(status: str, chat: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return an update in which the client blocked ("kicked") or unblocked ("member") the bot."""
    return {
        "update_id": 860_002,
        "my_chat_member": {
            "chat": chat or CHAT,
            "from": KATE,
            "date": DATE,
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": status, "until_date": 0},
        },
    }
