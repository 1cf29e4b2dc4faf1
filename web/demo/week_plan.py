"""Plans four weeks of the demo's past: when clients wrote, who answered them and how long that took.

The plan is made from a seed and holds no rows: `web.demo.weeks` carries it out.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from channels.emulators.demo.cast import Person
from inbox.clock import DAY, HOUR, MINUTE, SECOND
from web.demo import topics
from web.demo.topics import TOPICS, Topic

ZONE = ZoneInfo("Europe/Moscow")
DAYS = 28
PER_DAY = (19, 16, 15, 15, 14, 8, 6)  # requests on Monday, Tuesday ...
# How many of a day's requests come in each hour: few at night, most in the late morning and in the evening.
HOURS = (0, 0, 0, 0, 0, 0, 0, 1, 3, 7, 11, 12, 9, 7, 7, 7, 7, 8, 10, 11, 7, 4, 2, 0)
OPENS, CLOSES = 8, 22  # the hours in which operators of the shop answer
QUIET_MS = 75 * MINUTE  # nothing begins later than this before the demo: everything is finished when it starts
LONGEST_MS = 3 * HOUR
RETURNS_AFTER_MS = 5 * DAY  # an earlier message would reopen the finished request
LUNCH_MS = 45 * MINUTE
# Position of the operator: begins at, ends at (hours), weekdays off. Nearly every hour has an operator.
SHIFTS = ((10, 18, (5, 6)), (8, 17, (6,)), (9, 22, (1,)), (12, 22, (0,)))
WEIGHTS = (2, 4, 6, 4)

What = Literal["writes", "replies", "assigns", "ignores", "closes", "tags"]


@dataclass(frozen=True, slots=True)
class Step:
    """An act at an instant in the conversation of one client.

    text: of a message, or the reason of a closing. by: position of the operator who acts; to: of the new assignee.
    thread: of an e-mail. tags: positions.
    """

    at: int
    client: Person
    what: What
    text: str = ""
    by: int = 0
    to: int = 0
    thread: str = ""
    tags: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Shift:
    """A stretch of one operator's day in one status."""

    operator: int
    status: Literal["online", "lunch"]
    begins: int
    ends: int


class Weeks:
    """The four weeks before an instant, the same for the same seed."""

    def __init__(self, seed: int, end: int) -> None:
        self._chance, self._end = random.Random(seed), end
        self._clients: list[tuple[Person, int]] = []  # with the instant from which they may write again
        today = datetime.fromtimestamp(end / 1000, ZONE).date()
        self._midnights = [
            int(datetime.combine(today - timedelta(days=back), datetime.min.time(), ZONE).timestamp() * 1000)
            for back in range(DAYS, -1, -1)
        ]

    def steps(self) -> list[Step]:
        """Return everything that happens in conversations, in order."""
        steps = [step for began in self._beginnings() for step in self._request(began)]
        return sorted(steps, key=lambda step: step.at)

    def shifts(self) -> list[Shift]:
        """Return when operators were there, until the end."""
        spans: list[Shift] = []
        for midnight in self._midnights:
            for operator in self._on_shift(midnight):
                begins, ends = (midnight + hour * HOUR for hour in SHIFTS[operator][:2])
                begins += self._chance.randrange(10 * MINUTE)
                lunch = begins + (4 + self._chance.randrange(2)) * HOUR
                spans += [
                    Shift(operator, "online", begins, lunch),
                    Shift(operator, "lunch", lunch, lunch + LUNCH_MS),
                    Shift(operator, "online", lunch + LUNCH_MS, ends),
                ]
        return [replace(span, ends=min(span.ends, self._end)) for span in spans if span.begins < self._end]

    def _beginnings(self) -> Iterator[int]:
        """Yield the instants at which requests begin, in order: each week has a few more than the one before."""
        for number, midnight in enumerate(self._midnights):
            count = PER_DAY[_weekday(midnight)] * (0.92 + 0.05 * (number // 7)) * self._chance.uniform(0.85, 1.15)
            hours = self._chance.choices(range(24), HOURS, k=round(count))
            for at in sorted(midnight + hour * HOUR + self._chance.randrange(HOUR) for hour in hours):
                if at < self._end - QUIET_MS:
                    yield at

    def _request(self, began: int) -> list[Step]:
        chance = self._chance
        week = min(3, (began - self._midnights[0]) // (7 * DAY))
        topic = chance.choices(TOPICS, [topic.shares[week] for topic in TOPICS])[0]
        client = self._client(topic, began)
        thread = f"{client.key}/{began}" if client.kind == "email" else ""
        steps = self._conversation(_Course(client, topic, thread), began)
        if steps[-1].at > self._end - MINUTE:  # it would not be finished: it becomes a short one
            steps = self._short(_Course(client, topic, thread), began)
        self._clients.append((client, steps[-1].at + RETURNS_AFTER_MS))
        return steps

    def _conversation(self, course: _Course, at: int) -> list[Step]:
        chance, topic = self._chance, course.topic
        kind = chance.random()
        if kind < 0.03:
            return [
                course.step(at, "writes", chance.choice(topics.SPAM)),
                course.step(self._attended(at) + 5 * MINUTE, "closes", "spam", by=self._operator(at, topic)),
            ]
        words = {"n": 4000 + chance.randrange(900), "what": chance.choice(topics.GOODS)}
        steps = [course.step(at, "writes", chance.choice(topic.asked).format(**words))]
        at = self._answered(at)
        by = self._operator(at, topic)
        if topic.tags:
            steps.append(course.step(at - 5 * SECOND, "tags", by=by, tags=topic.tags))
        if kind < 0.06:  # thanks or a question that needs no answer
            return [*steps, course.step(at, "ignores", by=by), course.step(at + MINUTE, "closes", "no-reply", by=by)]
        if kind < 0.14:  # it changes hands before the first reply
            other = self._operator(at, topic, without=by)
            steps.append(course.step(at - 20 * SECOND, "assigns", by=by, to=by))
            steps.append(course.step(at - 10 * SECOND, "assigns", by=by, to=other))
            by = other
        steps.append(course.step(at, "replies", chance.choice(topic.answered).format(**words), by=by))
        at = self._further(course, steps, at, by)
        steps.append(course.step(at := at + chance.randrange(MINUTE, 20 * MINUTE), "closes", "solved", by=by))
        if chance.random() < 0.08:
            self._reopened(course, steps, at, by)
        return steps

    def _further(self, course: _Course, steps: list[Step], at: int, by: int) -> int:
        """Add further questions with their answers, and thanks that come before the closing."""
        chance, topic = self._chance, course.topic
        for asked, answered in chance.sample(topic.further, k=min(len(topic.further), chance.choice((0, 1, 1, 2)))):
            at += chance.randrange(MINUTE, 25 * MINUTE)
            steps.append(course.step(at, "writes", asked))
            at = self._answered(at, faster=0.7)
            steps.append(course.step(at, "replies", answered, by=by))
        if chance.random() < 0.45:
            steps.append(course.step(at := at + 2 * MINUTE, "writes", chance.choice(topics.THANKS[topic.language])))
            steps.append(course.step(at := at + MINUTE, "ignores", by=by))
        return at

    def _reopened(self, course: _Course, steps: list[Step], at: int, by: int) -> None:
        at += self._chance.randrange(HOUR, 20 * HOUR)
        steps.append(course.step(at, "writes", self._chance.choice(topics.AGAIN[course.topic.language])))
        at = self._answered(at)
        answer = self._chance.choice(course.topic.answered)
        steps.append(course.step(at, "replies", answer.format(n=4127, what=topics.GOODS[0]), by=by))
        steps.append(course.step(at + 9 * MINUTE, "closes", "solved", by=by))

    def _short(self, course: _Course, at: int) -> list[Step]:
        by = self._operator(at, course.topic)
        reply = at + self._chance.randrange(2 * MINUTE, 14 * MINUTE)
        words = {"n": 4127, "what": topics.GOODS[0]}
        return [
            course.step(at, "writes", self._chance.choice(course.topic.asked).format(**words)),
            course.step(reply - 5 * SECOND, "tags", by=by, tags=course.topic.tags),
            course.step(reply, "replies", self._chance.choice(course.topic.answered).format(**words), by=by),
            course.step(reply + 4 * MINUTE, "closes", "solved", by=by),
        ]

    def _answered(self, at: int, faster: float = 1.0) -> int:
        """Return when a message is answered: minutes in the hours of the shop, in the morning what came at night."""
        attended = self._attended(at)
        minutes = 5 * faster * math.exp(self._chance.gauss(0, 0.85))
        if self._chance.random() < 0.035 * faster:
            minutes = self._chance.uniform(62, 130)
        return attended + int(min(minutes * MINUTE, LONGEST_MS))

    def _attended(self, at: int) -> int:
        hour = datetime.fromtimestamp(at / 1000, ZONE).hour
        if OPENS <= hour < CLOSES:
            return at
        midnight = _midnight(at) if hour < OPENS else _midnight(at + 3 * HOUR)
        return midnight + OPENS * HOUR + self._chance.randrange(20 * MINUTE)

    def _on_shift(self, at: int) -> list[int]:
        return [position for position, (_, _, off) in enumerate(SHIFTS) if _weekday(at) not in off]

    def _operator(self, at: int, topic: Topic, without: int | None = None) -> int:
        hour = datetime.fromtimestamp(at / 1000, ZONE).hour
        there = [one for one in self._on_shift(at) if SHIFTS[one][0] <= hour < SHIFTS[one][1] and one != without]
        there = there or [one for one in (1, 2, 3) if one != without]
        if topic.language == "en" and 3 in there:
            return 3
        return self._chance.choices(there, [WEIGHTS[one] for one in there])[0]

    def _client(self, topic: Topic, at: int) -> Person:
        """Return a client who wrote before, or a new one."""
        known = [client for client, free in self._clients if free < at and client.language == topic.language]
        if known and self._chance.random() < 0.3:
            client = self._chance.choice(known)
            self._clients = [(one, free) for one, free in self._clients if one is not client]
            return client
        number = len(self._clients) + self._chance.randrange(1_000) * 1_000
        kind = self._chance.choices(("telegram", "vk", "email"), (5, 3, 3))[0]
        if topic.language == "en":
            first, _, last = self._chance.choice(topics.FOREIGN).partition(" ")
        else:
            first, last = self._chance.choice(topics.FIRST), self._chance.choice(topics.LAST)
        key = {"telegram": f"32{number:06}", "vk": f"43{number:06}", "email": f"client{number:06}@mail.example"}[kind]
        return Person(kind, key, first, last, "", topic.language, ())


@dataclass(frozen=True, slots=True)
class _Course:
    """The client, topic and e-mail thread of one request."""

    client: Person
    topic: Topic
    thread: str

    def step(self, at: int, what: What, text: str = "", by: int = 0, to: int = 0, tags: tuple[int, ...] = ()) -> Step:
        return Step(at, self.client, what, text, by, to, self.thread, tags)


def _weekday(at: int) -> int:
    return datetime.fromtimestamp(at / 1000, ZONE).weekday()


def _midnight(at: int) -> int:
    day = datetime.fromtimestamp(at / 1000, ZONE).date()
    return int(datetime.combine(day, datetime.min.time(), ZONE).astimezone(UTC).timestamp() * 1000)
