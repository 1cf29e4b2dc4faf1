"""Runs the emulator as a server: inside this process on a free port, or on its own."""

from collections.abc import Iterable

from starlette.types import ASGIApp

from channels.emulators.base.server import Emulator
from channels.emulators.telegram.app import build
from channels.emulators.telegram.state import Bot, World


class TelegramEmulator(Emulator):
    """`async with TelegramEmulator() as telegram:`; then telegram.base is an api_base and telegram.bot a bot."""

    def __init__(self, *, port: int = 0, host: str = "127.0.0.1", world: World | None = None) -> None:
        super().__init__(host=host, port=port)
        self.world = world or World()
        self.bot: Bot = next(iter(self.world.bots.values()), None) or self.world.add_bot()
        self.token = self.bot.token

    def app(self) -> ASGIApp:
        """Return the Bot API application."""
        return build(self.world)

    def lines(self) -> Iterable[str]:
        """Return one line per bot: base, token, username."""
        return [f"{self.base} {bot.token} {bot.username}" for bot in self.world.bots.values()]

    async def closed(self) -> None:
        """End polls without an answer."""
        self.world.hang_up()
