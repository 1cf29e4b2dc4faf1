"""Files that clients sent, from Telegram's file server. A link is asked for anew each time: it lives for an hour."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any
from urllib.parse import quote

import aiohttp

from channels.base import ChannelTrouble, FetchError
from channels.telegram import answers
from channels.telegram.wire import Scrub, Session

_PIECE = 64 * 1024
# Words with which Telegram says that it will never give this file.
_GONE = ("wrong file", "invalid file", "file_id", "file reference")

Call = Callable[[str, dict[str, Any], float], Awaitable[tuple[int, bytes]]]


class Downloads:
    """The files of one bot. call: its way to the Bot API."""

    def __init__(self, session: Session, token: str, call: Call, scrub: Scrub) -> None:
        self._session, self._token, self._call, self._scrub = session, token, call, scrub

    async def fetch(self, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """The bytes behind a file_id. Raises FetchError."""
        for last in (False, True):
            path, size = await self._path(str(source.get("file_id", "")))
            try:
                async for piece in self._get(path, size):
                    yield piece
                return
            except FetchError as error:
                if last or error.code != "file-gone":
                    raise

    async def _path(self, file_id: str) -> tuple[str, int]:
        try:
            status, body = await self._call("getFile", {"file_id": file_id}, 15)
        except ChannelTrouble as trouble:
            raise FetchError(trouble.code, trouble.detail) from None
        answer = answers.read_json(body) or {}
        result = answer.get("result")
        if answer.get("ok") is True and isinstance(result, dict) and isinstance(result.get("file_path"), str):
            return result["file_path"], result.get("file_size") or 0
        words = self._scrub(answer.get("description") or f"HTTP {status}")
        if status == 400 and "too big" in words.lower():
            raise FetchError("too-large", words, permanent=True)
        if status == 400 and any(part in words.lower() for part in _GONE):
            raise FetchError("file-gone", words, permanent=True)
        meant = answers.trouble(status, answer, self._scrub)
        raise FetchError(meant.code, words, retry_after=meant.retry_after)

    async def _get(self, path: str, size: int) -> AsyncGenerator[bytes, None]:
        session = await self._session.create_session()
        url = self._session.api.file_url(self._token, quote(path))
        # Slow is allowed, silent is not; the whole try has a limit of its own.
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=30)
        came = 0
        try:
            async with session.get(url, timeout=timeout, allow_redirects=False) as response:
                if response.status in (404, 410):
                    raise FetchError("file-gone", f"HTTP {response.status}", permanent=True)
                if response.status != 200:
                    raise FetchError("server-error", f"HTTP {response.status}")
                async for piece in response.content.iter_chunked(_PIECE):
                    came += len(piece)
                    yield piece
        except TimeoutError:
            raise FetchError("network", "no answer") from None
        except (aiohttp.ClientError, OSError) as error:
            raise FetchError("network", self._scrub(f"{type(error).__name__}: {error}")) from None
        if size and came != size:
            raise FetchError("network", f"{came} of {size} bytes")
