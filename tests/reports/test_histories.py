"""Facts of random histories equal a scan of their messages, and a rebuild gives what the log gave."""

from __future__ import annotations

import os
import random
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from reports.models import FactEpisode, FactWait
from reports.periods import local
from reports.reconciliation import columns
from tests.conftest import THOROUGH
from tests.reports.conftest import Stage
from tests.reports.histories import Play

# How many histories a run plays: 1,000 with OKNO_TEST_HISTORIES=1000.
HISTORIES = int(os.environ.get("OKNO_TEST_HISTORIES", "240" if THOROUGH else "60"))
AT_ONCE = 10
ACTS_EACH = 16
# The clocks change in these weeks; half an hour on Lord Howe, at midnight in Cairo.
BEGINNINGS = {
    "Europe/Moscow": datetime(2026, 3, 1, tzinfo=UTC),
    "America/New_York": datetime(2026, 3, 6, tzinfo=UTC),
    "Australia/Lord_Howe": datetime(2026, 4, 2, tzinfo=UTC),
    "Africa/Cairo": datetime(2026, 4, 22, tzinfo=UTC),
}


@pytest.mark.parametrize("zone", BEGINNINGS)
async def test_facts_of_random_histories_equal_a_scan_of_their_messages(stage: Stage, zone: str, request: Any) -> None:
    is_sqlite = stage.cast.store.dialect == "sqlite"
    rounds = max(1, HISTORIES // AT_ONCE // len(BEGINNINGS) // (1 if is_sqlite else 4))
    await stage.begin(zone, int(BEGINNINGS[zone].timestamp()) * 1000)
    for number in range(rounds):
        seed = f"{zone} {number} {os.environ.get('OKNO_TEST_SEED', '')}"
        play = Play(stage, random.Random(seed))
        play.schedules = getattr(stage, "schedules", [])
        await play.prepare(AT_ONCE)
        await play.run(ACTS_EACH * AT_ONCE, keep_every=7)
        await stage.keep()
        for history in play.histories:
            await compare(stage, play, history, seed)
        stage.schedules = play.schedules  # type: ignore[attr-defined]
    kept = await stage.facts()
    assert kept["fact_wait"], "histories have waits"
    assert kept == await stage.rebuilt(), "a rebuild gives what the log gave"


async def test_rebuilt_facts_equal_those_of_the_log_whatever_happens(stage: Stage) -> None:
    """Also acts that the scan does not follow: scheduled replies, failures after closing, merged tags, tasks."""
    is_sqlite = stage.cast.store.dialect == "sqlite"
    await stage.begin("Europe/Moscow", int(BEGINNINGS["Europe/Moscow"].timestamp()) * 1000)
    for number in range(max(1, HISTORIES // AT_ONCE // (2 if is_sqlite else 8))):
        play = Play(stage, random.Random(f"wild {number} {os.environ.get('OKNO_TEST_SEED', '')}"), wild=True)
        await play.prepare(AT_ONCE)
        await play.run(ACTS_EACH * AT_ONCE, keep_every=11)
    await stage.keep()
    kept = await stage.facts()
    again = await stage.rebuilt()
    for table, rows in kept.items():
        assert rows == again[table], table
        assert rows, table


async def compare(stage: Stage, play: Play, history: Any, seed: str) -> None:
    rows = await stage.cast.store.rows(
        f"select {', '.join(columns(FactWait))} from fact_wait where dialog_id = :id order by started_at, wait_id",
        id=history.dialog_id,
    )
    found = [dict(zip(columns(FactWait), row, strict=True)) for row in rows]
    expected = play.waits(history)
    names = [name for name in expected[0] if name != "company_worked"]
    about = (seed, history)
    assert [{name: row[name] for name in names} for row in found] == [
        {name: row[name] for name in names} for row in expected
    ], about
    for row, wanted in zip(found, expected, strict=True):
        assert (row["day"], row["weekday"], row["hour"]) == local(stage.zone, row["started_at"]), about
        if row["norm"] is None:
            assert row["worked"] == wanted["company_worked"], about
    await compare_episodes(stage, play, history, expected, about)


async def compare_episodes(stage: Stage, play: Play, history: Any, waits: list[dict[str, Any]], about: Any) -> None:
    rows = await stage.cast.store.rows(
        f"select {', '.join(columns(FactEpisode))} from fact_episode where dialog_id = :id order by episode_id",
        id=history.dialog_id,
    )
    found = [dict(zip(columns(FactEpisode), row, strict=True)) for row in rows]
    assert [row["episode_id"] for row in found] == [episode for episode, _ in history.episodes], about
    replies = Counter(history.episode_at(one.written_at) for one in history.answers if not one.failed)
    for row in found:
        episode = row["episode_id"]
        mine = [wait for wait in waits if wait["episode_id"] == episode]
        first = mine[0] if mine and mine[0]["ended_by"] in ("reply", "outside") else {}
        assert row["replies"] == replies[episode], about
        assert row["first_lasted"] == first.get("lasted"), about
        assert row["handovers"] == len(history.handovers.get(episode, [])), about
        standing = [one.message_id for one in history.answers if not one.failed and written_in(history, one, episode)]
        asked = min((wait["message_id"] for wait in mine), default=None)
        assert row["by_client"] == int(asked is not None and asked < min(standing, default=2**62)), about
        tags = await stage.cast.store.rows("select tag_id from fact_episode_tag where episode_id = :id", id=episode)
        if episode in history.tags:
            assert {tag for (tag,) in tags} == history.tags[episode], about


def written_in(history: Any, answer: Any, episode: int) -> bool:
    return history.episode_at(answer.written_at) == episode
