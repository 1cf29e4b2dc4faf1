"""Authenticates requests: sessions by opaque token, sign-in with throttling, and the end of a session.

The browser holds a random token, the database its hash. A fresh token is made at every sign-in, so a planted one is
worthless afterwards (A18).
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from inbox import clock
from inbox.errors import Problem
from inbox.people import operators, sessions
from inbox.people.sessions import Session
from inbox.store import Store, Tx
from web.addresses import network_of
from web.auth import throttle
from web.auth.devices import AGE_SECONDS, Devices
from web.auth.passwords import Passwords
from web.http.cookies import read_cookie
from web.http.origins import Origins
from web.settings import Settings


class WrongPassword(Problem):
    status, code, title = 401, "wrong-password", "The name or the password is wrong."


class Auth:
    def __init__(self, store: Store, settings: Settings, origins: Origins, instance: str, key: bytes) -> None:
        self.store = store
        self.settings = settings
        self.passwords = Passwords(waiting=settings.login.waiting)
        self.secure = origins.secure_cookie
        self.cookie = f"{'__Host-' if self.secure else ''}okno_{instance}"
        self.devices = Devices(key)
        self.device_cookie = f"{self.cookie}_device"
        self._background: set[asyncio.Task[None]] = set()

    # --- reading sessions ---

    async def session_of(self, request: HTTPConnection) -> Session | None:
        token = read_cookie(request.scope["headers"], self.cookie)
        return await self.session_by_token(token) if token else None

    async def session_by_token(self, token: str) -> Session | None:
        return await self.find_session(hash_token(token))

    async def find_session(self, token_hash: str) -> Session | None:
        """Return the valid session of a token, or None: unknown, ended, expired, or its operator was disabled."""
        return await sessions.find_session(self.store, token_hash, clock.now())

    def token_hash_of(self, request: HTTPConnection) -> str:
        return hash_token(read_cookie(request.scope["headers"], self.cookie))

    def seen(self, session: Session) -> None:
        """Record that the operator is active, at most every five minutes and without delaying the request."""
        if clock.now() - session.seen_at >= sessions.SEEN_EVERY_MS:
            task = asyncio.create_task(self._note_seen(session))
            self._background.add(task)
            task.add_done_callback(self._background.discard)

    async def _note_seen(self, session: Session) -> None:
        await self.store.write(lambda tx: sessions.record_seen(tx, session.id))

    # --- signing in and out ---

    async def sign_in(self, request: Request, email: str, password: str, remember: bool) -> tuple[int, str]:
        """Check a name and a password; returns the operator's id and a fresh token. Raises Locked or WrongPassword."""
        person = await self.check(request, email, password)
        return person.id, await self.open(request, person.id, remember, password_hash=person.password_hash)

    async def check(self, request: Request, email: str, password: str) -> operators.Account:
        """Return the account of this name and password. Raises Locked, SignInBusy, WrongPassword."""
        address = request.client.host if request.client else ""
        device = self.devices.known(read_cookie(request.scope["headers"], self.device_cookie), email)
        async with self.passwords.queue.turn(network_of(address), known=device is not None):
            tried = await self.store.write(lambda tx: throttle.take(tx, self.settings.login, email, address, device))
            person = await operators.find_by_email(self.store, email)
            stored_hash = person.password_hash if person and not person.disabled else None
            good = await self.passwords.verify(stored_hash, password)
        if not good or person is None:
            raise WrongPassword(tries_left=tried.left)
        await self.store.write(lambda tx: throttle.forgive(tx, tried))
        return person

    async def open(self, request: Request, operator_id: int, remember: bool, *, password_hash: str = "") -> str:
        """Open a new session that replaces the browser's former one.

        password_hash: the one that was checked. Raises WrongPassword when it was changed meanwhile.
        """
        token = secrets.token_urlsafe(32)
        old = await self.session_of(request)
        agent = request.headers.get("user-agent", "")[:300]
        address = request.client.host if request.client else ""

        def replace(tx: Tx) -> bool:
            if password_hash and not operators.has_password(tx, operator_id, password_hash):
                return False
            if old:
                sessions.close_session(tx, old.actor, old.id)
            sessions.open_session(
                tx, operator_id, token_hash=hash_token(token), remember=remember, agent=agent, address=address
            )
            return True

        if not await self.store.write(replace):
            raise WrongPassword
        return token

    async def close(self, session: Session) -> None:
        await self.store.write(lambda tx: sessions.close_session(tx, session.actor, session.id))

    def give_cookie(self, response: Response, token: str, remember: bool) -> Response:
        age = sessions.ABSOLUTE_MS // 1000 if remember else None
        response.set_cookie(
            self.cookie, token, max_age=age, path="/", secure=self.secure, httponly=True, samesite="lax"
        )
        return response

    def give_device(self, request: Request, response: Response, email: str) -> Response:
        """Mark this device as known: failures of strangers do not lock it out."""
        value = self.devices.with_name(read_cookie(request.scope["headers"], self.device_cookie), email)
        response.set_cookie(
            self.device_cookie,
            value,
            max_age=AGE_SECONDS,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="strict",
        )
        return response

    def take_cookie(self, response: Response) -> Response:
        response.delete_cookie(self.cookie, path="/", secure=self.secure, httponly=True, samesite="lax")
        return response


def hash_token(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
