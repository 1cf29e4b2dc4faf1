"""The IMAP side: about a dozen commands of RFC 3501, enough for a client that fetches by UID and waits with IDLE."""

import asyncio
import contextlib
import re
from datetime import UTC, datetime

from channels.emulators.mail.state import Box, Fault, Stored, World

_CAPABILITIES = "IMAP4rev1 LITERAL+"
_WORDS = re.compile(r'"((?:[^"\\]|\\.)*)"|(\([^()]*\))|(\S+)')
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Gone(Exception):
    """The connection ends now."""


class Session:
    """Serves one IMAP connection: reads commands and answers them."""

    def __init__(self, world: World, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._world, self._reader, self._writer = world, reader, writer
        self._user: Box | None = None
        self._box: Box | None = None
        self._shown = 0

    async def serve(self) -> None:
        """Serve until LOGOUT or a fault."""
        try:
            await self._trouble("CONNECT", "")
            self._say("* OK ready")
            while line := await self._line():
                await self._answer(line)
        except (Gone, ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self._writer.transport.abort()

    async def _line(self) -> str:
        return (await self._reader.readline()).decode("utf-8", "replace").rstrip("\r\n")

    def _say(self, line: str) -> None:
        self._writer.write(line.encode() + b"\r\n")

    async def _answer(self, line: str) -> None:
        tag, _, rest = line.partition(" ")
        arguments = [a.replace('\\"', '"').replace("\\\\", "\\") if a else b or c for a, b, c in _WORDS.findall(rest)]
        name = arguments.pop(0).upper() if arguments else ""
        if name == "UID" and arguments:
            name = arguments.pop(0).upper()
        fault = await self._trouble(name, tag)
        if fault is not None and fault.fault == "refuse":
            self._say(f"{tag} NO {fault.words}")
            return
        act = {
            "CAPABILITY": self._capability,
            "LOGIN": self._login,
            "SELECT": self._select,
            "EXAMINE": self._select,
            "SEARCH": self._search,
            "FETCH": self._fetch,
            "IDLE": self._idle,
            "NOOP": self._noop,
            "GETQUOTAROOT": self._quota,
            "LOGOUT": self._logout,
        }.get(name)
        if act is None or (self._box is None and name in ("SEARCH", "FETCH", "IDLE")):
            self._say(f"{tag} BAD unknown command")
            return
        result = await act(tag, arguments, fault)
        self._say(f"{tag} {result}")
        await self._writer.drain()

    async def _trouble(self, name: str, tag: str) -> Fault | None:
        fault = self._world.next_fault(name)
        if fault is not None and fault.fault == "drop":
            raise Gone
        if fault is not None and fault.fault == "delay":
            await asyncio.sleep(fault.seconds)
        return fault

    async def _capability(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        quota = " QUOTA" if any(box.quota_kib for box in self._world.boxes.values()) else ""
        idle = " IDLE" if self._world.idle else ""
        self._say(f"* CAPABILITY {_CAPABILITIES}{idle}{quota}")
        return "OK done"

    async def _login(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        box = self._world.boxes.get(arguments[0].lower()) if len(arguments) == 2 else None
        if box is None or box.password != arguments[1]:
            self._world.ledger.add("refused", arguments[0] if arguments else "", why="password")
            return "NO [AUTHENTICATIONFAILED] wrong name or password"
        self._user = box
        return "OK signed in"

    async def _select(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        if self._user is None or not arguments or arguments[0].upper() != "INBOX":
            return "NO no such folder"
        box = self._box = self._user
        self._shown = len(box.letters)
        self._say("* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)")
        self._say(f"* {self._shown} EXISTS")
        self._say("* 0 RECENT")
        self._say(f"* OK [UIDVALIDITY {box.validity}] UIDs valid")
        self._say(f"* OK [UIDNEXT {box.next_uid}] next")
        return "OK [READ-WRITE] selected"

    async def _search(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        assert self._box is not None
        letters = list(self._box.letters)
        terms = [word.upper() for word in arguments]
        if terms[:1] == ["UID"] and len(arguments) > 1:
            letters = self._in_set(arguments[1])
        elif terms[:1] == ["SINCE"] and len(arguments) > 1:
            day, month, year = arguments[1].split("-")
            since = datetime(int(year), _MONTHS.index(month) + 1, int(day), tzinfo=UTC).timestamp() * 1000
            letters = [letter for letter in letters if letter.at >= since]
        self._say("* SEARCH" + "".join(f" {letter.uid}" for letter in letters))
        return "OK searched"

    def _in_set(self, text: str) -> list[Stored]:
        """Match UIDs such as "5", "5,7", "5:9", "99:*"; its star is the last email, even when that is below 99."""
        assert self._box is not None
        last = self._box.letters[-1].uid if self._box.letters else 0
        wanted: set[int] = set()
        for part in text.split(","):
            low, _, high = part.partition(":")
            ends = [last if end == "*" else int(end) for end in (low, high or low)]
            wanted |= {letter.uid for letter in self._box.letters if min(ends) <= letter.uid <= max(ends)}
        return [letter for letter in self._box.letters if letter.uid in wanted]

    async def _fetch(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        assert self._box is not None
        items = " ".join(arguments[1:]).upper()
        for stored in self._in_set(arguments[0]):
            place = self._box.letters.index(stored) + 1
            self._writer.write(f"* {place} FETCH (UID {stored.uid}".encode())
            if "RFC822.SIZE" in items:
                self._writer.write(f" RFC822.SIZE {len(stored.raw)}".encode())
            if "INTERNALDATE" in items:
                self._writer.write(f' INTERNALDATE "{_internal(stored.at)}"'.encode())
            for section, start, count in re.findall(r"BODY(?:\.PEEK)?\[(HEADER|TEXT|)\](?:<(\d+)\.(\d+)>)?", items):
                await self._section(stored, section, start, count, fault)
            self._writer.write(b")\r\n")
            await self._writer.drain()
        return "OK fetched"

    async def _section(self, stored: Stored, section: str, start: str, count: str, fault: Fault | None) -> None:
        assert self._box is not None
        head, _, text = stored.raw.partition(b"\r\n\r\n")
        body = {"HEADER": head + b"\r\n\r\n", "TEXT": text}.get(section, stored.raw)
        label = f"<{start}>" if start else ""
        if start:
            body = body[int(start) : int(start) + int(count)]
        self._writer.write(f" BODY[{section}]{label} {{{len(body)}}}\r\n".encode())
        if fault is not None and fault.fault == "half":
            self._writer.write(body[: len(body) // 2])
            await self._writer.drain()
            raise Gone
        self._writer.write(body)
        self._world.offered(self._box, stored)

    async def _idle(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        assert self._box is not None
        self._say("+ idling")
        await self._writer.drain()
        done = asyncio.ensure_future(self._line())
        try:
            while not done.done():
                self._tell_news()
                news = asyncio.ensure_future(self._box.news.wait())
                await asyncio.wait({news, done}, return_when=asyncio.FIRST_COMPLETED)
                news.cancel()
        finally:
            done.cancel()
        return "OK idle ended" if done.result().upper() == "DONE" else "BAD expected DONE"

    async def _noop(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        self._tell_news()
        return "OK nothing done"

    def _tell_news(self) -> None:
        if self._box is not None and len(self._box.letters) != self._shown:
            self._shown = len(self._box.letters)
            self._say(f"* {self._shown} EXISTS")

    async def _quota(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        if self._user is not None and self._user.quota_kib:
            self._say('* QUOTAROOT "INBOX" "user"')
            self._say(f'* QUOTA "user" (STORAGE {self._user.used_kib()} {self._user.quota_kib})')
        return "OK told"

    async def _logout(self, tag: str, arguments: list[str], fault: Fault | None) -> str:
        self._say("* BYE")
        self._say(f"{tag} OK bye")
        with contextlib.suppress(ConnectionError):
            await self._writer.drain()
        raise Gone


def _internal(at: int) -> str:
    when = datetime.fromtimestamp(at / 1000, UTC)
    return f"{when.day:2d}-{_MONTHS[when.month - 1]}-{when.year} {when:%H:%M:%S} +0000"
