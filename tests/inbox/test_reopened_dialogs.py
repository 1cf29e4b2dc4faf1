"""Reopening a closed dialog restores its wait, at any time and by any operator (ux findings, B3)."""

import pytest

from inbox import clock, consistency
from inbox.access import Actor
from inbox.delivery import outbox
from inbox.dialogs import bulk, episodes, waits
from inbox.dialogs.bulk import Step
from inbox.dialogs.episodes import REOPEN_WITHIN
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Conflict
from inbox.messages import notes, replies
from inbox.messages.replies import SendOptions
from inbox.store import Tx
from tests.conftest import Cast, key


async def close(cast: Cast, dialog_id: int, who: Actor | None = None, **more: str) -> None:
    await cast.store.write(lambda tx: episodes.close(tx, who or cast.anna, dialog_id, **more))


async def reopen(cast: Cast, dialog_id: int, who: Actor | None = None) -> dict:
    return await cast.store.write(lambda tx: episodes.reopen(tx, who or cast.anna, dialog_id))


async def reply(cast: Cast, dialog_id: int) -> int:
    def answer(tx: Tx) -> int:
        no = tx.sql("select last_no from dialog where id = :id", id=dialog_id)[0][0]
        sent = replies.reply(tx, cast.anna, dialog_id, text="ours", seen=no)
        return int(sent["message_id"])

    return await cast.store.write(answer)


async def waiting(cast: Cast, dialog_id: int) -> tuple[object, ...]:
    found = await cast.store.rows("select open, waiting_since from dialog where id = :id", id=dialog_id)
    assert await consistency.find_differences(cast.store) == []
    return tuple(found[0])


async def since(cast: Cast, dialog_id: int) -> int:
    return (await cast.store.rows("select waiting_since from dialog where id = :id", id=dialog_id))[0][0]


async def pass_time(cast: Cast, by: int) -> None:
    """Move every closing into the past, with the waits that it ended."""

    def shift(tx: Tx) -> None:
        dialog_id = tx.sql("select min(id) from dialog")[0][0]
        notes.note(tx, cast.vera, dialog_id, text="time passes")  # a change without an event is refused
        tx.sql("update episode set closed_at = closed_at - :by", by=by)
        tx.sql("update wait set ended_at = ended_at - :by where ended_by = 'closed'", by=by)

    await cast.store.write(shift)


@pytest.mark.parametrize("later", [61 * clock.SECOND, clock.DAY, 20 * clock.DAY], ids=["61s", "day", "20days"])
@pytest.mark.parametrize("whose", ["anna", "boris", "vera"])
async def test_reopening_restores_the_wait_at_any_time_by_any_operator(cast: Cast, later: int, whose: str) -> None:
    dialog_id = await cast.writes("where is my order?")
    began = await since(cast, dialog_id)
    await close(cast, dialog_id)
    await pass_time(cast, later)
    await reopen(cast, dialog_id, getattr(cast, whose))
    assert await waiting(cast, dialog_id) == (1, began)
    assert await cast.store.rows("select count(*), max(ended_at) from wait") in ([(1, None)], [[1, None]])


async def test_bulk_reopening_and_undone_bulk_closing_restore_every_wait(cast: Cast) -> None:
    made = [await cast.writes("hello", who=f"client{number}") for number in range(30)]
    began = [await since(cast, one) for one in made]
    done = await bulk.run(cast.store, cast.vera, [Step("close", made)], key=key())
    await pass_time(cast, clock.HOUR)
    steps = [Step(**one) for one in done["undo"]]
    await bulk.run(cast.store, cast.vera, steps, key=key())
    assert [await since(cast, one) for one in made] == began
    await bulk.run(cast.store, cast.anna, [Step("close", made)], key=key())
    await pass_time(cast, clock.HOUR)
    back = await bulk.run(cast.store, cast.boris, [Step("reopen", made)], key=key())
    assert back["done"] == made
    assert [await waiting(cast, one) for one in made] == [(1, one) for one in began]


async def test_reply_after_the_closing_ends_the_restored_wait(cast: Cast) -> None:
    """Store a reply that was typed on the shop's phone; it reopens no dialog."""
    dialog_id = await cast.writes("hello")
    await close(cast, dialog_id)
    await cast.writes("done already", outside=True)
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, None)
    assert [row[0] for row in await cast.store.rows("select ended_by from wait")] == ["outside"]


async def test_failed_reply_retried_after_the_closing_counts(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    message = await reply(cast, dialog_id)

    def fall(tx: Tx) -> None:
        delivery = tx.sql("select id from delivery where message_id = :id", id=message)[0]
        outbox.mark_undelivered(tx, delivery[0], state="failed", code="test", detail="")

    await cast.store.write(fall)
    await close(cast, dialog_id)
    await cast.store.write(lambda tx: replies.retry(tx, cast.anna, message))
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, None)
    await cast.store.write(fall)  # when that one fails too, the client waits again
    assert (await waiting(cast, dialog_id))[1] is not None


async def test_reply_in_a_closed_dialog_leaves_no_wait_after_the_next_closing(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await close(cast, dialog_id)
    await reply(cast, dialog_id)
    await close(cast, dialog_id)
    await reopen(cast, dialog_id, cast.boris)
    assert await waiting(cast, dialog_id) == (1, None)


async def test_scheduled_reply_ends_the_restored_wait_when_it_is_sent(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    began = await since(cast, dialog_id)
    at = clock.now() + clock.DAY
    planned = await cast.store.write(
        lambda tx: replies.reply(
            tx, cast.anna, dialog_id, text="tomorrow", seen=1, how=SendOptions(at=at, then="close")
        )
    )
    assert await waiting(cast, dialog_id) == (0, None)
    await reopen(cast, dialog_id, cast.boris)
    assert await waiting(cast, dialog_id) == (1, began)
    await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, planned["message_id"]))
    assert await waiting(cast, dialog_id) == (1, began)


async def test_two_waits_of_one_closing_become_one_with_the_earlier_start(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    began = await since(cast, dialog_id)
    await close(cast, dialog_id)

    def add(tx: Tx) -> None:
        dialog = lock_dialog(tx, dialog_id)
        message = tx.sql("select min(id) from message")[0][0]
        waits.open_wait(tx, cast.anna, dialog, message_id=message, started_at=began + 5)
        waits.end_wait(tx, cast.anna, dialog, by="closed")

    await cast.store.write(add)
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, began)
    assert len(await cast.store.rows("select 1 from wait")) == 1


async def test_undo_after_a_new_client_message_keeps_the_old_start(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    began = await since(cast, dialog_id)
    await close(cast, dialog_id)
    await cast.writes("hello?")
    again = await since(cast, dialog_id)
    assert again > began
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, began)
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, began)
    assert len(await cast.store.rows("select 1 from wait")) == 1


@pytest.mark.parametrize("settle", ["reply", "no-answer"])
async def test_undo_changes_nothing_after_the_next_wait_ended(cast: Cast, settle: str) -> None:
    dialog_id = await cast.writes("hello")
    await close(cast, dialog_id)
    await cast.writes("hello?")
    if settle == "reply":
        await reply(cast, dialog_id)
    else:
        await cast.store.write(lambda tx: episodes.mark_no_answer(tx, cast.boris, dialog_id))
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, None)
    if settle == "no-answer":
        return
    await cast.writes("thanks, and?")
    begun = await since(cast, dialog_id)
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, begun)


async def test_wait_of_a_new_episode_keeps_its_own_start(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await close(cast, dialog_id)
    await pass_time(cast, REOPEN_WITHIN + clock.SECOND)
    await cast.writes("something else")
    begun = await since(cast, dialog_id)
    await reopen(cast, dialog_id)
    assert await waiting(cast, dialog_id) == (1, begun)


async def test_no_reply_needed_can_be_undone_after_an_undone_closing(cast: Cast) -> None:
    dialog_id = await cast.writes("thanks!")
    began = await since(cast, dialog_id)
    await cast.store.write(lambda tx: episodes.mark_no_answer(tx, cast.anna, dialog_id))
    await close(cast, dialog_id)
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: episodes.undo_no_answer(tx, cast.anna, dialog_id))
    await pass_time(cast, clock.HOUR)
    await reopen(cast, dialog_id, cast.boris)
    assert await waiting(cast, dialog_id) == (1, None)  # the state before the closing
    await cast.store.write(lambda tx: episodes.undo_no_answer(tx, cast.anna, dialog_id))
    assert await waiting(cast, dialog_id) == (1, began)


async def test_reopening_and_correcting_return_the_former_reason(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await close(cast, dialog_id, reason="declined", comment="too dear")
    was = {"reason": "declined", "comment": "too dear"}
    spam = {"reason": "spam", "comment": ""}
    corrected = await cast.store.write(lambda tx: episodes.close(tx, cast.boris, dialog_id, reason="spam"))
    assert corrected["was"] == was
    assert (await reopen(cast, dialog_id))["was"] == spam
    assert (await reopen(cast, dialog_id))["was"] is None  # it is open
    await close(cast, dialog_id, **spam)
    await reopen(cast, dialog_id)
    assert (await waiting(cast, dialog_id))[0] == 1
