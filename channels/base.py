"""What the runtime and a connector agree on: the protocol, the two exceptions and the closed list of trouble codes.

A connector knows one platform and nothing of dialogs; the runtime knows the database and nothing of platforms.
"""

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from inbox.cpu_budget import CpuBudget
from inbox.delivery.claims import Outgoing
from inbox.files.blobs import Blobs, NoBlobs
from inbox.inbound import Arrival, Receipt
from inbox.messages.edits import Change
from inbox.sandbox import Child

LostAnswer = Literal["ask", "resend", "same"]
Outcome = Literal["not_sent", "unknown", "uncertain"]

# Every code a channel may report. The interface translates them, so nothing outside this list may be raised.
CODES: Mapping[str, str] = {
    # The account or its set-up needs a person.
    "token-wrong": "The platform does not accept the token or password.",
    "other-poller": "Another program receives this bot's messages.",
    "webhook-set": "A webhook is set on the bot, so it cannot be polled.",
    "settings-wrong": "The stored settings of the channel cannot be used.",
    "secrets-unreadable": "The stored secrets cannot be opened with the present key file.",
    "password-wrong": "The mail server does not accept the login name or the password.",
    "certificate-wrong": "The mail server's certificate cannot be trusted.",
    "tls-missing": "The mail server does not offer the secure connection that the settings ask for.",
    "tls-failed": "No secure connection to the mail server came about.",
    "folder-missing": "The mailbox has no folder of this name.",
    "mailbox-full": "The mailbox is full: clients' letters are turned away until there is room.",
    # It passes by itself.
    "server-unreachable": "The mail server cannot be reached under this name and port.",
    "network": "The platform cannot be reached.",
    "server-error": "The platform answered that it has a problem of its own.",
    "answer-broken": "The platform's answer was cut or is not what the protocol says.",
    "rate-limited": "The platform asks to wait before the next request.",
    "storage-failed": "What arrived could not be stored; nothing was confirmed to the platform.",
    "internal-error": "The connector itself failed; the log has the details.",
    "history-gap": "The platform lost events that nobody received; what its history still had was fetched.",
    "longpoll-off": "Long Poll is switched off in the community's settings, or not all of its events are on.",
    # One message could not be sent.
    "blocked-by-client": "The client has blocked this bot.",
    "client-gone": "The client's account does not exist any more.",
    "kicked-from-group": "The bot is not a member of the group any more.",
    "no-permission": "The bot has no right to write there.",
    "client-not-started": "The client must write to the bot first.",
    "not-allowed-by-client": "The client has not allowed messages from this community, or has withdrawn it.",
    "client-privacy": "The client's privacy settings do not let the message through.",
    "blacklisted": "The client is on the community's own blacklist.",
    "chat-not-found": "The platform does not know this chat.",
    "text-too-long": "The text is longer than the platform takes.",
    "text-empty": "The text is empty.",
    "too-many-files": "More files than the platform takes with one message.",
    "file-too-large": "A file is larger than the platform takes.",
    "partly-sent": "A part of the message arrived and the rest did not; the detail says which.",
    "file-missing": "The bytes of a file are not kept here any more.",
    "address-wrong": "This is no address that a letter can be sent to.",
    "address-refused": "The mail server does not know this address or refuses it.",
    "sender-refused": "The mail server does not let this mailbox send.",
    "bounced": "A mail server took the letter and sent it back; the detail has its words.",
    "recipient-mailbox-full": "The client's mailbox is full.",
    "email-too-large": "The letter with its files is larger than the mail server takes.",
    "postponed": "The mail server asks to try again later.",
    "header-unsafe": "The letter was not sent: something in its headers could have been used to change it.",
    "refused": "The platform refused the message; the detail has its words.",
    "too-late": "The platform does not let a message of this age or kind be changed any more.",
    "message-gone": "The client's platform does not have the message any more.",
    "reaction-refused": "The platform does not take this reaction there.",
    "never-arrived": "The platform was asked and does not have the message.",
    "gave-up": "The message could not be sent for too long and was given up.",
    # Nobody can say whether a message was sent.
    "no-answer": "The connection ended after the request was written, before an answer came.",
    "server-stopped": "The server stopped while the message was on its way.",
    "server-crashed": "The server ended without warning while the message was on its way.",
}

# Troubles that come and go with a line: they are shown only when they last.
PASSING = frozenset({"network", "server-unreachable", "server-error", "answer-broken", "rate-limited"})


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do: which signals and buttons exist at all (decisions 1.7)."""

    # Changing and taking back our own messages: for how many hours after sending (0: always), with a file too?
    edit: bool = False
    delete: bool = False
    edit_hours: int = 0
    delete_hours: int = 0
    edit_files: bool = False
    # Signs with which we may react to what a client wrote: empty where nobody can.
    can_react: tuple[str, ...] = ()
    delivered: bool = False
    read: bool = False
    typing: bool = False
    can_check: bool = False
    max_text: int = 4096
    # What may go with a message: how many files, how large each, and whether pictures are shown as pictures.
    files: bool = False
    max_file: int = 0
    max_files: int = 0
    photo: bool = False
    subject: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The shape in which the API shows it."""
        return asdict(self) | {"can_react": list(self.can_react)}  # as it is read back from JSON


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took the message: its id there and the instant it gave, in milliseconds UTC."""

    external_id: str
    at: int


@dataclass(frozen=True, slots=True)
class Checked:
    """The result of testing credentials. `facts` name the account ("username", "name"); `detail` is in words."""

    ok: bool
    code: str | None = None
    detail: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


class ChannelTrouble(Exception):
    """The loop of a connector cannot go on now. retry_after: seconds the platform asked for, or None."""

    def __init__(self, code: str, detail: str = "", retry_after: float | None = None) -> None:
        assert code in CODES, code
        self.code, self.detail, self.retry_after = code, detail, retry_after
        super().__init__(f"{code}: {detail}")


class SendError(Exception):
    """A message did not go out, or nobody knows.

    permanent: trying again cannot help. outcome "unknown": the request may have reached the platform, and the
    channel's policy says what to do; "uncertain": the platform could not be asked either, so a person must look.
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
    """What connectors are handed: where bytes are kept, where hostile bytes are parsed, and a key to sign with.

    key: 32 bytes, the same at every start, never the key that seals secrets.
    """

    blobs: Blobs
    child: Child
    key: bytes
    cpu: CpuBudget = field(default_factory=CpuBudget)

    @classmethod
    def for_a_check(cls) -> "Tools":
        """Enough to try credentials: nothing is kept and nothing parsed."""
        return cls(NoBlobs(), Child(), bytes(32))


@runtime_checkable
class Receive(Protocol):
    """What the runtime hands to a connector's loop."""

    async def __call__(self, arrivals: Sequence[Arrival], cursor: str | None) -> Receipt:
        """Store these and the position after them. It returns only after the commit: confirm no earlier."""
        ...

    async def cursor(self) -> str | None:
        """The committed position: the only one that may be told to the platform."""
        ...

    async def working(self) -> None:
        """The platform answered properly: the channel is healthy."""
        ...

    async def typing(self, thread_key: str) -> None:
        """The client of this thread is writing just now. Nothing is stored."""
        ...

    async def gap(self, detail: str) -> None:
        """The platform lost events before we got them: said beside a working channel for a day (P3)."""
        ...


class Connector(Protocol):
    """One connected account on one platform."""

    capabilities: Capabilities

    async def run(self, receive: Receive) -> None:
        """Receive for ever. Raises ChannelTrouble; the runtime waits and calls again. Cancelling it stops it."""
        ...

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one message, once. Raises SendError; a cancelled send raises it too when the outcome is known."""
        ...

    async def check(self) -> Checked:
        """Try the credentials without receiving or sending anything."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


@runtime_checkable
class Fetches(Protocol):
    """A connector whose platform only names files in its messages."""

    def fetch(self, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """The bytes of a file that a parser of this connector named so. Raises FetchError."""
        ...


@runtime_checkable
class Finds(Protocol):
    """A connector whose platform can be asked whether a message arrived; its capabilities say can_check."""

    async def find(self, outgoing: Outgoing) -> Sent | None:
        """What became of a message that was perhaps sent; None: it is not there. Raises SendError when none knows."""
        ...


@runtime_checkable
class Amends(Protocol):
    """A connector whose platform lets our own messages be changed and taken back, or (capabilities: can_react) lets us
    react to a client's. Doing any of it twice does no harm."""

    async def amend(self, change: Change) -> None:
        """Change, delete or react to one message over there. Raises SendError; what is done already is done."""
        ...
