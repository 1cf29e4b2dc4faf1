"""Tests of the weekly e-mail over a real SMTP server: once for each person and week, in their language and rights."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from email import message_from_bytes, policy

import pytest

from inbox.clock import DAY, HOUR, now
from reports.weekly_email import Schedule
from tests.conftest import Cast
from tests.support.smtp import RealSmtp
from tests.web.browser import Browser, Json, key, until
from tests.web.conftest import SQLITE, Running
from tests.web.test_notification_emails import mailbox
from web.background import report_mailer


@pytest.fixture
async def smtp() -> AsyncIterator[RealSmtp]:
    async with RealSmtp() as server:
        yield server


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_mailer, "LOOK_SECONDS", 0.05)


async def change(browser: Browser, people: list[int | None], weekday: int = 0, hour: int = 0) -> Json:
    body = {"key": key(), "people": people, "weekday": weekday, "hour": hour}
    answer = await browser.http.put("/api/report-letters", json=body)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def make_due(server: Running) -> None:
    """Let a week pass since the last e-mail of everybody."""
    await server.store.write(lambda tx: tx.sql("update report_letter set due_day = 20200106, not_before = 0"))


async def all_are_sent(browser: Browser) -> bool:
    return all(row["sent_at"] for row in (await browser.get("/api/report-letters"))["people"])


async def test_each_person_gets_own_numbers_in_their_language_once_a_week(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    week_ago = now() - 7 * DAY
    await mailbox(server, smtp)
    await anna.http.patch("/api/me", json={"key": key(), "locale": "ru"})
    await boris.http.patch("/api/me", json={"key": key(), "locale": "en"})
    today = datetime.fromtimestamp(now() / 1000, UTC).date()
    yesterday = int(datetime.fromtimestamp((now() - DAY) / 1000, UTC).strftime("%Y%m%d"))
    for episode, assignee in ((901, cast.anna.id), (902, cast.anna.id), (903, cast.boris.id)):
        await cast.store.write(
            lambda tx, episode=episode, assignee=assignee: tx.sql(
                "insert into fact_episode (episode_id, dialog_id, channel_id, assignee_id, by_client, opened_at,"
                " reopened, replies, handovers, day_opened, weekday, hour, tagged)"
                " values (:episode, 1, :channel, :assignee, 1, :at, 0, 0, 0, :day, 0, 0, 0)",
                episode=episode,
                channel=cast.telegram,
                assignee=assignee,
                at=week_ago,
                day=yesterday,
            )
        )
    shown = await change(anna, [cast.anna.id, cast.boris.id], weekday=today.weekday())
    assert [row["operator_id"] for row in shown["people"]] == [cast.anna.id, cast.boris.id]
    await make_due(server)

    await until(lambda: all_are_sent(anna))
    await server.stop()
    await server.start()  # a restart repeats nothing
    await until(lambda: all_are_sent(anna))
    assert len(smtp.taken) == 2
    letters = [message_from_bytes(taken.raw, policy=policy.default) for taken in smtp.taken]
    texts = {str(letter["to"]): letter.get_body(("plain",)).get_content() for letter in letters}
    [russian] = [text for to, text in texts.items() if "anna" in to.lower()]
    [english] = [text for to, text in texts.items() if "boris" in to.lower()]
    assert "Обращения: 3 (неделей раньше: —)" in russian and "/reports?from=" in russian
    assert "Requests: 1 (the week before: —)" in english  # an operator's own
    assert len({letter["message-id"] for letter in letters}) == 2


async def test_server_that_refuses_the_email_is_tried_again_and_named(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    anna = await server.seat(cast.anna)
    await mailbox(server, smtp)
    await change(anna, [cast.anna.id])
    await make_due(server)
    smtp.script["RCPT"] = ["451 4.3.0 try again later"]

    async def failed() -> bool:
        return bool((await anna.get("/api/report-letters"))["people"][0]["error"])

    await until(failed)
    assert smtp.taken == []
    await server.store.write(lambda tx: tx.sql("update report_letter set not_before = 0"))

    async def sent() -> bool:
        [row] = (await anna.get("/api/report-letters"))["people"]
        return bool(row["sent_at"] and not row["error"])

    await until(sent)
    assert len(smtp.taken) == 1


@SQLITE
async def test_a_new_reader_waits_for_the_next_week_and_an_unknown_one_is_refused(server: Running, cast: Cast) -> None:
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    await change(anna, [cast.anna.id])
    assert (await server.store.rows("select count(*) from report_letter where due_day > 20200101"))[0][0] == 1
    await change(anna, [])
    assert (await anna.get("/api/report-letters"))["people"] == []
    body = {"key": key(), "people": [999], "weekday": 0, "hour": 9}
    assert (await anna.http.put("/api/report-letters", json=body)).status_code == 422
    assert (await boris.http.put("/api/report-letters", json=body)).status_code == 403


def test_the_newest_due_day_is_that_of_the_companys_zone() -> None:
    monday_at_nine_in_moscow = int(datetime(2026, 11, 30, 6, tzinfo=UTC).timestamp() * 1000)
    schedule = Schedule(0, 9)
    assert schedule.due_day("Europe/Moscow", monday_at_nine_in_moscow) == date(2026, 11, 30)
    assert schedule.due_day("Europe/Moscow", monday_at_nine_in_moscow - 1000) == date(2026, 11, 23)
    assert schedule.due_day("America/New_York", monday_at_nine_in_moscow) == date(2026, 11, 23)
    assert schedule.due_day("Europe/Moscow", monday_at_nine_in_moscow + 6 * DAY + 23 * HOUR) == date(2026, 11, 30)
