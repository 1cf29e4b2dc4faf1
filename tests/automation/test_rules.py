"""Rules are created, changed, switched, ordered, paused and removed, and every change has its author."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from automation import active, cards, rules
from inbox.access import CLI, Actor
from inbox.errors import Conflict, Forbidden, Invalid
from inbox.people import operators
from inbox.store import Tx
from tests.conftest import Cast

TEXT = {"texts": [{"language": "ru", "text": "Здравствуйте!"}]}


async def make(cast: Cast, kind: str = "sla", body: dict[str, Any] | None = None, *, actor: Actor | None = None) -> int:
    made = await cast.store.write(lambda tx: rules.create(tx, actor or cast.anna, kind, body or {}))
    return int(made["rule_id"])


async def switch(cast: Cast, rule_id: int, on: bool = True, **more: Any) -> None:
    await cast.store.write(lambda tx: rules.set_active(tx, cast.anna, rule_id, active=on, **more))


async def ready(cast: Cast, kind: str) -> int:
    """Return the rule of a kind that every installation has."""
    return int((await cast.store.rows("select min(id) from rule where kind = :kind", kind=kind))[0][0])


async def card(cast: Cast, rule_id: int) -> dict[str, Any]:
    return await cards.card(cast.store, cast.anna, rule_id)


async def test_new_rule_is_off_and_stands_last_in_its_group(cast: Cast) -> None:
    first, second = await make(cast), await make(cast, "untouched")
    shown = await card(cast, second)
    assert (shown["active"], shown["group"], shown["version"]) == (False, "deadlines", 1)
    assert shown["place"] > (await card(cast, first))["place"]


async def test_every_change_is_a_version_with_its_author(cast: Cast) -> None:
    rule_id = await make(cast)
    await switch(cast, rule_id)
    boss = Actor("operator", cast.vera.id, "Vera", "administrator")
    await cast.store.write(lambda tx: rules.change(tx, boss, rule_id, version=2, body={"first_minutes": 15}))
    versions = await cards.versions(cast.store, rule_id)
    assert [(one["version"], one["active"], one["by"], one["body"]["first_minutes"]) for one in versions] == [
        (3, True, cast.vera.id, 15),
        (2, True, cast.anna.id, 60),
        (1, False, cast.anna.id, 60),
    ]


async def test_second_author_learns_who_was_first(cast: Cast) -> None:
    rule_id = await make(cast)
    await cast.store.write(lambda tx: rules.change(tx, cast.anna, rule_id, version=1, body={"first_minutes": 15}))
    with pytest.raises(Conflict) as refusal:
        await cast.store.write(lambda tx: rules.change(tx, cast.anna, rule_id, version=1, body={}))
    assert refusal.value.code == "changed-meanwhile"
    assert (refusal.value.detail["by"], refusal.value.detail["version"]) == (cast.anna.id, 2)


async def test_change_to_the_same_body_or_state_is_no_version(cast: Cast) -> None:
    rule_id = await make(cast)
    await cast.store.write(lambda tx: rules.change(tx, cast.anna, rule_id, version=1, body={}))
    await switch(cast, rule_id, False)
    assert (await card(cast, rule_id))["version"] == 1


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("sla", {"first_minutes": 0}),
        ("sla", {"comet": 1}),
        ("sla", {"stages": []}),
        ("autoreply", {"texts": []}),
        ("autoreply", {"texts": [{"language": "ru", "text": "   "}]}),
        ("autoreply", TEXT | {"frequency": {"every": "week"}}),
        ("distribution", {"cap": -1}),
    ],
)
async def test_wrong_bodies_are_refused(cast: Cast, kind: str, body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        await make(cast, kind, body)


async def test_body_may_not_name_what_never_existed(cast: Cast) -> None:
    with pytest.raises(Invalid) as refusal:
        await make(cast, "distribution", {"operators": [999]})
    assert refusal.value.code == "operator-gone"


async def test_only_administrators_change_rules(cast: Cast) -> None:
    rule_id = await make(cast)
    for outsider in (cast.boris, cast.vera, cast.olga, Actor("rule", rule_id)):
        for act in (
            lambda tx, who: rules.create(tx, who, "sla", {}),
            lambda tx, who: rules.change(tx, who, rule_id, version=1, body={}),
            lambda tx, who: rules.set_active(tx, who, rule_id, active=True),
            lambda tx, who: rules.move(tx, who, rule_id, before=None),
            lambda tx, who: rules.resume(tx, who, rule_id),
            lambda tx, who: rules.remove(tx, who, rule_id, removed=True),
        ):
            with pytest.raises(Forbidden):
                await cast.store.write(lambda tx, act=act, who=outsider: act(tx, who))  # type: ignore[misc]


async def test_kind_that_may_exist_once_is_refused_a_second_time(cast: Cast) -> None:
    with pytest.raises(Conflict) as refusal:
        await make(cast, "reply_assigns")
    assert refusal.value.code == "rule-exists"


async def test_reply_assigns_follows_its_switch_in_the_same_transaction(cast: Cast) -> None:
    rule_id = await ready(cast, "reply_assigns")
    for on in (False, True, False):
        await switch(cast, rule_id, on)
        stored = await cast.store.rows("select value from meta where key = 'reply_assigns'")
        assert stored[0][0] == str(int(on))


async def test_text_that_nobody_has_read_is_not_switched_on(cast: Cast) -> None:
    rule_id = await make(cast, "autoreply", TEXT, actor=CLI)
    assert (await card(cast, rule_id))["reviewed"] is False
    for actor, version in ((cast.anna, 0), (cast.anna, 7), (CLI, 1)):
        with pytest.raises(Conflict) as refusal:
            await cast.store.write(
                lambda tx, actor=actor, version=version: rules.set_active(  # type: ignore[misc]
                    tx, actor, rule_id, active=True, read_version=version
                )
            )
        assert refusal.value.code == "not-reviewed"
    await switch(cast, rule_id, read_version=1)
    shown = await card(cast, rule_id)
    assert (shown["active"], shown["reviewed"]) == (True, True)


async def test_order_inside_a_group_can_be_changed(cast: Cast) -> None:
    first, second, third = [await make(cast) for _ in range(3)]
    await cast.store.write(lambda tx: rules.move(tx, cast.anna, third, before=first))
    await cast.store.write(lambda tx: rules.move(tx, cast.anna, first, before=None))
    order = [row["id"] for row in (await cards.cards(cast.store)).values() if row["group"] == "deadlines"]
    assert order[-3:] == [third, second, first]
    other = await make(cast, "distribution")
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: rules.move(tx, cast.anna, other, before=first))


async def test_removed_rule_is_off_and_comes_back_off(cast: Cast) -> None:
    rule_id = await make(cast)
    await switch(cast, rule_id)
    await cast.store.write(lambda tx: rules.remove(tx, cast.anna, rule_id, removed=True))
    assert rule_id not in await cards.cards(cast.store)
    with pytest.raises(Conflict):
        await switch(cast, rule_id)
    await cast.store.write(lambda tx: rules.remove(tx, cast.anna, rule_id, removed=False))
    assert (await card(cast, rule_id))["active"] is False


async def test_rule_that_names_a_disabled_operator_says_so(cast: Cast) -> None:
    rule_id = await make(cast, "distribution", {"operators": [cast.boris.id, cast.vera.id]})
    assert (await card(cast, rule_id))["missing"] == []
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    assert (await card(cast, rule_id))["missing"] == [{"kind": "operator", "id": cast.boris.id}]


async def test_active_rules_are_read_anew_after_each_change(cast: Cast) -> None:
    def ids(tx: Tx) -> list[int]:
        return [rule.id for rule in active.load(tx).rules]

    before = await cast.store.write(ids)
    rule_id = await make(cast)
    await switch(cast, rule_id)
    assert await cast.store.write(ids) == [*before, rule_id]
    await cast.store.write(lambda tx: rules.pause(tx, rule_id, "loop"))
    assert await cast.store.write(ids) == before
    await cast.store.write(lambda tx: rules.resume(tx, cast.anna, rule_id))
    assert await cast.store.write(ids) == [*before, rule_id]
