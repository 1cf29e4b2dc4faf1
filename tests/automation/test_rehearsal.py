"""A rehearsal predicts what the engine does: equal on a hundred recorded days; it changes nothing."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

from automation import rehearsal
from automation.explain import explain
from inbox import channels, clock, timers
from inbox.access import CLI
from inbox.clock import DAY, HOUR, MINUTE
from inbox.company import hours, schedules, tags
from inbox.dialogs import assignment, dialog_tags, episodes, priority
from inbox.errors import Forbidden
from inbox.inbound import LetterFacts, Sender
from inbox.messages import replies
from inbox.people import teams
from inbox.store import Tx
from tests.automation.conftest import Automation
from tests.conftest import Cast
from tests.web.conftest import SQLITE

RU = [{"language": "ru", "text": "Мы получили сообщение"}]
RULES: list[tuple[str, dict[str, Any]]] = [
    ("autoreply", {"texts": RU}),
    ("autoreply", {"texts": RU, "clients": "new", "frequency": {"every": "hours", "hours": 30}}),
    ("autoreply", {"texts": RU, "frequency": {"every": "message"}}),
    ("out_of_hours", {"texts": RU}),
]
CALL = {"title": "Позвонить", "assignee": "nobody"}
SLA = {
    "first_minutes": 30,
    "next_minutes": 90,
    "stages": [50, 100, 150],
    "tasks": [{"stage": 50, "task": CALL}, {"stage": 150, "task": CALL}],
}


WORDS = {
    "entries": [
        {"words": ["возврат"], "tags": [1, 2], "priority": 1},
        {"words": ["брак*", "«не работает»"], "tags": [3]},
    ]
}
SAID = ["Здравствуйте!", "Где возвраты?", "Всё бракованное", "Опять не работает: возврат", "Не работал вчера"]


async def live(
    automation: Automation, cast: Cast, kind: str, monkeypatch: pytest.MonkeyPatch, team_id: int | None = None
) -> None:
    """Let a hundred days pass: clients write by e-mail and messenger, operators reply, close, and change tags.

    team_id: the team sometimes takes a dialog, or gives it back.
    """
    email = await cast.store.write(
        lambda tx: channels.add(tx, CLI, kind="email", name="Mail", settings={}, sealed="", can={})
    )
    chance = random.Random(kind)
    at = clock.now()
    for _ in range(100):
        at += DAY + chance.randrange(-3 * HOUR, 3 * HOUR)
        instant = at
        for _ in range(chance.randrange(1, 4)):
            instant += chance.randrange(2 * MINUTE, 2 * HOUR)
            monkeypatch.setattr(clock, "now", lambda instant=instant: instant)
            monkeypatch.setattr(timers, "now", lambda instant=instant: instant)
            who = chance.choice(["kate", "john", "ann"])
            mail = {
                "channel": email,
                "sender": Sender("email", f"{who}@client.example", who.capitalize(), f"{who}@client.example"),
                "letter": LetterFacts(header_id=f"<{instant}@a>", subject=chance.choice(SAID)),
            }
            dialog = await automation.writes(chance.choice(SAID), who=who, **(mail if chance.random() < 0.5 else {}))
            await cast.store.write(lambda tx, dialog=dialog: act(tx, cast, dialog, chance.random()))  # type: ignore[misc]
            if team_id is not None and chance.random() < 0.3:
                team = chance.choice([team_id, None])
                monkeypatch.setattr(clock, "now", lambda instant=instant: instant + MINUTE)
                await cast.store.write(
                    lambda tx, dialog=dialog, team=team: assignment.assign_team(tx, cast.anna, dialog, team_id=team)  # type: ignore[misc]
                )
            await automation.run()


def act(tx: Tx, cast: Cast, dialog: int, chance: float) -> None:
    """Do what an operator might do next."""
    if chance < 0.3:
        last = tx.sql("select last_no from dialog where id = :id", id=dialog)[0][0]
        replies.reply(tx, cast.anna, dialog, text="Да", seen=last)
    elif chance < 0.5:
        episodes.close(tx, cast.anna, dialog)
    elif chance < 0.7:
        dialog_tags.change_tags(tx, cast.anna, dialog, remove=[1, 2, 3])
    elif chance < 0.8:
        dialog_tags.change_tags(tx, cast.anna, dialog, add=[2])
        priority.set_priority(tx, cast.anna, dialog, 0)


@pytest.mark.parametrize(("kind", "body"), [("receipt", {"texts": RU}), ("words", WORDS)])
async def test_rehearsal_equals_the_real_run_on_a_hundred_days(
    automation: Automation, cast: Cast, kind: str, body: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    await compare(automation, cast, kind, body, monkeypatch)


@SQLITE
@pytest.mark.parametrize(("kind", "body"), RULES)
async def test_rehearsal_of_other_kinds_equals_the_real_run(
    automation: Automation, cast: Cast, kind: str, body: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    await compare(automation, cast, kind, body, monkeypatch)


async def compare(
    automation: Automation, cast: Cast, kind: str, body: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compare a hundred real days with their rehearsal: each run with its dialog, not the totals only."""
    await cast.store.write(lambda tx: [tags.create(tx, cast.vera, name=f"Tag {number}") for number in range(3)])
    if kind == "out_of_hours":
        schedule = schedules.Schedule("Europe/Moscow", (((540, 1080),),) * 5 + ((), ()), {})
        await cast.store.write(lambda tx: hours.change(tx, cast.anna, 1, version=1, schedule=schedule))
    if kind == "words":  # a rule that stands before and one that stands behind give some of the tags first
        await automation.switch_on("words", entries=[{"words": ["не работает"], "tags": [3]}])
    rule_id = await automation.switch_on(kind, **body)
    if kind == "words":
        await automation.switch_on("words", entries=[{"words": ["возврат", "работал"], "tags": [1]}])
    await live(automation, cast, kind, monkeypatch)
    events = await cast.store.rows("select count(*) from event")
    result = await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=200)
    runs = await cast.store.rows(
        "select dialog_id, outcome, code from rule_run where rule_id = :id order by id", id=rule_id
    )
    assert result["exact"] is True
    assert [(one["dialog_id"], one["outcome"], one["code"]) for one in result["dialogs"]] == [
        tuple(row) for row in runs[: rehearsal.MOST_DIALOGS]
    ]
    counts = Counter(dialog for dialog, outcome, _ in runs if outcome == "did")
    assert (result["matched"], result["sent"]) == (len(runs), counts.total())
    assert sum(result["refused"].values()) == len(runs) - counts.total()
    assert result["sent"] > 5
    assert await cast.store.rows("select count(*) from event") == events


async def test_rehearsal_of_an_sla_rule_equals_the_real_targets_run_by_run(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while a team, for which a rule that stands before counts, takes dialogs over, and hours are closed."""
    start = clock.now()
    await cast.store.write(lambda tx: [tags.create(tx, cast.vera, name=f"Tag {number}") for number in range(3)])
    made = await cast.store.write(lambda tx: teams.create(tx, cast.anna, name="Sales", members=[cast.boris.id]))
    night = await cast.store.write(lambda tx: hours.create(tx, cast.anna, name="Night", schedule=schedule(0, 600)))
    await automation.switch_on("sla", teams=[made["team_id"]], first_minutes=45, next_minutes=45, stages=[100])
    rule_id = await automation.switch_on("sla", hours_id=night["hours_id"], **SLA)
    await live(automation, cast, "sla", monkeypatch, team_id=made["team_id"])
    end = clock.now() + 5 * DAY
    monkeypatch.setattr(clock, "now", lambda: end)
    monkeypatch.setattr(timers, "now", lambda: end)
    await automation.run()
    days = (end - start) // DAY + 1
    result = await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=days)
    real = await cast.store.rows(
        "select r.dialog_id, r.at, case when w.rule_id = :id and w.breached_at is not null and not exists"
        " (select 1 from rule_run n where n.wait_id = w.id and n.id > r.id and n.cause like 'e.%') then 1 else 0 end"
        " from rule_run r join wait w on w.id = r.wait_id where r.rule_id = :id and r.cause like 'e.%' order by r.id",
        id=rule_id,
    )
    assert [(one["dialog_id"], one["at"], int(one["late"])) for one in result["dialogs"]] == [
        tuple(row) for row in real
    ]
    assert result["late"] > 5 and result["matched"] - result["late"] > 5
    tasks = await cast.store.rows("select dialog_id from task where rule_id = :id order by dialog_id", id=rule_id)
    rehearsed = Counter({one["dialog_id"]: 0 for one in result["dialogs"]})
    for one in result["dialogs"]:
        rehearsed[one["dialog_id"]] += one["tasks"]
    assert +rehearsed == Counter(row[0] for row in tasks)
    assert result["tasks"] == len(tasks) > 5


def schedule(start: int, end: int) -> schedules.Schedule:
    return schedules.Schedule("UTC", (((start, end),),) * 7, {})


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
