"""Routes that every list of names has: rename, move, remove and restore an entry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field

from inbox.errors import NotFound
from inbox.name_lists import NAME_LIMIT, NameList
from inbox.store import Tx
from inbox.store.sql import array
from web.api.schemas import NO_NUL, Id, Out
from web.http.router import Api, Call, Keyed

EntryName = Annotated[str, Field(max_length=NAME_LIMIT, pattern=NO_NUL)]


class Renaming(Keyed):
    """An empty name gives a built-in entry its translated name back."""

    name: EntryName


class Moving(Keyed):
    """before: the entry that will follow; null: the entry becomes the last one."""

    before: Id | None


class EntryRemoval(Keyed):
    removed: bool


@dataclass(frozen=True)
class ListRoutes:
    """The routes of a list of names.

    path: that of the list. noun: as in the member of the answers and the names of operations, words: as people say it.
    """

    api: Api
    entries: NameList
    path: str
    noun: str
    words: str
    answers: type[Out]
    answer: Callable[[Call, int], Awaitable[Any]] | None = None

    async def one(self, call: Call, entry_id: int) -> Any:
        """Return the answer to a change: the entry, unless the list answers otherwise."""
        if self.answer is not None:
            return await self.answer(call, entry_id)
        rows = await self.entries.rows(call.okno.store, [entry_id])
        if entry_id not in rows:
            raise NotFound
        return f'{{"{self.noun}":{rows[entry_id]}}}'

    async def all(self, call: Call, plural: str) -> str:
        """Return all entries in their order under a name, removed ones included."""
        return f'{{"{plural}":{array((await self.entries.rows(call.okno.store)).values())}}}'

    def add_rename(self) -> None:
        """Add the route that renames an entry."""

        async def rename(call: Call, entry_id: int, body: Renaming) -> Any:
            await call.command(body, lambda tx: self.entries.rename(tx, call.actor, entry_id, name=body.name))
            return await self.one(call, entry_id)

        self._add("PATCH", "", rename, f"Rename a {self.words}.")

    def add_move(self) -> None:
        """Add the route that moves an entry in the order."""

        async def move(call: Call, entry_id: int, body: Moving) -> Any:
            await call.command(body, lambda tx: self.entries.move(tx, call.actor, entry_id, before=body.before))
            return await self.one(call, entry_id)

        self._add("POST", "/place", move, f"Move a {self.words} before another one.")

    def add_remove(self, verb: Callable[..., Any] | None = None, about: str = "") -> None:
        """Add the route that removes an entry or restores it. verb: the command, when it does more. about: the rest."""

        def act(tx: Tx, call: Call, entry_id: int, removed: bool) -> Any:
            return (verb or self.entries.set_removed)(tx, call.actor, entry_id, removed=removed)

        async def remove(call: Call, entry_id: int, body: EntryRemoval) -> Any:
            await call.command(body, lambda tx: act(tx, call, entry_id, body.removed))
            return await self.one(call, entry_id)

        self._add("POST", "/removed", remove, f"Delete a {self.words}, or restore it.{about}")

    def _add(self, method: str, rest: str, handler: Callable[..., Any], about: str) -> None:
        handler.__name__, handler.__doc__ = f"{handler.__name__}_{self.noun}", about
        path = f"{self.path}/{{entry_id:int}}{rest}"
        self.api.route(method, path, access=self.entries.action, answers=self.answers, errors=(404, 409))(handler)
