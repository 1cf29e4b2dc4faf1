"""Consumers of the event log: durable readers whose effects and position commit together."""

from typing import TYPE_CHECKING, Protocol

from inbox.eventlog import COLUMNS, _event

if TYPE_CHECKING:
    from inbox.store import Store, Tx
from inbox.events import Event


class Step(Protocol):
    """What a consumer does with one event, inside its own transaction."""

    def __call__(self, tx: "Tx", event: Event) -> None: ...


class Consumer:
    """A durable reader of the log: effects and position move in one transaction, so nothing is skipped or repeated."""

    def __init__(self, store: "Store", name: str, step: Step, *, batch: int = 200, from_now: bool = False) -> None:
        """from_now: a reader that is new here begins at the end of the log and not with all that is kept of it."""
        self._store, self._name, self._step, self._batch, self._from_now = store, name, step, batch, from_now

    async def drain(self) -> int:
        """Apply everything that is in the log; returns how many events were applied."""
        done = 0
        while moved := await self._store.write(self._advance):
            done += moved
        return done

    def _advance(self, tx: "Tx") -> int:
        generation = tx.generation
        tx.alone(f"consumer/{self._name}")  # two processes may run the same one
        row = tx.sql("select generation, position from consumer where name = :name", name=self._name)
        if not row or row[0][0] != generation:
            # A restored or copied database starts a new generation: positions of the old log mean nothing in it.
            position = tx.sql("select coalesce(max(id), 0) from event")[0][0] if self._from_now else 0
            tx.sql(
                "insert into consumer (name, generation, position) values (:name, :generation, :position) on conflict"
                " (name) do update set generation = excluded.generation, position = excluded.position",
                name=self._name,
                generation=generation,
                position=position,
            )
        else:
            position = row[0][1]
        found = tx.sql(
            f"select {COLUMNS} from event where id > :position order by id limit :limit",
            position=position,
            limit=self._batch,
        )
        for line in found:
            self._step(tx, _event(line))
        if found:
            tx.sql(
                "update consumer set position = :position where name = :name", position=found[-1][0], name=self._name
            )
        return len(found)
