"""Creates the platform account of each channel."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "channel_account",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("channel_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_channel_account_channel_id")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_channel_account")),
    )
    with op.batch_alter_table("channel_account", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_channel_account_channel_id"), ["channel_id"], unique=False)
    _mailboxes(op.get_bind())


def _mailboxes(connection: sa.Connection) -> None:
    """Fill in mailboxes, which are known by their settings; accounts of bots and communities are read from their
    secrets later.

    Of two channels with one mailbox the active one gets it, of two removed ones the newer.
    """
    found = connection.execute(
        sa.text("select id, settings from channel where kind = 'email' order by removed_at is not null, id desc")
    ).fetchall()
    taken = set()
    for channel_id, text in found:
        settings = json.loads(text)
        address = str(settings.get("address", "")).lower()
        login, host = str(settings.get("imap_login", "")).lower(), str(settings.get("imap_host", "")).lower()
        folder = settings.get("imap_folder", "INBOX")
        for account in (f"email:address:{address}", f"email:mailbox:{login}@{host}/{folder}"):
            if address and host and account not in taken:
                taken.add(account)
                connection.execute(
                    sa.text("insert into channel_account (account, channel_id) values (:account, :channel)"),
                    {"account": account, "channel": channel_id},
                )
