"""Describes the SLA target of a wait, as a policy sets it and as the row of the wait keeps it."""

from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import orjson

MISSED = 100  # the stage at which the reply is late


def parse_stages(text: str) -> tuple[int, ...]:
    """Return the stages that a wait stores."""
    return tuple(int(stage) for stage in orjson.loads(text))


@dataclass(frozen=True, slots=True)
class Alarm:
    """Names who is told of a target: assignee, leads of the team, operators by id. email: an e-mail goes at once."""

    assignee: bool
    leads: bool
    operators: tuple[int, ...]
    email: bool

    @classmethod
    def parse(cls, text: str) -> "Alarm":
        """Return the alarm that a wait stores; an empty one tells no operator."""
        stored: dict[str, Any] = orjson.loads(text)
        named = tuple(int(operator_id) for operator_id in stored.get("operators", ()))
        return cls(bool(stored.get("assignee")), bool(stored.get("leads")), named, bool(stored.get("email")))


NOBODY = Alarm(False, False, (), False)


@dataclass(frozen=True, slots=True)
class Target:
    """The time within which a client gets a reply.

    norm_ms: working time under the version of hours; None: every hour counts. stages: percentages of the norm at which
    the alarm goes off, such as (80, 100, 150). rule_id, rule_version: the policy that set it.
    """

    norm_ms: int
    hours_version_id: int | None
    stages: tuple[int, ...]
    rule_id: int | None
    rule_version: int | None
    alarm: Alarm

    def __post_init__(self) -> None:
        if self.norm_ms <= 0:
            raise ValueError("A target needs a time above zero.")
        if list(self.stages) != sorted(set(self.stages)) or any(stage <= 0 for stage in self.stages):
            raise ValueError("Stages are rising percentages above zero.")

    @property
    def moments(self) -> tuple[int, ...]:
        """Return the stages that the timer looks at; the miss itself is noted even when it tells no operator."""
        return tuple(sorted({*self.stages, MISSED}))

    def columns(self) -> dict[str, Any]:
        """Return the target as columns of the wait."""
        return {
            "norm_ms": self.norm_ms,
            "stages": orjson.dumps(self.stages).decode(),
            "alarm": orjson.dumps(asdict(self.alarm)).decode(),
            "rule_id": self.rule_id,
            "rule_version": self.rule_version,
            "hours_version_id": self.hours_version_id,
        }


class TargetRow(NamedTuple):
    """The open wait of a dialog with the columns of its target."""

    id: int
    started_at: int
    norm_ms: int | None
    due_at: int | None
    stages: str
    told: int
    breached_at: int | None
    alarm: str
    rule_id: int | None
    rule_version: int | None
    hours_version_id: int | None
    former_hours: str

    @property
    def target(self) -> Target | None:
        """Return the target, None for a wait without one."""
        if self.norm_ms is None:
            return None
        return Target(
            self.norm_ms,
            self.hours_version_id,
            parse_stages(self.stages),
            self.rule_id,
            self.rule_version,
            Alarm.parse(self.alarm),
        )

    @property
    def former(self) -> list[tuple[int | None, int]]:
        """Return the versions of hours that counted before, each with the instant at which it stopped."""
        return [(version, until) for version, until in orjson.loads(self.former_hours)]

    def is_overdue(self, now: int) -> bool:
        return self.due_at is not None and self.due_at <= now


COLUMNS = ", ".join(TargetRow._fields)
