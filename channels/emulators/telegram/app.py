"""HTTP routes of the emulator: /bot<token>/<method> and files as Telegram has them, /ledger and /control for tests."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from channels.emulators.base.broken_connections import Cut, Cutting, hung_up
from channels.emulators.telegram import edits, reactions, send
from channels.emulators.telegram.control import steering
from channels.emulators.telegram.files import MOST_DOWNLOAD, Part, form, opened
from channels.emulators.telegram.state import Bot, Fault, HungUp, Raw, Refused, World


class BotApi:
    """Methods of the Bot API that Okno uses."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def __call__(self, request: Request) -> Response:
        """Serve one call. Errors look as the real ones do."""
        method = request.path_params["method"]
        try:
            bot = self.world.bot(request.path_params["token"])
            query = await _query(request)
            return await self._answer(request, bot, method, query)
        except Refused as refused:
            return _refusal(refused)
        except HungUp:
            raise Cut from None

    async def _answer(self, request: Request, bot: Bot, method: str, query: Raw) -> Response:
        methods: dict[str, Callable[..., Any]] = {
            "getme": lambda: bot.me(),
            "getwebhookinfo": lambda: {
                "url": "",
                "has_custom_certificate": False,
                "pending_update_count": len(bot.queue),
            },
            "getfile": lambda: self._get_file(query),
            "getuserprofilephotos": lambda: self._faces(query),
            "deletewebhook": lambda: True,
            "sendchataction": lambda: True,
            "setmessagereaction": lambda: reactions.bot_reacts(self.world, bot, query),
        }
        name = method.lower()
        if name == "getupdates":
            return await self._get_updates(request, bot, query)
        if name in send.SENDING:
            return await self._send(bot, method, query)
        if name in edits.CHANGING:
            methods[name] = lambda: edits.change(self.world, bot, name, query)
        if name in methods:
            fault = self.world.next_fault(method, None)
            await self._trouble(fault)
            return await self._finish(fault, _ok(methods[name]()))
        raise Refused(404, "Not Found: method not found")

    def _faces(self, query: Raw) -> Raw:
        face = self.world.faces.get(_int(query.get("user_id"), None) or 0)
        return {"total_count": 1 if face else 0, "photos": [self.world.files.photo(face)] if face else []}

    async def _get_updates(self, request: Request, bot: Bot, query: Raw) -> Response:
        fault = self.world.next_fault("getUpdates", None)
        await self._trouble(fault)
        limit = max(1, min(100, _int(query.get("limit"), 100)))
        wait = max(0.0, min(50.0, float(query.get("timeout") or 0)))
        offset = _int(query.get("offset"), None)
        if isinstance(query.get("allowed_updates"), list):  # kept until another list comes, as the real server does
            bot.allowed = frozenset(query["allowed_updates"])
        gone = asyncio.Event()
        watch = asyncio.ensure_future(hung_up(request, gone))
        try:
            updates = await self.world.updates(bot, offset, limit, wait, gone)
        finally:
            watch.cancel()
        self.world.offered(bot, updates)
        return await self._finish(fault, _ok(updates))

    async def _send(self, bot: Bot, method: str, query: Raw) -> Response:
        chat, name = send.chat_of(query), method.lower()
        files: list[tuple[str, Part, str]] = []
        fault = self.world.next_fault(method, chat)

        def note(messages: list[Raw], answered: str) -> None:
            text = send.shown_text(query, files)
            named = [{"kind": kind, **part.facts()} for kind, part, _ in files]
            self.world.note_sent(bot, method, chat or 0, text, send.reply_of(query), messages, answered, named)

        try:
            files = send.uploads(name, query)
            await self._trouble(fault, chat)
            send.check(self.world, bot, name, chat, query, files)
        except Refused as refused:
            note([], str(refused.status))
            raise
        except Cut:
            note([], "drop")
            raise
        messages = send.accept(self.world, bot, chat or 0, query, files)
        note(messages, fault.fault if fault else "ok")
        return await self._finish(fault, _ok(messages if name == "sendmediagroup" else messages[0]))

    def _get_file(self, query: Raw) -> Raw:
        kept = self.world.files.by_id.get(str(query.get("file_id")))
        if kept is None:
            raise Refused(400, "Bad Request: invalid file_id")
        if len(kept.body) > MOST_DOWNLOAD:
            raise Refused(400, "Bad Request: file is too big")
        return kept.table(file_path=kept.path)

    async def download(self, request: Request) -> Response:
        """Serve a file by the path that getFile gave."""
        try:
            bot = self.world.bot(request.path_params["token"])
            kept = self.world.files.by_path.get(request.path_params["path"])
            fault = self.world.next_fault("file", None)
            if kept is None or (fault and fault.fault == "missing"):
                raise Refused(404, "Not Found")
            await self._trouble(fault)
        except Refused as refused:
            return _refusal(refused)
        self.world.ledger.add("fetched", bot.username, file_id=kept.file_id, **kept.facts())
        whole = Response(kept.body, media_type="application/octet-stream")
        if fault and fault.fault == "slow":
            seconds = fault.seconds

            async def trickle() -> AsyncIterator[bytes]:
                step = max(1, len(kept.body) // 10)
                for start in range(0, len(kept.body), step):
                    yield kept.body[start : start + step]
                    await asyncio.sleep(seconds / 10)

            return StreamingResponse(trickle(), headers={"content-length": str(len(kept.body))})
        return await self._finish(fault, whole)

    async def _trouble(self, fault: Fault | None, chat: int | None = None) -> None:
        """Apply the faults that keep a request from having any effect."""
        if fault is None:
            return
        description = fault.description
        if fault.fault == "drop":
            raise Cut
        refusals = {
            "conflict": Refused(
                409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            ),
            "webhook": Refused(409, "Conflict: can't use getUpdates method while webhook is active"),
            "unauthorized": Refused(401, "Unauthorized"),
            "flood": Refused(429, f"Too Many Requests: retry after {fault.retry_after}", retry_after=fault.retry_after),
            "error": Refused(500, description or "Internal Server Error"),
            "refuse": Refused(400, description or "Bad Request: something"),
            "blocked": Refused(403, description or "Forbidden: bot was blocked by the user"),
            "migrated": Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=-1_001_000_000_000 - abs(chat or 0),
            ),
        }
        if fault.fault in refusals:
            raise refusals[fault.fault]

    async def _finish(self, fault: Fault | None, answer: Response) -> Response:
        """Apply the faults that spoil the answer of a request that worked."""
        match fault.fault if fault else None:
            case "delay":
                await asyncio.sleep(fault.seconds if fault else 0)
            case "cut":
                raise Cut
            case "half":
                body = bytes(answer.body)
                raise Cut(body[: max(1, len(body) // 2)])
            case "page":
                return HTMLResponse("<html><h1>502 Bad Gateway</h1></html>", status_code=fault.status if fault else 502)
            case "garbage":
                return Response(bytes(answer.body)[:-3], media_type="application/json")
        return answer


async def _query(request: Request) -> Raw:
    """Read parameters as Telegram does: query string, form or JSON; JSON inside form values is parsed."""
    fields: Raw = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        with contextlib.suppress(ValueError):
            fields |= json.loads(await request.body() or b"{}")
    elif request.headers.get("content-type", "").startswith("multipart/form-data"):
        try:
            fields |= opened(form(request.headers["content-type"], await request.body()))
        except ValueError as error:
            raise Refused(400, f"Bad Request: {error}") from None
    else:
        # Parsed here: starlette needs another library even for this simple kind of form.
        fields |= dict(parse_qsl((await request.body()).decode("utf-8", "replace"), keep_blank_values=True))
    for key in ("reply_parameters", "allowed_updates", "reaction"):
        if isinstance(fields.get(key), str):
            with contextlib.suppress(ValueError):
                fields[key] = json.loads(fields[key])
    return fields


def _int(value: Any, otherwise: Any) -> Any:
    try:
        return int(value)
    except (TypeError, ValueError):
        return otherwise


def _ok(result: Any) -> Response:
    # ensure_ascii as the real server answers: "\u041f", and half surrogates survive the transfer.
    body = json.dumps({"ok": True, "result": result}).encode()
    return Response(body, media_type="application/json")


def _refusal(refused: Refused) -> Response:
    body: Raw = {"ok": False, "error_code": refused.status, "description": refused.description}
    if refused.parameters:
        body["parameters"] = refused.parameters
    return JSONResponse(body, status_code=refused.status)


def build(world: World) -> ASGIApp:
    """Build the whole server over one world."""
    api = BotApi(world)
    routes = [
        Route("/bot{token}/{method}", api.__call__, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", api.download),
        *steering(world).routes(),
    ]
    return Cutting(Starlette(routes=routes, exception_handlers={Exception: _not_found, 404: _not_found}))


async def _not_found(request: Request, error: Exception) -> Response:
    if isinstance(error, Cut):
        raise error
    return _refusal(Refused(404, "Not Found"))
