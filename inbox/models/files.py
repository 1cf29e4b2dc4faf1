"""Tables of files, their bytes, and the parts of e-mails beyond a message's text."""

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, Text, UniqueConstraint
from sqlalchemy import text as literal
from sqlmodel import Field, SQLModel

from inbox.models.columns import LOGGED, Id, bigint, integer, row_id, string


class Attachment(SQLModel, table=True):
    """A file of a message. state: pending (the platform only named it), ready, lost, refused (with a reason).

    An operator's upload has no message before it is sent. task_id: it is a file of a task. token: part of its link, 128
    random bits.
    """

    id: int | None = row_id()
    message_id: int | None = Field(default=None, sa_column=Column(Id, ForeignKey("message.id"), index=True))
    dialog_id: int | None = bigint(null=True)
    task_id: int | None = bigint(null=True)
    channel_id: int | None = bigint(null=True)
    operator_id: int | None = bigint(null=True)
    position: int = integer(0)
    kind: str = string(default="document")
    name: str = string(default="")
    media_type: str = string(default="application/octet-stream")
    size: int = bigint(default=0)
    width: int | None = bigint(null=True)
    height: int | None = bigint(null=True)
    duration: int | None = bigint(null=True)
    state: str = string(default="pending")
    reason: str = string(default="")
    digest: str | None = string(null=True)
    preview_digest: str | None = string(null=True)
    thumb_digest: str | None = string(null=True)
    source: str = string(default="{}")
    external_id: str | None = string(null=True)
    content_id: str | None = string(null=True)
    token: str = string()
    tries: int = integer(0)
    next_try_at: int | None = bigint(null=True)
    created_at: int = bigint()
    __table_args__ = (
        UniqueConstraint("token"),
        Index(None, "dialog_id", "external_id"),
        Index(
            "ix_attachment_pending",
            "next_try_at",
            sqlite_where=literal("state = 'pending'"),
            postgresql_where=literal("state = 'pending'"),
        ),
        Index(
            "ix_attachment_task",
            "task_id",
            sqlite_where=literal("task_id is not null"),
            postgresql_where=literal("task_id is not null"),
        ),
        LOGGED,
    )


class Blob(SQLModel, table=True):
    """Bytes by the hash of their content, on PostgreSQL; SQLite keeps them in files beside it (decisions 2.15)."""

    digest: str = Field(sa_column=Column(Text(), primary_key=True))
    size: int = bigint()
    body: bytes = Field(sa_column=Column(LargeBinary(), nullable=False))
    created_at: int = bigint()


class Letter(SQLModel, table=True):
    """The parts of an e-mail beyond its text: addresses, sanitized HTML, the folded quotation."""

    message_id: int = Field(sa_column=Column(Id, ForeignKey("message.id"), primary_key=True))
    channel_id: int = bigint()
    dialog_id: int = bigint()
    header_id: str = string(default="")
    subject: str = string(default="")
    sender: str = string(default="")
    recipients: str = string(default="[]")
    copies: str = string(default="[]")
    blind: str = string(default="[]")  # bcc recipients of our own e-mails
    quoted_above: str = string(default="")  # quotation above the text, for replies below what they quote
    signature: str = string(default="")
    quoted: str = string(default="")
    rich: int = integer(0)  # 1: the layout carries meaning, so the e-mail opens as HTML
    html: str | None = string(null=True)
    sanitizer: int = integer(0)
    remote_images: int = integer(0)
    remote: str = string(default="[]")
    references: str = Field(
        default="", sa_column=Column("header_references", Text(), nullable=False, server_default=literal("''"))
    )
    __table_args__ = (Index(None, "header_id"), Index(None, "dialog_id"), LOGGED)


class RemoteImage(SQLModel, table=True):
    """A remote image of an e-mail by the hash of its address (inbox.files.remote_images).

    digest: our re-encoded copy.
    """

    __tablename__ = "remote_image"
    url_hash: str = Field(sa_column=Column(Text(), primary_key=True))
    digest: str | None = string(null=True)
    at: int = bigint()


class LinkCard(SQLModel, table=True):
    """A link preview by the hash of its address (inbox.messages.link_previews). state: ok, none."""

    __tablename__ = "link_card"
    url_hash: str = Field(sa_column=Column(Text(), primary_key=True))
    state: str = string()
    facts: str = string(default="{}")
    fetched_at: int = bigint()
