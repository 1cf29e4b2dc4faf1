"""Keeps the lists of names that a company edits: tags, statuses of operators, statuses, types and templates of tasks.

Built-in entries have names that the interface translates until an administrator renames them.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

import orjson

from inbox.access import EVERYBODY, Actor, require
from inbox.errors import Conflict, Invalid, NotFound
from inbox.store import Reader, Tx
from inbox.store.sql import as_text, in_list, json_object
from inbox.text import storable

NAME_LIMIT = 40


class Entry(NamedTuple):
    """An entry of a list as its row stores it; builtin: None in a list without built-in entries."""

    id: int
    builtin: str | None
    name: str
    removed_at: int | None


@dataclass(frozen=True, slots=True)
class NameList:
    """A list of names: its table, the event and the kind of object that tell of its changes, and the action.

    columns: further columns of its rows; `builtin` in a list with built-in entries, `place` in one with an order of its
    own, others are ordered by name. most: number of entries. taken: code of the refusal of a name that another entry
    has; fold: the form in which names are compared.
    """

    table: str
    event: StrEnum
    object_kind: str
    action: str
    columns: tuple[str, ...]
    most: int = 30
    taken: str = "name-taken"
    fold: Callable[[str], str] = str.casefold

    def create(self, tx: Tx, actor: Actor, *, name: str, **columns: Any) -> int:
        """Create an entry at the end of the order; return its id. Raises Conflict: the taken name, too-many."""
        self.begin(tx, actor)
        if tx.sql(f"select count(*) from {self.table} where removed_at is null")[0][0] >= self.most:
            raise Conflict("There are too many entries already. Delete some first.", code="too-many", limit=self.most)
        values = {"name": self.free_name(tx, name), **columns}
        if "place" in self.columns:
            values["place"] = tx.sql(f"select coalesce(max(place), 0) + 1 from {self.table}")[0][0]
        places = ", ".join(f":{column}" for column in values)
        rows = tx.sql(f"insert into {self.table} ({', '.join(values)}) values ({places}) returning id", **values)
        self.emit_changed(tx, actor, rows[0][0])
        return int(rows[0][0])

    def rename(self, tx: Tx, actor: Actor, entry_id: int, *, name: str) -> None:
        """Rename an entry. An empty name gives a built-in one its translated name back."""
        self.begin(tx, actor)
        self.set_name(tx, self.find(tx, entry_id), name)
        self.emit_changed(tx, actor, entry_id)

    def set_name(self, tx: Tx, entry: Entry, name: str) -> None:
        """Store a new name of an entry; the caller emits the change."""
        restored = entry.builtin is not None and not name.strip()
        tx.sql(
            f"update {self.table} set name = :name where id = :id",
            name="" if restored else self.free_name(tx, name, but=entry.id),
            id=entry.id,
        )

    def move(self, tx: Tx, actor: Actor, entry_id: int, *, before: int | None) -> None:
        """Move an entry before another one in the order, or to the end (None)."""
        self.begin(tx, actor)
        self.find(tx, entry_id)
        held = {one: place for one, place in tx.sql(f"select id, place from {self.table} order by place, id")}
        order = [one for one in held if one != entry_id]
        if before is not None and before not in order:
            raise Invalid("This entry does not exist.", field="before")
        order.insert(len(order) if before is None else order.index(before), entry_id)
        for place, one in enumerate(order, 1):
            if held[one] != place:
                tx.sql(f"update {self.table} set place = :place where id = :id", place=place, id=one)
                self.emit_changed(tx, actor, one)

    def set_removed(self, tx: Tx, actor: Actor, entry_id: int, *, removed: bool) -> None:
        """Remove an entry, whose row stays for what names it, or restore it. Raises Conflict for a name taken since."""
        self.begin(tx, actor)
        entry = self.find(tx, entry_id)
        if not removed and entry.name:
            self.free_name(tx, entry.name, but=entry_id)
        at = tx.now if removed else None
        tx.sql(f"update {self.table} set removed_at = :at where id = :id", at=at, id=entry_id)
        self.emit_changed(tx, actor, entry_id)

    def find(self, tx: Tx, entry_id: int) -> Entry:
        """Return an entry; raise NotFound when there is none."""
        builtin = "builtin" if "builtin" in self.columns else "null as builtin"
        row = tx.row(Entry, f"select id, {builtin}, name, removed_at from {self.table} where id = :id", id=entry_id)
        if row is None:
            raise NotFound
        return row

    async def rows(self, reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
        """Return entries as live rows in their order. Removed ones stay for old rows that name them."""
        shape = json_object(
            reader.dialect,
            id="id",
            name="name",
            **{column: column for column in self.columns},
            removed="case when removed_at is null then 0 else 1 end",
        )
        where = "" if ids is None else f" where id in ({in_list(ids)})"
        order = "place" if "place" in self.columns else "name"
        found = await reader.rows(
            f"select id, {as_text(reader.dialect, shape)} from {self.table}{where} order by {order}, id"
        )
        return {row_id: text for row_id, text in found}

    async def listed(self, reader: Reader) -> list[orjson.Fragment]:
        """Return all entries in their order, for the first answer to a browser."""
        return [orjson.Fragment(text) for text in (await self.rows(reader)).values()]

    def emit_changed(self, tx: Tx, actor: Actor, entry_id: int) -> None:
        tx.emit(self.event, actor, object_kind=self.object_kind, object_id=entry_id, place=EVERYBODY)

    def begin(self, tx: Tx, actor: Actor) -> None:
        """Check that the actor may change the list, and let no other transaction change it meanwhile."""
        require(actor, self.action)
        tx.advisory_lock(self.table)

    def free_name(self, tx: Tx, name: str, *, but: int = 0) -> str:
        """Return a name as it is stored. Raises Invalid for none or a long one, Conflict when another entry has it."""
        clean = " ".join(storable(name).split())
        if not clean or len(clean) > NAME_LIMIT:
            raise Invalid("A name of at most 40 characters is needed.", field="name", limit=NAME_LIMIT)
        names = tx.sql(f"select name from {self.table} where removed_at is null and id <> :id", id=but)
        if any(self.fold(row[0]) == self.fold(clean) for row in names):
            raise Conflict("Another entry already has this name.", code=self.taken, field="name")
        return clean
