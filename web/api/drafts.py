"""Keeps drafts of an operator, for all their screens."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox.dialogs import drafts
from web.api import schemas
from web.api.schemas import Out
from web.http.router import Api, Call, In

api = Api()

Typed = Annotated[str, Field(max_length=16_000, pattern=schemas.NO_NUL)]


class DraftHeadText(In):
    """Fields above the text, as typed; without a subject: that of the answered email; to: the chosen address of the
    client.
    """

    subject: Typed | None = None
    cc: Typed = ""
    bcc: Typed = ""
    to: Typed | None = None


class DraftText(In):
    """A draft to keep. head: fields above the text of an email; seen: the last message that its author had seen at the
    beginning.
    """

    mode: Literal["reply", "note"]
    text: Typed
    head: DraftHeadText | None = None
    seen: Annotated[int, Field(ge=0, le=2**53)] | None = None


class DraftKept(Out):
    at: int


@api.route("PUT", "/api/dialogs/{dialog_id:int}/draft", access="dialog.note", answers=DraftKept)
async def keep(call: Call, dialog_id: int, body: DraftText) -> dict[str, Any]:
    """Keep a draft, or delete an empty one; the last one to arrive is the one kept."""
    head = drafts.Head(**body.head.model_dump()) if body.head else drafts.NO_HEAD
    at = await call.okno.store.write(
        lambda tx: drafts.save(tx, call.actor, dialog_id, mode=body.mode, text=body.text, head=head, seen=body.seen)
    )
    return {"at": at}
