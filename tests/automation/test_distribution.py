"""Distribution: who gets a new dialog, who is skipped and why, and that acts of persons stay (E12, E13, D1-D11)."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from automation import backlog, cards, distribution, engine, rules
from inbox import automation_switch, clock
from inbox.access import Actor
from inbox.clock import DAY, HOUR, MINUTE
from inbox.company import hours, schedules
from inbox.dialogs import assignment, episodes, snooze
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.events import EventKind
from inbox.messages import replies
from inbox.people import operators, statuses, teams
from tests.conftest import Cast


class Shop:
    """A cast with one distribution rule over Anna, Boris and Vera."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.store = cast, cast.store
        self.consumer = engine.consumer(cast.store)
        self.a, self.b, self.c = (one.id or 0 for one in (cast.anna, cast.boris, cast.vera))
        self.rule = 0

    async def begin(self, **body: Any) -> int:
        """Create the rule and switch it on."""
        wanted = {"operators": [self.a, self.b, self.c]} | body
        made = await self.store.write(lambda tx: rules.create(tx, self.cast.anna, "distribution", wanted))
        self.rule = int(made["rule_id"])
        await self.store.write(lambda tx: rules.set_active(tx, self.cast.anna, self.rule, active=True))
        await self.settle()
        return self.rule

    async def settle(self, **more: Any) -> distribution.Settled:
        """Read the log and give what can be given, as the server does."""
        await self.consumer.drain()
        while True:
            settled = await self.store.write(lambda tx: distribution.settle(tx, **more))
            await self.consumer.drain()
            if not settled.more:
                return settled

    async def writes(self, who: str, **more: Any) -> int:
        dialog_id = await self.cast.writes("Здравствуйте!", who=who, **more)
        await self.settle()
        return dialog_id

    async def assignee(self, dialog_id: int) -> int | None:
        rows = await self.store.rows("select assignee_id from dialog where id = :id", id=dialog_id)
        return None if rows[0][0] is None else int(rows[0][0])

    async def write_many(self, *names: str) -> list[int | None]:
        return [await self.assignee(await self.writes(name)) for name in names]

    async def line(self, dialog_id: int) -> dict[str, Any]:
        """Return the newest line of an assignment or a team."""
        rows = await self.store.rows(
            "select data from message where dialog_id = :id and content in ('assigned', 'team_changed')"
            " order by no desc limit 1",
            id=dialog_id,
        )
        return dict(orjson.loads(rows[0][0]))

    async def reply(self, who: Actor, dialog_id: int) -> None:
        last = (await self.store.rows("select last_no from dialog where id = :id", id=dialog_id))[0][0]
        await self.store.write(lambda tx: replies.reply(tx, who, dialog_id, text="ok", seen=last))
        await self.settle()

    async def says(self, who: Actor, presence: str) -> None:
        await self.store.write(lambda tx: statuses.set_presence(tx, who, presence))
        await self.settle()


@pytest.fixture
def shop(cast: Cast) -> Shop:
    return Shop(cast)


async def test_six_new_dialogs_go_round_also_over_a_restart(shop: Shop) -> None:
    await shop.begin()
    got = await shop.write_many("k1", "k2", "k3", "k4")
    shop.consumer = engine.consumer(shop.store)  # a new process knows only the rows
    got += await shop.write_many("k5", "k6")
    assert got == [shop.a, shop.b, shop.c] * 2


async def test_rule_over_everybody_begins_with_the_second_operator(shop: Shop) -> None:
    others = [shop.cast.boris, shop.cast.vera, shop.cast.olga]
    for person in others:
        await shop.store.write(lambda tx, id_=person.id or 0: operators.disable(tx, shop.cast.anna, id_))
    await shop.begin(operators=None)
    assert await shop.write_many("k1") == [None]
    await shop.store.write(lambda tx: operators.disable(tx, shop.cast.anna, shop.b, disabled=False))
    assert await shop.write_many("k2", "k3") == [shop.a, shop.b]


async def test_line_and_journal_name_the_rule_the_run_and_who_was_skipped(shop: Shop) -> None:
    await shop.begin()
    await shop.writes("k1")
    await shop.says(shop.cast.boris, "away")
    dialog_id = await shop.writes("k2")
    line = await shop.line(dialog_id)
    skipped = [{"id": shop.b, "why": "away"}]
    assert line == {
        "by": None,
        "rule": shop.rule,
        "to": shop.c,
        "before": None,
        "cause": "distribution",
        "run": line["run"],
        "skipped": skipped,
    }
    run = (await shop.store.rows("select outcome, done, skipped from rule_run where id = :id", id=line["run"]))[0]
    done = {"do": "assign", "operator_id": shop.c, "team_id": None, "cause": "distribution"}
    assert (run[0], orjson.loads(run[1]), orjson.loads(run[2])) == ("did", [done], skipped)
    await shop.says(shop.cast.boris, "online")
    assert await shop.write_many("k3", "k4", "k5") == [shop.a, shop.b, shop.c], "back for the next turn only"


async def test_full_operators_get_nothing_until_one_closes_and_the_oldest_goes_first(shop: Shop) -> None:
    await shop.begin(cap=1)
    first = [await shop.writes(name) for name in ("k1", "k2", "k3")]
    waiting = [await shop.writes(name) for name in ("k4", "k5")]
    await shop.writes("k4")  # writing again never lowers one's place
    assert [await shop.assignee(one) for one in waiting] == [None, None]
    await shop.store.write(lambda tx: episodes.close(tx, shop.cast.boris, first[1]))
    await shop.settle()
    assert [await shop.assignee(one) for one in waiting] == [shop.b, None]
    runs = await shop.store.rows("select dialog_id, skipped from rule_run where outcome = 'refused' order by id")
    assert [row[0] for row in runs] == waiting
    assert [one["why"] for one in orjson.loads(runs[0][1])] == ["full"] * 3


async def test_own_capacity_counts_beside_the_cap_of_the_rule(shop: Shop) -> None:
    await shop.begin(cap=3)
    await shop.store.write(lambda tx: teams.set_capacity(tx, shop.cast.anna, shop.a, capacity=1))
    assert await shop.write_many("k1", "k2", "k3", "k4") == [shop.a, shop.b, shop.c, shop.b]


async def test_operator_without_access_is_never_a_candidate(shop: Shop) -> None:
    olga = shop.cast.olga.id or 0
    await shop.begin(operators=[olga, shop.a])
    assert await shop.write_many("k1", "k2") == [shop.a, shop.a]
    theirs = await shop.writes("k3", channel=shop.cast.second)
    assert await shop.assignee(theirs) == olga


async def test_only_operators_who_are_here_get_dialogs_if_the_rule_says_so(shop: Shop) -> None:
    await shop.begin(only_here=True)
    first = await shop.cast.writes("Здравствуйте!", who="k1")
    await shop.settle(here=[])
    assert await shop.assignee(first) is None
    await shop.settle(here=[shop.c], again=True)
    assert await shop.assignee(first) == shop.c
    second = await shop.cast.writes("Здравствуйте!", who="k2")
    await shop.settle(here=None)  # presence is not known in the first minute
    assert await shop.assignee(second) == shop.a


async def test_former_operator_comes_first_and_leaves_the_order_as_it_is(shop: Shop) -> None:
    await shop.begin(former_days=30)
    first = await shop.writes("k1")
    assert await shop.assignee(first) == shop.a
    await shop.store.write(lambda tx: episodes.close(tx, shop.cast.anna, first))
    await shop.store.write(
        lambda tx: (
            tx.sql("update episode set closed_at = closed_at - :long", long=5 * DAY),
            tx.emit(EventKind.dialog_changed, shop.cast.anna, object_kind="dialog", object_id=first, dialog_id=first),
        )
    )
    await shop.writes("k1")
    assert await shop.assignee(first) == shop.a
    assert (await shop.line(first))["cause"] == "former"
    assert await shop.write_many("k2", "k3") == [shop.b, shop.c]


async def test_person_who_unassigns_is_not_overruled_until_the_next_episode(shop: Shop) -> None:
    await shop.begin()
    dialog_id = await shop.writes("k1")
    await shop.store.write(lambda tx: assignment.assign(tx, shop.cast.anna, dialog_id, operator_id=None))
    await shop.writes("k1")
    assert await shop.assignee(dialog_id) is None
    await shop.reply(shop.cast.vera, dialog_id)
    assert await shop.assignee(dialog_id) == shop.c


async def test_person_who_assigns_before_the_rule_wins(shop: Shop) -> None:
    await shop.begin()
    dialog_id = await shop.cast.writes("Здравствуйте!", who="k1")
    await shop.consumer.drain()  # offered, not given yet
    await shop.store.write(lambda tx: assignment.assign(tx, shop.cast.vera, dialog_id, operator_id=shop.c))
    await shop.settle()
    assert (await shop.assignee(dialog_id), (await shop.line(dialog_id))["cause"]) == (shop.c, "person")
    other = await shop.cast.writes("Здравствуйте!", who="k2")
    await shop.consumer.drain()
    await shop.store.write(lambda tx: assignment.assign(tx, shop.cast.vera, other, operator_id=shop.c))
    await shop.store.write(lambda tx: distribution.settle(tx))  # before the consumer has read of it
    assert await shop.assignee(other) == shop.c
    assert not await shop.store.rows("select 1 from offer")


async def test_answered_snoozed_and_closed_dialogs_are_not_given(shop: Shop) -> None:
    await shop.begin(cap=1)
    for name in ("k1", "k2", "k3"):
        await shop.writes(name)
    waiting = [await shop.writes(name) for name in ("k4", "k5", "k6")]
    await shop.store.write(lambda tx: episodes.mark_no_answer(tx, shop.cast.anna, waiting[0]))
    await shop.store.write(lambda tx: snooze.snooze(tx, shop.cast.anna, waiting[1], until=None))
    await shop.store.write(lambda tx: episodes.close(tx, shop.cast.anna, waiting[2]))
    await shop.settle()
    assert not await shop.store.rows("select 1 from offer")
    await shop.store.write(lambda tx: snooze.unsnooze(tx, shop.cast.anna, waiting[1]))
    await shop.settle()
    assert [tuple(row) for row in await shop.store.rows("select dialog_id from offer")] == [(waiting[1],)]


async def test_nobody_free_is_told_once_in_half_an_hour_and_may_go_to_a_team(shop: Shop) -> None:
    made = await shop.store.write(
        lambda tx: teams.create(tx, shop.cast.anna, name="Дежурные", members=[shop.a, shop.c])
    )
    await shop.begin(operators=[shop.b])
    await shop.says(shop.cast.boris, "off")
    first = await shop.writes("k1")
    await shop.writes("k2")
    told = await shop.store.rows("select operator_id, data from notice where kind = 'nobody' order by operator_id")
    assert [row[0] for row in told] == [shop.a, shop.c]
    assert orjson.loads(told[0][1]) == {"rule": shop.rule, "waiting": 1}
    body = {"operators": [shop.b], "nobody": "team", "nobody_team_id": made["team_id"]}
    await shop.store.write(lambda tx: rules.change(tx, shop.cast.anna, shop.rule, version=2, body=body))
    await shop.settle()
    rows = await shop.store.rows("select team_id, assignee_id from dialog where id = :id", id=first)
    assert tuple(rows[0]) == (made["team_id"], None)
    line = await shop.line(first)
    assert (line["cause"], line["skipped"]) == ("nobody", [{"id": shop.b, "why": "off"}])


@pytest.mark.parametrize(("absent", "expected"), [("keep", "boris"), ("next", "vera"), ("team", None)])
async def test_client_who_writes_to_an_absent_assignee(shop: Shop, absent: str, expected: str | None) -> None:
    made = await shop.store.write(lambda tx: teams.create(tx, shop.cast.anna, name="Смена", members=[shop.c]))
    await shop.begin(operators=[shop.b, shop.c], absent=absent, absent_team_id=made["team_id"])
    dialog_id = await shop.writes("k1")
    await shop.reply(shop.cast.boris, dialog_id)
    await shop.says(shop.cast.boris, "off")
    assert await shop.assignee(dialog_id) == shop.b, "own dialogs stay until the client writes"
    await shop.writes("k1")
    assert await shop.assignee(dialog_id) == (getattr(shop.cast, expected).id if expected else None)
    if absent != "keep":
        assert (await shop.line(dialog_id))["cause"] == "absent"


async def test_assignee_at_lunch_is_absent_only_after_the_minutes_of_the_rule(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await shop.begin(operators=[shop.b, shop.c], absent="next", absent_minutes=30)
    dialog_id = await shop.writes("k1")
    await shop.store.write(lambda tx: statuses.choose(tx, shop.cast.boris, 2))
    await shop.writes("k1")
    settled = await shop.settle()
    assert await shop.assignee(dialog_id) == shop.b
    assert settled.wake_at is not None
    start = clock.now()
    assert 29 * MINUTE < settled.wake_at - start <= 30 * MINUTE
    monkeypatch.setattr(clock, "now", lambda: start + HOUR)
    await shop.settle()
    assert await shop.assignee(dialog_id) == shop.c


async def test_dialog_of_a_team_goes_to_its_members(shop: Shop) -> None:
    made = await shop.store.write(lambda tx: teams.create(tx, shop.cast.anna, name="Склад", members=[shop.c]))
    await shop.begin()
    dialog_id = await shop.cast.writes("Здравствуйте!", who="k1")
    await shop.store.write(
        lambda tx: (
            tx.sql("update dialog set team_id = :team", team=made["team_id"])
            or tx.emit(
                EventKind.dialog_changed, shop.cast.anna, object_kind="dialog", object_id=dialog_id, dialog_id=dialog_id
            )
        )
    )
    await shop.settle()
    assert await shop.assignee(dialog_id) == shop.c
    assert [one["why"] for one in (await shop.line(dialog_id))["skipped"]] == ["other-team"] * 2


async def test_switching_on_deals_nothing_old_and_share_out_deals_on_request(shop: Shop) -> None:
    await shop.consumer.drain()
    old = [await shop.cast.writes("Здравствуйте!", who=name) for name in ("k1", "k2", "k3", "k4")]
    await shop.begin()  # the consumer reads of the old ones only after this
    assert [await shop.assignee(one) for one in old] == [None] * 4
    assert (await cards.card(shop.store, shop.cast.anna, shop.rule))["waiting"] == 4
    with pytest.raises(Forbidden):
        await shop.store.write(lambda tx: backlog.share_out(tx, shop.cast.vera, shop.rule))
    with pytest.raises(NotFound):
        await shop.store.write(lambda tx: backlog.share_out(tx, shop.cast.anna, 99))
    assert await shop.store.write(lambda tx: backlog.share_out(tx, shop.cast.anna, shop.rule)) == {"count": 4}
    await shop.settle()
    assert [await shop.assignee(one) for one in old] == [shop.a, shop.b, shop.c, shop.a]
    shown = await cards.card(shop.store, shop.cast.anna, shop.rule)
    assert (shown["next_operator_id"], shown["waiting"], shown["today"]) == (shop.b, 0, 4)
    counts = {one["operator_id"]: one["count"] for one in shown["shares"]}
    assert counts == {shop.a: 2, shop.b: 1, shop.c: 1}
    await shop.store.write(lambda tx: rules.set_active(tx, shop.cast.anna, shop.rule, active=False))
    with pytest.raises(Conflict):
        await shop.store.write(lambda tx: backlog.share_out(tx, shop.cast.anna, shop.rule))


async def test_operator_who_leaves_the_list_leaves_the_place_to_the_next(shop: Shop) -> None:
    await shop.begin()
    assert await shop.write_many("k1", "k2") == [shop.a, shop.b]
    await shop.store.write(lambda tx: operators.disable(tx, shop.cast.anna, shop.b))
    assert await shop.write_many("k3", "k4", "k5") == [shop.c, shop.a, shop.c]


async def test_first_rule_of_the_order_deals_a_channel(shop: Shop) -> None:
    await shop.begin(operators=[shop.c], channels=[shop.cast.second])
    await shop.begin(operators=[shop.b])
    assert await shop.write_many("k1") == [shop.b]
    assert await shop.assignee(await shop.writes("k2", channel=shop.cast.second)) == shop.c


async def test_pause_of_all_automation_gives_nothing(shop: Shop) -> None:
    await shop.begin()
    dialog_id = await shop.cast.writes("Здравствуйте!", who="k1")
    await shop.consumer.drain()
    await shop.store.write(lambda tx: automation_switch.set_paused(tx, shop.cast.anna, True))
    await shop.settle()
    assert await shop.assignee(dialog_id) is None
    await shop.store.write(lambda tx: automation_switch.set_paused(tx, shop.cast.anna, False))
    await shop.settle()
    assert await shop.assignee(dialog_id) == shop.a


async def test_operator_outside_the_own_working_hours_gets_nothing_until_they_begin(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now() // DAY * DAY + 8 * HOUR  # eight o'clock UTC
    monkeypatch.setattr(clock, "now", lambda: start)
    schedule = schedules.Schedule(zone="UTC", week=(((540, 1080),),) * 7, days={})
    made = await shop.store.write(lambda tx: hours.create(tx, shop.cast.anna, name="Смена", schedule=schedule))
    with pytest.raises(Forbidden):
        await shop.store.write(lambda tx: operators.set_hours(tx, shop.cast.vera, shop.b, made["hours_id"]))
    with pytest.raises(Invalid):
        await shop.store.write(lambda tx: operators.set_hours(tx, shop.cast.anna, shop.b, 99))
    await shop.store.write(lambda tx: operators.set_hours(tx, shop.cast.anna, shop.b, made["hours_id"]))
    await shop.begin(operators=[shop.b])
    dialog_id = await shop.cast.writes("Здравствуйте!", who="k1")
    settled = await shop.settle()
    assert (await shop.assignee(dialog_id), settled.wake_at) == (None, start + HOUR)
    skipped = await shop.store.rows("select skipped from rule_run where outcome = 'refused'")
    assert [one["why"] for one in orjson.loads(skipped[0][0])] == ["off-hours"]
    monkeypatch.setattr(clock, "now", lambda: start + HOUR)
    await shop.settle(again=True)
    assert await shop.assignee(dialog_id) == shop.b
