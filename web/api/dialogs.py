"""Lists and conversations of the inbox, and the commands that operators use most."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from pydantic import Field
from starlette.responses import Response

from inbox import listing
from inbox.access import require_dialog_read
from inbox.dialogs import assignment, episodes, read_marks
from inbox.errors import Invalid
from inbox.listing.views import PATTERN
from inbox.messages import replies
from web.api import schemas
from web.api.schemas import NO_NUL, Contact, Count, Dialog, DialogAnswer, Flag, Id, MentionMark, Message, Note, Out
from web.http.csp import DOWNLOAD_POLICY
from web.http.router import Api, Call, In, Keyed

api = Api()
View = Annotated[str, Field(max_length=500, pattern=PATTERN)]
Sort = Literal["urgent", "newest", "oldest", "longest", "priority", "client", "assignee"]


class Assign(Keyed):
    operator_id: Id | None
    note: Note = ""


class Close(Keyed):
    reason: Literal["solved", "no-reply", "duplicate", "spam", "declined", "other"] | None = None
    comment: Annotated[str, Field(max_length=2_000, pattern=NO_NUL)] = ""


class Read(In):
    client_no: Count


class ListQuery(In):
    view: View = "all"
    sort: Sort = "urgent"
    after: Annotated[str, Field(max_length=400)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class IdsQuery(In):
    view: View = "all"
    sort: Sort = "urgent"


class PageQuery(In):
    before: Count | None = None
    after: Count | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 40


class DialogList(Out):
    cursor: str
    items: list[Dialog]
    marks: dict[str, int]
    mentions: dict[str, MentionMark]
    next: str | None


class DialogIds(Out):
    cursor: str
    ids: list[int]
    more: Flag


class DialogPage(Out):
    cursor: str
    dialog: Dialog
    mark: int
    contact: Contact
    messages: list[Message]
    more: Flag


class MessagePage(Out):
    cursor: str
    messages: list[Message]
    more: Flag


class Closing(Out):
    reason: str
    comment: str


class ClosedAnswer(DialogAnswer):
    was: Closing | None


@api.route("GET", "/api/dialogs", access="dialog.read", answers=DialogList)
async def dialog_list(call: Call, query: ListQuery) -> bytes:
    """Return a page of dialogs of one view, in its order; `next` continues it."""
    return await listing.dialogs(
        call.okno.store, call.actor, view=query.view, sort=query.sort, after=query.after, limit=query.limit
    )


@api.route("GET", "/api/dialogs/ids", access="dialog.read", answers=DialogIds)
async def dialog_ids(call: Call, query: IdsQuery) -> str:
    """Return the ids of one view in its order, for commands on all of it."""
    return await listing.dialog_ids(call.okno.store, call.actor, view=query.view, sort=query.sort)


@api.route("GET", "/api/dialogs/{dialog_id:int}", access="dialog.read", answers=DialogPage)
async def dialog(call: Call, dialog_id: int) -> str:
    """Return one conversation: the dialog, its client and the newest messages."""
    return await listing.dialog(call.okno.store, call.actor, dialog_id)


@api.route("GET", "/api/dialogs/{dialog_id:int}/messages", access="dialog.read", answers=MessagePage)
async def messages(call: Call, dialog_id: int, query: PageQuery) -> str:
    """Return older messages before a number, or newer ones after it."""
    if query.before is not None and query.after is not None:
        raise Invalid("Give before or after, not both.")
    return await listing.messages(
        call.okno.store, call.actor, dialog_id, before=query.before, after=query.after, limit=query.limit
    )


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/assignee", access="dialog.assign", answers=schemas.DialogAnswer, errors=(409,)
)
async def assign(call: Call, dialog_id: int, body: Assign) -> str:
    """Assign an operator, or remove the assignee."""
    await call.command(
        body, lambda tx: assignment.assign(tx, call.actor, dialog_id, operator_id=body.operator_id, note=body.note)
    )
    return await dialog_row(call, dialog_id)


@api.route("POST", "/api/dialogs/{dialog_id:int}/close", access="dialog.close", answers=ClosedAnswer, errors=(409,))
async def close(call: Call, dialog_id: int, body: Close) -> str:
    """Close the present episode; a reason given for a closed one corrects it, and `was` returns the former one."""
    done = await call.command(
        body, lambda tx: episodes.close(tx, call.actor, dialog_id, reason=body.reason, comment=body.comment)
    )
    return await _row_and_closing(call, dialog_id, done)


@api.route("POST", "/api/dialogs/{dialog_id:int}/reopen", access="dialog.close", answers=ClosedAnswer, errors=(409,))
async def reopen(call: Call, dialog_id: int, body: Keyed) -> str:
    """Reopen a closed episode; its client waits as before. `was` says how it was closed."""
    done = await call.command(body, lambda tx: episodes.reopen(tx, call.actor, dialog_id))
    return await _row_and_closing(call, dialog_id, done)


async def _row_and_closing(call: Call, dialog_id: int, done: dict[str, Any]) -> str:
    was = orjson.dumps(done.get("was")).decode()
    return f'{(await dialog_row(call, dialog_id))[:-1]},"was":{was}}}'


async def dialog_row(call: Call, dialog_id: int) -> str:
    """Return the row after a command. A repeated key did not check the policy again, so this does."""
    async with call.okno.store.snapshot() as reader:
        await require_dialog_read(reader, call.actor, dialog_id)
        return f'{{"dialog":{(await listing.dialog_rows(reader, [dialog_id]))[dialog_id]}}}'


@api.route("POST", "/api/dialogs/{dialog_id:int}/read", access="dialog.read")
async def mark_read(call: Call, dialog_id: int, body: Read) -> None:
    """Record that the asking operator read the client's messages up to this one."""
    await call.okno.store.write(lambda tx: read_marks.mark_read(tx, call.actor, dialog_id, client_no=body.client_no))


@api.route(
    "POST", "/api/messages/{message_id:int}/retry", access="dialog.reply", answers=schemas.MessageAnswer, errors=(409,)
)
async def retry(call: Call, message_id: int, body: Keyed) -> str:
    """Send a failed, uncertain or cancelled message again."""
    await call.command(body, lambda tx: replies.retry(tx, call.actor, message_id))
    return await message_row(call, message_id)


async def message_row(call: Call, message_id: int) -> str:
    message, _ = await listing.message(call.okno.store, call.actor, message_id)
    return f'{{"message":{message}}}'


@api.route("GET", "/api/messages/{message_id:int}/original", access="dialog.read", media_type="text/plain")
async def original(call: Call, message_id: int) -> Response:
    """Return the raw payload of the channel as a download that browsers do not run (A08)."""
    raw = await listing.original(call.okno.store, call.actor, message_id)
    headers = {
        "Content-Disposition": f'attachment; filename="message-{message_id}.txt"',
        "Content-Security-Policy": DOWNLOAD_POLICY,
    }
    return Response(raw, headers=headers, media_type="text/plain; charset=utf-8")
