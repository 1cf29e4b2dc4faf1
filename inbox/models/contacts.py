"""Tables of contacts, their identities and avatars."""

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, reference, row_id, string


class Contact(SQLModel, table=True):
    """A client: a person, a company or a group chat. no_automatic: the client gets no automatic messages (R20).

    sender_blocked: what the client writes opens no wait and notifies no operator (W33).
    """

    id: int | None = row_id()
    kind: str = string(default="person")
    name: str = string(default="")
    note: str = string(default="")
    no_automatic: int = integer(0)
    sender_blocked: int = integer(0)
    created_at: int = bigint()
    __table_args__ = (LOGGED,)


class Identity(SQLModel, table=True):
    """An address of a contact: Telegram user id, VK id, e-mail address or phone number."""

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
    """The words of a contact in the full-text index: an FTS5 index without text needs them to delete a row."""

    __tablename__ = "contact_words"
    contact_id: int = Field(sa_column=Column(Id, ForeignKey("contact.id"), primary_key=True))
    words: str = string()
    channels: str = string(default="")  # ids of the channels under which the words were indexed


class Avatar(SQLModel, table=True):
    """A client's picture on a platform (inbox.contacts.avatars).

    source: JSON that the connector can fetch. digest: the re-encoded file. next_try_at: instant of the next fetch, None
    for none. token: part of its link.
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
