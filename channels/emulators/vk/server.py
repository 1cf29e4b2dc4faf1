"""Runs the emulator as a server: inside this process on a free port, or on its own."""

from collections.abc import Iterable

from starlette.types import ASGIApp

from channels.emulators.base.server import Emulator
from channels.emulators.vk.app import build
from channels.emulators.vk.state import Community, World


class VkEmulator(Emulator):
    """`async with VkEmulator() as vk:`; then vk.base is an api_base and vk.community a community."""

    def __init__(self, *, port: int = 0, host: str = "127.0.0.1", world: World | None = None) -> None:
        super().__init__(host=host, port=port)
        self.world = world or World()
        community = next(iter(self.world.communities.values()), None)
        self.community: Community = community or self.world.add_community()
        self.token = self.community.token

    def app(self) -> ASGIApp:
        """Return the application of VK's methods and its Long Poll."""
        return build(self.world)

    def lines(self) -> Iterable[str]:
        """Return one line per community: base, token, name."""
        return [f"{self.base} {group.token} {group.screen_name}" for group in self.world.communities.values()]

    async def opened(self) -> None:
        """Set the port in the addresses of files and of the Long Poll."""
        self.world.base, self.world.closing = self.base, False

    async def closed(self) -> None:
        """End polls without an answer."""
        self.world.closing = True
