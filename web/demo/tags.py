"""Gives the demo tags, classifies some of its conversations, and lets a rule do so for new messages."""

from __future__ import annotations

from collections.abc import Sequence

from automation import rules
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
# position in TAGS: words by which clients of the demo name it
WORDS = {
    0: ("доставка", "курьер", "привезут", "самовывоз"),
    1: ("возврат", "вернуть", "вернули", "«деньги назад»"),
    2: ("претензия", "брак*", "скол", "сломать", "«не годится»"),
    3: ("наличие", "«есть ли»", "«снова появится»"),
    4: ("собрать", "сборка", "стяжка", "инструкция"),
    6: ("оптом", "юрлицо", "«от 30 штук»"),
}
URGENT_WORDS = 2
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


def switch_on_words(tx: Tx, administrator: Actor, made: Sequence[int]) -> None:
    """Let the ready rule "tags by words" classify what clients write from now on. made: the ids of the tags."""
    [(rule_id, version)] = tx.sql("select id, version from rule where kind = 'words' and removed_at is null")
    entries = [
        {"words": list(words), "tags": [made[place]], "priority": 1 if place == URGENT_WORDS else None}
        for place, words in WORDS.items()
    ]
    rules.change(tx, administrator, rule_id, version=version, body={"entries": entries})
    rules.set_active(tx, administrator, rule_id, active=True)
