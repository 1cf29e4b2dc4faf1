"""HTTP session of a bot: knows whether a request may have been written, and never writes the token anywhere."""

import contextlib
import re
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from inbox import failpoints


@dataclass(slots=True)
class Written:
    """Records whether a connection existed: from then on the platform may have got the request."""

    maybe: bool = False
    streams: int = 0  # files whose last piece is not written: an incomplete request has no effect

    def connected(self) -> None:
        """Note a connection; without files the request counts as written."""
        self.maybe = self.streams == 0

    def streamed(self) -> None:
        """Note that the last piece of a file was written."""
        self.streams -= 1
        self.maybe = self.streams == 0


_current: ContextVar[Written | None] = ContextVar("written", default=None)


@contextlib.contextmanager
def watched() -> Iterator[Written]:
    """Watch the requests made inside: `maybe` stays False as long as nothing can have reached the platform."""
    written = Written()
    token = _current.set(written)
    try:
        yield written
    finally:
        _current.reset(token)


async def _connected(session: aiohttp.ClientSession, context: SimpleNamespace, params: Any) -> None:
    if (written := _current.get()) is not None:
        failpoints.hit("telegram.before_write")
        written.connected()


async def _chunk_written(session: aiohttp.ClientSession, context: SimpleNamespace, params: Any) -> None:
    if _current.get() is not None:
        failpoints.hit("telegram.after_write")


class TooManyRequests(TelegramAPIError):
    """Telegram refuses with 429 and does not say for how long."""


class Session(AiohttpSession):
    """aiogram's session with our own aiohttp session inside, so that its connections can be watched."""

    _own: aiohttp.ClientSession | None = None

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Run aiogram's check and add the 429 without retry_after, which aiogram takes for a plain refusal."""
        try:
            return super().check_response(bot, method, status_code, content)
        except TelegramRetryAfter:
            raise
        except TelegramAPIError as error:
            if status_code == 429:
                raise TooManyRequests(method, error.message) from None
            raise

    async def create_session(self) -> aiohttp.ClientSession:
        """Return the one session, opened on first use."""
        if self._own is None or self._own.closed:
            trace = aiohttp.TraceConfig()
            # aiohttp does not repeat a POST, so both ways to a connection come before the first byte.
            trace.on_connection_create_end.append(_connected)
            trace.on_connection_reuseconn.append(_connected)
            trace.on_request_chunk_sent.append(_chunk_written)
            self._own = aiohttp.ClientSession(
                connector=self._connector_type(**self._connector_init), trace_configs=[trace]
            )
        return self._own

    async def close(self) -> None:
        """Close its connections."""
        if self._own is not None:
            await self._own.close()


class Scrub:
    """Removes the token from any text: URLs of the Bot API contain it, so error messages may."""

    _any_token = re.compile(r"\b\d{3,}:[A-Za-z0-9_-]{10,}|/bot[^/\s]+/")

    def __init__(self, token: str) -> None:
        self._parts = [part for part in (token, token.partition(":")[2]) if part]

    def __call__(self, text: object, limit: int = 300) -> str:
        """Return the text without secrets and NULs, cut to a maximum length."""
        shown = str(text).replace("\x00", "")
        for part in self._parts:
            shown = shown.replace(part, "<token>")
        return self._any_token.sub("<token>", shown)[:limit]
