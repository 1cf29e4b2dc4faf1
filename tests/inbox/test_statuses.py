"""Statuses of operators: the company's own, whether new dialogs come in them, and spans for reports (E12, D10)."""

from __future__ import annotations

from typing import Any

import pytest

from inbox.dialogs import round_robin
from inbox.dialogs.round_robin import RoundRobin
from inbox.errors import Conflict, Forbidden, Invalid
from inbox.people import presence_spans, statuses
from inbox.store import Tx
from tests.conftest import Cast

LUNCH = 2


async def rows(cast: Cast, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await cast.store.rows(sql)]


async def make(cast: Cast, name: str, base: str = "away", *, takes_new: bool = False) -> int:
    made = await cast.store.write(lambda tx: statuses.create(tx, cast.anna, name=name, base=base, takes_new=takes_new))
    return int(made["status_id"])


async def of(cast: Cast, name: str) -> tuple[Any, ...]:
    return (await rows(cast, f"select status_id, presence from operator where name = '{name}'"))[0]


async def test_new_operators_are_online_in_the_built_in_status(cast: Cast) -> None:
    assert await of(cast, "Boris") == (statuses.KEPT["online"], "online")
    await cast.store.write(lambda tx: statuses.choose(tx, cast.boris, LUNCH))
    assert await of(cast, "Boris") == (LUNCH, "away")
    await cast.store.write(lambda tx: statuses.set_presence(tx, cast.boris, "off"))
    assert await of(cast, "Boris") == (5, "off")


async def test_status_is_created_renamed_moved_removed_and_restored(cast: Cast) -> None:
    first = await make(cast, "  Склад ")
    with pytest.raises(Conflict):
        await make(cast, "СКЛАД")
    for name in (" ", "x" * 41):
        with pytest.raises(Invalid):
            await make(cast, name)
    store = cast.store
    await store.write(lambda tx: statuses.change(tx, cast.anna, first, name="Warehouse", base="online"))
    await store.write(lambda tx: statuses.STATUSES.move(tx, cast.anna, first, before=LUNCH))
    order = await rows(cast, "select id, name, base from operator_status order by place")
    assert [row[0] for row in order] == [1, first, 2, 3, 4, 5]
    assert order[1] == (first, "Warehouse", "online")
    await store.write(lambda tx: statuses.STATUSES.move(tx, cast.anna, first, before=None))
    assert (await rows(cast, "select id from operator_status order by place"))[-1] == (first,)
    with pytest.raises(Invalid):
        await store.write(lambda tx: statuses.STATUSES.move(tx, cast.anna, first, before=99))
    await store.write(lambda tx: statuses.remove(tx, cast.anna, first))
    with pytest.raises(Invalid):
        await store.write(lambda tx: statuses.choose(tx, cast.boris, first))
    await make(cast, "warehouse")
    with pytest.raises(Conflict):
        await store.write(lambda tx: statuses.remove(tx, cast.anna, first, removed=False))
    with pytest.raises(Invalid):
        await store.write(lambda tx: statuses.choose(tx, cast.boris, 99))


async def test_people_follow_a_status_whose_presence_changes_or_that_is_removed(cast: Cast) -> None:
    first = await make(cast, "Meeting")
    await cast.store.write(lambda tx: statuses.choose(tx, cast.boris, first))
    before = (await rows(cast, "select max(id) from event"))[0][0]
    await cast.store.write(lambda tx: statuses.change(tx, cast.anna, first, base="online", takes_new=True))
    assert await of(cast, "Boris") == (first, "online")
    await cast.store.write(lambda tx: statuses.remove(tx, cast.anna, first))
    assert await of(cast, "Boris") == (statuses.KEPT["online"], "online")
    told = await rows(cast, f"select kind, object_id from event where id > {before} and kind = 'operator.changed'")
    assert told == [("operator.changed", cast.boris.id)] * 2


async def test_built_in_statuses_keep_their_meaning(cast: Cast) -> None:
    store, anna = cast.store, cast.anna
    await store.write(lambda tx: statuses.change(tx, anna, LUNCH, name="Перерыв", takes_new=True))
    await store.write(lambda tx: statuses.change(tx, anna, LUNCH, name=""))
    assert await rows(cast, "select name, takes_new from operator_status where id = 2") == [("", 1)]
    for status_id in statuses.KEPT.values():
        with pytest.raises(Conflict):
            await store.write(lambda tx, one=status_id: statuses.remove(tx, anna, one))
    for status_id, wanted in ((LUNCH, {"base": "off"}), (1, {"takes_new": False}), (5, {"takes_new": True})):
        with pytest.raises(Invalid):
            await store.write(lambda tx, one=status_id, given=wanted: statuses.change(tx, anna, one, **given))
    with pytest.raises(Invalid):
        await make(cast, "Holiday", "off", takes_new=True)


async def test_number_of_statuses_is_limited(cast: Cast) -> None:
    def many(tx: Tx) -> None:
        for number in range(statuses.STATUSES.most - 5):
            statuses.create(tx, cast.anna, name=f"Status {number}", base="away", takes_new=False)

    await cast.store.write(many)
    with pytest.raises(Conflict):
        await make(cast, "One more")


async def test_only_administrators_change_statuses(cast: Cast) -> None:
    for who in (cast.boris, cast.vera, cast.olga):
        for act in (
            lambda tx, who=who: statuses.create(tx, who, name="Other", base="away", takes_new=False),
            lambda tx, who=who: statuses.change(tx, who, LUNCH, name="Other"),
            lambda tx, who=who: statuses.STATUSES.move(tx, who, LUNCH, before=None),
            lambda tx, who=who: statuses.remove(tx, who, LUNCH),
        ):
            with pytest.raises(Forbidden):
                await cast.store.write(act)


async def test_round_robin_follows_the_statuses_and_names_the_one_that_skipped(cast: Cast) -> None:
    """A lunch stops new dialogs; a status of the company's own may be away and still take them (D10)."""
    errand = await make(cast, "Errand", takes_new=True)
    await cast.store.write(lambda tx: statuses.choose(tx, cast.anna, LUNCH))
    await cast.store.write(lambda tx: statuses.choose(tx, cast.boris, errand))
    await cast.store.write(lambda tx: statuses.set_presence(tx, cast.vera, "away"))
    dialog_id = await cast.writes("hello")
    people = [cast.vera.id or 0, cast.anna.id or 0, cast.boris.id or 0]
    picked = await cast.store.write(
        lambda tx: RoundRobin(round_robin.load(tx, people), people, None).pick(cast.telegram)
    )
    skipped = [{"id": cast.vera.id, "why": "away"}, {"id": cast.anna.id, "why": "status", "status": LUNCH}]
    assert picked == (cast.boris.id, skipped)
    assert dialog_id


async def test_span_of_presence_names_the_status_and_ends_with_it(cast: Cast) -> None:
    boris = cast.boris.id or 0
    for status_id in (1, LUNCH, LUNCH):
        await cast.store.write(lambda tx, one=status_id: statuses.choose(tx, cast.boris, one))
        state = "online" if status_id == 1 else "away"
        await cast.store.write(lambda tx, state=state: presence_spans.record(tx, {boris: state}))
    assert await rows(cast, "select state, status_id from presence_span order by id") == [("online", 1), ("away", 2)]
