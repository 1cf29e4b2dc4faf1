"""Data classes that connectors hand to intake: a raw payload and what a pure parser made of it."""

from dataclasses import dataclass, field
from typing import Any, Literal

CONTENTS = frozenset(
    [
        "text",
        "photo",
        "video",
        "video_note",
        "voice",
        "audio",
        "document",
        "sticker",
        "animation",
        "location",
        "contact",
        "poll",
        "dice",
        "venue",
        "story",
        "game",
        "invoice",
        "service",
        "unknown",
        "unreadable",
    ]
)


@dataclass(frozen=True, slots=True)
class Sender:
    """The author of a message as the platform names them. label: their public name there, such as "@kate".

    avatar: JSON for the connector's own `fetch`.
    """

    kind: str
    external_id: str
    name: str
    label: str = ""
    locale: str = ""
    avatar: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file of a message. digest: set when its bytes are stored. source: set when the platform only named it.

    kind: photo, video, voice, audio, video_note, animation, sticker, document. content_id: its name in an e-mail's
    HTML. size in bytes, duration in seconds.
    """

    kind: str
    name: str = ""
    media_type: str = "application/octet-stream"
    size: int = 0
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    digest: str | None = None
    preview_digest: str | None = None
    thumb_digest: str | None = None
    source: dict[str, Any] | None = None
    content_id: str | None = None
    refused: str = ""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """The parts of an e-mail beyond its text. header_id: its Message-ID. html: sanitized, by version `sanitizer`.

    rich: its layout carries meaning. reply_to: the address that its sender wants replies at, if it is another one.
    remote: addresses of the images that its HTML calls "remote:0", "remote:1" and so on.
    """

    header_id: str
    subject: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    quoted_above: str = ""
    signature: str = ""
    quoted: str = ""
    rich: bool = False
    html: str | None = None
    sanitizer: int = 0
    remote_images: int = 0
    remote: tuple[str, ...] = ()
    references: str = ""
    reply_to: str = ""


# What proves the client of an e-mail: the sender's address alone, only a token that we signed, or nothing.
Trust = Literal["sender", "token", "nobody"]


@dataclass(frozen=True, slots=True)
class ThreadHints:
    """Hints of an e-mail to its conversation (decisions 1.11).

    The sender must take part in that conversation in any case. token_dialog: from a reply address or Message-ID that we
    signed. references: Message-IDs, nearest first. number: from the subject. trust: which hints let the e-mail join;
    the others are only shown to operators.
    """

    token_dialog: int | None = None
    references: tuple[str, ...] = ()
    number: int | None = None
    trust: Trust = "sender"


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message of a client, or (outside) of a colleague who replied without Okno; the sender is the client even then.

    addressed: False for talk between the members of a group that does not concern us; it opens no wait. echo: the
    random_id of an outside message; it identifies a message that Okno itself sent.
    """

    thread_key: str
    external_id: str
    sender: Sender
    sent_at: int
    content: str = "text"
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    reply_to: str | None = None
    thread_kind: Literal["private", "group"] = "private"
    thread_title: str = ""
    automatic: str | None = None
    outside: bool = False
    addressed: bool = True
    edited_at: int | None = None
    files: tuple[File, ...] = ()
    album: str | None = None
    letter: LetterFacts | None = None
    hints: ThreadHints | None = None
    echo: int | None = None


@dataclass(frozen=True, slots=True)
class EditedMessage:
    """A message whose text or content was changed."""

    thread_key: str
    external_id: str
    sender: Sender
    sent_at: int
    edited_at: int
    content: str = "text"
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    thread_kind: Literal["private", "group"] = "private"
    thread_title: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The client blocked us or unblocked us."""

    thread_key: str
    blocked: bool
    at: int
    sender: Sender


@dataclass(frozen=True, slots=True)
class Moved:
    """A group that the platform moved to a new id; its messages are numbered from one again."""

    old_key: str
    new_key: str


@dataclass(frozen=True, slots=True)
class ReadUpTo:
    """The client has read our messages up to this number of the platform."""

    thread_key: str
    upto: int


@dataclass(frozen=True, slots=True)
class Reacted:
    """All reactions of one person to a message now: emoji, "custom" or "paid"; empty when all were removed.

    at: instant of the change. place: order among reports of the same instant.
    """

    thread_key: str
    external_id: str
    sender: Sender
    signs: tuple[str, ...]
    at: int
    place: int = 0


# relayed: passed to a server that reports nothing more.
Outcome = Literal["failed", "delayed", "relayed", "delivered"]


@dataclass(frozen=True, slots=True)
class LetterReport:
    """A mail server's report about one of our e-mails, named by a Message-ID whose signature was verified.

    words: the server's own text. otherwise: the message to store when this mailbox sent no such e-mail.
    """

    delivery_id: int
    dialog_id: int
    outcome: Outcome
    external_id: str
    otherwise: NewMessage
    recipient: str = ""
    status: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Ignored:
    """A payload with nothing to show; it is kept in the journal."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A payload that the parser could not read; operators see "could not read, original attached" (P1)."""

    reason: str
    thread_key: str | None = None
    external_id: str | None = None
    sender: Sender | None = None
    sent_at: int | None = None


Parsed = NewMessage | EditedMessage | Blocked | Moved | ReadUpTo | Reacted | LetterReport | Ignored | Unreadable


@dataclass(frozen=True, slots=True)
class Arrival:
    """A raw payload of a channel and what a pure parser made of it. key: its deduplication key on that channel."""

    key: str
    raw: str | bytes
    parsed: Parsed


@dataclass(slots=True)
class Receipt:
    """The number of payloads of a batch by what became of them."""

    new: int = 0
    repeated: int = 0
    failed: int = 0
