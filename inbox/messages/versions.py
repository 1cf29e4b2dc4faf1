"""Stores former texts of edited messages as versions and keeps the search index equal to the present text."""

from typing import NamedTuple

from inbox.files import attachments
from inbox.search import index
from inbox.store import Tx


class _Message(NamedTuple):
    version: int
    content: str
    text: str
    data: str
    edited_at: int | None
    sent_at: int


def replace(
    tx: Tx,
    message_id: int,
    *,
    text: str,
    at: int,
    content: str | None = None,
    data: str | None = None,
    journal_id: int | None = None,
) -> None:
    """Replace text, content or data of a message since `at`; None keeps a field.

    The caller holds the lock and emits.
    """
    was = tx.row(
        _Message, "select version, content, text, data, edited_at, sent_at from message where id = :id", id=message_id
    )
    assert was is not None
    tx.sql(
        "insert into message_version (message_id, version, content, text, data, at)"
        " values (:id, :version, :content, :text, :data, :at)",
        id=message_id,
        version=was.version,
        content=was.content,
        text=was.text,
        data=was.data,
        at=was.edited_at or was.sent_at,
    )
    before = attachments.stored_search_text(tx, message_id, was.text)
    tx.sql(
        "update message set content = :content, text = :text, data = :data, edited_at = :at, version = version + 1,"
        " journal_id = coalesce(:journal, journal_id) where id = :id",
        content=content or was.content,
        text=text,
        data=data or was.data,
        at=at,
        journal=journal_id,
        id=message_id,
    )
    index.reindex_message(tx, message_id, before, attachments.stored_search_text(tx, message_id, text))
