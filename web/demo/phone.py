"""Serves the demo's client page on a port of its own: phones to write from, and their effects in Okno."""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import socket
from collections.abc import AsyncIterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from channels.emulators.base.server import EmbeddedServer
from channels.emulators.demo.phone import CLIENTS, Client, Practice, Refused, client_of
from inbox.store import Store
from web.demo.phone_trace import Trail
from web.demo.time_scenes import TimeScenes
from web.http.assets import HERE, Assets, language_of
from web.http.csp import DOWNLOAD_POLICY
from web.http.middleware import SecurityHeaders
from web.http.origins import Origins, SameOrigin
from web.http.request_limits import BodyLimit

MOST_FILE = 20 * 1024 * 1024
LOOK_SECONDS = 0.15
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


class PracticePage:
    """The page and its few routes."""

    def __init__(self, practice: Practice, store: Store, *, host: str, port: int, inbox: str, company: str) -> None:
        self.practice, self.inbox, self.company = practice, inbox, company
        self.origins = Origins(host, port)
        self.assets = Assets(template=HERE / "templates" / "practice.html")
        self.trail = Trail(store, practice)
        self.time_scenes = TimeScenes(store, practice)
        self.stopping = asyncio.Event()

    def asgi(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", self.page),
                Route("/assets/{hash}/{path:path}", self.assets.serve),
                Route("/favicon.ico", self.favicon),
                Route("/api/start", self.start),
                Route("/api/live", self.live),
                Route("/api/files/{id}", self.file),
                Route("/api/write", self.write, methods=["POST"]),
                Route("/api/scene", self.scene, methods=["POST"]),
            ],
            middleware=[
                Middleware(SecurityHeaders, https=False),
                Middleware(BodyLimit, limit=MOST_FILE * 3 // 2),
                Middleware(SameOrigin, origins=self.origins),
            ],
        )

    async def page(self, request: Request) -> Response:
        asked = request.query_params.get("lang", "")
        language = asked if asked in ("ru", "en") else language_of(request.headers.get("accept-language", ""))
        headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Vary": "Accept-Language"}
        return Response(self.assets.page(language), headers=headers, media_type="text/html; charset=utf-8")

    async def favicon(self, request: Request) -> Response:
        return RedirectResponse(self.assets.prefix + "favicon.svg", 307)

    async def start(self, request: Request) -> Response:
        """Return the playable clients, and the address of the inbox."""
        people = [
            {"kind": client.kind, "key": client.key, "first": client.first, "name": client.name} for client in CLIENTS
        ]
        address = self.practice.address
        return JSONResponse({"company": self.company, "inbox": self.inbox, "address": address, "clients": people})

    async def live(self, request: Request) -> Response:
        """Send server-sent events: the three phones, the scenes and the trace, whenever something is new."""
        try:
            chosen = [client_of(kind, request.query_params[kind]) for kind in ("telegram", "vk", "email")]
        except KeyError:
            return JSONResponse({"error": "no such client"}, 404)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._states(chosen), media_type="text/event-stream", headers=headers)

    async def _states(self, chosen: list[Client]) -> AsyncIterator[bytes]:
        last, idle = b"", 0.0
        seen = -1
        while not self.stopping.is_set():
            now = self.practice.changes() + await self.trail.refresh()
            if now != seen or idle == 0:
                seen = now
                state: dict[str, Any] = {client.kind: self.practice.shown(client) for client in chosen}
                scenes = self.practice.scenes()
                scenes["playing"] = [*scenes["playing"], *self.time_scenes.playing()]
                body = orjson.dumps({**state, **scenes, "trail": self.trail.lines()})
                if body != last:
                    last = body
                    yield b"data: " + body + b"\n\n"
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.stopping.wait(), LOOK_SECONDS)
            idle += LOOK_SECONDS
            if idle > 1.5:  # a scene may end without an event on a platform
                idle = 0.0
                yield b": here\n\n"

    async def file(self, request: Request) -> Response:
        """Serve a file on a phone: pictures are shown, others downloaded; nothing in it can run."""
        try:
            name, media_type, body = self.practice.file(request.path_params["id"])
        except KeyError:
            return Response("Not found", 404)
        picture = media_type in PICTURES
        named = f"{'inline' if picture else 'attachment'}; filename*=UTF-8''{quote(name)}"
        headers = {"Content-Disposition": named, "Content-Security-Policy": DOWNLOAD_POLICY}
        return Response(body, headers=headers, media_type=media_type if picture else "application/octet-stream")

    async def write(self, request: Request) -> Response:
        """Write from a client: {kind, key, what?, text?, subject?, answers?, file?: {name, type, data}}."""
        try:
            ask = orjson.loads(await request.body())
            client = client_of(ask["kind"], ask["key"])
            if file := ask.get("file"):
                ask["file"] = opened(file, client)
            self.practice.write(client, ask)
        except Refused as refused:
            return JSONResponse({"error": str(refused)}, 422)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            return JSONResponse({"error": type(error).__name__}, 422)
        return Response(status_code=204)

    async def scene(self, request: Request) -> Response:
        """Play a scene: {scene, kind?, key?}."""
        try:
            ask = orjson.loads(await request.body())
            scene, client = str(ask["scene"]), client_of(ask["kind"], ask["key"]) if "key" in ask else None
            if scene in TimeScenes.SCENES and client:
                self.time_scenes.play(scene, client)
            else:
                self.practice.play(scene, client)
        except (Refused, ValueError, KeyError, TypeError, AttributeError) as error:
            return JSONResponse({"error": type(error).__name__}, 422)
        return Response(status_code=202)


def opened(file: dict[str, Any], client: Client) -> dict[str, Any]:
    """Decode a file as the page sends it. Pictures are sent as pictures where the messenger has them."""
    try:
        body = base64.b64decode(file["data"], validate=True)
    except binascii.Error:
        raise Refused("the file was not received completely") from None
    if len(body) > MOST_FILE:
        raise Refused("the file is too large")
    media_type = str(file.get("type") or "application/octet-stream")
    if media_type.count("/") != 1 or not media_type.isascii():
        media_type = "application/octet-stream"
    photo = media_type in ("image/png", "image/jpeg") and client.kind != "email"
    name = PurePosixPath(str(file.get("name") or "file")).name[:200]
    return {"kind": "photo" if photo else "document", "name": name, "type": media_type, "body": body}


@contextlib.asynccontextmanager
async def serving(page: PracticePage, listener: socket.socket) -> AsyncIterator[None]:
    """Serve on the listener while the block runs."""
    config = uvicorn.Config(
        page.asgi(), log_config=None, access_log=False, server_header=False, lifespan="off", ws="none"
    )
    await page.trail.refresh()  # the past of the demo is not shown
    server = EmbeddedServer(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started and not task.done():  # noqa: ASYNC110 - uvicorn has only the flag
        await asyncio.sleep(0.01)
    try:
        yield
    finally:
        page.stopping.set()
        await page.practice.stop()
        await page.time_scenes.stop()
        for listening in server.servers:
            listening.close()
        for connection in list(server.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        task.cancel()
        await asyncio.wait({task})
