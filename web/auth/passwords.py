"""Hashes passwords with Argon2 beside the event loop: at most two at once, and equal work for unknown names."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from web.auth.sign_in_queue import AT_ONCE, SignInQueue

NICENESS = 10
Result = TypeVar("Result")


class Passwords:
    """Argon2 hasher. One hash takes 64 MiB and some 200 ms by design; two at once limit what a crowd of guesses can
    take.
    """

    def __init__(self, hasher: PasswordHasher | None = None, *, waiting: int = 20) -> None:
        self._hasher = hasher or PasswordHasher()
        self.queue = SignInQueue(waiting)
        self._threads = ThreadPoolExecutor(AT_ONCE, "passwords", initializer=yield_to_others)
        self._nobody = ""

    async def hash(self, password: str) -> str:
        async with self.queue.turn(known=True):
            return await self._in_background(self._hasher.hash, password)

    async def verify(self, hashed: str | None, password: str) -> bool:
        """Verify a password within a turn of the queue.

        None means an unknown name: it takes as long, so that names cannot be probed by time (A19).
        """
        return await self._in_background(self._verify, hashed, password)

    async def _in_background(self, work: Callable[..., Result], *given: Any) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *given)

    def _verify(self, hashed: str | None, password: str) -> bool:
        if hashed is None:
            self._nobody = self._nobody or self._hasher.hash(secrets.token_hex(16))
        try:
            return self._hasher.verify(hashed or self._nobody, password) and hashed is not None
        except (VerificationError, InvalidHashError):
            return False

    def weak(self, hashed: str) -> bool:
        """Return whether the hash has outdated parameters; it is renewed at a successful sign-in."""
        return self._hasher.check_needs_rehash(hashed)


def yield_to_others() -> None:
    """Lower the priority of this thread and argon2's threads, so that requests of signed-in operators go first.

    Only Linux has a niceness per thread; elsewhere it would be that of the whole process.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


def random_password() -> str:
    """Make a password of twelve characters or more, readable aloud: for a demo or an operator's first password."""
    letters = "abcdefghijkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(4))
