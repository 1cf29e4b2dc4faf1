"""Writes a list of tasks as CSV, page by page, so that a long list takes no memory."""

import csv
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from inbox import i18n
from inbox.access import Actor
from inbox.store import Reader, Store
from inbox.store.sql import in_list
from tasks import listing
from tasks.csv_columns import KINDS, NAMES, PRIORITIES, STATUSES, TYPES, header, safe, separator_of
from tasks.filters import TaskFilter
from tasks.statuses import STATUSES as STATUS_LIST
from tasks.types import TYPES as TYPE_LIST

MARK = "\ufeff"  # spreadsheets read UTF-8 only behind it


@dataclass(frozen=True, slots=True)
class Language:
    """The language and the time zone of the person who gets the file, and the names of what tasks refer to."""

    locale: str
    zone: ZoneInfo
    people: Mapping[int, str]
    teams: Mapping[int, str]
    statuses: Mapping[int, str]
    types: Mapping[int, str]
    tags: Mapping[int, str]

    def at(self, instant: int | None) -> str:
        """Return an instant by the clocks of the zone; "" for none."""
        if instant is None:
            return ""
        return datetime.fromtimestamp(instant / 1000, self.zone).strftime("%Y-%m-%d %H:%M")


async def language_of(reader: Reader, locale: str, zone: str) -> Language:
    """Load the names for a person's language and zone."""

    async def names(sql: str) -> dict[int, str]:
        return {int(number): str(name) for number, name in await reader.rows(sql)}

    async def listed(table: str, built_in: Mapping[str, str]) -> dict[int, str]:
        rows = await reader.rows(f"select id, builtin, name from {table}")
        return {one: name or i18n.text(locale, built_in.get(builtin or "", "")) for one, builtin, name in rows}

    return Language(
        locale,
        ZoneInfo(zone),
        people=await names("select id, name from operator"),
        teams=await names("select id, name from team"),
        statuses=await listed(STATUS_LIST.table, STATUSES),
        types=await listed(TYPE_LIST.table, TYPES),
        tags=await names("select id, name from tag"),
    )


def cells(row: Mapping[str, Any], text: str, language: Language) -> list[str]:
    """Return the cells of a task in the order of the columns."""
    shown = {
        "number": str(row["number"]),
        "title": row["title"],
        "status": language.statuses.get(row["status_id"], ""),
        "assignee": language.people.get(row["assignee_id"], ""),
        "team": language.teams.get(row["team_id"], ""),
        "due": language.at(row["due_at"]),
        "priority": i18n.text(language.locale, PRIORITIES[row["priority"]]),
        "type": language.types.get(row["type_id"], ""),
        "kind": i18n.text(language.locale, KINDS[row["kind"]]) if row["kind"] else "",
        "tags": ", ".join(language.tags.get(tag, "") for tag in row["tags"]),
        "client": row["client"]["name"] if row["client"] else "",
        "text": text,
        "created": language.at(row["created_at"]),
        "closed": language.at(row["closed_at"]),
    }
    return [safe(shown[name]) for name in NAMES]


def lines(rows: Iterable[list[str]], locale: str) -> bytes:
    """Return rows of cells as CSV."""
    made = StringIO()
    csv.writer(made, delimiter=separator_of(locale), lineterminator="\r\n").writerows(rows)
    return made.getvalue().encode()


async def check(store: Store, actor: Actor, *, view: str, sort: str, wanted: TaskFilter, q: str) -> None:
    """Raise what a wrong view or order raises, before the file has begun."""
    await listing.page(store, actor, view=view, sort=sort, wanted=wanted, q=q, limit=1)


async def write(
    store: Store, actor: Actor, language: Language, *, view: str, sort: str, wanted: TaskFilter, q: str
) -> AsyncIterator[bytes]:
    """Yield the file in pieces. Each page is read when it is sent, with the rights that the actor had at the start."""
    yield MARK.encode() + lines([header(language.locale)], language.locale)
    after: str | None = None
    written: set[int] = set()  # a task that moves meanwhile is written once
    while True:
        page = orjson.loads(
            await listing.page(
                store, actor, view=view, sort=sort, wanted=wanted, q=q, after=after, limit=listing.PAGE_LIMIT
            )
        )
        rows = [row for row in page["items"] if row["id"] not in written]
        written.update(row["id"] for row in rows)
        if rows:
            found = await store.rows(f"select id, text from task where id in ({in_list([row['id'] for row in rows])})")
            texts = {int(task): str(text) for task, text in found}
            yield lines((cells(row, texts.get(row["id"], ""), language) for row in rows), language.locale)
        after = page["next"]
        if after is None:
            return
