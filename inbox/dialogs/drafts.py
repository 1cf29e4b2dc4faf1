"""Stores the drafts of operators on the server, so that a draft is on every device of its author (pain 22, ux 3.3)."""

from dataclasses import asdict, dataclass, fields

import orjson

from inbox.access import SYSTEM, Actor, Place, require_dialog
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.store import Reader, Tx
from inbox.text import storable

MODES = ("reply", "note")
LIMIT = 16_000


@dataclass(frozen=True, slots=True)
class Head:
    """The header fields of a drafted e-mail. subject: None keeps the thread's; copies are stored as they were typed."""

    subject: str | None = None
    cc: str = ""
    bcc: str = ""
    to: str | None = None

    def clean(self) -> "Head":
        subject = None if self.subject is None else storable(self.subject)
        to = None if self.to is None else storable(self.to)
        return Head(subject, storable(self.cc), storable(self.bcc), to)


NO_HEAD = Head()


def save(
    tx: Tx, actor: Actor, dialog_id: int, *, mode: str, text: str, head: Head = NO_HEAD, seen: int | None = None
) -> int:
    """Store a draft, or delete it when it is empty; return the instant of the change. Only its owner gets the event.

    seen: number of the last message that its author had been shown when the writing began (decisions 2.11).

    Raises Invalid for an unknown mode or an over-long text, NotFound.
    """
    if mode not in MODES:
        raise Invalid("Unknown kind of draft.", field="mode", allowed=MODES)
    if len(text) > LIMIT:
        raise Invalid("The text is too long.", field="text", limit=LIMIT)
    for part in fields(head):
        if len(getattr(head, part.name) or "") > LIMIT:
            raise Invalid("The subject or the copies are too long.", field="head", limit=LIMIT)
    place = require_dialog(tx, actor, "dialog.note", dialog_id)
    kept, above = storable(text), head.clean()
    owner = {"me": actor.id, "dialog": dialog_id, "mode": mode}
    if kept.strip() or above != NO_HEAD:
        tx.sql(
            "insert into draft (operator_id, dialog_id, mode, text, head, at, seen)"
            " values (:me, :dialog, :mode, :text, :head, :now, :seen) on conflict (operator_id, dialog_id, mode)"
            " do update set text = excluded.text, head = excluded.head, at = excluded.at,"
            " seen = excluded.seen",
            **owner,
            text=kept,
            head="" if above == NO_HEAD else orjson.dumps(asdict(above)).decode(),
            now=tx.now,
            seen=seen,
        )
    else:
        gone = tx.sql(
            "delete from draft where operator_id = :me and dialog_id = :dialog and mode = :mode returning at", **owner
        )
        if not gone:
            return tx.now
    tx.emit(
        EventKind.draft_changed,
        actor,
        object_kind="draft",
        object_id=dialog_id,
        dialog_id=dialog_id,
        place=place,
        only_operator=actor.id,
    )
    return tx.now


def move_to_operator(tx: Tx, from_id: int, to_id: int, dialog_id: int, channel_id: int) -> None:
    """Move a draft to the operator who gets the dialog, unless that operator has a draft there."""
    moved = tx.sql(
        "update draft set operator_id = :to, at = :now where operator_id = :from_id and dialog_id = :dialog"
        " and not exists (select 1 from draft d where d.operator_id = :to and d.dialog_id = :dialog"
        " and d.mode = draft.mode) returning mode",
        to=to_id,
        from_id=from_id,
        dialog=dialog_id,
        now=tx.now,
    )
    for operator_id in (from_id, to_id) if moved else ():
        tx.emit(
            EventKind.draft_changed,
            SYSTEM,
            object_kind="draft",
            object_id=dialog_id,
            dialog_id=dialog_id,
            place=Place(channel_id),
            only_operator=operator_id,
        )


async def rows(reader: Reader, operator_id: int, ids: list[int] | None = None, *, only: str = "") -> dict[int, str]:
    """Return drafts by dialog as JSON text: {"reply": {text, head, at, seen}, "note": ...}.

    {} for a requested id without one.
    """
    where = only if ids is None else f" and dialog_id in ({', '.join(str(int(dialog_id)) for dialog_id in ids) or '0'})"
    stored = await reader.rows(
        "select dialog_id, mode, text, head, at, seen from draft"
        f" where operator_id = :me{where} order by at desc, dialog_id desc limit 500",
        me=operator_id,
    )
    drafts: dict[int, dict[str, object]] = {dialog_id: {} for dialog_id in ids or ()}
    for dialog_id, mode, text, head, at, seen in stored:
        above = orjson.Fragment(head) if head else None
        drafts.setdefault(dialog_id, {})[mode] = {"text": text, "head": above, "at": at, "seen": seen}
    return {dialog_id: orjson.dumps(row).decode() for dialog_id, row in drafts.items()}
