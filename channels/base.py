"""Defines the contract between the runtime and a connector: protocols, exceptions and the closed list of trouble codes.

A connector knows one platform and nothing of dialogs; the runtime knows the database and nothing of platforms.
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from inbox.cpu_budget import CpuBudget
from inbox.delivery.claims import Outgoing
from inbox.files.blobs import Blobs, NoBlobs
from inbox.inbound import Arrival, Receipt
from inbox.messages.edit_queue import Change
from inbox.sandbox import Sandbox

LostAnswer = Literal["ask", "resend", "same"]
Outcome = Literal["not_sent", "unknown", "uncertain"]

# Every code that a channel may report. The interface translates them, so no other code may be raised.
CODES: Mapping[str, str] = {
    # Troubles of the account or its settings: they last until a person acts.
    "token-wrong": "The platform does not accept the token or password.",
    "other-poller": "Another program receives this bot's messages.",
    "webhook-set": "A webhook is set on the bot, so it cannot be polled.",
    "settings-wrong": "The stored settings of the channel cannot be used.",
    "secrets-unreadable": "The stored secrets cannot be decrypted with the present key file.",
    "password-wrong": "The mail server does not accept the login name or the password.",
    "certificate-wrong": "The mail server's certificate cannot be trusted.",
    "tls-missing": "The mail server does not offer the secure connection that the settings ask for.",
    "tls-failed": "The secure connection to the mail server failed.",
    "folder-missing": "The mailbox has no folder of this name.",
    "mailbox-full": "The mailbox is full: clients' emails are rejected until there is room.",
    # Troubles that pass by themselves.
    "server-unreachable": "The mail server cannot be reached under this name and port.",
    "network": "The platform cannot be reached.",
    "server-error": "The platform reported an internal error.",
    "answer-broken": "The platform's answer was incomplete or does not follow the protocol.",
    "rate-limited": "The platform asks to wait before the next request.",
    "storage-failed": "Incoming messages could not be stored; none was confirmed to the platform.",
    "internal-error": "The connector itself failed; the log has the details.",
    "history-gap": "The platform lost events before they were received; those in its history were fetched.",
    "longpoll-off": "Long Poll is switched off in the community's settings, or not all of its events are on.",
    # Reasons why one message was not sent.
    "blocked-by-client": "The client has blocked this bot.",
    "client-gone": "The client's account no longer exists.",
    "kicked-from-group": "The bot is no longer a member of the group.",
    "no-permission": "The bot has no right to write there.",
    "client-not-started": "The client must write to the bot first.",
    "not-allowed-by-client": "The client has not allowed messages from this community, or has withdrawn permission.",
    "client-privacy": "The client's privacy settings do not let the message through.",
    "blacklisted": "The client is on the community's own blacklist.",
    "chat-not-found": "The platform does not know this chat.",
    "text-too-long": "The text is longer than the platform allows.",
    "text-empty": "The text is empty.",
    "too-many-files": "The message has more files than the platform allows.",
    "file-too-large": "A file is larger than the platform allows.",
    "partly-sent": "A part of the message arrived and the rest did not; the detail says which.",
    "file-missing": "The content of a file is no longer stored here.",
    "address-wrong": "This is not an address that an email can be sent to.",
    "address-refused": "The mail server does not know this address or refuses it.",
    "sender-refused": "The mail server does not let this mailbox send.",
    "bounced": "A mail server accepted the email and returned it; the detail has its text.",
    "recipient-mailbox-full": "The client's mailbox is full.",
    "email-too-large": "The email with its files is larger than the mail server allows.",
    "postponed": "The mail server asks to try again later.",
    "header-unsafe": "The email was not sent: one of its headers is unsafe.",
    "refused": "The platform refused the message; the detail has its text.",
    "too-late": "The platform no longer allows changes to a message of this age or kind.",
    "message-gone": "The client's platform no longer has the message.",
    "reaction-refused": "The platform does not allow this reaction there.",
    "never-arrived": "The platform was asked and does not have the message.",
    "gave-up": "The message could not be sent for too long and was given up.",
    # It is unknown whether the message was sent.
    "no-answer": "The connection ended after the request was written, before an answer came.",
    "server-stopped": "The server stopped while the message was on its way.",
    "server-crashed": "The server ended without warning while the message was on its way.",
}

# Troubles of a weak connection: they come and go, so they are shown only when they last.
PASSING = frozenset({"network", "server-unreachable", "server-error", "answer-broken", "rate-limited"})


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Capabilities of a platform: they decide which signals and buttons exist at all (decisions 1.7)."""

    # Editing and deleting our own messages: for how many hours after sending (0: always), and also with a file?
    edit: bool = False
    delete: bool = False
    edit_hours: int = 0
    delete_hours: int = 0
    edit_files: bool = False
    # Reactions that we may put on a client's message; empty if the platform allows none.
    can_react: tuple[str, ...] = ()
    delivered: bool = False
    read: bool = False
    typing: bool = False
    can_check: bool = False
    max_text: int = 4096
    # Limits of attachments: how many files, how large each, and whether pictures are shown as pictures.
    files: bool = False
    max_file: int = 0
    max_files: int = 0
    photo: bool = False
    subject: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Return the shape in which the API shows the capabilities."""
        return asdict(self) | {"can_react": list(self.can_react)}  # lists, as JSON has no tuples


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform accepted the message. Holds its id there and the platform's time in milliseconds UTC."""

    external_id: str
    at: int


@dataclass(frozen=True, slots=True)
class Checked:
    """Result of testing credentials. `facts` name the account ("username", "name"); `detail` is text for people."""

    ok: bool
    code: str | None = None
    detail: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


class ChannelTrouble(Exception):
    """The connector's loop cannot continue now. retry_after: seconds the platform asked for, or None."""

    def __init__(self, code: str, detail: str = "", retry_after: float | None = None) -> None:
        assert code in CODES, code
        self.code, self.detail, self.retry_after = code, detail, retry_after
        super().__init__(f"{code}: {detail}")


class SendError(Exception):
    """A message was not sent, or its outcome is unknown.

    permanent: a retry cannot help. outcome "unknown": the request may have reached the platform, and the channel's
    policy decides; "uncertain": the platform could not be asked either, so a person must check.
    """

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        outcome: Outcome = "not_sent",
    ) -> None:
        assert code in CODES, code
        self.code, self.detail = code, detail
        self.permanent, self.retry_after, self.outcome = permanent, retry_after, outcome
        super().__init__(f"{code}: {detail}")


class FetchError(Exception):
    """A file could not be fetched. permanent: the platform will never give it; code is kept as the reason."""

    def __init__(
        self, code: str, detail: str = "", *, permanent: bool = False, retry_after: float | None = None
    ) -> None:
        self.code, self.detail = code, detail
        self.permanent, self.retry_after = permanent, retry_after
        super().__init__(f"{code}: {detail}")


@dataclass(frozen=True, slots=True)
class Tools:
    """Tools handed to connectors: the file store, the sandbox for hostile bytes, and a key to sign with.

    key: 32 bytes, the same at every start, never the key that encrypts secrets.
    """

    blobs: Blobs
    child: Sandbox
    key: bytes
    cpu: CpuBudget = field(default_factory=CpuBudget)

    @classmethod
    def for_a_check(cls) -> "Tools":
        """Return tools that suffice to test credentials: no file is kept and nothing is parsed."""
        return cls(NoBlobs(), Sandbox(), bytes(32))


@runtime_checkable
class Receive(Protocol):
    """Callbacks that the runtime hands to a connector's loop."""

    async def __call__(self, arrivals: Sequence[Arrival], cursor: str | None) -> Receipt:
        """Store these arrivals and the position after them. Returns after the commit: confirm to the platform no
        earlier.
        """
        ...

    async def cursor(self) -> str | None:
        """Return the committed position, the only one that may be sent to the platform."""
        ...

    async def working(self) -> None:
        """Report a valid answer of the platform: the channel is healthy."""
        ...

    async def typing(self, thread_key: str) -> None:
        """Report that the client of this thread is typing. Nothing is stored."""
        ...

    async def gap(self, detail: str) -> None:
        """Report that the platform lost events before we got them: shown beside a working channel for a day (P3)."""
        ...


class Connector(Protocol):
    """Connects one account to its platform."""

    capabilities: Capabilities

    async def run(self, receive: Receive) -> None:
        """Receive for ever. Raises ChannelTrouble; the runtime waits and calls again. Cancelling the task stops it."""
        ...

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one message, once. Raises SendError; a cancelled send raises it too when the outcome is known."""
        ...

    async def check(self) -> Checked:
        """Test the credentials without receiving or sending anything."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class Fetches(Protocol):
    """A connector whose platform only names files in its messages, so that they are fetched separately."""

    def fetch(self, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """Return the bytes of a file by the reference that this connector's parser made. Raises FetchError."""
        ...


@runtime_checkable
class Finds(Protocol):
    """A connector whose platform can tell whether a message arrived; its capabilities say can_check."""

    async def find(self, outgoing: Outgoing) -> Sent | None:
        """Look for a message whose send had an unknown outcome. None: not there. Raises SendError if this cannot be
        told.
        """
        ...


@runtime_checkable
class Amends(Protocol):
    """A connector whose platform lets us edit and delete our own messages, or (capabilities: can_react) react to a
    client's. Repeating a change does no harm.
    """

    async def amend(self, change: Change) -> None:
        """Edit, delete or react to one message on the platform. Raises SendError; a change made already
        counts as made.
        """
        ...
