"""Emails for the benchmarks, as in performance.md 1.4, and the yardstick: parsing them with the standard library."""

from __future__ import annotations

import os
import time
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import Literal

from tests.bench.texts import Texts

Kind = Literal["plain", "html", "attachment", "large", "huge"]
ATTACHED: dict[Kind, int] = {"attachment": 32_000, "large": 400_000, "huge": 3_700_000}
# Of a hundred emails; most of a support mailbox's emails are small.
MIX: dict[Kind, int] = {"plain": 30, "html": 54, "attachment": 14, "large": 2}
HEADERS = ("From", "To", "Subject", "Message-ID", "In-Reply-To", "References", "Date")
_ID, _BEFORE = "letter-number@example.net", "letter-before@example.net"
_VARIANTS = 10


class Post:
    """Emails with different Message-IDs; every second one answers the one before it."""

    def __init__(self, seed: int = 2) -> None:
        self.texts = Texts(seed, 5_000)
        self.count = 0
        self._made: dict[Kind, list[bytes]] = {}

    def one(self, kind: Kind) -> bytes:
        made = self._made.setdefault(kind, [])
        if len(made) < _VARIANTS:
            made.append(self._letter(kind))
        self.count += 1
        before = self.count - 1 if self.count % 2 else 0  # 0: an unknown id
        letter = made[self.count % len(made)].replace(_ID.encode(), f"n{self.count:09}@example.net".encode())
        return letter.replace(_BEFORE.encode(), f"n{before:09}@example.net".encode())

    def many(self, kind: Kind, count: int) -> list[bytes]:
        return [self.one(kind) for _ in range(count)]

    def mixed(self, count: int) -> list[bytes]:
        """Return the sizes, spread evenly, so that any part of the series has some of each."""
        places = sorted(((number + 0.5) / share, kind) for kind, share in MIX.items() for number in range(share))
        return [self.one(places[number % len(places)][1]) for number in range(count)]

    def _letter(self, kind: Kind) -> bytes:
        made = EmailMessage()
        person = self.texts.random.randrange(200)
        made["From"], made["To"] = f"Мария Иванова <maria{person}@example.net>", "support@example.org"
        made["Subject"] = "Re: " + " ".join(self.texts.text().split()[:6])
        made["Message-ID"], made["In-Reply-To"], made["References"] = f"<{_ID}>", f"<{_BEFORE}>", f"<{_BEFORE}>"
        made["Date"] = "Sat, 21 Nov 2026 20:30:00 +0300"
        for hop in range(6):
            made["Received"] = (
                f"from mx{hop}.example.net (mx{hop}.example.net [192.0.2.{hop}]) by mail{hop}.example.org with ESMTPS"
                f" id {hop:08x}; Sat, 21 Nov 2026 20:30:0{hop} +0300"
            )
        lines = [" ".join(self.texts.text().split()[:12]) for _ in range(8)]
        made.set_content("\n".join(lines))
        if kind != "plain":
            shown = "".join(f"<p>{line}</p>" for line in lines)
            made.add_alternative(f"<html><body>{shown}</body></html>", subtype="html")
        if kind in ATTACHED:
            body = os.urandom(ATTACHED[kind])
            made.add_attachment(body, maintype="application", subtype="pdf", filename="счёт.pdf")
        return bytes(made)


def read(raw: bytes) -> int:
    """Do the least that every mail reader does: headers, the body, the attachments; returns the amount."""
    message = message_from_bytes(raw, policy=policy.default)
    size = sum(len(str(message[name])) for name in HEADERS)
    body = message.get_body(("plain", "html"))
    size += len(body.get_content()) if body is not None else 0
    return size + sum(len(part.get_payload(decode=True)) for part in message.iter_attachments())  # type: ignore[arg-type]


def read_by_hand(raw: bytes) -> int:
    """Do the same through the older interface, which is several times quicker: the rate that a careful reader could
    reach.
    """
    message = message_from_bytes(raw, policy=policy.compat32)
    size = sum(len(str(make_header(decode_header(message[name] or "")))) for name in HEADERS)
    parts = [part for part in message.walk() if not part.is_multipart()]
    return size + sum(len(part.get_payload(decode=True)) for part in parts)  # type: ignore[arg-type]


def per_second(letters: list[bytes], *, by_hand: bool = False) -> float:
    began = time.perf_counter()
    for letter in letters:
        (read_by_hand if by_hand else read)(letter)
    return len(letters) / (time.perf_counter() - began)
