"""Details of a task: history and comments, checklist, source messages, files, followers."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from tasks import attachments, checklist, comments, details, followers, sources
from web.api.schemas import NO_NUL, Count, File, Id, Out, Token
from web.api.tasks import CheckText, Task, TaskAnswer, TaskAuthor, Text, task_row
from web.http.router import Api, Call, In, Keyed

api = Api()


class LinesQuery(In):
    before: Count | None = None


class NewComment(Keyed):
    """A comment. mentions: operators to notify; files: tokens of uploads."""

    text: Text = ""
    mentions: Annotated[tuple[Id, ...], Field(max_length=20)] = ()
    files: Annotated[tuple[Token, ...], Field(max_length=20)] = ()


class NewChecks(Keyed):
    texts: Annotated[tuple[CheckText, ...], Field(min_length=1, max_length=100)]


class CheckChange(Keyed):
    """The changed fields. before, when it is given: the item that will follow; null moves the item to the end."""

    text: CheckText | None = None
    done: bool | None = None
    before: Id | None = None


class NewSources(Keyed):
    """Messages to link, or a dialog for a task without one."""

    message_ids: Annotated[tuple[Id, ...], Field(max_length=50)] = ()
    dialog_id: Id | None = None


class NewFiles(Keyed):
    files: Annotated[tuple[Token, ...], Field(min_length=1, max_length=20)]


class TaskFollowing(Keyed):
    on: bool


class TaskSeenTo(In):
    no: Count


class TaskSource(Out):
    message_id: int
    dialog_id: int
    no: int
    kind: str
    content: str
    text: Annotated[str, Field(pattern=NO_NUL)]
    at: int
    author: str


class TaskCheck(Out):
    id: int
    text: str
    done_at: int | None
    done_by: int | None


class TaskLine(Out):
    """A line of the history. kind: comment, change (data: field, from, to) or system (data: what)."""

    no: int
    kind: str
    text: str
    data: dict[str, Any]
    author: TaskAuthor
    at: int


class TaskLines(Out):
    cursor: str
    lines: list[TaskLine]
    more: bool


class TaskPage(TaskLines):
    """seen: number of the last line that I have seen; more: there are older lines."""

    task: Task
    text: str
    sources: list[TaskSource]
    files: list[File]
    checks: list[TaskCheck]
    followers: list[int]
    seen: int


@api.route("GET", "/api/tasks/{task_id:int}", access="task.read", answers=TaskPage)
async def task(call: Call, task_id: int) -> str:
    """Return a task with everything about it."""
    return await details.task(call.okno.store, call.actor, task_id)


@api.route("GET", "/api/tasks/{task_id:int}/lines", access="task.read", answers=TaskLines)
async def lines(call: Call, task_id: int, query: LinesQuery) -> str:
    """Return older lines of the history."""
    return await details.lines(call.okno.store, call.actor, task_id, before=query.before)


@api.route("POST", "/api/tasks/{task_id:int}/lines", access="task.change", answers=TaskAnswer, status=201)
async def comment(call: Call, task_id: int, body: NewComment) -> str:
    """Add a comment for colleagues."""
    wanted = body.model_dump(exclude={"key"})
    await call.command(body, lambda tx: comments.comment(tx, call.actor, task_id, **wanted))
    return await task_row(call, task_id)


@api.route("POST", "/api/tasks/{task_id:int}/checks", access="task.change", answers=TaskAnswer, status=201)
async def add_checks(call: Call, task_id: int, body: NewChecks) -> str:
    """Add items to the checklist."""
    await call.command(body, lambda tx: checklist.add(tx, call.actor, task_id, body.texts))
    return await task_row(call, task_id)


@api.route("PATCH", "/api/tasks/{task_id:int}/checks/{check_id:int}", access="task.change", answers=TaskAnswer)
async def change_check(call: Call, task_id: int, check_id: int, body: CheckChange) -> str:
    """Tick, rename or move an item of the checklist."""
    moved = "before" in body.model_fields_set
    wanted = body.model_dump(exclude={"key"})
    await call.command(body, lambda tx: checklist.change(tx, call.actor, task_id, check_id, moved=moved, **wanted))
    return await task_row(call, task_id)


@api.route("DELETE", "/api/tasks/{task_id:int}/checks/{check_id:int}", access="task.change", errors=(404,))
async def remove_check(call: Call, task_id: int, check_id: int) -> None:
    """Remove an item of the checklist."""
    await call.okno.store.write(lambda tx: checklist.remove(tx, call.actor, task_id, check_id))


@api.route("POST", "/api/tasks/{task_id:int}/sources", access="task.change", answers=TaskAnswer)
async def link(call: Call, task_id: int, body: NewSources) -> str:
    """Link messages or a conversation to a task."""
    wanted = body.model_dump(exclude={"key"})
    await call.command(body, lambda tx: sources.link(tx, call.actor, task_id, **wanted))
    return await task_row(call, task_id)


@api.route("DELETE", "/api/tasks/{task_id:int}/sources/{message_id:int}", access="task.change", errors=(404,))
async def unlink(call: Call, task_id: int, message_id: int) -> None:
    """Remove the link to a message."""
    await call.okno.store.write(lambda tx: sources.unlink(tx, call.actor, task_id, message_id))


@api.route("POST", "/api/tasks/{task_id:int}/files", access="task.change", answers=TaskAnswer, status=201)
async def add_files(call: Call, task_id: int, body: NewFiles) -> str:
    """Add uploaded files."""
    await call.command(body, lambda tx: attachments.add(tx, call.actor, task_id, body.files))
    return await task_row(call, task_id)


@api.route("DELETE", "/api/tasks/{task_id:int}/files/{file_id:int}", access="task.change", errors=(404,))
async def remove_file(call: Call, task_id: int, file_id: int) -> None:
    """Remove a file; the same file of a message stays."""
    await call.okno.store.write(lambda tx: attachments.remove(tx, call.actor, task_id, file_id))


@api.route("POST", "/api/tasks/{task_id:int}/follow", access="task.read", answers=TaskAnswer)
async def follow(call: Call, task_id: int, body: TaskFollowing) -> str:
    """Begin or end following a task."""
    await call.command(body, lambda tx: followers.follow(tx, call.actor, task_id, on=body.on))
    return await task_row(call, task_id)


@api.route("POST", "/api/tasks/{task_id:int}/seen", access="task.read")
async def seen(call: Call, task_id: int, body: TaskSeenTo) -> None:
    """Record that I looked at a task, up to this line; for its assignee nothing is new then."""
    await call.okno.store.write(lambda tx: followers.mark_seen(tx, call.actor, task_id, no=body.no))
