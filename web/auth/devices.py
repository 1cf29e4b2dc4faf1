"""Devices that a person has signed in from before, so that a stranger who fails on purpose locks nobody out (A20).

A browser that once signed in keeps a cookie: a random number and, for each name it belongs to, a seal over both.
Tries from such a device are counted for the device alone; the count of strangers, whoever they name, does not touch
it. The cookie opens nothing: the password is asked for all the same.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets

SEALS_KEPT = 5  # colleagues who share one computer
AGE_SECONDS = 180 * 24 * 60 * 60
_COOKIE = re.compile(r"([A-Za-z0-9_-]{22})((?:\.[A-Za-z0-9_-]{22}){1,5})")


class Devices:
    """Reads and makes the cookie; `key` is secret."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def known(self, cookie: str, name: str) -> str | None:
        """What the tries of this device for this name are counted under, None for a device that never was theirs."""
        number, seals = _read(cookie)
        if not any(hmac.compare_digest(one, self._seal(number, name)) for one in seals):
            return None
        return "device:" + hashlib.sha256(f"{number}:{_plain(name)}".encode()).hexdigest()[:32]

    def with_name(self, cookie: str, name: str) -> str:
        """The cookie of a device from which this name has just signed in."""
        number, seals = _read(cookie)
        number = number or secrets.token_urlsafe(16)
        mine = self._seal(number, name)
        return ".".join([number, mine, *(one for one in seals if one != mine)][: SEALS_KEPT + 1])

    def _seal(self, number: str, name: str) -> str:
        made = hmac.digest(self._key, f"{number}:{_plain(name)}".encode(), "sha256")
        return base64.urlsafe_b64encode(made[:16]).decode().rstrip("=")


def _plain(name: str) -> str:
    return name.strip().lower()


def _read(cookie: str) -> tuple[str, list[str]]:
    found = _COOKIE.fullmatch(cookie)
    return (found[1], found[2].split(".")[1:]) if found else ("", [])
