"""The routes of reports: parameters, languages, and what the command line does about facts."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from inbox.clock import now
from reports.metrics import METRICS
from tests.conftest import Cast
from tests.web.browser import Browser, key
from tests.web.conftest import SQLITE, Running
from web.cli.admin import Admin

TODAY = datetime.fromtimestamp(now() / 1000, UTC).date().isoformat()
PERIOD = {"from": TODAY, "to": TODAY}


async def get(browser: Browser, name: str, **query: Any) -> tuple[int, Any]:
    answer = await browser.http.request("GET", f"/api/reports/{name}", params=PERIOD | query)
    return answer.status_code, answer.json()


@SQLITE
async def test_number_appears_when_a_client_writes_and_opens_its_list(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    dialog = await cast.writes("Где заказ?", sent_at=now())
    async with asyncio.timeout(20):
        while (await get(browser, "overview"))[1]["numbers"][0]["value"] != 1:
            await asyncio.sleep(0.05)
    status, shown = await get(browser, "requests", number="requests")
    assert status == 200
    assert [(row["dialog_id"], row["message_no"], row["title"]) for row in shown["rows"]] == [(dialog, 1, "Где заказ?")]
    assert shown["count"] == 1 and shown["next"] is None
    _, shown = await get(browser, "overview")
    assert shown["building"] is None and shown["zone"] == "UTC"
    assert shown["previous"] is not None
    assert (await get(browser, "overview", compare="none"))[1]["previous"] is None


@SQLITE
@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("overview", {"from": "2026-11-30", "to": "2026-11-01"}),
        ("overview", {"from": "2025-01-01", "to": "2026-11-01"}),
        ("overview", {"from": "yesterday"}),
        ("overview", {"metric": "beauty"}),
        ("overview", {"channel": "1;drop table dialog"}),
        ("overview", {"channel": "0"}),
        ("overview", {"unknown": "1"}),
        ("days", {}),
        ("requests", {"number": "online"}),
        ("requests", {"number": "requests", "day": "1999-12-31"}),
        ("requests", {"number": "replies", "hour": "3"}),
        ("requests", {"number": "requests", "cursor": "x"}),
        ("late", {"cursor": "1"}),
    ],
)
async def test_wrong_parameter_is_refused(server: Running, cast: Cast, name: str, query: dict[str, str]) -> None:
    browser = await server.seat(cast.anna)
    assert (await get(browser, name, **query))[0] == 422


@SQLITE
async def test_metrics_are_explained_in_the_language_of_the_reader(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    for locale, place in (("en", 0), ("ru", 1)):
        await browser.http.request("PATCH", "/api/me", json={"key": key(), "locale": locale})
        found = (await browser.http.request("GET", "/api/reports/metrics")).json()["metrics"]
        assert [(row["id"], row["name"], row["words"]) for row in found] == [
            (metric.id, metric.names[place], metric.words[place]) for metric in METRICS
        ]


@SQLITE
async def test_command_line_rebuilds_facts_beside_the_running_server(server: Running, cast: Cast) -> None:
    await cast.writes("Где заказ?", sent_at=now())
    admin = Admin(server.okno.store, server.okno.vault)
    assert await admin.run("reports begin", {}) == ["1"]
    async with asyncio.timeout(20):
        while (lines := await admin.run("reports go on", {})) != ["1", "1", "0"]:
            assert lines[:2] in (["0", "1"], ["1", "1"])
    assert [tuple(row) for row in await server.okno.store.rows("select by_client from fact_episode")] == [(1,)]
