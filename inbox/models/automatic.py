"""Tables of automatic messages to clients and of circuit breakers."""

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, reference, string


class AutomaticMessage(SQLModel, table=True):
    """An automatic message to a client; budgets count these rows (inbox.messages.automatic).

    cause: what the message was sent for; a cause has one message at most (P8). identity_id: the recipient; None when no
    identity of the client is known.
    """

    __tablename__ = "automatic_message"
    message_id: int = Field(sa_column=Column(Id, ForeignKey("message.id"), primary_key=True, autoincrement=False))
    cause: str = string()
    purpose: str = string()
    rule_id: int | None = bigint(null=True)
    dialog_id: int = reference("dialog.id")
    episode_id: int = bigint()
    identity_id: int | None = bigint(null=True)
    channel_id: int = bigint()
    at: int = bigint()
    __table_args__ = (
        UniqueConstraint("cause"),
        Index(None, "identity_id", "at"),
        Index(None, "dialog_id", "at"),
        Index(None, "channel_id", "at"),
        LOGGED,
    )


class Breaker(SQLModel, table=True):
    """A tripped circuit breaker: a rule, or the automatic messages of a channel, wait for a person to resume them.

    kind: "rule" or "channel". why: the code of the budget that was exceeded.
    """

    kind: str = Field(sa_column=Column(Text(), primary_key=True))
    object_id: int = Field(sa_column=Column(Id, primary_key=True, autoincrement=False))
    at: int = bigint()
    why: str = string()
    __table_args__ = (LOGGED,)
