"""Steering the emulator over HTTP: what clients do, what goes wrong, and reading the ledger."""

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from channels.emulators.vk.world import Community, Fault, Raw, World


class Control:
    """POST /control {"do": ...} and GET /ledger."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._acts: dict[str, Callable[[Raw], Any]] = {
            "communities": lambda ask: [self._shown(group) for group in world.communities.values()],
            "community": lambda ask: self._shown(
                world.add_community(**{key: ask[key] for key in ("token", "screen_name", "name") if key in ask})
            ),
            "message": self._message,
            "edit": lambda ask: world.edit(self._which(ask), ask["chat"], ask["message_id"], ask["text"]),
            "read": lambda ask: world.reads(self._which(ask), ask["chat"]),
            "typing": lambda ask: world.types(self._which(ask), ask["chat"]),
            "deny": lambda ask: world.permit(self._which(ask), ask["chat"], False),
            "allow": lambda ask: world.permit(self._which(ask), ask["chat"], True),
            "admin": lambda ask: world.admin_writes(self._which(ask), ask["chat"], ask["text"]),
            "event": lambda ask: world.put(self._which(ask), ask["type"], ask["object"]),
            "repeat": lambda ask: world.repeat(self._which(ask), ask["event"]),
            "lose": lambda ask: world.lose(self._which(ask)),
            "age": lambda ask: world.age_key(self._which(ask)),
            "forget": lambda ask: world.forget(self._which(ask)),
            "clock": self._clock,
            "fault": lambda ask: world.script(Fault(**{k: v for k, v in ask.items() if k not in ("do", "community")})),
            "calm": lambda ask: world.faults.clear(),
        }

    async def act(self, request: Request) -> Response:
        """Carry out one act; "community" names one by screen name or token, the only one when left out."""
        try:
            ask = await request.json()
            act = self._acts.get(ask.get("do"))
            if act is None:
                raise ValueError(f"do is one of {', '.join(self._acts)}")
            return JSONResponse({"ok": True, "result": act(ask)})
        except (ValueError, KeyError, TypeError, AttributeError, StopIteration) as error:
            return JSONResponse({"ok": False, "error": f"{type(error).__name__}: {error}"}, status_code=422)

    async def ledger(self, request: Request) -> Response:
        """Entries after ?after=<seq>, waiting up to ?wait=<seconds> for the first; ?what= picks one sort."""
        after, wait = int(request.query_params.get("after", 0)), float(request.query_params.get("wait", 0))
        found = await self.world.ledger.wait_after(after, min(wait, 60))
        last = found[-1]["seq"] if found else after
        if what := request.query_params.get("what"):
            found = [entry for entry in found if entry["what"] == what]
        return JSONResponse({"last": last, "entries": found})

    def _which(self, ask: Raw) -> Community:
        name = ask.get("community")
        for group in self.world.communities.values():
            if name in (None, group.screen_name, group.token):
                return group
        raise KeyError(name)

    def _message(self, ask: Raw) -> Raw:
        """files: [{"kind": "photo", "doc" or "sticker", "name", "type", "data" (base64)}] become attachments."""
        fields = dict(ask.get("fields") or {"text": ask.get("text", "")})
        fields["attachments"] = [*fields.get("attachments", []), *self.world.attachments(ask.get("files", []))]
        return self.world.message(self._which(ask), ask["chat"], fields, who=ask.get("who"), sender=ask.get("sender"))

    def _clock(self, ask: Raw) -> float:
        self.world.ahead += float(ask["ahead"])
        return self.world.ahead

    def _shown(self, group: Community) -> Raw:
        return {
            "id": group.id,
            "token": group.token,
            "screen_name": group.screen_name,
            "name": group.name,
            "waiting": group.waiting,
        }
