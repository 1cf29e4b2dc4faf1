"""SLA rules set targets, the first matching one wins; untouched requests are announced once."""

from __future__ import annotations

from typing import Any

import pytest

from automation import rules
from inbox import clock, timers
from inbox.clock import HOUR, MINUTE
from inbox.dialogs import assignment
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
