"""Remembers devices that an operator signed in from, so that strangers' failed attempts lock no operator out (A20).

A browser that once signed in keeps a cookie with one signed token for each name: a random number, signed for that
name. Attempts from such a device are counted for the device alone, apart from those of strangers, whichever name
they use. The cookie grants nothing: the password is still required.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence

from web.auth.signed_tokens import TokenSigner

NAMES_KEPT = 5  # colleagues who share one computer
AGE_SECONDS = 180 * 24 * 60 * 60
_BETWEEN = "~"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{43}")


class Devices:
    """Reads and makes the cookie. keys: secret, the newest last."""

    def __init__(self, *keys: bytes) -> None:
        self._keys: Sequence[bytes] = keys

    def known(self, cookie: str, name: str) -> str | None:
        """Return the key under which attempts of this device for this name are counted, None for an unknown device."""
        number = self._number(cookie, name)
        return number and "device:" + hashlib.sha256(f"{number}:{_plain(name)}".encode()).hexdigest()[:32]

    def with_name(self, cookie: str, name: str) -> str:
        """Return the cookie of a device from which this name has just signed in."""
        signer = self._signer(name)
        token = signer.sign(self._number(cookie, name) or secrets.token_urlsafe(16))
        others = [other for other in _tokens(cookie) if signer.read(other) is None]
        return _BETWEEN.join([token, *others][:NAMES_KEPT])

    def _number(self, cookie: str, name: str) -> str | None:
        signer = self._signer(name)
        return next((number for token in _tokens(cookie) if (number := signer.read(token))), None)

    def _signer(self, name: str) -> TokenSigner:
        return TokenSigner(self._keys, f"device of {_plain(name)}", seconds=AGE_SECONDS)


def _plain(name: str) -> str:
    return name.strip().lower()


def _tokens(cookie: str) -> list[str]:
    return [token for token in cookie.split(_BETWEEN)[:NAMES_KEPT] if _TOKEN.fullmatch(token)]
