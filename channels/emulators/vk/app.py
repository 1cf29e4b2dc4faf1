"""HTTP routes of the emulator: /method/<name>, /lp, uploads and files as VK has them, /ledger and
/control for tests.
"""

import asyncio
import email.parser
import email.policy
import json
import secrets
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from channels.emulators.base.broken_connections import Cut, Cutting, hung_up
from channels.emulators.vk.control import steering
from channels.emulators.vk.methods import Methods
from channels.emulators.vk.state import Community, Fault, Raw, Refused, Stored, World


class Face:
    """The routes."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.methods = Methods(world)

    async def method(self, request: Request) -> Response:
        """Serve one method. VK answers errors with 200 and a number."""
        name, ask = request.path_params["method"], await _form(request)
        try:
            group = self.world.by_token(ask.get("access_token", ""))
            if name == "messages.send":
                return await self._send(group, ask)
            fault = self.world.next_fault(name)
            self._trouble(fault)
            if name not in self.methods.known:
                raise Refused(3, "Unknown method passed")
            return await self._finish(fault, {"response": self.methods.known[name](group, ask)})
        except Refused as refused:
            return _refusal(refused)
        except (KeyError, ValueError, TypeError) as error:
            return _refusal(Refused(100, f"One of the parameters specified was missing or invalid: {error}"))

    async def _send(self, group: Community, ask: Raw) -> Response:
        world = self.world
        peer = int(str(ask.get("peer_ids") or ask.get("peer_id") or 0).split(",")[0])
        fields: Raw = {"text": ask.get("message", ""), "random_id": int(ask.get("random_id") or 0)}
        fault = world.next_fault("messages.send", peer)
        try:
            self._trouble(fault)
            peer, fields = self.methods.checked(group, ask)
        except Refused as refused:
            world.note_sent(group, peer, fields, None, str(refused.code))
            # Asked for several peers, VK reports each one's error in its place.
            if "peer_ids" in ask and refused.code >= 900:
                problem = {"code": refused.code, "description": refused.words}
                return JSONResponse({"response": [{"peer_id": peer, "message_id": 0, "error": problem}]})
            raise
        except Cut:
            world.note_sent(group, peer, fields, None, "drop")
            raise
        earlier = world.known_send(group, peer, fields["random_id"])
        message = earlier or world.accept(group, peer, fields)
        answered = "same" if earlier else fault.fault if fault else "ok"
        world.note_sent(group, peer, fields, None if earlier else message, answered)
        number = message["conversation_message_id"]
        answer = {"peer_id": peer, "message_id": message["id"], "conversation_message_id": number}
        return await self._finish(fault, {"response": [answer] if "peer_ids" in ask else message["id"]})

    async def poll(self, request: Request) -> Response:
        """Serve a_check."""
        group = next(
            community for community in self.world.communities.values() if community.id == request.path_params["group"]
        )
        fault = self.world.next_fault("a_check")
        self._trouble(fault)
        if fault and fault.fault == "failed":
            {1: self.world.lose, 2: self.world.age_key, 3: self.world.forget}[fault.code](group)
        query = request.query_params
        ts = int(query.get("ts", "0"))
        gone = asyncio.Event()
        watch = asyncio.ensure_future(hung_up(request, gone))
        try:
            answer = await self.world.poll(group, query.get("key", ""), ts, float(query.get("wait", 25)), gone)
        finally:
            watch.cancel()
        if fault and fault.fault == "number" and "ts" in answer:
            answer["ts"] = int(answer["ts"])
        if fault and fault.fault == "back" and "ts" in answer:
            answer["ts"] = str(max(ts - 1, group.first - 1))
        return await self._finish(fault, answer)

    async def upload(self, request: Request) -> Response:
        """Accept a file for a message, as multipart/form-data."""
        fault = self.world.next_fault("upload")
        self._trouble(fault)
        stored = _part(request.headers.get("content-type", ""), await request.body())
        key = secrets.token_hex(8)
        self.world.files[key] = stored
        if request.path_params["kind"] == "photo":
            return await self._finish(fault, {"server": 1, "photo": '[{"photo":"x"}]', "hash": key})
        return await self._finish(fault, {"file": key})

    async def file(self, request: Request) -> Response:
        """Return the bytes of an attachment."""
        fault = self.world.next_fault("file")
        self._trouble(fault)
        stored = self.world.files.get(request.path_params["key"])
        if stored is None or (fault and fault.fault == "code"):
            return Response("gone", status_code=404)
        return Response(stored.body, media_type=stored.media_type)

    def _trouble(self, fault: Fault | None) -> None:
        """Apply the faults that keep a request from having any effect."""
        if fault and fault.fault == "drop":
            raise Cut
        if fault and fault.fault == "code":
            raise Refused(fault.code, fault.description or "Scripted error")

    async def _finish(self, fault: Fault | None, answer: Any) -> Response:
        """Apply the faults that spoil the answer of a request that worked."""
        # ensure_ascii as the real server answers: half surrogates survive the transfer.
        body = json.dumps(answer).encode()
        match fault.fault if fault else None:
            case "delay":
                await asyncio.sleep(fault.seconds if fault else 0)
            case "cut":
                raise Cut
            case "half":
                raise Cut(body[: max(1, len(body) // 2)])
            case "page":
                return HTMLResponse("<html><h1>502 Bad Gateway</h1></html>", status_code=fault.status if fault else 502)
            case "garbage":
                body = body[:-3]
        return Response(body, media_type="application/json")


async def _form(request: Request) -> Raw:
    fields: Raw = dict(request.query_params)
    return fields | dict(parse_qsl((await request.body()).decode("utf-8", "replace"), keep_blank_values=True))


def _part(content_type: str, body: bytes) -> Stored:
    """Return the one file of a form. The mail parser reads it: the grammar is the same."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    form = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    for part in form.iter_parts():
        content = part.get_payload(decode=True)
        return Stored(part.get_filename() or "file", part.get_content_type(), bytes(content or b""))
    raise Refused(100, "no file")


def _refusal(refused: Refused) -> Response:
    return JSONResponse({"error": {"error_code": refused.code, "error_msg": refused.words, "request_params": []}})


def build(world: World) -> ASGIApp:
    """Build the whole server over one world."""
    face = Face(world)
    routes = [
        Route("/method/{method}", face.method, methods=["GET", "POST"]),
        Route("/lp/{group:int}", face.poll),
        Route("/upload/{kind}", face.upload, methods=["POST"]),
        Route("/files/{key}/{name}", face.file),
        *steering(world).routes(),
    ]
    return Cutting(Starlette(routes=routes, exception_handlers={Exception: _missing, 404: _missing}))


async def _missing(request: Request, error: Exception) -> Response:
    if isinstance(error, Cut):
        raise error
    return Response("not here", status_code=404)
