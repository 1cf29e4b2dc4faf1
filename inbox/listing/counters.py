"""The numbers beside the views."""

from collections.abc import Iterable, Sequence
from typing import Any

from inbox.access import Actor, scope_filter
from inbox.listing.pages import read_no
from inbox.listing.shapes import ids_of
from inbox.listing.views import ACTIVE, holds
from inbox.store import Reader

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
    scope = scope_filter(actor, "d.channel_id")
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
        f" where {ACTIVE} and {scope} and d.assignee_id in ({ids_of(people)})"
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
    whole = await reader.rows(f"select count(*), min(d.created_at) from dialog d where {free}")
    if not whole[0][0]:
        return {}
    marked = await reader.rows(
        "select r.operator_id, count(*) from dialog d join read_mark r on r.dialog_id = d.id"
        f" where {free} and +r.operator_id in ({ids_of(people)}) and r.read_no >= d.client_count group by r.operator_id"
    )
    newcomers = await reader.rows(
        f"select id from operator where id in ({ids_of(people)}) and created_at >= :oldest", oldest=whole[0][1]
    )
    before = await reader.rows(
        "select o.id, count(*) from operator o join dialog d on d.created_at <= o.created_at"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = o.id"
        f" where {free} and o.id in ({ids_of([row[0] for row in newcomers])}) and r.read_no is null"
        f" and d.client_count <= {read_no('o.created_at')} group by o.id"
    )
    read, known = _numbers(marked), _numbers(before if newcomers else [])
    return {one: int(whole[0][0]) - read.get(one, 0) - known.get(one, 0) for one in people}


async def _followed(reader: Reader, scope: str, people: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    """How many dialogs each follows, and how many of those are unread and neither theirs nor nobody's."""
    rows = await reader.rows(
        "select f.operator_id, count(*), sum(case when d.snoozed_at is null and d.assignee_id is not null"
        f" and d.assignee_id <> f.operator_id and d.client_count > {read_no('o.created_at')} then 1 else 0 end)"
        " from follow f join dialog d on d.id = f.dialog_id join operator o on o.id = f.operator_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = f.operator_id"
        f" where f.operator_id in ({ids_of(people)}) and +d.open = 1 and {scope} group by f.operator_id"
    )
    return _numbers(rows), {row[0]: int(row[2]) for row in rows}


async def _mentions(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    rows = await reader.rows(
        "select x.operator_id, count(distinct x.dialog_id) from mention x join dialog d on d.id = x.dialog_id"
        f" where x.seen_at is null and x.operator_id in ({ids_of(people)}) and {scope} group by x.operator_id"
    )
    return _numbers(rows)


async def _notices(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    """The bell shows no notice about a dialog that its person may not see any more, so it is not counted either."""
    rows = await reader.rows(
        "select n.operator_id, count(*) from notice n left join dialog d on d.id = n.dialog_id"
        f" where n.read_at is null and n.operator_id in ({ids_of(people)}) and (d.id is null or {scope})"
        " group by n.operator_id"
    )
    return _numbers(rows)


def _numbers(rows: Iterable[Sequence[Any]]) -> dict[int, int]:
    return {row[0]: int(row[1]) for row in rows}
