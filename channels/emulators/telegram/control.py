"""Steering the emulator over HTTP: what clients do, what goes wrong, and reading the ledger."""

import base64
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from channels.emulators.telegram.world import Bot, Fault, Raw, World


class Control:
    """POST /control {"do": ...} and GET /ledger."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._acts: dict[str, Callable[[Raw], Any]] = {
            "bot": self._bot,
            "bots": lambda ask: [self._shown(bot) for bot in world.bots.values()],
            "revoke": self._revoke,
            "message": self._message,
            "file": self._file,
            "album": self._album,
            "edit": lambda ask: world.edit(self._which(ask), ask["chat"], ask["message_id"], ask["text"]),
            "member": lambda ask: world.membership(self._which(ask), ask["chat"], ask["status"], who=ask.get("who")),
            "update": lambda ask: world.put(self._which(ask), ask["update"]),
            "repeat": lambda ask: world.repeat(self._which(ask), ask["update"]),
            "shuffle": lambda ask: world.shuffle(self._which(ask)),
            "jump": lambda ask: world.jump(self._which(ask), ask.get("next_update")),
            "fault": lambda ask: world.script(Fault(**{k: v for k, v in ask.items() if k not in ("do", "bot")})),
            "calm": lambda ask: world.faults.clear(),
        }

    async def act(self, request: Request) -> Response:
        """Carry out one act; "bot" names a bot by user name or token, the only one when left out."""
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

    def _which(self, ask: Raw) -> Bot:
        name = ask.get("bot")
        for bot in self.world.bots.values():
            if name in (None, bot.username, bot.token):
                return bot
        raise KeyError(name)

    def _bot(self, ask: Raw) -> Raw:
        fields = {key: ask[key] for key in ("token", "username", "name") if key in ask}
        return self._shown(self.world.add_bot(**fields))

    def _revoke(self, ask: Raw) -> None:
        self._which(ask).revoked = bool(ask.get("revoked", True))

    def _message(self, ask: Raw) -> Raw:
        fields = ask.get("fields") or {"text": ask["text"]}
        return self.world.message(self._which(ask), ask["chat"], fields, who=ask.get("who"), group=ask.get("group"))

    def _file(self, ask: Raw) -> Raw:
        """kind, name, type, data (base64), caption: a client sends a file."""
        return self.world.send_file(
            self._which(ask),
            ask["chat"],
            ask.get("kind", "document"),
            base64.b64decode(ask["data"]),
            name=ask.get("name", ""),
            media_type=ask.get("type", ""),
            caption=ask.get("caption", ""),
            who=ask.get("who"),
        )

    def _album(self, ask: Raw) -> list[Raw]:
        """data: a list of pictures (base64)."""
        bodies = [base64.b64decode(one) for one in ask["data"]]
        return self.world.send_album(self._which(ask), ask["chat"], bodies, ask.get("caption", ""), who=ask.get("who"))

    def _shown(self, bot: Bot) -> Raw:
        return {"id": bot.id, "token": bot.token, "username": bot.username, "name": bot.name, "waiting": len(bot.queue)}
