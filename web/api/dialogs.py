"""The inbox: lists, conversations, and everything an operator does to them."""

from __future__ import annotations

from typing import Any

from inbox import dialogs, listing
from inbox.errors import Invalid
from starlette.responses import Response

from web.api import shapes
from web.security import DOWNLOAD_POLICY
from web.wire import Api, Call

api = Api()


@api.route("GET", "/api/start", access="operator", answers=shapes.Start)
async def start(call: Call) -> str:
    """Everything a fresh screen needs, and the cursor from which events continue it."""
    return await listing.start(call.okno.store, call.actor, version=call.okno.version, demo=call.okno.demo)


@api.route("GET", "/api/dialogs", access="operator", answers=shapes.DialogList)
async def dialog_list(call: Call, query: shapes.ListQuery) -> str:
    """A page of dialogs of one view, in its order; `next` continues it."""
    return await listing.dialogs(call.okno.store, call.actor, query.view, query.sort, query.after, query.limit)


@api.route("GET", "/api/dialogs/{dialog_id:int}", access="operator", answers=shapes.DialogPage)
async def dialog(call: Call, dialog_id: int) -> str:
    """One conversation: the dialog, its client and the newest messages."""
    return await listing.dialog(call.okno.store, call.actor, dialog_id)


@api.route("GET", "/api/dialogs/{dialog_id:int}/messages", access="operator", answers=shapes.MessagePage)
async def messages(call: Call, dialog_id: int, query: shapes.PageQuery) -> str:
    """Older messages before a number, or newer ones after it."""
    if query.before is not None and query.after is not None:
        raise Invalid("Give before or after, not both.")
    return await listing.messages(
        call.okno.store, call.actor, dialog_id, before=query.before, after=query.after, limit=query.limit
    )


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/messages", access="operator", answers=shapes.Sent, status=201, errors=(409,)
)
async def write(call: Call, dialog_id: int, body: shapes.NewMessage) -> dict[str, Any]:
    """Reply to the client or leave a note; 409 came-between when the conversation moved on meanwhile."""
    act = dialogs.reply if body.kind == "reply" else dialogs.note
    return await call.okno.store.write(
        lambda tx: act(tx, call.actor, dialog_id, text=body.text, seen=body.seen, key=body.key)
    )


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/assignee", access="operator", answers=shapes.DialogAnswer, errors=(409,)
)
async def assign(call: Call, dialog_id: int, body: shapes.Assign) -> dict[str, Any]:
    """Make somebody responsible, or nobody."""
    return await call.okno.store.write(
        lambda tx: dialogs.assign(tx, call.actor, dialog_id, operator_id=body.operator_id, key=body.key)
    )


@api.route("POST", "/api/dialogs/{dialog_id:int}/close", access="operator", answers=shapes.DialogAnswer, errors=(409,))
async def close(call: Call, dialog_id: int, body: shapes.Keyed) -> dict[str, Any]:
    """Finish the present episode."""
    return await call.okno.store.write(lambda tx: dialogs.close(tx, call.actor, dialog_id, key=body.key))


@api.route("POST", "/api/dialogs/{dialog_id:int}/reopen", access="operator", answers=shapes.DialogAnswer, errors=(409,))
async def reopen(call: Call, dialog_id: int, body: shapes.Keyed) -> dict[str, Any]:
    """Take a finished episode up again."""
    return await call.okno.store.write(lambda tx: dialogs.reopen(tx, call.actor, dialog_id, key=body.key))


@api.route("POST", "/api/dialogs/{dialog_id:int}/read", access="operator")
async def mark_read(call: Call, dialog_id: int, body: shapes.Read) -> None:
    """Note that client messages up to this one were read by the person asking."""
    await call.okno.store.write(lambda tx: dialogs.mark_read(tx, call.actor, dialog_id, client_no=body.client_no))


@api.route("POST", "/api/messages/{message_id:int}/retry", access="operator", answers=shapes.MessageAnswer, errors=(409,))
async def retry(call: Call, message_id: int, body: shapes.Keyed) -> dict[str, Any]:
    """Send a failed, uncertain or cancelled message again."""
    return await call.okno.store.write(lambda tx: dialogs.retry(tx, call.actor, message_id, key=body.key))


@api.route(
    "POST", "/api/messages/{message_id:int}/cancel", access="operator", answers=shapes.MessageAnswer, errors=(409,)
)
async def cancel(call: Call, message_id: int, body: shapes.Keyed) -> dict[str, Any]:
    """Take a message back that has not been sent yet."""
    return await call.okno.store.write(lambda tx: dialogs.cancel(tx, call.actor, message_id, key=body.key))


@api.route("GET", "/api/messages/{message_id:int}/original", access="operator", media_type="text/plain")
async def original(call: Call, message_id: int) -> Response:
    """What the channel handed over, byte for byte, as a download that no browser will run (A08)."""
    raw = await listing.original(call.okno.store, call.actor, message_id)
    headers = {
        "Content-Disposition": f'attachment; filename="message-{message_id}.txt"',
        "Content-Security-Policy": DOWNLOAD_POLICY,
    }
    return Response(raw, headers=headers, media_type="text/plain; charset=utf-8")
