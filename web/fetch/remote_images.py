"""Loads remote pictures for operators who ask: through the egress guard, re-encoded, kept for a month."""

from __future__ import annotations

import structlog

from inbox.files import filetype, remote_images
from inbox.files.blobs import Blobs
from inbox.files.inspect import SECONDS
from inbox.sandbox import Sandbox, SandboxFailed
from inbox.store import Store
from web.fetch.egress import Egress, Refused
from web.fetch.single_flight import SingleFlight

AT_ONCE = 6
# Separate limits: previews wait for previews, pictures of emails for each other.
_SMALL_SECONDS, _LARGE_SECONDS = 3.0, 8.0
log = structlog.get_logger("web")


class RemotePictures:
    """Loads one address once, however many operators look at its email at that moment.

    large: re-encodes a picture that an operator asked for; small: the picture of a link preview, which loads unasked.
    """

    def __init__(self, store: Store, blobs: Blobs, egress: Egress, *, large: Sandbox, small: Sandbox) -> None:
        self._store, self._blobs, self._large, self._small = store, blobs, large, small
        self.egress = egress
        self._asked: SingleFlight[str | None] = SingleFlight("remote picture", AT_ONCE)

    async def of(self, url: str, *, small: bool = False) -> str | None:
        """Return the digest of the re-encoded picture; None when there is none. small: 320 pixels at most."""
        kept_as = _kept_as(url, small)
        stored = await remote_images.find(self._store, kept_as)
        if stored is not None:
            return stored.digest
        return await self._asked.of(kept_as, lambda: self._fetched(url, small))

    async def stop(self) -> None:
        """Cancel the requests in progress."""
        await self._asked.stop()

    async def kept(self, url: str, *, small: bool = False) -> str | None:
        """Return the same if it is stored already; makes no request."""
        stored = await remote_images.find(self._store, _kept_as(url, small))
        return stored.digest if stored is not None else None

    async def _fetched(self, url: str, small: bool) -> str | None:
        try:
            digest = await self._drawn(
                await self.egress.picture(url, seconds=_SMALL_SECONDS if small else _LARGE_SECONDS), small
            )
        except Refused as refused:
            log.info("remote picture not loaded", why=str(refused))  # without its address, which may identify a reader
            digest = None
        await self._store.write(lambda tx: remote_images.store(tx, _kept_as(url, small), digest))
        return digest

    async def _drawn(self, body: bytes, small: bool) -> str | None:
        if filetype.detect_type(body) not in filetype.PICTURES:
            return None
        try:
            child = self._small if small else self._large
            _, parts = await child.call("inbox.files.images:draw", body, seconds=SECONDS, owner="pictures")
        except SandboxFailed:
            return None
        return (await self._blobs.keep(parts[0 if small else 1])).digest if len(parts) == 2 else None


def _kept_as(url: str, small: bool) -> str:
    """Return the key of the stored picture. No address has a space in it, so small and large pictures never share a
    key.
    """
    return f"small {url}" if small else url
