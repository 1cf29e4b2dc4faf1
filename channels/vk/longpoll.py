"""Polls VK's Bots Long Poll with our own code: the caller decides what is confirmed, and a stop ends it at once
(libraries 3).
"""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp

from channels.base import ChannelTrouble
from channels.vk.content import number

if TYPE_CHECKING:
    from channels.vk.api import Scrub

_MAX_ANSWER = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Position:
    """Position in the community's queue, and when it was stored. Kept as JSON."""

    ts: str | None = None
    at: int = 0

    @classmethod
    def read(cls, text: str | None) -> "Position":
        """Parse the stored form; anything invalid means an unknown position."""
        try:
            stored = json.loads(text or "{}")
            ts, at = _ts(stored.get("ts")), stored.get("at")
        except (ValueError, AttributeError):
            return cls()
        return cls(ts, at if type(at) is int else 0)

    def text(self) -> str:
        """Return the form that is stored."""
        return json.dumps({"ts": self.ts, "at": self.at})


@dataclass(frozen=True, slots=True)
class Line:
    """Address and key to poll: VK hands them out and revokes them after a while."""

    server: str
    key: str
    ts: str

    @classmethod
    def read(cls, answer: object) -> "Line":
        """Parse the answer of groups.getLongPollServer. Raises ChannelTrouble."""
        fields = answer if isinstance(answer, dict) else {}
        server, key, ts = fields.get("server"), fields.get("key"), _ts(fields.get("ts"))
        if not isinstance(server, str) or not isinstance(key, str) or ts is None:
            raise ChannelTrouble("answer-broken", "groups.getLongPollServer without server, key and ts")
        return cls(server if "://" in server else f"https://{server}", key, ts)


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer of one poll. failed is 0 or VK's number; ts as text, whatever type VK sent."""

    failed: int
    ts: str | None
    updates: list[Any]


async def ask(http: aiohttp.ClientSession, line: Line, ts: str, wait: int, scrub: "Scrub") -> Answer:
    """Wait for events after ts. Raises ChannelTrouble."""
    query = {"act": "a_check", "key": line.key, "ts": ts, "wait": str(wait)}
    timeout = aiohttp.ClientTimeout(total=wait + 15, sock_connect=10)
    try:
        async with http.get(line.server, params=query, timeout=timeout) as response:
            body = bytearray()
            async for piece in response.content.iter_any():
                body += piece
                if len(body) > _MAX_ANSWER:
                    raise ChannelTrouble("answer-broken", f"more than {_MAX_ANSWER} bytes")
            return _read(response.status, bytes(body))
    except aiohttp.ClientPayloadError as error:
        raise ChannelTrouble("answer-broken", scrub(error)) from None
    except TimeoutError:
        raise ChannelTrouble("network", f"no answer in {wait + 15} s") from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise ChannelTrouble("network", scrub(f"{type(error).__name__}: {error}")) from None


def _read(status: int, body: bytes) -> Answer:
    try:
        answer = json.loads(body.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        code = "server-error" if status >= 500 else "answer-broken"
        raise ChannelTrouble(code, f"HTTP {status}, {len(body)} bytes that are not a poll's answer")
    ts, failed, updates = _ts(answer.get("ts")), number(answer.get("failed")), answer.get("updates")
    if failed:
        return Answer(failed, ts, [])
    if ts is None or not isinstance(updates, list):
        code = "server-error" if status >= 500 else "answer-broken"
        raise ChannelTrouble(code, f"HTTP {status}, without ts and updates")
    return Answer(0, ts, updates)


def behind(now: str, then: str | None) -> bool:
    """Return whether a position is lower than an earlier one."""
    first, second = number(now), number(then)
    return first is not None and second is not None and first < second


def _ts(value: object) -> str | None:
    """Return ts as text: VK documents text and sometimes sends a number."""
    ts = number(value)
    if ts is not None:
        return str(ts)
    return value[:100] if isinstance(value, str) and value else None
