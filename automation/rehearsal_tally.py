"""Counts what a rule would have done, as a rehearsal shows it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

MOST_DIALOGS = 200


@dataclass
class Tally:
    """Counts what a rule would have done."""

    matched: int = 0
    sent: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    channels: Counter[int] = field(default_factory=Counter)
    dialogs: list[dict[str, Any]] = field(default_factory=list)
    late: int = 0
    tasks: int = 0

    def add(
        self,
        dialog_id: int,
        channel_id: int,
        client: str,
        at: int,
        *,
        code: str = "",
        late: bool = False,
        tasks: int = 0,
    ) -> None:
        """Count one run. code: why it would have been refused. late: the reply missed its target; tasks: made by it."""
        acted = not code
        self.matched += 1
        self.late += late
        self.tasks += tasks
        if not acted:
            self.refused[code] += 1
        else:
            self.sent += 1
            self.channels[channel_id] += 1
        if len(self.dialogs) < MOST_DIALOGS:
            outcome = "did" if acted else "refused"
            run = {"dialog_id": dialog_id, "client": client, "at": at, "outcome": outcome, "code": code}
            self.dialogs.append(run | {"late": late, "tasks": tasks})

    def shown(self, *, exact: bool, not_recorded: list[str]) -> dict[str, Any]:
        """Return the counts as the screen shows them."""
        return {
            "matched": self.matched,
            "sent": self.sent,
            "late": self.late,
            "tasks": self.tasks,
            "refused": dict(self.refused),
            "by_channel": [{"channel_id": channel, "count": count} for channel, count in sorted(self.channels.items())],
            "dialogs": self.dialogs,
            "exact": exact,
            "not_recorded": not_recorded,
        }
