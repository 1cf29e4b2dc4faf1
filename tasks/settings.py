"""The company's settings of tasks: default due time, reminder before it, reminder of an untouched task."""

from typing import Annotated

import orjson
from pydantic import BaseModel, ConfigDict, Field

from inbox.access import Actor, require
from inbox.store import Reader, Tx

KEY = "tasks"  # in meta
Minutes = Annotated[int, Field(ge=0, le=30 * 24 * 60)]


class TaskSettings(BaseModel):
    """Minutes; 0 switches a setting off.

    default_due: a task without a due date gets one so long after it was made. remind: reminder so long before the due
    date. untouched: reminder of a new task that its assignee has not touched. asking: days after which a task whose
    client was asked to confirm is done.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    default_due: Minutes = 0
    remind: Minutes = 15
    untouched: Minutes = 30
    asking: Annotated[int, Field(ge=0, le=90)] = 3


def load(tx: Tx) -> TaskSettings:
    """Return the settings."""
    return _parsed([row[0] for row in tx.sql("select value from meta where key = :key", key=KEY)])


async def read(reader: Reader) -> TaskSettings:
    """Return the settings outside of a transaction."""
    return _parsed([row[0] for row in await reader.rows("select value from meta where key = :key", key=KEY)])


def _parsed(stored: list[str]) -> TaskSettings:
    return TaskSettings.model_validate_json(stored[0]) if stored else TaskSettings()


def save(tx: Tx, actor: Actor, settings: TaskSettings) -> None:
    """Store the settings. They count for tasks that are made or changed from now on."""
    require(actor, "task_lists.change")
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=KEY,
        value=orjson.dumps(settings.model_dump()).decode(),
    )
