"""Composition root: creates the parts, connects them, and starts and stops them in order."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from importlib.metadata import version as installed_version
from pathlib import Path

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from channels.base import Tools
from channels.runtime import Runtime
from inbox import consumers
from inbox.files.blobs import open_blobs
from inbox.people import operators
from inbox.sandbox import Sandbox
from inbox.store import Store
from web import composition
from web.addresses import Networks
from web.api import (
    automation,
    bootstrap,
    bulk,
    calendar_links,
    command_line,
    company,
    compose,
    contacts,
    dialog_commands,
    dialogs,
    drafts,
    emails,
    files,
    handovers,
    history,
    hours,
    link_previews,
    me,
    messages,
    new_conversations,
    notifications,
    people,
    report_export,
    report_letters,
    report_lists,
    reports,
    rules,
    search,
    sessions,
    sla,
    statuses,
    tags,
    task_bulk,
    task_csv,
    task_details,
    task_lists,
    task_repeats,
    task_replies,
    task_templates,
    tasks,
    walls,
)
from web.auth.auth import Auth
from web.auth.signed_tokens import TokenSigner
from web.auth.vault import Vault, unseal_secrets
from web.background.notification_mailer import NotificationMailer
from web.background.report_mailer import ReportMailer
from web.background.ticker import Ticker
from web.fetch.egress import Egress
from web.fetch.link_previews import LinkCards
from web.fetch.remote_images import RemotePictures
from web.http import metrics
from web.http.assets import HERE, Assets, language_of
from web.http.connections import Connections
from web.http.csp import page_policy
from web.http.descriptors import connection_limit, raise_limit
from web.http.hosts import Hosts, KnownHost
from web.http.metrics import Metrics
from web.http.middleware import SecurityHeaders
from web.http.miss_limit import MissLimit
from web.http.openapi import Document
from web.http.origins import Origins, SameOrigin
from web.http.readiness import Readiness, readyz
from web.http.request_limits import BodyBudget, BodyLimit, HeaderLimit, RequestsPerAddress
from web.http.router import Api, http_error, internal_error, shown_path
from web.http.search_limits import SearchTurns
from web.live.hub import Hub
from web.live.socket import LiveSocket
from web.settings import Settings

log = structlog.get_logger("web")
ROOMS = (
    sessions,
    bootstrap,
    dialogs,
    compose,
    dialog_commands,
    bulk,
    command_line,
    drafts,
    files,
    emails,
    link_previews,
    messages,
    notifications,
    me,
    people,
    statuses,
    handovers,
    new_conversations,
    contacts,
    history,
    rules,
    search,
    automation,
    hours,
    company,
    sla,
    tags,
    tasks,
    task_bulk,
    task_details,
    task_lists,
    task_replies,
    task_repeats,
    task_templates,
    calendar_links,
    task_csv,
    reports,
    report_export,
    report_letters,
    report_lists,
    walls,
)
API = Api([endpoint for room in ROOMS for endpoint in room.api.endpoints])
AFTER_DRAIN_SECONDS = 6.0  # share of the stop's time for closing channels and the database (P13)
PAGES = (
    "/",
    "/login",
    "/setup",
    "/inbox",
    "/inbox/{rest:path}",
    "/search",
    "/settings",
    "/settings/{rest:path}",
    "/clients/{rest:path}",
    "/automation",
    "/automation/{rest:path}",
    "/reports",
    "/reports/{rest:path}",
    "/tasks",
    "/tasks/{rest:path}",
    "/wall",
    "/wall/{token}",
)


class Okno:
    """Runs one server with all its parts."""

    def __init__(
        self,
        *,
        store: Store,
        settings: Settings,
        vault: Vault,
        data_dir: Path,
        instance: str,
        host: str,
        port: int,
        demo: bool = False,
        dev: bool = False,
        assets: Assets | None = None,
    ) -> None:
        self.store = store
        self.settings = settings
        self.vault = vault
        self.demo = demo
        self.data_dir = data_dir
        self.version = installed_version("okno")
        self.origins = Origins(host, port, settings.server.base_url)
        self.hosts = Hosts(host, self.origins.base_url, settings.server.hosts)
        self.proxies = Networks(settings.server.trusted_proxies)
        limits = settings.limits
        self.connections = Connections(limits, connection_limit(limits.connections, raise_limit()), self.proxies)
        self.bodies = BodyBudget(limits.bodies_bytes, self.proxies)
        self.assets = assets or Assets(dev=dev)
        self.metrics = Metrics()
        self.readiness = Readiness(store)
        self.searches = SearchTurns()
        self.boards = walls.Boards()
        self.wall_misses = MissLimit()
        self.exports: set[int] = set()  # people whose export of a report is being written
        self.picture_links = TokenSigner([vault.derive_key("letter-pictures")], "image", seconds=emails.LINK_SECONDS)
        self.remote_links = TokenSigner(
            [vault.derive_key("letter-remote")], "remote image", seconds=emails.LINK_SECONDS
        )
        self.auth = Auth(store, settings, self.origins, instance, vault.derive_key("devices"))
        self.hub = Hub(store, self.auth, settings.limits, self.metrics, self.proxies, lambda: self.assets.hash)
        self.child = Sandbox()  # for input that arrives by itself: emails, files of channels, pages behind links
        self.waited_child = Sandbox()  # for input that an operator waits for: uploads, emails and pictures shown
        self.blobs = open_blobs(store, data_dir)
        self.pictures = RemotePictures(store, self.blobs, Egress(), large=self.waited_child, small=self.child)
        calls = settings.links.cards and not demo  # a demo makes no requests to other servers
        self.links = LinkCards(store, self.child, Egress(), on=calls, own=self.origins)
        tools = Tools(self.blobs, self.child, vault.derive_key("channels"))
        self.channels = Runtime(
            store, lambda sealed: unseal_secrets(vault, sealed), tools, typing=self.hub.client_types
        )
        self.ticker = Ticker(
            store, self.blobs, composition.TIMERS, composition.housekeeping(settings), self.hub.presence.present
        )
        self.consumers = composition.consumer_runners(store, self.hub.presence)
        self.away = NotificationMailer(
            store,
            self.hub.presence,
            lambda sealed: unseal_secrets(vault, sealed),
            key=tools.key,
            base=self.origins.base_url,
        )
        self.report_letters = ReportMailer(
            store, lambda sealed: unseal_secrets(vault, sealed), key=tools.key, base=self.origins.base_url
        )
        self.exit: Callable[[], None] = lambda: None  # set by the server that runs this
        self._stopping: asyncio.Task[None] | None = None
        store.commit_seen = self.metrics.commits.observe

    async def start(self) -> None:
        await self.hub.start()
        for runner in self.consumers:
            await runner.start()
        await self.away.start()
        await self.report_letters.start()
        await self.channels.start()
        await self.store.write(consumers.retry_waiting)
        self.ticker.start()

    async def stop(self) -> None:
        """Stop: sockets are told at once, sends in flight get their answer; a second call waits for the first."""
        if self._stopping is None:
            self._stopping = asyncio.create_task(self._stop())
        await asyncio.shield(self._stopping)

    async def _stop(self) -> None:
        self.ticker.stop()
        await self.away.stop()
        await self.report_letters.stop()
        for runner in self.consumers:
            await runner.stop()
        await self.hub.stop()
        await self.channels.stop(grace=self.settings.limits.stop_seconds - AFTER_DRAIN_SECONDS)
        await asyncio.gather(self.links.stop(), self.pictures.stop())
        await asyncio.gather(self.child.close(), self.waited_child.close())

    def asgi(self) -> Starlette:
        @contextlib.asynccontextmanager
        async def lifespan(app: Starlette) -> AsyncIterator[None]:
            await self.start()
            try:
                yield
            finally:
                await self.stop()

        limits = self.settings.limits
        app = Starlette(
            routes=[
                *API.routes(self),
                Route("/api/openapi.json", Document(API, self.version).serve),
                WebSocketRoute("/api/live", LiveSocket(self.hub, self.auth, self.origins)),
                Route("/assets/{hash}/{path:path}", self.assets.serve),
                Route("/favicon.ico", self.favicon),
                Route("/healthz", metrics.healthz),
                Route("/readyz", readyz),
                Route("/metrics", metrics.metrics),
                *(Route(path, self.page) for path in PAGES),
            ],
            middleware=[
                Middleware(AccessLog, counter=self.metrics),
                Middleware(SecurityHeaders, https=self.origins.base_url.startswith("https://")),
                Middleware(KnownHost, hosts=self.hosts, base_url=self.settings.server.base_url),
                Middleware(HeaderLimit, lines=limits.header_lines, cookies=limits.cookie_bytes),
                Middleware(RequestsPerAddress, most=limits.requests_per_address, proxies=self.proxies),
                Middleware(
                    BodyLimit,
                    limit=limits.body_bytes,
                    larger={"/api/uploads": limits.file_bytes},
                    budget=self.bodies,
                ),
                Middleware(SameOrigin, origins=self.origins),
            ],
            exception_handlers={HTTPException: self.refused, Exception: internal_error},
            lifespan=lifespan,
        )
        app.router.redirect_slashes = False  # an address with another slash is another address
        app.state.okno = self
        return app

    async def page(self, request: Request) -> Response:
        """Serve the shell of the application; its script requests everything else."""
        language = language_of(request.headers.get("accept-language", ""))
        body = self.assets.page(language, request.url.path, await self.session_state(request))
        policy = page_policy(self.assets.import_map_hash, self.origins.sockets)
        headers = {"Content-Security-Policy": policy, "Cache-Control": "no-store", "Vary": "Accept-Language"}
        return Response(body, headers=headers, media_type="text/html; charset=utf-8")

    async def session_state(self, request: Request) -> str:
        """Tell who asks for a page: "in", "out", or "new" before the first administrator exists.

        Empty when the database fails.
        """
        try:
            if await self.auth.session_of(request):
                return "in"
            return "out" if await operators.any_exists(self.store) else "new"
        except Exception as error:  # the page comes all the same; its script asks again and says what is wrong
            log.warning("session unknown", exc_info=error)
            return ""

    async def refused(self, request: Request, error: Exception) -> Response:
        """Answer a mistyped address: a person gets the application, which says so; a program gets the refusal."""
        meant = request.method == "GET" and not request.url.path.startswith(("/api/", "/assets/"))
        if meant and getattr(error, "status_code", 0) == 404 and "text/html" in request.headers.get("accept", ""):
            answer = await self.page(request)
            answer.status_code = 404
            return answer
        return await http_error(request, error)

    async def favicon(self, request: Request) -> Response:
        return RedirectResponse(self.assets.prefix + "favicon.svg", 307)


class AccessLog:
    """Logs one short line per answered request: no query, no body, nothing personal."""

    def __init__(self, app: ASGIApp, *, counter: Metrics) -> None:
        self.app = app
        self.metrics = counter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        began = time.perf_counter()
        status = 500

        async def noticed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noticed)
        finally:
            self.metrics.requests.labels(str(status)).inc()
            spent = round((time.perf_counter() - began) * 1000, 1)
            log.debug("request", method=scope["method"], path=shown_path(scope["path"]), status=status, ms=spent)


async def upgrade(url: str) -> None:
    """Migrate to the newest schema. Alembic is synchronous and slow to import: it is loaded only when there is work."""
    if not is_current(url):
        from web.migrations import upgrade as run

        await asyncio.to_thread(run, url)


def is_current(url: str) -> bool:
    """Return whether this SQLite file has the newest schema already; in any doubt, no."""
    if not url.startswith("sqlite:///"):
        return False
    newest = max(file.name.partition("_")[0] for file in (HERE / "migrations" / "versions").glob("[0-9]*_*.py"))
    try:
        with contextlib.closing(sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)) as file:
            return [(newest,)] == file.execute("select version_num from alembic_version").fetchall()
    except sqlite3.Error:
        return False


def private_folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path
