"""Views of the list: their dialogs, order, pages and counters."""

import json
from functools import partial
from typing import Any

import pytest

from inbox import listing
from inbox.access import Actor
from inbox.company import tags
from inbox.delivery import claims, outbox
from inbox.dialogs import assignment, dialog_tags, episodes, followers, priority, read_marks, snooze
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.messages import replies
from inbox.models import Mention
from inbox.people import teams
from inbox.store import Tx
from tests.conftest import Cast


async def ids(cast: Cast, who: Actor, view: str, sort: str = "urgent", limit: int = 2) -> list[int]:
    """Return the whole view, read in pages of two."""
    found: list[int] = []
    after = None
    while True:
        page = json.loads(await listing.dialogs(cast.store, who, view=view, sort=sort, after=after, limit=limit))
        found += [row["id"] for row in page["items"]]
        after = page["next"]
        if after is None:
            assert json.loads(await listing.dialog_ids(cast.store, who, view=view, sort=sort))["ids"] == found
            return found


def called(tx: Tx, cast: Cast, dialog_id: int, *, seen: bool = False) -> None:
    """Mention Anna in the newest message of a dialog."""
    message = tx.sql("select max(id) from message where dialog_id = :id", id=dialog_id)[0][0]
    tx.now += 1
    tx.sql(
        f"insert into {Mention.__tablename__} (operator_id, message_id, dialog_id, at, seen_at)"
        " values (:me, :message, :dialog, :at, :seen)",
        me=cast.anna.id,
        message=message,
        dialog=dialog_id,
        at=tx.now,
        seen=tx.now if seen else None,
    )
    tx.emit(
        EventKind.mention_changed,
        cast.boris,
        object_kind="mention",
        object_id=dialog_id,
        dialog_id=dialog_id,
        only_operator=cast.anna.id,
    )


async def eight(cast: Cast) -> list[int]:
    """Create eight dialogs: Anna's, unassigned, a team's, snoozed twice, failed, closed, one of another bot."""
    made = [await cast.writes("hello", who=name) for name in ("kate", "paul", "mary", "nick", "olly", "pete", "rose")]
    made.append(await cast.writes("hello", who="sam", channel=cast.second))

    def arrange(tx: Tx) -> None:
        teams.create(tx, cast.anna, name="Delivery", members=[cast.boris.id or 0])
        assignment.assign(tx, cast.anna, made[0], operator_id=cast.anna.id)
        assignment.assign_team(tx, cast.anna, made[2], team_id=1, operator_id=cast.boris.id)
        snooze.snooze(tx, cast.anna, made[3], until=None)
        snooze.snooze(tx, cast.anna, made[4], until=tx.now + 3_600_000)
        replies.reply(tx, cast.boris, made[5], text="hi", seen=1)
        episodes.close(tx, cast.anna, made[6])

    await cast.store.write(arrange)
    [job] = await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await cast.store.write(lambda tx: outbox.mark_failed(tx, job.delivery_id, holder="me", code="refused", detail=""))
    return made


async def test_every_view_holds_its_dialogs_and_its_counter_agrees(cast: Cast) -> None:
    kate, paul, mary, nick, olly, pete, rose, sam = await eight(cast)
    await cast.store.write(lambda tx: followers.follow(tx, cast.anna, mary, on=True))
    await cast.store.write(lambda tx: followers.follow(tx, cast.anna, nick, on=True))
    for dialog, seen in ((kate, False), (mary, True), (paul, False)):
        await cast.store.write(partial(called, cast=cast, dialog_id=dialog, seen=seen))
    expected = {
        "mine": [kate],
        "unassigned": [paul, sam],
        "all": [kate, paul, mary, pete, sam],
        "waiting": [kate, paul, mary, pete, sam],
        "unread": [kate, paul, mary, sam],
        "mentions": [paul, kate, mary],
        "following": [mary, nick],
        "snoozed": [olly, nick],
        "untagged": [kate, paul, mary, pete, sam],
        "closed": [rose],
        "failed": [pete],
        "team-1": [mary],
    }
    assert {view: await ids(cast, cast.anna, view) for view in expected} == expected
    counted = await listing.counts(cast.store, cast.anna)
    # The counts of tasks stand beside those of the core once their package is imported.
    assert {name: number for name, number in counted.items() if name != "tasks"} == {
        "mine": 1,
        "unassigned": 2,
        "all": 5,
        "mine_unread": 1,
        "waiting": 5,
        "unread": 4,
        "mentions": 2,
        "following": 2,
        "snoozed": 2,
        "untagged": 5,
        "failed": 1,
        "notifications": 0,
        "teams": {"1": 1},
    }
    for dialog in (kate, mary, sam):
        await cast.store.write(partial(read_marks.mark_read, actor=cast.anna, dialog_id=dialog, client_no=1))
    assert await ids(cast, cast.anna, "unread") == [paul]
    await cast.store.write(lambda tx: read_marks.mark_unread(tx, cast.anna, mary, no=1))
    assert await ids(cast, cast.anna, "unread") == [paul, mary]
    assert (await listing.counts(cast.store, cast.anna))["unread"] == 2
    # Olga sees only the second bot; her views and counters hold nothing of the first one.
    assert {view: await ids(cast, cast.olga, view) for view in expected if await ids(cast, cast.olga, view)} == {
        "unassigned": [sam],
        "all": [sam],
        "waiting": [sam],
        "unread": [sam],
        "untagged": [sam],
    }
    assert sum(v for v in (await listing.counts(cast.store, cast.olga)).values() if isinstance(v, int)) == 5


async def test_closing_removes_the_dialog_from_the_failed_view(cast: Cast) -> None:
    pete = (await eight(cast))[5]
    row = json.loads(await listing.dialogs(cast.store, cast.anna, view="failed"))["items"][0]
    assert (row["id"], row["failed"]) == (pete, 1)
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, pete))
    assert await ids(cast, cast.anna, "failed") == []


async def test_each_order_pages_without_gap_or_repeat(cast: Cast) -> None:
    kate, paul, mary, _, _, pete, _, sam = await eight(cast)
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, paul, text="hi", seen=1))
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, sam, text="hi", seen=1))
    at = {one: moment for one, moment in await cast.store.rows("select id, last_at from dialog")}
    name = {
        one: text
        for one, text in await cast.store.rows(
            "select d.id, k.name from dialog d join contact k on k.id = d.contact_id"
        )
    }
    active = [kate, paul, mary, pete, sam]
    waiting, answered = [kate, mary, pete], [paul, sam]
    orders: dict[str, list[int]] = {
        "urgent": [*waiting, *sorted(answered, key=lambda one: (-at[one], one))],
        "longest": [*waiting, *sorted(answered, key=lambda one: (at[one], one))],
        "newest": sorted(active, key=lambda one: (-at[one], -one)),
        "oldest": sorted(active, key=lambda one: (at[one], one)),
        "client": sorted(active, key=lambda one: (name[one], one)),
        "assignee": [kate, paul, mary, pete, sam],  # Anna, Anna, Boris, Boris, Boris
    }
    assert {sort: await ids(cast, cast.anna, "all", sort) for sort in orders} == orders
    assert await ids(cast, cast.anna, "mine", "longest") == [kate, paul]


@pytest.mark.parametrize("wrong", [{"view": "team-0"}, {"view": "team-x"}, {"view": "team-1 or 1=1"}, {"sort": "name"}])
async def test_unknown_view_or_order_is_refused(cast: Cast, wrong: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        await listing.dialogs(cast.store, cast.anna, **({"view": "all", "sort": "urgent"} | wrong))


async def test_view_is_narrowed_by_tags_and_priorities(cast: Cast) -> None:
    kate, paul, mary, nick, _, _, rose, sam = await eight(cast)

    def arrange(tx: Tx) -> None:
        for name in ("Delivery", "Refund"):
            tags.create(tx, cast.vera, name=name)
        for dialog_id, tag_id in ((kate, 1), (paul, 2), (nick, 1), (rose, 1), (sam, 1)):
            dialog_tags.change_tags(tx, cast.anna, dialog_id, add=[tag_id])
        for dialog_id, value in ((paul, 1), (mary, 1), (sam, -1)):
            priority.set_priority(tx, cast.anna, dialog_id, value)

    await cast.store.write(arrange)
    expected = {
        "all.tag-1": [kate, sam],
        "all.tag-1-2": [kate, paul, sam],
        "mine.tag-1": [kate],
        "mine.tag-2": [],
        "snoozed.tag-1": [nick],
        "closed.tag-1": [rose],
        "all.priority-high": [paul, mary],
        "team-1.priority-high": [mary],
        "all.tag-1-2.priority-high-low": [paul, sam],
        "unread.tag-2.priority-medium": [],
        "untagged.priority-high": [mary],
    }
    assert {view: await ids(cast, cast.anna, view) for view in expected} == expected
    assert await ids(cast, cast.olga, "all.tag-1") == [sam]
    for wrong in ("all.tag-", "all.tag-0", "all.priority-top", "all.tag-1.", "all.priority-high.tag-1", "all.tag-1\n"):
        with pytest.raises(Invalid):
            await ids(cast, cast.anna, wrong)
