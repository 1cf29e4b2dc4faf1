"""Signs short values that leave the server and come back: links to images of e-mails, cookies of known devices.

itsdangerous makes and compares the signatures (HMAC-SHA256). A signed value is `value.time.signature`, all in ASCII.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from itsdangerous import BadSignature, SignatureExpired, TimestampSigner

CLOCK_SKEW = timedelta(minutes=1)  # between the machines of one installation


class TokenSigner:
    """Signs values for one purpose; they are valid for `seconds`.

    keys: the newest last. It signs, and the older ones are still accepted, so that a key can be replaced.
    """

    def __init__(self, keys: Sequence[bytes], purpose: str, *, seconds: int) -> None:
        self._signer = TimestampSigner(list(keys), purpose, key_derivation="hmac", digest_method=hashlib.sha256)
        self._seconds = seconds

    def sign(self, value: str) -> str:
        """Return the value with the present time and a signature."""
        return self._signer.sign(value).decode()

    def read(self, token: str) -> str | None:
        """Return the value that was signed, None for a token that is forged, broken or expired."""
        try:
            return self._signer.unsign(token, max_age=self._seconds).decode()
        except SignatureExpired as error:  # a valid signature, but the clock of another machine is ahead
            ahead = (error.date_signed or datetime.min.replace(tzinfo=UTC)) - datetime.now(UTC)
            early = timedelta(0) < ahead < CLOCK_SKEW and error.payload is not None
            return error.payload.decode() if early and error.payload else None
        except BadSignature:
            return None
