"""Tests the four weeks behind the demo: the plan is made from a seed, and everything in it is finished at the start."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from channels.emulators.demo.demo import start
from inbox.clock import DAY, HOUR, now
from inbox.store import open_store
from web.auth.vault import open_vault
from web.cli.admin import Admin
from web.demo import demo
from web.demo.week_plan import ZONE, Weeks
from web.migrations import upgrade

END = 1_793_966_400_000  # a Friday evening


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
    from datetime import datetime

    begins = [step for step in Weeks(3, END).steps() if step.what == "writes"]
    at = [datetime.fromtimestamp(step.at / 1000, ZONE) for step in begins]
    days, hours = Counter(one.weekday() for one in at), Counter(one.hour for one in at)
    assert min(days[day] for day in range(5)) > max(days[5], days[6])
    assert hours[11] > hours[15] > hours[22] > hours[3]


async def test_the_demo_starts_with_finished_weeks_beside_its_open_conversations(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'okno.db'}"
    upgrade(url)
    store = open_store(url)
    await store.start()
    try:
        async with start(quiet=True) as clients:
            people = await demo.hire(store, "x")
            channels = await demo.connect(Admin(store, open_vault(tmp_path)), clients)
            await demo.furnish(store, clients, channels, people)
            assert not [
                queued for queued in clients.telegram.bot.queue if queued.update["message"]["from"]["id"] > 320000000
            ]

        async def value(statement: str) -> int:
            return int((await store.rows(statement))[0][0])

        assert await value("select count(*) from dialog where open = 1") == 5  # the clients who wait, as ever
        assert await value("select count(*) from notice where kind <> 'task'") == 0
        requests = await value(f"select count(*) from episode where opened_at < {now() - DAY}")
        assert 300 < requests < 600
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
    finally:
        await store.stop()
