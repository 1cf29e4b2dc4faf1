"""A number, its table and the list behind it agree for every filter, and the limits of each reader hold."""

from __future__ import annotations

import itertools
import random
from datetime import timedelta
from typing import Any

import pytest

from inbox.access import Actor
from inbox.clock import DAY
from inbox.company import tags
from inbox.dialogs import dialog_tags
from inbox.people import teams
from inbox.store import Tx
from reports import breaches, operators, overview, topics
from reports.filters import ReportFilter
from reports.metrics import BY_ID, METRICS
from reports.periods import Period, date_of, local
from reports.requests import PAGE, Corner, requests
from tasks import changes, creation
from tests.reports.conftest import SQLITE, Stage
from tests.reports.histories import Play

LISTED = [metric.id for metric in METRICS if metric.id != "online"]
COUNTS = [metric.id for metric in METRICS if metric.unit == "count"]


@pytest.fixture
async def played(stage: Stage) -> Stage:
    """Play some weeks in both channels, with tags, a team and tasks."""
    start = 1_772_440_000_000
    await stage.begin("Europe/Moscow", start)
    play = Play(stage, random.Random("numbers"))
    await play.prepare(8)
    await play.run(150, keep_every=20)
    cast = stage.cast
    for who in ("vika", "zoya"):
        dialog = await stage.client(who, channel=cast.second)
        await stage.reply(cast.vera, dialog)
        await cast.store.write(
            lambda tx, dialog=dialog: dialog_tags.change_tags(tx, cast.anna, dialog, add=[play.tags[0]])
        )
    given = await stage.client("rita")
    await stage.assign(cast.anna, given, cast.boris)
    stage.now += DAY
    await stage.reply(cast.boris, given)
    await stage.client("rita")
    for number in range(4):
        await cast.store.write(
            lambda tx, number=number: creation.make(
                tx, cast.anna, title=f"{number}", due_at=stage.now + DAY, assignee_id=cast.boris.id
            )
        )
    stage.now += 2 * DAY
    await cast.store.write(lambda tx: changes.change(tx, cast.anna, 1, {"status_id": 5}))
    await stage.keep()
    return stage


def whole(stage: Stage, **wanted: Any) -> ReportFilter:
    """Return a filter over everything that was played."""
    last = date_of(local(stage.zone, stage.now).day)
    return ReportFilter(Period(last - timedelta(days=360), last), **wanted)


def filters(stage: Stage) -> list[ReportFilter]:
    cast = stage.cast
    choices: dict[str, list[Any]] = {
        "channels": [(), (cast.telegram,), (cast.second, 99)],
        "teams": [(), (1,)],
        "operators": [(), (cast.anna.id,), (cast.boris.id, cast.vera.id)],
        "tags": [(), (1,), (2, 3)],
        "hours": ["work", "calendar"],
    }
    return [whole(stage, **dict(zip(choices, chosen, strict=True))) for chosen in itertools.product(*choices.values())][
        :: 7 if stage.cast.store.dialect == "sqlite" else 19
    ]


async def listed(stage: Stage, actor: Actor, wanted: ReportFilter, number: str, corner: Corner = Corner()) -> list[Any]:  # noqa: B008
    """Return all pages of the list behind a number; each says the same count."""
    rows: list[Any] = []
    after: tuple[int, int] | None = None
    while True:
        page = await requests(stage.cast.store, actor, wanted, number, corner, after)
        rows += page["rows"]
        assert page["count"] >= len(rows)
        if page["next"] is None:
            assert len(rows) == page["count"]
            return rows
        assert len(page["rows"]) == PAGE
        at, _, key = page["next"].partition(".")
        after = (int(at), int(key))


async def test_number_is_the_count_of_its_list_for_every_filter(played: Stage) -> None:
    cast = played.cast
    seen = set()
    for wanted in filters(played):
        shown = await overview.overview(cast.store, cast.anna, wanted, LISTED)
        for number in shown["numbers"]:
            rows = await listed(played, cast.anna, wanted, number["id"])
            assert len(rows) == number["sample"], (number, wanted)
            if number["id"] in COUNTS:
                assert number["value"] == number["sample"]
            elif BY_ID[number["id"]].unit == "share" and rows:
                assert number["value"] == sum(row["hit"] for row in rows) / len(rows)
            elif rows:
                assert number["value"] == nearest_rank(number["id"], sorted(row["value"] for row in rows))
            seen.add((number["id"], number["sample"] > 0))
    assert {metric for metric, found in seen if found} == set(LISTED), "every number was measured"


def nearest_rank(metric: str, values: list[int]) -> int:
    """Return the smallest value that at least half, or nine tenths, of the values do not exceed."""
    tenths = 9 if metric.endswith("p90") else 5
    return next(value for place, value in enumerate(values, 1) if place * 10 >= tenths * len(values))


@SQLITE
async def test_rows_of_tables_add_up_to_the_numbers(played: Stage) -> None:
    cast = played.cast
    for wanted in filters(played):
        shown = await overview.overview(cast.store, cast.anna, wanted, ["answered", "handed_over", "closed", "replies"])
        numbers = {number["id"]: number["value"] for number in shown["numbers"]}
        by_channel = (await operators.channels(cast.store, cast.anna, wanted))["rows"]
        for column, metric in operators._COLUMNS.items():
            if column in operators._COUNTS:
                assert sum(row[column] for row in by_channel) == numbers[metric], (wanted, column)
        people = (await operators.operators(cast.store, cast.anna, wanted))["rows"]
        for row in people:
            one = ReportFilter(wanted.period, True, wanted.channels, wanted.teams, (row["operator_id"],), wanted.tags)
            rows = await listed(played, cast.anna, one, "answered")
            assert len(rows) == row["answered"], (wanted, row)
        late = await breaches.breaches(cast.store, cast.anna, wanted, None)
        assert late["count"] == len(await listed(played, cast.anna, wanted, "breached"))
        by_tag = await topics.topics(cast.store, cast.anna, wanted)
        untagged = await listed(played, cast.anna, wanted, "requests", Corner(untagged=True))
        assert by_tag["untagged"] == len(untagged)


@SQLITE
async def test_a_day_is_the_same_in_every_longer_period(played: Stage) -> None:
    cast = played.cast
    wanted = whole(played)
    shown = await overview.days(cast.store, cast.anna, wanted, LISTED)
    for place in random.Random(1).sample(range(len(shown["days"])), 25):
        day = date_of(shown["days"][place])
        alone = ReportFilter(Period(day, day))
        short = ReportFilter(Period(day - timedelta(days=3), day + timedelta(days=2)))
        for metric in LISTED:
            value = (await overview.overview(cast.store, cast.anna, alone, [metric]))["numbers"][0]["value"]
            assert shown["series"][metric][place] == value, (metric, day)
            series = (await overview.days(cast.store, cast.anna, short, [metric]))["series"][metric]
            assert series[3] == value, (metric, day)
    for metric in COUNTS:
        if metric != "clients":  # one client may write on several days
            total = (await overview.overview(cast.store, cast.anna, wanted, [metric]))["numbers"][0]["value"]
            assert sum(shown["series"][metric]) == total, metric


@SQLITE
async def test_the_previous_period_ends_where_the_period_begins(played: Stage) -> None:
    cast = played.cast
    last = date_of(local(played.zone, played.now).day)
    wanted = ReportFilter(Period(last - timedelta(days=2), last))
    shown = await overview.overview(cast.store, cast.anna, wanted, ["requests"])
    before = ReportFilter(Period(last - timedelta(days=5), last - timedelta(days=3)))
    assert shown["previous"] == {"from": before.period.first.isoformat(), "to": before.period.last.isoformat()}
    same = await overview.overview(cast.store, cast.anna, before, ["requests"])
    assert shown["numbers"][0]["previous"] == same["numbers"][0]["value"] > 0
    early = ReportFilter(Period(last - timedelta(days=99), last))  # nothing is compared with a time without Okno
    [requests] = (await overview.overview(cast.store, cast.anna, early, ["requests"]))["numbers"]
    assert requests["value"] > 0 and requests["previous"] is None


# --- rights ---


async def totals(stage: Stage, actor: Actor, **wanted: Any) -> dict[str, Any]:
    shown = await overview.overview(stage.cast.store, actor, whole(stage, **wanted), LISTED)
    return {number["id"]: number["sample"] for number in shown["numbers"]}


@SQLITE
async def test_numbers_of_a_channel_are_hidden_from_those_who_may_not_see_it(played: Stage) -> None:
    """Olga's twin as a supervisor sees the Repair bot only; tasks without a conversation are everybody's."""
    cast = played.cast
    outsider = Actor("operator", cast.olga.id, "Olga", "supervisor", frozenset({cast.second}))
    seen = await totals(played, outsider)
    assert seen == await totals(played, cast.anna, channels=(cast.second,)) | {
        metric: count for metric, count in (await totals(played, cast.anna)).items() if metric.startswith("tasks")
    }
    assert set((await totals(played, outsider, channels=(cast.telegram,))).values()) == {0}
    blind = Actor("operator", cast.olga.id, "Olga", "supervisor", frozenset())
    assert {count for metric, count in (await totals(played, blind)).items() if "tasks" not in metric} == {0}
    for metric in LISTED:
        rows = await listed(played, outsider, whole(played), metric)
        assert {row["channel_id"] for row in rows} <= {cast.second, None}


@SQLITE
async def test_operator_reads_own_rows_and_the_average(played: Stage) -> None:
    cast = played.cast
    assert cast.boris.role == "operator"
    own = await totals(played, cast.boris)
    assert own == await totals(played, cast.anna, operators=(cast.boris.id,))
    assert own["answered"] > 0
    assert await totals(played, cast.boris, operators=(cast.anna.id,)) == dict.fromkeys(LISTED, 0)
    shown = await operators.operators(cast.store, cast.boris, whole(played))
    assert {row["operator_id"] for row in shown["rows"]} <= {cast.boris.id}
    everybody = await operators.operators(cast.store, cast.anna, whole(played))
    assert shown["team"] == everybody["team"]
    rows = await listed(played, cast.boris, whole(played), "answered")
    assert {row["operator_id"] for row in rows} == {cast.boris.id}


async def test_supervisor_does_not_read_teams_that_others_lead(played: Stage) -> None:
    cast = played.cast
    everything = await totals(played, cast.vera)
    assert everything == await totals(played, cast.anna), "as long as no team has leads"

    def lead(person: Actor) -> Any:
        def act(tx: Tx) -> None:
            [(team,)] = tx.sql("select min(id) from team")
            members = [person.id or 0, cast.boris.id or 0]
            teams.change(tx, cast.anna, team, members=members, leads=[person.id or 0])

        return act

    await cast.store.write(lead(cast.anna))
    hidden = await totals(played, cast.vera)
    led = await totals(played, cast.anna, teams=(1,))
    assert led["requests"] > 0
    assert hidden == {metric: everything[metric] - led[metric] for metric in LISTED if metric != "clients"} | {
        "clients": hidden["clients"]
    }
    assert await totals(played, cast.anna) == everything, "administrators read all"
    await cast.store.write(lead(cast.vera))
    assert await totals(played, cast.vera) == everything, "her own team"


@SQLITE
async def test_merged_tag_counts_for_the_one_that_replaced_it(played: Stage) -> None:
    cast = played.cast
    both = await totals(played, cast.anna, tags=(1, 2))
    await cast.store.write(lambda tx: tags.merge(tx, cast.anna, 1, into=2))
    assert await totals(played, cast.anna, tags=(2,)) == both
    shown = await topics.topics(cast.store, cast.anna, whole(played))
    assert 1 not in {row["tag_id"] for row in shown["tags"]}
    assert {row["tag_id"]: row["requests"] for row in shown["tags"]}[2] == both["requests"]
