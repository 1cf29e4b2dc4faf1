"""Checks rules, runs and targets for `okno check`."""

from __future__ import annotations

from pydantic import ValidationError

from automation import kinds
from inbox.store import Reader


async def find_differences(reader: Reader) -> list[str]:
    """Return a sentence for each rule, run or target that does not fit the other rows."""
    problems = []
    for rule_id, name, body in await reader.rows("select id, kind, body from rule order by id"):
        kind = kinds.registered().get(name)
        if kind is None:
            problems.append(f"rule {rule_id} is of the kind {name}, which this version does not know")
            continue
        try:
            kind.body.model_validate_json(body)
        except ValidationError as error:
            problems.append(f"rule {rule_id} cannot be read: {error.errors()[0]['msg']}")
    problems += [
        f"the automatic message {message_id} names rule {rule_id}, which does not exist"
        for message_id, rule_id in await reader.rows(
            "select a.message_id, a.rule_id from automatic_message a where a.rule_id is not null"
            " and not exists (select 1 from rule r where r.id = a.rule_id) order by a.message_id limit 100"
        )
    ]
    problems += [
        f"wait {wait_id} has a target of rule {rule_id}, which is off"
        for wait_id, rule_id in await reader.rows(
            "select w.id, w.rule_id from wait w join rule r on r.id = w.rule_id where w.ended_at is null"
            " and (r.active = 0 or r.removed_at is not null)"
            " and not exists (select 1 from due t where t.kind = 'sla-recount') order by w.id limit 100"
        )
    ]
    problems += [
        f"dialog {dialog_id} has a reminder and no timer"
        for (dialog_id,) in await reader.rows(
            "select distinct t.dialog_id from rule_timer t where not exists (select 1 from due u"
            " where u.kind = 'rules' and u.object_id = t.dialog_id) order by t.dialog_id limit 100"
        )
    ]
    return problems
