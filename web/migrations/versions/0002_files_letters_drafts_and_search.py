"""Creates files, emails, drafts and the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blob",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_blob")),
    )
    op.create_table(
        "contact_words",
        sa.Column("contact_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_contact_words_contact_id")),
        sa.PrimaryKeyConstraint("contact_id", name=op.f("pk_contact_words")),
    )
    op.create_table(
        "draft",
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("dialog_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("files", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["dialog_id"], ["dialog.id"], name=op.f("fk_draft_dialog_id")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_draft_operator_id")),
        sa.PrimaryKeyConstraint("operator_id", "dialog_id", "mode", name=op.f("pk_draft")),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("dialog_id", sa.BigInteger(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("operator_id", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("kind", sa.Text(), server_default=sa.text("'document'"), nullable=False),
        sa.Column("name", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("media_type", sa.Text(), server_default=sa.text("'application/octet-stream'"), nullable=False),
        sa.Column("size", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("width", sa.BigInteger(), nullable=True),
        sa.Column("height", sa.BigInteger(), nullable=True),
        sa.Column("duration", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), server_default=sa.text("'pending'"), nullable=False),
        sa.Column("reason", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("preview_digest", sa.Text(), nullable=True),
        sa.Column("thumb_digest", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("content_id", sa.Text(), nullable=True),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("next_try_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_attachment_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint("token", name=op.f("uq_attachment_token")),
        info={"logged": True},
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_attachment_dialog_id_external_id"), ["dialog_id", "external_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_attachment_message_id"), ["message_id"], unique=False)
        batch_op.create_index(
            "ix_attachment_pending",
            ["next_try_at"],
            unique=False,
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )

    op.create_table(
        "letter",
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("dialog_id", sa.BigInteger(), nullable=False),
        sa.Column("header_id", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("subject", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("sender", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("recipients", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("copies", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("quoted", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("html", sa.Text(), nullable=True),
        sa.Column("sanitizer", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("remote_images", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("header_references", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_letter_message_id")),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_letter")),
        info={"logged": True},
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_letter_dialog_id"), ["dialog_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_letter_header_id"), ["header_id"], unique=False)

    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.add_column(sa.Column("album", sa.Text(), nullable=True))
        batch_op.create_index(
            "ix_message_album",
            ["dialog_id", "album"],
            unique=False,
            sqlite_where=sa.text("album is not null"),
            postgresql_where=sa.text("album is not null"),
        )
    if op.get_bind().dialect.name == "sqlite":
        for what in ("message", "contact"):
            op.execute(
                f"create virtual table {what}_fts using fts5(words, stems, content='',"
                " tokenize='unicode61 remove_diacritics 0', detail=full)"
            )
    else:
        for what in ("message", "contact"):
            op.execute(f"create table {what}_fts (id bigint primary key, words tsvector, stems tsvector)")
            op.execute(f"create index ix_{what}_fts_words on {what}_fts using gin (words)")
            op.execute(f"create index ix_{what}_fts_stems on {what}_fts using gin (stems)")
    # Filled by step 0017, which rebuilds the index.
