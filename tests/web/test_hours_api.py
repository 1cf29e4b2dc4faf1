"""Working hours and the company over HTTP: conflicts, previews, holidays, and what everybody's screen gets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from tests.conftest import Cast
from tests.web.browser import Browser, key
from tests.web.conftest import SQLITE, Running

DAY = [[540, 1260]]
SCHEDULE: dict[str, Any] = {"zone": "Europe/Moscow", "week": [DAY] * 5 + [[[600, 1080]], []], "days": {}}


def instant(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()) * 1000


async def patch(browser: Browser, **change: Any) -> Any:
    return await browser.http.patch("/api/hours/1", json={"key": key(), **change})


@SQLITE
async def test_hours_are_changed_by_one_administrator_at_a_time(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    (company,) = (await anna.get("/api/hours"))["hours"]
    assert (company["id"], company["version"], company["week"][6]) == (1, 1, [[0, 1440]])
    changed = await patch(anna, version=1, schedule=SCHEDULE)
    assert (changed.status_code, changed.json()["hours"]["version"]) == (200, 2), changed.text
    late = await patch(anna, version=1, schedule=SCHEDULE | {"zone": "UTC"})
    problem = late.json()
    assert (late.status_code, problem["code"]) == (409, "changed-meanwhile")
    assert (problem["by"], problem["version"]) == (cast.anna.id, 2) and problem["at"] > 0
    start = await anna.get("/api/start")
    (row,) = start["hours"]
    assert (row["always"], row["zone"], row["name"]) == (0, "Europe/Moscow", "") and len(row["spans"]) > 15


@SQLITE
async def test_a_repeated_command_makes_no_second_hours(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    same = {"key": key(), "name": "Night", "schedule": SCHEDULE}
    first, second = [await anna.http.post("/api/hours", json=same) for _ in range(2)]
    assert first.status_code == second.status_code == 201 and first.json() == second.json()
    taken = await anna.http.post("/api/hours", json=same | {"key": key()})
    assert (taken.status_code, taken.json()["code"]) == (409, "hours-exist")
    for wrong in (
        {"zone": "Mars/Base"},
        {"week": [[[600, 500]]] + [DAY] * 6},
        {"days": {"2027-05-01": {"spans": [[0, 0]]}}},
    ):
        body = {"key": key(), "name": "Day", "schedule": SCHEDULE | wrong}
        assert (await anna.http.post("/api/hours", json=body)).status_code == 422, wrong


@SQLITE
async def test_a_preview_counts_by_unsaved_hours(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    friday, saturday = instant("2026-11-27T17:50"), instant("2026-11-28T07:05")  # 20:50 and 10:05 in Moscow
    shown = (await anna.post("/api/hours/preview", **SCHEDULE, minutes=15, at=friday)).json()
    assert shown["example"] == {
        "at": friday,
        "due": saturday,
        "parts": [[friday, friday + 600_000], [saturday - 300_000, saturday]],
    }
    assert shown["opens"] == friday and len(shown["examples"]) >= 2 and shown["recounted"] == 0
    never = (await anna.post("/api/hours/preview", zone="UTC", week=[[]] * 7, minutes=15)).json()
    assert (never["opens"], never["example"], never["examples"]) == (None, None, [])


@SQLITE
async def test_holidays_come_for_the_week_in_the_language_of_the_administrator(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    countries = {one["code"]: one["years"] for one in (await anna.get("/api/hours/countries"))["countries"]}
    assert countries["RU"] == [2024, 2025, 2026, 2027] and "KZ" in countries
    answer = await anna.post("/api/hours/holidays", country="RU", year=2027, week=SCHEDULE["week"])
    days = {one["day"]: one for one in answer.json()["days"]}
    assert days["2027-02-20"]["spans"] == [[600, 1020]] and days["2027-02-20"]["moved"] == "2027-02-22"
    assert days["2027-05-09"]["name"] == "Victory Day" and days["2027-05-09"]["spans"] == []
    unknown = await anna.post("/api/hours/holidays", country="RU", year=2030, week=SCHEDULE["week"])
    assert (unknown.status_code, unknown.json()["code"]) == (422, "unknown-year")


@SQLITE
async def test_the_company_is_changed_and_shown_to_all(server: Running, cast: Cast) -> None:
    anna, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    wish = {"name": "Ольха", "zone": "Europe/Moscow", "language": "ru"}
    changed = await anna.http.put("/api/company", json={"key": key(), **wish})
    assert changed.json()["company"] == {"id": 1, **wish} and "Asia/Omsk" in changed.json()["zones"]
    assert (await olga.get("/api/start"))["company"] == {"id": 1, **wish}
    wrong = await anna.http.put("/api/company", json={"key": key(), **wish, "zone": "Mars/Base"})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "unknown-zone")
