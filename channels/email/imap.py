"""Speaks IMAP with one mailbox, in the commands that Okno needs. Nothing here changes a flag or an email.

It wraps aioimaplib and its traps (libraries 4): refusals are returned and not raised, a lost connection is not noticed
while waiting, STARTTLS is missing, and its errors quote the command, which may hold the password. After any trouble the
object is discarded; it is never repaired.
"""

import asyncio
import base64
import contextlib
import logging
import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from aioimaplib import aioimaplib

from channels.base import ChannelTrouble
from channels.email import tls
from channels.email.imap_dates import internal_date

T = TypeVar("T")
CONNECT_SECONDS = 20.0
COMMAND_SECONDS = 30.0
# After this long without a byte, an email in transfer will not arrive any more.
FETCH_SECONDS = 60.0
# Only the beginning of an email over the limit is taken in.
PART_BYTES = 65_536
# A chunk of this size is part of an email and not a line.
_MUCH_BYTES = 32_768

# The library logs commands and answers; emails and passwords must not get there.
logging.getLogger(aioimaplib.__name__).setLevel(logging.CRITICAL)

_NUMBERS = re.compile(rb"\[(UIDVALIDITY|UIDNEXT) (\d+)\]", re.IGNORECASE)
_UID = re.compile(rb"\bUID (\d+)", re.IGNORECASE)
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)", re.IGNORECASE)
_DATE = re.compile(rb'\bINTERNALDATE "([^"]{10,40})"', re.IGNORECASE)
_BODY = re.compile(rb"BODY\[(HEADER|TEXT|)\](?:<\d+>)? (?:\{\d+\}|\"\"|NIL)\s*\)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Folder:
    """The selected folder: its UIDVALIDITY, and the next UID."""

    validity: int
    next: int


@dataclass(slots=True)
class Letter:
    """An email in the folder. raw: the whole, or headers and beginning when it is over the limit."""

    uid: int
    size: int
    at: int | None
    raw: bytes | None = None
    whole: bool = True


class _Protocol(aioimaplib.IMAP4ClientProtocol):  # type: ignore[misc]  # the library has no types
    """The library's protocol, except that invalid input ends the connection instead of being printed.

    It also yields the event loop to other tasks. The library writes all input as text for a log that is never kept, a
    quarter of the loop's work on a large email; and libuv reads on while there is input, so that an email of 5 MB from
    a near server blocked the loop for 28 ms.
    """

    incomplete_line: bytes
    current_command: aioimaplib.Command | None

    def data_received(self, data: bytes) -> None:
        if len(data) >= _MUCH_BYTES:
            self._give_way(self.transport)
        try:
            self._handle_responses(self.incomplete_line + data, self._handle_line, self.current_command)
            self.incomplete_line, self.current_command = b"", None
        except aioimaplib.IncompleteRead as more:
            self.current_command, self.incomplete_line = more.cmd, more.data
        except Exception:  # its text may quote the LOGIN command
            if self.transport is not None:
                self.transport.abort()

    def _give_way(self, transport: asyncio.Transport) -> None:
        """Resume reading after the other tasks had a turn."""
        transport.pause_reading()
        self.loop.call_soon(_read_on, transport)


def _read_on(transport: asyncio.Transport) -> None:
    if not transport.is_closing():
        transport.resume_reading()


class _Client(aioimaplib.IMAP4):  # type: ignore[misc]  # the library has no types
    """The library's client on our protocol."""

    def create_client(
        self,
        host: str,
        port: int,
        loop: asyncio.AbstractEventLoop | None,
        conn_lost_cb: Callable[[Exception | None], None] | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        running = asyncio.get_running_loop()
        self.protocol = _Protocol(running, conn_lost_cb)
        connecting = running.create_connection(lambda: self.protocol, host, port, ssl=ssl_context)
        self._client_task = running.create_task(connecting)


class Mailbox:
    """A mailbox; after `open`, signed in and with a folder selected."""

    def __init__(self, host: str, port: int, mode: str, secure: ssl.SSLContext | None) -> None:
        self._host, self._port, self._mode, self._secure = host, port, mode, secure
        self._gone = asyncio.Event()
        self._client: Any = None

    @property
    def can_idle(self) -> bool:
        """Return whether the server announces new emails by itself."""
        return "IDLE" in self._client.protocol.capabilities

    async def connect(self) -> None:
        """Connect and secure the connection. Raises ChannelTrouble."""
        implicit = self._secure if self._mode == "implicit" else None
        self._client = _Client(
            self._host,
            self._port,
            timeout=COMMAND_SECONDS,
            conn_lost_cb=lambda error: self._gone.set(),
            ssl_context=implicit,
        )
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await self._while_connected(self._client.wait_hello_from_server())
                if self._mode == "starttls":
                    await self._start_tls()
        except ChannelTrouble:
            raise
        except Exception as error:
            raise tls.trouble(error, self._host, self._port) from None

    async def _start_tls(self) -> None:
        """Run STARTTLS, which the library lacks. Input received before it is dropped, else an attacker in between could
        inject some.
        """
        protocol = self._client.protocol
        if protocol.state != aioimaplib.NONAUTH or "STARTTLS" not in protocol.capabilities:
            raise ChannelTrouble("tls-missing", f"{self._host}:{self._port} offers no STARTTLS")
        command = aioimaplib.Command("STARTTLS", protocol.new_tag(), loop=asyncio.get_running_loop())
        answer = await self._while_connected(protocol.execute(command))
        if answer.result != "OK":
            raise ChannelTrouble("tls-missing", f"{self._host}:{self._port} refused STARTTLS")
        protocol.incomplete_line, protocol.current_command = b"", None
        protocol.capabilities = set()
        assert self._secure is not None
        protocol.transport = await asyncio.get_running_loop().start_tls(
            protocol.transport, protocol, self._secure, server_hostname=self._host
        )
        await self._while_connected(protocol.capability())

    async def sign_in(self, login: str, password: str) -> None:
        """Sign in. Raises ChannelTrouble."""
        answer = await self._command(self._client.login(aioimaplib.quoted(login), password))
        if answer.result != "OK":
            raise ChannelTrouble("password-wrong", f"{self._host} refused the sign-in: {_words(answer)}")

    async def select(self, folder: str) -> Folder:
        """Open the folder. Raises ChannelTrouble."""
        answer = await self._command(self._client.select(aioimaplib.quoted(encode_folder(folder))))
        if answer.result != "OK":
            raise ChannelTrouble("folder-missing", f"{folder}: {_words(answer)}")
        numbers = {name.upper(): int(number) for line in answer.lines for name, number in _NUMBERS.findall(bytes(line))}
        if b"UIDVALIDITY" not in numbers:
            raise ChannelTrouble("answer-broken", f"{self._host} gave no UIDVALIDITY for {folder}")
        if b"UIDNEXT" not in numbers:
            uids = await self.search("ALL")
            numbers[b"UIDNEXT"] = max(uids, default=0) + 1
        return Folder(numbers[b"UIDVALIDITY"], numbers[b"UIDNEXT"])

    async def search(self, *criteria: str) -> list[int]:
        """Return UIDs in ascending order."""
        answer = await self._command(self._client.uid_search(*criteria, charset=None))
        if answer.result != "OK":
            raise ChannelTrouble("answer-broken", f"SEARCH: {_words(answer)}")
        uids = [word for line in answer.lines[:-1] for word in bytes(line).split()]
        return sorted({int(word) for word in uids if word.isdigit()})

    async def facts(self, uids: list[int]) -> list[Letter]:
        """Return sizes and dates; an email that was removed meanwhile is missing."""
        answer = await self._fetch(uids, "(UID RFC822.SIZE INTERNALDATE)")
        letters: dict[int, Letter] = {}
        for line in answer:
            if isinstance(line, bytes) and (uid := _UID.search(line)) and (size := _SIZE.search(line)):
                date = _DATE.search(line)
                number = int(uid[1])
                letters[number] = Letter(number, int(size[1]), internal_date(date[1]) if date else None)
        return [letters[uid] for uid in uids if uid in letters]

    async def load(self, letters: list[Letter], *, cap: int) -> None:
        """Fill in the bytes; of emails over the limit only headers and beginning. raw stays None for a
        removed email.
        """
        wanted = {letter.uid: letter for letter in letters if letter.size <= cap}
        if wanted:
            for uid, bodies in (await self._bodies(list(wanted), "(UID BODY.PEEK[])")).items():
                if uid in wanted:
                    wanted[uid].raw = bodies.get(b"", b"")
        for letter in letters:
            if letter.size > cap:
                what = f"(UID BODY.PEEK[HEADER]<0.{PART_BYTES}> BODY.PEEK[TEXT]<0.{PART_BYTES}>)"
                pieces = (await self._bodies([letter.uid], what)).get(letter.uid)
                if pieces is not None:
                    head = pieces.get(b"HEADER", b"").rstrip(b"\r\n")
                    letter.raw, letter.whole = head + b"\r\n\r\n" + pieces.get(b"TEXT", b""), False

    async def _bodies(self, uids: list[int], what: str) -> dict[int, dict[bytes, bytes]]:
        """Parse a flat list of lines and literals: the UID may come before or after the body."""
        by_uid: dict[int, dict[bytes, bytes]] = {}
        uid: int | None = None
        bodies: dict[bytes, bytes] = {}
        label: bytes | None = None
        for piece in await self._fetch(uids, what):
            if isinstance(piece, bytearray):
                if label is not None:
                    bodies[label], label = bytes(piece), None
                continue
            line = bytes(piece)
            if re.match(rb"\d+ FETCH \(", line):
                uid, bodies = None, {}
            if named := _UID.search(line):
                uid = int(named[1])
            if body := _BODY.search(line):
                label = body[1].upper()
                if not line.rstrip(b")").endswith(b"}"):
                    bodies[label], label = b"", None
            if uid is not None and bodies:
                by_uid[uid] = bodies
        return by_uid

    async def _fetch(self, uids: list[int], what: str) -> list[bytes | bytearray]:
        self._client.timeout = FETCH_SECONDS
        try:
            answer = await self._while_connected(self._client.uid("fetch", ",".join(map(str, uids)), what))
        except ChannelTrouble:
            raise
        except Exception as error:
            raise _lost(error) from None
        finally:
            self._client.timeout = COMMAND_SECONDS
        if answer.result != "OK":
            raise ChannelTrouble("answer-broken", f"FETCH: {_words(answer)}")
        return list(answer.lines[:-1])

    async def fullness(self) -> tuple[int, int] | None:
        """Return (used, allowed) in KiB, if the server tells."""
        if "QUOTA" not in self._client.protocol.capabilities:
            return None
        answer = await self._command(self._client.getquotaroot("INBOX"))
        for line in answer.lines:
            if storage := re.search(rb"\bSTORAGE (\d+) (\d+)", bytes(line), re.IGNORECASE):
                return int(storage[1]), int(storage[2])
        return None

    async def noop(self) -> None:
        """Ask whether the server still answers."""
        answer = await self._command(self._client.noop())
        if answer.result != "OK":
            raise ChannelTrouble("answer-broken", f"NOOP: {_words(answer)}")

    async def idle(self, seconds: float) -> None:
        """Wait until the server has news, but no longer than this. Raises ChannelTrouble when the connection breaks."""
        client = self._client
        ended = await self._command(client.idle_start(timeout=seconds + COMMAND_SECONDS))
        answer = asyncio.ensure_future(client.protocol.idle_queue.get())
        gone = asyncio.ensure_future(self._gone.wait())
        try:
            await asyncio.wait({answer, gone, ended}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            self._still_connected()
            client.idle_done()
            await self._command(asyncio.shield(ended))
            while not client.protocol.idle_queue.empty():
                client.protocol.idle_queue.get_nowait()
        finally:
            for waiting in (answer, gone, ended):
                waiting.cancel()

    async def wait(self, seconds: float) -> None:
        """Wait this long where there is no IDLE."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._gone.wait(), seconds)
        self._still_connected()

    async def close(self) -> None:
        """Log out if that is quick, and end the connection."""
        client, self._client = self._client, None
        if client is None:
            return
        if self._idle_now(client):
            with contextlib.suppress(Exception):
                async with asyncio.timeout(1):
                    await client.logout()
        client._client_task.cancel()
        if client.protocol.transport is not None:
            client.protocol.transport.abort()
        for task in [*client.tasks, *client.protocol.tasks]:
            task.cancel()

    def _idle_now(self, client: Any) -> bool:
        """Return whether a LOGOUT would be answered at once."""
        protocol = client.protocol
        busy = protocol.pending_sync_command is not None or protocol.pending_async_commands
        return protocol.transport is not None and not self._gone.is_set() and not busy

    async def _command(self, work: Awaitable[T]) -> T:
        try:
            async with asyncio.timeout(COMMAND_SECONDS + 1):
                return await self._while_connected(work)
        except ChannelTrouble:
            raise
        except Exception as error:
            raise _lost(error) from None

    async def _while_connected(self, work: Awaitable[T]) -> T:
        """Wait for an answer only while connected; the library waits for servers that are gone."""
        task = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(self._gone.wait())
        try:
            await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise ChannelTrouble("network", f"{self._host} ended the connection")
            return task.result()
        finally:
            gone.cancel()
            if not task.done():
                task.cancel()
                await asyncio.wait({task}, timeout=1)

    def _still_connected(self) -> None:
        if self._gone.is_set():
            raise ChannelTrouble("network", f"{self._host} ended the connection")


def _lost(error: BaseException) -> ChannelTrouble:
    """Build the trouble without the error's text, which quotes the command."""
    if isinstance(error, TimeoutError | aioimaplib.CommandTimeout):
        return ChannelTrouble("network", "no answer in time")
    if isinstance(error, OSError):
        return ChannelTrouble("network", tls.in_words(error))
    return ChannelTrouble("answer-broken", type(error).__name__)


def _words(answer: Any) -> str:
    """Return the server's reason."""
    line = bytes(answer.lines[-1]) if answer.lines else b""
    return "".join(char for char in line.decode("utf-8", "replace") if char.isprintable())[:200]


def encode_folder(name: str) -> str:
    """Encode a folder name in IMAP's modified UTF-7 (RFC 3501 5.1.3)."""
    out: list[str] = []
    for run in re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]+", name):
        if " " <= run[0] <= "~":
            out.append(run.replace("&", "&-"))
        else:
            octets = run.encode("utf-16-be")
            coded = base64.b64encode(octets).rstrip(b"=").replace(b"/", b",").decode()
            out.append(f"&{coded}-")
    return "".join(out)
