"""Stores teams, their members, and the capacity of operators."""

from collections.abc import Collection
from typing import Any

from inbox.access import EVERYBODY, Actor, require
from inbox.errors import Conflict, Invalid, NotFound
from inbox.events import EventKind
from inbox.models import Operator, Team
from inbox.store import Tx
from inbox.text import storable

NAME_LIMIT = 80
MOST_CAPACITY = 1_000


def create(
    tx: Tx, actor: Actor, *, name: str, members: Collection[int] = (), leads: Collection[int] = ()
) -> dict[str, Any]:
    """Create a team. leads: members who are told of the team's missed SLA targets. Returns {team_id}.

    Raises Conflict("team-exists") for a taken name, Invalid for an empty one and for a lead who is no member.
    """
    require(actor, "teams.change")
    tx.advisory_lock("teams")
    team_id = tx.insert(Team, name=_free_name(tx, name), created_at=tx.now)
    _set_members(tx, team_id, members)
    _set_leads(tx, team_id, leads)
    _emit_changed(tx, actor, team_id)
    return {"team_id": team_id}


def change(
    tx: Tx,
    actor: Actor,
    team_id: int,
    *,
    name: str | None = None,
    members: Collection[int] | None = None,
    leads: Collection[int] | None = None,
) -> dict[str, Any]:
    """Rename a team or replace its members or its leads; None keeps a field, and leads who are members stay leads.

    Raises NotFound, Conflict, Invalid.
    """
    require(actor, "teams.change")
    tx.advisory_lock("teams")
    _require_team(tx, team_id)
    if name is not None:
        tx.sql("update team set name = :name where id = :id", name=_free_name(tx, name, but=team_id), id=team_id)
    if members is not None:
        held = {
            row[0]
            for row in tx.sql("select operator_id from team_member where team_id = :id and leads = 1", id=team_id)
        }
        _set_members(tx, team_id, members)
        leads = held & set(members) if leads is None else leads
    if leads is not None:
        _set_leads(tx, team_id, leads)
    _emit_changed(tx, actor, team_id)
    return {"team_id": team_id}


def remove(tx: Tx, actor: Actor, team_id: int, *, removed: bool = True) -> dict[str, Any]:
    """Remove a team, or restore it. Its dialogs keep their assignees; unassigned ones are open to all operators."""
    require(actor, "teams.change")
    tx.advisory_lock("teams")
    name = _require_team(tx, team_id)
    if not removed:
        _free_name(tx, name, but=team_id)
    tx.sql("update team set removed_at = :at where id = :id", at=tx.now if removed else None, id=team_id)
    _emit_changed(tx, actor, team_id)
    return {"team_id": team_id}


def set_capacity(tx: Tx, actor: Actor, operator_id: int, *, capacity: int) -> dict[str, Any]:
    """Set how many active dialogs are enough for an operator; 0 is no limit.

    Round robin gives no more than that (E13).
    """
    require(actor, "teams.change")
    if not 0 <= capacity <= MOST_CAPACITY:
        raise Invalid("Choose a number between 0 and 1,000.", field="capacity", limit=MOST_CAPACITY)
    tx.lock(Operator, operator_id)
    if not tx.sql("update operator set capacity = :n where id = :id returning id", n=capacity, id=operator_id):
        raise NotFound
    tx.emit(EventKind.operator_changed, actor, object_kind="operator", object_id=operator_id, place=EVERYBODY)
    return {"operator_id": operator_id}


def _require_team(tx: Tx, team_id: int) -> str:
    tx.lock(Team, team_id)
    rows = tx.sql("select name from team where id = :id", id=team_id)
    if not rows:
        raise NotFound
    return str(rows[0][0])


def _free_name(tx: Tx, name: str, *, but: int = 0) -> str:
    clean = " ".join(storable(name).split())
    if not clean or len(clean) > NAME_LIMIT:
        raise Invalid("A team needs a name of at most 80 characters.", field="name", limit=NAME_LIMIT)
    # Teams are few, so names are compared here: SQLite folds the case of ASCII letters only.
    taken = tx.sql("select name from team where removed_at is null and id <> :id", id=but)
    if any(row[0].casefold() == clean.casefold() for row in taken):
        raise Conflict("Another team already has this name.", code="team-exists", field="name")
    return clean


def _set_members(tx: Tx, team_id: int, members: Collection[int]) -> None:
    tx.sql("delete from team_member where team_id = :id", id=team_id)
    for operator_id in sorted(set(members)):
        if not tx.sql("select 1 from operator where id = :id", id=operator_id):
            raise Invalid("This operator does not exist.", code="operator-gone", field="members")
        tx.sql(
            "insert into team_member (team_id, operator_id) values (:team, :person)", team=team_id, person=operator_id
        )


def _set_leads(tx: Tx, team_id: int, leads: Collection[int]) -> None:
    tx.sql("update team_member set leads = 0 where team_id = :team and leads = 1", team=team_id)
    for operator_id in sorted(set(leads)):
        is_member = tx.sql(
            "update team_member set leads = 1 where team_id = :team and operator_id = :person returning operator_id",
            team=team_id,
            person=operator_id,
        )
        if not is_member:
            raise Invalid("Only members can lead a team.", code="lead-no-member", field="leads")


def _emit_changed(tx: Tx, actor: Actor, team_id: int) -> None:
    tx.emit(EventKind.team_changed, actor, object_kind="team", object_id=team_id, place=EVERYBODY)
