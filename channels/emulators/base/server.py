"""Runs an emulator as a server inside this process, on a port of this machine."""

import asyncio
import contextlib
import socket
from collections.abc import Generator, Iterable
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp


class EmbeddedServer(uvicorn.Server):
    """A server inside another process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave signals to the process in which the server runs."""
        yield


class Emulator:
    """An emulator that runs between `async with`; entered again it continues with the same ports and the same state."""

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self.host, self.port = host, port
        self._server: EmbeddedServer | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def base(self) -> str:
        """Return the address of the server."""
        return f"http://{self.host}:{self.port}"

    def app(self) -> ASGIApp:
        """Return the ASGI application."""
        raise NotImplementedError

    def lines(self) -> Iterable[str]:
        """Return the lines that a standalone start prints."""
        raise NotImplementedError

    async def opened(self) -> None:
        """Called when the port is known and before the first request."""

    async def closed(self) -> None:
        """Called when the server stops."""

    async def __aenter__(self) -> Self:
        """Listen."""
        listening = socket.create_server((self.host, self.port), backlog=128)
        self.port = listening.getsockname()[1]
        await self.opened()
        config = uvicorn.Config(
            self.app(),
            log_config=None,
            log_level="critical",
            access_log=False,  # its lines would hold tokens
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
            timeout_keep_alive=30,
        )
        self._server = EmbeddedServer(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[listening]))
        while not self._server.started:  # noqa: ASYNC110 - uvicorn has only the flag
            await asyncio.sleep(0.01)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop at once: no new connections, and the open ones are cut."""
        assert self._server is not None and self._task is not None
        await self.closed()
        for listening in self._server.servers:
            listening.close()
        for connection in list(self._server.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        # uvicorn's own stop waits politely, which would cost time in every test.
        self._task.cancel()
        await asyncio.wait({self._task})
