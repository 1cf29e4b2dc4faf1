"""Tests of tags and priority of tasks: inherited from the dialog, changed, filtered, merged."""

from __future__ import annotations

import pytest

from inbox.company import tags
from inbox.dialogs import dialog_tags, priority
from inbox.errors import Invalid
from inbox.store import Tx
from tasks import listing
from tasks.filters import TaskFilter
from tests.conftest import Cast
from tests.tasks.conftest import Tasks


async def test_task_inherits_tags_and_priority_of_its_dialog_and_changes_its_own(cast: Cast, tasks: Tasks) -> None:
    dialog = await cast.writes("Сломалось")

    def arrange(tx: Tx) -> list[int]:
        ids = [int(tags.create(tx, cast.anna, name=name)["tag_id"]) for name in ("возврат", "сканер", "срочно")]
        dialog_tags.change_tags(tx, cast.anna, dialog, add=ids[:2])
        priority.set_priority(tx, cast.anna, dialog, 1)
        return ids

    first, second, third = await cast.store.write(arrange)
    made = await tasks.make(title="Починить", dialog_id=dialog)
    bare = await tasks.make(title="Своя", dialog_id=dialog, tags=[], priority=0)
    row = await tasks.row(made)
    assert (row["tags"], row["priority"]) == ([first, second], 1)
    row = await tasks.row(bare)
    assert (row["tags"], row["priority"]) == ([], 0)
    done = await tasks.change(made, add_tags=[third], remove_tags=[first])
    assert done["was"] == {"tags": [first, second]}
    assert (await tasks.row(made))["tags"] == [second, third]
    assert (await tasks.lines(made))[-1][1] == {"field": "tags", "from": [first, second], "to": [second, third]}
    await cast.store.write(lambda tx: tags.merge(tx, cast.anna, third, into=first))

    async def found(tag_id: int) -> list[int]:
        text = await listing.ids(
            cast.store, cast.anna, view="open", sort="created", wanted=TaskFilter(tag_id=(tag_id,))
        )
        import orjson

        return list(orjson.loads(text)["ids"])

    assert await found(first) == [made] and await found(third) == [] and await found(0) == [bare]
    await tasks.change(made, add_tags=[first])  # shown already, as the tag that was merged into it
    assert (await tasks.row(made))["tags"] == [second, third]
    removed = await tasks.change(made, remove_tags=[first])
    assert (await tasks.row(made))["tags"] == [second]
    await tasks.change(made, **removed["was"])
    assert (await tasks.row(made))["tags"] == [first, second]
    await cast.store.write(lambda tx: tags.remove(tx, cast.anna, second))
    with pytest.raises(Invalid):
        await tasks.change(bare, tags=[second])
    await tasks.change(made, **done["was"])
    assert (await tasks.row(made))["tags"] == [first, second]
