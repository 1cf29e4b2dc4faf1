"""Sends notification emails to operators: automatic messages that are not to be answered.

They leave through a mailbox that clients know, so they carry a Message-ID that only we can make. When such an email
comes into one of our mailboxes, or a machine answers it, it becomes no conversation (inbound.py).
"""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from channels.base import SendError
from channels.email import compose, tls
from channels.email.settings import Secrets, Settings
from inbox import clock

_ID = re.compile(r"<okno\.notice\.(\d{1,18})\.([0-9a-f]{24})@[^<>\s@]{1,253}>")
LAST_ANSWER_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Note:
    """A notification email to an operator. number: of the notification; the same number is the same email
    at every try.
    """

    to: str
    to_name: str
    subject: str
    text: str
    number: int


def _seal(key: bytes, number: str) -> str:
    return hmac.new(key, f"notice:{number}".encode(), hashlib.sha256).hexdigest()[:24]


def notice_id(key: bytes, number: int, address: str) -> str:
    """Return the Message-ID of a notification email."""
    domain = address.rpartition("@")[2].encode("idna").decode()
    return f"<okno.notice.{number}.{_seal(key, str(number))}@{domain}>"


def is_ours(key: bytes, header_id: str) -> bool:
    """Return whether a Message-ID is that of a notification email."""
    match = _ID.fullmatch(header_id.strip())
    return match is not None and hmac.compare_digest(_seal(key, match[1]), match[2])


async def send_note(settings: Mapping[str, Any], secrets: Mapping[str, str], key: bytes, note: Note) -> None:
    """Hand the email to the mailbox's server, over a connection of its own. Raises SendError."""
    from channels.email.smtp import Outbox

    mailbox, secret = Settings.model_validate(settings), Secrets.model_validate(secrets)
    answer = compose.Answer(
        sender=mailbox.address,
        sender_name=mailbox.from_name,
        to=note.to,
        to_name=note.to_name,
        subject=note.subject,
        message_id=notice_id(key, note.number, mailbox.address),
        at=clock.now(),
        text=note.text,
        generated=True,
    )
    try:
        raw = compose.compose_email(answer)
    except compose.NotSendable as problem:
        raise SendError("refused", problem.about, permanent=True) from None
    box = Outbox(
        mailbox.smtp_host,
        mailbox.smtp_port,
        mailbox.smtp_tls,
        tls.context(mailbox.ca_file),
        login=mailbox.smtp_login,
        password=secret.password,
        last_answer=LAST_ANSWER_SECONDS,
    )
    try:
        await box.send(mailbox.address, note.to, raw)
    finally:
        await box.close()
