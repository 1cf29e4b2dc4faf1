"""Tests who is told of a wait that is nearly or fully late, how often, and by which delivery method (E20, A2, P15)."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from inbox import consumers, timers
from inbox.access import CLI, Actor
from inbox.clock import DAY, MINUTE
from inbox.dialogs import assignment, sla
from inbox.dialogs.sla import Alarm
from inbox.errors import Invalid
from inbox.listing.notifications import page
from inbox.listing.rows import team_rows
from inbox.messages import replies
from inbox.notifications import mail_queue, triggers
from inbox.notifications import store as notifications
from inbox.people import operators, preferences, teams
from inbox.store import Tx
from tests.conftest import Cast
from tests.inbox.test_sla import pass_time, set_target, target, waits_with


@pytest.fixture
async def reader(cast: Cast) -> consumers.Consumer:
    made = triggers.consumer(cast.store)
    await made.drain()
    return made


def alarm(**more: Any) -> Alarm:
    return Alarm(**{"assignee": False, "leads": False, "operators": (), "email": False} | more)


async def alarms(cast: Cast, person: Actor) -> list[tuple[str, int, bool]]:
    """Return (kind, stage, unread) of an operator's alarms, the oldest first."""
    shown = orjson.loads(await page(cast.store, person))["items"]
    kinds = ("sla_warning", "sla_breach")
    rows = [row for row in reversed(shown) if row["kind"] in kinds]
    return [(row["kind"], row["data"]["stage"], row["read_at"] is None) for row in rows]


async def told_of_breach(cast: Cast) -> set[str]:
    rows = await cast.store.rows(
        "select o.name from notice n join operator o on o.id = n.operator_id where n.kind = 'sla_breach'"
    )
    return {row[0].lower() for row in rows}


async def give(cast: Cast, dialog_id: int, person: Actor) -> None:
    await cast.store.write(lambda tx: assignment.assign(tx, cast.vera, dialog_id, operator_id=person.id))


async def new_team(cast: Cast, *members: Actor, leads: tuple[Actor, ...] = ()) -> int:
    people, led = [one.id or 0 for one in members], [one.id or 0 for one in leads]
    made = await cast.store.write(lambda tx: teams.create(tx, cast.anna, name="Delivery", members=people, leads=led))
    return int(made["team_id"])


async def test_silent_operator_gets_one_warning_and_one_breach(cast: Cast, reader: consumers.Consumer) -> None:
    dialog_id = await waits_with(cast, target(1, alarm=alarm(assignee=True)))
    await give(cast, dialog_id, cast.boris)
    for _ in range(20):
        await pass_time(cast, 6_000)
        await reader.drain()
    assert await alarms(cast, cast.boris) == [("sla_warning", 80, True), ("sla_breach", 100, True)]
    assert await alarms(cast, cast.vera) == []


async def test_ladder_is_told_once_each(cast: Cast, reader: consumers.Consumer) -> None:
    """S12."""
    dialog_id = await waits_with(cast, target(60, (50, 100, 150), alarm=alarm(assignee=True)))
    await give(cast, dialog_id, cast.boris)
    for _ in range(20):
        await pass_time(cast, 6 * MINUTE)
        await reader.drain()
    wanted = [("sla_warning", 50, True), ("sla_breach", 100, True), ("sla_breach", 150, True)]
    assert await alarms(cast, cast.boris) == wanted


async def test_three_days_of_downtime_bring_one_breach_that_says_it_is_late(
    cast: Cast, reader: consumers.Consumer
) -> None:
    """S7."""
    dialog_id = await waits_with(cast, target(60, alarm=alarm(assignee=True)))
    await give(cast, dialog_id, cast.boris)
    await pass_time(cast, 3 * DAY, served=False)
    for _ in range(2):
        await timers.run_due(cast.store, sla.TIMERS)
        await reader.drain()
    assert await alarms(cast, cast.boris) == [("sla_breach", 100, True)]
    shown = orjson.loads(await page(cast.store, cast.boris))["items"]
    assert next(row for row in shown if row["kind"] == "sla_breach")["data"]["late"] is True


@pytest.mark.parametrize(
    ("chosen", "assigned", "expected"),
    [
        ({"assignee": True}, True, {"boris"}),
        ({"leads": True}, True, {"vera"}),
        ({"assignee": True, "leads": True}, True, {"boris", "vera"}),
        ({"assignee": True}, False, {"vera"}),
        ({}, True, set()),
    ],
)
async def test_alarm_tells_assignee_and_supervisors_as_the_policy_says(
    cast: Cast, reader: consumers.Consumer, chosen: dict[str, Any], assigned: bool, expected: set[str]
) -> None:
    dialog_id = await waits_with(cast, target(60, alarm=alarm(**chosen)))
    if assigned:
        await give(cast, dialog_id, cast.boris)
    await pass_time(cast, 61 * MINUTE)
    await reader.drain()
    assert await told_of_breach(cast) == expected


async def test_named_operator_is_told_only_of_dialogs_that_the_operator_sees(
    cast: Cast, reader: consumers.Consumer
) -> None:
    both = (cast.anna.id or 0, cast.olga.id or 0)
    await waits_with(cast, target(60, alarm=alarm(operators=both)))
    await pass_time(cast, 61 * MINUTE)
    await reader.drain()
    assert await told_of_breach(cast) == {"anna"}


async def test_leads_of_the_team_are_told_instead_of_every_supervisor(cast: Cast, reader: consumers.Consumer) -> None:
    team_id = await new_team(cast, cast.boris, cast.anna, leads=(cast.boris,))
    dialog_id = await waits_with(cast, target(60, alarm=alarm(leads=True)))
    await cast.store.write(lambda tx: assignment.assign_team(tx, cast.vera, dialog_id, team_id=team_id))
    await pass_time(cast, 61 * MINUTE)
    await reader.drain()
    assert await told_of_breach(cast) == {"boris"}


async def test_without_lead_and_supervisor_an_administrator_is_told(cast: Cast, reader: consumers.Consumer) -> None:
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.vera.id or 0))
    await waits_with(cast, target(60, alarm=alarm(leads=True)))
    await pass_time(cast, 61 * MINUTE)
    await reader.drain()
    assert await told_of_breach(cast) == {"anna"}


async def test_leads_are_members_and_stay_leads_while_they_are(cast: Cast) -> None:
    team_id = await new_team(cast, cast.boris, cast.vera, leads=(cast.vera,))

    async def leads() -> list[int]:
        return list(orjson.loads((await team_rows(cast.store, [team_id]))[team_id])["leads"])

    def change(**more: Any) -> Any:
        return cast.store.write(lambda tx: teams.change(tx, cast.anna, team_id, **more))

    assert await leads() == [cast.vera.id]
    await change(members=[cast.vera.id, cast.anna.id])
    assert await leads() == [cast.vera.id]
    await change(members=[cast.anna.id])
    assert await leads() == []
    with pytest.raises(Invalid):
        await change(leads=[cast.boris.id])


async def test_reply_settles_the_warning_and_leaves_the_breach(cast: Cast, reader: consumers.Consumer) -> None:
    dialog_id = await waits_with(cast, target(60, alarm=alarm(leads=True)))
    for _ in range(2):
        await pass_time(cast, 50 * MINUTE)
        await reader.drain()
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    await reader.drain()
    assert await alarms(cast, cast.vera) == [("sla_warning", 80, False), ("sla_breach", 100, True)]


async def test_switched_off_policy_takes_unread_alarms_away(cast: Cast, reader: consumers.Consumer) -> None:
    """S6."""
    dialog_id = await waits_with(cast, target(60, alarm=alarm(leads=True)))
    await pass_time(cast, 61 * MINUTE)
    await reader.drain()
    await set_target(cast, dialog_id, None)
    await reader.drain()
    assert await alarms(cast, cast.vera) == [("sla_breach", 100, False)]


@pytest.mark.parametrize(("email", "wanted"), [(True, True), (True, False), (False, True)])
async def test_email_goes_at_once_when_the_policy_says_so_and_the_operator_wants_it(
    cast: Cast, reader: consumers.Consumer, email: bool, wanted: bool
) -> None:
    def prepare(tx: Tx) -> None:
        tx.sql("insert into meta (key, value) values ('service_mailbox', '1')")
        preferences.change(tx, cast.vera, {"notices": {"sla_breach": {"mail": wanted}}})

    await cast.store.write(prepare)
    await waits_with(cast, target(60, (100,), alarm=alarm(leads=True, email=email)))
    await pass_time(cast, 61 * MINUTE)
    await reader.drain()
    rows = await cast.store.rows(
        "select q.at_once, q.not_before <= n.at from notice_letter q join notice n on n.id = q.notice_id"
    )
    assert [(bool(at_once), bool(due)) for at_once, due in rows] == ([(email, email)] if wanted else [])
    if email and wanted:
        waiting = await mail_queue.list_waiting(cast.store, 2**60)
        assert waiting == [(cast.vera.id, True)], "also to an operator who is online"
        await cast.store.write(lambda tx: notifications.mark_read(tx, cast.vera, everything=True))
        assert await cast.store.rows("select state from notice_letter") == [("waiting",)]
