"""The access policy as a table (decisions 1.13; design rule 10)."""

import pytest

import automation.events  # noqa: F401, registers the actions of rules
import inbox.people.statuses  # noqa: F401, registers the actions of statuses
import tasks.events  # noqa: F401, registers the actions of tasks
from inbox import access
from inbox.access import ADMINISTRATORS, EVERYBODY, ROLES, SYSTEM, Actor, Place, may, read_scope, require, visible
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
    "company.read": "operator",
    "company.change": "administrator",
    "automation.read": "operator",
    "automation.change": "administrator",
    "rules.read": "operator",
    "reports.read": "operator",
    "reports.now": "supervisor",
    "walls.change": "supervisor",
    "letters.change": "administrator",
    "rules.change": "administrator",
    "statuses.read": "operator",
    "statuses.change": "administrator",
    "hours.read": "operator",
    "hours.change": "administrator",
    "dialog.tag": "operator",
    "dialog.rank": "operator",
    "tags.read": "operator",
    "tags.change": "supervisor",
    "task.read": "operator",
    "task.change": "operator",
    "task.remove": "supervisor",
    "task_lists.read": "operator",
    "task_lists.change": "administrator",
    "task_repeats.change_others": "supervisor",
    "command_line.read": "administrator",
    "own.read": "operator",
    "own.change": "operator",
}


def test_every_action_is_in_this_table() -> None:
    assert set(LEAST) == access.actions()


@pytest.mark.parametrize("action", sorted(LEAST))
@pytest.mark.parametrize("role", ROLES)
def test_role_may_do_exactly_what_its_rank_allows(action: str, role: str) -> None:
    actor = Actor("operator", 1, "A", role, frozenset({7}))  # type: ignore[arg-type]
    enough = ROLES.index(role) >= ROLES.index(LEAST[action])  # type: ignore[arg-type]
    assert may(actor, action, Place(7)) is enough
    if action.startswith("dialog."):
        assert not may(actor, action, Place(8))
        assert not may(actor, action)
        with pytest.raises(NotFound):
            require(actor, action, Place(8))
    if not enough:
        with pytest.raises(Forbidden):
            require(actor, action, Place(7))


def test_actor_without_a_role_may_do_nothing_and_the_system_everything() -> None:
    assert not may(Actor("operator"), "dialog.read", Place(1))
    assert may(SYSTEM, "dialog.assign_others", Place(1))


def test_unregistered_action_raises() -> None:
    with pytest.raises(KeyError):
        may(Actor("operator", 1, "A", "administrator"), "dialog.burn", Place(1))


def test_sql_condition_of_visible_dialogs_follows_the_scope() -> None:
    assert visible(Actor("operator", 1, scope=None), "d") == "1 = 1"
    assert visible(Actor("operator", 1, scope=frozenset()), "d") == "1 = 0"
    assert visible(Actor("operator", 1, scope=frozenset({3, 1})), "d") == "d.channel_id in (1, 3)"


def test_rule_may_do_only_its_closed_set_of_actions() -> None:
    rule = Actor("rule", 5)
    allowed = {action for action in access.actions() if may(rule, action, Place(1))}
    assert allowed == {
        "dialog.read",
        "dialog.reply",
        "dialog.note",
        "dialog.assign",
        "dialog.close",
        "dialog.snooze",
        "dialog.tag",
        "dialog.rank",
        "task.read",
        "task.change",
    }
    with pytest.raises(Forbidden):
        require(rule, "dialog.assign_others", Place(1))


def test_rule_is_not_confused_with_the_operator_of_the_same_id() -> None:
    assert Actor("rule", 5).operator_id is None
    assert Actor("rule", 5).author() == {"by": None, "rule": 5}
    assert Actor("operator", 5).author() == {"by": 5}


def test_package_registers_its_actions_once() -> None:
    with pytest.raises(ValueError, match=r"dialog\.read"):
        access.register_actions({"dialog.read": ("operator", True)})
    with pytest.raises(ValueError, match=r"comet\.watch"):
        access.register_actions({}, rules=["comet.watch"])


@pytest.mark.parametrize("scope", [Place(3), Place(3, 2), Place(None, 2), EVERYBODY, ADMINISTRATORS])
def test_scope_survives_being_stored_as_text(scope: access.Scope) -> None:
    assert read_scope(str(scope)) == scope


@pytest.mark.parametrize("text", [None, "", "galaxy:7", "channel:x", "channel:3 galaxy:7"])
def test_no_operator_sees_scopes_of_a_newer_version(text: str | None) -> None:
    assert not Actor("operator", 1, "A", "administrator").sees(read_scope(text))


def test_scope_is_visible_to_the_operators_it_names() -> None:
    operator, administrator = (
        Actor("operator", 1, "A", "operator", frozenset({3})),
        Actor("operator", 2, "B", "administrator"),
    )
    assert operator.sees(Place(3)) and not operator.sees(Place(4)) and not operator.sees(Place(None, 2))
    assert operator.sees(EVERYBODY) and not operator.sees(ADMINISTRATORS) and administrator.sees(ADMINISTRATORS)
