"""Tables of the outbox: deliveries, edits, attempts and leases."""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Delivery(SQLModel, table=True):
    """The outbox row of one outbound message (decisions 1.5).

    automatic: no person wrote the message. expires_at: instant from which it is not sent any more.
    """

    id: int | None = row_id()
    message_id: int = reference("message.id")
    dialog_id: int = reference("dialog.id")
    channel_id: int = reference("channel.id")
    no: int = bigint()
    state: str = string(default="queued")
    not_before: int = bigint()
    queued_at: int = bigint()
    attempts: int = integer(0)
    resent: int = integer(0)
    random_id: int = bigint()
    code: str | None = string(null=True)
    detail: str = string(default="")
    sent_at: int | None = bigint(null=True)
    automatic: int = integer(0)
    expires_at: int | None = bigint(null=True)
    __table_args__ = (
        UniqueConstraint("message_id"),
        Index(
            "ix_delivery_pending",
            "not_before",
            sqlite_where=literal("state in ('queued', 'sending')"),
            postgresql_where=literal("state in ('queued', 'sending')"),
        ),
        # Few rows: those that must be cancelled when their time is over.
        Index(
            "ix_delivery_expiring",
            "expires_at",
            sqlite_where=literal("state = 'queued' and expires_at is not null"),
            postgresql_where=literal("state = 'queued' and expires_at is not null"),
        ),
        Index(None, "dialog_id", "no"),
        Index(
            "ix_delivery_stuck",
            "dialog_id",
            sqlite_where=literal("state in ('failed', 'uncertain')"),
            postgresql_where=literal("state in ('failed', 'uncertain')"),
        ),
        LOGGED,
    )


class Amendment(SQLModel, table=True):
    """The latest requested edit, deletion or reaction of a message that the client has (inbox.messages.edits).

    kind: edit, delete, react. state: queued, sending, failed, done. holder, until: the lease.
    """

    message_id: int = Field(sa_column=Column(Id, ForeignKey("message.id"), primary_key=True, autoincrement=False))
    dialog_id: int = reference("dialog.id")
    channel_id: int = reference("channel.id")
    operator_id: int | None = bigint(null=True)
    kind: str = string()
    text: str = string(default="")
    state: str = string(default="queued")
    code: str | None = string(null=True)
    detail: str = string(default="")
    tries: int = integer(0)
    not_before: int = bigint()
    asked_at: int = bigint()
    holder: str = string(default="")
    until: int = bigint(default=0)
    __table_args__ = (
        Index(
            "ix_amendment_pending",
            "not_before",
            sqlite_where=literal("state in ('queued', 'sending')"),
            postgresql_where=literal("state in ('queued', 'sending')"),
        ),
        LOGGED,
    )


class DeliveryLease(SQLModel, table=True):
    """The sender that holds a delivery now, and the end of its lease."""

    __tablename__ = "delivery_lease"
    delivery_id: int = Field(sa_column=Column(Id, ForeignKey("delivery.id"), primary_key=True))
    holder: str = string()
    until: int = bigint()


class DeliveryAttempt(SQLModel, table=True):
    """Records one attempt to send, before the request (design rule 5)."""

    __tablename__ = "delivery_attempt"
    id: int | None = row_id()
    delivery_id: int = reference("delivery.id", index=True)
    started_at: int = bigint()
    ended_at: int | None = bigint(null=True)
    outcome: str | None = string(null=True)
    detail: str = string(default="")
