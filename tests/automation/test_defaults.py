"""A fresh installation begins with some rules on, none of them writes to clients; an upgrade changes nothing."""

from __future__ import annotations

from automation import cards, defaults, kinds, rules
from inbox.access import CLI
from tests.conftest import Cast


async def test_every_kind_has_one_ready_rule_as_its_default_says(cast: Cast) -> None:
    rows = await cast.store.rows("select kind, body, active, reviewed from rule order by id")
    known = kinds.registered()
    assert {kind: known[kind].body.model_validate_json(body) for kind, body, _, _ in rows} == {
        name: kind.default for name, kind in known.items()
    }
    assert [kind for kind, _, on, _ in rows if on] == ["reply_assigns"]
    assert not any(reviewed for _, _, _, reviewed in rows)


async def test_fresh_installation_switches_on_what_tells_clients_nothing(cast: Cast) -> None:
    await cast.store.write(lambda tx: defaults.switch_on(tx, CLI))
    on = {row["kind"] for row in (await cards.cards(cast.store)).values() if row["active"]}
    assert on == {"distribution", "reply_assigns", "sla"}
    assert not any(kinds.registered()[kind].writes_to_clients for kind in on)


async def test_out_of_hours_stands_before_receipt_and_autoreply(cast: Cast) -> None:
    replies = [row["kind"] for row in (await cards.cards(cast.store)).values() if row["group"] == "replies"]
    assert replies == ["out_of_hours", "receipt", "autoreply"]


async def test_ready_rule_that_is_on_already_gets_no_second_version(cast: Cast) -> None:
    await cast.store.write(lambda tx: defaults.switch_on(tx, CLI))
    before = await cast.store.rows("select count(*) from rule_version")
    await cast.store.write(lambda tx: rules.set_active(tx, CLI, 1, active=True))
    assert await cast.store.rows("select count(*) from rule_version") == before
