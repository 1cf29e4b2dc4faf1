"""Controls the emulator over HTTP: actions of clients, scripted faults, and reading the ledger."""

import base64

from channels.emulators.base.control import Acts, Control, without
from channels.emulators.telegram import reactions
from channels.emulators.telegram.state import Bot, Fault, Raw, World


class _Acts:
    """Actions of the control route; "bot" names one by user name or token, the only one when left out."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.known: Acts = {
            "bot": self._bot,
            "bots": lambda ask: [self._shown(bot) for bot in world.bots.values()],
            "revoke": self._revoke,
            "message": self._message,
            "file": self._file,
            "album": self._album,
            "edit": lambda ask: world.edit(self._which(ask), ask["chat"], ask["message_id"], ask["text"]),
            "react": self._react,
            "member": lambda ask: world.membership(self._which(ask), ask["chat"], ask["status"], who=ask.get("who")),
            "update": lambda ask: world.put(self._which(ask), ask["update"]),
            "repeat": lambda ask: world.repeat(self._which(ask), ask["update"]),
            "shuffle": lambda ask: world.shuffle(self._which(ask)),
            "jump": lambda ask: world.jump(self._which(ask), ask.get("next_update")),
            "fault": lambda ask: world.script(Fault(**without(ask, "bot"))),
            "calm": lambda ask: world.faults.clear(),
        }

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
        """Send a file from a client: kind, name, type, data (base64), caption."""
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
        """Send an album from a client: data is a list of pictures (base64)."""
        bodies = [base64.b64decode(picture) for picture in ask["data"]]
        return self.world.send_album(self._which(ask), ask["chat"], bodies, ask.get("caption", ""), who=ask.get("who"))

    def _react(self, ask: Raw) -> Raw | None:
        """Set a client's reactions: signs are all that the client has on the message now."""
        chat, who = ask["chat"], ask.get("who")
        return reactions.client_reacts(self.world, self._which(ask), chat, ask["message_id"], ask["signs"], who=who)

    def _shown(self, bot: Bot) -> Raw:
        return {"id": bot.id, "token": bot.token, "username": bot.username, "name": bot.name, "waiting": len(bot.queue)}


def steering(world: World) -> Control:
    """Return the two routes over one world."""
    return Control(world.ledger, _Acts(world).known)
