"""Tests the four weeks behind the demo: the plan is made from a seed, and everything in it is finished at the start."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from channels.emulators.demo.demo import start
from inbox.access import Actor
from inbox.clock import DAY, HOUR, now
from inbox.search.vocabulary import Vocabulary
from inbox.store import Store, open_store
from reports import episode_rows
from reports.consumer import consumer
from reports.filters import ReportFilter
from reports.metrics import BY_ID
from reports.overview import overview
from reports.periods import Period
from web.auth.vault import open_vault
from web.background.fact_rebuilder import FactRebuilder
from web.cli.admin import Admin
from web.demo import demo
from web.demo.tags import WORDS
from web.demo.topics import TOPICS
from web.demo.week_plan import ZONE, Weeks
from web.migrations import upgrade

END = 1_793_966_400_000  # a Friday evening


def test_the_rule_of_words_finds_most_questions_of_its_topics_and_no_other_ones() -> None:
    vocabulary = Vocabulary(list(WORDS.values()))
    places = list(WORDS)
    asked = [(set(topic.tags), text) for topic in TOPICS for text in topic.asked]
    found = [(tags, {places[number] for number in vocabulary.find("", text)}) for tags, text in asked]
    assert all(hits <= tags for tags, hits in found)
    of_words = [hits for tags, hits in found if tags & set(places)]
    assert sum(bool(hits) for hits in of_words) >= 0.8 * len(of_words)
    assert set().union(*of_words) == set(places)


def test_the_same_seed_gives_the_same_weeks_and_another_seed_gives_others() -> None:
    assert Weeks(1, END).steps() == Weeks(1, END).steps()
    assert Weeks(1, END).steps() != Weeks(2, END).steps()


def test_every_planned_request_is_closed_before_the_end_whatever_the_hour() -> None:
    for end in range(END, END + DAY, 3 * HOUR):
        steps = Weeks(3, end).steps()
        assert steps[-1].at <= end and steps[0].at < end - 27 * DAY
        last = {(step.client.key, step.thread): step.what for step in steps}
        assert set(last.values()) == {"closes"}


def test_working_days_are_busier_than_weekends_and_mornings_busier_than_nights() -> None:
    begins = [step for step in Weeks(3, END).steps() if step.what == "writes"]
    at = [datetime.fromtimestamp(step.at / 1000, ZONE) for step in begins]
    days, hours = Counter(one.weekday() for one in at), Counter(one.hour for one in at)
    assert min(days[day] for day in range(5)) > max(days[5], days[6])
    assert hours[11] > hours[15] > hours[22] > hours[3]


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the demo with its facts, made once: copy it before writing to it."""
    folder = tmp_path_factory.mktemp("weeks")

    async def make() -> None:
        url = f"sqlite:///{folder / 'okno.db'}"
        upgrade(url)
        store = open_store(url)
        await store.start()
        async with start(quiet=True) as clients:
            people = await demo.hire(store, "x")
            channels = await demo.connect(Admin(store, open_vault(folder)), clients)
            await demo.furnish(store, clients, channels, people)
            offered = [queued.update["message"]["from"]["id"] for queued in clients.telegram.bot.queue]
            assert offered and max(offered) < 32_000_000  # the platform offers no message of the four weeks
        facts = consumer(store)
        while await facts.drain():
            await FactRebuilder(store).continue_rebuild(0)
        await store.stop()

    asyncio.run(make())
    return folder


@pytest.fixture
async def store(furnished: Path, tmp_path: Path) -> AsyncIterator[Store]:
    shutil.copytree(furnished, tmp_path, dirs_exist_ok=True)
    store = open_store(f"sqlite:///{tmp_path / 'okno.db'}")
    await store.start()
    yield store
    await store.stop()


async def test_the_demo_starts_with_finished_weeks_beside_its_open_conversations(store: Store) -> None:
    async def value(statement: str) -> int:
        return int((await store.rows(statement))[0][0])

    assert await value("select count(*) from dialog where open = 1") == 5  # the clients who wait, as ever
    assert await value("select count(*) from notice where kind <> 'task'") == 0
    assert 300 < await value(f"select count(*) from episode where opened_at < {now() - DAY}") < 600
    assert await value("select count(*) from episode where reopened > 0") > 10
    replied = await value("select count(*) from wait where ended_by = 'reply'")
    late = await value("select count(*) from wait where breached_at is not null")
    assert 0.02 < late / replied < 0.15
    assert late == await value("select count(*) from message where content = 'sla_breached'")
    assert await value("select count(*) from wait where ended_by = 'closed'") > 5
    assert await value("select count(distinct operator_id) from wait where ended_by = 'reply'") == 4
    assert await value("select count(*) from assignment where cause = 'person' and by_id <> operator_id") > 10
    assert await value("select count(*) from task where open = 0") > 40
    assert await value("select count(distinct status_id) from presence_span") == 2
    assert await value("select count(*) from delivery where state <> 'sent'") == 0


async def test_rows_of_the_export_add_up_to_the_cards_for_every_filter(store: Store) -> None:
    people = {row[1]: Actor("operator", row[0], row[1], row[2]) for row in await operators(store)}
    anna, ivan = people["Анна Ковалёва"], people["Иван Петров"]
    today = datetime.fromtimestamp(now() / 1000, ZONE).date()
    month = Period(today - timedelta(days=29), today)
    week = Period(today - timedelta(days=13), today - timedelta(days=7))
    for actor, wanted in (
        (anna, ReportFilter(month)),
        (anna, ReportFilter(week, channels=(1, 3))),
        (anna, ReportFilter(week, operators=(2, 4), hours="calendar")),
        (anna, ReportFilter(month, tags=(1, 2))),
        (ivan, ReportFilter(month)),
        (replace(anna, scope=frozenset({2})), ReportFilter(month)),
        (replace(anna, scope=frozenset()), ReportFilter(month)),
    ):
        rows = [row async for page in episode_rows.pages(store, actor, wanted) for row in page]
        assert len({row["episode_id"] for row in rows}) == len(rows)
        ids = [*episode_rows.COUNTED, *episode_rows.TIMED]
        cards = {card["id"]: card for card in (await overview(store, actor, wanted, ids))["numbers"]}
        for name in episode_rows.COUNTED:
            total = sum(row[name] for row in rows)
            if BY_ID[name].unit == "share":
                sample = sum(row[f"{name}.sample"] for row in rows)
                assert (cards[name]["value"], cards[name]["sample"]) == (total / sample if sample else None, sample)
            else:
                assert cards[name]["value"] == total, (name, wanted)
        for name in ("first_response_median", "own_first_response_median", "resolution_median"):
            kind = "work" if wanted.hours == "work" else "calendar"
            times = sorted(row[f"{name}.{kind}"] for row in rows if row.get(f"{name}.{kind}") is not None)
            assert cards[name]["value"] == (times[(len(times) - 1) // 2] if times else None), name


async def operators(store: Store) -> list[Any]:
    return await store.rows("select id, name, role from operator order by id")
