"""Parts of a number: each bar, cell, tag and word of the reports has as many requests in its list as it shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.conftest import Cast
from tests.web.browser import Browser, until
from tests.web.conftest import Running


async def test_the_list_of_a_corner_holds_what_its_bar_shows(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    dialogs = [
        await cast.writes("Где промокод на полку", who="kate"),
        await cast.writes("Не принимает промокоды", who="john"),
        await cast.writes("Промокодов больше нет?", who="dina"),
    ]
    promo, sale = [int((await anna.do("/api/tags", name=name))["tag"]["id"]) for name in ("Промокод", "Скидка")]
    await anna.do(f"/api/dialogs/{dialogs[0]}/tags", add=[promo, sale])
    await anna.do(f"/api/dialogs/{dialogs[1]}/tags", add=[promo])
    today = datetime.now(UTC).date()
    period: dict[str, Any] = {"from": (today - timedelta(days=1)).isoformat(), "to": today.isoformat()}

    async def tagged() -> bool:
        found = (await anna.get("/api/reports/topics", **period))["tags"]
        return [(row["tag_id"], row["requests"]) for row in found] == [(promo, 2), (sale, 1)]

    await until(tagged)
    topics = await anna.get("/api/reports/topics", **period)
    [word] = topics["words"]
    assert (word["requests"], topics["untagged"]) == (3, 1)

    async def count(**corner: Any) -> int:
        return int((await anna.get("/api/reports/requests", number="requests", **period, **corner))["count"])

    assert await count(word=word["word"]) == await count(word="промокод") == 3
    assert await count(word="полка") == 1 and await count(word="никогда") == 0
    assert [await count(topic=promo), await count(topic=sale), await count(untagged="true")] == [2, 1, 1]
    assert await count(tag=sale, topic=promo) == 1, "a row of topics under a filter by tag: requests with both"
    cells = (await anna.get("/api/reports/heatmap", **period))["cells"]
    shown = [(row, hour, number) for row, hours in enumerate(cells) for hour, number in enumerate(hours) if number]
    assert sum(number for *_, number in shown) == 3
    for weekday, hour, number in shown:
        assert await count(weekday=weekday, hour=hour) == number
        begin = hour - hour % 3
        bin_count = sum(cells[weekday][begin : begin + 3])
        assert await count(weekday=weekday, hour=f"{begin}-{begin + 2}") == bin_count, "a phone joins three hours"
    await refused(anna, period, hour="24", number="requests")
    await refused(anna, period, word="x", number="breached")


async def refused(browser: Browser, period: dict[str, Any], **asked: str) -> None:
    answer = await browser.http.get("/api/reports/requests", params=period | asked)
    assert answer.status_code == 422, asked
