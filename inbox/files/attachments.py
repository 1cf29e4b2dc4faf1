"""Stores the files of messages as rows; their bytes are in `inbox.files.blobs`. Links carry a random 128-bit token.

A file that a platform only names becomes a pending row; the file fetcher makes it ready, or lost with a reason
(decisions 1.9). An operator's upload has no message until it is sent.
"""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import orjson

from inbox.access import Actor, Place, require
from inbox.errors import NotFound
from inbox.inbound import File, NewMessage
from inbox.models import Attachment
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows

MOST_PER_MESSAGE = 20
MOST_NAMED = 200  # more files of a message than are kept get a row with their name; the e-mail's original has them all
LONGEST_NAME = 200


def clean_name(name: str) -> str:
    """Return a sender's file name made safe for display and for a download header; it is never used as a path (A08)."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(char for char in last if char.isprintable() and char not in '<>:"|?*').strip(" .")
    kept = kept.encode("utf-8", "ignore").decode()
    if len(kept) > LONGEST_NAME:
        stem, dot, ending = kept.rpartition(".")
        kept = f"{stem[: LONGEST_NAME - 12]}{dot}{ending[:10]}" if dot else kept[:LONGEST_NAME]
    return kept


def attach(
    tx: Tx, files: Sequence[File], *, message_id: int, dialog_id: int, channel_id: int, external_id: str | None
) -> None:
    """Store the files of an incoming message. external_id: the platform's id of the message that brought them."""
    if not files:
        return
    first = tx.sql("select count(*) from attachment where message_id = :id", id=message_id)[0][0]
    taken = 0
    for place, file in enumerate(files[:MOST_NAMED]):
        if not file.refused:
            taken += 1
            file = (
                file if taken <= MOST_PER_MESSAGE else replace(_UNKEPT, kind=file.kind, name=file.name, size=file.size)
            )
        state = "refused" if file.refused else ("ready" if file.digest else "pending")
        tx.insert(
            Attachment,
            message_id=message_id,
            dialog_id=dialog_id,
            channel_id=channel_id,
            position=first + place,
            kind=file.kind,
            name=clean_name(file.name),
            media_type=file.media_type,
            size=file.size,
            width=file.width,
            height=file.height,
            duration=file.duration,
            state=state,
            reason=file.refused,
            digest=file.digest,
            preview_digest=file.preview_digest,
            thumb_digest=file.thumb_digest,
            source=orjson.dumps(file.source or {}).decode(),
            external_id=external_id,
            content_id=file.content_id,
            token=secrets.token_urlsafe(16),
            next_try_at=tx.now if state == "pending" else None,
            created_at=tx.now,
        )


# Reason of files beyond the limit: they are shown as not kept and never left out in silence.
TOO_MANY = "too-many"
_UNKEPT = File("document", refused=TOO_MANY)


def search_text(message: NewMessage) -> str:
    """Return the search text of a new message: subject, text, signature, names of its files."""
    letter = message.letter
    parts = [letter.subject, message.text, letter.signature] if letter else [message.text]
    return " ".join(filter(None, [*parts, *(clean_name(file.name) for file in message.files)]))


def stored_search_text(tx: Tx, message_id: int, text: str, *, without: int = 0) -> str:
    """Return the search text of a stored message with this text. without: number of its last files to leave out."""
    letters = tx.sql("select subject, signature from letter where message_id = :id", id=message_id)
    subject, signature = letters[0] if letters else ("", "")
    names = [
        row[0]
        for row in tx.sql("select name from attachment where message_id = :id order by position, id", id=message_id)
    ]
    kept = names[: len(names) - without] if without else names
    return " ".join(filter(None, [subject, text, signature, *kept]))


# --- reading ----------------------------------------------------------------------------------------------------


class StoredFile(NamedTuple):
    """A file that may be downloaded."""

    id: int
    name: str
    media_type: str
    size: int
    kind: str
    digest: str
    preview_digest: str | None
    thumb_digest: str | None


async def list_of_message(reader: Reader, actor: Actor, message_id: int) -> list[StoredFile]:
    """Return the available files of a message in their order; raise NotFound when the actor may not see the message."""
    rows = await reader.rows(
        "select d.channel_id from message m join dialog d on d.id = m.dialog_id where m.id = :id", id=message_id
    )
    if not rows:
        raise NotFound
    require(actor, "dialog.read", Place(rows[0][0]))
    return await read_rows(
        reader,
        StoredFile,
        "select id, name, media_type, size, kind, digest, preview_digest, thumb_digest from attachment"
        " where message_id = :id and state = 'ready' and digest is not null order by position, id",
        id=message_id,
    )


class _Linked(NamedTuple):
    """A file that may be downloaded, with the columns that decide who may."""

    id: int
    name: str
    media_type: str
    size: int
    kind: str
    digest: str
    preview_digest: str | None
    thumb_digest: str | None
    operator_id: int | None
    channel_id: int | None
    message_id: int | None
    task_id: int | None


async def find_by_token(reader: Reader, actor: Actor, token: str) -> StoredFile:
    """Return the file behind a link, if the actor may see its dialog or task, or uploaded it (A09). Raises NotFound."""
    rows = await read_rows(
        reader,
        _Linked,
        "select a.id, a.name, a.media_type, a.size, a.kind, a.digest, a.preview_digest, a.thumb_digest, a.operator_id,"
        " coalesce(d.channel_id, a.channel_id) as channel_id, a.message_id, a.task_id from attachment a"
        " left join dialog d on d.id = a.dialog_id"
        " where a.token = :token and a.state = 'ready'",
        token=token,
    )
    if not rows:
        raise NotFound
    row = rows[0]
    if row.task_id is not None:
        if row.channel_id is not None:  # a file of a task that every operator may see has no channel
            require(actor, "dialog.read", Place(row.channel_id))
    elif row.message_id is None:
        if row.operator_id != actor.id:
            raise NotFound
    else:
        require(actor, "dialog.read", Place(row.channel_id))
    return StoredFile(**{name: value for name, value in row._asdict().items() if name in StoredFile._fields})
