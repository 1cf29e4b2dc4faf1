"""Controls the emulator over HTTP: actions of clients, scripted faults, and reading the ledger."""

from channels.emulators.base.control import Acts, Control, without
from channels.emulators.vk.state import Community, Fault, Raw, World


class _Acts:
    """Actions of the control route; "community" names one by screen name or token, the only one when left out."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.known: Acts = {
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
            "fault": lambda ask: world.script(Fault(**without(ask, "community"))),
            "calm": lambda ask: world.faults.clear(),
        }

    def _which(self, ask: Raw) -> Community:
        name = ask.get("community")
        for group in self.world.communities.values():
            if name in (None, group.screen_name, group.token):
                return group
        raise KeyError(name)

    def _message(self, ask: Raw) -> Raw:
        """Write a client's message; files: [{"kind": "photo", "doc" or "sticker", "name", "type", "data" (base64)}]
        become attachments.
        """
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


def steering(world: World) -> Control:
    """Return the two routes over one world."""
    return Control(world.ledger, _Acts(world).known)
