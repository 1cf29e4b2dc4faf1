"""Deliveries leave in order, one at a time per dialog, and end in a visible state (P4-P9)."""

import asyncio

import pytest

from inbox.delivery import claims, outbox
from inbox.errors import Conflict
from inbox.messages import replies
from inbox.store import Tx
from tests.conftest import Cast


async def answer(cast: Cast, dialog_id: int, text: str, **more: int) -> dict:
    last = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog_id))[0][0]
    return await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text=text, seen=last, **more))


async def claim(cast: Cast, holder: str = "me") -> list[claims.Outgoing]:
    return await cast.store.write(lambda tx: claims.claim(tx, holder=holder, channels=[cast.telegram]))


async def states(cast: Cast) -> list[str]:
    return [row[0] for row in await cast.store.rows("select state from delivery order by id")]


async def test_replies_of_one_dialog_are_sent_in_order_and_other_dialogs_in_parallel(cast: Cast) -> None:
    kate, paul = await cast.writes("hi", who="kate"), await cast.writes("hi", who="paul")
    for text in ("first", "second"):
        await answer(cast, kate, text)
    await answer(cast, paul, "other")
    taken = await claim(cast)
    assert sorted(one.text for one in taken) == ["first", "other"]
    assert await claim(cast) == []
    first = next(one for one in taken if one.text == "first")
    await cast.store.write(lambda tx: outbox.mark_sent(tx, first.delivery_id, holder="me", external_id="900", at=1))
    assert [one.text for one in await claim(cast)] == ["second"]


async def test_retrying_reply_delays_later_ones_and_a_failed_one_does_not(cast: Cast) -> None:
    kate = await cast.writes("hi")
    await answer(cast, kate, "first")
    await answer(cast, kate, "second")
    (first,) = await claim(cast)
    await cast.store.write(
        lambda tx: outbox.retry_later(tx, first.delivery_id, holder="me", delay_ms=60_000, code="rate-limited")
    )
    assert await claim(cast) == []
    row = (await cast.store.rows("select state, code, attempts from delivery where id = :id", id=first.delivery_id))[0]
    assert tuple(row) == ("queued", "rate-limited", 1)
    await _hurry(cast)
    (again,) = await claim(cast)
    assert (again.text, again.attempt, again.random_id) == ("first", 2, first.random_id)
    await cast.store.write(lambda tx: outbox.mark_failed(tx, first.delivery_id, holder="me", code="chat-not-found"))
    assert [one.text for one in await claim(cast)] == ["second"]


async def _hurry(cast: Cast) -> None:
    def hurry(tx: Tx) -> None:
        tx.sql("update delivery set not_before = :now where state = 'queued'", now=tx.now)
        from inbox.access import SYSTEM
        from inbox.events import EventKind

        tx.emit(EventKind.dialog_changed, SYSTEM, object_kind="dialog", object_id=1)

    await cast.store.write(hurry)


async def test_reply_in_its_undo_window_can_be_cancelled_and_keeps_its_number(cast: Cast) -> None:
    kate = await cast.writes("hi")
    sent = await answer(cast, kate, "oops", undo_ms=60_000)
    assert await claim(cast) == []
    await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, sent["message_id"]))
    assert await states(cast) == ["cancelled"]
    row = (await cast.store.rows("select waiting_since is null, last_no from dialog"))[0]
    assert tuple(row) == (False, sent["no"])
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, sent["message_id"]))


async def test_reply_being_sent_can_be_neither_cancelled_nor_retried(cast: Cast) -> None:
    kate = await cast.writes("hi")
    sent = await answer(cast, kate, "hello")
    await claim(cast)
    for act in (replies.cancel, replies.retry):
        with pytest.raises(Conflict):
            await cast.store.write(lambda tx, act=act: act(tx, cast.anna, sent["message_id"]))


@pytest.mark.parametrize(
    ("policy", "after_first", "after_second"),
    [("ask", "uncertain", "uncertain"), ("resend", "queued", "uncertain"), ("same", "queued", "queued")],
)
async def test_delivery_of_a_dead_sender_is_settled_by_the_channels_policy(
    cast: Cast, policy: str, after_first: str, after_second: str
) -> None:
    kate = await cast.writes("hi")
    await answer(cast, kate, "hello")
    policies = {cast.telegram: policy}

    async def recover(force: bool) -> int:
        return await cast.store.write(
            lambda tx: claims.recover(tx, channels=policies, holder="new", force=force)  # type: ignore[arg-type]
        )

    await claim(cast, "dead")
    assert await recover(force=False) == 0
    assert await recover(force=True) == 1
    assert await states(cast) == [after_first]
    if after_first == "queued":
        await claim(cast, "dead")
        await recover(force=True)
    assert await states(cast) == [after_second]


async def test_uncertain_reply_is_sent_again_only_by_an_operator(cast: Cast) -> None:
    kate = await cast.writes("hi")
    sent = await answer(cast, kate, "hello")
    (taken,) = await claim(cast)
    await cast.store.write(lambda tx: outbox.mark_uncertain(tx, taken.delivery_id, holder="me", code="network"))
    assert await claim(cast) == []
    await cast.store.write(lambda tx: replies.retry(tx, cast.anna, sent["message_id"]))
    (again,) = await claim(cast)
    assert again.message_id == sent["message_id"]


async def test_only_the_lease_holder_settles_a_delivery_and_only_once(cast: Cast) -> None:
    kate = await cast.writes("hi")
    await answer(cast, kate, "hello")
    (taken,) = await claim(cast)

    def settle(holder: str, external: str) -> object:
        return cast.store.write(
            lambda tx: outbox.mark_sent(tx, taken.delivery_id, holder=holder, external_id=external, at=1)
        )

    assert await settle("somebody else", "1") is False
    assert await settle("me", "2") is True
    assert await settle("me", "3") is False
    assert (await cast.store.rows("select external_id from message where kind = 'out'"))[0][0] == "2"
    attempts = await cast.store.rows("select outcome from delivery_attempt")
    assert [row[0] for row in attempts] == ["sent"]


async def test_two_processes_never_claim_the_same_reply_nor_two_of_one_dialog(cast: Cast) -> None:
    for person in range(6):
        dialog_id = await cast.writes("hi", who=f"p{person}")
        await answer(cast, dialog_id, "one")
        await answer(cast, dialog_id, "two")
    batches = await asyncio.gather(*(claim(cast, f"process {number}") for number in range(5)))
    taken = [one for batch in batches for one in batch]
    assert len(taken) == 6 == len({one.dialog_id for one in taken})
    assert {one.text for one in taken} == {"one"}


async def test_reply_to_a_client_who_blocked_us_fails_and_the_wait_continues(cast: Cast) -> None:
    kate = await cast.writes("hi")
    await answer(cast, kate, "hello")
    (taken,) = await claim(cast)
    await cast.store.write(
        lambda tx: outbox.mark_failed(tx, taken.delivery_id, holder="me", code="blocked-by-client", blocked=True)
    )
    row = (await cast.store.rows("select blocked_at is null, waiting_since is null from dialog"))[0]
    assert tuple(row) == (False, False)


async def test_next_due_time_is_read_from_an_index(cast: Cast) -> None:
    assert await claims.next_due(cast.store, [cast.telegram]) is None
    kate = await cast.writes("hi")
    await answer(cast, kate, "later", undo_ms=50_000)
    due = await claims.next_due(cast.store, [cast.telegram])
    assert due is not None
    assert await claims.next_due(cast.store, [cast.second]) is None
