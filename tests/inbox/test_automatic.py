"""Automatic messages: at most one for a cause, never into a loop, within their budgets (P8, P14)."""

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbox import automation_switch, channels, clock
from inbox.access import CLI, Actor
from inbox.clock import DAY, HOUR, MINUTE
from inbox.contacts import cards
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Forbidden, Invalid
from inbox.events import EventKind
from inbox.messages import automatic
from inbox.messages.automatic import Refused, Sent
from inbox.messages.automatic_facts import Request, load_facts
from inbox.messages.automatic_refusals import LATE_MS, Budgets, Facts, Frequency, refusal
from inbox.store import Tx
from tests.conftest import Cast, examples

RULE = Actor("rule", 7)
NOW = 10**12
FINE = Facts(now=NOW, connected_at=NOW - HOUR, asked_at=NOW - MINUTE)

# Every code with a fact that causes it, in the order in which they are looked at.
REASONS: list[tuple[str, dict[str, Any]]] = [
    ("paused", {"paused": True}),
    ("opted-out", {"opted_out": True}),
    ("group", {"group": True}),
    ("automatic", {"answers_automatic": True}),
    ("own-address", {"to_own": True}),
    ("no-address", {"no_address": True}),
    ("disowned", {"disowned": True}),
    ("blocked", {"blocked": True}),
    ("channel-gone", {"channel_gone": True}),
    ("channel-paused", {"channel_paused": True}),
    ("before-connection", {"connected_at": NOW + 1}),
    ("too-late", {"asked_at": NOW - LATE_MS - 1, "connected_at": 0}),
    ("said-already", {"said": True}),
    ("sender-budget", {"sender": 5}),
    ("dialog-budget", {"dialog": 20}),
    ("channel-budget", {"channel": 200}),
    ("tripped", {"tripped": True}),
]


@pytest.mark.parametrize(("code", "fact"), REASONS, ids=[code for code, _ in REASONS])
def test_each_reason_refuses(code: str, fact: dict[str, Any]) -> None:
    assert refusal(FINE) is None
    assert refusal(replace(FINE, **fact)) == code


def test_first_reason_of_several_is_named() -> None:
    together: dict[str, Any] = {}
    for code, fact in reversed(REASONS):
        together |= fact
        assert refusal(replace(FINE, **together)) == code, code
    assert {name for _, fact in REASONS for name in fact} >= {
        field.name for field in fields(Facts) if field.name != "now"
    }


def test_budgets_are_what_the_installation_says() -> None:
    assert refusal(replace(FINE, channel=3), Budgets(channel=3)) == "channel-budget"
    assert refusal(replace(FINE, channel=2), Budgets(channel=3)) is None


async def send(cast: Cast, dialog_id: int, cause: str = "e.1", **more: Any) -> Sent | Refused:
    given = {"purpose": "autoreply", "about_no": 1, "rule_id": 7, "run_id": 70} | more
    return await cast.store.write(
        lambda tx: automatic.send(tx, RULE, lock_dialog(tx, dialog_id), "We are on it.", cause=cause, **given)
    )


async def asks(cast: Cast, text: str = "hello", **more: Any) -> int:
    return await cast.writes(text, **({"sent_at": clock.now()} | more))


async def test_automatic_message_is_queued_with_its_rule_and_its_end(cast: Cast) -> None:
    sent = await send(cast, await asks(cast))
    assert isinstance(sent, Sent)
    ((kind, author, operator, mark, data),) = await cast.store.rows(
        "select kind, author_kind, operator_id, automatic, data from message where id = :id", id=sent.message_id
    )
    assert (kind, author, operator, mark) == ("out", "system", None, "autoreply")
    assert data == '{"rule":7,"run":70,"about":1}'
    ((state, flag, lasts),) = await cast.store.rows("select state, automatic, expires_at - queued_at from delivery")
    assert (state, flag, lasts) == ("queued", 1, HOUR)


async def test_cause_gets_one_message_however_often_it_is_sent(cast: Cast) -> None:
    dialog_id = await asks(cast)
    first = await send(cast, dialog_id)
    assert await send(cast, dialog_id) == first
    assert len(await cast.store.rows("select 1 from automatic_message")) == 1


async def test_purpose_is_served_once_per_episode_wait_hours_or_message(cast: Cast) -> None:
    dialog_id = await asks(cast)
    assert isinstance(await send(cast, dialog_id), Sent)
    await asks(cast, "more")
    for every in ("episode", "wait", "hours"):
        frequency = Frequency(every, 1)  # type: ignore[arg-type]
        assert await send(cast, dialog_id, "e.2", about_no=3, frequency=frequency) == Refused("said-already"), every
    assert isinstance(await send(cast, dialog_id, "e.2", about_no=3, purpose="receipt"), Sent)
    assert isinstance(await send(cast, dialog_id, "e.3", about_no=3, frequency=Frequency("message")), Sent)


async def test_address_gets_five_a_day_over_all_its_dialogs_and_the_sixth_is_refused(cast: Cast) -> None:
    every = Frequency("message")
    dialogs = [await asks(cast, thread_key=f"chat:{number}") for number in range(6)]
    sent = [await send(cast, dialog_id, f"e.{dialog_id}", frequency=every) for dialog_id in dialogs]
    assert [type(outcome) for outcome in sent] == [Sent] * 5 + [Refused]
    assert sent[5] == Refused("sender-budget")
    assert await cast.store.rows("select 1 from breaker") == []


async def test_refused_facts_are_the_dialogs_own(cast: Cast) -> None:
    dialog_id = await asks(cast)

    def facts(tx: Tx) -> Facts:
        return load_facts(tx, lock_dialog(tx, dialog_id), Request("autoreply", 1, 7))

    assert refusal(await cast.store.write(facts)) is None
    await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, True))
    assert refusal(await cast.store.write(facts)) == "paused"
    await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, False))
    await cast.store.write(lambda tx: channels.pause(tx, cast.anna, cast.telegram, paused=True))
    assert refusal(await cast.store.write(facts)) == "channel-paused"
    await cast.store.write(lambda tx: channels.remove(tx, cast.anna, cast.telegram))
    assert refusal(await cast.store.write(facts)) == "channel-gone"


async def test_client_who_wants_no_automatic_messages_gets_none(cast: Cast) -> None:
    dialog_id = await asks(cast)
    ((contact_id,),) = await cast.store.rows("select contact_id from dialog")
    await cast.store.write(lambda tx: cards.change(tx, cast.anna, contact_id, no_automatic=True))
    assert await send(cast, dialog_id) == Refused("opted-out")
    await cast.store.write(lambda tx: cards.change(tx, cast.anna, contact_id, no_automatic=False))
    assert isinstance(await send(cast, dialog_id), Sent)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"automatic": "auto-replied"}, "automatic"),
        ({"data": {"sender_check": "fail"}}, "disowned"),
        ({"thread_kind": "group"}, "group"),
        ({"sent_at": 1_700_000_000_000}, "before-connection"),
    ],
)
async def test_message_that_deserves_no_answer_gets_none(cast: Cast, message: dict[str, Any], code: str) -> None:
    assert await send(cast, await asks(cast, **message)) == Refused(code)


async def test_breaker_of_a_dialog_trips_the_rule_once_and_waits_for_an_administrator(cast: Cast) -> None:
    dialog_id = await asks(cast)
    await fill_dialog(cast, dialog_id)
    every = Frequency("message")
    assert await send(cast, dialog_id, "e.1", frequency=every) == Refused("dialog-budget")
    assert await send(cast, dialog_id, "e.2", frequency=every) == Refused("dialog-budget")
    other = await asks(cast, who="paul")
    assert await send(cast, other, "e.3") == Refused("tripped")
    assert isinstance(await send(cast, other, "e.4", rule_id=8), Sent)
    events = await cast.store.rows("select data from event where kind = 'breaker.changed'")
    assert [row[0] for row in events] == ['{"breaker":"rule","tripped":true,"why":"dialog-budget"}']
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: automation_switch.resume(tx, cast.boris, "rule", 7))
    assert await cast.store.write(lambda tx: automation_switch.resume(tx, cast.anna, "rule", 7)) == {"resumed": True}
    paul = await asks(cast, who="paul", thread_key="chat:paul2")
    assert isinstance(await send(cast, paul, "e.5"), Sent)


async def fill_dialog(cast: Cast, dialog_id: int) -> None:
    """Store twenty automatic messages of other identities, so that only the budget of the dialog is full."""

    def fill(tx: Tx) -> None:
        dialog = lock_dialog(tx, dialog_id)
        for number in range(20):
            tx.sql("update automatic_message set identity_id = null")
            automatic.send(
                tx,
                RULE,
                dialog,
                "hi",
                purpose="progress",
                about_no=None,
                cause=f"f.{number}",
                frequency=Frequency("message"),
            )
        tx.sql("update automatic_message set identity_id = null")

    await cast.store.write(fill)


async def test_budget_of_a_channel_pauses_the_channels_automatic_messages(cast: Cast) -> None:
    await cast.store.write(lambda tx: automatic.set_channel_budget(tx, cast.anna, 1))
    dialog_id = await asks(cast)
    assert isinstance(await send(cast, dialog_id), Sent)
    paul = await asks(cast, who="paul")
    assert await send(cast, paul, "e.2") == Refused("channel-budget")
    await cast.store.write(lambda tx: automatic.set_channel_budget(tx, cast.anna, 100))
    assert await send(cast, paul, "e.2", rule_id=8) == Refused("tripped")
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: automatic.set_channel_budget(tx, cast.anna, 0))
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: automatic.set_channel_budget(tx, cast.boris, 10))


async def test_only_administrators_pause_automation(cast: Cast) -> None:
    with pytest.raises(Forbidden):
        await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.vera, True))
    assert await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, True)) == {"paused": True}
    await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, True))
    assert len(await cast.store.rows("select 1 from event where kind = 'automation.paused'")) == 1


SENDS = st.lists(
    st.tuples(
        st.sampled_from(["kate", "paul", "mia"]),  # the client
        st.integers(1, 2),  # her dialog
        st.sampled_from([None, 7, 8]),  # the rule
        st.sampled_from([0, 0, 0, MINUTE, HOUR, 5 * HOUR]),  # time that has passed before
    ),
    max_size=40,
)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(sends=SENDS)
@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
async def test_budgets_and_breakers_equal_a_count_by_hand(cast: Cast, sends: list[Any]) -> None:
    """Random sends, checked against lists of instants; what a day or an hour ago was sent does not count."""
    model = Model(channel=9)
    await cast.store.write(lambda tx: reset(tx, cast, model.channel))
    dialogs = {
        (who, number): await asks(cast, who=who, thread_key=f"chat:{who}{number}")
        for who in ("kate", "paul", "mia")
        for number in (1, 2)
    }
    ahead = 0
    for place, (who, number, rule_id, passed) in enumerate(sends):
        ahead += passed
        dialog_id = dialogs[who, number]

        def act(tx: Tx, place: int = place, dialog: int = dialog_id, rule: Any = rule_id, ahead: int = ahead) -> Any:
            tx.now += ahead
            sent = automatic.send(
                tx,
                RULE,
                lock_dialog(tx, dialog),
                "hi",
                purpose="autoreply",
                about_no=None,
                cause=f"{place}",
                rule_id=rule,
                frequency=Frequency("message"),
            )
            return tx.now, sent.code if isinstance(sent, Refused) else None

        at, code = await cast.store.write(act)
        assert code == model.send(at, who)
    tripped = await cast.store.rows("select kind, object_id from breaker")
    assert [tuple(row) for row in tripped] == [("channel", cast.telegram)] * model.tripped


def reset(tx: Tx, cast: Cast, per_hour: int) -> None:
    """Forget the example before."""
    tx.sql("delete from automatic_message")
    tx.sql("delete from breaker")
    automatic.set_channel_budget(tx, cast.anna, per_hour)
    tx.emit(EventKind.dialog_changed, CLI, object_kind="dialog", object_id=1)


class Model:
    """The budgets as plain lists. tripped: the breaker of the channel."""

    def __init__(self, *, channel: int) -> None:
        self.channel = channel
        self.sent: list[tuple[int, str]] = []
        self.tripped = False

    def send(self, at: int, who: str) -> str | None:
        code = self.code(at, who)
        if code is None:
            self.sent.append((at, who))
        elif code == "channel-budget":
            self.tripped = True
        return code

    def code(self, at: int, who: str) -> str | None:
        day = [row for row in self.sent if row[0] > at - DAY]
        if sum(row[1] == who for row in day) >= 5:
            return "sender-budget"
        if sum(row[0] > at - HOUR for row in self.sent) >= self.channel:
            return "channel-budget"
        return "tripped" if self.tripped else None
