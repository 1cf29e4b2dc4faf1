"""A message of a blocked sender is kept, opens no wait, reopens nothing, and notifies no operator (W33)."""

from typing import Any

from inbox import clock
from inbox.access import Actor
from inbox.contacts import cards
from inbox.dialogs import episodes
from inbox.dialogs.locked import lock_dialog
from inbox.messages import automatic
from inbox.messages.automatic import Refused
from inbox.notifications import triggers
from tests.conftest import Cast


async def block(cast: Cast, *, on: bool) -> None:
    ((contact_id,),) = await cast.store.rows("select contact_id from dialog order by id limit 1")
    await cast.store.write(lambda tx: cards.change(tx, cast.anna, contact_id, sender_blocked=on))


async def test_message_of_a_blocked_sender_wakes_no_operator_in_any_dialog(cast: Cast) -> None:
    notices = triggers.consumer(cast.store)
    dialog_id = await cast.writes("Buy this")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id, reason="spam"))
    await notices.drain()
    await block(cast, on=True)
    await cast.writes("Buy this too", sent_at=clock.now())
    other = await cast.writes("And this", thread_key="chat:other", sent_at=clock.now())
    await notices.drain()
    assert await cast.store.rows("select 1 from wait where ended_at is null") == []
    assert await cast.store.rows("select 1 from notice") == []
    states = await cast.store.rows("select open, waiting_since from dialog order by id")
    assert [tuple(row) for row in states] == [(0, None), (1, None)]
    texts = await cast.store.rows("select text, automatic from message where kind = 'in' order by id")
    assert [tuple(row) for row in texts] == [
        ("Buy this", None),
        ("Buy this too", "blocked-sender"),
        ("And this", "blocked-sender"),
    ]

    def answer(tx: Any) -> Any:
        given: Any = {"purpose": "autoreply", "about_no": 1, "cause": "e.1"}
        return automatic.send(tx, Actor("rule", 7), lock_dialog(tx, other), "hi", **given)

    assert await cast.store.write(answer) == Refused("automatic")


async def test_unblocked_sender_waits_again(cast: Cast) -> None:
    await cast.writes("Hello")
    await block(cast, on=True)
    await block(cast, on=False)
    await cast.writes("Hello again", who="kate", thread_key="chat:new")
    assert len(await cast.store.rows("select 1 from wait where ended_at is null")) == 2
