"""A rehearsal predicts what the engine does: equal on a hundred recorded days; it changes nothing."""

from __future__ import annotations

import random
from typing import Any

import pytest

from automation import rehearsal
from automation.explain import explain
from inbox import clock
from inbox.clock import DAY, HOUR, MINUTE
from inbox.company import hours, schedules
from inbox.dialogs import episodes
from inbox.errors import Forbidden
from inbox.messages import replies
from tests.automation.conftest import Automation
from tests.conftest import Cast
from tests.web.conftest import SQLITE

RU = [{"language": "ru", "text": "Мы получили сообщение"}]
RULES: list[tuple[str, dict[str, Any]]] = [
    ("autoreply", {"texts": RU}),
    ("autoreply", {"texts": RU, "clients": "new", "frequency": {"every": "hours", "hours": 30}}),
    ("autoreply", {"texts": RU, "frequency": {"every": "message"}}),
    ("out_of_hours", {"texts": RU}),
    ("sla", {"first_minutes": 30, "next_minutes": 90}),
]


@SQLITE
@pytest.mark.parametrize(("kind", "body"), RULES)
async def test_rehearsal_equals_the_real_run_on_a_hundred_days(
    automation: Automation, cast: Cast, kind: str, body: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind == "out_of_hours":
        schedule = schedules.Schedule("Europe/Moscow", (((540, 1080),),) * 5 + ((), ()), {})
        await cast.store.write(lambda tx: hours.change(tx, cast.anna, 1, version=1, schedule=schedule))
    rule_id = await automation.switch_on(kind, **body)
    chance = random.Random(kind)
    at = clock.now()
    for _ in range(100):
        at += DAY + chance.randrange(-3 * HOUR, 3 * HOUR)
        for step in range(chance.randrange(1, 4)):
            instant = at + step * chance.randrange(MINUTE, 2 * HOUR)
            monkeypatch.setattr(clock, "now", lambda instant=instant: instant)
            dialog = await automation.writes(who=chance.choice(["kate", "john", "ann"]))
            if chance.random() < 0.3:
                last = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
                await cast.store.write(
                    lambda tx, dialog=dialog, last=last: replies.reply(tx, cast.anna, dialog, text="Да", seen=last)  # type: ignore[misc]
                )
            elif chance.random() < 0.3:
                await cast.store.write(lambda tx, dialog=dialog: episodes.close(tx, cast.anna, dialog))  # type: ignore[misc]
            await automation.run()
    runs = await automation.runs(rule_id)
    events = await cast.store.rows("select count(*) from event")
    result = await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=200)
    assert result["exact"] is True
    assert (result["matched"], result["sent"]) == (len(runs), sum(outcome == "did" for outcome, _ in runs))
    assert sum(result["refused"].values()) == sum(outcome == "refused" for outcome, _ in runs)
    assert result["sent"] > 5
    assert await cast.store.rows("select count(*) from event") == events


@SQLITE
async def test_only_administrators_rehearse_and_unsaved_bodies_count(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    await automation.writes()
    await automation.writes("Ещё")
    with pytest.raises(Forbidden):
        await rehearsal.rehearse(cast.store, cast.boris, rule_id, days=1)
    every = {"texts": RU, "frequency": {"every": "message"}}
    assert (await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=1))["sent"] == 1
    assert (await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=1, body=every))["sent"] == 2
    assert await automation.said(1) == ["Мы получили сообщение"]


@SQLITE
async def test_why_not_names_the_reason_and_changes_nothing(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    deadline = await automation.switch_on("sla")
    dialog = await automation.writes()
    events = await cast.store.rows("select count(*) from event")

    async def code(rule: int) -> str:
        return str((await cast.store.write(lambda tx: explain(tx, cast.boris, rule, dialog)))["code"])

    assert (await code(rule_id), await code(deadline)) == ("said-already", "")
    assert await cast.store.rows("select count(*) from event") == events
    await automation.switch(rule_id, False)
    assert await code(rule_id) == "off"
