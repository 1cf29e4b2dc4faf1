"""Argon2 beside the event loop: at most two at once, and the same work whether a name exists or not."""

from __future__ import annotations

import asyncio
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from web.sign_in_queue import SignInQueue


class Passwords:
    """64 MiB and some 200 ms each by design: two at once bound what a crowd of guesses can take from the server."""

    def __init__(self, hasher: PasswordHasher | None = None, *, waiting: int = 20) -> None:
        self._hasher = hasher or PasswordHasher()
        self.queue = SignInQueue(waiting)
        self._nobody = ""

    async def hash(self, password: str) -> str:
        async with self.queue.turn(known=True):
            return await asyncio.to_thread(self._hasher.hash, password)

    async def verify(self, hashed: str | None, password: str) -> bool:
        """Check a password within a turn of the queue.

        None stands for a name nobody has: it takes as long, so that names cannot be probed by time (A19).
        """
        return await asyncio.to_thread(self._verify, hashed, password)

    def _verify(self, hashed: str | None, password: str) -> bool:
        if hashed is None:
            self._nobody = self._nobody or self._hasher.hash(secrets.token_hex(16))
        try:
            return self._hasher.verify(hashed or self._nobody, password) and hashed is not None
        except (VerificationError, InvalidHashError):
            return False

    def weak(self, hashed: str) -> bool:
        """Made with older parameters: the moment of a good sign-in is the one to renew it."""
        return self._hasher.check_needs_rehash(hashed)


def random_password() -> str:
    """Twelve characters or more, readable aloud: for a demo or a person who gets a first password."""
    letters = "abcdefghijkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(4))
