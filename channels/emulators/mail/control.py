"""Controls the mail emulator over HTTP: emails from people, scripted faults, and reading the ledger."""

import base64

from starlette.applications import Starlette

from channels.emulators.base.control import Acts, Control, without
from channels.emulators.mail.state import Box, Fault, Raw, World


class _Acts:
    """Actions of the control route; "to" names a mailbox, the only one when left out."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.known: Acts = {
            "box": lambda ask: self._shown(world.add_box(ask["address"], ask.get("password", "demo"))),
            "boxes": lambda ask: [self._shown(box) for box in world.boxes.values()],
            "password": self._password,
            "write": self._write,
            "deliver": lambda ask: world.deliver(self._which(ask).address, base64.b64decode(ask["raw"])).uid,
            "renumber": lambda ask: world.renumber(self._which(ask)),
            "quota": self._quota,
            "fault": lambda ask: world.script(Fault(**without(ask))),
            "calm": lambda ask: world.faults.clear(),
        }

    def _which(self, ask: Raw) -> Box:
        for box in self.world.boxes.values():
            if ask.get("to") in (None, box.address):
                return box
        raise KeyError(ask.get("to"))

    def _write(self, ask: Raw) -> str:
        """Write an email from its fields; files: [[name, media type, base64]]."""
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
    """Build the HTTP application."""
    return Starlette(routes=Control(world.ledger, _Acts(world).known).routes())
