"""Creates the same notification for several operators in a few statements, however many they are."""

from collections.abc import Collection, Sequence
from typing import Any

from inbox.clock import DAY, MINUTE
from inbox.events import Event
from inbox.notifications import mail_queue
from inbox.notifications.store import add_to, author_of, emit_changed, parse_preferences
from inbox.people import preferences
from inbox.people.preferences import NoticeWays
from inbox.store import Tx
from inbox.store.sql import in_list

INSERT_PIECE = 100


def notify_all(tx: Tx, operator_ids: Collection[int], kind: str, event: Event, *, message_id: int) -> None:
    """Store the same notification of a kind in BY_DIALOG for several operators; each as `notify` does.

    A message of an unassigned dialog concerns everybody on shift, so the statements do not grow with their number.
    """
    wanting = [
        (person, ways, parse_preferences(choices).notices.mail_after)
        for person, choices in _read_people(tx, operator_ids, event.dialog_id)
        if any(getattr(ways := getattr(parse_preferences(choices).notices, kind), way) for way in preferences.WAYS)
    ]
    similar = _find_similar_of_all(tx, [person for person, _, _ in wanting], kind, event.dialog_id)
    made = _insert_all(tx, [one for one in wanting if one[0] not in similar], kind, event, message_id)
    for person, ways, mail_after in wanting:
        if person in similar:
            add_to(tx, similar[person], event, message_id, author_of(event), {}, ways)
        notice_id = similar[person][0] if person in similar else made[person]
        emit_changed(tx, person, notice_id)
        if ways.mail:
            mail_queue.enqueue(tx, notice_id, tx.now + mail_after * MINUTE)


def _read_people(tx: Tx, operator_ids: Collection[int], dialog_id: int | None) -> Sequence[Sequence[Any]]:
    """Return (id, preferences) of those of the operators who are active and see the dialog."""
    return tx.sql(
        "select o.id, o.choices from operator o join dialog d on d.id = :dialog where o.disabled_at is null"
        " and (o.scope = 'all' or exists (select 1 from operator_channel c where c.operator_id = o.id"
        f" and c.channel_id = d.channel_id)) and o.id in ({in_list(operator_ids)}) order by o.id",
        dialog=dialog_id,
    )


def _find_similar_of_all(
    tx: Tx, operator_ids: Collection[int], kind: str, dialog_id: int | None
) -> dict[int, Sequence[Any]]:
    """Return what `_find_similar` finds for each of several operators who have one."""
    rows = tx.sql(
        "select operator_id, id, count, data, read_at from notice where kind = :kind and dialog_id = :dialog"
        f" and at > :since and operator_id in ({in_list(operator_ids)}) order by at, id",
        kind=kind,
        dialog=dialog_id,
        since=tx.now - DAY,
    )
    return {operator_id: held for operator_id, *held in rows}  # the newest is the last


def _insert_all(
    tx: Tx, people: Sequence[tuple[int, NoticeWays, int]], kind: str, event: Event, message_id: int
) -> dict[int, int]:
    """Insert the notification for each operator; return its ids by operator."""
    made: dict[int, int] = {}
    for begin in range(0, len(people), INSERT_PIECE):
        piece = people[begin : begin + INSERT_PIECE]
        shared = ":kind, :dialog, :message, :by, '{}', :now"
        values = ", ".join(f"({person}, {shared}, {'null' if ways.app else ':now'})" for person, ways, _ in piece)
        rows = tx.sql(
            "insert into notice (operator_id, kind, dialog_id, message_id, by_id, data, at, read_at)"
            f" values {values} returning operator_id, id",
            kind=kind,
            dialog=event.dialog_id,
            message=message_id,
            by=author_of(event),
            now=tx.now,
        )
        made |= {operator_id: notice_id for operator_id, notice_id in rows}
    return made
