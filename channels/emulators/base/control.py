"""Controls an emulator over HTTP: actions of clients, scripted faults, and reading the ledger."""

from collections.abc import Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.emulators.base.ledger import Ledger

Raw = dict[str, Any]
Acts = Mapping[str, Callable[[Raw], Any]]


class Control:
    """Serves POST /control {"do": ...} and GET /ledger. acts: the actions by name; each gets the whole request."""

    def __init__(self, ledger: Ledger, acts: Acts) -> None:
        self._ledger, self._acts = ledger, acts

    def routes(self) -> list[Route]:
        """Return its routes."""
        return [Route("/control", self.act, methods=["POST"]), Route("/ledger", self.read, methods=["GET"])]

    async def act(self, request: Request) -> Response:
        """Carry out one action: {"ok": true, "result": ...}, or {"ok": false, "error": ...} with 422."""
        try:
            ask = await request.json()
            act = self._acts.get(ask.get("do"))
            if act is None:
                raise ValueError(f"do is one of {', '.join(self._acts)}")
            return JSONResponse({"ok": True, "result": act(ask)})
        except (ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
            return JSONResponse({"ok": False, "error": f"{type(error).__name__}: {error}"}, status_code=422)

    async def read(self, request: Request) -> Response:
        """Return entries after ?after=<seq>, waiting up to ?wait=<seconds> for the first; ?what= picks one kind."""
        after, wait = int(request.query_params.get("after", 0)), float(request.query_params.get("wait", 0))
        entries = await self._ledger.wait_after(after, min(wait, 60))
        last = entries[-1]["seq"] if entries else after
        if what := request.query_params.get("what"):
            entries = [entry for entry in entries if entry["what"] == what]
        return JSONResponse({"last": last, "entries": entries})


def without(ask: Raw, *names: str) -> Raw:
    """Return a request's fields without its "do" and these: the arguments of a fault."""
    return {name: value for name, value in ask.items() if name not in ("do", *names)}
