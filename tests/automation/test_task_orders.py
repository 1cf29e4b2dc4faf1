"""A rule orders a task: once in an episode, with the fields that are still there, and named by the task."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from pydantic import ValidationError

from automation import cards, rehearsal, rules
from automation.explain import explain
from inbox import clock
from inbox.clock import DAY, HOUR, MINUTE
from inbox.company import hours, schedules, tags
from inbox.dialogs import assignment, episodes
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Invalid
from inbox.people import teams
from tasks import templates
from tasks.templates import TemplateStep
from tasks.types import TYPES
from tests.automation.conftest import Automation
from tests.conftest import Cast

SATURDAY = 1_765_612_800_000  # 2025-12-13, 8:00 UTC


async def order(automation: Automation, **task: Any) -> int:
    return await automation.switch_on("words", entries=[{"words": ["гарантия"], "task": task}])


async def made(cast: Cast) -> list[dict[str, Any]]:
    names = "id, title, text, type_id, priority, assignee_id, team_id, due_at, rule_id, dialog_id, author_kind"
    rows = await cast.store.rows(f"select {names} from task order by id")
    return [dict(zip(names.split(", "), row, strict=True)) for row in rows]


async def test_a_word_makes_one_task_in_an_episode_and_the_task_names_the_run(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule_id = await order(automation, title="Гарантия для {name|клиента}, № {number}", due_minutes=90, priority=1)
    dialog = await cast.writes("Здравствуйте!", sent_at=clock.now())
    await cast.store.write(
        lambda tx: assignment.set_assignee(tx, cast.anna, lock_dialog(tx, dialog), cast.boris.id, cause="person")
    )
    await automation.writes("Нужен ремонт по гарантии")
    await automation.writes("Так что с гарантией?")
    [task] = await made(cast)
    assert (task["title"], task["text"]) == ("Гарантия для Kate, № 1", "Нужен ремонт по гарантии")
    assert (task["rule_id"], task["assignee_id"], task["priority"], task["dialog_id"], task["author_kind"]) == (
        rule_id,
        cast.boris.id,
        1,
        dialog,
        "rule",
    )
    assert 89 * MINUTE < task["due_at"] - clock.now() <= 90 * MINUTE
    [(run_id, done)] = await cast.store.rows("select id, done from rule_run where rule_id = :id", id=rule_id)
    assert orjson.loads(done)[0]["tasks"] == [task["id"]]
    [(line,)] = await cast.store.rows("select data from task_line where task_id = :id order by no", id=task["id"])
    assert (orjson.loads(line)["rule"], orjson.loads(line)["run"]) == (rule_id, run_id)
    assert [data["what"] for _, data in await automation.notices("task")] == ["assigned"]
    answer = await cast.store.write(lambda tx: explain(tx, cast.boris, rule_id, dialog))
    assert answer["code"] == "unchanged"
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog))
    later = clock.now() + 4 * DAY
    monkeypatch.setattr(clock, "now", lambda: later)
    await automation.writes("Снова гарантия")
    assert len(await made(cast)) == 2
    result = await rehearsal.rehearse(cast.store, cast.anna, rule_id, days=30)
    assert (result["sent"], len(await made(cast))) == (2, 2)


async def test_tags_and_task_of_one_message_are_one_run_and_only_what_is_new_is_done(
    automation: Automation, cast: Cast
) -> None:
    tag = await cast.store.write(lambda tx: tags.create(tx, cast.vera, name="Гарантия")["tag_id"])
    rule_id = await automation.switch_on(
        "words",
        entries=[
            {"words": ["гарантия"], "tags": [tag], "task": {"title": "Гарантия"}},
            {"words": ["счёт"], "tags": [tag], "task": {"title": "Счёт"}},
        ],
    )
    await automation.writes("Гарантия")
    await automation.writes("И счета за гарантию")
    assert [task["title"] for task in await made(cast)] == ["Гарантия", "Счёт"]
    assert await automation.runs(rule_id) == [("did", ""), ("did", "")]
    rows = await cast.store.rows("select tag_id from task_tag order by task_id")
    assert [row[0] for row in rows] == [tag, tag]


async def test_working_minutes_and_empty_title(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    schedule = schedules.Schedule("UTC", (((540, 1080),),) * 5 + ((), ()), {})
    await cast.store.write(lambda tx: hours.change(tx, cast.anna, 1, version=1, schedule=schedule))
    monkeypatch.setattr(clock, "now", lambda: SATURDAY)
    await order(automation, due_minutes=60, working=True, assignee="nobody")
    await automation.writes("Гарантия кончилась, что делать?")
    [task] = await made(cast)
    assert (task["due_at"], task["title"]) == (SATURDAY + 2 * DAY + 2 * HOUR, "Гарантия кончилась, что делать?")


async def test_what_is_gone_is_left_out_and_makes_the_card_amber(automation: Automation, cast: Cast) -> None:
    def arrange(tx: Any) -> tuple[int, int]:
        team = int(teams.create(tx, cast.anna, name="Мастерская", members=[cast.boris.id])["team_id"])
        return team, TYPES.create(tx, cast.anna, name="Ремонт")

    team, kind = await cast.store.write(arrange)
    rule_id = await order(automation, assignee="operator", assignee_id=cast.olga.id, team_id=team, type_id=kind)
    await cast.store.write(lambda tx: TYPES.set_removed(tx, cast.anna, kind, removed=True))
    await automation.run()
    await automation.writes("Гарантия")
    [task] = await made(cast)
    assert (task["assignee_id"], task["team_id"], task["type_id"]) == (None, team, None)  # Olga may not see the dialog
    card = (await cards.cards(cast.store, [rule_id]))[rule_id]
    assert card["missing"] == [{"kind": "tasktype", "id": kind}]


async def test_template_makes_its_tasks_and_a_removed_one_none(automation: Automation, cast: Cast) -> None:
    steps = [TemplateStep(), TemplateStep(title="Позвонить", mine=True, due_minutes=30)]
    template = await cast.store.write(lambda tx: templates.create(tx, cast.anna, name="Гарантия", steps=steps))
    rule_id = await order(automation, template_id=template, assignee="operator", assignee_id=cast.boris.id)
    await automation.writes("Гарантия не нужна")
    assert [(task["title"], task["assignee_id"], task["rule_id"]) for task in await made(cast)] == [
        ("Гарантия не нужна", None, rule_id),
        ("Позвонить", cast.boris.id, rule_id),
    ]
    await cast.store.write(lambda tx: templates.TEMPLATES.set_removed(tx, cast.anna, template, removed=True))
    await automation.writes("Гарантия", who="john")
    assert (await automation.runs(rule_id))[1:] == [("refused", "missing")]


async def test_unknown_variables_and_references_are_refused(cast: Cast) -> None:
    async def create(**task: Any) -> None:
        body = {"entries": [{"words": ["гарантия"], "task": task}]}
        await cast.store.write(lambda tx: rules.create(tx, cast.anna, "words", body))

    with pytest.raises(Invalid, match="variable"):
        await create(title="{nmae}")
    with pytest.raises(Invalid):
        await create(template_id=99)
    with pytest.raises(ValidationError):
        await create(due_minutes=0)
