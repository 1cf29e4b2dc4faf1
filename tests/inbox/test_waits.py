"""Waits compared with a brute-force definition over generated histories (decisions 2.4; advantage 9)."""

import contextlib
import uuid
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from inbox import consistency
from inbox.delivery import claims, outbox
from inbox.dialogs import episodes
from inbox.dialogs.locked import urgency
from inbox.errors import Conflict
from inbox.messages import notes, replies
from inbox.store import Tx
from tests.conftest import Cast
from tests.support.instants import next_instant

ACTS = ["client", "client", "reply", "reply", "note", "fail", "retry", "automatic", "close", "reopen later"]
ACTS += ["no answer", "no answer", "answer after all"]


@dataclass
class History:
    """The history of a dialog as a person would write it down."""

    writes: list[tuple[int, int]] = field(default_factory=list)  # (when, wait start)
    answers: dict[int, int] = field(default_factory=dict)  # message id -> instant at which it was last accepted
    fallen: set[int] = field(default_factory=set)
    closings: list[int] = field(default_factory=list)
    settled: list[int] = field(default_factory=list)  # those "closings" that only said "no reply needed"

    def last_end(self) -> int:
        """Return the last thing that ended a wait: a reply that counts, or a closing."""
        ends = [when for message, when in self.answers.items() if message not in self.fallen] + self.closings
        return max(ends, default=-1)

    def waiting_since(self) -> int | None:
        """Return the first client message that nothing after it answers."""
        last = self.last_end()
        open_ones = [start for when, start in self.writes if when > last]
        return min(open_ones, default=None)


@given(st.lists(st.sampled_from(ACTS), min_size=1, max_size=14), st.randoms(use_true_random=False))
@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_waits_match_a_brute_force_model(cast: Cast, acts: list[str], chance) -> None:
    history = History()
    who = uuid.uuid4().hex  # a new client even when an example is repeated
    dialog_id = await cast.writes("first", who=who)
    history.writes.append((0, await _start(cast, dialog_id)))
    for when, act in enumerate(acts, 1):
        await next_instant()
        await _play(cast, history, dialog_id, who, when, act, chance)
        row = (await cast.store.rows("select waiting_since from dialog where id = :id", id=dialog_id))[0]
        assert row[0] == history.waiting_since(), (acts[:when], history)
    assert await consistency.find_differences(cast.store) == []


async def _start(cast: Cast, dialog_id: int) -> int:
    return (
        await cast.store.rows("select max(sent_at) from message where dialog_id = :id and kind = 'in'", id=dialog_id)
    )[0][0]


async def _play(cast: Cast, history: History, dialog_id: int, who: str, when: int, act: str, chance) -> None:
    store = cast.store
    last_no, is_open = (await store.rows("select last_no, open from dialog where id = :id", id=dialog_id))[0]
    if act == "client":
        await cast.writes("more", who=who)
        history.writes.append((when, await _start(cast, dialog_id)))
    elif act == "automatic":
        await cast.writes("robot", who=who, automatic="auto-replied")
    elif act == "reply":
        sent = await store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="answer", seen=last_no))
        history.answers[sent["message_id"]] = when
    elif act == "note":
        await store.write(lambda tx: notes.note(tx, cast.anna, dialog_id, text="inner"))
    elif act == "close":
        await store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
        if is_open:
            history.closings.append(when)
    elif act == "no answer":
        waits_now = history.waiting_since() is not None
        await store.write(lambda tx: episodes.mark_no_answer(tx, cast.anna, dialog_id))
        if waits_now:
            history.closings.append(when)
            history.settled.append(when)
    elif act == "answer after all":
        with contextlib.suppress(Conflict):
            await store.write(lambda tx: episodes.undo_no_answer(tx, cast.boris, dialog_id))
            assert history.closings[-1] == history.settled.pop()
            history.closings.pop()
    elif act == "reopen later":
        waits_now = history.waiting_since() is not None
        await store.write(lambda tx: episodes.reopen(tx, cast.boris, dialog_id))
        closed = [when for when in history.closings if when not in history.settled]
        if closed and (not is_open or (waits_now and closed[-1] == history.last_end())):
            history.closings.remove(closed[-1])  # the closing is undone; a reply since then counts anyway
    elif act in ("fail", "retry"):
        await _fall_or_retry(cast, history, when, act, chance, history.closings)


async def _fall_or_retry(cast: Cast, history: History, when: int, act: str, chance, closings: list[int]) -> None:
    # A closing covers everything before it; a reply that fails after a closing has an example of its own.
    since = max(closings, default=-1)
    standing = [one for one, at in history.answers.items() if one not in history.fallen and at > since]
    fallen = [one for one in history.fallen if history.answers[one] > since]
    if act == "fail" and standing:
        message = chance.choice(standing)

        def fall(tx: Tx) -> None:
            delivery = tx.sql("select id, state from delivery where message_id = :id", id=message)[0]
            outbox.mark_undelivered(tx, delivery[0], state="failed", code="test", detail="")

        await cast.store.write(fall)
        history.fallen.add(message)
    elif act == "retry" and fallen:
        message = chance.choice(fallen)
        await cast.store.write(lambda tx: replies.retry(tx, cast.anna, message))
        history.fallen.discard(message)
        history.answers[message] = when


async def test_failed_reply_in_a_closed_dialog_reopens_it_with_the_old_wait(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    start = await _start(cast, dialog_id)
    sent = await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=1))
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))

    def refuse(tx: Tx) -> None:
        claims.claim(tx, holder="me", channels=[cast.telegram])
        outbox.mark_failed(tx, sent["delivery_id"], holder="me", code="chat-not-found")

    await cast.store.write(refuse)
    row = (await cast.store.rows("select open, waiting_since from dialog"))[0]
    assert tuple(row) == (1, start)
    assert (await cast.store.rows("select first_reply_at from episode"))[0][0] is None
    assert await consistency.find_differences(cast.store) == []


async def test_uncertain_reply_counts_as_a_reply(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    sent = await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=1))

    def lose(tx: Tx) -> None:
        claims.claim(tx, holder="me", channels=[cast.telegram])
        outbox.mark_uncertain(tx, sent["delivery_id"], holder="me", code="network")

    await cast.store.write(lose)
    assert (await cast.store.rows("select waiting_since from dialog"))[0][0] is None


def test_list_order_is_next_due_reply_then_latest_activity() -> None:
    hour = 3_600_000
    waiting = [(300, None, 900), (200, 200 + 2 * hour, 200), (100, 300, 100), (400, 500, 950), (100, None, 100)]
    rows = [(None, None, 500), (None, None, 800), *waiting]
    ordered = sorted(rows, key=lambda row: urgency(*row))
    due_first = [(100, 300, 100), (400, 500, 950), (100, None, 100), (300, None, 900), (200, 200 + 2 * hour, 200)]
    assert ordered == [*due_first, (None, None, 800), (None, None, 500)], "without a target an hour stands in"
