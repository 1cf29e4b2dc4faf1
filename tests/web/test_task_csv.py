"""Tests of lists of tasks as CSV: export and import, encodings, formulas, errors by row, rights, repeats."""

from __future__ import annotations

import base64
import csv
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbox import clock
from inbox.access import CLI
from inbox.clock import HOUR
from inbox.company import tags
from tasks import csv_import
from tasks.csv_columns import safe, unsafe
from tests.conftest import Cast, examples
from tests.web.browser import Browser, Json, key
from tests.web.conftest import Running

ZONE = "Europe/Moscow"


def packed(text: str | bytes, encoding: str = "utf-8") -> dict[str, Any]:
    data = text if isinstance(text, bytes) else text.encode(encoding)
    return {"file": base64.b64encode(data).decode(), "zone": ZONE}


async def preview(browser: Browser, text: str | bytes, encoding: str = "utf-8") -> Json:
    answer = await browser.http.post("/api/tasks/import/preview", json=packed(text, encoding))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def exported(browser: Browser, **query: Any) -> list[list[str]]:
    answer = await browser.http.get("/api/tasks/export", params={"zone": ZONE, **query})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].startswith('attachment; filename="okno-tasks-')
    text = answer.content.decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text[1:], newline="")))


async def test_export_has_the_list_as_it_is_filtered_and_only_what_the_reader_may_see(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Полка")
    anna, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    for number in range(103):
        await anna.do("/api/tasks", title=f"{number}")
    await anna.do("/api/tasks", title="=HYPERLINK(1)", text='a;"b",\nc', priority=1, assignee_id=cast.boris.id)
    await anna.do("/api/tasks", title="Секрет", dialog_id=dialog)
    rows = await exported(anna, sort="created")
    assert rows[0][:4] == ["Number", "Title", "Status", "Assignee"] and len(rows) == 106
    assert rows[1][1] == "Секрет" and rows[1][rows[0].index("Client")] == "Kate"
    assert (
        rows[2][1] == "'=HYPERLINK(1)"
        and rows[2][3] == "Boris"
        and rows[2][rows[0].index("Description")] == 'a;"b",\nc'
    )
    assert "Секрет" not in str(await exported(olga)) and len(await exported(olga)) == 105
    assert [row[1] for row in (await exported(anna, priority=1))[1:]] == ["'=HYPERLINK(1)"]
    for wrong in ("view=x", "zone=Mars/Base", "unknown=1"):
        assert (await anna.http.get(f"/api/tasks/export?{wrong}")).status_code == 422, wrong


async def test_file_in_either_language_encoding_and_separator_makes_its_tasks_once(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    await cast.store.write(lambda tx: tags.create(tx, CLI, name="Склад", color=1))
    russian = (
        "Название;Описание;Статус;Ответственный;Срок;Приоритет;Тип;Вид;Теги;Номер;Прочее\r\n"
        '"Сверить; всё";Строка;В работе;boris@shop.example;15.01.2027;Высокий;Гарантия;Инцидент;склад;7;x\r\n'
        "\r\n'=1+1;;;;;;;;;;\r\n"
    )
    found = await preview(anna, russian, "cp1251")
    assert (found["separator"], found["encoding"], found["total"], found["good"]) == (";", "cp1251", 2, 2), found
    assert found["ignored"] == ["Номер", "Прочее"] and found["titles"] == ["Сверить; всё", "=1+1"]
    body = {"key": key(), **packed(russian, "cp1251")}
    first = await anna.http.post("/api/tasks/import", json=body)
    assert first.status_code == 201 and len(first.json()["task_ids"]) == 2
    assert (await anna.http.post("/api/tasks/import", json=body)).json() == first.json()
    rows = (await anna.get("/api/tasks", view="open", sort="created"))["items"]
    assert [row["title"] for row in rows] == ["=1+1", "Сверить; всё"]
    row = rows[1]
    assert (row["status_id"], row["assignee_id"], row["priority"], row["kind"]) == (2, cast.boris.id, 1, "incident")
    assert row["due_at"] == 1_800_025_200_000 and len(row["tags"]) == 1 and row["type_id"] is not None
    english = "\ufefftitle,due,priority,assignee\nCount,2027-01-15 12:00,low,Boris\n"
    found = await preview(anna, english)
    assert (found["separator"], found["encoding"], found["good"], found["columns"]) == (
        *(",", "utf-8", 1, ["title", "due", "priority", "assignee"]),
    )


async def test_wrong_rows_are_named_and_make_nothing_unless_the_good_ones_are_wanted(
    server: Running, cast: Cast
) -> None:
    anna = await server.seat(cast.anna)
    text = (
        "Title,Status,Assignee,Due,Priority,Type,Tags\n"
        "good,,,,,,\n"
        ",Waiting,Nobody,tomorrow,9,None,none\n"
        f"{'x' * 201},In progress,,2027-02-31,,,\n"
        '"two\nlines",,,,,,,surplus\n'
        "last,Nowhere,,,,,\n"
    )
    found = await preview(anna, text)
    assert (found["total"], found["good"], found["titles"]) == (5, 1, ["good"])
    assert [(error["line"], error["column"], error["code"]) for error in found["errors"]] == [
        (3, "title", "title-needed"),
        (3, "status", "needs-more"),
        (3, "assignee", "unknown-name"),
        (3, "due", "not-a-date"),
        (3, "priority", "unknown-name"),
        (3, "type", "unknown-name"),
        (3, "tags", "unknown-name"),
        (4, "title", "too-long"),
        (4, "due", "not-a-date"),
        (5, "", "csv-more-cells"),
        (7, "status", "unknown-name"),
    ]
    refused = await anna.http.post("/api/tasks/import", json={"key": key(), **packed(text)})
    assert (refused.status_code, refused.json()["code"]) == (409, "csv-errors")
    assert (await anna.get("/api/tasks"))["items"] == []
    answer = await anna.http.post("/api/tasks/import", json={"key": key(), "only_good": True, **packed(text)})
    assert answer.json()["skipped"] == 4 and len((await anna.get("/api/tasks"))["items"]) == 1
    for wrong, code in (
        ("", "csv-empty"),
        ("Title\n", "csv-empty"),
        ("Name\nx\n", "csv-no-title"),
        ("Title,title\nx,y\n", "csv-twice"),
        ('Title\n"open\n', "csv-quotes"),
        ("Title\n" + "x\n" * 201, "csv-too-many"),
        (b"Title\n\x98\xff\x00", "csv-encoding"),
        ("Title\n" + "x" * 262_144, "csv-too-large"),
    ):
        answer = await anna.http.post("/api/tasks/import/preview", json=packed(wrong))
        if wrong:
            assert answer.json().get("code") == code, (wrong[:20], answer.text)
        assert answer.status_code == 422, wrong[:20]


async def test_exported_file_can_be_imported_again(server: Running, cast: Cast) -> None:
    anna = await server.seat(cast.anna)
    due = clock.now() // 60_000 * 60_000 + HOUR
    await anna.do("/api/tasks", title="-5 °C", text="=a\n'b", due_at=due, kind="request", assignee_id=cast.boris.id)
    answer = await anna.http.get("/api/tasks/export", params={"zone": ZONE})
    found = await preview(anna, answer.content)
    assert (found["good"], found["errors"]) == (1, [])
    await anna.http.post("/api/tasks/import", json={"key": key(), **packed(answer.content)})
    copy, original = (await anna.get("/api/tasks", sort="created"))["items"]
    for name in ("title", "excerpt", "due_at", "kind", "assignee_id", "status_id"):
        assert copy[name] == original[name], name


@settings(max_examples=examples(300), deadline=None)
@given(st.text(max_size=20))
def test_no_cell_is_a_formula_and_each_comes_back(cell: str) -> None:
    assert not safe(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert unsafe(safe(cell)) == cell or cell.startswith("'")


@settings(max_examples=examples(300), deadline=None)
@given(st.one_of(st.binary(max_size=300), st.text(alphabet='Title;,"\n\r=x\u0416', max_size=60).map(str.encode)))
def test_any_bytes_are_read_or_refused_with_a_reason(data: bytes) -> None:
    names = csv_import.Names({}, {}, {}, {}, {})
    try:
        parsed = csv_import.parse(names, data, zone=ZONE)
    except csv_import.Invalid as refused:
        assert str(refused.code).startswith("csv-")
    else:
        assert parsed.total >= 1


@pytest.mark.parametrize("cell", ["15.01.2027 9:05", "2027-01-15T09:05", "2027-01-15 9:05"])
def test_dates_are_read_in_several_forms(cell: str) -> None:
    names = csv_import.Names({}, {}, {}, {}, {})
    [(_, fields)] = csv_import.parse(names, f"Title;Due\nx;{cell}\n".encode(), zone="UTC").rows
    assert fields["due_at"] == 1_800_003_900_000
