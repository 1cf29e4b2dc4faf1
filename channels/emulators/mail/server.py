"""The emulator as running servers: IMAP, SMTP, and HTTP to steer it and to read its ledger."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable
from types import TracebackType

import uvicorn

from channels.emulators.mail import imap, smtp
from channels.emulators.mail.control import build
from channels.emulators.mail.world import Box, World

_LONGEST_LINE = 1024 * 1024


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def]
        """Signals belong to the process that we are a guest in."""
        yield


class MailEmulator:
    """`async with MailEmulator() as mail:` - then mail.settings(mail.box) is what a channel needs.

    Stopped and entered again it goes on with the same ports and the same world.
    """

    def __init__(self, *, address: str = "shop@olkha.example", host: str = "127.0.0.1", world: World | None = None):
        self.world = world or World()
        self.box: Box = next(iter(self.world.boxes.values()), None) or self.world.add_box(address)
        self.host = host
        self.imap_port = self.smtp_port = self.port = 0
        self._servers: list[asyncio.Server] = []
        self._http: _Server | None = None
        self._task: asyncio.Task[None] | None = None
        self._sessions: set[asyncio.Task[None]] = set()

    @property
    def base(self) -> str:
        """The address for /control and /ledger."""
        return f"http://{self.host}:{self.port}"

    def settings(self, box: Box | None = None) -> dict[str, object]:
        """Settings of an email channel for one of the mailboxes; its secret is box.password."""
        return {
            "address": (box or self.box).address,
            "imap_host": self.host,
            "imap_port": self.imap_port,
            "imap_tls": "none",
            "smtp_host": self.host,
            "smtp_port": self.smtp_port,
            "smtp_tls": "none",
        }

    async def __aenter__(self) -> "MailEmulator":
        """Listen on three ports."""
        self.imap_port = await self._listen(self.imap_port, imap.Session)
        self.smtp_port = await self._listen(self.smtp_port, smtp.Session)
        listening = socket.create_server((self.host, self.port), backlog=64)
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(
            build(self.world), log_config=None, log_level="critical", access_log=False, lifespan="off", ws="none"
        )
        self._http = _Server(config)
        self._task = asyncio.create_task(self._http.serve(sockets=[listening]))
        while not self._http.started:  # noqa: ASYNC110 - uvicorn has only the flag
            await asyncio.sleep(0.01)
        return self

    async def _listen(
        self,
        port: int,
        session: Callable[[World, asyncio.StreamReader, asyncio.StreamWriter], "imap.Session | smtp.Session"],
    ) -> int:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task: asyncio.Task[None] = asyncio.current_task()  # type: ignore[assignment]
            self._sessions.add(task)
            try:
                await session(self.world, reader, writer).serve()
            except asyncio.CancelledError:
                pass  # the server stops; a cancelled handler would be reported as a fault
            finally:
                self._sessions.discard(task)

        server = await asyncio.start_server(serve, self.host, port, limit=_LONGEST_LINE)
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    async def drop_all(self) -> None:
        """End every open connection, as a restart of the mail server does."""
        await _ended(self._sessions)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop at once."""
        assert self._http is not None and self._task is not None
        for server in self._servers:
            server.close()
        self._servers.clear()
        await self.drop_all()
        for listening in self._http.servers:
            listening.close()
        for connection in list(self._http.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        self._task.cancel()
        await asyncio.wait({self._task})


async def _ended(tasks: "set[asyncio.Task[None]]") -> None:
    waiting: list[Awaitable[None]] = list(tasks)
    for task in list(tasks):
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
