"""The numbers beside the views."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

from inbox.access import Actor, visible
from inbox.dialogs.read_marks import read_no
from inbox.listing.views import ACTIVE, holds
from inbox.store import Reader, Row
from inbox.store.sql import in_list

Counts = dict[str, Any]


async def counts(reader: Reader, actor: Actor) -> Counts:
    """{mine, unassigned, all, mine_unread, waiting, unread, mentions, following, snoozed, failed, notices, teams}.

    For one person; teams: {"<id>": active dialogs of that team}. mentions and notices count what was not seen.
    """
    return (await counts_of(reader, actor, [actor.id or 0]))[actor.id or 0]


async def counts_of(reader: Reader, actor: Actor, people: Sequence[int]) -> dict[int, Counts]:
    """The same for several people who see the same channels as `actor`: some queries, however many they are.

    Asked after nearly every event, so each of them reads an index and no rows that are not counted. A plus before a
    column keeps SQLite from taking the index of that one.
    """
    scope = visible(actor, "d", unindexed=reader.dialect == "sqlite")
    shared, owned, teams = await _of_all(reader, scope)
    mine_unread, free_unread = await _mine_unread(reader, scope, people), await _free_unread(reader, scope, people)
    followed, followed_unread = await _followed(reader, scope, people)
    mentions, notices = await _mentions(reader, scope, people), await _notices(reader, scope, people)
    return {
        one: {
            "mine": owned.get(one, 0),
            **shared,
            "mine_unread": mine_unread.get(one, 0),
            "unread": mine_unread.get(one, 0) + free_unread.get(one, 0) + followed_unread.get(one, 0),
            "mentions": mentions.get(one, 0),
            "following": followed.get(one, 0),
            "notices": notices.get(one, 0),
            "teams": teams,
        }
        for one in people
    }


async def _of_all(reader: Reader, scope: str) -> tuple[dict[str, int], dict[int, int], dict[str, int]]:
    """What is the same for everybody who sees these channels, how many each person leads, and each team."""
    rows = await reader.rows(
        "select d.assignee_id, d.team_id, count(*), count(d.waiting_since) from dialog d"
        f" where {ACTIVE} and {scope} group by d.assignee_id, d.team_id"
    )
    owned: dict[int, int] = {}
    teams: dict[str, int] = {}
    for assignee_id, team_id, count, _ in rows:
        owned[assignee_id] = owned.get(assignee_id, 0) + count
        if team_id is not None:
            teams[str(team_id)] = teams.get(str(team_id), 0) + count
    aside = await reader.rows(
        f"select (select count(*) from dialog d where {holds('snoozed')} and {scope}),"
        f" (select count(*) from dialog d where {holds('failed')} and {scope})"
    )
    shared = {
        "unassigned": owned.pop(None, 0),  # type: ignore[call-overload]
        "all": sum(row[2] for row in rows),
        "waiting": sum(row[3] for row in rows),
        "snoozed": aside[0][0],
        "failed": aside[0][1],
    }
    return shared, owned, teams


async def _mine_unread(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    rows = await reader.rows(
        "select d.assignee_id, count(*) from dialog d join operator o on o.id = d.assignee_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = d.assignee_id"
        f" where {ACTIVE} and {scope} and d.assignee_id in ({in_list(people)})"
        f" and d.client_count > {read_no('o.created_at')}"
        " group by d.assignee_id"
    )
    return _numbers(rows)


async def _free_unread(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    """Nobody's dialogs with something unread, per person.

    They are many and nearly nobody has opened them, so what a person has read is taken off the whole: their marks,
    and for who came lately also what was there before them.
    """
    free = f"{ACTIVE} and {scope} and d.assignee_id is null and d.client_count > 0"
    ((whole, oldest),) = await reader.rows(f"select count(*), min(d.created_at) from dialog d where {free}")
    if not whole:
        return {}
    marked = await reader.rows(
        "select r.operator_id, sum(case when r.read_no >= d.client_count then 1 else 0 end),"
        f" sum(case when {_AT_REST} then 1 else 0 end)"
        " from dialog d join read_mark r on r.dialog_id = d.id join operator o on o.id = r.operator_id"
        f" where {free} and +r.operator_id in ({in_list(people)}) group by r.operator_id"
    )
    read = {row[0]: int(row[1]) - int(row[2]) for row in marked}  # who have a mark do not go by when they came
    came = await reader.rows(
        f"select id, created_at from operator where id in ({in_list(people)}) and created_at >= :oldest"
        " order by created_at, id",
        oldest=oldest,
    )
    known = await _known_at_coming(reader, free, came) if came else {}
    return {one: int(whole) - read.get(one, 0) - known.get(one, 0) for one in people}


# A dialog that was there and at rest when an operator came.
_AT_REST = "d.created_at <= o.created_at and d.last_at <= o.created_at"


async def _known_at_coming(reader: Reader, free: str, came: Sequence[Row]) -> dict[int, int]:
    """How many of the free dialogs newcomers, the first one first, had nothing new in when they came; marked or not."""
    moments = sorted({int(row[1]) for row in came})
    places = " ".join(
        f"when d.created_at <= {at} and d.last_at <= {at} then {place}" for place, at in enumerate(moments)
    )
    # One walk for all of them: with each dialog, the first moment at which somebody came to find it at rest.
    rest = _numbers(
        await reader.rows(
            f"select place, count(*) from (select case {places} end as place from dialog d where {free}) x"
            " where place is not null group by place"
        )
    )
    until = dict(zip(moments, accumulate(rest.get(place, 0) for place in range(len(moments))), strict=True))
    # Those few in which something was written both before and after.
    half = await reader.rows(
        "select o.id, count(*) from operator o join dialog d on d.created_at <= o.created_at"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = o.id"
        f" where {free} and +d.last_at > o.created_at and o.id in ({in_list([row[0] for row in came])})"
        f" and r.read_no is null and d.client_count <= {read_no('o.created_at')} group by o.id"
    )
    walked = _numbers(half)
    return {row[0]: until[int(row[1])] + walked.get(row[0], 0) for row in came}


async def _followed(reader: Reader, scope: str, people: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    """How many dialogs each follows, and how many of those are unread and neither theirs nor nobody's."""
    rows = await reader.rows(
        "select f.operator_id, count(*), sum(case when d.snoozed_at is null and d.assignee_id is not null"
        f" and d.assignee_id <> f.operator_id and d.client_count > {read_no('o.created_at')} then 1 else 0 end)"
        " from follow f join dialog d on d.id = f.dialog_id join operator o on o.id = f.operator_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = f.operator_id"
        f" where f.operator_id in ({in_list(people)}) and +d.open = 1 and {scope} group by f.operator_id"
    )
    return _numbers(rows), {row[0]: int(row[2]) for row in rows}


async def _mentions(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    rows = await reader.rows(
        "select x.operator_id, count(distinct x.dialog_id) from mention x join dialog d on d.id = x.dialog_id"
        f" where x.seen_at is null and x.operator_id in ({in_list(people)}) and {scope} group by x.operator_id"
    )
    return _numbers(rows)


async def _notices(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    """The bell shows no notice about a dialog that its person may not see any more, so it is not counted either."""
    rows = await reader.rows(
        "select n.operator_id, count(*) from notice n left join dialog d on d.id = n.dialog_id"
        f" where n.read_at is null and n.operator_id in ({in_list(people)}) and (d.id is null or {scope})"
        " group by n.operator_id"
    )
    return _numbers(rows)


def _numbers(rows: Iterable[Sequence[Any]]) -> dict[int, int]:
    return {row[0]: int(row[1]) for row in rows}
