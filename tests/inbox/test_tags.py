"""Tags: the company's list, tags of dialogs, the view without a tag, merging and removing (E16, E17)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inbox import listing, timers
from inbox.access import Actor
from inbox.clock import MINUTE, now
from inbox.company import tags
from inbox.consistency import find_differences
from inbox.dialogs import dialog_tags, priority, tag_updates
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.store import Tx
from tests.conftest import Cast


async def make(cast: Cast, *names: str) -> list[int]:
    def work(tx: Tx) -> list[int]:
        return [int(tags.create(tx, cast.vera, name=name)["tag_id"]) for name in names]

    return await cast.store.write(work)


async def tag(cast: Cast, dialog_id: int, *, add: Any = (), remove: Any = (), actor: Actor | None = None) -> Any:
    return await cast.store.write(
        lambda tx: dialog_tags.change_tags(tx, actor or cast.boris, dialog_id, add=add, remove=remove)
    )


async def untagged(cast: Cast, who: Actor | None = None) -> list[int]:
    page = json.loads(await listing.dialogs(cast.store, who or cast.anna, view="untagged"))
    counts = await listing.counts(cast.store, who or cast.anna)
    assert counts["untagged"] == len(page["items"])
    return [row["id"] for row in page["items"]]


async def row(cast: Cast, dialog_id: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((await listing.dialog_rows(cast.store, [dialog_id]))[dialog_id])
    return found


async def settle(cast: Cast) -> None:
    """Run the updates of dialogs, the last look of which is a minute after the first."""
    await timers.run_due(cast.store, tag_updates.TIMERS)
    await cast.store.write(lambda tx: tx.sql("update due set at = :at where kind = 'tag'", at=now() - MINUTE))
    await timers.run_due(cast.store, tag_updates.TIMERS)
    assert not await cast.store.rows("select 1 from due where kind = 'tag'")
    assert await find_differences(cast.store) == []


async def test_tagging_removes_the_dialog_from_the_untagged_ones(cast: Cast) -> None:
    first, second = [await cast.writes("hello", who=name) for name in ("kate", "paul")]
    delivery, refund = await make(cast, "Доставка", "Возврат")
    assert await untagged(cast) == [first, second]
    assert await tag(cast, first, add=[delivery, refund]) == {"added": [delivery, refund], "removed": []}
    assert await untagged(cast) == [second]
    assert (await row(cast, first))["tags"] == [delivery, refund]
    assert await tag(cast, first, add=[delivery]) == {"added": [], "removed": []}
    await tag(cast, first, remove=[delivery, refund, 99])
    assert await untagged(cast) == [first, second]
    lines = await cast.store.rows("select data from message where content = 'tagged' order by id")
    assert [json.loads(line[0]) for line in lines] == [
        {"by": cast.boris.id, "added": [delivery, refund], "removed": []},
        {"by": cast.boris.id, "added": [], "removed": [delivery, refund]},
    ]
    events = await cast.store.rows("select kind, data from event where kind = 'dialog.tagged' order by id")
    assert [json.loads(data)["added"] for _, data in events] == [[delivery, refund], []]


async def test_row_of_a_tag_says_who_added_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    [delivery, refund] = await make(cast, "Доставка", "Возврат")
    await tag(cast, dialog_id, add=[delivery])
    await tag(cast, dialog_id, add=[refund], actor=Actor("rule", 7))
    rows = await cast.store.rows("select tag_id, by_id, rule_id from dialog_tag order by tag_id")
    assert [tuple(one) for one in rows] == [(delivery, cast.boris.id, None), (refund, None, 7)]


async def test_only_supervisors_change_the_list_and_outsiders_tag_nothing(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    [delivery] = await make(cast, "Доставка")
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: tags.create(tx, cast.boris, name="Брак"))
    with pytest.raises(NotFound):
        await tag(cast, dialog_id, add=[delivery], actor=cast.olga)
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: priority.set_priority(tx, cast.olga, dialog_id, 1))
    assert await untagged(cast, cast.olga) == []
    assert await tags.use_counts(cast.store, cast.olga) == {}


async def test_names_are_unique_and_colours_known(cast: Cast) -> None:
    delivery, _ = await make(cast, "  Доставка  в срок ", "Приём")
    for name in ("доставка В СРОК", "прием"):
        with pytest.raises(Conflict):
            await make(cast, name)
    for name in (" ", "x" * 41):
        with pytest.raises(Invalid):
            await make(cast, name)
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: tags.change(tx, cast.vera, delivery, color=9))
    await cast.store.write(lambda tx: tags.change(tx, cast.vera, delivery, name="Доставка", color=5))
    stored = json.loads((await tags.TAGS.rows(cast.store))[delivery])
    assert stored == {"id": delivery, "name": "Доставка", "color": 5, "merged_into": None, "removed": 0}


async def test_removed_tag_leaves_its_dialogs_untagged_until_it_is_restored(cast: Cast) -> None:
    made = [await cast.writes("hello", who=f"p{number}") for number in range(45)]
    delivery, refund = await make(cast, "Доставка", "Возврат")
    for dialog_id in made:
        await tag(cast, dialog_id, add=[delivery])
    await tag(cast, made[0], add=[refund])
    await cast.store.write(lambda tx: tags.remove(tx, cast.vera, delivery))
    await settle(cast)
    assert len(await untagged(cast)) == 44 and (await row(cast, made[1]))["tags"] == []
    with pytest.raises(Invalid):
        await tag(cast, made[1], add=[delivery])
    await cast.store.write(lambda tx: tags.remove(tx, cast.vera, delivery, removed=False))
    await settle(cast)
    assert await untagged(cast) == [] and (await row(cast, made[1]))["tags"] == [delivery]


async def test_merged_tag_is_replaced_in_all_dialogs(cast: Cast) -> None:
    made = [await cast.writes("hello", who=f"p{number}") for number in range(25)]
    one, two, three = await make(cast, "Доставки", "Доставка", "Логистика")
    for dialog_id in made:
        await tag(cast, dialog_id, add=[one])
    await tag(cast, made[3], add=[two])
    await cast.store.write(lambda tx: tags.merge(tx, cast.vera, one, into=two))
    await cast.store.write(lambda tx: tags.merge(tx, cast.vera, two, into=three))
    await settle(cast)
    assert {tuple((await row(cast, dialog_id))["tags"]) for dialog_id in made} == {(three,)}
    assert await tags.use_counts(cast.store, cast.anna) == {three: 25}
    assert await cast.store.write(lambda tx: tags.resolve(tx, [one, two, 99])) == [three]
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: tags.remove(tx, cast.vera, one, removed=False))
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: tags.merge(tx, cast.vera, three, into=three))


async def test_priority_orders_the_list_and_each_part_by_urgency(cast: Cast) -> None:
    low, normal, high, later = [await cast.writes("hello", who=name) for name in ("kate", "paul", "mary", "nick")]
    for dialog_id, wanted in ((low, -1), (high, 1), (later, 1), (later, 1)):
        await cast.store.write(
            lambda tx, dialog_id=dialog_id, wanted=wanted: priority.set_priority(tx, cast.boris, dialog_id, wanted)  # type: ignore[misc]
        )
    found, after = [], None
    while True:
        page = json.loads(
            await listing.dialogs(cast.store, cast.anna, view="all", sort="priority", after=after, limit=1)
        )
        found += [one["id"] for one in page["items"]]
        if (after := page["next"]) is None:
            break
    assert found == [high, later, normal, low]
    lines = await cast.store.rows("select data from message where content = 'ranked' and dialog_id = :id", id=later)
    assert [json.loads(line[0]) for line in lines] == [{"by": cast.boris.id, "to": 1, "before": 0}]
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: priority.set_priority(tx, cast.boris, low, 2))
