"""Runs one command on many dialogs."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox.dialogs import bulk, dialog_tags
from web.api import schemas
from web.api.schemas import Count, Id, Instant, Out
from web.http.router import Api, Call, In, Keyed

api = Api()
Act = Literal[
    "assign", "team", "snooze", "unsnooze", "close", "reopen", "read", "unread", "follow", "tag", "untag", "rank"
]


class Step(In):
    act: Act
    ids: Annotated[tuple[Id, ...], Field(min_length=1, max_length=bulk.LIMIT)]
    operator_id: Id | None = None
    team_id: Id | None = None
    until: Instant | None = None
    reason: Annotated[str, Field(max_length=500, pattern=schemas.NO_NUL)] = ""
    comment: Annotated[str, Field(max_length=2_000, pattern=schemas.NO_NUL)] = ""
    on: bool = True
    numbers: Annotated[tuple[Count, ...], Field(max_length=bulk.LIMIT)] = ()
    tag_ids: Annotated[tuple[Id, ...], Field(max_length=dialog_tags.MOST)] = ()
    priority: Literal[-1, 0, 1] = 0


class Steps(Keyed):
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=bulk.LIMIT)]


class Refused(Out):
    id: int
    code: str


class Undo(Out):
    act: Act
    ids: list[int]
    operator_id: int | None = None
    team_id: int | None = None
    until: int | None = None
    reason: str = ""
    comment: str = ""
    on: bool = True
    numbers: list[int] | None = None
    tag_ids: list[int] | None = None
    priority: int = 0


class Done(Out):
    done: list[int]
    failed: list[Refused]
    undo: list[Undo]


@api.route("POST", "/api/bulk", access="dialog.read", answers=Done)
async def act(call: Call, body: Steps) -> dict[str, Any]:
    """Run one command on many conversations; `undo` holds the steps that reverse it."""
    steps = [bulk.Step(**step.model_dump()) for step in body.steps]
    return await bulk.run(call.okno.store, call.actor, steps, key=body.key)
