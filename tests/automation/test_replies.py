"""Autoreply, out of hours and receipt: to whom, how often, in which language, and one message for an event."""

from __future__ import annotations

from typing import Any

import pytest

from automation.clock_words import describe_hours, describe_instant
from inbox import clock
from inbox.calendars import ALWAYS, Calendar
from inbox.clock import DAY, HOUR
from inbox.company import hours, schedules
from inbox.store import Tx
from tests.automation.conftest import Automation
from tests.conftest import Cast

RU = [{"language": "ru", "text": "Мы получили сообщение"}]
MONDAY = 1_765_185_600_000  # 2025-12-08, 9:20 UTC


async def test_autoreply_is_sent_once_in_an_episode_and_not_after_it_is_off(automation: Automation, cast: Cast) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    dialog = await automation.writes()
    await automation.writes("Вы здесь?")
    assert await automation.said(dialog) == ["Мы получили сообщение"]
    await automation.switch(rule_id, False)
    assert await automation.said(await automation.writes(who="boris")) == []


async def test_autoreply_speaks_the_language_of_the_client_and_of_the_channel(
    automation: Automation, cast: Cast
) -> None:
    texts = [
        {"language": "ru", "text": "Здравствуйте, {name}!"},
        {"language": "en", "text": "Hello {name}, you are number {number}"},
        {"language": "ru", "text": "Мастерская", "channel_id": cast.second},
    ]
    await automation.switch_on("autoreply", texts=texts)
    assert await automation.said(await automation.writes("Добрый день")) == ["Здравствуйте, Kate!"]
    assert await automation.said(await automation.writes("Hello", who="john")) == ["Hello John, you are number 2"]
    assert await automation.said(await automation.writes("Hello", who="ann", channel=cast.second)) == ["Мастерская"]


async def test_autoreply_for_new_clients_leaves_others_alone(automation: Automation, cast: Cast) -> None:
    await cast.writes("Раньше")
    await automation.switch_on("autoreply", texts=RU, clients="new")
    assert await automation.said(await automation.writes("Снова я", channel=cast.second)) == []
    assert len(await automation.said(await automation.writes(who="boris"))) == 1


@pytest.mark.parametrize(("every", "count"), [("message", 3), ("wait", 1), ("episode", 1), ("hours", 1)])
async def test_frequency_says_how_often(automation: Automation, cast: Cast, every: str, count: int) -> None:
    await automation.switch_on("autoreply", texts=RU, frequency={"every": every})
    for _ in range(3):
        dialog = await automation.writes()
    assert len(await automation.said(dialog)) == count


@pytest.mark.parametrize("more", [{"automatic": "auto-replied"}, {"thread_kind": "group"}])
async def test_programs_and_groups_get_no_reply(automation: Automation, cast: Cast, more: dict[str, Any]) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    dialog = await automation.writes(**more)
    assert (await automation.said(dialog), await automation.runs(rule_id)) == ([], [])


async def test_client_who_wants_no_automatic_messages_is_refused_in_the_journal(
    automation: Automation, cast: Cast
) -> None:
    rule_id = await automation.switch_on("autoreply", texts=RU)
    dialog = await cast.writes("Здравствуйте!", sent_at=clock.now())

    def opt_out(tx: Tx) -> None:
        tx.sql("update contact set no_automatic = 1")
        tx._touched.clear()

    await cast.store.write(opt_out)
    await automation.run()
    assert (await automation.said(dialog), await automation.runs(rule_id)) == ([], [("refused", "opted-out")])


async def test_out_of_hours_goes_before_the_autoreply_and_says_when_we_are_back(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    schedule = schedules.Schedule("Europe/Moscow", (((600, 1200),),) * 5 + ((), ()), {})
    await cast.store.write(lambda tx: hours.change(tx, cast.anna, 1, version=1, schedule=schedule))
    await automation.switch_on("out_of_hours", texts=[{"language": "ru", "text": "Ответим {back}. Часы: {hours}"}])
    await automation.switch_on("autoreply", texts=RU)
    start = clock.now()
    night = (start // DAY + 1) * DAY + 20 * HOUR  # 23:00 in Moscow
    monkeypatch.setattr(clock, "now", lambda: night)
    (said,) = await automation.said(await automation.writes())
    assert said.startswith("Ответим ") and said.endswith("10:00. Часы: пн–пт 10:00–20:00")
    await automation.writes("Ещё")
    assert await automation.said(await automation.writes(who="boris")) == [said]


async def test_receipt_is_for_e_mail_only(automation: Automation, cast: Cast) -> None:
    await automation.switch_on("receipt", texts=[{"language": "ru", "text": "Номер {number}"}])
    assert await automation.said(await automation.writes()) == []


@pytest.mark.parametrize(
    ("after", "language", "words"),
    [
        (2 * HOUR, "ru", "сегодня в 12:20"),
        (DAY, "ru", "завтра в 10:20"),
        (2 * DAY, "en", "on Wednesday, December 10, at 10:20"),
        (8 * DAY, "ru", "во вторник, 16 декабря, в 10:20"),
    ],
)
def test_instants_are_written_as_people_say_them(after: int, language: str, words: str) -> None:
    assert describe_instant(MONDAY + after, MONDAY, "Europe/Berlin", language) == words


def test_week_is_written_in_ranges_of_equal_days() -> None:
    week = (((540, 1080),),) * 5 + (((600, 900),), ())
    assert describe_hours(Calendar("UTC", week, {}), "en") == "Mon–Fri 9:00–18:00, Sat 10:00–15:00"
    assert describe_hours(ALWAYS, "ru") == "пн–вс 0:00–24:00"
