"""Searches conversations, clients and messages with one query."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from inbox.listing import search_results
from tasks import search
from web.api.schemas import NO_NUL, Dialog, Out, TaskBase
from web.http.router import Api, Call, In

api = Api()


class SearchQuery(In):
    q: Annotated[str, Field(max_length=1_000, pattern=NO_NUL)]
    limit: Annotated[int, Field(ge=1, le=50)] = 50


class FoundIdentity(Out):
    kind: str
    label: str


class FoundContact(Out):
    id: int
    name: str
    kind: str
    identities: list[FoundIdentity]
    dialog_id: int | None
    marks: list[list[int]]


class FoundMessage(Out):
    id: int
    dialog_id: int
    no: int
    kind: Literal["in", "out", "note", "system"]
    created_at: int
    operator_id: int | None
    text: str
    marks: list[list[int]]
    dialog: Dialog


class FoundTask(Out):
    """A task; text and marks: the matching part of its description, title_marks: matches in its title."""

    id: int
    number: int
    title: str
    base: TaskBase
    due_at: int | None
    assignee_id: int | None
    dialog_id: int | None
    text: str
    marks: list[list[int]]
    title_marks: list[list[int]]


class SearchPage(Out):
    """other_layout: the query in the other keyboard layout, when only that one was found; unknown: values of its
    conditions that name nothing.
    """

    cursor: str
    text: str
    other_layout: str | None
    unknown: list[str]
    dialogs: list[Dialog]
    contacts: list[FoundContact]
    messages: list[FoundMessage]
    tasks: list[FoundTask]


@api.route("GET", "/api/search", access="dialog.read", answers=SearchPage, errors=(429, 503))
async def find(call: Call, query: SearchQuery) -> bytes:
    """Find matches, newest first, among what the asking operator may see."""
    async with call.okno.searches.turn(call.actor.id or 0):
        return await search_results.search(
            call.okno.store, call.actor, query.q, limit=query.limit, more={"tasks": search.find}
        )
