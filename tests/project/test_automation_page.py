"""docs/automation.md names every kind of rule, each of its fields, and the limits as the code has them."""

from __future__ import annotations

import re

from automation import breakers, engine, journal, kinds, rehearsal, rules
from inbox.clock import DAY, HOUR
from tests.project.tree import ROOT

PAGE = (ROOT / "docs" / "automation.md").read_text("utf-8")


def test_page_names_every_kind_with_its_fields() -> None:
    sections = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##)", PAGE, re.M | re.S))
    fields = {name: re.findall(r"^\| `(\w+)` \|", text, re.M) for name, text in sections.items()}
    assert fields == {name: list(kind.body.model_fields) for name, kind in kinds.registered().items()}
    assert {name for name, text in sections.items() if "writes to clients" in text} == {
        name for name, kind in kinds.registered().items() if kind.writes_to_clients
    }


def test_page_has_the_limits_of_the_code() -> None:
    limits = dict(re.findall(r"^\| ([^|`]+) \| ([^|]+) \|$", PAGE, re.M))
    assert limits["Runs of a rule in one dialog in a minute, then it waits for a person"] == str(breakers.MOST_RUNS)
    assert limits["Failures in a row, then the rule waits for a person"] == str(breakers.MOST_FAILURES)
    assert limits["Consumers between a person and an event that rules look at"] == str(engine.DEEPEST)
    assert limits["Age of a message that still gets a reply"] == f"{engine.LATE_MS // HOUR} hours"
    assert limits["Rules"] == str(rules.MOST_RULES)
    assert limits["Runs are kept"] == f"{journal.KEPT_MS // DAY} days"
    assert limits["Days of a rehearsal"] == str(rehearsal.MOST_DAYS)
