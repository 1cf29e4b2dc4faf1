"""Finds the tasks that a filter by tag, type or client can hold: where they are few, a list reads these alone."""

from collections.abc import Iterator
from typing import NamedTuple

from inbox.store import Reader
from inbox.store.sql import among, ids_text, in_list
from tasks.filters import TaskFilter

MOST = 2_000


class Candidates(NamedTuple):
    """A condition over tasks t, whose parameter `:candidates` is a list of ids; ids: None when the tasks are many."""

    where: str = "1 = 1"
    ids: str | None = None

    @property
    def params(self) -> dict[str, str]:
        """Return the parameters that the condition names."""
        return {} if self.ids is None else {"candidates": self.ids}


async def find(reader: Reader, wanted: TaskFilter) -> Candidates:
    """Return the candidates of the first field that has few of them. An index answers for each field."""
    for source in _sources(wanted):
        rows = await reader.rows(f"select c.id from ({source}) c limit {MOST + 1}")
        if len(rows) <= MOST:
            return Candidates(among(reader.dialect, "t.id", "candidates"), ids_text({int(row[0]) for row in rows}))
    return Candidates()


def _sources(wanted: TaskFilter) -> Iterator[str]:
    """Yield SQL of the ids of the tasks that have a wanted client, tag or type."""
    if wanted.contact_id:
        clients = in_list(wanted.contact_id)
        yield (
            f"select x.id from task x where x.contact_id in ({clients}) union all"
            f" select x.id from dialog d join task x on x.dialog_id = d.id where d.contact_id in ({clients})"
        )
    if wanted.tag_id and 0 not in wanted.tag_id:
        yield (
            "select y.task_id as id from tag g join task_tag y on y.tag_id = g.id"
            f" where coalesce(g.merged_into, g.id) in ({in_list(wanted.tag_id)})"
        )
    if wanted.type_id and 0 not in wanted.type_id:
        yield f"select x.id from task x where x.type_id in ({in_list(wanted.type_id)})"
