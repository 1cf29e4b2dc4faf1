"""The numbers beside the views."""

from collections.abc import Sequence

from inbox.access import Actor, scope_filter
from inbox.listing.pages import read_no
from inbox.listing.shapes import ids_of
from inbox.store import Reader


async def counts(reader: Reader, actor: Actor) -> dict[str, int]:
    """{mine, unassigned, all, mine_unread} of open dialogs, for one person."""
    return (await counts_of(reader, actor, [actor.id or 0]))[actor.id or 0]


async def counts_of(reader: Reader, actor: Actor, people: Sequence[int]) -> dict[int, dict[str, int]]:
    """The same for several people who see the same channels as `actor`: two queries, however many they are."""
    scope = scope_filter(actor, "d.channel_id")
    found = await reader.rows(
        f"select d.assignee_id, count(*) from dialog d where d.open = 1 and {scope} group by d.assignee_id"
    )
    owned = {row[0]: int(row[1]) for row in found}
    unread = await _unread_of(reader, scope, people)
    total = sum(owned.values())
    return {
        one: {
            "mine": owned.get(one, 0),
            "unassigned": owned.get(None, 0),
            "all": total,
            "mine_unread": unread.get(one, 0),
        }
        for one in people
    }


async def _unread_of(reader: Reader, scope: str, people: Sequence[int]) -> dict[int, int]:
    found = await reader.rows(
        "select d.assignee_id, count(*) from dialog d join operator o on o.id = d.assignee_id"
        " left join read_mark r on r.dialog_id = d.id and r.operator_id = d.assignee_id"
        f" where d.open = 1 and {scope} and d.assignee_id in ({ids_of(people)})"
        f" and d.client_count > {read_no('o.created_at')}"
        " group by d.assignee_id"
    )
    return {row[0]: int(row[1]) for row in found}
