"""Fetches pages for link previews, once for all viewers: through the egress guard, parsed in the sandbox."""

from __future__ import annotations

import structlog
from yarl import URL

from inbox.messages import link_previews
from inbox.sandbox import Sandbox, SandboxFailed
from inbox.store import Store
from web.fetch.egress import Egress, Found, Refused
from web.fetch.single_flight import SingleFlight
from web.http.origins import Origins

AT_ONCE = 4
READING_SECONDS = 1.0  # of CPU
log = structlog.get_logger("web")


class LinkCards:
    """Fetches one address once, however many viewers ask at that moment. on: whether requests are made at all."""

    def __init__(self, store: Store, child: Sandbox, egress: Egress, *, on: bool, own: Origins) -> None:
        self._store, self._child = store, child
        self.egress = egress
        self._on, self._own = on, own
        self._asked: SingleFlight[link_previews.Page | None] = SingleFlight("link card", AT_ONCE)

    async def of(self, url: str) -> link_previews.Page | None:
        """Return the metadata of the page at an address; None when there is none, and for pages of our own."""
        if not self._on or _origin(url) in self._own:
            return None
        stored = await link_previews.find(self._store, url)
        if stored is not None:
            return stored.page
        return await self._asked.of(url, lambda: self._fetched(url))

    async def kept(self, url: str) -> link_previews.Page | None:
        """Return the same if it is stored already; makes no request."""
        stored = await link_previews.find(self._store, url) if self._on else None
        return stored.page if stored else None

    async def stop(self) -> None:
        """Cancel the requests in progress."""
        await self._asked.stop()

    async def _fetched(self, url: str) -> link_previews.Page | None:
        try:
            page = await self._read(await self.egress.page(url))
        except Refused as refused:
            log.info("link not requested", why=str(refused))  # without its address, which may be a secret
            page = None
        await self._store.write(lambda tx: link_previews.store(tx, url, page))
        return page

    async def _read(self, answer: Found) -> link_previews.Page | None:
        facts = {"url": answer.url, "charset": answer.charset}
        try:
            meta, _ = await self._child.call(
                "web.fetch.page_meta:read", answer.body, seconds=READING_SECONDS, facts=facts, owner="links"
            )
        except SandboxFailed as failure:
            log.info("linked page not parsed", reason=failure.reason, detail=failure.detail)
            return None
        return link_previews.Page(**meta) if meta["title"] else None


def host_of(url: str) -> str:
    """Return a link's host for people. International domain names are shown decoded only below a domain of the same
    script.
    """
    try:
        parts = URL(url)
        shown, plain = parts.host or "", parts.raw_host or ""
    except ValueError:
        return ""
    return (plain if shown.rpartition(".")[2].isascii() else shown).removeprefix("www.")


def _origin(url: str) -> str | None:
    try:
        return str(URL(url).origin())
    except ValueError:
        return None
