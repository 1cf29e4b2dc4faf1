"""A real SMTP server for tests: aiosmtpd in this loop, with scripted answers and hang-ups at every step."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.support.dovecot import PASSWORD


@dataclass
class Taken:
    """An e-mail that the server received whole. answered: its answer, "" when it hung up instead."""

    sender: str
    recipients: list[str]
    raw: bytes
    answered: str
    tls: bool


@dataclass
class RealSmtp:
    """The server. `script` holds answers for the next commands of a name: {"RCPT": ["550 5.1.1 unknown"]}.

    "hang up" ends the connection: for DATA after the dot; "hang up before 354" before the e-mail, "hang up inside"
    within it. "wait 0.5" answers later.
    """

    tls: str = "none"  # none, starttls, implicit
    context: ssl.SSLContext | None = None
    auth_required: bool = True
    password: str = PASSWORD
    host: str = "127.0.0.1"
    port: int = 0
    script: dict[str, list[str]] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    sessions: int = 0
    holding: asyncio.Event = field(default_factory=asyncio.Event)  # an e-mail arrived; it waits to answer
    passwords_in_the_open: int = 0
    _server: asyncio.Server | None = None

    def next(self, command: str) -> str:
        waiting = self.script.get(command)
        return waiting.pop(0) if waiting else ""

    async def __aenter__(self) -> RealSmtp:
        loop = asyncio.get_running_loop()

        def make() -> SMTP:
            self.sessions += 1
            return _Protocol(
                self,
                enable_SMTPUTF8=True,
                require_starttls=self.tls == "starttls",
                tls_context=self.context if self.tls == "starttls" else None,
                authenticator=self._authenticate,
                auth_required=self.auth_required,
                auth_require_tls=False,
                data_size_limit=60_000_000,
                loop=loop,
            )

        implicit = self.context if self.tls == "implicit" else None
        self._server = await loop.create_server(make, self.host, self.port, ssl=implicit)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *reason: object) -> None:
        assert self._server is not None
        self._server.close()

    def _authenticate(self, server: Any, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        if server.transport.get_extra_info("sslcontext") is None and self.tls != "none":
            self.passwords_in_the_open += 1
        right = isinstance(data, LoginPassword) and data.password == self.password.encode()
        return AuthResult(success=right, handled=False)


class _Protocol(SMTP):  # type: ignore[misc]
    def __init__(self, server: RealSmtp, **options: Any) -> None:
        self._scripted = server
        super().__init__(_Handler(server), **options)

    def _hang_up(self) -> None:
        self.transport.abort()

    async def smtp_DATA(self, arg: str) -> None:
        if (said := self._scripted.next("DATA-BEFORE")) == "hang up":
            self._hang_up()
            return
        if said:
            await self.push(said)
            return
        if self._scripted.next("DATA-INSIDE") == "hang up":
            await self.push("354 go on")
            await self._reader.read(1000)
            self._hang_up()
            return
        await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, server: RealSmtp) -> None:
        self._scripted = server

    async def handle_MAIL(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        said = self._scripted.next("MAIL")
        if said == "hang up":
            server._hang_up()
        if said:
            return said
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        said = self._scripted.next("RCPT")
        if said == "hang up":
            server._hang_up()
        if said:
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        said = self._scripted.next("DATA")
        if said.startswith("wait"):
            self._scripted.holding.set()
            await asyncio.sleep(float(said.split()[1]))
            said = ""
        answer = said or "250 2.0.0 taken"
        hung = said == "hang up"
        self._scripted.taken.append(
            Taken(
                envelope.mail_from or "",
                list(envelope.rcpt_tos),
                bytes(envelope.original_content or b""),
                "" if hung else answer,
                server.transport.get_extra_info("sslcontext") is not None,
            )
        )
        if hung:
            server._hang_up()
        return answer
