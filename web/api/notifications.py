"""Notifications of an operator: the bell, marking them as seen, and the mailbox that sends them."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from inbox.listing.notifications import page
from inbox.notifications import mail_queue
from inbox.notifications import store as notifications
from inbox.people.preferences import KINDS
from inbox.store import Tx
from web.api.schemas import Id, Out
from web.background.notification_mailer import service_mailbox
from web.http.router import Api, Call, In

api = Api()
Kind = Literal[
    "message",
    "unassigned",
    "assigned",
    "mention",
    "unsnoozed",
    "handover",
    "failed",
    "sla_warning",
    "sla_breach",
    "nobody",
    "untouched",
    "followed",
    "channel",
    "fault",
    "breaker",
    "rule",
    "task",
    "taskdue",
]
assert set(KINDS) == set(get_args(Kind))


class NotifiedTask(Out):
    id: int
    number: int
    title: str


class Notification(Out):
    """A notification in the bell. name: the client; no, content, text: the message it is about; letter: state of its
    email to an absent operator.
    """

    id: int
    kind: Kind | Literal["test"]
    dialog_id: int | None
    channel: str | None
    name: str
    no: int | None
    content: str | None
    text: str
    task_id: int | None
    task: NotifiedTask | None
    by_id: int | None
    count: int
    data: dict[str, Any]
    at: int
    read_at: int | None
    letter: Literal["waiting", "sent", "read", "failed"] | None


class NotificationPage(Out):
    cursor: str
    items: list[Notification]
    next: str | None
    unread: int


class NotificationQuery(In):
    only: Kind | None = None
    before: Annotated[str, Field(max_length=40)] | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 50


class Seen(In):
    """Exactly one of: some notifications, all of one dialog, or all."""

    ids: Annotated[tuple[Id, ...], Field(max_length=200)] = ()
    dialog_id: Id | None = None
    all: bool = False


class Moved(Out):
    moved: int


@api.route("GET", "/api/notifications", access="own.read", answers=NotificationPage)
async def bell(call: Call, query: NotificationQuery) -> str:
    """List my notifications of the last thirty days, newest first."""
    return await page(call.okno.store, call.actor, only=query.only or "", before=query.before, limit=query.limit)


@api.route("POST", "/api/notifications/read", access="own.change", answers=Moved)
async def seen(call: Call, body: Seen) -> dict[str, Any]:
    """Mark these as seen."""

    def act(tx: Tx) -> dict[str, Any]:
        if not body.ids and body.dialog_id is None and not body.all:
            return {"moved": 0}
        return {
            "moved": notifications.mark_read(
                tx, call.actor, ids=body.ids, dialog_id=body.dialog_id, everything=body.all
            )
        }

    return await call.okno.store.write(act)


@api.route("POST", "/api/notifications/test", access="own.change", status=201, answers=Moved, errors=(409,))
async def test(call: Call) -> dict[str, Any]:
    """Send one real notification to myself, by every delivery method."""
    return {"moved": int(await call.okno.store.write(lambda tx: notifications.send_test(tx, call.actor)) > 0)}


class Mailbox(Out):
    """The mailbox that sends notification emails: its channel_id and name, null without one."""

    channel_id: int | None
    name: str | None


class MailboxChoice(In):
    channel_id: Id | None


@api.route("GET", "/api/company/mailbox", access="company.read", answers=Mailbox)
async def mailbox(call: Call) -> dict[str, Any]:
    """Return whether absent operators get notification emails, and from which mailbox."""
    chosen = await service_mailbox(call.okno.store)
    return {"channel_id": chosen.id if chosen else None, "name": chosen.name if chosen else None}


@api.route("PUT", "/api/company/mailbox", access="company.change", answers=Mailbox)
async def choose_mailbox(call: Call, body: MailboxChoice) -> dict[str, Any]:
    """Choose the mailbox for notification emails; null: none."""
    await call.okno.store.write(lambda tx: mail_queue.choose_mailbox(tx, call.actor, body.channel_id))
    return await mailbox(call)
