"""Runs the mail emulator as servers: IMAP, SMTP, and HTTP to control it and to read its ledger."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from starlette.types import ASGIApp

from channels.emulators.base.server import Emulator
from channels.emulators.mail import imap, smtp
from channels.emulators.mail.control import build
from channels.emulators.mail.state import Box, World

_LONGEST_LINE = 1024 * 1024


class MailEmulator(Emulator):
    """`async with MailEmulator() as mail:`; then mail.settings(mail.box) is what a channel needs.

    base is the address for /control and /ledger.
    """

    def __init__(self, *, address: str = "shop@olkha.example", host: str = "127.0.0.1", world: World | None = None):
        super().__init__(host=host)
        self.world = world or World()
        self.box: Box = next(iter(self.world.boxes.values()), None) or self.world.add_box(address)
        self.imap_port = self.smtp_port = 0
        self._servers: list[asyncio.Server] = []
        self._sessions: set[asyncio.Task[None]] = set()

    def settings(self, box: Box | None = None) -> dict[str, object]:
        """Return settings of an email channel for one of the mailboxes; its secret is box.password."""
        return {
            "address": (box or self.box).address,
            "imap_host": self.host,
            "imap_port": self.imap_port,
            "imap_tls": "none",
            "smtp_host": self.host,
            "smtp_port": self.smtp_port,
            "smtp_tls": "none",
        }

    def app(self) -> ASGIApp:
        """Return the application for control and ledger."""
        return build(self.world)

    def lines(self) -> Iterable[str]:
        """Return the addresses."""
        return [f"{self.base} imap {self.imap_port} smtp {self.smtp_port} {self.box.address} {self.box.password}"]

    async def opened(self) -> None:
        """Listen on two more ports."""
        self.imap_port = await self._listen(self.imap_port, imap.Session)
        self.smtp_port = await self._listen(self.smtp_port, smtp.Session)

    async def _listen(
        self,
        port: int,
        session: Callable[[World, asyncio.StreamReader, asyncio.StreamWriter], "imap.Session | smtp.Session"],
    ) -> int:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
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

    async def closed(self) -> None:
        """Stop serving emails at once."""
        for server in self._servers:
            server.close()
        self._servers.clear()
        await self.drop_all()


async def _ended(tasks: "set[asyncio.Task[None]]") -> None:
    waiting: list[Awaitable[None]] = list(tasks)
    for task in list(tasks):
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
