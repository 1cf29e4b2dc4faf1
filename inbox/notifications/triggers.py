"""Creates operator notifications from log events.

A notification is stored first; each delivery method (screen, sound, desktop, e-mail) then runs independently (pain 22).
The assignee is notified of what others do in the dialog (E9), followers of everything in it (W37), and an operator who
is mentioned of the mention (W14). A client whom no operator answers yet is announced to all operators on shift who see
the channel, until the dialog has an assignee. An operator is never notified of own acts. A notification holds ids and
no texts: readers load present names and texts, as far as the operator may still see them.
"""

from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import Any

import orjson

from inbox import consumers
from inbox.access import SYSTEM, Actor, require
from inbox.clock import DAY, HOUR, MINUTE
from inbox.errors import Conflict
from inbox.events import Event, EventKind
from inbox.models import Notice
from inbox.notifications import mail_queue
from inbox.people import operators, preferences
from inbox.people.preferences import Choices, NoticeWays
from inbox.store import Store, Tx

NAME = "notices"
KEPT_MS = 30 * DAY
LATE_MS = 6 * HOUR  # an older event is not worth a notification
TOGETHER_MS = 5 * MINUTE  # acts of one operator within this time share a notification
MOST_TOGETHER = 50
MOST_TESTS, TESTS_WITHIN_MS = 10, 10 * MINUTE
FORGET_PIECE = 2_000
# Kinds with one row per dialog and day, which counts how many there were.
BY_DIALOG = frozenset({"message", "followed", "failed", "unassigned"})
BY_PERSON = frozenset({"assigned", "handover"})


def consumer(store: Store) -> consumers.Consumer:
    """Return the consumer that creates notifications from events; a new one begins at the end of the log."""
    return consumers.Consumer(store, NAME, step, wants=_TELL.keys(), from_now=True)


def step(tx: Tx, event: Event) -> None:
    """Create the notifications of one event."""
    tell = _TELL.get(event.kind)
    if tell is not None and event.at > tx.now - LATE_MS:
        tell(tx, event)


# --- events -----------------------------------------------------------------------------------------------------


def _assigned(tx: Tx, event: Event) -> None:
    to, cause = event.data.get("to"), str(event.data.get("cause"))
    me = _doer(event)
    if to is not None:
        _taken_care_of(tx, event)
    if isinstance(to, int) and to != me:
        kind = "handover" if cause in ("handover", "handback") else "assigned"
        put(tx, to, kind, event, data={"cause": cause} | (_hand_over(tx, event) if kind == "handover" else {}))
    _followers(tx, event, {"what": "assigned", "to": to}, but={me, to})


def _hand_over(tx: Tx, event: Event) -> dict[str, Any]:
    """Return the id of the handover behind an assignment, whose note is shown with it; empty for another cause."""
    rows = tx.sql(
        "select data from message where dialog_id = :dialog and content = 'assigned' and created_at = :at"
        " order by no desc limit 1",
        dialog=event.dialog_id,
        at=event.at,
    )
    data = orjson.loads(rows[0][0]) if rows else {}
    return {"hand_over": data["hand_over"]} if "hand_over" in data else {}


def _unassigned(tx: Tx, event: Event) -> None:
    """Notify all operators on shift who may see the dialog that a client waits in it without an assignee."""
    waits = tx.sql(
        "select 1 from wait w join dialog d on d.id = w.dialog_id where w.dialog_id = :dialog and w.message_id = :id"
        " and w.ended_at is null and d.assignee_id is null and d.open = 1",
        dialog=event.dialog_id,
        id=event.object_id,
    )
    if not waits or _led_by(tx, event) is not None:
        return
    for (person,) in tx.sql(
        "select o.id from operator o join dialog d on d.id = :dialog where o.disabled_at is null"
        " and o.presence <> 'off' and (o.scope = 'all' or exists (select 1 from operator_channel c"
        " where c.operator_id = o.id and c.channel_id = d.channel_id)) order by o.id",
        dialog=event.dialog_id,
    ):
        put(tx, person, "unassigned", event, message_id=event.object_id)


def _taken_care_of(tx: Tx, event: Event) -> None:
    """Mark those notifications as read after the dialog got an assignee."""
    for notice_id, person in tx.sql(
        "update notice set read_at = :now where dialog_id = :dialog and kind = 'unassigned' and read_at is null"
        " returning id, operator_id",
        dialog=event.dialog_id,
        now=tx.now,
    ):
        mail_queue.settle(tx, [notice_id], "read")
        _moved(tx, person, notice_id)


def _received(tx: Tx, event: Event) -> None:
    _unassigned(tx, event)
    _message(tx, event)


def _message(tx: Tx, event: Event) -> None:
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
        if _goes_along(tx, event, at, no):
            return
    _dialog(tx, event, {"what": kind}, message_id=event.object_id, but=called)


def _goes_along(tx: Tx, event: Event, at: int, no: int) -> bool:
    """Return whether a note belongs to an assignment, which has its own notification."""
    return bool(
        tx.sql(
            "select 1 from message where dialog_id = :dialog and no >= :no - 2 and no <= :no + 2"
            " and content = 'assigned' and created_at = :at and operator_id = :by",
            dialog=event.dialog_id,
            no=no,
            at=at,
            by=_doer(event),
        )
    )


def _closed(tx: Tx, event: Event) -> None:
    if event.kind is EventKind.dialog_closed:
        _taken_care_of(tx, event)
    if event.actor_kind == "operator" and not event.data.get("undone"):
        _dialog(tx, event, {"what": "closed" if event.kind == EventKind.dialog_closed else "reopened"})


def _snoozed(tx: Tx, event: Event) -> None:
    if event.actor_kind == "operator":
        _dialog(tx, event, {"what": "snoozed" if event.kind == EventKind.dialog_snoozed else "unsnoozed"})


def _woke(tx: Tx, event: Event) -> None:
    """Notify the assignee that a snooze ended at its time; without one, the operator who snoozed the dialog."""
    if event.data.get("cause") != "time":
        _snoozed(tx, event)
        return
    rows = tx.sql(
        "select coalesce(d.assignee_id, (select m.operator_id from message m where m.dialog_id = d.id"
        " and m.content = 'snoozed' order by m.no desc limit 1)) from dialog d where d.id = :id",
        id=event.dialog_id,
    )
    if rows and rows[0][0] is not None:
        put(tx, rows[0][0], "unsnoozed", event, data={"cause": "time"})


def _called(tx: Tx, event: Event) -> None:
    """Notify a mentioned operator; when the operator has seen the mention, the same event comes from the operator."""
    person = event.only_operator
    if person is None or person == _doer(event):
        return
    for (message_id,) in tx.sql(
        "select message_id from mention where operator_id = :who and dialog_id = :dialog and at = :at"
        " and not exists (select 1 from notice n where n.operator_id = :who and n.kind = 'mention'"
        " and n.message_id = mention.message_id)",
        who=person,
        dialog=event.dialog_id,
        at=event.at,
    ):
        put(tx, person, "mention", event, message_id=message_id)


def _delivery(tx: Tx, event: Event) -> None:
    """Notify the author and the assignee of a reply that failed or is uncertain."""
    if event.data.get("state") not in ("failed", "uncertain"):
        return
    rows = tx.sql(
        "select m.operator_id, d.assignee_id from message m join dialog d on d.id = m.dialog_id where m.id = :id",
        id=event.object_id,
    )
    for person in sorted({operator_id for operator_id in rows[0] if operator_id is not None}) if rows else ():
        put(tx, person, "failed", event, message_id=event.object_id, data={"state": event.data["state"]})


_TELL: dict[str, Callable[[Tx, Event], None]] = {
    EventKind.dialog_assigned: _assigned,
    EventKind.message_received: _received,
    EventKind.message_sent: _message,
    EventKind.note_added: _message,
    EventKind.dialog_closed: _closed,
    EventKind.dialog_reopened: _closed,
    EventKind.dialog_snoozed: _snoozed,
    EventKind.dialog_unsnoozed: _woke,
    EventKind.mention_changed: _called,
    EventKind.delivery_changed: _delivery,
}


# --- recipients -------------------------------------------------------------------------------------------------


def _doer(event: Event) -> int | None:
    return event.actor_id if event.actor_kind == "operator" else None


def _dialog(
    tx: Tx, event: Event, data: dict[str, Any], *, message_id: int | None = None, but: Collection[Any] = ()
) -> None:
    """Notify assignee and followers, except the author of the act and those in `but`."""
    leads = _led_by(tx, event)
    out = {_doer(event), *but}
    if leads is not None and leads not in out:
        put(tx, leads, "message", event, message_id=message_id, data=data)
    _followers(tx, event, data, message_id=message_id, but={*out, leads})


def _led_by(tx: Tx, event: Event) -> int | None:
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


def _followers(
    tx: Tx, event: Event, data: dict[str, Any], *, message_id: int | None = None, but: Collection[Any]
) -> None:
    for (person,) in tx.sql(
        "select operator_id from follow where dialog_id = :id and at <= :at order by 1", id=event.dialog_id, at=event.at
    ):
        if person not in but:
            put(tx, person, "followed", event, message_id=message_id, data=data)


_chosen = lru_cache(maxsize=1024)(preferences.read)


def chosen(tx: Tx, operator_id: int) -> Choices:
    """Return an operator's preferences; parsed ones are cached, because most operators have the same text."""
    return _chosen(tx.sql("select choices from operator where id = :id", id=operator_id)[0][0])


def put(
    tx: Tx,
    operator_id: int,
    kind: str,
    event: Event,
    *,
    message_id: int | None = None,
    data: dict[str, Any] | None = None,
) -> int | None:
    """Store a notification, or add to the one that says the same already.

    Returns its id; None when the operator does not want it or may not see the dialog.
    """
    ways: NoticeWays = getattr(chosen(tx, operator_id).notices, kind)
    if not any(getattr(ways, way) for way in preferences.WAYS):
        return None
    channel = tx.sql("select channel_id from dialog where id = :id", id=event.dialog_id)
    if not channel or not operators.may_answer(tx, operator_id, channel[0][0]):
        return None
    by, details = _doer(event), data or {}
    held = _alike(tx, operator_id, kind, event.dialog_id, by)
    notice_id = _add(tx, held, event, message_id, by, details, ways) if held else None
    if notice_id is None:
        if kind in BY_PERSON:
            details = details | {"dialogs": [event.dialog_id]}
        notice_id = tx.insert(
            Notice,
            operator_id=operator_id,
            kind=kind,
            dialog_id=event.dialog_id,
            message_id=message_id,
            by_id=by,
            data=orjson.dumps(details).decode(),
            at=tx.now,
            read_at=None if ways.app else tx.now,
        )
    _moved(tx, operator_id, notice_id)
    if ways.mail:
        later = chosen(tx, operator_id).notices.mail_after * MINUTE
        mail_queue.put(tx, notice_id, tx.now + later)
    return notice_id


def put_apart(tx: Tx, operator_id: int, kind: str, data: dict[str, Any]) -> int | None:
    """Store a notification that is about no dialog; its e-mail is sent at once.

    Returns its id, None when the operator does not want it.
    """
    ways: NoticeWays = getattr(chosen(tx, operator_id).notices, kind)
    if not any(getattr(ways, way) for way in preferences.WAYS):
        return None
    stored = orjson.dumps(data).decode()
    read_at = None if ways.app else tx.now
    notice_id = tx.insert(Notice, operator_id=operator_id, kind=kind, data=stored, at=tx.now, read_at=read_at)
    _moved(tx, operator_id, notice_id)
    if ways.mail:
        mail_queue.put(tx, notice_id, tx.now)
    return notice_id


def _alike(tx: Tx, operator_id: int, kind: str, dialog_id: int | None, by: int | None) -> Sequence[Any] | None:
    """Return (id, count, data, read_at) of the notification that this one is added to, None without one."""
    if kind in BY_DIALOG:
        same, since = "dialog_id = :dialog", tx.now - DAY
    elif kind in BY_PERSON:
        same, since = "coalesce(by_id, 0) = :by and read_at is null", tx.now - TOGETHER_MS
    else:
        return None
    rows = tx.sql(
        "select id, count, data, read_at from notice where operator_id = :me and kind = :kind and at > :since"
        f" and {same} order by at desc, id desc limit 1",
        me=operator_id,
        kind=kind,
        since=since,
        **({"dialog": dialog_id} if kind in BY_DIALOG else {"by": by or 0}),
    )
    return rows[0] if rows else None


def _add(
    tx: Tx,
    held: Sequence[Any],
    event: Event,
    message_id: int | None,
    by: int | None,
    details: dict[str, Any],
    ways: NoticeWays,
) -> int | None:
    """Add to a notification; a read one starts counting from one.

    Acts of one operator list their dialogs, up to a limit.
    """
    notice_id, count, text, read_at = held
    if dialogs := orjson.loads(text).get("dialogs"):
        if len(dialogs) >= MOST_TOGETHER:
            return None
        details = details | {"dialogs": list(dict.fromkeys([*dialogs, event.dialog_id]))}
        count = len(details["dialogs"]) - 1
    tx.sql(
        "update notice set count = :count, data = :data, at = :now, read_at = :read, message_id = :message,"
        " by_id = :by, dialog_id = :dialog where id = :id",
        count=1 if read_at is not None and ways.app else count + 1,
        data=orjson.dumps(details).decode(),
        now=tx.now,
        read=None if ways.app else tx.now,
        message=message_id,
        by=by,
        dialog=event.dialog_id,
        id=notice_id,
    )
    return int(notice_id)


def _moved(tx: Tx, operator_id: int, notice_id: int, actor: Actor = SYSTEM) -> None:
    tx.emit(EventKind.notification_changed, actor, object_kind="notice", object_id=notice_id, only_operator=operator_id)


# --- commands of the operator -----------------------------------------------------------------------------------


def read(
    tx: Tx, actor: Actor, *, ids: Sequence[int] = (), dialog_id: int | None = None, everything: bool = False
) -> int:
    """Mark notifications of the actor as read: some, those of an opened dialog, or all.

    Returns how many were unread. An e-mail about them that waits for an absent operator is not sent any more.
    """
    require(actor, "own.change")
    which = "1 = 1" if everything else "dialog_id = :dialog and (count = 1 or kind not in ('assigned', 'handover'))"
    if ids:
        which = f"id in ({', '.join(str(int(notice)) for notice in ids)})"
    about = {"dialog": dialog_id} if not ids and not everything else {}
    rows = tx.sql(
        f"update notice set read_at = :now where operator_id = :me and read_at is null and {which} returning id",
        now=tx.now,
        me=actor.id,
        **about,
    )
    for (notice_id,) in rows:
        tx.sql("update notice_letter set state = 'read' where notice_id = :id and state = 'waiting'", id=notice_id)
        _moved(tx, actor.id or 0, notice_id, actor)
    return len(rows)


def test(tx: Tx, actor: Actor) -> int:
    """Send a real test notification to the actor by every delivery method; its e-mail, if there is a mailbox, at once.

    Raises Conflict("rate-limited") after several in a row: each may be an e-mail.
    """
    require(actor, "own.change")
    made = tx.sql(
        "select count(*) from notice where operator_id = :me and kind = 'test' and at > :since",
        me=actor.id,
        since=tx.now - TESTS_WITHIN_MS,
    )
    if made[0][0] >= MOST_TESTS:
        raise Conflict("Too many test notifications. Try again in a few minutes.", code="rate-limited")
    notice_id = tx.insert(Notice, operator_id=actor.id, kind="test", by_id=actor.id, at=tx.now)
    mail_queue.put(tx, notice_id, tx.now)
    _moved(tx, actor.id or 0, notice_id, actor)
    return notice_id


def letter_settled(tx: Tx, operator_id: int, ids: Sequence[int], state: str, detail: str = "") -> None:
    """Store the outcome of an e-mail in the rows of its notifications."""
    mail_queue.settle(tx, ids, state, detail)
    for notice_id in ids:
        _moved(tx, operator_id, notice_id)


def forget_old(tx: Tx) -> int:
    """Delete notifications older than thirty days, some in each call; return their number."""
    old = "select id from notice where at < :before order by at, id limit :piece"
    given = {"before": tx.now - KEPT_MS, "piece": FORGET_PIECE}
    tx.sql(f"delete from notice_letter where notice_id in ({old})", **given)
    return len(tx.sql(f"delete from notice where id in ({old}) returning id", **given))
