"""Edits and deletes the bot's messages and reacts to clients' messages, through aiogram's methods."""

from typing import Any

from aiogram import Bot
from aiogram.methods import DeleteMessage, EditMessageCaption, EditMessageText, SetMessageReaction, TelegramMethod
from aiogram.types import ReactionTypeEmoji

from channels.base import SendError
from channels.telegram import errors, settings
from channels.telegram.session import Scrub
from inbox.messages.edit_queue import Change
from inbox.text import utf16_units

_TIMEOUT = 20
MAX_CAPTION = 1024
# Telegram's texts that mean: the message is already in this state.
_DONE = ("message is not modified", "message to delete not found")
_REFUSALS = (
    ("message to edit not found", "message-gone"),
    ("message can't be edited", "too-late"),
    ("message can't be deleted", "too-late"),
    ("message_delete_forbidden", "too-late"),
    ("message_id_invalid", "message-gone"),
    ("message to react not found", "message-gone"),
    ("reaction_invalid", "reaction-refused"),
    ("reactions_too_many", "reaction-refused"),
)


async def amend(bot: Bot, change: Change, scrub: Scrub) -> None:
    """Carry out one change. Raises SendError; repeating it does no harm."""
    try:
        await bot(_method(change), request_timeout=_TIMEOUT)
    except SendError:
        raise
    except Exception as error:
        reason = str(getattr(error, "message", error)).lower()
        if any(part in reason for part in _DONE):
            return
        refused = next((code for part, code in _REFUSALS if part in reason), None)
        if refused:
            raise SendError(refused, scrub(reason), permanent=True) from None
        raise errors.send_error(error, maybe_written=False, scrub=scrub) from None


def _method(change: Change) -> TelegramMethod[Any]:
    if not change.thread_key.removeprefix("-").isdecimal() or not change.external_id.isdecimal():
        raise SendError("message-gone", f"{change.external_id!r} is not a message id", permanent=True)
    place: dict[str, Any] = {"chat_id": int(change.thread_key), "message_id": int(change.external_id)}
    if change.kind == "delete":
        return DeleteMessage(**place)
    if change.kind == "react":
        return SetMessageReaction(**place, reaction=[ReactionTypeEmoji(emoji=change.text)] if change.text else [])
    # A text too long for a caption was sent as a message of its own, before the file.
    caption = change.files > 0 and utf16_units(change.before) <= MAX_CAPTION
    limit = MAX_CAPTION if caption else settings.MAX_TEXT
    if (units := utf16_units(change.text)) > limit:
        raise SendError("text-too-long", f"{units} of {limit}", permanent=True)
    if caption:
        return EditMessageCaption(**place, caption=change.text)
    return EditMessageText(**place, text=change.text)
