"""Teams, followers, taking the next dialog, and waits that end without a reply (W22-W25, W37, E23)."""

import asyncio

import pytest

from inbox.access import CLI
from inbox.dialogs import assignment, episodes, followers, snooze
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.idempotency import idempotent
from inbox.people import operators, teams
from inbox.store import Tx
from tests.conftest import Cast, key


async def team(cast: Cast, name: str, *members: object) -> int:
    people = [one.id for one in members]
    made = await cast.store.write(lambda tx: teams.create(tx, cast.anna, name=name, members=people))
    return int(made["team_id"])


async def test_team_is_created_filled_renamed_removed_and_restored(cast: Cast) -> None:
    first = await team(cast, "  Delivery ", cast.boris, cast.vera)
    with pytest.raises(Conflict):
        await team(cast, "DELIVERY")
    store = cast.store
    await store.write(lambda tx: teams.change(tx, cast.anna, first, name="Доставка", members=[cast.boris.id or 0]))
    assert [tuple(row) for row in await store.rows("select name, removed_at from team")] == [("Доставка", None)]
    assert [row[0] for row in await store.rows("select operator_id from team_member")] == [cast.boris.id]
    await store.write(lambda tx: teams.remove(tx, cast.anna, first))
    await team(cast, "доставка")
    with pytest.raises(Conflict):
        await store.write(lambda tx: teams.remove(tx, cast.anna, first, removed=False))
    for name in ("", "  ", "x" * 81):
        with pytest.raises(Invalid):
            await team(cast, name)
    with pytest.raises(NotFound):
        await store.write(lambda tx: teams.change(tx, cast.anna, 99, name="x"))
    with pytest.raises(Invalid):
        await store.write(lambda tx: teams.change(tx, cast.anna, first, members=[99]))


async def test_only_administrators_manage_teams_and_capacities(cast: Cast) -> None:
    first = await team(cast, "Delivery")
    for who in (cast.boris, cast.vera):
        for act in (
            lambda tx, who=who: teams.create(tx, who, name="Other"),
            lambda tx, who=who: teams.change(tx, who, first, members=[]),
            lambda tx, who=who: teams.remove(tx, who, first),
            lambda tx, who=who: teams.set_capacity(tx, who, who.id or 0, capacity=3),
        ):
            with pytest.raises(Forbidden):
                await cast.store.write(act)
    await cast.store.write(lambda tx: teams.set_capacity(tx, cast.anna, cast.boris.id or 0, capacity=3))
    assert (await cast.store.rows("select capacity from operator where name = 'Boris'"))[0][0] == 3


async def leads(cast: Cast, dialog_id: int) -> tuple[object, ...]:
    return tuple((await cast.store.rows("select team_id, assignee_id from dialog where id = :id", id=dialog_id))[0])


async def test_team_dialog_is_unassigned_until_a_member_takes_it_and_undo_restores_both(cast: Cast) -> None:
    first = await team(cast, "Delivery", cast.boris)
    dialog_id = await cast.writes("hello")
    store = cast.store
    await store.write(lambda tx: assignment.assign(tx, cast.anna, dialog_id, operator_id=cast.anna.id))
    await store.write(
        lambda tx: assignment.assign_team(tx, cast.anna, dialog_id, team_id=first, note="for the warehouse")
    )
    assert await leads(cast, dialog_id) == (first, None)
    lines = [tuple(row) for row in await store.rows("select kind, content, text from message order by no")]
    assert lines[2:] == [
        ("note", "text", "for the warehouse"),
        ("system", "team_changed", ""),
        ("system", "assigned", ""),
    ]
    await store.write(
        lambda tx: assignment.assign_team(tx, cast.anna, dialog_id, team_id=None, operator_id=cast.anna.id)
    )
    assert await leads(cast, dialog_id) == (None, cast.anna.id)


async def test_dialog_is_never_given_to_a_team_without_access(cast: Cast) -> None:
    blind = await team(cast, "Repair", cast.olga)
    gone = await team(cast, "Gone", cast.boris)
    await cast.store.write(lambda tx: teams.remove(tx, cast.anna, gone))
    dialog_id = await cast.writes("hello")
    for one in (blind, gone, 99):
        with pytest.raises(Invalid):
            await cast.store.write(lambda tx, one=one: assignment.assign_team(tx, cast.anna, dialog_id, team_id=one))
    own = await cast.writes("hello", who="john", channel=cast.second)
    await cast.store.write(lambda tx: assignment.assign_team(tx, cast.anna, own, team_id=blind))
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: assignment.assign_team(tx, cast.olga, dialog_id, team_id=blind))


async def test_take_next_gives_the_most_urgent_dialog_and_different_ones_at_once(cast: Cast) -> None:
    waiting = [await cast.writes("hello", who=f"client{number}") for number in range(4)]
    theirs = await team(cast, "Repair", cast.vera)
    await cast.store.write(lambda tx: assignment.assign_team(tx, cast.anna, waiting[0], team_id=theirs))
    await cast.store.write(lambda tx: snooze.snooze(tx, cast.anna, waiting[1], until=None))

    async def take(who) -> int | None:
        used = key()

        def once(tx: Tx) -> dict:
            return idempotent(tx, who, used, ("take-next",), lambda: assignment.take_next(tx, who))

        got = await cast.store.write(once)
        assert got == await cast.store.write(once), "a repeat takes no other"
        return got["dialog_id"]

    got = await asyncio.gather(take(cast.boris), take(cast.anna))
    assert sorted(got, key=str) == waiting[2:], "another team's and a snoozed one are not among them"
    assert await take(cast.boris) is None
    assert await take(cast.vera) == waiting[0]
    assert await take(cast.olga) is None, "she sees none of them"


async def test_follow_event_goes_to_the_follower_only_and_needs_access(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    for on in (True, True, False, False):
        await cast.store.write(lambda tx, on=on: followers.follow(tx, cast.boris, dialog_id, on=on))
    told = await cast.store.rows("select only_operator from event where kind = 'follow.changed'")
    assert [row[0] for row in told] == [cast.boris.id] * 2
    for missing in (dialog_id, 99):
        with pytest.raises(NotFound):
            await cast.store.write(lambda tx, missing=missing: followers.follow(tx, cast.olga, missing, on=True))


async def test_no_reply_needed_ends_the_wait_and_undo_restores_its_start(cast: Cast) -> None:
    dialog_id = await cast.writes("Thank you")
    start = (await cast.store.rows("select waiting_since from dialog"))[0][0]
    for _ in range(2):
        await cast.store.write(lambda tx: episodes.mark_no_answer(tx, cast.boris, dialog_id))
    assert tuple((await cast.store.rows("select ended_by, operator_id from wait"))[0]) == ("no-answer", cast.boris.id)
    back = await cast.store.write(lambda tx: episodes.undo_no_answer(tx, cast.anna, dialog_id))
    assert back == {"waiting": True}
    assert (await cast.store.rows("select waiting_since from dialog"))[0][0] == start
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: episodes.undo_no_answer(tx, cast.anna, dialog_id))
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: episodes.mark_no_answer(tx, cast.olga, dialog_id))


async def test_closing_reason_can_be_corrected(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    async def close(**more: object) -> None:
        await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id, **more))  # type: ignore[arg-type]

    async def said() -> tuple[object, ...]:
        return tuple((await cast.store.rows("select close_reason, close_comment from episode"))[0])

    with pytest.raises(Invalid):
        await close(reason="bored")
    with pytest.raises(Invalid):
        await close(reason="spam", comment="x" * 2_001)
    await close()
    assert await said() == ("solved", "")
    await close(reason="declined", comment="too dear")
    assert await said() == ("declined", "too dear")
    assert '"reason":"declined"' in (await cast.store.rows("select data from message where content = 'closed'"))[0][0]
    assert len(await cast.store.rows("select 1 from message")) == 2
    await cast.store.write(lambda tx: episodes.reopen(tx, cast.anna, dialog_id))
    assert await said() == (None, "")


async def test_disabled_operator_gets_no_dialogs(cast: Cast) -> None:
    only = await team(cast, "Delivery", cast.boris)
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    dialog_id = await cast.writes("hello")
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: assignment.assign_team(tx, cast.anna, dialog_id, team_id=only))
