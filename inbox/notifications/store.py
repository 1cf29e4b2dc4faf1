"""Notifications as rows: stored, joined with those that say the same, read, tried out, and forgotten."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal

import orjson

from inbox.access import SYSTEM, Actor, require
from inbox.clock import DAY, MINUTE
from inbox.errors import Conflict
from inbox.events import Event, EventKind
from inbox.models import Notice
from inbox.notifications import mail_queue
from inbox.people import preferences
from inbox.people.channel_access import may_answer
from inbox.people.preferences import NoticeWays, Preferences
from inbox.store import Tx

KEPT_MS = 30 * DAY
TOGETHER_MS = 5 * MINUTE  # acts of one operator within this time share a notification
MOST_TOGETHER = 50
MOST_TESTS, TESTS_WITHIN_MS = 10, 10 * MINUTE
FORGET_PIECE = 2_000
# Kinds with one row per dialog and day, which counts how many there were.
BY_DIALOG = frozenset({"message", "followed", "failed", "unassigned"})
BY_PERSON = frozenset({"assigned", "handover"})


def author_of(event: Event) -> int | None:
    return event.actor_id if event.actor_kind == "operator" else None


parse_preferences = lru_cache(maxsize=1024)(preferences.parse)


def read_preferences(tx: Tx, operator_id: int) -> Preferences:
    """Return an operator's preferences; parsed ones are cached, because most operators have the same text."""
    return parse_preferences(tx.sql("select choices from operator where id = :id", id=operator_id)[0][0])


def notify(
    tx: Tx,
    operator_id: int,
    kind: str,
    event: Event,
    *,
    message_id: int | None = None,
    data: dict[str, Any] | None = None,
    at_once: bool = False,
) -> int | None:
    """Store a notification, or add to the one that says the same already.

    at_once: its e-mail goes now, also when the operator is online. Returns its id; None when the operator does not want
    it or may not see the dialog.
    """
    ways: NoticeWays = getattr(read_preferences(tx, operator_id).notices, kind)
    if not any(getattr(ways, way) for way in preferences.WAYS):
        return None
    channel = tx.sql("select channel_id from dialog where id = :id", id=event.dialog_id)
    if not channel or not may_answer(tx, operator_id, channel[0][0]):
        return None
    by, details = author_of(event), data or {}
    held = _find_similar(tx, operator_id, kind, event.dialog_id, by)
    notice_id = add_to(tx, held, event, message_id, by, details, ways) if held else None
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
    emit_changed(tx, operator_id, notice_id)
    if ways.mail:
        later = 0 if at_once else read_preferences(tx, operator_id).notices.mail_after * MINUTE
        mail_queue.enqueue(tx, notice_id, tx.now + later, at_once=at_once)
    return notice_id


def notify_without_dialog(tx: Tx, operator_id: int, kind: str, data: dict[str, Any]) -> int | None:
    """Store a notification that is about no dialog; its e-mail is sent at once.

    Returns its id, None when the operator does not want it.
    """
    ways: NoticeWays = getattr(read_preferences(tx, operator_id).notices, kind)
    if not any(getattr(ways, way) for way in preferences.WAYS):
        return None
    stored = orjson.dumps(data).decode()
    read_at = None if ways.app else tx.now
    notice_id = tx.insert(Notice, operator_id=operator_id, kind=kind, data=stored, at=tx.now, read_at=read_at)
    emit_changed(tx, operator_id, notice_id)
    if ways.mail:
        mail_queue.enqueue(tx, notice_id, tx.now)
    return notice_id


def notify_about_task(
    tx: Tx,
    operator_id: int,
    kind: str,
    *,
    task_id: int,
    channel_id: int | None,
    by_id: int | None,
    data: dict[str, Any],
    join: Literal["task", "person", "never"] = "task",
) -> int | None:
    """Store a notification about a task, or add to an unread one.

    channel_id: the channel that decides who may see the task, None for all operators. join: the notification of the
    same task, or of another task by the same person within some minutes, is added to. Returns its id; None when the
    operator does not want it, may not see the task or is disabled.
    """
    ways: NoticeWays = getattr(read_preferences(tx, operator_id).notices, kind)
    if not any(getattr(ways, way) for way in preferences.WAYS) or not _may_see_task(tx, operator_id, channel_id):
        return None
    held = _find_same_task(tx, operator_id, kind, task_id, by_id, data, join)
    columns = {"task_id": task_id, "channel_id": channel_id, "by_id": by_id, "data": orjson.dumps(data).decode()}
    read_at = None if ways.app else tx.now
    if held is None:
        notice_id = tx.insert(Notice, operator_id=operator_id, kind=kind, at=tx.now, read_at=read_at, **columns)
    else:
        notice_id = held
        tx.sql(
            "update notice set count = count + 1, task_id = :task_id, channel_id = :channel_id, by_id = :by_id,"
            " data = :data, at = :now, read_at = :read where id = :id",
            now=tx.now,
            read=read_at,
            id=notice_id,
            **columns,
        )
    emit_changed(tx, operator_id, notice_id)
    if ways.mail:
        mail_queue.enqueue(tx, notice_id, tx.now + read_preferences(tx, operator_id).notices.mail_after * MINUTE)
    return notice_id


def _may_see_task(tx: Tx, operator_id: int, channel_id: int | None) -> bool:
    if channel_id is not None:
        return may_answer(tx, operator_id, channel_id)
    return bool(tx.sql("select 1 from operator where id = :id and disabled_at is null", id=operator_id))


def _find_same_task(
    tx: Tx, operator_id: int, kind: str, task_id: int, by_id: int | None, data: dict[str, Any], join: str
) -> int | None:
    """Return the id of the unread notification that says the same, None when there is none."""
    if join == "never":
        return None
    same = "task_id = :task" if join == "task" else "task_id is not null and coalesce(by_id, 0) = :by"
    given: dict[str, Any] = {"task": task_id} if join == "task" else {"by": by_id or 0}
    rows = tx.sql(
        "select id, data from notice where operator_id = :me and kind = :kind and read_at is null and at > :since"
        f" and {same} order by at desc, id desc limit 10",
        me=operator_id,
        kind=kind,
        since=tx.now - (DAY if join == "task" else TOGETHER_MS),
        **given,
    )
    return next((int(row_id) for row_id, text in rows if orjson.loads(text).get("what") == data.get("what")), None)


def change_apart(tx: Tx, operator_id: int, notice_id: int, kind: str, data: dict[str, Any], *, is_new: bool) -> None:
    """Change what a notice about no dialog says. is_new: it is unread again, and a letter goes again."""
    ways: NoticeWays = getattr(read_preferences(tx, operator_id).notices, kind)
    again = ", at = :now, read_at = :read" if is_new else ""
    tx.sql(
        f"update notice set data = :data{again} where id = :id",
        data=orjson.dumps(data).decode(),
        id=notice_id,
        **({"now": tx.now, "read": None if ways.app else tx.now} if is_new else {}),
    )
    emit_changed(tx, operator_id, notice_id)
    if is_new and ways.mail:
        mail_queue.enqueue(tx, notice_id, tx.now)


def withdraw(tx: Tx, operator_id: int, notice_id: int) -> None:
    """Remove a notice whose reason is gone; a letter about it that still waits is not sent."""
    tx.sql("delete from notice_letter where notice_id = :id", id=notice_id)
    tx.sql("delete from notice where id = :id", id=notice_id)
    emit_changed(tx, operator_id, notice_id)


def _find_similar(tx: Tx, operator_id: int, kind: str, dialog_id: int | None, by: int | None) -> Sequence[Any] | None:
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


def add_to(
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


def emit_changed(tx: Tx, operator_id: int, notice_id: int, actor: Actor = SYSTEM) -> None:
    tx.emit(EventKind.notification_changed, actor, object_kind="notice", object_id=notice_id, only_operator=operator_id)


def mark_read(
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
        tx.sql(
            "update notice_letter set state = 'read' where notice_id = :id and state = 'waiting' and at_once = 0",
            id=notice_id,
        )
        emit_changed(tx, actor.id or 0, notice_id, actor)
    return len(rows)


def send_test(tx: Tx, actor: Actor) -> int:
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
    mail_queue.enqueue(tx, notice_id, tx.now)
    emit_changed(tx, actor.id or 0, notice_id, actor)
    return notice_id


def settle_email(tx: Tx, operator_id: int, ids: Sequence[int], state: str, detail: str = "") -> None:
    """Store the outcome of an e-mail in the rows of its notifications."""
    mail_queue.settle(tx, ids, state, detail)
    for notice_id in ids:
        emit_changed(tx, operator_id, notice_id)


def forget_old(tx: Tx) -> int:
    """Delete notifications older than thirty days, some in each call; return their number."""
    old = "select id from notice where at < :before order by at, id limit :piece"
    given = {"before": tx.now - KEPT_MS, "piece": FORGET_PIECE}
    tx.sql(f"delete from notice_letter where notice_id in ({old})", **given)
    return len(tx.sql(f"delete from notice where id in ({old}) returning id", **given))
