"""The company's tags, and tags and priority of conversations."""

from __future__ import annotations

from typing import Annotated, Literal

import orjson
from pydantic import Field

from inbox.company import tags
from inbox.dialogs import dialog_tags, priority
from inbox.store import Reader
from inbox.store.sql import array
from tasks import task_tags
from web.api import schemas
from web.api.dialogs import dialog_row
from web.api.name_lists import EntryName, ListRoutes
from web.api.schemas import Id, Out, Tag
from web.http.router import Api, Call, Keyed

api = Api()
Color = Annotated[int, Field(ge=0, lt=tags.COLORS)]
TagIds = Annotated[tuple[Id, ...], Field(max_length=dialog_tags.MOST)]


class NewTag(Keyed):
    name: EntryName
    color: Color = 0


class TagChange(Keyed):
    name: EntryName | None = None
    color: Color | None = None


class TagMerge(Keyed):
    """into: the tag that replaces this one."""

    into: Id


class TagAnswer(Out):
    tag: Tag


class Tags(Out):
    """used, used_by_tasks: by tag, how many conversations or tasks have it, of those that the operator may see."""

    tags: list[Tag]
    used: dict[str, int]
    used_by_tasks: dict[str, int]


class DialogTags(Keyed):
    add: TagIds = ()
    remove: TagIds = ()


class Rank(Keyed):
    priority: Literal[-1, 0, 1]


ROUTES = ListRoutes(api, tags.TAGS, "/api/tags", "tag", "tag", TagAnswer)
ROUTES.add_remove(tags.remove, " Old lines of conversations still name it.")


@api.route("GET", "/api/tags", access="tags.read", answers=Tags)
async def list_tags(call: Call) -> str:
    """List all tags by name, removed ones included."""

    async def ask(reader: Reader) -> str:
        used = _dump(await tags.use_counts(reader, call.actor))
        by_tasks = _dump(await task_tags.use_counts(reader, call.actor))
        rows = array((await tags.TAGS.rows(reader)).values())
        return f'{{"tags":{rows},"used":{used},"used_by_tasks":{by_tasks}}}'

    return await call.okno.store.read(ask)


def _dump(counts: dict[int, int]) -> str:
    return orjson.dumps({str(tag_id): count for tag_id, count in counts.items()}).decode()


@api.route("POST", "/api/tags", access="tags.change", answers=TagAnswer, status=201, errors=(409,))
async def make_tag(call: Call, body: NewTag) -> str:
    """Create a tag; 409 tag-exists when the name is taken."""
    done = await call.command(body, lambda tx: tags.create(tx, call.actor, name=body.name, color=body.color))
    return str(await ROUTES.one(call, done["tag_id"]))


@api.route("PATCH", "/api/tags/{tag_id:int}", access="tags.change", answers=TagAnswer, errors=(404, 409))
async def change_tag(call: Call, tag_id: int, body: TagChange) -> str:
    """Rename a tag, or give it another colour."""
    await call.command(body, lambda tx: tags.change(tx, call.actor, tag_id, name=body.name, color=body.color))
    return str(await ROUTES.one(call, tag_id))


@api.route("POST", "/api/tags/{tag_id:int}/merge", access="tags.change", answers=TagAnswer, errors=(404, 409))
async def merge_tag(call: Call, tag_id: int, body: TagMerge) -> str:
    """Replace a tag by another one in all conversations and delete it; this cannot be undone. Returns the other one."""
    await call.command(body, lambda tx: tags.merge(tx, call.actor, tag_id, into=body.into))
    return str(await ROUTES.one(call, body.into))


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/tags", access="dialog.tag", answers=schemas.DialogAnswer, errors=(409,)
)
async def change_dialog_tags(call: Call, dialog_id: int, body: DialogTags) -> str:
    """Add tags to a conversation and take others off."""
    await call.command(
        body, lambda tx: dialog_tags.change_tags(tx, call.actor, dialog_id, add=body.add, remove=body.remove)
    )
    return await dialog_row(call, dialog_id)


@api.route(
    "POST", "/api/dialogs/{dialog_id:int}/priority", access="dialog.rank", answers=schemas.DialogAnswer, errors=(409,)
)
async def rank(call: Call, dialog_id: int, body: Rank) -> str:
    """Set the priority of a conversation: 1 high, 0 normal, -1 low."""
    await call.command(body, lambda tx: priority.set_priority(tx, call.actor, dialog_id, body.priority))
    return await dialog_row(call, dialog_id)
