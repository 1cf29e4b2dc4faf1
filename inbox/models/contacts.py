"""Clients and the ways to reach them."""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Contact(SQLModel, table=True):
    """A client: a person, a company or a group chat."""

    id: int | None = row_id()
    kind: str = string(default="person")
    name: str = string(default="")
    note: str = string(default="")
    created_at: int = bigint()
    __table_args__ = (LOGGED,)


class Identity(SQLModel, table=True):
    """One way to reach a contact: its Telegram user id, its address."""

    id: int | None = row_id()
    contact_id: int = reference("contact.id", index=True)
    kind: str = string()
    external_id: str = string()
    name: str = string(default="")
    label: str = string(default="")
    locale: str = string(default="")
    created_at: int = bigint()
    __table_args__ = (UniqueConstraint("kind", "external_id"), LOGGED)


class ContactWords(SQLModel, table=True):
    """What of a client was put into the full-text index: an FTS5 index without text needs it to take a row out."""

    __tablename__ = "contact_words"
    contact_id: int = Field(sa_column=Column(Id, ForeignKey("contact.id"), primary_key=True))
    words: str = string()
    channels: str = string(default="")  # numbers of the channels under which they were put in


class Avatar(SQLModel, table=True):
    """A client's picture on a platform (inbox.contacts.avatars).

    source: where it is there; digest: the file that was drawn of it.

    next_try_at: when to fetch it, None when there is nothing to do. token is what links carry.
    """

    identity_id: int = Field(sa_column=Column(Id, ForeignKey("identity.id"), primary_key=True, autoincrement=False))
    channel_id: int = bigint()
    source: str = string(default="{}")
    digest: str | None = string(null=True)
    token: str | None = string(null=True)
    tries: int = integer(0)
    next_try_at: int | None = bigint(null=True)
    asked_at: int = bigint()
    __table_args__ = (
        UniqueConstraint("token"),
        Index(
            "ix_avatar_pending",
            "next_try_at",
            sqlite_where=literal("next_try_at is not null"),
            postgresql_where=literal("next_try_at is not null"),
        ),
    )
