"""The SMTP side: accepts emails from clients that sign in, and answers as scripted."""

import asyncio
import base64
import binascii
import re

from channels.emulators.mail.imap import Gone
from channels.emulators.mail.state import Fault, World

_MOST = 60 * 1024 * 1024


class Session:
    """Serves one SMTP connection: reads commands and answers them."""

    def __init__(self, world: World, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._world, self._reader, self._writer = world, reader, writer
        self._user = ""
        self._sender = ""
        self._recipients: list[str] = []

    async def serve(self) -> None:
        """Serve until QUIT or a fault."""
        try:
            await self._trouble("CONNECT-SMTP")
            self._say("220 emulator ready")
            while line := await self._line():
                await self._answer(line)
                await self._writer.drain()
        except (Gone, ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            pass
        finally:
            self._writer.transport.abort()

    async def _line(self) -> str:
        return (await self._reader.readline()).decode("utf-8", "replace").rstrip("\r\n")

    def _say(self, line: str) -> None:
        self._writer.write(line.encode() + b"\r\n")

    async def _answer(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        name = name.upper()
        fault = await self._trouble(name)
        if fault is not None and fault.fault == "refuse" and name != "DATA":
            self._say(f"{fault.code} {fault.words}")
        elif name in ("EHLO", "HELO"):
            self._say("250-emulator")
            self._say("250-8BITMIME")
            self._say(f"250-SIZE {_MOST}")
            self._say("250 AUTH PLAIN LOGIN")
        elif name == "AUTH":
            await self._auth(rest)
        elif name == "MAIL":
            self._mail(rest)
        elif name == "RCPT":
            self._recipients.append(_path(rest))
            self._say("250 2.1.5 ok")
        elif name == "DATA":
            await self._data(fault)
        elif name == "RSET":
            self._sender, self._recipients = "", []
            self._say("250 2.0.0 ok")
        elif name == "NOOP":
            self._say("250 2.0.0 ok")
        elif name == "QUIT":
            self._say("221 2.0.0 bye")
            await self._writer.drain()
            raise Gone
        else:
            self._say("502 5.5.1 unknown")

    async def _trouble(self, name: str) -> Fault | None:
        fault = self._world.next_fault(name)
        if fault is not None and fault.fault == "drop":
            raise Gone
        if fault is not None and fault.fault == "delay":
            await asyncio.sleep(fault.seconds)
        return fault

    async def _auth(self, rest: str) -> None:
        mechanism, _, first = rest.partition(" ")
        if mechanism.upper() == "LOGIN":
            if not first:
                self._say("334 VXNlcm5hbWU6")
                await self._writer.drain()
                first = await self._line()
            self._say("334 UGFzc3dvcmQ6")
            await self._writer.drain()
            user, password = _decoded(first), _decoded(await self._line())
        else:
            if not first:
                self._say("334 ")
                await self._writer.drain()
                first = await self._line()
            _, user, password = [*_decoded(first).split("\x00"), "", "", ""][:3]
        box = self._world.boxes.get(user.lower())
        if box is None or box.password != password:
            self._world.ledger.add("refused", user, why="password")
            self._say("535 5.7.8 wrong name or password")
            return
        self._user = box.address
        self._say("235 2.7.0 signed in")

    def _mail(self, rest: str) -> None:
        if not self._user:
            self._say("530 5.7.0 sign in first")
            return
        self._sender, self._recipients = _path(rest), []
        self._say("250 2.1.0 ok")

    async def _data(self, fault: Fault | None) -> None:
        if not self._sender or not self._recipients:
            self._say("503 5.5.1 whom to?")
            return
        self._say("354 go on")
        await self._writer.drain()
        lines: list[bytes] = []
        size = 0
        while (line := await self._reader.readline()) != b".\r\n":
            if not line or (fault is not None and fault.fault == "half" and lines):
                raise Gone
            size += len(line)
            if size > _MOST:
                raise Gone
            lines.append(line[1:] if line.startswith(b".") else line)
        raw = b"".join(lines)
        refused = fault is not None and fault.fault == "refuse"
        answered = f"{fault.code} {fault.words}" if fault is not None and refused else "250 2.0.0 taken"
        cut = fault is not None and fault.fault == "cut"
        self._world.sent(self._sender, self._recipients, raw, accepted=not refused, answered="cut" if cut else answered)
        if cut:
            raise Gone
        self._say(answered)


def _path(rest: str) -> str:
    match = re.search(r"<([^<>]*)>", rest)
    return match[1] if match else ""


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
