"""Gives the demo tasks: from messages and from nothing, a master task, a template and a recurring task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from inbox.access import Actor
from inbox.clock import DAY, HOUR, MINUTE
from inbox.store import Tx
from tasks import changes, comments, creation, dialog_links, followers, repeats, templates
from tasks.statuses import BUILT_IN
from tasks.templates import TemplateStep
from tasks.types import TYPES


@dataclass(frozen=True)
class Planned:
    """A task of the demo. client: thread key of the message that it is made from; by: position of its assignee.

    due: time until it is due. status: base of a built-in status.
    """

    title: str
    client: str = ""
    by: int | None = None
    due: int | None = None
    status: str = "new"
    priority: int = 0
    type_name: str = ""
    kind: str | None = None
    checks: tuple[str, ...] = ()
    comment: str = ""
    reason: str = ""


PLANNED = (
    Planned("Заменить полку «Линд» со сколом", "310001", 0, -2 * HOUR, "active", 1, "warranty", "incident"),
    Planned("Найти посылку 47990 у перевозчика", "310003", 1, -20 * MINUTE, "active", 1, "support", "incident"),
    Planned(
        "Оформить возврат комода",
        "420002",
        0,
        3 * HOUR,
        "active",
        checks=("Заявление от клиента", "Фото дефекта", "Курьер забрал", "Деньги возвращены"),
        comment="Клиентка пришлёт заявление вечером.",
    ),
    Planned("Уточнить срок поставки ткани", "420006", 2, 5 * HOUR, "waiting", reason="ждём ответа фабрики"),
    Planned("Прислать инструкцию по сборке", "310008", 3, 1 * DAY, "new", -1, "support", "request"),
    Planned("Подтвердить адрес доставки", "310009", 1, 1 * DAY + 2 * HOUR, "asking"),
    Planned("Выставить счёт для опта", "420013", 2, 2 * DAY, "new", 0, "paid", "request"),
    Planned("Позвонить поставщику фурнитуры", by=0, due=1 * DAY + 4 * HOUR),
    Planned("Сверить остатки на складе", by=1, due=4 * DAY, checks=("Столы", "Стулья", "Шкафы")),
    Planned("Обновить сроки доставки на сайте", due=6 * DAY, priority=-1),
    Planned("Заказать упаковочную плёнку"),
    Planned("Отправить болты М6 курьером", "420021", 2, -1 * DAY, "done"),
)
CAUSE = "Перевозчик задерживает доставки по области"
DELAYED = ("310003", "310009", "310021", "420022")
TEMPLATE = "Возврат товара"
FOLLOWED = 8  # position in PLANNED of the task of a colleague that the first operator follows
WEEKLY = "Сверить кассу за неделю"


def plan(tx: Tx, people: Sequence[Actor], administrator: Actor) -> None:
    """Create the tasks of the demo, its master task, template and recurring task. people: the author first."""
    messages = {
        str(key): (int(message), int(dialog))
        for key, dialog, message in tx.sql(
            "select d.thread_key, d.id, max(m.id) from dialog d join message m on m.dialog_id = d.id"
            " where m.kind = 'in' group by d.thread_key, d.id"
        )
    }
    types = {str(name): int(one) for name, one in tx.sql(f"select builtin, id from {TYPES.table}")}
    made = [_make(tx, people, one, messages.get(one.client), types) for one in PLANNED]
    followers.follow(tx, people[-1], made[FOLLOWED], on=True)
    _repeat(tx, people)
    cause = creation.make(tx, people[0], title=CAUSE, kind="incident", priority=1, assignee_id=people[0].id)
    delayed = [messages[key][1] for key in DELAYED if key in messages]
    if delayed:
        dialog_links.set_linked(tx, people[0], cause["task_id"], delayed, on=True)
    templates.create(
        tx,
        administrator,
        name=TEMPLATE,
        steps=[
            TemplateStep(mine=True, due_minutes=30, checks=("Номер заказа", "Фото товара")),
            TemplateStep(title="Забрать товар у клиента", due_minutes=DAY // MINUTE, assignee_id=people[-1].id),
            TemplateStep(title="Вернуть деньги", due_minutes=3 * DAY // MINUTE, mine=True, priority=1),
        ],
    )


def _make(tx: Tx, people: Sequence[Actor], one: Planned, source: tuple[int, int] | None, types: dict[str, int]) -> int:
    author = people[0]
    made = creation.make(
        tx,
        author,
        title=one.title,
        message_ids=(source[0],) if source else (),
        kind=one.kind,
        type_id=types.get(one.type_name),
        priority=one.priority,
        due_at=None if one.due is None else tx.now + one.due,
        assignee_id=None if one.by is None else people[one.by % len(people)].id,
        checks=one.checks,
    )
    if one.comment:
        comments.comment(tx, author, made["task_id"], text=one.comment)
    if one.status != "new":
        wanted: dict[str, object] = {"status_id": BUILT_IN[one.status]}
        if one.status == "waiting":
            wanted |= {"wake_at": tx.now + 1 * DAY, "wake_reason": one.reason}
        changes.change(tx, author, made["task_id"], wanted)
    return int(made["task_id"])


def _repeat(tx: Tx, people: Sequence[Actor]) -> None:
    """Create a task of every Monday and Friday, from the day on which the demo begins."""
    repeats.create(
        tx,
        people[0],
        template={
            "title": WEEKLY,
            "assignee_id": people[0].id,
            "due_after": 8 * HOUR // MINUTE,
            "checks": ["Наличные", "Терминал", "Возвраты"],
        },
        every="week",
        days=(0, 4),
        start=datetime.fromtimestamp(tx.now / 1000, UTC).date().isoformat(),
        minute=9 * 60,
        zone="Europe/Moscow",
    )
