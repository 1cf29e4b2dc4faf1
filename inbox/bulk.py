"""Runs one command on many objects in small transactions. Each object succeeds or fails alone; all can be undone."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar
from uuid import UUID, uuid5

from inbox.access import Actor
from inbox.errors import Problem
from inbox.idempotency import idempotent
from inbox.store import Store, Tx

LIMIT = 200
PIECE = 20  # objects of one transaction: small, so that other writers do not wait

Answer = dict[str, Any]
Piece = TypeVar("Piece")


def cuts(count: int) -> list[slice]:
    """Return the slices of a list of that length, one for each transaction."""
    return [slice(begin, begin + PIECE) for begin in range(0, count, PIECE)]


async def run(
    store: Store,
    actor: Actor,
    pieces: Sequence[Piece],
    *,
    key: str,
    what: Callable[[Piece], tuple[str, ...]],
    act: Callable[[Tx, Piece], Answer],
) -> Answer:
    """Run pieces in a transaction each: {done: ids, failed: [{id, code}], undo: steps}; repeatable under the key.

    what: the text of a piece, by which a repeat is told from another command. Equal steps of the undo are joined.
    Further lists that act answers are put together by name.
    """
    whole: Answer = {"done": [], "failed": [], "undo": []}
    for number, piece in enumerate(pieces):
        part = await store.write(_repeatable(actor, piece, str(uuid5(UUID(key), f"{number}")), what, act))
        for name, found in part.items():
            whole[name] = [*whole.get(name, []), *found]
    whole["undo"] = _joined(whole["undo"])
    return whole


def _repeatable(
    actor: Actor, piece: Piece, key: str, what: Callable[[Piece], tuple[str, ...]], act: Callable[[Tx, Piece], Answer]
) -> Callable[[Tx], Answer]:
    return lambda tx: idempotent(tx, actor, key, what(piece), lambda: act(tx, piece))


def each(tx: Tx, ids: Iterable[int], act: Callable[[int, int], list[Answer]]) -> Answer:
    """Call act(place, id) for each object in a savepoint of its own. act returns the steps that undo it."""
    answer: Answer = {"done": [], "failed": [], "undo": []}
    for place, object_id in enumerate(ids):
        try:
            with tx.savepoint():
                undo = act(place, object_id)
        except Problem as refusal:
            answer["failed"].append({"id": object_id, "code": refusal.code})
        else:
            answer["done"].append(object_id)
            answer["undo"] += undo
    return answer


def _joined(steps: list[Answer]) -> list[Answer]:
    """Merge steps that are equal except for their ids, and for the numbers that belong to the ids."""
    alike: dict[str, Answer] = {}
    for step in steps:
        rest = {name: value for name, value in step.items() if name not in ("ids", "numbers")}
        whole = alike.setdefault(repr(sorted(rest.items())), rest | {"ids": [], "numbers": []})
        whole["ids"] += step["ids"]
        whole["numbers"] += step.get("numbers", [])
    return [{name: value for name, value in step.items() if name != "numbers" or value} for step in alike.values()]
