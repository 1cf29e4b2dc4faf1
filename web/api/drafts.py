"""What a person has begun to write, kept for all their screens."""

from __future__ import annotations

from typing import Any

from inbox import drafts
from web.api import shapes
from web.wire import Api, Call

api = Api()


@api.route("PUT", "/api/dialogs/{dialog_id:int}/draft", access="operator", answers=shapes.DraftKept)
async def keep(call: Call, dialog_id: int, body: shapes.DraftText) -> dict[str, Any]:
    """Keep a draft, or forget it when nothing stands in it; the last one to arrive is the one kept."""
    head = drafts.Head(**body.head.model_dump()) if body.head else drafts.NO_HEAD
    at = await call.okno.store.write(
        lambda tx: drafts.save(tx, call.actor, dialog_id, mode=body.mode, text=body.text, head=head)
    )
    return {"at": at}
