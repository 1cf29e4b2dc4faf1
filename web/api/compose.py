"""Writes replies and notes, manages planned messages, and cancels messages before they are sent."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from pydantic import Field, ValidationInfo, field_validator
from starlette.responses import Response

from inbox import emails, listing
from inbox.delivery import receipts
from inbox.delivery.outbox import LONGEST_UNDO_MS
from inbox.errors import CameBetween, Invalid
from inbox.listing.scheduled import planned
from inbox.messages import mentions, notes, replies
from inbox.messages.mentions import MOST as MOST_CALLED
from inbox.store import Tx
from web.api.dialogs import message_row
from web.api.schemas import NO_NUL, Count, Flag, Id, Instant, Message, MessageAnswer, Out, Sent, Token
from web.http.router import Api, Call, In, Keyed, problem_response

api = Api()


class LetterWish(In):
    """Options of an email. Without a subject it keeps that of the email it answers.

    to: one of the client's addresses, or the Reply-To of one of the client's emails.
    """

    subject: Annotated[str, Field(max_length=400, pattern=NO_NUL)] | None = None
    cc: Annotated[tuple[Annotated[str, Field(max_length=254)], ...], Field(max_length=20)] = ()
    bcc: Annotated[tuple[Annotated[str, Field(max_length=254)], ...], Field(max_length=20)] = ()
    to: Annotated[str, Field(max_length=254, pattern=NO_NUL)] | None = None


class NewMessage(Keyed):
    """A reply or note to write. undo_ms: how long it can be cancelled; not_before: an instant for "later"; then: the
    next command.

    reason, comment: those of the following snooze or close.
    """

    NOT_COMPARED = frozenset({"key", "seen", "undo_ms"})

    kind: Literal["reply", "note"]
    files: Annotated[tuple[Token, ...], Field(max_length=20)] = ()
    text: Annotated[str, Field(max_length=16_000, pattern=NO_NUL)]
    seen: Count
    undo_ms: Annotated[int, Field(ge=0, le=LONGEST_UNDO_MS)] = 0
    not_before: Instant | None = None
    reply_to_no: Count | None = None
    letter: LetterWish | None = None
    formatted: bool = False
    then: Literal["close", "snooze"] | None = None
    snooze_until: Instant | None = None
    reason: Annotated[str, Field(max_length=500, pattern=NO_NUL)] = ""
    comment: Annotated[str, Field(max_length=2_000, pattern=NO_NUL)] = ""
    mentions: Annotated[tuple[Id, ...], Field(max_length=MOST_CALLED)] = ()

    @field_validator("text")
    @classmethod
    def says_something(cls, text: str, info: ValidationInfo) -> str:
        """A message without text is valid only with files."""
        if not text.strip() and not info.data.get("files"):
            raise ValueError("There is nothing to send.")
        return text

    def how(self) -> replies.SendOptions:
        asked = self.letter
        wish = emails.email_options(asked.subject, asked.cc, asked.bcc, asked.to) if asked else None
        follows = (self.then, self.snooze_until, self.reason, self.comment)
        return replies.SendOptions(self.not_before, self.reply_to_no, wish, self.formatted, *follows)


ONLY_OF_REPLIES = ("undo_ms", "not_before", "letter", "formatted", "then", "snooze_until", "reason", "comment")


class Planned(Keyed):
    """A new time for a planned message. not_before null: send now."""

    not_before: Instant | None


class SeenNotes(In):
    no: Count


class PlannedPage(Out):
    cursor: str
    messages: list[Message]


class Upload(Out):
    id: int
    token: str
    kind: str
    name: str
    media_type: str
    size: int | None
    width: int | None
    height: int | None
    state: Literal["ready"]
    thumb: Flag
    preview: Flag


class TakenBack(Out):
    message: Message
    files: list[Upload]


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/messages", access="dialog.note", answers=Sent, status=201, errors=(409,)
)
async def write(call: Call, dialog_id: int, body: NewMessage) -> Response | str:
    """Reply to the client or leave a note; 409 conversation-changed when the conversation moved on meanwhile."""
    try:
        done = await call.command(
            body,
            lambda tx: note(tx, call, dialog_id, body) if body.kind == "note" else reply(tx, call, dialog_id, body),
        )
    except CameBetween as held:
        return await came_between(call, held)
    message, row = await listing.message(call.okno.store, call.actor, done["message_id"])
    return f'{{"message":{message},"dialog":{row}}}'


def note(tx: Tx, call: Call, dialog_id: int, body: NewMessage) -> dict[str, Any]:
    for field in ONLY_OF_REPLIES:
        if getattr(body, field):
            raise Invalid("A note cannot have this field.", field=field)
    return notes.note(
        tx,
        call.actor,
        dialog_id,
        text=body.text,
        client_key=body.key,
        mentions=body.mentions,
        about_no=body.reply_to_no,
        files=body.files,
    )


def reply(tx: Tx, call: Call, dialog_id: int, body: NewMessage) -> dict[str, Any]:
    if body.mentions:
        raise Invalid("Colleagues can be mentioned only in notes.", field="mentions")
    return replies.reply(
        tx,
        call.actor,
        dialog_id,
        text=body.text,
        seen=body.seen,
        client_key=body.key,
        undo_ms=body.undo_ms,
        files=body.files,
        how=body.how(),
    )


async def came_between(call: Call, held: CameBetween) -> Response:
    """Return the refusal with the new messages, so that the screen can show them beside the held reply (decisions
    2.11).
    """
    rows = await listing.message_rows(call.okno.store, held.detail["message_ids"])
    messages = [orjson.Fragment(text) for text in rows.values()]
    return problem_response(held.status, held.code, held.title, messages=messages, last_no=held.detail["last_no"])


@api.route("GET", "/api/dialogs/{dialog_id:int}/planned", access="dialog.read", answers=PlannedPage)
async def planned_messages(call: Call, dialog_id: int) -> str:
    """List planned messages, the next one first."""
    return await planned(call.okno.store, call.actor, dialog_id)


@api.route("POST", "/api/messages/{message_id:int}/plan", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def plan(call: Call, message_id: int, body: Planned) -> str:
    """Send a planned message at another time, or now."""
    await call.command(body, lambda tx: replies.reschedule(tx, call.actor, message_id, at=body.not_before))
    return await message_row(call, message_id)


@api.route("POST", "/api/messages/{message_id:int}/check", access="dialog.reply", answers=MessageAnswer, errors=(409,))
async def check(call: Call, message_id: int, body: Keyed) -> str:
    """Ask the platform whether an uncertain message arrived; nothing is sent. The answer comes as a change of the
    message.
    """
    await call.command(body, lambda tx: receipts.check_delivery(tx, call.actor, message_id))
    return await message_row(call, message_id)


@api.route("POST", "/api/messages/{message_id:int}/cancel", access="dialog.reply", answers=TakenBack, errors=(409,))
async def cancel(call: Call, message_id: int, body: Keyed) -> str:
    """Cancel a message that has not been sent yet; its files come back as uploads that can be sent again."""
    done = await call.command(body, lambda tx: replies.cancel(tx, call.actor, message_id))
    message, _ = await listing.message(call.okno.store, call.actor, message_id)
    return f'{{"message":{message},"files":{orjson.dumps(done["files"]).decode()}}}'


@api.route("POST", "/api/dialogs/{dialog_id:int}/mentions", access="dialog.read")
async def notes_seen(call: Call, dialog_id: int, body: SeenNotes) -> None:
    """Record that the asking operator saw the notes up to this number."""
    await call.okno.store.write(lambda tx: mentions.mark_seen(tx, call.actor, dialog_id, upto_no=body.no))
