"""Sends one reply to the dialogs of a master task, each in its channel, and cancels those not sent yet."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from inbox.access import Actor
from inbox.errors import Conflict, Invalid, Problem
from inbox.idempotency import idempotent
from inbox.messages import automatic_text, replies
from inbox.messages.replies import SendOptions
from inbox.models import Dialog
from inbox.store import Store, Tx
from tasks import history
from tasks.dialog_links import LIMIT
from tasks.locked import open_task
from tasks.update import save

PIECE = 10  # dialogs of one transaction: small, so that other writers do not wait
VARIABLES = frozenset({"name", "number"})
Answer = dict[str, Any]


async def send(
    store: Store,
    actor: Actor,
    task_id: int,
    *,
    text: str,
    seen: Mapping[int, int],
    undo_ms: int,
    close: bool,
    key: str,
) -> Answer:
    """Send a text to dialogs of a task: {sent: [{dialog_id, message_id}], failed: [{dialog_id, code}]}.

    text: may name {name} and {number}. seen: last number that the author saw, by dialog; a dialog with a newer message
    gets no reply and the code conversation-changed. undo_ms: delay before a reply may be sent. close: the dialogs are
    closed together with it. Repeatable under its key. Raises NotFound for the task, Invalid for a wrong text or number.
    """
    text = replies.checked_text(text)
    automatic_text.check(text)
    if not automatic_text.names(text) <= VARIABLES:
        raise Invalid("The text names a variable that a reply does not have.", code="unknown-variable", field="text")
    if not 0 < len(seen) <= LIMIT:
        raise Invalid("Select at least one conversation and not more than the limit.", field="dialogs", limit=LIMIT)
    how = SendOptions(then="close" if close else None)
    whole: Answer = {"sent": [], "failed": []}
    for number, piece in enumerate(_pieces(sorted(seen))):
        given = {dialog_id: seen[dialog_id] for dialog_id in piece}

        def act(tx: Tx, given: Mapping[int, int] = given) -> Answer:
            return _send_piece(tx, actor, task_id, given, text, undo_ms, how)

        compared = (task_id, sorted(given), text, close)
        _extend(whole, await store.write(_once(actor, key, number, "mass reply", compared, act)))
    if whole["sent"]:
        await store.write(_once(actor, key, -1, "mass reply", (), _told(actor, task_id, "replied", whole["sent"])))
    return whole


def _send_piece(
    tx: Tx, actor: Actor, task_id: int, seen: Mapping[int, int], text: str, undo_ms: int, how: SendOptions
) -> Answer:
    tx.lock(Dialog, *seen)
    open_task(tx, actor, "task.change", task_id)
    linked = {row[0] for row in tx.sql("select dialog_id from task_dialog where task_id = :id", id=task_id)}
    answer: Answer = {"sent": [], "failed": []}
    for dialog_id, last_no in seen.items():
        try:
            if dialog_id not in linked:
                raise Conflict("The conversation is not linked to the task.", code="not-linked")
            with tx.savepoint():
                words = _filled(tx, dialog_id, text)
                done = replies.reply(tx, actor, dialog_id, text=words, seen=last_no, undo_ms=undo_ms, how=how)
                tx.sql(
                    "insert into task_reply (task_id, message_id, dialog_id, at)"
                    " values (:task, :message, :dialog, :now)",
                    task=task_id,
                    message=done["message_id"],
                    dialog=dialog_id,
                    now=tx.now,
                )
        except Problem as refusal:
            answer["failed"].append({"dialog_id": dialog_id, "code": refusal.detail.get("code", refusal.code)})
        else:
            answer["sent"].append({"dialog_id": dialog_id, "message_id": done["message_id"]})
    return answer


def _filled(tx: Tx, dialog_id: int, text: str) -> str:
    """Return the text for one client."""
    if not automatic_text.names(text):
        return text
    [(name, number)] = tx.sql(
        "select k.name, e.number from dialog d join contact k on k.id = d.contact_id"
        " left join episode e on e.id = d.episode_id where d.id = :id",
        id=dialog_id,
    )
    return automatic_text.render(text, {"name": automatic_text.first_name(name), "number": str(number or "")})


async def cancel(store: Store, actor: Actor, task_id: int, message_ids: Sequence[int], *, key: str) -> Answer:
    """Cancel replies of a task that were not sent yet: {cancelled: message ids, failed: [{message_id, code}]}.

    Repeatable under its key. Raises NotFound for the task.
    """
    whole: Answer = {"cancelled": [], "failed": []}
    for number, piece in enumerate(_pieces(sorted(set(message_ids))[:LIMIT])):

        def act(tx: Tx, piece: Sequence[int] = piece) -> Answer:
            return _cancel_piece(tx, actor, task_id, piece)

        _extend(whole, await store.write(_once(actor, key, number, "cancel mass reply", (task_id, piece), act)))
    if whole["cancelled"]:
        told = _told(actor, task_id, "replies-cancelled", whole["cancelled"])
        await store.write(_once(actor, key, -1, "cancel mass reply", (), told))
    return whole


def _cancel_piece(tx: Tx, actor: Actor, task_id: int, message_ids: Sequence[int]) -> Answer:
    rows = tx.sql("select message_id, dialog_id from task_reply where task_id = :id", id=task_id)
    dialogs = {message_id: dialog_id for message_id, dialog_id in rows if message_id in set(message_ids)}
    tx.lock(Dialog, *sorted(set(dialogs.values())))
    open_task(tx, actor, "task.change", task_id)
    answer: Answer = {"cancelled": [], "failed": []}
    for message_id in message_ids:
        try:
            if message_id not in dialogs:
                raise Conflict("The task sent no such reply.", code="not-linked")
            with tx.savepoint():
                replies.cancel(tx, actor, message_id)
                tx.sql("delete from task_reply where task_id = :task and message_id = :id", task=task_id, id=message_id)
        except Problem as refusal:
            answer["failed"].append({"message_id": message_id, "code": refusal.detail.get("code", refusal.code)})
        else:
            answer["cancelled"].append(message_id)
    return answer


def _told(actor: Actor, task_id: int, what: str, done: Sequence[Any]) -> Callable[[Tx], Answer]:
    """Return a command that writes the line of the whole into the task's history."""

    def act(tx: Tx) -> Answer:
        task = open_task(tx, actor, "task.change", task_id)
        history.append_line(tx, actor, task, "system", what=what, count=len(done))
        save(tx, actor, task, ["dialogs"])
        return {}

    return act


def _once(
    actor: Actor, key: str, number: int, command: str, compared: Sequence[Any], act: Callable[[Tx], Answer]
) -> Callable[[Tx], Answer]:
    """Return one transaction of a command, repeatable under a key of its own."""
    own_key = str(uuid5(UUID(key), str(number)))
    return lambda tx: idempotent(tx, actor, own_key, (command, *compared), lambda: act(tx))


def _pieces(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[begin : begin + PIECE] for begin in range(0, len(ids), PIECE)]


def _extend(whole: Answer, part: Answer) -> None:
    for name in whole:
        whole[name] += part[name]
