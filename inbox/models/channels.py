"""Tables of channels and of the raw payloads that they received."""

from sqlalchemy import Column, ForeignKey, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, reference, row_id, string


class Channel(SQLModel, table=True):
    """A channel: one connected bot, mailbox or community. `sealed` is encrypted outside this package.

    down_since: start of an outage. down_told_at: instant at which operators were told of it (inbox.outages).
    """

    id: int | None = row_id()
    kind: str = string()
    name: str = string()
    settings: str = string(default="{}")
    sealed: str = string(default="")
    source: str = string(default="ui")
    created_at: int = bigint()
    paused_at: int | None = bigint(null=True)
    removed_at: int | None = bigint(null=True)
    health: str = string(default="starting")
    health_code: str | None = string(null=True)
    health_detail: str = string(default="")
    health_at: int = bigint(default=0)
    can: str = string(default="{}")
    down_since: int | None = bigint(null=True)
    down_told_at: int | None = bigint(null=True)
    __table_args__ = (LOGGED,)


class ChannelAccount(SQLModel, table=True):
    """An account on a platform, and the channel that is connected to it, or was before its removal."""

    __tablename__ = "channel_account"
    account: str = Field(sa_column=Column(Text(), primary_key=True))
    channel_id: int = reference("channel.id", index=True)


class ChannelCursor(SQLModel, table=True):
    """The connector's position on its platform, written in the transaction that stores the received payloads."""

    __tablename__ = "channel_cursor"
    channel_id: int = Field(sa_column=Column(Id, ForeignKey("channel.id"), primary_key=True))
    value: str = string()
    at: int = bigint()


class ChannelLease(SQLModel, table=True):
    """The process that runs a channel now, and the end of its lease (several processes on PostgreSQL)."""

    __tablename__ = "channel_lease"
    channel_id: int = Field(sa_column=Column(Id, ForeignKey("channel.id"), primary_key=True))
    holder: str = string()
    until: int = bigint()


class Journal(SQLModel, table=True):
    """A raw payload of a channel as it was received, before parsing (advantage 1)."""

    id: int | None = row_id()
    channel_id: int = reference("channel.id")
    key: str = string()
    raw: bytes = Field(sa_column=Column(LargeBinary(), nullable=False))
    at: int = bigint()
    state: str = string()
    reason: str = string(default="")
    __table_args__ = (UniqueConstraint("channel_id", "key"),)
