"""Tests of the file of a report: one row for each episode, formulas as text, rights, one file at a time."""

from __future__ import annotations

import csv
import zipfile
from datetime import date, timedelta
from io import BytesIO, StringIO
from typing import Any
from xml.etree import ElementTree

import httpx2

from inbox.clock import now
from inbox.dialogs import episodes
from tests.channels.conftest import until
from tests.conftest import Cast
from tests.web.browser import Browser, key
from tests.web.conftest import Running

TODAY = date.today()
PERIOD = {"from": str(TODAY - timedelta(days=1)), "to": str(TODAY + timedelta(days=1))}
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


async def get(browser: Browser, **query: Any) -> httpx2.Response:
    return await browser.http.get("/api/reports/export", params=PERIOD | query)


async def table(browser: Browser, separator: str = ",", **query: Any) -> list[list[str]]:
    answer = await get(browser, **query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].endswith('.csv"')
    text = answer.content.decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text[1:], newline=""), delimiter=separator))


async def facts_of(browser: Browser, count: int) -> None:
    async def are_made() -> bool:
        numbers = (await browser.get("/api/reports/overview", **PERIOD))["numbers"]
        return bool(numbers[0]["value"] == count)

    await until(are_made, what=f"{count} requests in the report")


async def test_export_has_a_row_for_each_episode_and_a_formula_opens_as_text(server: Running, cast: Cast) -> None:
    anna, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    dialog = await cast.writes("=1+1", sent_at=now())
    await anna.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="Два", seen=1)
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog, reason="solved"))
    await facts_of(anna, 1)
    head, row = await table(anna)
    cells = dict(zip(head, row, strict=True))
    assert (cells["Title"], cells["Client"], cells["Assignee"]) == ("'=1+1", "Kate", "Anna")
    assert (cells["Requests"], cells["Replies"], cells["Closing reason"]) == ("1", "1", "Resolved")
    assert (cells["Solved at first contact"], cells["Solved at first contact: of how many"]) == ("1", "1")
    assert cells["First response, calendar time, s"] in ("0", "1", "2"), cells
    assert len(await table(olga)) == 1  # she may not see the channel

    boris = await server.seat(cast.boris)
    answer = await boris.http.patch("/api/me", json={"key": key(), "locale": "ru"})
    assert answer.status_code == 200
    russian = await table(boris, ";")
    assert russian[0][:3] == ["Номер", "Название", "Клиент"] and len(russian) == 1  # an operator sees own rows only


async def test_workbook_holds_text_numbers_and_times_and_no_formula(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    await cast.writes("=1+1")
    await facts_of(anna, 1)
    answer = await get(anna, format="xlsx")
    assert answer.status_code == 200 and answer.headers["content-disposition"].endswith('.xlsx"')
    with zipfile.ZipFile(BytesIO(answer.content)) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert sheet.find(f".//{SHEET}f") is None
    rows = list(sheet.iter(f"{SHEET}row"))
    shown = ["".join(cell.itertext()) for cell in rows[1]]
    assert len(rows) == 2 and shown[1:3] == ["=1+1", "Kate"]
    assert 45_000 < float(shown[8]) < 80_000  # an instant is a date of the spreadsheet


async def test_one_export_of_a_person_is_written_at_a_time_and_a_cut_download_frees_the_place(
    server: Running, cast: Cast
) -> None:
    anna, vera = await server.seat(cast.anna), await server.seat(cast.vera)
    server.okno.exports.add(cast.anna.id or 0)
    busy = await get(anna)
    assert (busy.status_code, busy.json()["code"], busy.headers["retry-after"]) == (429, "export-busy", "5")
    assert (await get(vera)).status_code == 200
    server.okno.exports.clear()
    async with anna.http.stream("GET", "/api/reports/export", params=PERIOD):
        pass  # the browser goes away

    async def is_free() -> bool:
        return not server.okno.exports

    await until(is_free, what="the place of the export")
    for wrong in ({"format": "pdf"}, {"from": "x"}, {"tag": "x"}):
        assert (await get(anna, **wrong)).status_code == 422, wrong
