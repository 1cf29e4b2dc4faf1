"""Tables of the event log, its consumers, idempotency keys and timers."""

from sqlalchemy import Column, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from inbox.models.columns import bigint, integer, row_id, string


class Meta(SQLModel, table=True):
    """Facts about this installation: generation of the log, instance id, company name (JSON values)."""

    key: str = Field(sa_column=Column(Text(), primary_key=True))
    value: str = string()


class Event(SQLModel, table=True):
    """The event log. Ids rise in commit order; rows hold ids, enums, instants and numbers, never text or names."""

    id: int | None = row_id()
    at: int = bigint()
    kind: str = string()
    dialog_id: int | None = bigint(null=True)
    object_kind: str = string()
    object_id: int = bigint()
    actor_kind: str = string()
    actor_id: int | None = bigint(null=True)
    cause_id: int | None = bigint(null=True)
    cause_depth: int = integer(default=0)
    scope_before: str | None = string(null=True)
    scope_after: str | None = string(null=True)
    only_operator: int | None = bigint(null=True)
    data: str = string(default="{}")
    __table_args__ = ({"sqlite_autoincrement": True},)


class ConsumerPosition(SQLModel, table=True):
    """The position of a consumer in the event log."""

    __tablename__ = "consumer"
    name: str = Field(sa_column=Column(Text(), primary_key=True))
    generation: str = string()
    position: int = bigint(default=0)
    at: int = bigint(default=0)


class ConsumerFault(SQLModel, table=True):
    """An event that a consumer could not apply: retried by a timer, then shown to administrators."""

    __tablename__ = "consumer_fault"
    id: int | None = row_id()
    consumer: str = string()
    generation: str = string()
    event_id: int = bigint()
    dialog_id: int | None = bigint(null=True)
    at: int = bigint()
    tries: int = integer(default=1)
    error: str = string()
    __table_args__ = (UniqueConstraint("consumer", "generation", "event_id"),)


class Command(SQLModel, table=True):
    """A command that was carried out, by its idempotency key: a repeat gets the first result (design rule 6)."""

    actor: str = Field(sa_column=Column(Text(), primary_key=True))
    key: str = Field(sa_column=Column(Text(), primary_key=True))
    fingerprint: str = string()
    result: str = string()
    at: int = bigint()
    __table_args__ = (Index(None, "at"),)


class Due(SQLModel, table=True):
    """A timer: something to do once at an instant; claimed by deleting the row (decisions 1.14)."""

    id: int | None = row_id()
    kind: str = string()
    object_id: int = bigint()
    at: int = bigint()
    __table_args__ = (UniqueConstraint("kind", "object_id"), Index(None, "at", "id"))
