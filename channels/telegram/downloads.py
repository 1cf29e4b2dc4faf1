"""Downloads files that clients sent from Telegram's file server. A link lives for an hour, so each try requests a new
one.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any
from urllib.parse import quote

import aiohttp

from channels.base import ChannelTrouble, FetchError
from channels.telegram import errors
from channels.telegram.content import clean, number, table
from channels.telegram.session import Scrub, Session

_PIECE = 64 * 1024
_FACE = 150  # pixels; sizes come smallest first
# Texts with which Telegram refuses a file for good.
_GONE = ("wrong file", "invalid file", "file_id", "file reference")

Call = Callable[[str, dict[str, Any], float], Awaitable[tuple[int, bytes]]]


class Downloads:
    """Downloads the files of one bot. call: sends a Bot API method."""

    def __init__(self, session: Session, token: str, call: Call, scrub: Scrub) -> None:
        self._session, self._token, self._call, self._scrub = session, token, call, scrub

    async def fetch(self, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """Return the bytes behind a file_id, or of a client's profile picture. Raises FetchError."""
        for last in (False, True):
            file_id = await self._face(source["face"]) if "face" in source else str(source.get("file_id", ""))
            path, size = await self._path(file_id)
            try:
                async for piece in self._get(path, size):
                    yield piece
                return
            except FetchError as error:
                if last or error.code != "file-gone":
                    raise

    async def _face(self, user_id: object) -> str:
        """Return the file of a client's profile picture."""
        status, answer = await self._request("getUserProfilePhotos", {"user_id": user_id, "limit": 1})
        if answer.get("ok") is not True:
            reason = self._scrub(answer.get("description") or f"HTTP {status}")
            if status == 400:
                raise FetchError("file-gone", reason, permanent=True)
            meant = errors.trouble(status, answer, self._scrub)
            raise FetchError(meant.code, reason, retry_after=meant.retry_after)
        photos = table(answer.get("result")).get("photos")
        sizes = photos[0] if isinstance(photos, list) and photos and isinstance(photos[0], list) else []
        pictures = [size for size in map(table, sizes) if clean(size.get("file_id"), 300)]
        if not pictures:
            raise FetchError("file-gone", "no picture", permanent=True)
        enough = [picture for picture in pictures if (number(picture.get("width")) or 0) >= _FACE]
        return clean((enough or pictures[-1:])[0].get("file_id"), 300)

    async def _request(self, method: str, query: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        try:
            status, body = await self._call(method, query, 15)
        except ChannelTrouble as trouble:
            raise FetchError(trouble.code, trouble.detail) from None
        return status, errors.read_json(body) or {}

    async def _path(self, file_id: str) -> tuple[str, int]:
        status, answer = await self._request("getFile", {"file_id": file_id})
        result = answer.get("result")
        if answer.get("ok") is True and isinstance(result, dict) and isinstance(result.get("file_path"), str):
            return result["file_path"], result.get("file_size") or 0
        reason = self._scrub(answer.get("description") or f"HTTP {status}")
        if status == 400 and "too big" in reason.lower():
            raise FetchError("too-large", reason, permanent=True)
        if status == 400 and any(part in reason.lower() for part in _GONE):
            raise FetchError("file-gone", reason, permanent=True)
        meant = errors.trouble(status, answer, self._scrub)
        raise FetchError(meant.code, reason, retry_after=meant.retry_after)

    async def _get(self, path: str, size: int) -> AsyncGenerator[bytes, None]:
        session = await self._session.create_session()
        url = self._session.api.file_url(self._token, quote(path))
        # A slow download is allowed, a silent one is not; the whole try has a limit of its own.
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
