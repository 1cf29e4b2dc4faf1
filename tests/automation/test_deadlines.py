"""SLA rules set targets, the first matching one wins; untouched requests are announced once."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from pydantic import ValidationError

from automation import rehearsal, rules
from inbox import automation_switch, clock, timers
from inbox.clock import HOUR, MINUTE
from inbox.dialogs import assignment
from inbox.errors import Invalid
from inbox.messages import notes
from inbox.people import teams
from tests.automation.conftest import Automation
from tests.conftest import Cast


async def targets(cast: Cast, dialog: int) -> list[tuple[Any, Any]]:
    """Return (minutes, rule) of the waits of a dialog."""
    rows = await cast.store.rows("select norm_ms, rule_id from wait where dialog_id = :id order by id", id=dialog)
    return [(norm_ms and norm_ms // MINUTE, rule_id) for norm_ms, rule_id in rows]


async def test_first_matching_rule_sets_the_target(automation: Automation, cast: Cast) -> None:
    special = await automation.switch_on("sla", channels=[cast.second], first_minutes=5)
    general = await automation.switch_on("sla", first_minutes=60)
    assert await targets(cast, await automation.writes()) == [(60, general)]
    assert await targets(cast, await automation.writes(who="ann", channel=cast.second)) == [(5, special)]
    assert await automation.runs(special) == [("did", "")]


async def test_team_of_a_dialog_decides_which_rule_counts(automation: Automation, cast: Cast) -> None:
    made = await cast.store.write(lambda tx: teams.create(tx, cast.anna, name="Sales", members=[cast.boris.id or 0]))
    special = await automation.switch_on("sla", teams=[made["team_id"]], first_minutes=5)
    general = await automation.switch_on("sla")
    dialog = await automation.writes()
    assert await targets(cast, dialog) == [(60, general)]
    await cast.store.write(lambda tx: assignment.assign_team(tx, cast.anna, dialog, team_id=made["team_id"]))
    await automation.run()
    assert await targets(cast, dialog) == [(5, special)]


async def test_changed_rule_counts_open_waits_again_and_a_rule_that_is_off_leaves_no_mark(
    automation: Automation, cast: Cast
) -> None:
    rule_id = await automation.switch_on("sla")
    dialogs = [await automation.writes(who=f"client{number}") for number in range(3)]
    await cast.store.write(lambda tx: rules.change(tx, cast.anna, rule_id, version=2, body={"first_minutes": 30}))
    await automation.run()
    assert [await targets(cast, dialog) for dialog in dialogs] == [[(30, rule_id)]] * 3
    await automation.switch(rule_id, False)
    await automation.run()
    assert [await targets(cast, dialog) for dialog in dialogs] == [[(None, None)]] * 3


async def test_group_chats_have_no_target(automation: Automation, cast: Cast) -> None:
    await automation.switch_on("sla")
    assert await targets(cast, await automation.writes(thread_kind="group")) == [(None, None)]


async def later(automation: Automation, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    monkeypatch.setattr(clock, "now", lambda: at)
    monkeypatch.setattr(timers, "now", lambda: at)
    await automation.run()


async def test_untouched_request_is_announced_once_by_each_rule(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    whom = {"assignee": False, "leads": False, "operators": [cast.boris.id]}
    made = [await automation.switch_on("untouched", minutes=60 * hour, whom=whom) for hour in (1, 2, 3)]
    await automation.writes()
    for hour in (1, 2, 3, 4, 5):
        await later(automation, monkeypatch, start + hour * HOUR + 2 * MINUTE + 30_000)
    assert [await automation.runs(rule_id) for rule_id in made] == [[("did", "")]] * 3
    told = await automation.notices("untouched")
    assert [(person, data["minutes"]) for person, data in told] == [
        (cast.boris.id, 62),
        (cast.boris.id, 122),
        (cast.boris.id, 182),
    ]


async def test_request_that_an_operator_has_touched_is_not_announced(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    rule_id = await automation.switch_on("untouched", minutes=30)
    dialog = await automation.writes()
    await cast.store.write(lambda tx: notes.note(tx, cast.boris, dialog, text="Смотрю"))
    await later(automation, monkeypatch, start + HOUR)
    assert await automation.runs(rule_id) == []


async def test_rule_that_was_off_in_between_announces_nothing(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    rule_id = await automation.switch_on("untouched", minutes=30)
    await automation.writes()
    await automation.switch(rule_id, False)
    await automation.switch(rule_id, True)
    await later(automation, monkeypatch, start + HOUR)
    assert (await automation.runs(rule_id), await automation.notices("untouched")) == ([], [])


CALL = {"title": "Позвонить {name}", "assignee": "nobody"}


async def tasks(cast: Cast) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await cast.store.rows("select title, rule_id, dialog_id from task order by id")]


async def test_stages_of_a_target_make_their_tasks_each_once(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    at = [{"stage": stage, "task": CALL} for stage in (50, 150)]
    rule_id = await automation.switch_on("sla", first_minutes=60, stages=[50, 100, 150], tasks=at)
    dialog = await automation.writes()
    made = ("Позвонить Kate", rule_id, dialog)
    for minutes, count in ((29, 0), (31, 1), (40, 1), (61, 1), (91, 2), (300, 2)):
        await later(automation, monkeypatch, start + minutes * MINUTE)
        assert await tasks(cast) == [made] * count, minutes
    assert await automation.runs(rule_id) == [("did", "")] * 3
    rows = await cast.store.rows("select done, compared from rule_run where rule_id = :id order by id", id=rule_id)
    done, compared = [orjson.loads(row[0])[0] for row in rows], [orjson.loads(row[1])[0] for row in rows]
    assert [(one["do"], len(one.get("tasks", ()))) for one in done] == [("target", 0), ("task", 1), ("task", 1)]
    assert [one["wanted"] for one in compared[1:]] == [50, 150]


async def test_tasks_of_the_stages_that_passed_during_downtime_are_made_once_with_the_highest(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    at = [{"stage": stage, "task": {"title": str(stage)}} for stage in (50, 100)]
    rule_id = await automation.switch_on("sla", first_minutes=60, stages=[50, 100, 150], tasks=at)
    await automation.writes()
    for day in (3, 4):
        await later(automation, monkeypatch, start + day * 24 * HOUR)
    assert [title for title, *_ in await tasks(cast)] == ["50", "100"]
    assert await automation.runs(rule_id) == [("did", "")] * 3


async def test_no_task_follows_from_a_rule_that_is_off_or_while_automation_is_paused(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    at = [{"stage": 100, "task": CALL}]
    rule_id = await automation.switch_on("sla", first_minutes=60, stages=[100], tasks=at)
    await automation.writes()
    await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, paused=True))
    await later(automation, monkeypatch, start + 2 * HOUR)
    await automation.switch(rule_id, False)
    await later(automation, monkeypatch, start + 4 * HOUR)
    assert await tasks(cast) == []


async def test_task_needs_a_stage_of_its_own_and_known_references(cast: Cast) -> None:
    for at in ([{"stage": 50, "task": CALL}], [{"stage": 80, "task": CALL}] * 2):
        with pytest.raises(ValidationError, match="stage of its own"):
            await cast.store.write(lambda tx, at=at: rules.create(tx, cast.anna, "sla", {"tasks": at}))  # type: ignore[misc]
    with pytest.raises(Invalid):
        await cast.store.write(
            lambda tx: rules.create(tx, cast.anna, "sla", {"tasks": [{"stage": 80, "task": {"template_id": 9}}]})
        )


async def test_untouched_request_becomes_one_task_beside_its_reminder(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()
    whom = {"assignee": False, "leads": False, "operators": [cast.boris.id]}
    rule_id = await automation.switch_on("untouched", minutes=30, whom=whom, task=CALL)
    dialog = await automation.writes()
    for hour in (1, 2):
        await later(automation, monkeypatch, start + hour * HOUR)
    assert await tasks(cast) == [("Позвонить Kate", rule_id, dialog)]
    assert len(await automation.notices("untouched")) == 1
    [(done,)] = await cast.store.rows("select done from rule_run where rule_id = :id", id=rule_id)
    assert [one["do"] for one in orjson.loads(done)] == ["notify", "task"]
    result = await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=1)
    assert (result["matched"], result["tasks"]) == (1, 1)
