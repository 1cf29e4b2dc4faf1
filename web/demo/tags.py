"""Gives the demo tags, and classifies some of its conversations."""

from __future__ import annotations

from collections.abc import Sequence

from inbox.access import Actor
from inbox.company import tags
from inbox.dialogs import dialog_tags, priority
from inbox.store import Tx

# name, number of the colour
TAGS = (("Доставка", 5), ("Возврат", 4), ("Претензия", 1), ("Наличие", 3), ("Сборка", 8), ("English", 6), ("Опт", 7))
# thread key of the client: positions in TAGS
TAGGED = {
    "310001": (0, 2),
    "420002": (1,),
    "310003": (0, 5),
    "420006": (3,),
    "310008": (4,),
    "310009": (0,),
    "420013": (5,),
    "420021": (2, 4),
    "420022": (0, 5),
    "310021": (0,),
}
URGENT = ("310001", "420002")
LOW = ("310012",)


def create(tx: Tx, supervisor: Actor) -> list[int]:
    """Create the tags; return their ids."""
    return [tags.create(tx, supervisor, name=name, color=color)["tag_id"] for name, color in TAGS]


def classify(tx: Tx, operator: Actor, made: Sequence[int]) -> None:
    """Set tags and priorities of conversations that exist. made: the ids of the tags."""
    found = {str(key): int(dialog) for key, dialog in tx.sql("select thread_key, id from dialog")}
    for key, places in TAGGED.items():
        if key in found:
            dialog_tags.change_tags(tx, operator, found[key], add=[made[place] for place in places])
    for keys, value in ((URGENT, 1), (LOW, -1)):
        for key in keys:
            if key in found:
                priority.set_priority(tx, operator, found[key], value)
