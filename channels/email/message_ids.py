"""Signs our marks in emails: Message-IDs and reply addresses; also writes and reads case numbers in subjects.

A mark proves that we sent something, not who answers it; intake requires a participant on every path (A11).
"""

import hashlib
import hmac
import re
from dataclasses import dataclass

_MESSAGE_ID = re.compile(r"<okno\.(\d{1,18})\.(\d{1,18})\.([0-9a-f]{24})@[^<>\s@]{1,253}>")
_REPLY = re.compile(r"[^\s@<>]*\+okno\.(\d{1,18})\.([0-9a-f]{24})@[^\s@<>]+")
_NUMBER = re.compile(r"\[\s*(?:№|#|No\.?)\s*(\d{1,15})\s*\]|(?<![\w#&])#(\d{1,15})(?!\w)", re.IGNORECASE)
_IDS = re.compile(r"<[^<>\s]{1,900}>")
MOST_IDS = 50


@dataclass(frozen=True, slots=True)
class Mark:
    """A verified mark: its dialog and, for a Message-ID, its delivery."""

    dialog_id: int
    delivery_id: int | None = None


def _signed(key: bytes, content: str) -> str:
    return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()[:24]


def message_id(key: bytes, dialog_id: int, delivery_id: int, address: str) -> str:
    """Return the Message-ID of a delivery: the same for every try (P5)."""
    signed = _signed(key, f"message-id:{dialog_id}.{delivery_id}")
    return f"<okno.{dialog_id}.{delivery_id}.{signed}@{_domain(address)}>"


def _domain(address: str) -> str:
    domain = address.rpartition("@")[2]
    try:
        return domain.encode("idna").decode() if not domain.isascii() else domain
    except UnicodeError:
        return "invalid"


def of_message_id(key: bytes, header_id: str) -> Mark | None:
    """Return the mark in one of our Message-IDs; None when it is not ours or its signature is wrong."""
    match = _MESSAGE_ID.fullmatch(header_id.strip())
    if not match:
        return None
    dialog_id, delivery_id = int(match[1]), int(match[2])
    right = _signed(key, f"message-id:{dialog_id}.{delivery_id}")
    return Mark(dialog_id, delivery_id) if hmac.compare_digest(right, match[3]) else None


def reply_address(key: bytes, dialog_id: int, address: str) -> str:
    """Return support+okno.<dialog>.<signature>@domain, for mailboxes that accept such addresses."""
    local, _, domain = address.rpartition("@")
    return f"{local}+okno.{dialog_id}.{_signed(key, f'reply:{dialog_id}')}@{domain}"


def of_address(key: bytes, address: str) -> Mark | None:
    """Return the dialog of a signed reply address."""
    match = _REPLY.fullmatch(address.strip().lower())
    if not match:
        return None
    dialog_id = int(match[1])
    return Mark(dialog_id) if hmac.compare_digest(_signed(key, f"reply:{dialog_id}"), match[2]) else None


def ids_in(value: str) -> list[str]:
    """Return the Message-IDs of a References or In-Reply-To value, in its order."""
    return _IDS.findall(value)[-MOST_IDS:]


def number_in(subject: str) -> int | None:
    """Return the case number in a subject: "[№ 123]", "[#123]" or "#123"."""
    match = _NUMBER.search(subject)
    return int(match[1] or match[2]) if match else None


def subject_without_prefixes(subject: str) -> str:
    """Return the subject without Re:, Fwd: and their Russian counterparts."""
    return re.sub(r"^(?:\s*(?:re|fwd?|aw|ответ|отв|на|пересл?)(?:\[\d+\]|\(\d+\))?\s*:\s*)+", "", subject, flags=re.I)
