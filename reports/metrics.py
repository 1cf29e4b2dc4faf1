"""Defines every metric once: its name and words in English and Russian, its SQL, its unit, and what is better.

docs/metrics.md and the explanations on the screen are made from these definitions (`python -m reports.metrics_page`).
A metric counts rows of one table of facts, whose alias is f.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["ms", "count", "share"]
Better = Literal["less", "more", "none"]
Way = Literal["count", "clients", "share", "median", "p90", "online"]


@dataclass(frozen=True, slots=True)
class Source:
    """A table of facts. at: the column with the instant of a row; operator: whose row it is; tags: SQL of its tags."""

    table: str
    key: str
    at: str
    operator: str
    tags: str = "select x.tag_id from fact_episode_tag x where x.episode_id = f.episode_id"
    everybody: bool = False  # whether rows without a channel are everybody's


WAITS = Source("fact_wait", "wait_id", "started_at", "operator_id")
EPISODES = Source("fact_episode", "episode_id", "opened_at", "assignee_id")
CLOSED = Source("fact_episode", "episode_id", "closed_at", "assignee_id")
CLOSINGS = Source("fact_episode", "episode_id", "closed_at", "closed_by")
REPLIES = Source("fact_reply", "message_id", "at", "operator_id")
HANDOVERS = Source("fact_handover", "assignment_id", "at", "operator_id")
_TASK_TAGS = "select x.tag_id from task_tag x where x.task_id = f.task_id"
TASKS = Source("fact_task", "task_id", "made_at", "assignee_id", _TASK_TAGS, True)
CLOSED_TASKS = Source("fact_task", "task_id", "closed_at", "assignee_id", _TASK_TAGS, True)
DUE_TASKS = Source("fact_task", "task_id", "due_at", "assignee_id", _TASK_TAGS, True)

# Conditions that several metrics share.
_ANSWERED = "f.ended_by in ('reply', 'outside')"
_FIRST = f"f.place = 1 and {_ANSWERED}"
_NEXT = f"f.place > 1 and {_ANSWERED}"
# An open wait that is not overdue yet has neither kept nor missed its target.
_MEASURED = "f.norm is not null and (f.ended_at is not null or f.late = 1)"


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric. date: the column of the day that it belongs to; value: columns of the working and of the whole time;
    hit: what a share counts. names, words: English and Russian.
    """

    id: str
    names: tuple[str, str]
    words: tuple[str, str]
    source: Source
    date: str
    way: Way
    where: str
    better: Better
    value: tuple[str, str] | None = None
    hit: str | None = None

    @property
    def unit(self) -> Unit:
        if self.way in ("median", "p90", "online"):
            return "ms"
        return "share" if self.way == "share" else "count"


def _times(
    name: str,
    names: tuple[str, str],
    words: tuple[str, str],
    source: Source,
    date: str,
    where: str,
    value: tuple[str, str],
) -> list[Metric]:
    """Return the median and the 90th percentile of a time."""
    return [
        Metric(
            f"{name}_{way}",
            (f"{names[0]}, {in_english}", f"{names[1]}, {in_russian}"),
            (f"{words[0]} {explained[0]}", f"{words[1]} {explained[1]}"),
            source,
            date,
            way,
            where,
            "less",
            value=value,
        )
        for way, in_english, in_russian, explained in _QUANTILES
    ]


_QUANTILES: tuple[tuple[Way, str, str, tuple[str, str]], ...] = (
    (
        "median",
        "median",
        "медиана",
        ("Half of the clients waited this long or less.", "Половина клиентов ждала столько или меньше."),
    ),
    (
        "p90",
        "90 %",
        "90 %",
        ("Nine of ten clients waited this long or less.", "Девять из десяти клиентов ждали столько или меньше."),
    ),
)

METRICS: tuple[Metric, ...] = (
    Metric(
        "requests",
        ("Requests", "Обращения"),
        (
            "Conversations that clients began: episodes in which the client wrote before any reply of ours, by the day"
            " on which they began. A client who writes again within 72 hours after closing continues the same one.",
            "Диалоги, которые начали клиенты: эпизоды, где клиент написал раньше нашего ответа, по дню начала. Клиент,"
            " который написал снова в течение 72 часов после завершения, продолжает то же обращение.",
        ),
        EPISODES,
        "day_opened",
        "count",
        "f.by_client = 1",
        "none",
    ),
    Metric(
        "clients",
        ("Unique clients", "Уникальные клиенты"),
        (
            "Different addresses from which requests came, by the day on which the request began. Merging two clients"
            " changes nothing.",
            "Разные адреса, с которых пришли обращения, по дню начала обращения. Объединение клиентов их не меняет.",
        ),
        EPISODES,
        "day_opened",
        "clients",
        "f.by_client = 1 and f.identity_id is not null",
        "none",
    ),
    Metric(
        "answered",
        ("Answered", "Ответы на ожидания"),
        (
            "Waits that a reply of a person ended, in Okno or on the platform itself, by the day on which the client"
            " wrote. They belong to the operator who replied. Automatic messages end no wait.",
            "Ожидания, которые закончил ответ человека, в Окне или на самой площадке, по дню сообщения клиента."
            " Относятся к тому, кто ответил. Автоматические сообщения ожидание не заканчивают.",
        ),
        WAITS,
        "day",
        "count",
        _ANSWERED,
        "more",
    ),
    Metric(
        "unanswered",
        ("Unanswered", "Без ответа"),
        (
            "Waits that ended without a reply: by closing or by “no reply needed”. By the day on which the client"
            " wrote. They are in no median.",
            "Ожидания, которые закончились без ответа: завершением или отметкой «ответ не нужен». По дню сообщения"
            " клиента. В медианы не входят.",
        ),
        WAITS,
        "day",
        "count",
        "f.ended_by in ('closed', 'no-answer')",
        "less",
    ),
    Metric(
        "still_open",
        ("Still waiting", "Ещё ждут"),
        (
            "Waits that nobody has answered so far, by the day on which the client wrote. They belong to the present"
            " assignee and are in no median.",
            "Ожидания, на которые пока никто не ответил, по дню сообщения клиента. Относятся к нынешнему"
            " ответственному, в медианы не входят.",
        ),
        WAITS,
        "day",
        "count",
        "f.ended_at is null",
        "less",
    ),
    *_times(
        "first_response",
        ("First response", "Первый ответ"),
        (
            "Time from the client's first message of an episode to the first reply of a person, by the day on which the"
            " client wrote. It belongs to the operator who replied.",
            "Время от первого сообщения клиента в эпизоде до первого ответа человека, по дню сообщения клиента."
            " Относится к тому, кто ответил.",
        ),
        WAITS,
        "day",
        _FIRST,
        ("f.worked", "f.lasted"),
    ),
    _times(
        "own_first_response",
        ("First response since assignment", "Первый ответ с назначения"),
        (
            "The same from the moment at which the operator who replied got the conversation; only conversations that"
            " were theirs before they replied.",
            "То же с момента, когда диалог получил ответивший; только диалоги, которые были у него до ответа.",
        ),
        WAITS,
        "day",
        f"{_FIRST} and f.own_lasted is not null",
        ("f.own_worked", "f.own_lasted"),
    )[0],
    *_times(
        "next_response",
        ("Next response", "Следующий ответ"),
        (
            "Time from a client's first unanswered message to the reply of a person, for all waits but the first of an"
            " episode, by the day on which the client wrote.",
            "Время от первого неотвеченного сообщения клиента до ответа человека для всех ожиданий, кроме первого в"
            " эпизоде, по дню сообщения клиента.",
        ),
        WAITS,
        "day",
        _NEXT,
        ("f.worked", "f.lasted"),
    ),
    *_times(
        "resolution",
        ("Resolution", "Решение"),
        (
            "Time from the beginning of a request to its last closing, by the day of that closing. Requests that are"
            " open again are not counted.",
            "Время от начала обращения до последнего завершения, по дню этого завершения. Обращения, которые снова"
            " открыты, не считаются.",
        ),
        CLOSED,
        "day_closed",
        "f.by_client = 1 and f.closed_at is not null",
        ("f.solved_worked", "f.solved_lasted"),
    ),
    Metric(
        "on_time",
        ("Answered on time", "Ответ в срок"),
        (
            "Share of waits with an SLA target that did not miss it, by the day on which the client wrote. Waits that"
            " are still open count once they are overdue.",
            "Доля ожиданий с нормой SLA, которые её не нарушили, по дню сообщения клиента. Ожидания, которые ещё"
            " идут, считаются, когда они просрочены.",
        ),
        WAITS,
        "day",
        "share",
        _MEASURED,
        "more",
        hit="f.late = 0",
    ),
    Metric(
        "breached",
        ("SLA breaches", "Нарушения SLA"),
        (
            "Waits that missed their SLA target, by the day on which the client wrote.",
            "Ожидания, которые нарушили норму SLA, по дню сообщения клиента.",
        ),
        WAITS,
        "day",
        "count",
        "f.norm is not null and f.late = 1",
        "less",
    ),
    Metric(
        "reopened",
        ("Reopened", "Открыты снова"),
        (
            "Requests that were opened again after closing, by the day on which the request began. Undoing one's own"
            " closing within a minute does not count.",
            "Обращения, которые открылись снова после завершения, по дню начала обращения. Отмена своего завершения в"
            " течение минуты не считается.",
        ),
        EPISODES,
        "day_opened",
        "count",
        "f.by_client = 1 and f.reopened > 0",
        "less",
    ),
    Metric(
        "first_contact",
        ("Solved at first contact", "Решено с первого раза"),
        (
            "Share of closed requests that needed one reply and were not opened again, by the day of their last"
            " closing. Requests without any reply are left out.",
            "Доля завершённых обращений, где хватило одного ответа и которые не открывались снова, по дню последнего"
            " завершения. Обращения без ответов не учитываются.",
        ),
        CLOSED,
        "day_closed",
        "share",
        "f.by_client = 1 and f.closed_at is not null and f.replies > 0",
        "more",
        hit="f.replies = 1 and f.reopened = 0",
    ),
    Metric(
        "closed",
        ("Closed", "Завершено"),
        (
            "Conversations by the day of their last closing; those that are open again are not counted. They belong to"
            " the operator who closed them.",
            "Диалоги по дню последнего завершения; снова открытые не считаются. Относятся к тому, кто завершил.",
        ),
        CLOSINGS,
        "day_closed",
        "count",
        "f.closed_at is not null",
        "none",
    ),
    Metric(
        "handed_over",
        ("Handed over", "Передачи"),
        (
            "How often a conversation passed from one operator to another, by the day on which it did. It belongs to"
            " the operator who had the conversation.",
            "Сколько раз диалог перешёл от одного оператора к другому, по дню передачи. Относится к тому, у кого диалог"
            " был.",
        ),
        HANDOVERS,
        "day",
        "count",
        "1 = 1",
        "less",
    ),
    Metric(
        "replies",
        ("Replies", "Отправленные ответы"),
        (
            "Messages that people of the company sent to clients, by the day on which they were sent. Notes, automatic"
            " messages and messages that did not reach the client do not count.",
            "Сообщения, которые люди компании отправили клиентам, по дню отправки. Заметки, автоматические сообщения и"
            " недоставленное не считаются.",
        ),
        REPLIES,
        "day",
        "count",
        "1 = 1",
        "none",
    ),
    Metric(
        "tasks_created",
        ("Tasks created", "Создано задач"),
        (
            "Tasks by the day on which they were created. They belong to the assignee.",
            "Задачи по дню создания. Относятся к исполнителю.",
        ),
        TASKS,
        "day_made",
        "count",
        "1 = 1",
        "none",
    ),
    Metric(
        "tasks_closed",
        ("Tasks closed", "Закрыто задач"),
        (
            "Tasks by the day on which they were last closed, with or without a solution.",
            "Задачи по дню последнего закрытия, с решением или без.",
        ),
        CLOSED_TASKS,
        "day_closed",
        "count",
        "f.closed_at is not null",
        "more",
    ),
    Metric(
        "tasks_late",
        ("Tasks overdue", "Просрочено задач"),
        (
            "Tasks that were closed after their due date, or are open after it, by the day of the due date.",
            "Задачи, которые закрыты позже срока или всё ещё открыты после него, по дню срока.",
        ),
        DUE_TASKS,
        "day_due",
        "count",
        "f.due_at is not null and f.late = 1",
        "less",
    ),
    Metric(
        "online",
        ("Time on line", "Время на линии"),
        (
            "How long operators were on line. Channels and tags have no part in it; a team means its present members.",
            "Сколько времени операторы были на линии. Каналы и теги не влияют; команда — её нынешние участники.",
        ),
        Source("presence_span", "id", "from_at", "operator_id"),
        "from_at",
        "online",
        "f.state = 'online'",
        "none",
    ),
)
BY_ID = {metric.id: metric for metric in METRICS}
# The numbers of the overview.
OVERVIEW = ("requests", "first_response_median", "first_response_p90", "on_time", "first_contact", "resolution_median")
