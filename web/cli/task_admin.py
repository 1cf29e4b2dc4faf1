"""Commands of the command line on tasks: list, add, show and close."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from inbox.access import CLI
from inbox.company import profile
from inbox.errors import Invalid, NotFound
from inbox.people import operators
from inbox.store import Store
from tasks import changes, creation, details, listing
from tasks.csv_export import Language, language_of
from tasks.statuses import BUILT_IN

MOST = 1_000  # tasks of a list


@dataclass
class TaskAdmin:
    store: Store

    async def task_list(self, view: str = "open", most: int = 50) -> list[str]:
        """Return a line for each task of a view: number, status, due date, assignee and title."""
        language = await self._language()
        found: list[dict[str, Any]] = []
        after: str | None = None
        while len(found) < min(most, MOST):
            page = orjson.loads(
                await listing.page(self.store, CLI, view=view, after=after, limit=min(most - len(found), 100))
            )
            found += page["items"]
            after = page["next"]
            if after is None:
                break
        rest = ["There are more tasks; --most shows them."] if after is not None else []
        return [*("\t".join(_short(task, language)) for task in found), *rest]

    async def task_add(
        self, title: str, text: str = "", assignee: str | None = None, due: str | None = None, priority: int = 0
    ) -> list[str]:
        """Create a task."""
        language = await self._language()
        assignee_id = None
        if assignee is not None:
            account = await operators.find_by_email(self.store, assignee)
            if account is None:
                raise NotFound(f"there is no person with the address {assignee}")
            assignee_id = account.id
        due_at = None if due is None else _instant(due, language.zone)
        made = await self.store.write(
            lambda tx: creation.make(
                tx, CLI, title=title, text=text, assignee_id=assignee_id, due_at=due_at, priority=priority
            )
        )
        return [f"Task {made['number']} was created."]

    async def task_show(self, number: int) -> list[str]:
        """Return everything about a task in lines."""
        task_id = await self._id(number)
        language = await self._language()
        shown = orjson.loads(await details.task(self.store, CLI, task_id))
        task = shown["task"]
        facts = {
            "Task": f"{number} {task['title']}",
            "Status": language.statuses.get(task["status_id"], ""),
            "Due": language.at(task["due_at"]),
            "Assignee": language.people.get(task["assignee_id"], ""),
            "Client": task["client"]["name"] if task["client"] else "",
            "Created": language.at(task["created_at"]),
            "Closed": language.at(task["closed_at"]),
            "Reason": task["close_reason"],
            "Description": shown["text"],
        }
        checks = [f"[{'x' if check['done_at'] else ' '}] {check['text']}" for check in shown["checks"]]
        return [*(f"{name}: {value}" for name, value in facts.items() if value), *checks]

    async def task_close(self, number: int, reason: str | None = None) -> list[str]:
        """Move a task to Done, or, with a reason, to Closed unresolved."""
        task_id = await self._id(number)
        wanted: dict[str, Any] = {"status_id": BUILT_IN["done"]}
        if reason is not None:
            wanted = {"status_id": BUILT_IN["dropped"], "close_reason": reason}
        await self.store.write(lambda tx: changes.change(tx, CLI, task_id, wanted))
        return [f"Task {number} is {'done' if reason is None else 'closed unresolved'}."]

    async def _id(self, number: int) -> int:
        rows = await self.store.rows("select id from task where number = :number and open >= 0", number=number)
        for (task_id,) in rows:
            return int(task_id)
        raise NotFound(f"there is no task {number}")

    async def _language(self) -> Language:
        company = await profile.read(self.store)
        return await language_of(self.store, "en", company.zone)


def _short(task: dict[str, Any], language: Language) -> list[str]:
    return [
        str(task["number"]),
        language.statuses.get(task["status_id"], ""),
        language.at(task["due_at"]) or "-",
        language.people.get(task["assignee_id"], "-"),
        task["title"],
    ]


def _instant(text: str, zone: ZoneInfo) -> int:
    """Return the instant of "2027-01-15 12:00" by the clocks of the company. Raises Invalid."""
    try:
        local = datetime.fromisoformat(text)
    except ValueError:
        raise Invalid(f"{text} is not a date; write it like 2027-01-15 12:00", field="due") from None
    if len(text) <= 10:
        local = local.replace(hour=18)
    return int((local if local.tzinfo else local.replace(tzinfo=zone)).astimezone(UTC).timestamp() * 1000)
