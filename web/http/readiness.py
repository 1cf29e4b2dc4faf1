"""/readyz: tells whether the server can do its work now, and if not, why."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from inbox.errors import Problem
from inbox.store import Store

if TYPE_CHECKING:
    from web.app import Okno

# A write at each request would let any client wear the disk out; during trouble it is checked more often.
EVERY_SECONDS = 5.0
TROUBLED_SECONDS = 1.0
LONGEST_SECONDS = 5.0


class Readiness:
    """Tries a small durable write now and then, and remembers the result."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._why = ""
        self._next = 0.0
        self._one_at_a_time = asyncio.Lock()

    async def why_not(self) -> str:
        """Return the reason why the server cannot work; empty when it can."""
        async with self._one_at_a_time:
            if time.monotonic() >= self._next:
                self._why = await self._probe()
                self._next = time.monotonic() + (TROUBLED_SECONDS if self._why else EVERY_SECONDS)
        return self._store.trouble.title if self._store.trouble else self._why

    async def _probe(self) -> str:
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                await self._store.probe()
        except Problem as trouble:
            return trouble.title
        except Exception:
            return "The database does not answer."
        return ""


async def readyz(request: Request) -> Response:
    """Answer whether the database can be written; channels may still be starting (decisions 2.17)."""
    okno: Okno = request.app.state.okno
    why = await okno.readiness.why_not()
    return PlainTextResponse(f"not ready: {why}\n", 503) if why else PlainTextResponse("ready\n")
