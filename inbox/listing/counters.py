"""Counts the dialogs of each view, per operator."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

from inbox.access import Actor, visible, visible_channels
from inbox.dialogs.read_marks import read_no
from inbox.listing.views import ACTIVE, view_condition
from inbox.store import Reader, Row
from inbox.store.sql import in_list

Counts = dict[str, Any]
# Counts of packages above the core, by name: of several operators who see the same channels as the actor.
More = Callable[[Reader, Actor, Sequence[int]], Awaitable[Mapping[int, Any]]]
_MORE: dict[str, More] = {}


def register(name: str, count: More) -> None:
    """Add counts of a package under a name. Raises ValueError for a name that exists."""
    if name in _MORE:
        raise ValueError(f"the counts {name} are registered twice")
    _MORE[name] = count


async def counts(reader: Reader, actor: Actor) -> Counts:
    """Return the counts of one operator.

    {mine, unassigned, all, mine_unread, waiting, unread, mentions, following, snoozed, untagged, failed,
    notifications, teams}; teams: {"<id>": active dialogs of that team}. mentions and notifications count what the
    operator has not seen. Counts of packages stand beside them under their names.
    """
    return (await counts_of(reader, actor, [actor.id or 0]))[actor.id or 0]


async def counts_of(reader: Reader, actor: Actor, people: Sequence[int]) -> dict[int, Counts]:
    """Return the counts of several operators who see the same channels as `actor`, with a fixed number of queries.

    This runs after nearly every event, so each query reads an index and only the rows that it counts. A plus before a
    column keeps SQLite from choosing the index of that column.
    """
    scope = visible(actor, "d", unindexed=reader.dialect == "sqlite")
    shared, owned, teams = await _of_all(reader, scope)
    mine_unread, free_unread = await _mine_unread(reader, scope, people), await _free_unread(reader, scope, people)
    followed, followed_unread = await _followed(reader, scope, people)
    mentions, bell = await _mentions(reader, scope, people), await _notifications(reader, actor, people)
    more = {name: await count(reader, actor, people) for name, count in _MORE.items()}
    return {
        operator_id: {
            "mine": owned.get(operator_id, 0),
            **shared,
            "mine_unread": mine_unread.get(operator_id, 0),
            "unread": mine_unread.get(operator_id, 0)
            + free_unread.get(operator_id, 0)
            + followed_unread.get(operator_id, 0),
            "mentions": mentions.get(operator_id, 0),
            "following": followed.get(operator_id, 0),
            "notifications": bell.get(operator_id, 0),
            "teams": teams,
            **{name: counted[operator_id] for name, counted in more.items()},
        }
        for operator_id in people
    }


async def _of_all(reader: Reader, scope: str) -> tuple[dict[str, int], dict[int | None, int], dict[str, int]]:
    """Return the counts that all operators of these channels share, and the dialogs of each operator and each team."""
    rows = await reader.rows(
        "select d.assignee_id, d.team_id, count(*), count(d.waiting_since), sum(1 - d.tagged) from dialog d"
        f" where {ACTIVE} and {scope} group by d.assignee_id, d.team_id"
    )
    owned: dict[int | None, int] = {}
    teams: dict[str, int] = {}
    for assignee_id, team_id, count, *_ in rows:
        owned[assignee_id] = owned.get(assignee_id, 0) + count
        if team_id is not None:
            teams[str(team_id)] = teams.get(str(team_id), 0) + count
    [(snoozed, failed)] = await reader.rows(
        f"select (select count(*) from dialog d where {view_condition('snoozed')} and {scope}),"
        f" (select count(*) from dialog d where {view_condition('failed')} and {scope})"
    )
    shared = {
        "unassigned": owned.pop(None, 0),
        "all": sum(count for _, _, count, *_ in rows),
        "waiting": sum(waiting for _, _, _, waiting, _ in rows),
        "untagged": sum(int(untagged) for *_, untagged in rows),
        "snoozed": snoozed,
        "failed": failed,
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
    """Return the number of unassigned dialogs with unread messages, per operator.

    They are many, and most operators have opened few of them. So the number that an operator has read is subtracted
    from all: those with a read mark, and for a new operator those from before the account was made.
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
    # A dialog with a read mark is counted by the mark, whatever the age of the account.
    read = {operator_id: int(known) - int(resting) for operator_id, known, resting in marked}
    came = await reader.rows(
        f"select id, created_at from operator where id in ({in_list(people)}) and created_at >= :oldest"
        " order by created_at, id",
        oldest=oldest,
    )
    seen = await _known_at_coming(reader, free, came) if came else {}
    return {operator_id: int(whole) - read.get(operator_id, 0) - seen.get(operator_id, 0) for operator_id in people}


# A dialog that was there and at rest when an operator's account was made.
_AT_REST = "d.created_at <= o.created_at and d.last_at <= o.created_at"


async def _known_at_coming(reader: Reader, free: str, came: Sequence[Row]) -> dict[int, int]:
    """Return how many unassigned dialogs had nothing new when each new operator came, with a read mark or without."""
    moments = sorted({int(at) for _, at in came})
    places = " ".join(
        f"when d.created_at <= {at} and d.last_at <= {at} then {place}" for place, at in enumerate(moments)
    )
    # One pass for all new operators: with each dialog, the first of them who found it at rest.
    rest = _numbers(
        await reader.rows(
            f"select place, count(*) from (select case {places} end as place from dialog d where {free}) x"
            " where place is not null group by place"
        )
    )
    until = dict(zip(moments, accumulate(rest.get(place, 0) for place in range(len(moments))), strict=True))
    # The few dialogs with messages from both before and after.
    half = await reader.rows(
        "select o.id, count(*) from operator o join dialog d on d.created_at <= o.created_at"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = o.id"
        f" where {free} and +d.last_at > o.created_at and o.id in ({in_list([row[0] for row in came])})"
        f" and r.read_no is null and d.client_count <= {read_no('o.created_at')} group by o.id"
    )
    walked = _numbers(half)
    return {operator_id: until[int(at)] + walked.get(operator_id, 0) for operator_id, at in came}


async def _followed(reader: Reader, scope: str, people: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    """Return per operator the followed dialogs, and those of them that are unread and assigned to a colleague."""
    rows = await reader.rows(
        "select f.operator_id, count(*), sum(case when d.snoozed_at is null and d.assignee_id is not null"
        f" and d.assignee_id <> f.operator_id and d.client_count > {read_no('o.created_at')} then 1 else 0 end)"
        " from follow f join dialog d on d.id = f.dialog_id join operator o on o.id = f.operator_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = f.operator_id"
        f" where f.operator_id in ({in_list(people)}) and +d.open = 1 and {scope} group by f.operator_id"
    )
    followed = {operator_id: int(count) for operator_id, count, _ in rows}
    return followed, {operator_id: int(unread) for operator_id, _, unread in rows}


async def _mentions(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    rows = await reader.rows(
        "select x.operator_id, count(distinct x.dialog_id) from mention x join dialog d on d.id = x.dialog_id"
        f" where x.seen_at is null and x.operator_id in ({in_list(people)}) and {scope} group by x.operator_id"
    )
    return _numbers(rows)


async def _notifications(reader: Reader, actor: Actor, people: Sequence[int]) -> dict[int, int]:
    """Return the unread notifications of each operator.

    Those about dialogs and tasks that the operator may not see are left out.
    """
    scope = visible_channels(actor, "coalesce(d.channel_id, n.channel_id)")
    rows = await reader.rows(
        "select n.operator_id, count(*) from notice n left join dialog d on d.id = n.dialog_id"
        f" where n.read_at is null and n.operator_id in ({in_list(people)})"
        f" and (coalesce(d.channel_id, n.channel_id) is null or {scope})"
        " group by n.operator_id"
    )
    return _numbers(rows)


def _numbers(rows: Iterable[Sequence[Any]]) -> dict[int, int]:
    return {row_id: int(count) for row_id, count in rows}
