"""Edits of bots: editMessageText, editMessageCaption and deleteMessage, as the real server accepts them."""

import time
from typing import Any

from channels.emulators.telegram.state import Bot, Raw, Refused, World

CHANGING = frozenset({"editmessagetext", "editmessagecaption", "deletemessage"})
LIMIT_SECONDS = 48 * 3600


def change(world: World, bot: Bot, method: str, query: Raw) -> Any:
    """Carry out an edit; returns the message, or True for a deleted one. Raises Refused."""
    chat, number = int(query.get("chat_id", 0)), int(query.get("message_id", 0))
    message = bot.messages.get((chat, number))
    if message is None:
        what = "delete" if method == "deletemessage" else "edit"
        raise Refused(400, f"Bad Request: message to {what} not found")
    old = time.time() - message["date"] > LIMIT_SECONDS
    if method == "deletemessage":
        if old:
            raise Refused(400, "Bad Request: message can't be deleted for everyone")
        del bot.messages[chat, number]
        world.ledger.add("deleted", bot.username, chat=chat, message_id=number)
        return True
    if not message["from"]["is_bot"] or old:
        raise Refused(400, "Bad Request: message can't be edited")
    field = "text" if method == "editmessagetext" else "caption"
    text = str(query.get(field) or "")
    if field == "text" and not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if message.get(field, "") == text:
        raise Refused(400, "Bad Request: message is not modified")
    message |= {field: text, "edit_date": int(time.time())}
    world.ledger.add("edited", bot.username, chat=chat, message_id=number, text=text)
    return message
