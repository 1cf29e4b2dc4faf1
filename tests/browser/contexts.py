"""Browser contexts that are used again: emptied of everything but the HTTP cache.

Loading the application afresh is 170 requests and half of what a browser test costs; people load it once and come
back. Tests that want something special of their context get one of their own.
"""

from __future__ import annotations

import asyncio
import contextlib

from playwright.async_api import Browser, BrowserContext, Page
from playwright.async_api import Error as BrowserError

USUAL = {"viewport": {"width": 1440, "height": 900}, "locale": "ru-RU", "reduced_motion": "reduce"}
KEPT = 2


class Seats:
    """The one Chromium of a run, and contexts that wait for the next test, each with one blank page."""

    def __init__(self) -> None:
        self.browser: Browser | None = None
        self.port = 0  # the same for every server, for the cache goes by it
        self._free: list[BrowserContext] = []

    async def page(self, **options: object) -> Page:
        """Return a blank page in an unused context."""
        assert self.browser is not None
        wanted = USUAL | options
        if wanted == USUAL and self._free:
            return self._free.pop().pages[0]
        context = await self.browser.new_context(**wanted)
        return await context.new_page()

    async def leave(self, context: BrowserContext, *, usual: bool) -> None:
        """Keep the context for the next test, or close it."""
        if usual and len(self._free) < KEPT:
            with contextlib.suppress(BrowserError, TimeoutError):
                async with asyncio.timeout(20):
                    await self._empty(context)
                self._free.append(context)
                return
        await context.close()

    async def _empty(self, context: BrowserContext) -> None:
        for page in context.pages:
            await page.close()
        await context.unroute_all(behavior="ignoreErrors")
        await context.clear_cookies()
        await context.clear_permissions()
        await context.set_offline(False)
        page = await context.new_page()
        inside = await context.new_cdp_session(page)
        origin = f"http://127.0.0.1:{self.port}"
        await inside.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        await inside.detach()

    def forget(self) -> None:
        """Drop all contexts of a Chromium that has ended."""
        self._free.clear()
