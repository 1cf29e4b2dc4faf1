"""All tables of the core. Instants are milliseconds UTC, ids are 64-bit, JSON is stored as text (decisions 2.1-2.9).

A table whose info says `logged` holds what operators see. Every transaction that writes to it must append an event; in
tests and development the store refuses the commit otherwise (decisions 2.19).
"""

import functools

from inbox.models.automatic import AutomaticMessage, Breaker
from inbox.models.channels import Channel, ChannelAccount, ChannelCursor, ChannelLease, Journal
from inbox.models.columns import LOGGED, metadata
from inbox.models.company import Hours, HoursVersion
from inbox.models.contacts import Avatar, Contact, ContactWords, Identity
from inbox.models.deliveries import Amendment, Delivery, DeliveryAttempt, DeliveryLease
from inbox.models.dialogs import (
    Assignment,
    ClientMark,
    Closure,
    Dialog,
    Episode,
    Message,
    MessageVersion,
    Reaction,
    Wait,
)
from inbox.models.events import Command, ConsumerFault, ConsumerPosition, Due, Event, Meta
from inbox.models.files import Attachment, Blob, Letter, LinkCard, RemoteImage
from inbox.models.people import (
    Operator,
    OperatorChannel,
    OperatorStatus,
    PresenceSpan,
    SignIn,
    SignInTry,
    Team,
    TeamMember,
)
from inbox.models.personal import Draft, Follow, HandOver, HandOverDialog, Mention, Notice, NoticeLetter, ReadMark
from inbox.models.tags import DialogTag, Tag

__all__ = [
    "LOGGED",
    "Amendment",
    "Assignment",
    "Attachment",
    "AutomaticMessage",
    "Avatar",
    "Blob",
    "Breaker",
    "Channel",
    "ChannelAccount",
    "ChannelCursor",
    "ChannelLease",
    "ClientMark",
    "Closure",
    "Command",
    "ConsumerFault",
    "ConsumerPosition",
    "Contact",
    "ContactWords",
    "Delivery",
    "DeliveryAttempt",
    "DeliveryLease",
    "Dialog",
    "DialogTag",
    "Draft",
    "Due",
    "Episode",
    "Event",
    "Follow",
    "HandOver",
    "HandOverDialog",
    "Hours",
    "HoursVersion",
    "Identity",
    "Journal",
    "Letter",
    "LinkCard",
    "Mention",
    "Message",
    "MessageVersion",
    "Meta",
    "Notice",
    "NoticeLetter",
    "Operator",
    "OperatorChannel",
    "OperatorStatus",
    "PresenceSpan",
    "Reaction",
    "ReadMark",
    "RemoteImage",
    "SignIn",
    "SignInTry",
    "Tag",
    "Team",
    "TeamMember",
    "Wait",
    "logged_tables",
    "metadata",
]


@functools.cache
def _logged_tables(count: int) -> frozenset[str]:
    return frozenset(name for name, table in metadata.tables.items() if table.info.get("logged"))


def logged_tables() -> frozenset[str]:
    """Return the names of all tables that need an event with every write, those of packages imported later included."""
    return _logged_tables(len(metadata.tables))
