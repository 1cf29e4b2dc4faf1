"""What a person has begun to write, kept for all their screens."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox.dialogs import drafts
from web.api import schemas
from web.http.router import Api, Call, In

api = Api()

Typed = Annotated[str, Field(max_length=16_000, pattern=schemas.NO_NUL)]


class DraftHeadText(In):
    """As it was typed; no subject: that of the letter it answers; to: the client's address that was chosen."""

    subject: Typed | None = None
    cc: Typed = ""
    bcc: Typed = ""
    to: Typed | None = None


class DraftText(In):
    """head: what was begun above a letter; seen: the last message that its author had been shown at the beginning."""

    mode: Literal["reply", "note"]
    text: Typed
    head: DraftHeadText | None = None
    seen: Annotated[int, Field(ge=0, le=2**53)] | None = None


@api.route("PUT", "/api/dialogs/{dialog_id:int}/draft", access="dialog.note", answers=schemas.DraftKept)
async def keep(call: Call, dialog_id: int, body: DraftText) -> dict[str, Any]:
    """Keep a draft, or forget it when nothing stands in it; the last one to arrive is the one kept."""
    head = drafts.Head(**body.head.model_dump()) if body.head else drafts.NO_HEAD
    at = await call.okno.store.write(
        lambda tx: drafts.save(tx, call.actor, dialog_id, mode=body.mode, text=body.text, head=head, seen=body.seen)
    )
    return {"at": at}
