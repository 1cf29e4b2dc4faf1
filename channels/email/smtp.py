"""Hands emails to a mail server over one kept connection, and records how far each one came.

The final dot decides: before it nothing was sent; after it the outcome is unknown until the server answers. The server
gets ten minutes for that, because a shorter timeout causes duplicates (RFC 5321 4.5.3.2.6, P5).
"""

import asyncio
import contextlib
import re
import ssl
from collections.abc import Sequence

import aiosmtplib
from aiosmtplib.protocol import PERIOD_REGEX, SMTPProtocol, normalize_message_line_endings
from aiosmtplib.response import SMTPResponse

from channels.base import ChannelTrouble, SendError
from channels.email import tls
from channels.email.settings import LAST_ANSWER_SECONDS

CONNECT_SECONDS = 30.0
COMMAND_SECONDS = 120.0
CHUNK = 65_536
CHUNK_SECONDS = 180.0
# Servers end connections that are idle for minutes; a new one is cheaper than finding out.
STALE_SECONDS = 60.0
_ENHANCED = re.compile(r"^([245]\.\d{1,3}\.\d{1,3})\s*")
_FULL = frozenset({"4.2.2", "5.2.2", "4.3.1", "5.3.1"})


class Outbox:
    """Sends emails of one mailbox, one at a time."""

    def __init__(
        self,
        host: str,
        port: int,
        mode: str,
        secure: ssl.SSLContext | None,
        *,
        login: str,
        password: str,
        last_answer: float = LAST_ANSWER_SECONDS,
    ) -> None:
        self._host, self._port, self._mode, self._secure = host, port, mode, secure
        self._login, self._password, self._last_answer = login, password, last_answer
        self._client: aiosmtplib.SMTP | None = None
        self._used = 0.0
        self._turn = asyncio.Lock()

    async def send(self, sender: str, recipient: str, letter: bytes, copies: Sequence[str] = ()) -> str:
        """Send to the recipient and every copy, and return the server's text. Raises SendError.

        If the server refuses one address, no one gets the email, so that it can be corrected and sent once.
        """
        async with self._turn:
            progress = _Progress()
            try:
                return await self._send(sender, [recipient, *copies], letter, progress)
            except asyncio.CancelledError:
                self._drop()
                if progress.dotted:
                    raise  # the runtime knows what an interrupted send means
                raise SendError("server-stopped") from None
            except SendError:
                raise
            except ChannelTrouble as trouble:
                self._drop()
                raise SendError(trouble.code, trouble.detail) from None
            except Exception as error:
                self._drop()
                if progress.dotted:
                    raise SendError("no-answer", self._broken(error), outcome="unknown") from None
                raise SendError("network", self._broken(error)) from None

    async def _send(self, sender: str, recipients: Sequence[str], letter: bytes, progress: "_Progress") -> str:
        client = await self._fresh()
        if client.supports_extension("size"):
            limit = re.match(r"\d+", client.esmtp_extensions.get("size", ""))
            if limit and 0 < int(limit[0]) < len(letter):
                raise SendError("email-too-large", f"{len(letter)} of {limit[0]} bytes", permanent=True)
        try:
            await client.mail(sender, timeout=COMMAND_SECONDS)
            for recipient in recipients:
                await client.rcpt(recipient, timeout=COMMAND_SECONDS)
            answer = await self._data(client, letter, progress)
        except aiosmtplib.SMTPResponseException as refusal:
            await self._forget(client, refusal.code)
            raise _refused(refusal) from None
        self._used = asyncio.get_running_loop().time()
        return answer

    async def _data(self, client: aiosmtplib.SMTP, letter: bytes, progress: "_Progress") -> str:
        """Send DATA, the email in pieces as fast as they are taken, and the dot; read the answer."""
        begun = await client.execute_command(b"DATA", timeout=COMMAND_SECONDS)
        if begun.code != 354:
            raise aiosmtplib.SMTPDataError(begun.code, begun.message)
        protocol = client.protocol
        assert protocol is not None
        body = PERIOD_REGEX.sub(b"..", normalize_message_line_endings(letter))
        protocol._response_pending = True  # a refusal may come before the last piece
        try:
            for start in range(0, len(body), CHUNK):
                protocol.write(body[start : start + CHUNK])
                async with asyncio.timeout(CHUNK_SECONDS):
                    await protocol._drain_helper()
            await _written(protocol)
        except Exception:
            if early := _early_answer(protocol):
                raise aiosmtplib.SMTPDataError(early.code, early.message) from None
            raise
        # From the next line on the server may have all of it.
        progress.dotted = True
        protocol.write(b".\r\n")
        answer = await protocol.read_response(timeout=self._last_answer)
        progress.dotted = False
        if answer.code // 100 != 2:
            raise aiosmtplib.SMTPDataError(answer.code, answer.message)
        return answer.message

    async def _fresh(self) -> aiosmtplib.SMTP:
        """Return the kept connection if it still works, else a new one."""
        client = self._client
        idle = asyncio.get_running_loop().time() - self._used
        if client is not None and client.is_connected and idle < STALE_SECONDS:
            try:
                await client.rset(timeout=10)
                return client
            except Exception:
                pass
        self._drop()
        return await self.connect()

    async def connect(self) -> aiosmtplib.SMTP:
        """Open a new connection, secured as the settings require, and sign in. Raises ChannelTrouble."""
        client = aiosmtplib.SMTP(
            hostname=self._host,
            port=self._port,
            timeout=CONNECT_SECONDS,
            use_tls=self._mode == "implicit",
            start_tls=False,
            tls_context=self._secure,
            local_hostname="[127.0.0.1]",  # our host name does not concern the provider
        )
        try:
            await client.connect()
            await client.ehlo()
            if self._mode == "starttls":
                if not client.supports_extension("starttls"):
                    raise ChannelTrouble("tls-missing", f"{self._host}:{self._port} offers no STARTTLS")
                await client.starttls(server_hostname=self._host)
                await client.ehlo()
            if self._login and client.supports_extension("auth"):
                await client.login(self._login, self._password)
        except ChannelTrouble:
            client.close()
            raise
        except aiosmtplib.SMTPAuthenticationError as error:
            client.close()
            if error.code // 100 == 4:
                raise ChannelTrouble("server-error", self._scrubbed(error.message)) from None
            detail = f"{self._host} refused the sign-in: {error.code} {self._scrubbed(error.message)}"
            raise ChannelTrouble("password-wrong", detail) from None
        except aiosmtplib.SMTPResponseException as error:
            client.close()
            raise ChannelTrouble("server-error", f"{error.code} {self._scrubbed(error.message)}") from None
        except aiosmtplib.SMTPNotSupported:
            client.close()
            raise ChannelTrouble(
                "tls-missing", f"{self._host}:{self._port} does not support the TLS of the settings"
            ) from None
        except Exception as error:
            client.close()
            raise tls.trouble(error, self._host, self._port) from None
        self._client, self._used = client, asyncio.get_running_loop().time()
        return client

    async def _forget(self, client: aiosmtplib.SMTP, code: int) -> None:
        """Reset the connection after a refusal, so that the next email can use it; after 421 close it."""
        if code == 421 or not client.is_connected:
            self._drop()
            return
        try:
            await client.rset(timeout=10)
            self._used = asyncio.get_running_loop().time()
        except Exception:
            self._drop()

    def _drop(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def _broken(self, error: BaseException) -> str:
        if isinstance(error, TimeoutError):
            return f"{self._host}: no answer in time"
        return f"{self._host} ended the connection"

    def _scrubbed(self, text: str) -> str:
        shown = "".join(char for char in text.replace(self._password, "***") if char.isprintable())
        return shown[:200]

    async def close(self) -> None:
        """Log out, if that is quick."""
        client, self._client = self._client, None
        if client is not None and client.is_connected and not self._turn.locked():
            with contextlib.suppress(Exception):
                await client.quit(timeout=1)
        if client is not None:
            client.close()


class _Progress:
    """Records whether the final dot was written and not yet answered."""

    dotted = False


async def _written(protocol: SMTPProtocol) -> None:
    """Wait until our own buffers are empty: asyncio reports half-empty ones only."""
    transport = protocol.transport
    async with asyncio.timeout(CHUNK_SECONDS):
        while isinstance(transport, asyncio.WriteTransport) and transport.get_write_buffer_size():
            await asyncio.sleep(0.005)
            transport = protocol.transport
    if not protocol.is_connected:
        raise aiosmtplib.SMTPServerDisconnected("Connection lost")


def _early_answer(protocol: SMTPProtocol) -> SMTPResponse | None:
    """Return what the server said before it hung up in the middle of an email."""
    waiter = protocol._response_waiter
    if waiter is None or not waiter.done() or waiter.cancelled() or waiter.exception() is not None:
        return None
    return waiter.result()


def _refused(refusal: aiosmtplib.SMTPResponseException) -> SendError:
    """Translate a refusal into the outcome of this email: 5 permanent, 4 temporary."""
    match = _ENHANCED.match(refusal.message)
    status = match[1] if match else ""
    reply = "".join(char if char.isprintable() else " " for char in refusal.message)
    detail = f"{refusal.code} {reply}"[:300]
    permanent = refusal.code // 100 == 5
    if status in _FULL or (refusal.code in (452, 552) and "quota" in detail.lower()):
        return SendError("recipient-mailbox-full", detail, permanent=permanent)
    if isinstance(refusal, aiosmtplib.SMTPRecipientRefused):
        detail = f"{refusal.recipient}: {detail}"[:300] if refusal.recipient not in detail else detail
        return SendError("address-refused" if permanent else "postponed", detail, permanent=permanent)
    if isinstance(refusal, aiosmtplib.SMTPSenderRefused):
        return SendError("sender-refused" if permanent else "postponed", detail, permanent=permanent)
    if permanent:
        return SendError("email-too-large" if refusal.code == 552 else "refused", detail, permanent=True)
    return SendError("postponed", detail)
