"""Words give tags and a priority: in every form and channel, once, and never against an operator."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from pydantic import ValidationError

from automation import cards, rules
from automation.classification import KEPT
from automation.explain import explain
from inbox import clock
from inbox.access import SYSTEM
from inbox.clock import HOUR
from inbox.company import tags
from inbox.dialogs import dialog_tags, episodes, priority
from inbox.inbound import LetterFacts
from tests.automation.conftest import Automation, recorded_statements
from tests.conftest import Cast


async def make_tags(cast: Cast, *names: str) -> list[int]:
    def act(tx: Any) -> list[int]:
        return [int(tags.create(tx, cast.vera, name=name)["tag_id"]) for name in names]

    return await cast.store.write(act)


async def tags_of(cast: Cast, dialog: int) -> list[int]:
    return await cast.store.write(lambda tx: dialog_tags.tags_of(tx, dialog))


async def test_any_form_of_a_word_gives_its_tags_once_and_the_line_names_the_run(
    automation: Automation, cast: Cast
) -> None:
    refund, broken, kept = await make_tags(cast, "Возврат", "Брак", "Опт")
    entries = [
        {"words": ["возврат", "refund"], "tags": [refund]},
        {"words": ["брак*", "не работает"], "tags": [broken, refund], "priority": 1},
        {"words": ["«Опт»"], "tags": [kept], "priority": -1},
    ]
    rule_id = await automation.switch_on("words", entries=entries)
    dialog = await automation.writes("Хочу оформить возврата")
    await automation.writes("Возврат! И бракованный, и оптом")
    await automation.writes("Снова про возвраты и брак")
    assert await tags_of(cast, dialog) == [refund, broken]
    assert await automation.runs(rule_id) == [("did", ""), ("did", "")]
    rows = await cast.store.rows(
        "select content, data, operator_id from message where dialog_id = :id and kind = 'system'"
        " and content in ('tagged', 'ranked') order by no",
        id=dialog,
    )
    runs = await cast.store.rows("select id, compared, done from rule_run where rule_id = :id order by id", id=rule_id)
    lines = [(content, orjson.loads(data)) for content, data, _ in rows]
    assert [(content, line["rule"], line["run"]) for content, line in lines] == [
        ("tagged", rule_id, runs[0][0]),
        ("tagged", rule_id, runs[1][0]),
        ("ranked", rule_id, runs[1][0]),
    ]
    assert orjson.loads(runs[1][1])[1]["value"] == ["возврат", "брак*"]
    assert orjson.loads(runs[1][2]) == [{"do": "classify", "tags": [broken], "priority": 1}]


async def test_subject_counts_programs_and_other_channels_do_not(automation: Automation, cast: Cast) -> None:
    (tag,) = await make_tags(cast, "Возврат")
    entries = [{"words": ["возврат"], "tags": [tag]}]
    await automation.switch_on("words", entries=entries, channels=[cast.telegram])
    letter = LetterFacts(subject="Re: ВОЗВРАТ товара", header_id="<a@b>")
    assert await tags_of(cast, await automation.writes("Жду", who="subject", letter=letter)) == [tag]
    assert await tags_of(cast, await automation.writes("Возврат", who="group", thread_kind="group")) == [tag]
    assert await tags_of(cast, await automation.writes("Возврат", who="bot", automatic="auto-replied")) == []
    assert await tags_of(cast, await automation.writes("Возврат", who="other", channel=cast.second)) == []


async def test_operator_decides_until_the_episode_ends(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tag,) = await make_tags(cast, "Возврат")
    rule_id = await automation.switch_on("words", entries=[{"words": ["возврат"], "tags": [tag], "priority": 1}])
    dialog = await automation.writes("Возврат")

    def undo(tx: Any) -> None:
        dialog_tags.change_tags(tx, cast.anna, dialog, remove=[tag])
        priority.set_priority(tx, cast.anna, dialog, 0)

    await cast.store.write(undo)
    await automation.writes("Где возврат?")
    assert await tags_of(cast, dialog) == []
    assert (await automation.runs(rule_id))[1:] == [("refused", KEPT)]
    answer = await cast.store.write(lambda tx: explain(tx, cast.boris, rule_id, dialog))
    assert (answer["code"], answer["values"][1]["value"]) == (KEPT, ["возврат"])
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog))
    later = clock.now() + episodes.REOPEN_WITHIN + HOUR
    monkeypatch.setattr(clock, "now", lambda: later)
    await automation.writes("Снова возврат")
    assert await tags_of(cast, dialog) == [tag]


async def test_removed_tag_is_left_out_merged_one_is_followed_and_both_make_the_card_amber(
    automation: Automation, cast: Cast
) -> None:
    gone, merged, target = await make_tags(cast, "Удалённый", "Старый", "Новый")
    rule_id = await automation.switch_on("words", entries=[{"words": ["возврат"], "tags": [gone, merged]}])
    await cast.store.write(lambda tx: tags.remove(tx, cast.vera, gone))
    await cast.store.write(lambda tx: tags.merge(tx, cast.vera, merged, into=target))
    await automation.run()
    assert await tags_of(cast, await automation.writes("Возврат")) == [target]
    card = (await cards.cards(cast.store, [rule_id]))[rule_id]
    assert card["missing"] == [{"kind": "tag", "id": gone}, {"kind": "tag", "id": merged}]


async def test_empty_rule_many_words_and_a_long_text_behave(automation: Automation, cast: Cast) -> None:
    (tag,) = await make_tags(cast, "Последнее")
    empty = await automation.switch_on("words", entries=[])
    words = [f"слово{number}" for number in range(500)]
    entries = [{"words": words, "tags": [tag]}]
    full = await automation.switch_on("words", entries=entries)
    for number in range(7):  # a client who writes much pauses no rule
        await automation.writes(f"слово{number}", who=f"many{number % 2}")
    dialog = await automation.writes("а " * 4_990 + "слово499")
    assert await tags_of(cast, dialog) == [tag]
    assert await automation.runs(empty) == []
    assert {outcome for outcome, _ in await automation.runs(full)} == {"did"}
    assert await cast.store.rows("select 1 from rule where paused_at is not null") == []


@pytest.mark.parametrize(
    "entry",
    [
        {"words": [], "tags": [1]},
        {"words": ["!!!"], "tags": [1]},
        {"words": ["слово " * 13], "tags": [1]},
        {"words": ["возврат"]},
        {"words": ["возврат"], "tags": [1], "priority": 2},
    ],
)
async def test_entry_without_sense_is_refused(cast: Cast, entry: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        await cast.store.write(lambda tx: rules.create(tx, cast.anna, "words", {"entries": [entry]}))


async def test_dialog_with_all_the_tags_that_it_may_have_gets_no_more(automation: Automation, cast: Cast) -> None:
    made = await make_tags(cast, *(f"Тег {number}" for number in range(dialog_tags.MOST + 1)))
    rule_id = await automation.switch_on("words", entries=[{"words": ["возврат"], "tags": [made[-1]]}])
    dialog = await automation.writes("Здравствуйте")
    await cast.store.write(lambda tx: dialog_tags.change_tags(tx, SYSTEM, dialog, add=made[:-1]))
    await automation.writes("Возврат")
    assert await tags_of(cast, dialog) == made[:-1]
    assert await automation.runs(rule_id) == []


async def test_messages_of_many_dialogs_are_looked_at_in_few_statements(
    automation: Automation, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    [refund] = await make_tags(cast, "Возврат")
    rule_id = await automation.switch_on("words", entries=[{"words": ["возврат"], "tags": [refund]}])
    dialogs = [await cast.writes("Возврат", who=f"client{number}") for number in range(12)]
    await automation.run()
    for number in range(12):
        await cast.writes("Возврат, как я писал", who=f"client{number}")
    with recorded_statements(monkeypatch) as statements:
        await automation.consumer.drain()
    assert len(statements) < 2 * len(dialogs), statements
    assert await automation.runs(rule_id) == [("did", "")] * len(dialogs)
    assert [await tags_of(cast, dialog) for dialog in dialogs] == [[refund]] * len(dialogs)
