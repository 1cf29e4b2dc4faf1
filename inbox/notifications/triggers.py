"""Creates operator notifications from log events.

A notification is stored first; each delivery method (screen, sound, desktop, e-mail) then runs independently (pain 22).
The assignee is notified of what others do in the dialog (E9), followers of everything in it (W37), and an operator who
is mentioned of the mention (W14). A client whom no operator answers yet is announced to all operators on shift who see
the channel, until the dialog has an assignee. An operator is never notified of own acts. A notification holds ids and
no texts: readers load present names and texts, as far as the operator may still see them.
"""

from collections.abc import Callable, Collection
from typing import Any

import orjson

from inbox import consumers
from inbox.clock import HOUR
from inbox.events import Event, EventKind
from inbox.notifications import breakers, broadcast, mail_queue, sla_alarms
from inbox.notifications.store import author_of, emit_changed, notify
from inbox.store import Store, Tx

NAME = "notices"
LATE_MS = 6 * HOUR  # an older event is not worth a notification


def consumer(store: Store) -> consumers.Consumer:
    """Return the consumer that creates notifications from events; a new one begins at the end of the log."""
    return consumers.Consumer(store, NAME, step, wants=_HANDLERS.keys(), from_now=True)


def step(tx: Tx, event: Event) -> None:
    """Create the notifications of one event."""
    tell = _HANDLERS.get(event.kind)
    # A missed SLA target is announced late rather than never (P15).
    if tell is not None and (event.at > tx.now - LATE_MS or event.kind == EventKind.wait_late):
        tell(tx, event)


# --- events -----------------------------------------------------------------------------------------------------


def _on_assigned(tx: Tx, event: Event) -> None:
    to, cause = event.data.get("to"), str(event.data.get("cause"))
    me = author_of(event)
    if to is not None:
        _settle_unassigned(tx, event)
    if isinstance(to, int) and to != me:
        kind = "handover" if cause in ("handover", "handback") else "assigned"
        notify(tx, to, kind, event, data={"cause": cause} | (_handover_of(tx, event) if kind == "handover" else {}))
    _notify_followers(tx, event, {"what": "assigned", "to": to}, but={me, to})


def _handover_of(tx: Tx, event: Event) -> dict[str, Any]:
    """Return the id of the handover behind an assignment, whose note is shown with it; empty for another cause."""
    rows = tx.sql(
        "select data from message where dialog_id = :dialog and content = 'assigned' and created_at = :at"
        " order by no desc limit 1",
        dialog=event.dialog_id,
        at=event.at,
    )
    data = orjson.loads(rows[0][0]) if rows else {}
    return {"hand_over": data["hand_over"]} if "hand_over" in data else {}


def _notify_unassigned(tx: Tx, event: Event) -> None:
    """Notify all operators on shift who may see the dialog that a client waits in it without an assignee."""
    waits = tx.sql(
        "select 1 from wait w join dialog d on d.id = w.dialog_id where w.dialog_id = :dialog and w.message_id = :id"
        " and w.ended_at is null and d.assignee_id is null and d.open = 1",
        dialog=event.dialog_id,
        id=event.object_id,
    )
    if not waits or _assignee_at(tx, event) is not None:
        return
    on_shift = tx.once(
        "on shift", lambda: tx.sql("select id from operator where disabled_at is null and presence <> 'off'")
    )
    broadcast.notify_all(tx, [person for (person,) in on_shift], "unassigned", event, message_id=event.object_id)


def _settle_unassigned(tx: Tx, event: Event) -> None:
    """Mark those notifications as read after the dialog got an assignee."""
    for notice_id, person in tx.sql(
        "update notice set read_at = :now where dialog_id = :dialog and kind = 'unassigned' and read_at is null"
        " returning id, operator_id",
        dialog=event.dialog_id,
        now=tx.now,
    ):
        mail_queue.settle(tx, [notice_id], "read")
        emit_changed(tx, person, notice_id)


def _on_received(tx: Tx, event: Event) -> None:
    _notify_unassigned(tx, event)
    _on_message(tx, event)


def _on_message(tx: Tx, event: Event) -> None:
    # Most messages concern no operator yet; one query finds that out.
    rows = tx.sql(
        "select m.automatic, m.kind, m.created_at, m.no from message m join dialog d on d.id = m.dialog_id"
        " where m.id = :id and (d.assignee_id is not null or exists (select 1 from follow f where f.dialog_id = d.id)"
        " or exists (select 1 from message a where a.dialog_id = d.id and a.no > m.no and a.content = 'assigned'))",
        id=event.object_id,
    )
    if not rows or rows[0][0] is not None:
        return
    _, kind, at, no = rows[0]
    called: set[Any] = set()
    if kind == "note":
        called = {
            row[0] for row in tx.sql("select operator_id from mention where message_id = :id", id=event.object_id)
        }
        if _belongs_to_assignment(tx, event, at, no):
            return
    _notify_assignee_and_followers(tx, event, {"what": kind}, message_id=event.object_id, but=called)


def _belongs_to_assignment(tx: Tx, event: Event, at: int, no: int) -> bool:
    """Return whether a note belongs to an assignment, which has its own notification."""
    return bool(
        tx.sql(
            "select 1 from message where dialog_id = :dialog and no >= :no - 2 and no <= :no + 2"
            " and content = 'assigned' and created_at = :at and operator_id = :by",
            dialog=event.dialog_id,
            no=no,
            at=at,
            by=author_of(event),
        )
    )


def _on_closing(tx: Tx, event: Event) -> None:
    if event.kind is EventKind.dialog_closed:
        _settle_unassigned(tx, event)
    if event.actor_kind == "operator" and not event.data.get("undone"):
        _notify_assignee_and_followers(
            tx, event, {"what": "closed" if event.kind == EventKind.dialog_closed else "reopened"}
        )


def _on_snooze(tx: Tx, event: Event) -> None:
    if event.actor_kind == "operator":
        _notify_assignee_and_followers(
            tx, event, {"what": "snoozed" if event.kind == EventKind.dialog_snoozed else "unsnoozed"}
        )


def _on_unsnoozed(tx: Tx, event: Event) -> None:
    """Notify the assignee that a snooze ended at its time; without one, the operator who snoozed the dialog."""
    if event.data.get("cause") != "time":
        _on_snooze(tx, event)
        return
    rows = tx.sql(
        "select coalesce(d.assignee_id, (select m.operator_id from message m where m.dialog_id = d.id"
        " and m.content = 'snoozed' order by m.no desc limit 1)) from dialog d where d.id = :id",
        id=event.dialog_id,
    )
    if rows and rows[0][0] is not None:
        notify(tx, rows[0][0], "unsnoozed", event, data={"cause": "time"})


def _on_mention(tx: Tx, event: Event) -> None:
    """Notify a mentioned operator; when the operator has seen the mention, the same event comes from the operator."""
    person = event.only_operator
    if person is None or person == author_of(event):
        return
    for (message_id,) in tx.sql(
        "select message_id from mention where operator_id = :who and dialog_id = :dialog and at = :at"
        " and not exists (select 1 from notice n where n.operator_id = :who and n.kind = 'mention'"
        " and n.message_id = mention.message_id)",
        who=person,
        dialog=event.dialog_id,
        at=event.at,
    ):
        notify(tx, person, "mention", event, message_id=message_id)


def _on_delivery(tx: Tx, event: Event) -> None:
    """Notify the author and the assignee of a reply that failed or is uncertain; not of an automatic message."""
    if event.data.get("state") not in ("failed", "uncertain"):
        return
    rows = tx.sql(
        "select m.operator_id, d.assignee_id from message m join dialog d on d.id = m.dialog_id"
        " join delivery v on v.message_id = m.id where m.id = :id and v.automatic = 0",
        id=event.object_id,
    )
    for person in sorted({operator_id for operator_id in rows[0] if operator_id is not None}) if rows else ():
        notify(tx, person, "failed", event, message_id=event.object_id, data={"state": event.data["state"]})


def _on_breaker(tx: Tx, event: Event) -> None:
    breakers.step(tx)


_HANDLERS: dict[str, Callable[[Tx, Event], None]] = {
    EventKind.dialog_assigned: _on_assigned,
    EventKind.message_received: _on_received,
    EventKind.message_sent: _on_message,
    EventKind.note_added: _on_message,
    EventKind.dialog_closed: _on_closing,
    EventKind.dialog_reopened: _on_closing,
    EventKind.dialog_snoozed: _on_snooze,
    EventKind.dialog_unsnoozed: _on_unsnoozed,
    EventKind.mention_changed: _on_mention,
    EventKind.delivery_changed: _on_delivery,
    EventKind.wait_late: sla_alarms.on_late,
    EventKind.wait_ended: sla_alarms.settle,
    EventKind.wait_targeted: sla_alarms.settle,
    EventKind.breaker_changed: _on_breaker,
}


# --- recipients -------------------------------------------------------------------------------------------------


def _notify_assignee_and_followers(
    tx: Tx, event: Event, data: dict[str, Any], *, message_id: int | None = None, but: Collection[Any] = ()
) -> None:
    """Notify assignee and followers, except the author of the act and those in `but`."""
    leads = _assignee_at(tx, event)
    out = {author_of(event), *but}
    if leads is not None and leads not in out:
        notify(tx, leads, "message", event, message_id=message_id, data=data)
    _notify_followers(tx, event, data, message_id=message_id, but={*out, leads})


def _assignee_at(tx: Tx, event: Event) -> int | None:
    """Return the assignee at the time of the event: the dialog may have been assigned again before it was read."""
    later = tx.sql(
        "select data from message where dialog_id = :dialog and content = 'assigned' and no > :no order by no limit 1",
        dialog=event.dialog_id,
        no=event.data.get("no", 2**62),
    )
    if later:
        before: int | None = orjson.loads(later[0][0]).get("before")
        return before
    rows = tx.sql("select assignee_id from dialog where id = :id", id=event.dialog_id)
    return rows[0][0] if rows else None


def _notify_followers(
    tx: Tx, event: Event, data: dict[str, Any], *, message_id: int | None = None, but: Collection[Any]
) -> None:
    for (person,) in tx.sql(
        "select operator_id from follow where dialog_id = :id and at <= :at order by 1", id=event.dialog_id, at=event.at
    ):
        if person not in but:
            notify(tx, person, "followed", event, message_id=message_id, data=data)


# --- commands of the operator -----------------------------------------------------------------------------------
