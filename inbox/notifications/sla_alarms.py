"""Notifies those whom a policy names that a client waits for nearly as long as its SLA target allows, or for longer."""

from inbox.dialogs.sla_target import MISSED, Alarm, parse_stages
from inbox.events import Event, EventKind
from inbox.notifications import mail_queue
from inbox.notifications.store import emit_changed, notify
from inbox.store import Tx

WARNING, BREACH = "sla_warning", "sla_breach"


def on_late(tx: Tx, event: Event) -> None:
    """Notify everybody whom the alarm names of a stage that a wait has reached, if the policy announces this stage."""
    rows = tx.sql(
        "select w.alarm, w.stages, w.norm_ms, w.due_at, w.message_id, d.assignee_id, d.team_id, d.channel_id"
        " from wait w join dialog d on d.id = w.dialog_id where w.id = :id and w.norm_ms is not null",
        id=event.data["wait_id"],
    )
    if not rows:
        return  # the policy was switched off, or the wait became part of another one
    alarm, stages, norm_ms, due_at, message_id, *place = rows[0]
    stage = int(str(event.data["stage"]))
    if stage not in parse_stages(stages):
        return
    alarm = Alarm.parse(alarm)
    data = {"stage": stage, "due_at": due_at, "norm": norm_ms, "waited": event.data["waited"]}
    if event.data.get("late"):
        data["late"] = True
    kind = BREACH if stage >= MISSED else WARNING
    for person in sorted(recipients(tx, alarm, *place)):
        notify(tx, person, kind, event, message_id=message_id, data=data, at_once=alarm.email)


def recipients(tx: Tx, alarm: Alarm, assignee_id: int | None, team_id: int | None, channel_id: int) -> set[int]:
    """Return the ids of the operators to notify.

    An unassigned dialog has no assignee to tell, so its alarm goes to the leads.
    """
    found = set(alarm.operators)
    if alarm.assignee and assignee_id is not None:
        found.add(assignee_id)
    if alarm.leads or (alarm.assignee and assignee_id is None):
        found |= _leads(tx, team_id, channel_id)
    return found


def _leads(tx: Tx, team_id: int | None, channel_id: int) -> set[int]:
    """Return the leads of a team; without one, every supervisor who sees the channel; without one, administrators."""
    sees = (
        "o.disabled_at is null and (o.scope = 'all' or exists (select 1 from operator_channel c"
        " where c.operator_id = o.id and c.channel_id = :channel))"
    )
    leads = tx.sql(
        "select o.id from team_member m join team t on t.id = m.team_id join operator o on o.id = m.operator_id"
        f" where m.team_id = :team and m.leads = 1 and t.removed_at is null and {sees}",
        team=team_id,
        channel=channel_id,
    )
    for role in ("supervisor", "administrator"):
        leads = leads or tx.sql(
            f"select o.id from operator o where o.role = :role and {sees}", role=role, channel=channel_id
        )
    return {row[0] for row in leads}


def settle(tx: Tx, event: Event) -> None:
    """Mark warnings as read after the wait has ended, and everything after its target was removed.

    A missed target stays unread: those who are told of it want to know it although the client has a reply now.
    """
    ended = event.kind == EventKind.wait_ended
    which = "w.told > 0" if ended else "w.norm_ms is null"
    if not tx.sql(f"select 1 from wait w where w.id = :id and {which}", id=event.data["wait_id"]):
        return
    kinds = f"kind = '{WARNING}'" if ended else f"kind in ('{WARNING}', '{BREACH}')"
    for notice_id, person in tx.sql(
        f"update notice set read_at = :now where dialog_id = :dialog and {kinds} and read_at is null"
        " returning id, operator_id",
        dialog=event.dialog_id,
        now=tx.now,
    ):
        mail_queue.settle(tx, [notice_id], "read")
        emit_changed(tx, person, notice_id)
