"""Recurring tasks: a template and a recurrence. Each occurrence makes a task once, also after a downtime.

catch_up: every missed occurrence gets its task; otherwise only the last one does.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

import orjson
from pydantic import BaseModel, ConfigDict, Field

from inbox import timers
from inbox.access import EVERYBODY, SYSTEM, Actor, may, require
from inbox.clock import MINUTE
from inbox.company import tags, zones
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.eventlog import last_id
from inbox.listing.cursor import wrap
from inbox.store import Reader, Store, Tx
from inbox.store.sql import array, in_list
from tasks import creation
from tasks.events import TaskEvent
from tasks.fields import CHECKS, TEXT_LIMIT, TITLE_LIMIT
from tasks.models import TaskRepeat
from tasks.recurrence import EVERY, Recurrence

TIMER = "taskrepeat"
MOST = 200  # recurring tasks of a company
PIECE = 20  # tasks of one transaction, when many were missed
SHOWN = 5  # next instants in a row and in a preview
_REFERENCES = ("assignee_id", "team_id", "type_id")


class Template(BaseModel):
    """The fields of the tasks that are made. due_after: minutes between the occurrence and the due date."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[str, Field(min_length=1, max_length=TITLE_LIMIT, pattern=r"^[^\x00]*$")]
    text: Annotated[str, Field(max_length=TEXT_LIMIT, pattern=r"^[^\x00]*$")] = ""
    checks: Annotated[tuple[Annotated[str, Field(min_length=1, max_length=500)], ...], Field(max_length=100)] = ()
    kind: Literal["incident", "request"] | None = None
    type_id: int | None = None
    priority: Literal[-1, 0, 1] = 0
    tags: Annotated[tuple[int, ...], Field(max_length=30)] = ()
    assignee_id: int | None = None
    team_id: int | None = None
    due_after: Annotated[int, Field(ge=0, le=366 * 24 * 60)] | None = None


class _Row(NamedTuple):
    id: int
    template: str
    every: str
    step: int
    start: str
    minute: int
    zone: str
    catch_up: int
    until: str | None
    next_at: int | None
    active: int
    created_by: int | None
    removed_at: int | None
    days: str

    def recurrence(self) -> Recurrence:
        return _recurrence(self._asdict())


def _recurrence(columns: Mapping[str, Any]) -> Recurrence:
    """Return the recurrence that stored columns mean."""
    until = None if columns["until"] is None else date.fromisoformat(columns["until"])
    start = date.fromisoformat(columns["start"])
    days = tuple(map(int, columns["days"]))
    return Recurrence(columns["every"], columns["step"], start, columns["minute"], columns["zone"], until, days)


def _days_text(days: Sequence[int]) -> str:
    """Return weekdays as they are stored: "024" for Monday, Wednesday and Friday."""
    return "".join(str(day) for day in sorted(set(days)))


_COLUMNS = ", ".join(_Row._fields)


def create(
    tx: Tx,
    actor: Actor,
    *,
    template: Mapping[str, Any],
    every: str,
    start: str,
    minute: int,
    zone: str,
    step: int = 1,
    catch_up: bool = False,
    until: str | None = None,
    days: Sequence[int] = (),
) -> dict[str, Any]:
    """Create a recurring task; its first task is made at its first occurrence from now on. Returns {repeat_id}.

    Raises Conflict("too-many") for more than MOST.
    """
    require(actor, "task.change")
    tx.advisory_lock("task repeats")
    if tx.sql("select count(*) from task_repeat where removed_at is null")[0][0] >= MOST:
        raise Conflict(f"There are {MOST} recurring tasks already. Delete some first.", code="too-many")
    columns = {"every": every, "start": start, "minute": minute, "zone": zone, "step": step, "until": until}
    columns["days"] = _days_text(days)
    _check(columns)
    repeat_id = tx.insert(
        TaskRepeat,
        template=_template_text(tx, template),
        catch_up=int(catch_up),
        active=1,
        created_by=actor.operator_id,
        created_at=tx.now,
        **columns,
    )
    _schedule(tx, repeat_id, tx.now)
    _emit_changed(tx, actor, repeat_id)
    return {"repeat_id": repeat_id}


def change(tx: Tx, actor: Actor, repeat_id: int, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """Change a recurring task; occurrences that are past are not made up for. Returns {repeat_id}.

    Raises Forbidden for an operator who is not its author.
    """
    row = _own(tx, actor, repeat_id)
    values = dict(wanted)
    if "days" in values:
        values["days"] = _days_text(values["days"])
    if "template" in values:
        values["template"] = _template_text(tx, values["template"])
    for name in ("catch_up", "active"):
        if name in values:
            values[name] = int(values[name])
    _check(row._asdict() | values)
    if values:
        names = ", ".join(f"{name} = :{name}" for name in values)
        tx.sql(f"update task_repeat set {names} where id = :id", id=repeat_id, **values)
    _schedule(tx, repeat_id, tx.now)
    _emit_changed(tx, actor, repeat_id)
    return {"repeat_id": repeat_id}


def set_removed(tx: Tx, actor: Actor, repeat_id: int, *, removed: bool) -> dict[str, Any]:
    """Remove a recurring task or restore it; the tasks that it made stay. Returns {repeat_id}.

    Raises Forbidden for an operator who is not its author.
    """
    _own(tx, actor, repeat_id)
    tx.sql("update task_repeat set removed_at = :at where id = :id", at=tx.now if removed else None, id=repeat_id)
    _schedule(tx, repeat_id, tx.now)
    _emit_changed(tx, actor, repeat_id)
    return {"repeat_id": repeat_id}


def _own(tx: Tx, actor: Actor, repeat_id: int) -> _Row:
    """Lock a recurring task and return it, if the actor may change it: its author, supervisors and administrators."""
    require(actor, "task.change")
    row = _locked(tx, repeat_id)
    is_author = actor.operator_id is not None and row.created_by == actor.operator_id
    if not (is_author or may(actor, "task_repeats.change_others")):
        raise Forbidden(action="task_repeats.change_others")
    return row


def preview(
    at: int,
    *,
    every: str,
    start: str,
    minute: int,
    zone: str,
    step: int = 1,
    until: str | None = None,
    days: Sequence[int] = (),
) -> list[int]:
    """Return the next instants of a recurrence that is not stored yet. Raises Invalid for one that has no sense."""
    columns = {"every": every, "start": start, "minute": minute, "zone": zone, "step": step, "until": until}
    columns["days"] = _days_text(days)
    _check(columns)
    return _recurrence(columns).after(at, SHOWN)


def act(tx: Tx, repeat_id: int, at: int) -> None:
    """Make the tasks of all occurrences up to now, or of the last one, and set the timer to the next."""
    row = _locked(tx, repeat_id)
    if not row.active or row.removed_at is not None or row.next_at is None:
        return
    recurrence = row.recurrence()
    missed = [row.next_at]
    while len(missed) < PIECE and (following := recurrence.after(missed[-1])) and following[0] <= tx.now:
        missed += following
    made = missed if row.catch_up else missed[-1:]
    more = recurrence.after(missed[-1])
    if not row.catch_up and more and more[0] <= tx.now:  # more than a piece was missed: only the last one counts
        made = []
    template = _usable(tx, Template.model_validate_json(row.template))
    for instant in made:
        due = None if template.due_after is None else instant + template.due_after * MINUTE
        fields = template.model_dump(exclude={"due_after"}) | {"due_at": due}
        creation.make(tx, SYSTEM, repeat_id=repeat_id, **fields)
    _schedule(tx, repeat_id, missed[-1])
    _emit_changed(tx, SYSTEM, repeat_id)


def _usable(tx: Tx, template: Template) -> Template:
    """Return a template without the people, teams, types and tags that are gone."""
    values: dict[str, Any] = {"tags": tuple(tags.resolve(tx, template.tags))}
    for name in _REFERENCES:
        try:
            CHECKS[name](tx, getattr(template, name), None)
        except Invalid:
            values[name] = None
    return template.model_copy(update=values)


def _template_text(tx: Tx, template: Mapping[str, Any]) -> str:
    parsed = Template.model_validate(template)
    for name in _REFERENCES:
        CHECKS[name](tx, getattr(parsed, name), None)
    tags.require_present(tx, parsed.tags, field="tags")
    return orjson.dumps(parsed.model_dump(mode="json")).decode()


def _check(columns: Mapping[str, Any]) -> None:
    """Raise Invalid for a recurrence that has no sense."""
    if columns["every"] not in EVERY:
        raise Invalid("Unknown kind of recurrence.", field="every", allowed=EVERY)
    if not 1 <= columns["step"] <= 366 or not 0 <= columns["minute"] < 24 * 60:
        raise Invalid("This recurrence cannot be used.", field="step")
    if not set(columns["days"]) <= set("0123456"):
        raise Invalid("Weekdays are 0, Monday, to 6, Sunday.", field="days")
    zones.check(columns["zone"])
    for name in ("start", "until"):
        try:
            if columns[name] is not None:
                date.fromisoformat(columns[name])
        except ValueError:
            raise Invalid("This is not a date.", field=name) from None


def _locked(tx: Tx, repeat_id: int) -> _Row:
    tx.lock(TaskRepeat, repeat_id)
    row = tx.row(_Row, f"select {_COLUMNS} from task_repeat where id = :id", id=repeat_id)
    if row is None:
        raise NotFound
    return row


def _schedule(tx: Tx, repeat_id: int, after: int) -> None:
    """Store the next occurrence behind an instant, and set the timer to it."""
    row = _locked(tx, repeat_id)
    following = row.recurrence().after(after) if row.active and row.removed_at is None else []
    next_at = following[0] if following else None
    tx.sql("update task_repeat set next_at = :next where id = :id", next=next_at, id=repeat_id)
    if next_at is None:
        timers.drop(tx, TIMER, repeat_id)
    else:
        timers.put(tx, TIMER, repeat_id, next_at)


def _emit_changed(tx: Tx, actor: Actor, repeat_id: int) -> None:
    tx.emit(TaskEvent.repeat_changed, actor, object_kind="taskrepeat", object_id=repeat_id, place=EVERYBODY)


async def rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return recurring tasks as live rows; a removed one is absent. next: its next instants."""
    where = "" if ids is None else f" and id in ({in_list(ids)})"
    found = await reader.rows(f"select {_COLUMNS} from task_repeat where removed_at is null{where} order by id")
    shown = {}
    for row in (_Row(*values) for values in found):
        coming = [] if row.next_at is None else [row.next_at, *row.recurrence().after(row.next_at, SHOWN - 1)]
        columns = {name: value for name, value in row._asdict().items() if name not in ("removed_at", "next_at")}
        columns |= {"template": orjson.loads(row.template), "next": coming, "days": [int(day) for day in row.days]}
        shown[row.id] = orjson.dumps(columns | {"catch_up": bool(row.catch_up), "active": bool(row.active)}).decode()
    return shown


async def listed(store: Store) -> str:
    """Return all recurring tasks: {cursor, repeats}."""

    async def ask(reader: Reader) -> str:
        position = await last_id(reader)
        return wrap(store, position, repeats=array((await rows(reader)).values()))

    return await store.read(ask)


TIMERS = {TIMER: timers.TimerHandler(TaskRepeat, act)}
