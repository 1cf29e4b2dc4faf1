"""Translates VK's errors: a trouble of the channel, or the outcome of one send."""

from typing import Any

import requests
import urllib3
from vk_api.exceptions import ApiError, ApiHttpError

from channels.base import ChannelTrouble, SendError, Sent
from channels.vk.api import Scrub
from inbox import clock

# VK's error numbers (https://dev.vk.com/ru/reference/errors) and our codes, where sending meets them.
_REFUSALS = {
    7: "no-permission",
    15: "no-permission",
    18: "client-gone",
    113: "client-gone",
    900: "blacklisted",
    901: "not-allowed-by-client",
    902: "client-privacy",
    911: "refused",
    914: "text-too-long",
    917: "kicked-from-group",
    925: "no-permission",
    927: "chat-not-found",
    932: "no-permission",
    936: "chat-not-found",
    945: "kicked-from-group",
    946: "chat-not-found",
    962: "no-permission",
    983: "no-permission",
}
_TOKEN = frozenset({4, 5, 27, 28, 1114, 1116, 1117})
_RATE = {6: 1.0, 9: 10.0, 14: 60.0, 29: 60.0}  # seconds to wait
_INTERNAL = frozenset({1, 10})
# VK's text for a wrong reference to the answered message: then the message goes without it.
_REPLY_GONE = frozenset({100, 921, 950})


def wrong_reply(error: Exception) -> bool:
    """Return whether VK may object to the message that is answered."""
    return isinstance(error, ApiError) and error.code in _REPLY_GONE


def words(error: Exception, scrub: Scrub) -> str:
    """Return an error's text for people."""
    if isinstance(error, ApiError):
        return scrub(f"[{error.code}] {error.error.get('error_msg', '')}")
    if isinstance(error, ApiHttpError):
        return scrub(f"HTTP {error.response.status_code}")
    return scrub(f"{type(error).__name__}: {error}")


def trouble(error: Exception, scrub: Scrub) -> ChannelTrouble:
    """Translate a failed call of the receiving side into a trouble of the channel."""
    reason = words(error, scrub)
    if isinstance(error, ApiError):
        if error.code in _TOKEN:
            return ChannelTrouble("token-wrong", reason)
        if error.code in _RATE:
            return ChannelTrouble("rate-limited", reason, _RATE[error.code])
        if error.code in _INTERNAL:
            return ChannelTrouble("server-error", reason)
        if error.code == 100 and "longpoll" in reason.lower().replace(" ", ""):
            return ChannelTrouble("longpoll-off", reason)
        return ChannelTrouble("no-permission" if error.code in (7, 15, 203) else "answer-broken", reason)
    if isinstance(error, ApiHttpError):
        return ChannelTrouble("server-error" if error.response.status_code >= 500 else "answer-broken", reason)
    if isinstance(error, ValueError | KeyError | TypeError):
        return ChannelTrouble("answer-broken", reason)
    if isinstance(error, requests.RequestException):
        cut = isinstance(error, requests.exceptions.ChunkedEncodingError | requests.exceptions.ContentDecodingError)
        return ChannelTrouble("answer-broken" if cut else "network", reason)
    return ChannelTrouble("network" if isinstance(error, OSError) else "internal-error", reason)


def send_error(error: Exception, scrub: Scrub, *, maybe_written: bool) -> SendError:
    """Translate a failed send into the outcome of this one message (P6)."""
    reason = words(error, scrub)
    if isinstance(error, ApiError):
        if error.code in _INTERNAL and not maybe_written:
            return SendError("server-error", reason)
        return refusal(error.code, reason)
    if maybe_written and not never_left(error):
        return SendError("no-answer", reason, outcome="unknown")
    problem = trouble(error, scrub)
    return SendError(problem.code, problem.detail, retry_after=problem.retry_after)


def refusal(code: int, reason: str) -> SendError:
    """Translate an error number into the outcome of a send."""
    if code in _RATE:
        return SendError("rate-limited", reason, retry_after=_RATE[code])
    if code in _TOKEN:
        return SendError("token-wrong", reason)
    if code in _INTERNAL:
        # VK does not say whether the error came before or after sending; the random_id makes a repeat safe.
        return SendError("server-error", reason, outcome="unknown")
    return SendError(_REFUSALS.get(code, "refused"), reason, permanent=True)


def never_left(error: Exception) -> bool:
    """Return whether no connection was made, so that VK cannot have got anything."""
    if isinstance(error, requests.exceptions.ConnectTimeout | requests.exceptions.SSLError):
        return True
    reason = getattr(next(iter(error.args), None), "reason", None)
    return isinstance(reason, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ConnectTimeoutError)


def sent(answer: Any) -> Sent:
    """Return the id that VK gave. Raises SendError if VK refused the one peer, ValueError for any other answer."""
    result = answer[0] if isinstance(answer, list) and answer else answer
    if isinstance(result, dict):
        if isinstance(result.get("error"), dict):
            problem = result["error"]
            reason = str(problem.get("description") or problem.get("error_msg") or "")[:300]
            raise refusal(int(problem.get("code") or problem.get("error_code") or 0), reason)
        if cmid := result.get("conversation_message_id"):
            return Sent(str(int(cmid)), clock.now())
        result = result.get("message_id")
    if type(result) is int and result:
        return Sent(f"id{result}", clock.now())
    raise ValueError("messages.send answered without an id")
