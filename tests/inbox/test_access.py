"""The one policy, as a table (decisions 1.13; design rule 10)."""

import pytest

from inbox.access import ACTIONS, ROLES, SYSTEM, Actor, may, require, scope_filter
from inbox.errors import Forbidden, NotFound

LEAST = {
    "dialog.read": "operator",
    "dialog.reply": "operator",
    "dialog.note": "operator",
    "dialog.assign": "operator",
    "dialog.assign_others": "supervisor",
    "dialog.close": "operator",
    "dialog.snooze": "operator",
    "dialog.start": "operator",
    "dialogs.take": "operator",
    "dialogs.hand_over": "operator",
    "dialogs.hand_over_others": "supervisor",
    "teams.change": "administrator",
    "contact.read": "operator",
    "contact.change": "operator",
    "operators.read": "operator",
    "operators.change": "administrator",
    "channels.read": "operator",
    "channels.change": "administrator",
    "company.change": "administrator",
    "own.change": "operator",
}


def test_every_action_stands_in_this_table() -> None:
    assert set(LEAST) == ACTIONS


@pytest.mark.parametrize("action", sorted(LEAST))
@pytest.mark.parametrize("role", ROLES)
def test_a_role_may_do_what_its_rank_allows_and_nothing_beyond(action: str, role: str) -> None:
    actor = Actor("operator", 1, "A", role, frozenset({7}))  # type: ignore[arg-type]
    enough = ROLES.index(role) >= ROLES.index(LEAST[action])  # type: ignore[arg-type]
    assert may(actor, action, channel_id=7) is enough
    if action.startswith("dialog."):
        assert not may(actor, action, channel_id=8)
        assert not may(actor, action)
        with pytest.raises(NotFound):
            require(actor, action, channel_id=8)
    if not enough:
        with pytest.raises(Forbidden):
            require(actor, action, channel_id=7)


def test_nobody_in_particular_may_do_nothing_and_the_system_may_do_all() -> None:
    assert not may(Actor("operator"), "dialog.read", channel_id=1)
    assert may(SYSTEM, "dialog.assign_others", channel_id=1)


def test_an_action_that_nobody_declared_is_an_error() -> None:
    with pytest.raises(KeyError):
        may(Actor("operator", 1, "A", "administrator"), "dialog.burn", channel_id=1)


def test_the_filter_of_queries_follows_the_scope() -> None:
    assert scope_filter(Actor("operator", 1, scope=None), "d.channel_id") == "1 = 1"
    assert scope_filter(Actor("operator", 1, scope=frozenset()), "d.channel_id") == "1 = 0"
    assert scope_filter(Actor("operator", 1, scope=frozenset({3, 1})), "d.channel_id") == "d.channel_id in (1, 3)"
