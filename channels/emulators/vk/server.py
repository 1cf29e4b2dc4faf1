"""The emulator as a running server: inside this process on a free port, or on its own."""

import asyncio
import contextlib
import socket
from types import TracebackType

import uvicorn

from channels.emulators.vk.app import build
from channels.emulators.vk.world import Community, World


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def]
        """Signals belong to the process that we are a guest in."""
        yield


class VkEmulator:
    """`async with VkEmulator() as vk:` - then vk.base is an api_base and vk.community a community."""

    def __init__(self, *, port: int = 0, host: str = "127.0.0.1", world: World | None = None) -> None:
        self.world = world or World()
        found = next(iter(self.world.communities.values()), None)
        self.community: Community = found or self.world.add_community()
        self.token = self.community.token
        self._host, self._port = host, port
        self._server: _Server | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def base(self) -> str:
        """The address to use as api_base."""
        return f"http://{self._host}:{self._port}"

    async def __aenter__(self) -> "VkEmulator":
        """Listen; a stopped emulator starts again on the same port with the same world."""
        listening = socket.create_server((self._host, self._port), backlog=128)
        self._port = listening.getsockname()[1]
        self.world.base, self.world.closing = self.base, False
        config = uvicorn.Config(
            build(self.world),
            log_config=None,
            log_level="critical",
            access_log=False,  # its lines would hold keys
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
            timeout_keep_alive=30,
        )
        self._server = _Server(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[listening]))
        while not self._server.started:  # noqa: ASYNC110 - uvicorn has only the flag
            await asyncio.sleep(0.01)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop at once: no new connections, and the open ones end as they would with the machine."""
        assert self._server is not None and self._task is not None
        self.world.closing = True
        for listening in self._server.servers:
            listening.close()
        for connection in list(self._server.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        self._task.cancel()
        await asyncio.wait({self._task})
