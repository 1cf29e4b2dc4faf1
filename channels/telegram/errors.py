"""Translates answers of the Bot API: an update batch, a trouble of the channel, or the outcome of one send."""

import json
import re
from typing import Any

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from channels.base import ChannelTrouble, SendError, Sent
from channels.telegram.session import Scrub, TooManyRequests
from inbox import clock

# Telegram's text of a refusal, and our code. The first match counts.
_REFUSALS = (
    ("blocked by the user", "blocked-by-client"),
    ("user is deactivated", "client-gone"),
    ("was kicked", "kicked-from-group"),
    ("is not a member", "kicked-from-group"),
    ("can't initiate conversation", "client-not-started"),
    ("chat not found", "chat-not-found"),
    ("peer_id_invalid", "chat-not-found"),
    ("message is too long", "text-too-long"),
    ("text is empty", "text-empty"),
    ("text must be non-empty", "text-empty"),
    ("not enough rights", "no-permission"),
    ("have no rights", "no-permission"),
    ("need administrator rights", "no-permission"),
    ("chat_write_forbidden", "no-permission"),
)
_UPDATE_ID = re.compile(r'"update_id"\s*:\s*(\d{1,15})')


def read_json(body: bytes) -> dict[str, Any] | None:
    """Parse the answer as an object, or return None. Half surrogates and raw control bytes are let through."""
    try:
        answer = json.loads(body.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) else None


def only_update_id(body: bytes) -> tuple[str, int] | None:
    """Return text and id of a one-update answer that is not JSON, so that it can be stored and skipped."""
    text = body.decode("utf-8", "replace").replace("\x00", "")
    match = _UPDATE_ID.search(text)
    return (text, int(match[1])) if match else None


def trouble(status: int, answer: dict[str, Any], scrub: Scrub) -> ChannelTrouble:
    """Translate a refused getUpdates or getMe into a trouble of the channel."""
    reason = scrub(answer.get("description") or f"HTTP {status}")
    parameters = answer.get("parameters")
    asked = parameters.get("retry_after") if isinstance(parameters, dict) else None
    retry_after = float(asked) if isinstance(asked, int | float) and 0 < asked <= 86_400 else None
    if status in (401, 403, 404):
        return ChannelTrouble("token-wrong", reason)
    if status == 409:
        return ChannelTrouble("webhook-set" if "webhook" in reason.lower() else "other-poller", reason)
    if status == 429:
        return ChannelTrouble("rate-limited", reason, retry_after or 5.0)
    return ChannelTrouble("server-error" if status >= 500 else "answer-broken", reason, retry_after)


def read_confirmed_send(error: ClientDecodeError) -> Sent | None:
    """Recognise a confirmed send whose message aiogram's models do not understand: it is still a sent message."""
    data = error.data
    result = data.get("result") if isinstance(data, dict) and data.get("ok") is True else None
    if isinstance(result, list) and result:  # a list for an album
        result = result[0]
    if isinstance(result, dict) and type(result.get("message_id")) is int:
        date = result.get("date")
        return Sent(str(result["message_id"]), date * 1000 if type(date) is int and 0 < date < 2**40 else clock.now())
    return None


def send_error(error: Exception, *, maybe_written: bool, scrub: Scrub) -> SendError:
    """Translate a failed sendMessage into the outcome of this one message (P7)."""
    reason = scrub(getattr(error, "message", None) or error)
    if isinstance(error, TelegramRetryAfter):
        return SendError("rate-limited", reason, retry_after=float(error.retry_after))
    if isinstance(error, TooManyRequests):
        return SendError("rate-limited", reason)  # without a delay from Telegram the usual backoff applies
    if isinstance(error, (TelegramForbiddenError, TelegramBadRequest)):
        return SendError(_refusal(reason), reason, permanent=True)
    if isinstance(error, (TelegramUnauthorizedError, TelegramNotFound)):
        return SendError("token-wrong", reason)
    if isinstance(error, (TelegramServerError, TelegramConflictError)):
        return SendError("server-error", reason)
    if isinstance(error, TelegramEntityTooLarge):
        return SendError("file-too-large", reason, permanent=True)
    if isinstance(error, TelegramAPIError) and not isinstance(error, TelegramNetworkError):
        return SendError("refused", reason, permanent=True)
    if not maybe_written:
        return SendError("network", reason)
    # Connection lost, timeout, or a proxy's error page instead of an answer: the message may have arrived.
    return SendError("no-answer", "" if isinstance(error, ClientDecodeError) else reason, outcome="unknown")


def _refusal(reason: str) -> str:
    lower = reason.lower()
    return next((code for part, code in _REFUSALS if part in lower), "refused")
