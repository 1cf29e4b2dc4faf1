"""SLA targets: when a reply is due, what is announced, and what a target survives (P15; field tests S1-S12)."""

from typing import Any

import orjson

from inbox import consistency, timers
from inbox.access import SYSTEM
from inbox.clock import DAY, HOUR, MINUTE
from inbox.delivery import claims, outbox
from inbox.dialogs import episodes, sla
from inbox.dialogs.blocked import set_blocked
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.sla import Alarm, Target
from inbox.dialogs.timeline import emit_dialog
from inbox.events import EventKind
from inbox.messages import notes, replies
from inbox.store import Tx
from tests.conftest import Cast

ALARM = Alarm(assignee=True, leads=True, operators=(), email=True)


def target(minutes: int = 60, stages: tuple[int, ...] = (80, 100), **more: Any) -> Target:
    facts: dict[str, Any] = {"hours_version_id": None, "rule_id": 5, "rule_version": 1, "alarm": ALARM}
    return Target(minutes * MINUTE, stages=stages, **facts | more)


async def set_target(cast: Cast, dialog_id: int, wanted: Target | None) -> None:
    def change(tx: Tx) -> None:
        wait_id = tx.sql("select id from wait where dialog_id = :id and ended_at is null", id=dialog_id)[0][0]
        sla.set_target(tx, lock_dialog(tx, dialog_id), wait_id, wanted)

    await cast.store.write(change)


async def waits_with(cast: Cast, wanted: Target, text: str = "hello", **more: Any) -> int:
    dialog_id = await cast.writes(text, **more)
    await begin_now(cast, dialog_id)
    await set_target(cast, dialog_id, wanted)
    return dialog_id


async def begin_now(cast: Cast, dialog_id: int) -> None:
    """Let the open wait begin now, whenever the client wrote."""

    def change(tx: Tx) -> None:
        dialog = lock_dialog(tx, dialog_id)
        dialog.waiting_since = tx.now
        tx.sql("update wait set started_at = :now where dialog_id = :id and ended_at is null", now=tx.now, id=dialog_id)
        emit_dialog(tx, EventKind.dialog_changed, SYSTEM, dialog)

    await cast.store.write(change)


async def pass_time(cast: Cast, ms: int, *, served: bool = True) -> None:
    """Move the stored instants of open waits back, as if so much time had passed; served: the timers ran meanwhile."""

    def change(tx: Tx) -> None:
        for (dialog_id,) in tx.sql("select dialog_id from wait where ended_at is null"):
            dialog = lock_dialog(tx, dialog_id)
            dialog.waiting_since = (dialog.waiting_since or 0) - ms
            dialog.due_at = None if dialog.due_at is None else dialog.due_at - ms
            emit_dialog(tx, EventKind.dialog_changed, SYSTEM, dialog)
            tx.sql(
                "update wait set started_at = started_at - :ms, due_at = due_at - :ms, breached_at = breached_at - :ms"
                " where dialog_id = :id and ended_at is null",
                ms=ms,
                id=dialog_id,
            )
        tx.sql("update due set at = at - :ms", ms=ms)

    await cast.store.write(change)
    if served:
        await timers.run_due(cast.store, sla.TIMERS)


async def announced(cast: Cast) -> list[tuple[int, bool]]:
    rows = await cast.store.rows("select data from event where kind = 'wait.late' order by id")
    return [(data["stage"], data.get("late", False)) for data in (orjson.loads(row[0]) for row in rows)]


async def lines(cast: Cast) -> list[str]:
    return [row[0] for row in await cast.store.rows("select content from message where kind = 'system' order by no")]


async def due_in(cast: Cast, dialog_id: int) -> int | None:
    """Return the minutes from the start of the wait to its due instant, as the dialog's row says."""
    rows = await cast.store.rows("select due_at - waiting_since from dialog where id = :id", id=dialog_id)
    return None if rows[0][0] is None else rows[0][0] // MINUTE


async def test_target_warns_once_and_breaches_once_to_the_minute(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    assert await due_in(cast, dialog_id) == 60
    await pass_time(cast, 47 * MINUTE)
    assert await announced(cast) == []
    await pass_time(cast, MINUTE)
    assert await announced(cast) == [(80, False)]
    await pass_time(cast, 11 * MINUTE)
    assert await announced(cast) == [(80, False)]
    assert await lines(cast) == []
    await pass_time(cast, MINUTE)
    await timers.run_due(cast.store, sla.TIMERS)
    assert await announced(cast) == [(80, False), (100, False)]
    assert await lines(cast) == ["sla_breached"]
    assert (await cast.store.rows("select breached_at = due_at from wait"))[0][0]
    assert await cast.store.rows("select 1 from due") == []
    assert await consistency.find_differences(cast.store) == []


async def test_after_three_days_of_downtime_the_breach_alone_is_announced_once_and_marked_late(cast: Cast) -> None:
    await waits_with(cast, target(60, (50, 80, 100)))
    await pass_time(cast, 3 * DAY, served=False)
    assert await announced(cast) == []
    for _ in range(2):
        await timers.run_due(cast.store, sla.TIMERS)
    assert await announced(cast) == [(100, True)]
    [(line,)] = await cast.store.rows("select data from message where content = 'sla_breached'")
    assert orjson.loads(line)["late"] is True


async def test_ladder_of_50_100_and_150_percent_is_announced_once_each(cast: Cast) -> None:
    """S12."""
    await waits_with(cast, target(60, (50, 100, 150)))
    for _ in range(20):
        await pass_time(cast, 5 * MINUTE)
    assert [stage for stage, _ in await announced(cast)] == [50, 100, 150]
    assert await lines(cast) == ["sla_breached"]


async def test_miss_is_marked_even_when_the_policy_announces_only_a_warning(cast: Cast) -> None:
    await waits_with(cast, target(60, (50,)))
    await pass_time(cast, 61 * MINUTE)
    assert await lines(cast) == ["sla_breached"]


async def test_three_client_messages_in_a_row_start_one_clock_at_the_first(cast: Cast) -> None:
    """S1."""
    dialog_id = await waits_with(cast, target(60))
    before = await cast.store.rows("select due_at from dialog")
    for text in ("and", "please"):
        await cast.writes(text)
    assert await cast.store.rows("select due_at from dialog") == before
    assert await due_in(cast, dialog_id) == 60
    assert len(await cast.store.rows("select 1 from wait")) == 1


async def test_only_an_answer_to_the_client_ends_the_clock(cast: Cast) -> None:
    """S2: a note does not, a colleague's answer does."""
    dialog_id = await waits_with(cast, target(60))
    await cast.store.write(lambda tx: notes.note(tx, cast.anna, dialog_id, text="look"))
    assert await due_in(cast, dialog_id) == 60
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    assert await cast.store.rows("select due_at from dialog") == [(None,)]
    assert await cast.store.rows("select 1 from due where kind = 'sla'") == []
    await pass_time(cast, 2 * HOUR)
    assert await announced(cast) == []


async def test_returning_client_gets_a_fresh_clock(cast: Cast) -> None:
    """S3: no clock runs while we wait for the client, and the next wait is never red at once."""
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 59 * MINUTE)
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    await cast.writes("thanks, but")
    assert await due_in(cast, dialog_id) is None, "the policy sets the target of the new wait"
    await begin_now(cast, dialog_id)
    await set_target(cast, dialog_id, target(60))
    assert await due_in(cast, dialog_id) == 60
    assert [stage for stage, _ in await announced(cast)] == [80]


async def test_wait_that_continues_after_a_failed_reply_keeps_its_marks(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 70 * MINUTE)
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    sent = await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    assert await cast.store.rows("select due_at from dialog") == [(None,)]

    def fail(tx: Tx) -> None:
        claims.claim(tx, holder="me", channels=[cast.telegram])
        outbox.mark_failed(tx, sent["delivery_id"], holder="me", code="blocked-file", detail="")

    await cast.store.write(fail)
    assert await due_in(cast, dialog_id) == 60
    await pass_time(cast, HOUR)
    assert [stage for stage, _ in await announced(cast)] == [100]
    assert (await lines(cast)).count("sla_breached") == 1
    assert await consistency.find_differences(cast.store) == []


async def test_reply_after_the_due_instant_marks_the_wait_even_if_no_timer_ran(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 61 * MINUTE, served=False)
    last = (await cast.store.rows("select last_no from dialog"))[0][0]
    await cast.store.write(lambda tx: replies.reply(tx, cast.boris, dialog_id, text="hi", seen=last))
    assert (await cast.store.rows("select breached_at = due_at from wait"))[0][0]
    await timers.run_due(cast.store, sla.TIMERS)
    assert await announced(cast) == []


async def test_policy_that_is_switched_off_takes_the_marks_away(cast: Cast) -> None:
    """S6."""
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 61 * MINUTE)
    await set_target(cast, dialog_id, None)
    assert await due_in(cast, dialog_id) is None
    assert await cast.store.rows("select norm_ms, breached_at, told, rule_id from wait") == [(None, None, 0, None)]
    assert await cast.store.rows("select 1 from due where kind = 'sla'") == []
    assert await consistency.find_differences(cast.store) == []


async def test_edited_policy_moves_an_open_target_and_leaves_a_missed_one(cast: Cast) -> None:
    """S5."""
    running = await waits_with(cast, target(60), who="kate")
    missed = await waits_with(cast, target(10), who="paul")
    await pass_time(cast, 20 * MINUTE)
    for dialog_id in (running, missed):
        await set_target(cast, dialog_id, target(120, rule_version=2))
    assert [await due_in(cast, dialog_id) for dialog_id in (running, missed)] == [120, 10]
    rows = await cast.store.rows("select dialog_id, rule_version from wait order by dialog_id")
    assert rows == [(running, 2), (missed, 1)]


async def test_stage_that_lies_ahead_again_is_announced_again(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    await pass_time(cast, 50 * MINUTE)
    await set_target(cast, dialog_id, target(120))
    await pass_time(cast, 47 * MINUTE)
    assert [stage for stage, _ in await announced(cast)] == [80, 80]


async def test_same_target_again_changes_nothing(cast: Cast) -> None:
    dialog_id = await waits_with(cast, target(60))
    before = await cast.store.rows("select count(*) from event")
    await set_target(cast, dialog_id, target(60))
    assert await cast.store.rows("select count(*) from event") == before


async def test_blocked_client_and_answered_thanks_have_no_clock(cast: Cast) -> None:
    """S11."""
    dialog_id = await waits_with(cast, target(60))
    await cast.store.write(lambda tx: set_blocked(tx, SYSTEM, lock_dialog(tx, dialog_id), blocked=True))
    assert await due_in(cast, dialog_id) is None
    await pass_time(cast, 2 * HOUR)
    assert await announced(cast) == []
    assert await consistency.find_differences(cast.store) == []
    await cast.store.write(lambda tx: set_blocked(tx, SYSTEM, lock_dialog(tx, dialog_id), blocked=False))
    assert await due_in(cast, dialog_id) == 60
    await cast.store.write(lambda tx: episodes.mark_no_answer(tx, cast.anna, dialog_id))
    assert await due_in(cast, dialog_id) is None
    assert await cast.store.rows("select 1 from due where kind = 'sla'") == []


async def test_talk_inside_a_group_has_no_clock(cast: Cast) -> None:
    """S11: only a message that is addressed to us opens a wait."""
    await cast.writes("lunch?", thread_kind="group", addressed=False)
    assert await cast.store.rows("select 1 from wait") == []


async def test_list_is_ordered_by_target(cast: Cast) -> None:
    slow = await waits_with(cast, target(240), who="kate")
    none = await cast.writes("hello", who="mary")
    await begin_now(cast, none)
    quick = await waits_with(cast, target(10), who="paul")
    rows = await cast.store.rows("select id from dialog order by urgency")
    assert [row[0] for row in rows] == [quick, none, slow]
