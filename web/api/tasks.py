"""Tasks: the list, the board, making, changing, moving and removing them."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Annotated, Any, Literal

import orjson
from pydantic import Field

from tasks import changes, creation, details, listing, removal
from tasks.board import read_board
from web.api.schemas import NO_NUL, Flag, Id, Instant, Out, TaskBase, Token
from web.api.task_conditions import TaskCountsQuery, TaskIdsQuery, TaskListQuery
from web.http.router import Api, Call, In, Keyed

api = Api()
Silent = Literal["blocked", "channel-removed"]
TaskKind = Literal["incident", "request"]
Priority = Literal[-1, 0, 1]
Tags = Annotated[tuple[Id, ...], Field(max_length=30)]
Title = Annotated[str, Field(max_length=200, pattern=NO_NUL)]
Text = Annotated[str, Field(max_length=20_000, pattern=NO_NUL)]
Reason = Annotated[str, Field(max_length=500, pattern=NO_NUL)]
CheckText = Annotated[str, Field(min_length=1, max_length=500, pattern=NO_NUL)]


class ManyDialogs(In):
    """Ids of conversations with commas between them."""

    dialogs: Annotated[str, Field(pattern=r"^[1-9][0-9]{0,15}(,[1-9][0-9]{0,15}){0,199}$")]

    def ids(self) -> list[int]:
        return [int(number) for number in self.dialogs.split(",")]


class NewTask(Keyed):
    """A new task. text, priority, tags null: those of the messages and their conversation. files: tokens of uploads;
    take_files: also those of messages; ends_wait: the client of the conversation needs no reply.
    """

    title: Title = ""
    text: Text | None = None
    message_ids: Annotated[tuple[Id, ...], Field(max_length=50)] = ()
    dialog_id: Id | None = None
    contact_id: Id | None = None
    take_files: bool = True
    ends_wait: bool = False
    files: Annotated[tuple[Token, ...], Field(max_length=20)] = ()
    checks: Annotated[tuple[CheckText, ...], Field(max_length=100)] = ()
    status_id: Id | None = None
    wake_at: Instant | None = None
    wake_reason: Reason = ""
    kind: TaskKind | None = None
    type_id: Id | None = None
    priority: Priority | None = None
    tags: Tags | None = None
    due_at: Instant | None = None
    remind_at: Instant | None = None
    assignee_id: Id | None = None
    team_id: Id | None = None


class TaskFields(In):
    """The fields to change; absent ones stay. tags replaces all tags, add_tags and remove_tags change some. A status of
    the base waiting needs wake_at, dropped close_reason.
    """

    title: Title = ""
    text: Text = ""
    kind: TaskKind | None = None
    type_id: Id | None = None
    priority: Priority = 0
    due_at: Instant | None = None
    remind_at: Instant | None = None
    assignee_id: Id | None = None
    team_id: Id | None = None
    tags: Tags = ()
    add_tags: Tags = ()
    remove_tags: Tags = ()
    status_id: Id = 1
    wake_at: Instant | None = None
    wake_reason: Reason = ""
    close_reason: Reason = ""

    def given(self) -> dict[str, Any]:
        """Return the fields that the request names."""
        return {name: getattr(self, name) for name in TaskFields.model_fields if name in self.model_fields_set}


class TaskChange(Keyed, TaskFields):
    """seen: last_no of the task as the author saw it; 409 changed-meanwhile when a field was changed since."""

    seen: Annotated[int, Field(ge=0, le=2**53)] | None = None

    def compared(self) -> str:
        """Return the given fields, because an absent field differs from one with its default."""
        return orjson.dumps({**self.given(), "seen": self.seen}, option=orjson.OPT_SORT_KEYS).decode()


class TaskStatusChange(Keyed):
    status_id: Id
    wake_at: Instant | None = None
    wake_reason: Reason = ""
    close_reason: Reason = ""


class TaskRemoval(Keyed):
    removed: bool


class TaskAuthor(Out):
    kind: str
    id: int | None


class TaskChecks(Out):
    done: int
    total: int


class TaskClient(Out):
    id: int
    name: str
    kind: str


class Task(Out):
    """A task as lists and live rows show it. excerpt: the beginning of its description; news: client messages since the
    assignee looked; last_no: number of the last line of its history.
    """

    id: int
    number: int
    title: str
    excerpt: str
    status_id: int
    base: TaskBase
    kind: TaskKind | None
    type_id: int | None
    priority: Priority
    tags: list[int]
    due_at: int | None
    remind_at: int | None
    wake_at: int | None
    wake_reason: str
    assignee_id: int | None
    team_id: int | None
    channel_id: int | None
    dialog_id: int | None
    author: TaskAuthor
    rule_id: int | None
    repeat_id: int | None
    news: int
    last_no: int
    comments: int
    files: int
    checks: TaskChecks
    close_reason: str
    created_at: int
    changed_at: int
    closed_at: int | None
    client: TaskClient | None


class TaskList(Out):
    """other_layout: the search in the other keyboard layout, when only that one was found; unknown: values of its
    conditions that name nothing.
    """

    cursor: str
    items: list[Task]
    next: str | None
    other_layout: str | None
    unknown: list[str]


class TaskViewCounts(Out):
    """counts: how many tasks each view holds under the filter, at most 1,000."""

    cursor: str
    counts: dict[str, int]


class DialogTaskList(Out):
    cursor: str
    items: list[Task]


class TaskIds(Out):
    cursor: str
    ids: list[int]
    more: Flag


class BoardColumn(Out):
    """A column of the board. count: at most 1,000; next: continues it in the list with the status as a filter."""

    status_id: int
    count: int
    items: list[Task]
    next: str | None


class Board(Out):
    cursor: str
    columns: list[BoardColumn]
    other_layout: str | None
    unknown: list[str]


class TaskAnswer(Out):
    task: Task


class TaskWas(Out):
    """The former values of the changed fields; sent back, they undo the change."""

    title: str = ""
    text: str = ""
    kind: TaskKind | None = None
    type_id: int | None = None
    priority: int = 0
    tags: list[int] | None = None
    due_at: int | None = None
    remind_at: int | None = None
    assignee_id: int | None = None
    team_id: int | None = None
    status_id: int = 0
    wake_at: int | None = None
    wake_reason: str = ""
    close_reason: str = ""


class ChangeAnswer(TaskAnswer):
    """last_open_of_dialog: the dialog has no open task any more, so the client may be told; silent: why not."""

    was: TaskWas
    last_open_of_dialog: bool
    silent: Silent | None


@api.route("GET", "/api/tasks", access="task.read", answers=TaskList, errors=(429, 503))
async def task_list(call: Call, query: TaskListQuery) -> str:
    """Return a page of tasks of one view, in its order; `next` continues it."""
    async with searching(call, query.q):
        return await listing.page(
            call.okno.store,
            call.actor,
            view=query.view,
            sort=query.sort,
            wanted=query.compiled(),
            q=query.q,
            after=query.after,
            limit=query.limit,
        )


@api.route("GET", "/api/tasks/ids", access="task.read", answers=TaskIds, errors=(429, 503))
async def task_ids(call: Call, query: TaskIdsQuery) -> str:
    """Return the ids of one view in its order, for commands on all of it."""
    store, wanted = call.okno.store, query.compiled()
    async with searching(call, query.q):
        return await listing.ids(store, call.actor, view=query.view, sort=query.sort, wanted=wanted, q=query.q)


@api.route("GET", "/api/tasks/counts", access="task.read", answers=TaskViewCounts, errors=(429, 503))
async def task_counts(call: Call, query: TaskCountsQuery) -> str:
    """Return how many tasks some views hold under a filter."""
    store, wanted = call.okno.store, query.compiled()
    async with searching(call, query.q):
        return await listing.counts(store, call.actor, views=query.views, wanted=wanted, q=query.q)


@api.route("GET", "/api/tasks/board", access="task.read", answers=Board, errors=(429, 503))
async def board(call: Call, query: TaskIdsQuery) -> str:
    """Return a column of tasks for each status."""
    store, wanted = call.okno.store, query.compiled()
    async with searching(call, query.q):
        return await read_board(store, call.actor, view=query.view, sort=query.sort, wanted=wanted, q=query.q)


def searching(call: Call, q: str) -> AbstractAsyncContextManager[None]:
    """Return the turn of an operator's search; a list without a search needs none."""
    return call.okno.searches.turn(call.actor.id or 0) if q.strip() else nullcontext()


@api.route("GET", "/api/dialogs/{dialog_id:int}/tasks", access="task.read", answers=DialogTaskList)
async def tasks_of_dialog(call: Call, dialog_id: int) -> str:
    """Return all tasks of a conversation, open ones first."""
    return await listing.of_dialog(call.okno.store, call.actor, dialog_id)


@api.route("GET", "/api/dialogs/open-tasks", access="task.read", answers=DialogTaskList)
async def open_tasks_of_dialogs(call: Call, query: ManyDialogs) -> str:
    """Return the open tasks of several conversations, the first due ones first; closed conversations have none."""
    return await listing.open_of_dialogs(call.okno.store, call.actor, query.ids())


@api.route("POST", "/api/tasks", access="task.change", answers=TaskAnswer, status=201, errors=(404, 409))
async def make(call: Call, body: NewTask) -> str:
    """Make a task from messages, from a conversation, about a client, or from nothing."""
    wanted = body.model_dump(exclude={"key"})
    done = await call.command(body, lambda tx: creation.make(tx, call.actor, **wanted))
    return await task_row(call, done["task_id"])


@api.route("PATCH", "/api/tasks/{task_id:int}", access="task.change", answers=ChangeAnswer, errors=(404, 409))
async def change(call: Call, task_id: int, body: TaskChange) -> str:
    """Change fields of a task; `was` undoes the change."""
    done = await call.command(body, lambda tx: changes.change(tx, call.actor, task_id, body.given(), seen=body.seen))
    return await changed(call, task_id, done)


@api.route("POST", "/api/tasks/{task_id:int}/status", access="task.change", answers=ChangeAnswer, errors=(404, 409))
async def move(call: Call, task_id: int, body: TaskStatusChange) -> str:
    """Move a task to a status: waiting needs wake_at, closing without a solution close_reason."""
    wanted = body.model_dump(exclude={"key"})
    done = await call.command(body, lambda tx: changes.change(tx, call.actor, task_id, wanted))
    return await changed(call, task_id, done)


@api.route("DELETE", "/api/tasks/{task_id:int}", access="task.change", errors=(404,))
async def remove(call: Call, task_id: int) -> None:
    """Remove a task. Supervisors may, and its author within ten minutes."""
    await call.okno.store.write(lambda tx: removal.set_removed(tx, call.actor, task_id, removed=True))


@api.route("POST", "/api/tasks/{task_id:int}/removed", access="task.change", errors=(404,))
async def set_removed(call: Call, task_id: int, body: TaskRemoval) -> None:
    """Remove a task or restore it."""
    await call.command(body, lambda tx: removal.set_removed(tx, call.actor, task_id, removed=body.removed))


async def task_row(call: Call, task_id: int) -> str:
    """Return the row after a command. A repeated key did not check the policy again, so this does."""
    return f'{{"task":{await details.row(call.okno.store, call.actor, task_id)}}}'


async def changed(call: Call, task_id: int, done: dict[str, Any]) -> str:
    rest = orjson.dumps({name: done[name] for name in ("was", "last_open_of_dialog", "silent")}).decode()
    return f"{(await task_row(call, task_id))[:-1]},{rest[1:]}"
