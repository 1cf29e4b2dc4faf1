"""Steering the mail emulator over HTTP: what people write, what goes wrong, and reading the ledger."""

import base64
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.emulators.mail.world import Box, Fault, Raw, World


class Control:
    """POST /control {"do": ...} and GET /ledger."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._acts: dict[str, Callable[[Raw], Any]] = {
            "box": lambda ask: self._shown(world.add_box(ask["address"], ask.get("password", "demo"))),
            "boxes": lambda ask: [self._shown(box) for box in world.boxes.values()],
            "password": self._password,
            "write": self._write,
            "deliver": lambda ask: world.deliver(self._which(ask).address, base64.b64decode(ask["raw"])).uid,
            "renumber": lambda ask: world.renumber(self._which(ask)),
            "quota": self._quota,
            "fault": lambda ask: world.script(Fault(**{k: v for k, v in ask.items() if k != "do"})),
            "calm": lambda ask: world.faults.clear(),
        }

    async def act(self, request: Request) -> Response:
        """Carry out one act; "to" names a mailbox, the only one when left out."""
        try:
            ask = await request.json()
            act = self._acts.get(ask.get("do"))
            if act is None:
                raise ValueError(f"do is one of {', '.join(self._acts)}")
            return JSONResponse({"ok": True, "result": act(ask)})
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            return JSONResponse({"ok": False, "error": f"{type(error).__name__}: {error}"}, status_code=422)

    async def ledger(self, request: Request) -> Response:
        """Entries after ?after=<seq>, waiting up to ?wait=<seconds> for the first; ?what= picks one sort."""
        after, wait = int(request.query_params.get("after", 0)), float(request.query_params.get("wait", 0))
        found = await self.world.ledger.wait_after(after, min(wait, 60))
        last = found[-1]["seq"] if found else after
        if what := request.query_params.get("what"):
            found = [entry for entry in found if entry["what"] == what]
        return JSONResponse({"last": last, "entries": found})

    def _which(self, ask: Raw) -> Box:
        for box in self.world.boxes.values():
            if ask.get("to") in (None, box.address):
                return box
        raise KeyError(ask.get("to"))

    def _write(self, ask: Raw) -> str:
        """A letter by its words; files: [[name, media type, base64]]."""
        allowed = ("sender", "name", "subject", "text", "html", "in_reply_to", "references", "headers")
        fields = {name: ask[name] for name in allowed if name in ask}
        files = [(name, kind, base64.b64decode(body)) for name, kind, body in ask.get("files", [])]
        return self.world.write(self._which(ask).address, files=files, **fields)

    def _password(self, ask: Raw) -> None:
        self._which(ask).password = ask["password"]

    def _quota(self, ask: Raw) -> None:
        self._which(ask).quota_kib = int(ask["kib"])

    def _shown(self, box: Box) -> Raw:
        return {"address": box.address, "password": box.password, "letters": len(box.letters)}


def build(world: World) -> Starlette:
    """The HTTP application."""
    control = Control(world)
    return Starlette(
        routes=[Route("/control", control.act, methods=["POST"]), Route("/ledger", control.ledger, methods=["GET"])]
    )
