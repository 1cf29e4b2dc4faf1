"""Fixture of rule tests: switch a rule on, let the engine read the log, and look at the journal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import orjson
import pytest

from automation import engine, rules
from inbox import clock, timers
from inbox.store import Tx
from tests.conftest import Cast
from web.composition import TIMERS


@dataclass
class Automation:
    """Runs the engine on the store of a test."""

    cast: Cast

    async def start(self) -> Automation:
        """Begin to read the log at its end, as a new installation does."""
        self.consumer = engine.consumer(self.cast.store)
        await self.consumer.drain()
        return self

    async def switch_on(self, kind: str, **body: Any) -> int:
        """Create a rule that is on; return its id."""

        def act(tx: Any) -> int:
            rule_id = int(rules.create(tx, self.cast.anna, kind, body)["rule_id"])
            rules.set_active(tx, self.cast.anna, rule_id, active=True)
            return rule_id

        return await self.cast.store.write(act)

    async def switch(self, rule_id: int, on: bool) -> None:
        await self.cast.store.write(lambda tx: rules.set_active(tx, self.cast.anna, rule_id, active=on))

    async def run(self) -> None:
        """Let the engine look at all new events, and run what is due."""
        await self.consumer.drain()
        await timers.run_due(self.cast.store, TIMERS)
        await self.consumer.drain()

    async def writes(self, text: str = "Здравствуйте!", **more: Any) -> int:
        """Receive a client's message that was sent now; return its dialog after the rules have looked at it."""
        dialog = await self.cast.writes(text, sent_at=clock.now(), **more)
        await self.run()
        return dialog

    async def runs(self, rule_id: int) -> list[tuple[str, str]]:
        """Return (outcome, code) of the runs of a rule, oldest first."""
        rows = await self.cast.store.rows(
            "select outcome, code from rule_run where rule_id = :id order by id", id=rule_id
        )
        return [(outcome, code) for outcome, code in rows]

    async def said(self, dialog_id: int) -> list[str]:
        """Return the automatic messages of a dialog."""
        rows = await self.cast.store.rows(
            "select text from message where dialog_id = :id and kind = 'out' and automatic is not null order by no",
            id=dialog_id,
        )
        return [row[0] for row in rows]

    async def notices(self, kind: str) -> list[tuple[int, Any]]:
        """Return (operator, data) of all notifications of a kind."""
        rows = await self.cast.store.rows(
            "select operator_id, data from notice where kind = :kind order by id", kind=kind
        )
        return [(operator_id, orjson.loads(data)) for operator_id, data in rows]


@contextmanager
def recorded_statements(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Record the statements that transactions run."""
    statements: list[str] = []

    def record(original: Any) -> Any:
        def run(tx: Tx, *given: Any, **more: Any) -> Any:
            statements.append(given[-1])
            return original(tx, *given, **more)

        return run

    with monkeypatch.context() as patch:
        for name in ("sql", "rows"):
            patch.setattr(Tx, name, record(getattr(Tx, name)))
        yield statements


@pytest.fixture
async def automation(cast: Cast) -> Automation:
    return await Automation(cast).start()
