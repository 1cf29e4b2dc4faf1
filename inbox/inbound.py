"""What connectors hand over: one raw thing and what a pure parser made of it."""

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
    """Who wrote, as the platform names them. label: what people know them by there, "@kate".

    avatar: where their picture is, as the connector's own `fetch` understands it.
    """

    kind: str
    external_id: str
    name: str
    label: str = ""
    locale: str = ""
    avatar: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file of a message: digest when its bytes are kept already, source when the platform only named it.

    kind: photo, video, voice, audio, video_note, animation, sticker, document. content_id: how a letter's HTML
    names it. size in bytes, duration in seconds.
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
    """What a letter is beyond its words. header_id: its Message-ID; html is already cleaned (sanitizer: by which).

    rich: its layout carries meaning; reply_to: where its sender asks the answer to go, if that is another address.
    remote: addresses of the pictures that its HTML calls "remote:0", "remote:1" and so on.
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


# Whom the address of a letter's client convinces: its sender by itself, only with a signed mark of ours, nobody.
Trust = Literal["sender", "token", "nobody"]


@dataclass(frozen=True, slots=True)
class ThreadHints:
    """What a letter says about where it belongs (decisions 1.11); its sender must be a participant on every path.

    token_dialog: from a verified signed reply address or Message-ID of ours; references: Message-IDs, nearest first;
    number: from the subject. trust: which of these let the letter join; the others only say what it may belong to.
    """

    token_dialog: int | None = None
    references: tuple[str, ...] = ()
    number: int | None = None
    trust: Trust = "sender"


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message of a client, or (outside) of a colleague who answered past Okno; sender is the client even then.

    addressed: false for talk among the members of a group that does not concern us, which opens no wait.
    echo: the random_id of an outside message, by which one that Okno itself sent is recognised.
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
    """A message that says something else now."""

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
    """The client shut us out, or let us in again."""

    thread_key: str
    blocked: bool
    at: int
    sender: Sender


@dataclass(frozen=True, slots=True)
class Moved:
    """A group goes on under another name of the platform's, and numbers its messages anew."""

    old_key: str
    new_key: str


@dataclass(frozen=True, slots=True)
class ReadUpTo:
    """The client has read what we wrote, up to this number that the platform gave a message."""

    thread_key: str
    upto: int


@dataclass(frozen=True, slots=True)
class Reacted:
    """All the signs that one person has on a message now: emoji, "custom" or "paid"; none when they took them back.

    at and place: when it was put, and its place among reports of the same moment.
    """

    thread_key: str
    external_id: str
    sender: Sender
    signs: tuple[str, ...]
    at: int
    place: int = 0


# relayed: passed on to a system that reports nothing more.
Outcome = Literal["failed", "delayed", "relayed", "delivered"]


@dataclass(frozen=True, slots=True)
class LetterReport:
    """What a mail server says of a letter of ours, named by its Message-ID whose signature was verified.

    words: the server's own; otherwise: what to take in when no such letter was sent from here.
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
    """Nothing for people to see; kept in the journal."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The parser could not make sense of it: people see "could not read, original attached" (P1)."""

    reason: str
    thread_key: str | None = None
    external_id: str | None = None
    sender: Sender | None = None
    sent_at: int | None = None


Parsed = NewMessage | EditedMessage | Blocked | Moved | ReadUpTo | Reacted | LetterReport | Ignored | Unreadable


@dataclass(frozen=True, slots=True)
class Arrival:
    """One raw thing from a channel and what a pure parser made of it. key: its identity on that channel."""

    key: str
    raw: str | bytes
    parsed: Parsed


@dataclass(slots=True)
class Receipt:
    """What became of a batch."""

    new: int = 0
    repeated: int = 0
    failed: int = 0
