"""Assigns dialogs to operators and teams, and gives the next free dialog to the operator who asks (E8, W22-W25)."""

from typing import Any

import orjson

from inbox.access import Actor, require, visible
from inbox.clock import MINUTE
from inbox.dialogs.history import record_assignment
from inbox.dialogs.locked import LockedDialog, open_dialog
from inbox.dialogs.timeline import append_event, append_message, emit_dialog
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.models import Operator, Team
from inbox.people.channel_access import may_answer
from inbox.store import Tx
from inbox.text import clean

NOTE_LIMIT = 4_000
# How long operators may undo an assignment by which they gave a dialog to a colleague.
TAKE_BACK_MS = 10 * MINUTE


def assign(tx: Tx, actor: Actor, dialog_id: int, *, operator_id: int | None, note: str = "") -> dict[str, Any]:
    """Assign a dialog to an operator, or to none (E8); its team stays. note: a note for the new assignee.

    An operator may give away own and unassigned dialogs and may take a colleague's. Moving a dialog from one colleague
    to another needs a supervisor (decisions 1.13). Raises Invalid for an operator who may not see the dialog (pain 17).
    """
    words = clean(note, field="note", limit=NOTE_LIMIT)
    dialog = open_dialog(tx, actor, "dialog.assign", dialog_id)
    _require_assignable(tx, actor, dialog, operator_id)
    if operator_id is not None:
        _require_access(tx, operator_id, dialog.channel_id)
    if words:
        append_message(tx, actor, dialog, kind="note", text=words)
    if dialog.assignee_id != operator_id:
        set_assignee(tx, actor, dialog, operator_id, cause="person")
    return {"assignee_id": operator_id}


def assign_team(
    tx: Tx,
    actor: Actor,
    dialog_id: int,
    *,
    team_id: int | None,
    operator_id: int | None = None,
    note: str = "",
) -> dict[str, Any]:
    """Give a dialog to a team without an assignee, so that any member may take it (W23, W25). None: to no team.

    operator_id: the assignee, when an undo restores both. Raises Invalid("team-gone") for an unknown team,
    Invalid("team-cannot-answer") for a team without a member who may answer here.
    """
    words = clean(note, field="note", limit=NOTE_LIMIT)
    dialog = open_dialog(tx, actor, "dialog.assign", dialog_id)
    if dialog.assignee_id != operator_id:
        _require_assignable(tx, actor, dialog, operator_id)
    if team_id is not None and team_id != dialog.team_id:
        _require_team_access(tx, team_id, dialog.channel_id)
    if operator_id is not None and operator_id != dialog.assignee_id:
        _require_access(tx, operator_id, dialog.channel_id)
    if words:
        append_message(tx, actor, dialog, kind="note", text=words)
    set_team(tx, actor, dialog, team_id, operator_id, cause="person")
    return {"team_id": team_id, "assignee_id": operator_id}


def set_team(
    tx: Tx, actor: Actor, dialog: LockedDialog, team_id: int | None, operator_id: int | None, *, cause: str, **why: Any
) -> None:
    """Set team and assignee with one event line and their events. why: more data for the line, as give_to takes it."""
    if dialog.team_id != team_id:
        before, dialog.team_id = dialog.team_id, team_id
        if dialog.assignee_id == operator_id:
            record_assignment(tx, actor, dialog, cause=cause)
        append_event(tx, actor, dialog, "team_changed", to=team_id, before=before, cause=cause, **why)
        emit_dialog(tx, EventKind.dialog_team_changed, actor, dialog, to=team_id, before=before, cause=cause)
    if dialog.assignee_id != operator_id:
        set_assignee(tx, actor, dialog, operator_id, cause="team" if cause == "person" and team_id else cause, **why)


def take_next(tx: Tx, actor: Actor) -> dict[str, Any]:
    """Assign the most urgent unassigned dialog to the actor. Returns {dialog_id | None}.

    Two operators who ask at once get different dialogs. Dialogs of teams that the actor is not in are left out (W23).
    """
    require(actor, "dialogs.take")
    # The second operator skips the locked row of the first and does not wait for it.
    rows = tx.sql(
        "select d.id from dialog d where d.open = 1 and d.assignee_id is null and d.snoozed_at is null"
        f" and {visible(actor, 'd')} and (d.team_id is null or exists (select 1 from team_member m"
        " where m.team_id = d.team_id and m.operator_id = :me) or exists (select 1 from team t"
        f" where t.id = d.team_id and t.removed_at is not null)) order by d.urgency, d.id limit 1{tx.skip_locked('d')}",
        me=actor.id,
    )
    if not rows:
        return {"dialog_id": None}
    dialog = open_dialog(tx, actor, "dialog.assign", rows[0][0])
    set_assignee(tx, actor, dialog, actor.id, cause="took")
    return {"dialog_id": dialog.id}


def _require_assignable(tx: Tx, actor: Actor, dialog: LockedDialog, operator_id: int | None) -> None:
    if (
        dialog.assignee_id in (None, actor.id)
        or operator_id == actor.id
        or _undoes_own_assignment(tx, actor, dialog, operator_id)
    ):
        return
    require(actor, "dialog.assign_others", dialog.place)


def _undoes_own_assignment(tx: Tx, actor: Actor, dialog: LockedDialog, operator_id: int | None) -> bool:
    """Return whether this undoes the actor's own assignment of a moment ago: every act can be undone (ux 1.4)."""
    last = tx.sql(
        "select data, created_at from message where dialog_id = :id and kind = 'system' and content = 'assigned'"
        " order by no desc limit 1",
        id=dialog.id,
    )
    if not last:
        return False
    data, created_at = last[0]
    if created_at < tx.now - TAKE_BACK_MS:
        return False
    line = orjson.loads(data)
    return (line["by"], line["to"], line["before"]) == (actor.id, dialog.assignee_id, operator_id)


def _require_access(tx: Tx, operator_id: int, channel_id: int) -> None:
    tx.lock(Operator, operator_id)
    if not may_answer(tx, operator_id, channel_id):
        raise Invalid("This operator may not answer on this channel.", code="cannot-answer", field="operator_id")


def _require_team_access(tx: Tx, team_id: int, channel_id: int) -> None:
    tx.lock(Team, team_id)
    if not tx.sql("select 1 from team where id = :id and removed_at is null", id=team_id):
        raise Invalid("This team does not exist any more.", code="team-gone", field="team_id")
    members = tx.sql("select operator_id from team_member where team_id = :id order by operator_id", id=team_id)
    if not any(may_answer(tx, row[0], channel_id) for row in members):
        raise Invalid("No member of this team may answer on this channel.", code="team-cannot-answer", field="team_id")


def set_assignee(
    tx: Tx, actor: Actor, dialog: LockedDialog, operator_id: int | None, *, cause: str, **why: Any
) -> None:
    """Set the assignee of a dialog, or none, with its event line.

    cause: person, reply, team, took, started, handover, handback. why: more data for the event line, ids and codes
    only.
    """
    before, dialog.assignee_id = dialog.assignee_id, operator_id
    record_assignment(tx, actor, dialog, cause=cause)
    tx.sql("update episode set assignee_id = :operator where id = :id", operator=operator_id, id=dialog.episode_id)
    append_event(tx, actor, dialog, "assigned", to=operator_id, before=before, cause=cause, **why)
    emit_dialog(tx, EventKind.dialog_assigned, actor, dialog, to=operator_id, before=before, cause=cause)


def reply_assigns(tx: Tx) -> bool:
    """Return whether a reply to an unassigned dialog assigns it to its author: a setting of the installation (E14)."""
    rows = tx.sql("select value from meta where key = 'reply_assigns'")
    return not rows or rows[0][0] != "0"


def set_reply_assigns(tx: Tx, on: bool) -> None:
    """Set whether a reply to an unassigned dialog assigns it to its author."""
    tx.sql(
        "insert into meta (key, value) values ('reply_assigns', :value)"
        " on conflict (key) do update set value = excluded.value",
        value="1" if on else "0",
    )
