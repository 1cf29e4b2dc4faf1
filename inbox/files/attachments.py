"""Stores the files of messages as rows; their bytes are in `inbox.files.blobs`. Links carry a random 128-bit token.

A file that a platform only names becomes a pending row; the file fetcher makes it ready, or lost with a reason
(decisions 1.9). An operator's upload has no message until it is sent.
"""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import orjson

from inbox.access import SYSTEM, Actor, Place, require
from inbox.clock import DAY, now
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.files.blobs import Blobs
from inbox.inbound import File, NewMessage
from inbox.models import Attachment
from inbox.store import Reader, Store, Tx
from inbox.store.rows import read_rows

MOST_PER_MESSAGE = 20
MOST_NAMED = 200  # more files of a message than are kept get a row with their name; the e-mail's original has them all
MOST_UPLOADS = 100  # unsent uploads of one operator
FORGET_UPLOADS_MS = DAY
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


def findable(message: NewMessage) -> str:
    """Return the search text of a new message: subject, text, signature, names of its files."""
    letter = message.letter
    parts = [letter.subject, message.text, letter.signature] if letter else [message.text]
    return " ".join(filter(None, [*parts, *(clean_name(file.name) for file in message.files)]))


def findable_row(tx: Tx, message_id: int, text: str, *, without: int = 0) -> str:
    """Return the search text of a stored message with this text. without: number of its last files to leave out."""
    subject = tx.sql("select subject, signature from letter where message_id = :id", id=message_id)
    names = [
        row[0]
        for row in tx.sql("select name from attachment where message_id = :id order by position, id", id=message_id)
    ]
    kept = names[: len(names) - without] if without else names
    return " ".join(filter(None, [subject[0][0] if subject else "", text, subject[0][1] if subject else "", *kept]))


# --- uploads of operators ---------------------------------------------------------------------------------------


def uploaded(tx: Tx, actor: Actor, file: File) -> dict[str, Any]:
    """Store an uploaded file for a message that is not sent yet: {id, token, kind, name, ...}."""
    require(actor, "own.change")
    waiting = tx.sql(
        "select count(*) from attachment where operator_id = :me and message_id is null", me=actor.id or 0
    )[0][0]
    if waiting >= MOST_UPLOADS:
        raise Invalid(
            "Too many uploaded files are not sent yet. Send or remove some of them.",
            code="too-many-uploads",
            limit=MOST_UPLOADS,
        )
    token = secrets.token_urlsafe(16)
    file_id = tx.insert(
        Attachment,
        operator_id=actor.id,
        kind=file.kind,
        name=clean_name(file.name) or "file",
        media_type=file.media_type,
        size=file.size,
        width=file.width,
        height=file.height,
        state="ready",
        digest=file.digest,
        preview_digest=file.preview_digest,
        thumb_digest=file.thumb_digest,
        token=token,
        created_at=tx.now,
    )
    tx.emit(
        EventKind.file_changed,
        actor,
        object_kind="operator",
        object_id=actor.id or 0,
        only_operator=actor.id,
        file_id=file_id,
        state="ready",
    )
    return {
        "id": file_id,
        "token": token,
        "kind": file.kind,
        "name": clean_name(file.name) or "file",
        "media_type": file.media_type,
        "size": file.size,
        "width": file.width,
        "height": file.height,
        "state": "ready",
        "thumb": int(file.thumb_digest is not None),
        "preview": int(file.preview_digest is not None),
    }


def bind(tx: Tx, actor: Actor, tokens: Sequence[str], *, message_id: int, dialog_id: int, channel_id: int) -> None:
    """Bind an operator's uploads to the message that they were chosen for; raise Invalid for other files."""
    if len(tokens) > MOST_PER_MESSAGE:
        raise Invalid("Too many files for one message.", field="files", limit=MOST_PER_MESSAGE)
    for place, token in enumerate(tokens):
        rows = tx.sql(
            "update attachment set message_id = :message, dialog_id = :dialog, channel_id = :channel, position = :place"
            " where token = :token and operator_id = :me and message_id is null returning id",
            message=message_id,
            dialog=dialog_id,
            channel=channel_id,
            place=place,
            token=token,
            me=actor.id or 0,
        )
        if not rows:
            raise Invalid("This file is no longer available. Attach it again.", code="file-gone", field="files")


def discard(tx: Tx, actor: Actor, token: str) -> None:
    """Delete an unsent upload. Raises NotFound for another operator's upload and for one that is gone."""
    rows = tx.sql(
        "delete from attachment where token = :token and operator_id = :me and message_id is null returning id",
        token=token,
        me=actor.id or 0,
    )
    if not rows:
        raise NotFound
    tx.emit(
        EventKind.file_changed,
        actor,
        object_kind="operator",
        object_id=actor.id or 0,
        only_operator=actor.id,
        file_id=rows[0][0],
        state="forgotten",
    )


def forget_uploads(tx: Tx) -> int:
    """Delete uploads that were not sent within a day; return their number.

    Their bytes are deleted when no row names them.
    """
    old = {"before": tx.now - FORGET_UPLOADS_MS}
    rows = tx.sql("select id from attachment where message_id is null and created_at < :before", **old)
    if rows:
        tx.sql("delete from attachment where message_id is null and created_at < :before", **old)
        tx.emit(
            EventKind.file_changed,
            SYSTEM,
            object_kind="operator",
            object_id=0,
            only_operator=0,
            file_id=rows[0][0],
            state="forgotten",
        )
    return len(rows)


SHARDS = "0123456789abcdef"


async def forget_bytes(store: Store, blobs: Blobs, shard: str) -> int:
    """Delete bytes that no row names and that were stored more than a day ago; return their number.

    The day is needed because bytes are stored before the row that names them. One call handles one first digit of the
    digest, so that no call reads the whole folder.
    """
    before = now() - FORGET_UPLOADS_MS
    candidates = await blobs.old(shard, before)
    if not candidates:
        return 0
    columns = ("digest", "preview_digest", "thumb_digest")
    named = await store.rows(
        " union ".join(
            [
                *(f"select {column} from attachment where substr({column}, 1, 1) = :shard" for column in columns),
                "select digest from avatar where substr(digest, 1, 1) = :shard",
                "select digest from remote_image where substr(digest, 1, 1) = :shard",
            ]
        ),
        shard=shard,
    )
    spare = set(candidates) - {row[0] for row in named}
    return sum([await blobs.remove(digest, before) for digest in sorted(spare)])


# --- reading ----------------------------------------------------------------------------------------------------


class Kept(NamedTuple):
    """A file that may be downloaded."""

    id: int
    name: str
    media_type: str
    size: int
    kind: str
    digest: str
    preview_digest: str | None
    thumb_digest: str | None


async def of_message(reader: Reader, actor: Actor, message_id: int) -> list[Kept]:
    """Return the available files of a message in their order; raise NotFound when the actor may not see the message."""
    rows = await reader.rows(
        "select d.channel_id from message m join dialog d on d.id = m.dialog_id where m.id = :id", id=message_id
    )
    if not rows:
        raise NotFound
    require(actor, "dialog.read", Place(rows[0][0]))
    return await read_rows(
        reader,
        Kept,
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
    channel_id: int
    message_id: int | None


async def by_token(reader: Reader, actor: Actor, token: str) -> Kept:
    """Return the file behind a link, if the actor may see its dialog or uploaded it; raise NotFound otherwise (A09)."""
    rows = await read_rows(
        reader,
        _Linked,
        "select a.id, a.name, a.media_type, a.size, a.kind, a.digest, a.preview_digest, a.thumb_digest, a.operator_id,"
        " d.channel_id, a.message_id from attachment a left join dialog d on d.id = a.dialog_id"
        " where a.token = :token and a.state = 'ready'",
        token=token,
    )
    if not rows:
        raise NotFound
    row = rows[0]
    if row.message_id is None:
        if row.operator_id != actor.id:
            raise NotFound
    else:
        require(actor, "dialog.read", Place(row.channel_id))
    return Kept(**{name: value for name, value in row._asdict().items() if name in Kept._fields})
