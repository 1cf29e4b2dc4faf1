"""Downloads clients' files by address from VK's hosts only, and uploads operators' files."""

import io
from collections.abc import AsyncGenerator
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp
from vk_api import VkUpload

from channels.base import FetchError, SendError
from channels.vk.api import Api, Scrub
from channels.vk.content import files, number, table, tables
from inbox.delivery.claims import Outgoing, OutgoingFile
from inbox.files.blobs import MOST_BYTES, Blobs

# Hosts where VK keeps files. An address in an event could name any host at all.
_HOSTS = (
    "vk.com",
    "vk.ru",
    "vk.me",
    "userapi.com",
    "vkuser.net",
    "vkuserphoto.ru",
    "vkuseraudio.net",
    "vkuseraudio.ru",
    "vkuservideo.net",
    "vkuservideo.ru",
    "vk-cdn.net",
    "vk-cdn.me",
    "mycdn.me",
    "okcdn.ru",
)
_MOST_REDIRECTS = 3
_PIECE = 64 * 1024
_REMEMBERED = 200


class _Named(io.BytesIO):
    """Bytes with a file name, as vk-api expects them."""

    name = ""


class Fetcher:
    """Downloads clients' files."""

    def __init__(self, api: Api, base: str, scrub: Scrub) -> None:
        self._api, self._scrub = api, scrub
        self._own = _place(base)

    async def fetch(self, http: aiohttp.ClientSession, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """Return the bytes of a file by the parser's reference; an expired address is requested again once."""
        try:
            async for piece in self._get(http, str(source.get("url", ""))):
                yield piece
            return
        except FetchError as error:
            if not error.permanent or error.code != "file-gone":
                raise
        async for piece in self._get(http, await self._request_again(source)):
            yield piece

    async def _request_again(self, source: dict[str, Any]) -> str:
        peer, cmid, place = (number(source.get(name)) for name in ("peer", "message", "place"))
        if peer is None or cmid is None or place is None:
            raise FetchError("file-gone", "the address no longer works", permanent=True)
        try:
            answer = await self._api.call(
                "messages.getByConversationMessageId", peer_id=peer, conversation_message_ids=cmid
            )
        except Exception as error:
            raise FetchError("network", type(error).__name__) from None
        for message in tables(table(answer).get("items")):
            candidates = files(message, peer=peer, cmid=cmid)
            if place < len(candidates) and candidates[place].source:
                return str((candidates[place].source or {}).get("url", ""))
        raise FetchError("file-gone", "the message no longer has this file", permanent=True)

    async def _get(self, http: aiohttp.ClientSession, url: str) -> AsyncGenerator[bytes, None]:
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=10, sock_read=20)
        try:
            for _ in range(_MOST_REDIRECTS + 1):
                self._allowed(url)
                async with http.get(url, timeout=timeout, allow_redirects=False) as response:
                    if 300 <= response.status < 400 and "Location" in response.headers:
                        url = urljoin(url, response.headers["Location"])
                        continue
                    self._checked(response)
                    size = 0
                    async for piece in response.content.iter_chunked(_PIECE):
                        size += len(piece)
                        if size > MOST_BYTES:
                            raise FetchError("too-large", f"more than {MOST_BYTES} bytes", permanent=True)
                        yield piece
                    return
            raise FetchError("refused", "too many redirects", permanent=True)
        except TimeoutError:
            raise FetchError("network", "no answer") from None
        except (aiohttp.ClientError, OSError) as error:
            raise FetchError("network", self._scrub(f"{type(error).__name__}: {error}")) from None

    def _allowed(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
        except ValueError:
            raise FetchError("refused", "not an address", permanent=True) from None
        official = parts.scheme == "https" and parts.port in (None, 443)
        if official and any(host == domain or host.endswith(f".{domain}") for domain in _HOSTS):
            return
        if _place(url) == self._own:
            return
        raise FetchError("refused", f"{host[:100]} is not a host of VK", permanent=True)

    def _checked(self, response: aiohttp.ClientResponse) -> None:
        if response.status in (400, 401, 403, 404, 410):
            raise FetchError("file-gone", f"HTTP {response.status}", permanent=True)
        if response.status != 200:
            raise FetchError("server-error", f"HTTP {response.status}")
        if (response.content_length or 0) > MOST_BYTES:
            raise FetchError("too-large", f"{response.content_length} bytes", permanent=True)


def _place(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port


class Uploader:
    """Uploads files. Uploads of a delivery are remembered, so that a retry does not repeat them."""

    def __init__(self, api: Api, blobs: Blobs) -> None:
        self._api, self._blobs = api, blobs
        self._done: dict[tuple[int, int], str] = {}

    async def attachments(self, outgoing: Outgoing, peer: int) -> str:
        """Return the files of a message as messages.send names them."""
        for place, file in enumerate(outgoing.files):
            if (outgoing.delivery_id, place) not in self._done:
                self._done[outgoing.delivery_id, place] = await self._upload(file, peer)
        while len(self._done) > _REMEMBERED:
            self._done.pop(next(iter(self._done)))
        return ",".join(self._done[outgoing.delivery_id, place] for place in range(len(outgoing.files)))

    def forget(self, delivery_id: int) -> None:
        """Forget a delivery's uploads, because its message is sent."""
        for key in [key for key in self._done if key[0] == delivery_id]:
            del self._done[key]

    async def _upload(self, file: OutgoingFile, peer: int) -> str:
        try:
            body = _Named(await self._blobs.read(file.digest))
        except FileNotFoundError:
            raise SendError("file-missing", file.name, permanent=True) from None
        # vk-api sends only the ending of this name.
        body.name = file.name if "." in file.name else f"{file.name or 'file'}.bin"

        def photo() -> Any:
            return self._tool().photo_messages(body, peer_id=peer)

        def document() -> Any:
            return self._tool().document_message(body, title=file.name, peer_id=peer)

        if file.kind == "photo":
            answer = await self._api.run(photo)
            return _attachment("photo", table(tables(answer)[0] if tables(answer) else answer))
        answer = table(await self._api.run(document))
        kind = str(answer.get("type") or "doc")
        return _attachment("doc", table(answer.get(kind)) or table(answer.get("doc")))

    def _tool(self) -> VkUpload:
        tool = VkUpload(self._api.vk)
        tool.http = self._api.session
        return tool


def _attachment(kind: str, body: dict[str, Any]) -> str:
    owner, own, key = number(body.get("owner_id")), number(body.get("id")), body.get("access_key")
    if owner is None or own is None:
        raise ValueError(f"the upload of a {kind} was answered without an id")
    return f"{kind}{owner}_{own}" + (f"_{key}" if isinstance(key, str) and key else "")
