"""Reads what the card of a distribution rule shows: who is next, today's shares, and how many dialogs wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from automation import members, offers
from inbox.dialogs import round_robin
from inbox.dialogs.round_robin import RoundRobin
from inbox.store import Reader
from inbox.store.sql import in_list


async def read(reader: Reader, rule_id: int, body: Any, since: int) -> Mapping[str, Any]:
    """Return {next_operator_id, shares: [{operator_id, count}], waiting} of a rule. since: when today began."""
    people = await members.read(reader, body)
    rows = await reader.rows("select last_operator_id, place from rotation where rule_id = :id", id=rule_id)
    last, place = rows[0] if rows else (None, 0)
    order = RoundRobin(await round_robin.read(reader, people), people, last, place=place, cap=body.cap)
    shares = await reader.rows(
        "select operator_id, count(*) from assignment where by_kind = 'rule' and by_id = :rule and from_at >= :since"
        f" and operator_id in ({in_list(people)}) group by operator_id",
        rule=rule_id,
        since=since,
    )
    counts = {operator_id: count for operator_id, count in shares}
    return {
        "next_operator_id": order.find_next(),
        "shares": [{"operator_id": person, "count": counts.get(person, 0)} for person in people],
        "waiting": await offers.count_waiting(reader, frozenset(body.channels) or None),
    }
