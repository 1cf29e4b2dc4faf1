"""Bulk commands: failing dialogs are named, the others change, and one undo restores all of them."""

from typing import Any

import pytest

from inbox.company import tags
from inbox.dialogs import assignment, bulk, dialog_tags, episodes, followers, priority, read_marks, snooze
from inbox.dialogs.bulk import Step
from inbox.errors import Invalid
from inbox.people import teams
from inbox.store import Tx
from tests.conftest import Cast, key

STATE = (
    "select id, open, assignee_id, team_id, snoozed_at is null, snooze_until, snooze_reason, priority, tagged,"
    " (select count(*) from dialog_tag where dialog_id = dialog.id) from dialog order by id"
)


async def undo(cast: Cast, done: dict[str, Any]) -> dict[str, Any]:
    return await bulk.run(cast.store, cast.vera, [Step(**step) for step in done["undo"]], key=key())


@pytest.mark.parametrize(
    "act",
    [
        {"act": "assign", "operator_id": 2},
        {"act": "team", "team_id": 1},
        {"act": "snooze", "until": 1},
        {"act": "snooze", "until": None, "reason": "ждём склад"},
        {"act": "close"},
        {"act": "tag", "tag_ids": [1, 2]},
        {"act": "untag", "tag_ids": [2, 3]},
        {"act": "rank", "priority": 1},
    ],
)
async def test_bulk_command_is_undone_as_a_whole(cast: Cast, act: dict[str, Any]) -> None:
    made = [await cast.writes("hello", who=f"p{number}") for number in range(45)]

    def arrange(tx: Tx) -> None:
        teams.create(tx, cast.anna, name="Delivery", members=[cast.boris.id or 0])
        assignment.assign(tx, cast.vera, made[3], operator_id=cast.vera.id)
        snooze.snooze(tx, cast.vera, made[4], until=None)
        for name in ("Delivery", "Refund", "Defect"):
            tags.create(tx, cast.vera, name=name)
        dialog_tags.change_tags(tx, cast.vera, made[5], add=[1])
        dialog_tags.change_tags(tx, cast.vera, made[6], add=[2, 3])
        priority.set_priority(tx, cast.vera, made[7], -1)

    await cast.store.write(arrange)
    if act.get("until"):
        act = act | {"until": (await cast.store.rows("select max(last_at) from dialog"))[0][0] + 3_600_000}
    before = await cast.store.rows(STATE)
    used = key()
    done = await bulk.run(cast.store, cast.vera, [Step(ids=made, **act)], key=used)
    assert (done["done"], done["failed"]) == (made, [])
    assert await cast.store.rows(STATE) != before
    assert done == await bulk.run(cast.store, cast.vera, [Step(ids=made, **act)], key=used)  # a repeat is the same
    back = await undo(cast, done)
    assert back["failed"] == []
    assert await cast.store.rows(STATE) == before


async def test_undone_bulk_reopening_restores_each_closing_reason(cast: Cast) -> None:
    made = [await cast.writes("hello", who=who) for who in ("kate", "john")]
    for one, reason in zip(made, ("declined", "spam"), strict=True):
        await cast.store.write(
            lambda tx, one=one, reason=reason: episodes.close(tx, cast.vera, one, reason=reason, comment="so")
        )
    was = await cast.store.rows("select close_reason, close_comment from episode order by id")
    done = await bulk.run(cast.store, cast.vera, [Step("reopen", made)], key=key())
    await undo(cast, done)
    assert await cast.store.rows("select close_reason, close_comment from episode order by id") == was
    assert await cast.store.rows("select distinct open from dialog") == [(0,)]


async def test_bulk_read_and_follow_are_personal_and_can_be_undone(cast: Cast) -> None:
    made = [await cast.writes("hello", who=name) for name in ("kate", "paul", "kate")][:2]
    await cast.store.write(lambda tx: read_marks.mark_read(tx, cast.vera, made[0], client_no=1))
    await cast.store.write(lambda tx: followers.follow(tx, cast.vera, made[1], on=True))
    marks = "select dialog_id, read_no from read_mark where operator_id = 3 and read_no > 0 order by 1"
    follows = "select dialog_id from follow where operator_id = 3 order by 1"
    done = await bulk.run(cast.store, cast.vera, [Step("read", made), Step("follow", made)], key=key())
    assert [tuple(row) for row in await cast.store.rows(marks)] == [(made[0], 2), (made[1], 1)]
    assert [row[0] for row in await cast.store.rows(follows)] == made
    await undo(cast, done)
    assert [tuple(row) for row in await cast.store.rows(marks)] == [(made[0], 1)]
    assert [row[0] for row in await cast.store.rows(follows)] == [made[1]]


async def test_refused_dialogs_of_a_bulk_command_are_named_and_the_others_change(cast: Cast) -> None:
    mine, hers, closed = [await cast.writes("hello", who=name) for name in ("kate", "paul", "mary")]
    foreign = await cast.writes("hello", who="olga", channel=cast.second)
    await cast.store.write(lambda tx: assignment.assign(tx, cast.anna, hers, operator_id=cast.anna.id))
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, closed))
    ids = [mine, hers, closed, foreign, 999]
    done = await bulk.run(cast.store, cast.boris, [Step("assign", ids, operator_id=cast.vera.id)], key=key())
    assert {row["id"]: row["code"] for row in done["failed"]} == {hers: "forbidden", 999: "not-found"}
    put_aside = await bulk.run(cast.store, cast.boris, [Step("snooze", [mine, closed])], key=key())
    assert put_aside["done"] == [mine] and put_aside["failed"] == [{"id": closed, "code": "closed"}]
    outside = await bulk.run(cast.store, cast.olga, [Step("close", [mine, foreign])], key=key())
    assert outside["done"] == [foreign] and outside["failed"] == [{"id": mine, "code": "not-found"}]
    assert outside["undo"] == [{"act": "reopen", "ids": [foreign]}]


@pytest.mark.parametrize("wrong", [Step("burn", [1]), Step("read", []), Step("read", range(201)), Step("unread", [1])])
async def test_invalid_bulk_step_is_refused(cast: Cast, wrong: Step) -> None:
    with pytest.raises(Invalid):
        await bulk.run(cast.store, cast.anna, [wrong], key=key())


async def test_undone_bulk_unread_restores_earlier_marks(cast: Cast) -> None:
    dialog_id = await cast.writes("1")
    await cast.writes("2")
    await cast.writes("3")
    await cast.store.write(lambda tx: read_marks.mark_read(tx, cast.vera, dialog_id, client_no=2))
    done = await bulk.run(cast.store, cast.vera, [Step("unread", [dialog_id], numbers=[1])], key=key())
    await undo(cast, done)
    read = "select read_no from read_mark where operator_id = :who"
    assert (await cast.store.rows(read, who=cast.vera.id))[0][0] == 2


async def test_bulk_step_with_fewer_numbers_than_dialogs_is_refused(cast: Cast) -> None:
    with pytest.raises(Invalid):
        await bulk.run(cast.store, cast.vera, [Step("unsnooze", [1, 2], numbers=[1])], key=key())
