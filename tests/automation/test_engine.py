"""Rules act at most once for each cause, fail alone, pause themselves, and see the state at the event."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from automation import kinds, rules
from automation.dialog_facts import Facts
from automation.effects import Outcome, Run
from automation.registry import Body, Kind, Plan
from inbox import automation_switch, clock
from inbox.access import CLI
from inbox.clock import HOUR
from inbox.dialogs import assignment, episodes
from inbox.events import EventKind
from inbox.people import operators
from inbox.store import Tx
from tests.automation.conftest import Automation
from tests.conftest import Cast

RU = [{"language": "ru", "text": "Мы получили сообщение"}]
broken = [False]


class Note(Body):
    """A body without settings."""


class Noted:
    """An effect of a test: counts its runs in the table meta, and fails when it is told to."""

    def carry_out(self, tx: Tx, run: Run) -> Outcome:
        key = f"noted/{run.facts.message_id}"
        tx.sql("insert into meta (key, value) values (:key, '1')", key=key)
        if broken[0]:
            raise RuntimeError("poisoned")
        return Outcome({"do": "note"})


def plan(body: Note, facts: Facts) -> Plan:
    return Plan((), (Noted(),))


NOTING = Kind(
    name="noting",
    group="deadlines",
    body=Note,
    default=Note(),
    wants=frozenset({EventKind.message_received}),
    plan=plan,
)


@pytest.fixture
def noting() -> Iterator[None]:
    kinds.register(NOTING)
    broken[0] = False
    yield
    kinds._KINDS.pop("noting")


async def test_rule_runs_once_for_an_event_that_comes_twice(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    dialog = await automation.writes()
    assert await automation.said(dialog) == ["Мы получили сообщение"]
    await cast.store.write(lambda tx: tx.sql("update consumer set position = 0 where name = 'automation'"))
    await (await Automation(cast).start()).run()
    assert await automation.said(dialog) == ["Мы получили сообщение"]
    assert await automation.runs(rule_id) == [("did", "")]


@pytest.mark.usefixtures("noting")
async def test_failing_rule_is_undone_told_once_and_paused_and_others_go_on(automation: Automation, cast: Cast) -> None:
    failing = await automation.switch_on("noting")
    greeting = await automation.switch_on("autoreply", texts=RU)
    broken[0] = True
    for number in range(6):
        await automation.writes(who=f"client{number}")
    assert await automation.runs(failing) == [("failed", "error")] * 5
    assert await automation.runs(greeting) == [("did", "")] * 6
    assert await cast.store.rows("select 1 from meta where key like 'noted/%'") == []
    paused = await cast.store.rows("select paused_why from rule where id = :id", id=failing)
    assert paused[0][0] == "failing"
    assert [data["why"] for _, data in await automation.notices("rule")] == ["failed", "failing"]
    broken[0] = False
    await cast.store.write(lambda tx: rules.resume(tx, cast.anna, failing))
    await automation.writes(who="later")
    assert (await automation.runs(failing))[-1] == ("did", "")


@pytest.mark.usefixtures("noting")
async def test_rule_that_runs_more_than_five_times_in_a_dialog_waits_for_a_person(
    automation: Automation, cast: Cast
) -> None:
    rule_id = await automation.switch_on("noting")
    for _ in range(7):
        await automation.writes()
    assert await automation.runs(rule_id) == [("did", "")] * 5
    assert (await cast.store.rows("select paused_why from rule where id = :id", id=rule_id))[0][0] == "loop"
    assert [data["why"] for _, data in await automation.notices("rule")] == ["loop"]


@pytest.mark.usefixtures("noting")
async def test_events_of_too_long_a_chain_are_left_alone(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("noting")
    await cast.writes("Привет")
    await cast.store.write(lambda tx: tx.sql("update event set cause_depth = 10"))
    await automation.run()
    assert await automation.runs(rule_id) == []


async def test_rule_that_was_off_replays_nothing(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    await automation.switch(rule_id, False)
    dialog = await automation.writes()
    await automation.switch(rule_id, True)
    await automation.run()
    assert await automation.said(dialog) == []
    assert len(await automation.said(await automation.writes(who="boris"))) == 1


async def test_pause_of_the_company_stops_rules(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, True))
    assert await automation.said(await automation.writes()) == []
    assert await automation.runs(rule_id) == []


async def test_old_events_write_nothing_to_clients(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    dialog = await cast.writes("Здравствуйте!", sent_at=clock.now())
    late = clock.now() + 7 * HOUR
    monkeypatch.setattr(clock, "now", lambda: late)
    await automation.run()
    assert (await automation.said(dialog), await automation.runs(rule_id)) == ([], [])


async def test_value_that_is_set_again_triggers_nothing(automation: Automation, cast: Cast) -> None:
    await automation.switch_on("sla")
    dialog = await automation.writes()
    before = await cast.store.rows("select count(*) from event")
    await cast.store.write(lambda tx: assignment.assign(tx, cast.anna, dialog, operator_id=None))
    await automation.run()
    assert await cast.store.rows("select count(*) from event") == before


async def test_what_a_rule_does_starts_no_other_rule(automation: Automation, cast: Cast) -> None:
    await automation.switch_on("autoreply", texts=RU, frequency={"every": "message"})
    dialog = await automation.writes()
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog))
    await automation.run()
    assert len(await automation.said(dialog)) == 1


async def test_card_is_sent_again_when_a_named_operator_is_disabled(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("distribution", operators=[cast.boris.id])
    await automation.run()
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    await automation.run()
    rows = await cast.store.rows("select object_id from event where kind = 'rule.changed' order by id desc limit 1")
    assert rows[0][0] == rule_id
