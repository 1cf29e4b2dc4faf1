"""State of the mail emulator: mailboxes, emails, faults, the ledger. No protocol in here."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import compat32, default
from email.utils import formataddr, formatdate, make_msgid
from typing import Any

from channels.emulators.base.ledger import Entry, Ledger

Raw = dict[str, Any]

FAULTS = frozenset(
    {
        "drop",  # the connection ends instead of an answer
        "half",  # it ends in the middle of an email (FETCH) or of reading one (DATA)
        "cut",  # DATA: the email is accepted, the connection ends before the answer
        "refuse",  # NO in IMAP; `code` and `words` in SMTP
        "delay",  # the answer comes `seconds` later
    }
)


@dataclass(slots=True)
class Fault:
    """Fault of the next `times` commands of a name: CONNECT LOGIN SELECT SEARCH FETCH IDLE NOOP, and in SMTP
    CONNECT-SMTP AUTH MAIL RCPT DATA.
    """

    command: str
    fault: str
    times: int = 1
    code: int = 451
    words: str = "4.3.0 try again later"
    seconds: float = 0.2


@dataclass(slots=True)
class Stored:
    """An email in a mailbox."""

    uid: int
    raw: bytes
    at: int
    flags: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Box:
    """Holds one mailbox."""

    address: str
    password: str
    validity: int
    next_uid: int = 1
    letters: list[Stored] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    quota_kib: int = 0

    def used_kib(self) -> int:
        """Return how many KiB its emails take."""
        return sum(len(letter.raw) for letter in self.letters) // 1024


class World:
    """All mailboxes of the server and everything that happened to them."""

    def __init__(self) -> None:
        self.boxes: dict[str, Box] = {}
        self.ledger = Ledger()
        self.faults: list[Fault] = []
        self.idle = True  # whether the server knows IDLE

    def add_box(self, address: str, password: str = "demo") -> Box:
        """Add an empty mailbox."""
        box = Box(address.lower(), password, int(time.time()) + len(self.boxes))
        self.boxes[box.address] = box
        return box

    # --- actions of people outside ---

    def write(
        self,
        to: str,
        *,
        sender: str,
        name: str = "",
        subject: str = "",
        text: str = "",
        html: str | None = None,
        files: Sequence[tuple[str, str, bytes]] = (),
        in_reply_to: str = "",
        references: str = "",
        headers: dict[str, str] | None = None,
        at: float | None = None,
    ) -> str:
        """Write an email to a mailbox from outside; returns its Message-ID.

        files: (name, media type, bytes). at: when it was written, seconds since 1970, now if None.
        """
        letter = EmailMessage()
        letter["From"] = formataddr((name, sender))
        letter["To"] = to
        letter["Subject"] = subject
        letter["Date"] = formatdate(at, localtime=False)
        letter["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2] or "example.org")
        if in_reply_to:
            letter["In-Reply-To"] = in_reply_to
            letter["References"] = f"{references} {in_reply_to}".strip()
        for field_name, value in (headers or {}).items():
            letter[field_name] = value
        letter.set_content(text)
        if html is not None:
            letter.add_alternative(html, subtype="html")
        for file_name, media_type, body in files:
            kind, _, subtype = media_type.partition("/")
            letter.add_attachment(body, maintype=kind, subtype=subtype, filename=file_name)
        self.deliver(to, letter.as_bytes(policy=letter.policy.clone(max_line_length=998, linesep="\r\n")))
        return str(letter["Message-ID"])

    def deliver(self, to: str, raw: bytes) -> Stored:
        """Put raw bytes of an email into a mailbox. Raises KeyError for an address that is not here."""
        box = self.boxes[to.lower()]
        raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        stored = Stored(box.next_uid, raw, time.time_ns() // 1_000_000)
        box.next_uid += 1
        box.letters.append(stored)
        self.ledger.add("injected", box.address, uid=stored.uid, **facts_of(raw))
        self.ring(box)
        return stored

    def ring(self, box: Box) -> None:
        """Wake the connections that wait for news of a mailbox."""
        news, box.news = box.news, asyncio.Event()
        news.set()

    def renumber(self, box: Box) -> None:
        """Set a new UIDVALIDITY and renumber every email."""
        box.validity += 1_000
        for number, stored in enumerate(box.letters, 1):
            stored.uid = number + 7
        box.next_uid = len(box.letters) + 8

    # --- actions of the product ---

    def offered(self, box: Box, stored: Stored) -> None:
        """Record that an email's bytes were handed out."""
        self.ledger.add("offered", box.address, uid=stored.uid, **facts_of(stored.raw))

    def sent(self, sender: str, recipients: list[str], raw: bytes, *, accepted: bool, answered: str) -> Entry:
        """Record an email that came by SMTP; if accepted, deliver it to the mailboxes that are here."""
        entry = self.ledger.add(
            "sent",
            sender,
            to=recipients,
            raw=raw.decode("utf-8", "replace"),
            accepted=accepted,
            answered=answered,
            **facts_of(raw),
        )
        for recipient in recipients if accepted else ():
            if recipient.lower() in self.boxes:
                self.deliver(recipient, raw)
        return entry

    # --- faults ---

    def script(self, fault: Fault) -> None:
        """Script a fault."""
        if fault.fault not in FAULTS:
            raise ValueError(f"unknown fault {fault.fault!r}; known: {', '.join(sorted(FAULTS))}")
        self.faults.append(fault)

    def next_fault(self, command: str) -> Fault | None:
        """Take one use of the first fault for this command."""
        for fault in self.faults:
            if fault.command == command and fault.times > 0:
                fault.times -= 1
                return fault
        return None


def facts_of(raw: bytes) -> Raw:
    """Return the ledger's facts of an email: enough to find it in a database, and for clients to answer it."""
    try:
        if _is_hostile(raw):  # this library would take minutes for it, and the emulator has one thread
            head = BytesParser(policy=compat32).parsebytes(
                raw[:_MOST_HEADERS].partition(b"\r\n\r\n")[0], headersonly=True
            )
            return {name.lower().replace("-", "_"): str(head[name] or "")[:1_000] for name in _NAMES} | {
                "text": "",
                "files": [],
            }
        letter = BytesParser(policy=default).parsebytes(raw)
        body = letter.get_body(("plain",))
        files = [part.get_filename() or "" for part in letter.iter_attachments()]
        facts = {name.lower().replace("-", "_"): str(letter[name] or "") for name in _NAMES}
        return {**facts, "text": body.get_content() if body else "", "files": files}
    except Exception:  # emails made to break parsers are stored, not parsed
        return {"subject": "", "text": "", "files": []}


def _is_hostile(raw: bytes) -> bool:
    """Return whether headers are long or parts are many beyond all honest letters."""
    is_long = len(raw) > _MOST_HEADERS and b"\r\n\r\n" not in raw[:_MOST_HEADERS]
    return is_long or raw.count(b"\n--") > 1_000 or raw.count(b"Content-Type") > 200


_MOST_HEADERS = 32_768
_NAMES = ("Message-ID", "Subject", "From", "In-Reply-To", "References")
