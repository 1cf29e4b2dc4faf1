"""Writes tasks of the demo's four weeks: made and closed on working days, most of them in time."""

from __future__ import annotations

import random
from collections.abc import Sequence

from inbox.access import Actor
from inbox.clock import DAY, HOUR, MINUTE
from inbox.store import Tx
from tasks import changes, creation
from tasks.statuses import BUILT_IN
from web.demo.week_plan import DAYS

TITLES = (
    "Перезвонить клиенту о замене",
    "Согласовать возврат с бухгалтерией",
    "Проверить остаток на складе",
    "Заказать фурнитуру",
    "Отправить документы в ЭДО",
    "Уточнить срок у перевозчика",
    "Записать мастера на сборку",
    "Обновить карточку товара",
)
SEED = 21
PER_DAY = 2
LATE_SHARE = 0.15


def write(tx: Tx, people: Sequence[Actor]) -> None:
    """Make and close a few tasks for each of the past days, the last ones two days ago."""
    chance, end = random.Random(SEED), tx.now
    for back in range(DAYS - 1, 1, -1):
        for _ in range(PER_DAY):
            begun = end - back * DAY + chance.randrange(4 * HOUR)
            person = chance.choice(people)
            due = begun + chance.randrange(4, 28) * HOUR
            late = chance.random() < LATE_SHARE
            done = due + chance.randrange(HOUR, 8 * HOUR) if late else due - chance.randrange(10 * MINUTE, 3 * HOUR)
            tx.now = begun
            task = creation.make(tx, person, title=chance.choice(TITLES), assignee_id=person.id, due_at=due)
            tx.now = done
            changes.change(tx, person, task["task_id"], {"status_id": BUILT_IN["done"]})
    tx.now = end
