"""An automatic message is no answer: it moves nothing, holds no reply, and its failure reopens nothing."""

from typing import Any

import pytest

from inbox import automation_switch, clock, consistency
from inbox.access import Actor
from inbox.clock import DAY, HOUR
from inbox.delivery import claims, outbox, receipts
from inbox.dialogs import episodes, snooze
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Conflict
from inbox.listing import views
from inbox.messages import automatic, replies
from inbox.messages.automatic import Sent
from inbox.notifications import triggers
from inbox.store import Tx
from tests.conftest import Cast

RULE = Actor("rule", 7)
HOLDER = "me"


async def send(cast: Cast, dialog_id: int, cause: str = "e.1", **more: Any) -> int:
    given = {"purpose": "autoreply", "about_no": None, "rule_id": 7} | more
    sent = await cast.store.write(
        lambda tx: automatic.send(tx, RULE, lock_dialog(tx, dialog_id), "We are on it.", cause=cause, **given)
    )
    assert isinstance(sent, Sent), sent
    return sent.message_id


async def claim(cast: Cast, *, at: int = 0) -> list[claims.Outgoing]:
    """Claim what is due, as if the clock was `at` milliseconds ahead."""

    def take(tx: Tx) -> list[claims.Outgoing]:
        tx.now += at
        return claims.claim(tx, holder=HOLDER, channels=[cast.telegram])

    return await cast.store.write(take)


async def one(cast: Cast, sql: str, **params: Any) -> tuple[Any, ...]:
    ((*row,),) = await cast.store.rows(sql, **params)
    return tuple(row)


async def dialog(cast: Cast, dialog_id: int) -> tuple[Any, ...]:
    return await one(
        cast,
        "select open, snoozed_at is null, waiting_since, last_at, last_message_id from dialog where id = :id",
        id=dialog_id,
    )


async def test_list_keeps_its_order_and_the_clients_words_and_the_wait_goes_on(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    before = await dialog(cast, dialog_id)
    assert before[2] is not None
    await send(cast, dialog_id)
    assert await dialog(cast, dialog_id) == before
    assert await one(cast, "select first_reply_at, first_reply_message_id from episode") == (None, None)
    assert await consistency.find_differences(cast.store) == []


async def test_operator_who_has_not_seen_the_autoreply_is_not_held(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    await send(cast, dialog_id)
    reply = await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="On its way", seen=1))
    assert reply["no"] == 4  # the autoreply is 2, the assignment 3
    assert await one(cast, "select ended_by, reply_message_id from wait") == ("reply", reply["message_id"])
    assert await one(cast, "select first_reply_message_id from episode") == (reply["message_id"],)
    # Both texts wait for the sender; the failed autoreply leaves the wait ended.
    (first,) = await claim(cast)
    assert first.automatic
    await cast.store.write(lambda tx: outbox.mark_failed(tx, first.delivery_id, holder=HOLDER, code="chat-not-found"))
    assert (await dialog(cast, dialog_id))[2] is None


@pytest.mark.parametrize("end", ["failed", "bounced", "cancelled", "expired"])
async def test_autoreply_that_does_not_arrive_reopens_and_wakes_nothing_and_tells_no_operator(
    cast: Cast, end: str
) -> None:
    notices = triggers.consumer(cast.store)
    await notices.drain()
    dialog_id = await cast.writes("Where is it?")
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="Here", seen=1))
    (reply,) = await claim(cast)
    await cast.store.write(
        lambda tx: outbox.mark_sent(tx, reply.delivery_id, holder=HOLDER, external_id="9", at=tx.now)
    )
    message_id = await send(cast, dialog_id)
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id, reason="solved"))
    before = await dialog(cast, dialog_id)
    await settle(cast, message_id, end)
    assert await dialog(cast, dialog_id) == before
    assert await one(cast, "select reopened from episode") == (0,)
    state = await one(cast, "select state from delivery where message_id = :id", id=message_id)
    assert state == ("failed" if end in ("failed", "bounced") else "cancelled",)
    assert await failed_view(cast) == 0
    await notices.drain()
    assert await cast.store.rows("select kind from notice where kind not in ('unassigned')") == []


async def settle(cast: Cast, message_id: int, end: str) -> None:
    if end == "cancelled":
        await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, message_id))
        return
    claimed = await claim(cast, at=2 * HOUR if end == "expired" else 0)
    if end == "expired":
        assert claimed == []
        return
    delivery_id = claimed[0].delivery_id
    if end == "failed":
        await cast.store.write(lambda tx: outbox.mark_failed(tx, delivery_id, holder=HOLDER, code="chat-not-found"))
    else:
        await cast.store.write(lambda tx: receipts.record_bounce(tx, delivery_id, detail="no such user"))


async def failed_view(cast: Cast) -> int:
    rows = await cast.store.rows(f"select count(*) from dialog d where {views.FAILED}")
    return int(rows[0][0])


async def test_failed_autoreply_ends_no_snooze(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    message_id = await send(cast, dialog_id)
    await cast.store.write(lambda tx: snooze.snooze(tx, cast.anna, dialog_id, until=tx.now + DAY))
    await settle(cast, message_id, "failed")
    assert not (await dialog(cast, dialog_id))[1], "the snooze is kept"


async def test_autoreply_holds_replies_back_only_while_it_is_being_sent(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    await send(cast, dialog_id)
    (autoreply,) = await claim(cast)
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="Here", seen=1))
    assert await claim(cast) == []
    await cast.store.write(
        lambda tx: outbox.retry_later(tx, autoreply.delivery_id, holder=HOLDER, delay_ms=60_000, code="rate-limited")
    )
    (reply,) = await claim(cast)
    assert (reply.text, reply.automatic) == ("Here", False)


async def test_expired_autoreply_is_cancelled_as_too_late_and_never_sent(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    message_id = await send(cast, dialog_id, lifetime_ms=HOUR)
    assert await claim(cast, at=HOUR) == []
    assert await one(cast, "select state, code from delivery") == ("cancelled", "too-late")
    assert await claim(cast) == []
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: replies.retry(tx, cast.anna, message_id))


async def test_pause_cancels_what_waits(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    await send(cast, dialog_id)
    await cast.store.write(lambda tx: automation_switch.set_paused(tx, cast.anna, True))
    assert await claim(cast) == []
    assert await one(cast, "select state, code from delivery") == ("cancelled", "paused")


async def test_tripped_breaker_of_the_channel_cancels_what_waits_there(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    await send(cast, dialog_id)
    await cast.store.write(lambda tx: automation_switch.trip(tx, "channel", cast.second, "channel-budget"))
    (autoreply,) = await claim(cast)
    await cast.store.write(lambda tx: automation_switch.trip(tx, "channel", cast.telegram, "channel-budget"))
    await cast.store.write(
        lambda tx: outbox.retry_later(tx, autoreply.delivery_id, holder=HOLDER, delay_ms=0, code="rate-limited")
    )
    assert await claim(cast) == []
    assert await one(cast, "select state, code from delivery") == ("cancelled", "paused")


@pytest.mark.parametrize(("policy", "state"), [("ask", "uncertain"), ("resend", "uncertain"), ("same", "queued")])
async def test_autoreply_with_a_lost_answer_is_never_sent_twice(cast: Cast, policy: Any, state: str) -> None:
    dialog_id = await cast.writes("Where is it?")
    message_id = await send(cast, dialog_id)
    (autoreply,) = await claim(cast)
    await cast.store.write(
        lambda tx: outbox.settle_lost_answer(tx, autoreply.delivery_id, holder=HOLDER, policy=policy, code="no-answer")
    )
    assert await one(cast, "select state from delivery where message_id = :id", id=message_id) == (state,)
    assert await failed_view(cast) == 0
    if policy == "same":  # the platform recognises the repetition, so it stays in the queue after its lifetime
        (again,) = await claim(cast, at=2 * HOUR)
        assert again.random_id == autoreply.random_id


async def test_autoreply_to_a_finished_dialog_leaves_it_finished(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is it?")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id, reason="solved"))
    before = await dialog(cast, dialog_id)
    await send(cast, dialog_id, purpose="rating")
    assert await dialog(cast, dialog_id) == before
    assert clock.now() >= before[3]
