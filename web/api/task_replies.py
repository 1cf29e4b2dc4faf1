"""Conversations of a master task, and one reply to all of them."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox.delivery.outbox import LONGEST_UNDO_MS
from inbox.messages.replies import TEXT_LIMIT
from tasks import dialog_links, mass_reply
from web.api.schemas import NO_NUL, Count, Flag, Id, Out
from web.api.tasks import TaskAnswer, task_row
from web.http.router import Api, Call, In, Keyed

api = Api()
Ids = Annotated[tuple[Id, ...], Field(min_length=1, max_length=dialog_links.LIMIT)]


class DialogLinks(Keyed):
    """Conversations to link to a task, or to remove from it."""

    dialog_ids: Ids
    on: bool = True


class ReplyTarget(In):
    """A conversation, and the last number that the author saw in it."""

    id: Id
    seen: Count


class MassReply(Keyed):
    """A text for all; {name} and {number} are filled in for each client. close: also closes the conversations."""

    text: Annotated[str, Field(min_length=1, max_length=TEXT_LIMIT, pattern=NO_NUL)]
    dialogs: Annotated[tuple[ReplyTarget, ...], Field(min_length=1, max_length=dialog_links.LIMIT)]
    undo_ms: Annotated[int, Field(ge=0, le=LONGEST_UNDO_MS)] = 0
    close: bool = False


class Cancellation(Keyed):
    message_ids: Ids


class LinkedDialog(Out):
    """A conversation of a master task. text: the client's last words; reply_state: of the reply that it got."""

    id: int
    channel_id: int
    channel_kind: str
    name: str
    text: str
    open: Flag
    waiting_since: int | None
    last_no: int
    assignee_id: int | None
    replied_at: int | None
    reply_state: Literal["queued", "sending", "sent", "failed", "uncertain", "cancelled"] | None


class LinkedDialogs(Out):
    """hidden: the number of conversations that you may not see."""

    items: list[LinkedDialog]
    hidden: int


class SentReply(Out):
    dialog_id: int
    message_id: int


class RefusedReply(Out):
    dialog_id: int
    code: str


class MassReplyDone(Out):
    sent: list[SentReply]
    failed: list[RefusedReply]


class NotCancelled(Out):
    message_id: int
    code: str


class Cancelled(Out):
    cancelled: list[int]
    failed: list[NotCancelled]


@api.route("GET", "/api/tasks/{task_id:int}/dialogs", access="task.read", answers=LinkedDialogs, errors=(404,))
async def list_dialogs(call: Call, task_id: int) -> dict[str, Any]:
    """List the conversations of a master task, the longest waiting first."""
    return await dialog_links.list_linked(call.okno.store, call.actor, task_id)


@api.route("POST", "/api/tasks/{task_id:int}/dialogs", access="task.change", answers=TaskAnswer, errors=(404,))
async def link_dialogs(call: Call, task_id: int, body: DialogLinks) -> str:
    """Link conversations to a task, at most 100, or remove their links."""
    await call.command(body, lambda tx: dialog_links.set_linked(tx, call.actor, task_id, body.dialog_ids, on=body.on))
    return await task_row(call, task_id)


@api.route("POST", "/api/tasks/{task_id:int}/replies", access="task.change", answers=MassReplyDone, errors=(404,))
async def reply_to_all(call: Call, task_id: int, body: MassReply) -> dict[str, Any]:
    """Send one text to conversations of a task, each in its channel; one with a newer message is refused by itself."""
    return await mass_reply.send(
        call.okno.store,
        call.actor,
        task_id,
        text=body.text,
        seen={one.id: one.seen for one in body.dialogs},
        undo_ms=body.undo_ms,
        close=body.close,
        key=body.key,
    )


@api.route("POST", "/api/tasks/{task_id:int}/replies/cancel", access="task.change", answers=Cancelled, errors=(404,))
async def cancel_replies(call: Call, task_id: int, body: Cancellation) -> dict[str, Any]:
    """Cancel replies of a task that were not sent yet."""
    return await mass_reply.cancel(call.okno.store, call.actor, task_id, body.message_ids, key=body.key)
