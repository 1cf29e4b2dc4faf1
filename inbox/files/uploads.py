"""Files that an operator attaches: uploaded, bound to the message that is sent with them, or discarded."""

import secrets
from collections.abc import Sequence
from typing import Any

from inbox.access import Actor, require
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.files.attachments import MOST_PER_MESSAGE, clean_name
from inbox.inbound import File
from inbox.models import Attachment
from inbox.store import Tx

MOST_UPLOADS = 100  # unsent uploads of one operator


def record_upload(tx: Tx, actor: Actor, file: File) -> dict[str, Any]:
    """Store an uploaded file for a message that is not sent yet: {id, token, kind, name, ...}."""
    require(actor, "own.change")
    waiting = tx.sql(
        "select count(*) from attachment where operator_id = :me and message_id is null and task_id is null",
        me=actor.id or 0,
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
            " where token = :token and operator_id = :me and message_id is null and task_id is null returning id",
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
        "delete from attachment where token = :token and operator_id = :me and message_id is null and task_id is null"
        " returning id",
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
