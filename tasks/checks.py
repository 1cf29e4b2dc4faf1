"""Checks tasks, their history, timers and search index for `okno check`."""

from __future__ import annotations

from pydantic import ValidationError

from inbox.search.index import index_texts
from inbox.store import Reader
from tasks import counters
from tasks.repeats import Template

MOST = 100  # findings of each kind
PIECE = 500  # tasks whose texts are read at once

# sentence -> SQL of the ids that it is about
_WRONG = {
    "task {id}: its last number is not that of its history": (
        "select t.id from task t where"
        " t.last_no <> (select coalesce(max(l.no), 0) from task_line l where l.task_id = t.id)"
        " or t.last_no <> (select count(*) from task_line l where l.task_id = t.id)"
    ),
    "task {id}: whether it is open does not follow from its status": (
        "select t.id from task t join task_status s on s.id = t.status_id where t.open <> case"
        " when t.removed_at is not null then -1 when s.base in ('done', 'dropped') then 0 else 1 end"
    ),
    "task {id}: its channel is not that of its conversation": (
        "select t.id from task t left join dialog d on d.id = t.dialog_id where t.dialog_id is not null"
        " and (d.id is null or t.channel_id is null or d.channel_id <> t.channel_id)"
    ),
    "task {id}: the client, the recurring task or the rule that it names does not exist": (
        "select t.id from task t where"
        " (t.contact_id is not null and not exists (select 1 from contact c where c.id = t.contact_id))"
        " or (t.repeat_id is not null and not exists (select 1 from task_repeat r where r.id = t.repeat_id))"
        " or (t.rule_id is not null and not exists (select 1 from rule r where r.id = t.rule_id))"
    ),
    "task {id}: it has a due date or a time to wake up, and no timer": (
        "select t.id from task t join task_status s on s.id = t.status_id where t.open = 1"
        " and ((t.due_at is not null and (t.late_for is null or t.late_for <> t.due_at) and not exists"
        " (select 1 from due u where u.kind = 'task' and u.object_id = t.id and u.at <= t.due_at))"
        " or (s.base = 'waiting' and t.wake_at is not null and not exists"
        " (select 1 from due u where u.kind = 'task' and u.object_id = t.id and u.at <= t.wake_at)))"
    ),
    "task {id}: it has a timer although it is not open": (
        "select u.object_id as id from due u where u.kind = 'task'"
        " and not exists (select 1 from task t where t.id = u.object_id and t.open = 1)"
    ),
    "recurring task {id}: its timer is not at its next date": (
        "select r.id from task_repeat r left join due u on u.kind = 'taskrepeat' and u.object_id = r.id"
        " where r.next_at is not null and (u.at is null or u.at <> r.next_at)"
    ),
}


async def find_differences(reader: Reader) -> list[str]:
    """Return a sentence for each value about tasks that does not fit the other rows."""
    problems = []
    [(count, last)] = await reader.rows("select count(*), coalesce(max(number), 0) from task")
    if count != last:
        problems.append(f"there are {count} tasks, and the last one has the number {last}")
    for sentence, sql in _WRONG.items():
        for (task_id,) in await reader.rows(f"select id from ({sql}) wrong order by id limit {MOST}"):
            problems.append(sentence.format(id=task_id))
    for repeat_id, template in await reader.rows("select id, template from task_repeat order by id"):
        try:
            Template.model_validate_json(template)
        except ValidationError as error:
            problems.append(f"recurring task {repeat_id} cannot be read: {error.errors()[0]['msg']}")
    return [*problems, *await counters.find_differences(reader), *await _search_differences(reader)]


async def _search_differences(reader: Reader) -> list[str]:
    """Return a sentence for each task that search does not know, and for each entry without a task."""
    table, column = ("task_fts_docsize", "id") if reader.dialect == "sqlite" else ("task_fts", "id")
    problems = [
        f"task {task_id}: search knows it, and it does not exist"
        for (task_id,) in await reader.rows(
            f"select f.{column} from {table} f where not exists (select 1 from task t where t.id = f.{column})"
            f" order by f.{column} limit {MOST}"
        )
    ]
    after = 0
    while len(problems) < MOST:
        page = await reader.rows(
            f"select t.id, t.title, t.text, exists (select 1 from {table} f where f.{column} = t.id) from task t"
            f" where t.id > :after order by t.id limit {PIECE}",
            after=after,
        )
        if not page:
            break
        after = page[-1][0]
        problems += [
            f"task {task_id}: search does not know it"
            for task_id, title, text, is_known in page
            if not is_known and index_texts(f"{title} {text}")[0]
        ]
    return problems
