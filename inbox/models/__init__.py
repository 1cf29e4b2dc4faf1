"""Every table of the core. Instants are milliseconds UTC, ids are 64-bit, JSON is kept as text (decisions 2.1-2.9).

A table whose info says `logged` holds what people see: whoever writes to it appends an event in the same
transaction, and the store refuses the commit otherwise in tests and development (decisions 2.19).
"""

from inbox.models.channels import Channel, ChannelAccount, ChannelCursor, ChannelLease, Journal
from inbox.models.columns import LOGGED, metadata
from inbox.models.contacts import Avatar, Contact, ContactWords, Identity
from inbox.models.deliveries import Amendment, Delivery, DeliveryAttempt, DeliveryLease
from inbox.models.dialogs import ClientMark, Dialog, Episode, Message, MessageVersion, Reaction, Wait
from inbox.models.events import Command, ConsumerPosition, Due, Event, Meta
from inbox.models.files import Attachment, Blob, Letter, LinkCard, RemoteImage
from inbox.models.people import Operator, OperatorChannel, SignIn, SignInTry, Team, TeamMember
from inbox.models.personal import Draft, Follow, HandOver, HandOverDialog, Mention, Notice, NoticeLetter, ReadMark

__all__ = [
    "LOGGED",
    "LOGGED_TABLES",
    "Amendment",
    "Attachment",
    "Avatar",
    "Blob",
    "Channel",
    "ChannelAccount",
    "ChannelCursor",
    "ChannelLease",
    "ClientMark",
    "Command",
    "ConsumerPosition",
    "Contact",
    "ContactWords",
    "Delivery",
    "DeliveryAttempt",
    "DeliveryLease",
    "Dialog",
    "Draft",
    "Due",
    "Episode",
    "Event",
    "Follow",
    "HandOver",
    "HandOverDialog",
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
    "Reaction",
    "ReadMark",
    "RemoteImage",
    "SignIn",
    "SignInTry",
    "Team",
    "TeamMember",
    "Wait",
    "metadata",
]

LOGGED_TABLES = frozenset(name for name, table in metadata.tables.items() if table.info.get("logged"))
