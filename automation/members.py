"""Reads the operators of a distribution rule in their order: those it names, the members of its team, or all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from inbox.people.channel_access import may_answer
from inbox.store import Reader, Row, Tx
from inbox.store.sql import in_list

_MEMBERS = (
    "select o.id from operator o join team_member m on m.operator_id = o.id join team t on t.id = m.team_id"
    " where m.team_id = {} and o.disabled_at is null and t.removed_at is null order by o.id"
)


def _statement(body: Any) -> str:
    if body.operators is not None:
        return f"select id from operator where disabled_at is null and id in ({in_list(body.operators)})"
    if body.team_id is not None:
        return _MEMBERS.format(int(body.team_id))
    return "select id from operator where disabled_at is null order by id"


def _in_order(body: Any, rows: Sequence[Row]) -> list[int]:
    found = [int(operator_id) for (operator_id,) in rows]
    if body.operators is None:
        return found
    return [operator_id for operator_id in dict.fromkeys(body.operators) if operator_id in found]


def load(tx: Tx, body: Any) -> list[int]:
    """Return the active operators of a rule in their order."""
    return _in_order(body, tx.sql(_statement(body)))


async def read(reader: Reader, body: Any) -> list[int]:
    """Return the same outside a transaction."""
    return _in_order(body, await reader.rows(_statement(body)))


def of_team(tx: Tx, team_id: int) -> frozenset[int]:
    """Return the active members of a team; none for a removed one."""
    return frozenset(int(operator_id) for (operator_id,) in tx.sql(_MEMBERS.format(int(team_id))))


def are_enough(tx: Tx, body: Any) -> bool:
    """Return whether a rule has operators to choose from: one over everybody needs two of them.

    A person who works alone is not assigned every conversation by a ready rule.
    """
    if body.operators is not None or body.team_id is not None:
        return True
    active = "select id from operator where disabled_at is null order by id limit 2"
    return tx.once("two operators", lambda: len(tx.sql(active)) == 2)


def can_answer(tx: Tx, team_id: int, channel_id: int) -> bool:
    """Return whether some member of a team may answer in a channel."""
    return any(may_answer(tx, person, channel_id) for person in sorted(of_team(tx, team_id)))
