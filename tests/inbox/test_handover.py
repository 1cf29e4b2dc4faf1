"""Handovers: to an operator, a team or by round robin, in pieces, with undo and return date (E13, E15)."""

import asyncio
from typing import Any

import orjson
import pytest

from inbox import clock, consistency, timers
from inbox.access import Actor
from inbox.dialogs import assignment, drafts, episodes, handover, handover_steps
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.listing.workload import led_by
from inbox.people import statuses, teams
from tests.conftest import Cast


async def given(cast: Cast, who: Actor, count: int, prefix: str = "client") -> list[int]:
    """Create dialogs that are assigned to an operator."""
    made = [await cast.writes("hello", who=f"{prefix}{number}") for number in range(count)]
    for one in made:
        await cast.store.write(lambda tx, one=one: assignment.assign(tx, who, one, operator_id=who.id))
    return made


async def hand_over(cast: Cast, by: Actor, *, from_id: int | None = None, run: bool = True, **more: Any) -> int:
    begun = await cast.store.write(lambda tx: handover.begin(tx, by, from_id=from_id or by.id or 0, **more))
    number = int(begun["hand_over_id"])
    while run and await cast.store.write(lambda tx: handover_steps.step(tx, number)):
        pass
    return number


async def finish(cast: Cast, number: int) -> None:
    while await cast.store.write(lambda tx: handover_steps.step(tx, number)):
        pass


async def leaders(cast: Cast) -> dict[int, int | None]:
    return {row[0]: row[1] for row in await cast.store.rows("select id, assignee_id from dialog order by id")}


async def shown(cast: Cast, number: int) -> dict[str, Any]:
    return (await handover.recent(cast.store, cast.vera, clock.now(), hand_over_id=number))[0]


async def test_handover_moves_all_dialogs_in_pieces_with_note_and_drafts(cast: Cast) -> None:
    mine = await given(cast, cast.boris, handover_steps.PIECE + 3)
    other = await given(cast, cast.vera, 1, "other")
    await cast.store.write(lambda tx: drafts.save(tx, cast.boris, mine[0], mode="reply", text="Good day"))
    await cast.store.write(lambda tx: drafts.save(tx, cast.boris, mine[1], mode="reply", text="lost?"))
    await cast.store.write(lambda tx: drafts.save(tx, cast.anna, mine[1], mode="reply", text="mine"))
    number = await hand_over(cast, cast.boris, kind="person", people=[cast.anna.id], note="Holidays until Monday")
    found = await leaders(cast)
    assert {found[one] for one in mine} == {cast.anna.id} and found[other[0]] == cast.vera.id
    notes = await cast.store.rows("select dialog_id, operator_id from message where text = 'Holidays until Monday'")
    assert sorted(row[0] for row in notes) == mine and {row[1] for row in notes} == {cast.boris.id}
    begun = await cast.store.rows("select operator_id, text from draft order by text")
    assert [tuple(row) for row in begun] == [
        (cast.anna.id, "Good day"),
        (cast.boris.id, "lost?"),
        (cast.anna.id, "mine"),
    ]
    told = await shown(cast, number)
    assert (told["moved"], told["left"], told["done"]) == (len(mine), {}, True)
    assert await cast.store.rows("select 1 from due") == []
    assert await consistency.find_differences(cast.store) == []


async def test_round_robin_skips_absent_and_full_operators_and_records_why(cast: Cast) -> None:
    mine = await given(cast, cast.boris, 4)
    await given(cast, cast.vera, 1, "other")

    def arrange(tx) -> None:
        teams.set_capacity(tx, cast.anna, cast.vera.id or 0, capacity=2)

    await cast.store.write(arrange)
    people = [cast.anna.id or 0, cast.olga.id or 0, cast.vera.id or 0]
    await hand_over(cast, cast.boris, kind="turn", people=people)
    found = await leaders(cast)
    # Olga has no access to this channel; Vera has one dialog and takes one more, then she is at capacity.
    assert [found[one] for one in mine] == [cast.anna.id, cast.vera.id, cast.anna.id, cast.anna.id]
    rows = await cast.store.rows(
        "select data from message where content = 'assigned' and dialog_id in (:a, :b) order by no desc, dialog_id",
        a=mine[1],
        b=mine[3],
    )
    said = [orjson.loads(row[0]) for row in rows[:2]]
    assert said[0]["skipped"] == [{"id": cast.olga.id, "why": "no-access"}]
    assert said[1]["skipped"] == [
        {"id": cast.olga.id, "why": "no-access"},
        {"id": cast.vera.id, "why": "full"},
    ]


async def test_round_robin_gives_nothing_to_operators_who_are_offline(cast: Cast) -> None:
    mine = await given(cast, cast.boris, 2)
    await hand_over(cast, cast.boris, kind="turn", people=[cast.anna.id, cast.vera.id], here=[cast.vera.id])
    assert {(await leaders(cast))[one] for one in mine} == {cast.vera.id}
    said = await cast.store.rows("select data from message where content = 'assigned' order by id desc")
    assert orjson.loads(said[0][0])["skipped"] == [{"id": cast.anna.id, "why": "not-here"}]


async def test_when_all_receivers_are_away_nothing_moves_and_the_reason_is_counted(cast: Cast) -> None:
    mine = await given(cast, cast.boris, 2)
    for one in (cast.anna, cast.vera):
        await cast.store.write(lambda tx, one=one: statuses.set_presence(tx, one, "off"))
    number = await hand_over(cast, cast.boris, kind="turn", people=[cast.anna.id, cast.vera.id])
    assert set((await leaders(cast)).values()) == {cast.boris.id}
    assert (await shown(cast, number))["left"] == {"nobody-free": len(mine)}


async def test_undo_of_a_handover_returns_only_unchanged_dialogs(cast: Cast) -> None:
    made = await cast.store.write(
        lambda tx: teams.create(tx, cast.anna, name="Delivery", members=[cast.anna.id or 0, cast.vera.id or 0])
    )
    team = int(made["team_id"])
    mine = await given(cast, cast.boris, 4)
    number = await hand_over(cast, cast.boris, kind="team", team_id=team)
    rows = await cast.store.rows("select distinct team_id, assignee_id from dialog")
    assert [tuple(row) for row in rows] == [(team, None)]
    await cast.store.write(lambda tx: assignment.assign(tx, cast.vera, mine[1], operator_id=cast.vera.id))
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, mine[2]))
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: handover_steps.undo(tx, cast.olga, number))
    for _ in range(2):
        await cast.store.write(lambda tx: handover_steps.undo(tx, cast.boris, number))
        await finish(cast, number)
    found = await cast.store.rows("select team_id, assignee_id from dialog order by id")
    assert [tuple(row) for row in found] == [
        (None, cast.boris.id),
        (team, cast.vera.id),
        (team, None),
        (None, cast.boris.id),
    ]
    assert (await shown(cast, number))["back"] == 2
    assert await consistency.find_differences(cast.store) == []


async def test_handover_cannot_be_undone_after_seven_days(cast: Cast) -> None:
    await given(cast, cast.boris, 1)
    number = await hand_over(cast, cast.boris, kind="person", people=[cast.anna.id])
    await cast.store.write(lambda tx: tx.sql("update hand_over set at = at - :week", week=8 * clock.DAY))
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: handover_steps.undo(tx, cast.boris, number))


async def test_return_date_gives_back_once_and_an_interrupted_handover_continues(cast: Cast) -> None:
    mine = await given(cast, cast.boris, handover_steps.PIECE + 2)
    number = await hand_over(
        cast, cast.boris, run=False, kind="person", people=[cast.anna.id], return_at=clock.now() + clock.HOUR
    )
    await cast.store.write(lambda tx: handover_steps.step(tx, number))  # the process dies after this step
    assert sorted(set((await leaders(cast)).values())) == sorted([cast.anna.id, cast.boris.id])

    async def passes(kind: str) -> None:
        await cast.store.write(lambda tx: tx.sql("update due set at = 1 where kind = :kind", kind=kind))
        await asyncio.gather(*(timers.run_due(cast.store, handover_steps.TIMERS) for _ in range(2)))

    await passes("hand-over")
    assert set((await leaders(cast)).values()) == {cast.anna.id}
    await passes("hand-back")
    assert set((await leaders(cast)).values()) == {cast.boris.id}
    assert (await shown(cast, number))["back"] == len(mine)
    assert await cast.store.rows("select 1 from due") == []


async def test_assigned_dialogs_are_listed_for_the_operator_and_for_a_supervisor_within_access(cast: Cast) -> None:
    theirs = await given(cast, cast.boris, 2)

    async def led(who: Actor, by: Actor = cast.boris) -> list[int]:
        return [one["id"] for one in orjson.loads(await led_by(cast.store, who, by.id or 0))["items"]]

    assert sorted(await led(cast.boris)) == theirs and sorted(await led(cast.vera)) == theirs
    assert await led(cast.boris, cast.boris) and await led(cast.vera, cast.anna) == []
    with pytest.raises(Forbidden):
        await led(cast.olga)
    blind = Actor("operator", cast.vera.id, "", "supervisor", frozenset())
    assert await led(blind) == []


async def test_operators_hand_over_their_own_dialogs_and_supervisors_all(cast: Cast) -> None:
    mine = await given(cast, cast.boris, 2)
    with pytest.raises(Forbidden):
        await hand_over(cast, cast.olga, from_id=cast.boris.id, kind="person", people=[cast.olga.id])
    await hand_over(cast, cast.vera, from_id=cast.boris.id, kind="person", people=[cast.anna.id], dialogs=[mine[0]])
    assert await leaders(cast) == {mine[0]: cast.anna.id, mine[1]: cast.boris.id}
    # An operator without access gets nothing; selecting another operator's dialog changes nothing.
    number = await hand_over(cast, cast.boris, kind="person", people=[cast.olga.id], dialogs=mine)
    assert (await shown(cast, number))["left"] == {"changed": 1, "cannot-answer": 1}
    with pytest.raises(Forbidden):
        await handover.recent(cast.store, cast.olga, clock.now(), hand_over_id=number)
    with pytest.raises(NotFound):
        await shown(cast, 99)


@pytest.mark.parametrize(
    "more",
    [
        {"kind": "person", "people": []},
        {"kind": "person", "people": [99]},
        {"kind": "team", "team_id": 99},
        {"kind": "turn", "people": []},
        {"kind": "turn", "people": [1], "dialogs": []},
        {"kind": "turn", "people": [1], "note": "x" * 4_001},
        {"kind": "turn", "people": [1], "return_at": 5},
    ],
)
async def test_invalid_handover_is_refused(cast: Cast, more: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        await hand_over(cast, cast.boris, **more)


async def test_unassigned_dialogs_cannot_be_handed_over(cast: Cast) -> None:
    with pytest.raises(Invalid) as refusal:
        await cast.store.write(
            lambda tx: handover.begin(tx, cast.vera, from_id=999, kind="person", people=[cast.boris.id])  # type: ignore[list-item]
        )
    assert refusal.value.detail["field"] == "from_id"
