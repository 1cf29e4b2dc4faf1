"""Notifications: who is notified of which event; never of an own act."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from inbox import consumers, eventlog
from inbox.access import CLI, Actor
from inbox.clock import DAY, MINUTE
from inbox.delivery import claims, outbox
from inbox.dialogs import assignment, episodes, followers, handover, handover_steps, snooze
from inbox.errors import Conflict
from inbox.listing.counters import counts
from inbox.listing.notifications import page
from inbox.messages import notes, replies
from inbox.notifications import store as notifications
from inbox.notifications import triggers
from inbox.people import operators, preferences, statuses
from inbox.store import Tx
from tests.conftest import Cast


@pytest.fixture
async def reader(cast: Cast) -> consumers.Consumer:
    made = triggers.consumer(cast.store)
    await made.drain()
    return made


async def bell(cast: Cast, person: Actor, **more: Any) -> list[dict[str, Any]]:
    return list(orjson.loads(await page(cast.store, person, **more))["items"])


async def told(cast: Cast, person: Actor) -> list[tuple[str, str, int, bool]]:
    """Return (kind, act, count, unread) of the operator's notifications, the newest first."""
    shown = [one for one in await bell(cast, person) if one["kind"] != "unassigned"]
    return [(one["kind"], one["data"].get("what", ""), one["count"], one["read_at"] is None) for one in shown]


async def give(cast: Cast, dialog: int, person: Actor, by: Actor) -> None:
    await cast.store.write(lambda tx: assignment.assign(tx, by, dialog, operator_id=person.id))


async def answer(cast: Cast, person: Actor, dialog: int, text: str) -> None:
    seen = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, person, dialog, text=text, seen=seen))


async def test_only_the_assignee_is_notified_of_the_assignment_and_later_events(
    cast: Cast, reader: consumers.Consumer
) -> None:
    dialog = await cast.writes("раз")
    await give(cast, dialog, cast.boris, cast.vera)
    await reader.drain()
    assert await told(cast, cast.boris) == [("assigned", "", 1, True)]
    await cast.writes("два")
    await cast.writes("три")
    await reader.drain()
    assert await told(cast, cast.boris) == [("message", "in", 2, True), ("assigned", "", 1, True)]
    newest = (await bell(cast, cast.boris))[0]
    assert (newest["name"], newest["text"], newest["dialog_id"]) == ("Kate", "три", dialog)
    await answer(cast, cast.boris, dialog, "да")
    await cast.store.write(lambda tx: notes.note(tx, cast.boris, dialog, text="сам"))
    await reader.drain()
    assert (await told(cast, cast.boris))[0] == ("message", "in", 2, True), "never of one's own act"
    await cast.store.write(lambda tx: notes.note(tx, cast.vera, dialog, text="смотри"))
    await cast.store.write(lambda tx: episodes.close(tx, cast.vera, dialog))
    await reader.drain()
    assert (await told(cast, cast.boris))[0] == ("message", "closed", 4, True)
    for person in (cast.anna, cast.vera, cast.olga):
        assert await told(cast, person) == []


async def test_followers_are_notified_of_everything_and_mentioned_operators_once(
    cast: Cast, reader: consumers.Consumer
) -> None:
    dialog = await cast.writes("раз")
    await reader.drain()
    await cast.store.write(lambda tx: followers.follow(tx, cast.vera, dialog, on=True))
    await give(cast, dialog, cast.boris, cast.boris)
    await reader.drain()
    assert await told(cast, cast.vera) == [("followed", "assigned", 1, True)]
    called = [cast.anna.id or 0, cast.vera.id or 0]
    await cast.store.write(lambda tx: notes.note(tx, cast.boris, dialog, text="ау", mentions=called))
    await reader.drain()
    assert await told(cast, cast.anna) == [("mention", "", 1, True)]
    assert [one[0] for one in await told(cast, cast.vera)] == ["mention", "followed"]
    await cast.store.write(lambda tx: episodes.close(tx, cast.boris, dialog))
    await reader.drain()
    assert ("followed", "closed", 2, True) in await told(cast, cast.vera)
    assert await told(cast, cast.boris) == []


async def test_assignments_by_one_operator_share_a_notification_and_a_handover_shows_its_note_once(
    cast: Cast, reader: consumers.Consumer
) -> None:
    dialogs = [await cast.writes("раз", who=name) for name in ("kate", "john", "alina")]
    for dialog in dialogs:
        await give(cast, dialog, cast.boris, cast.vera)
    await reader.drain()
    [one] = await bell(cast, cast.boris)
    assert (one["kind"], one["count"], one["data"]["dialogs"]) == ("assigned", 3, dialogs)

    def hand(tx: Tx) -> None:
        made = handover.begin(
            tx,
            cast.boris,
            from_id=cast.boris.id or 0,
            kind="person",
            people=[cast.anna.id or 0],
            note="отпуск",
        )
        while handover_steps.step(tx, made["hand_over_id"]):
            pass

    await cast.store.write(hand)
    await reader.drain()
    [one] = await bell(cast, cast.anna)
    assert (one["kind"], one["count"], one["text"], one["by_id"]) == ("handover", 3, "отпуск", cast.boris.id)


async def test_reopened_dialog_and_undelivered_reply_are_notified(
    cast: Cast, reader: consumers.Consumer, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = await cast.writes("раз")
    await give(cast, dialog, cast.boris, cast.boris)
    await cast.store.write(lambda tx: snooze.snooze(tx, cast.boris, dialog, until=tx.now + MINUTE, reason="ждём"))
    await cast.store.write(lambda tx: snooze.end_due_snooze(tx, dialog, tx.now))
    await reader.drain()
    assert await told(cast, cast.boris) == [("unsnoozed", "", 1, True)]
    await answer(cast, cast.vera, dialog, "ответ")
    [out] = await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await cast.store.write(lambda tx: outbox.mark_failed(tx, out.delivery_id, holder="me", code="refused"))
    await reader.drain()
    assert ("failed", "", 1, True) in await told(cast, cast.boris)
    assert await told(cast, cast.vera) == [("failed", "", 1, True)], "its author learns of it too"


async def test_reading_a_notification_is_personal_and_restarts_its_count(
    cast: Cast, reader: consumers.Consumer
) -> None:
    dialog = await cast.writes("раз")
    await give(cast, dialog, cast.boris, cast.vera)
    await cast.writes("два")
    await reader.drain()
    [message, assigned] = await bell(cast, cast.boris)
    ids = [message["id"], assigned["id"]]
    assert await cast.store.write(lambda tx: notifications.mark_read(tx, cast.vera, ids=ids)) == 0
    before = await eventlog.last_id(cast.store)
    assert await cast.store.write(lambda tx: notifications.mark_read(tx, cast.boris, dialog_id=dialog)) == 2
    assert {one.only_operator for one in await eventlog.after(cast.store, before)} == {cast.boris.id}
    await cast.writes("три")
    await reader.drain()
    assert (await told(cast, cast.boris))[0] == ("message", "in", 1, True)
    assert await cast.store.write(lambda tx: notifications.mark_read(tx, cast.boris, everything=True)) == 1
    pages = []
    before_text: str | None = None
    while True:
        one = orjson.loads(await page(cast.store, cast.boris, limit=1, before=before_text))
        pages += one["items"]
        before_text = one["next"]
        if before_text is None:
            break
    assert [one["kind"] for one in pages] == ["message", "assigned"]
    await cast.store.write(lambda tx: tx.sql("update notice set at = at - :age", age=31 * DAY))
    assert await bell(cast, cast.boris) == []
    assert await cast.store.write(notifications.forget_old) == 2


async def test_no_notification_without_the_preference_or_without_access(cast: Cast, reader: consumers.Consumer) -> None:
    dialog = await cast.writes("раз")
    none = {way: False for way in preferences.WAYS}
    await cast.store.write(lambda tx: preferences.change(tx, cast.boris, {"notices": {"assigned": none}}))
    quiet = {"notices": {"message": {"app": False}}}
    await cast.store.write(lambda tx: preferences.change(tx, cast.boris, quiet))
    await give(cast, dialog, cast.boris, cast.vera)
    await cast.writes("два")
    await reader.drain()
    assert await told(cast, cast.boris) == [("message", "in", 1, False)], "without «in Okno» it stands there as read"
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, cast.boris.id or 0, frozenset({cast.second})))
    await cast.writes("три")
    await reader.drain()
    assert await told(cast, cast.boris) == []
    kept = await cast.store.rows("select count from notice where operator_id = :id", id=cast.boris.id)
    assert [tuple(row) for row in kept] == [(1,)], "and none is made any more"


async def test_test_notifications_are_rate_limited(cast: Cast) -> None:
    for _ in range(notifications.MOST_TESTS):
        await cast.store.write(lambda tx: notifications.send_test(tx, cast.boris))
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: notifications.send_test(tx, cast.boris))
    assert len(await bell(cast, cast.boris)) == notifications.MOST_TESTS and await bell(cast, cast.anna) == []


async def test_new_consumer_notifies_nothing_old_and_nothing_twice(cast: Cast) -> None:
    dialog = await cast.writes("раз")
    await give(cast, dialog, cast.boris, cast.vera)
    first, second = triggers.consumer(cast.store), triggers.consumer(cast.store)
    await first.drain()
    assert await told(cast, cast.boris) == []
    await cast.writes("два")
    await first.drain()
    await second.drain()
    assert await told(cast, cast.boris) == [("message", "in", 1, True)]


async def test_notifications_that_the_bell_hides_are_not_counted(cast: Cast, reader: consumers.Consumer) -> None:
    await give(cast, await cast.writes("x"), cast.boris, cast.vera)
    await reader.drain()
    assert (await counts(cast.store, cast.boris))["notifications"] == 1
    eyes = frozenset({cast.second})
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, cast.boris.id or 0, eyes))
    boris = Actor("operator", cast.boris.id, "Boris", "operator", eyes)
    shown = orjson.loads(await page(cast.store, boris))
    assert (shown["items"], shown["unread"], (await counts(cast.store, boris))["notifications"]) == ([], 0, 0)


async def waiting_for(cast: Cast, person: Actor) -> list[tuple[int, int, bool]]:
    """Return (dialog, count, unread) of the operator's notifications about unassigned clients."""
    shown = [one for one in await bell(cast, person) if one["kind"] == "unassigned"]
    return [(one["dialog_id"], one["count"], one["read_at"] is None) for one in shown]


async def test_unassigned_client_is_announced_to_all_on_shift_until_assigned(
    cast: Cast, reader: consumers.Consumer
) -> None:
    await cast.store.write(lambda tx: statuses.set_presence(tx, cast.vera, "off"))
    dialog = await cast.writes("hello")
    await cast.writes("anybody there?")
    await reader.drain()
    assert await waiting_for(cast, cast.boris) == [(dialog, 1, True)]
    assert await waiting_for(cast, cast.anna) == [(dialog, 1, True)]
    assert await waiting_for(cast, cast.vera) == []
    await give(cast, dialog, cast.boris, cast.boris)
    await reader.drain()
    assert await waiting_for(cast, cast.anna) == [(dialog, 1, False)]
    await cast.store.write(lambda tx: assignment.assign(tx, cast.boris, dialog, operator_id=None))
    await cast.store.write(lambda tx: episodes.close(tx, cast.boris, dialog))
    await cast.writes("one more question")  # a returning client counts like a new one
    await reader.drain()
    assert await waiting_for(cast, cast.anna) == [(dialog, 1, True)]
    automatic = await cast.writes("I am on holiday", who="auto", automatic="auto-replied")
    await reader.drain()
    assert automatic not in [one[0] for one in await waiting_for(cast, cast.anna)]
