"""Pictures elsewhere, loaded for operators who ask: through the one door out, drawn anew, kept for a month."""

from __future__ import annotations

import asyncio

import structlog

from inbox import filetype, remote
from inbox.blobs import Blobs
from inbox.child import Child, ChildFailed
from inbox.examine import SECONDS
from inbox.store import Store
from web.egress import Egress, Refused

AT_ONCE = 6
log = structlog.get_logger("web")


class RemotePictures:
    """One address is asked once, however many look at its letter at that moment."""

    def __init__(self, store: Store, blobs: Blobs, child: Child, egress: Egress) -> None:
        self._store, self._blobs, self._child = store, blobs, child
        self.egress = egress
        self._room = asyncio.Semaphore(AT_ONCE)
        self._asked: dict[str, asyncio.Task[str | None]] = {}

    async def of(self, url: str) -> str | None:
        """The digest of what an address shows, as we drew it; None when that is nothing."""
        known = await remote.known(self._store, url)
        if known is not None:
            return known.digest
        task = self._asked.get(url)
        if task is None:
            task = self._asked[url] = asyncio.create_task(self._fetched(url), name="remote picture")
            task.add_done_callback(lambda _: self._asked.pop(url, None))
        return await asyncio.shield(task)  # a browser that goes away must not cut it for the others

    async def _fetched(self, url: str) -> str | None:
        async with self._room:
            try:
                digest = await self._drawn(await self.egress.picture(url))
            except Refused as refused:
                log.info("remote picture not loaded", why=str(refused))  # without its address: that may name a reader
                digest = None
        await self._store.write(lambda tx: remote.keep(tx, url, digest))
        return digest

    async def _drawn(self, body: bytes) -> str | None:
        if filetype.look(body) not in filetype.PICTURES:
            return None
        try:
            _, parts = await self._child.call("inbox.pictures:draw", body, seconds=SECONDS)
        except ChildFailed:
            return None
        return (await self._blobs.keep(parts[1])).digest if len(parts) == 2 else None
