"""Assignments, closings and presence are recorded as rows, so that reports can be rebuilt."""

from __future__ import annotations

import pytest

from inbox import clock
from inbox.clock import MINUTE
from inbox.dialogs import assignment, episodes
from inbox.messages import replies
from inbox.people import presence_spans
from tests.conftest import Cast


async def rows(cast: Cast, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in await cast.store.rows(sql)]


ASSIGNED = "select operator_id, team_id, cause, by_kind, by_id from assignment order by id"


async def test_every_change_of_assignee_or_team_is_recorded(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    anna, boris = cast.anna.id, cast.boris.id
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=1))
    await cast.store.write(lambda tx: assignment.assign(tx, cast.anna, dialog_id, operator_id=boris))
    await cast.store.write(lambda tx: assignment.assign(tx, cast.boris, dialog_id, operator_id=None))
    assert await rows(cast, ASSIGNED) == [
        (anna, None, "reply", "operator", anna),
        (boris, None, "person", "operator", anna),
        (None, None, "person", "operator", boris),
    ]


async def test_closing_row_keeps_its_reason_after_reopening(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id, reason="spam", comment="ads"))
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id, reason="other"))
    await cast.store.write(lambda tx: episodes.reopen(tx, cast.boris, dialog_id))
    found = await rows(
        cast, "select reason, comment, by_id, reopened_by_kind, reopened_by_id, reopened_cause, undone from closure"
    )
    assert found == [("other", "", cast.anna.id, "operator", cast.boris.id, "person", 0)]


async def test_client_message_ends_the_closing_row(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    await cast.writes("again")
    found = await rows(cast, "select reopened_by_kind, reopened_by_id, reopened_cause, undone from closure")
    assert found == [("client", None, "client", 0)]


async def test_closing_by_mistake_is_marked_as_undone(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    await cast.store.write(lambda tx: episodes.reopen(tx, cast.anna, dialog_id))
    assert await rows(cast, "select undone from closure") == [(1,)]


async def test_presence_span_is_extended_and_a_new_one_starts_after_a_change_or_gap(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clock.now()

    async def at(minutes: float, states: dict[int, str]) -> None:
        monkeypatch.setattr(clock, "now", lambda: start + int(minutes * MINUTE))
        await cast.store.write(lambda tx: presence_spans.record(tx, states))

    for minutes, states in ((0, {1: "online"}), (1, {1: "online"}), (2, {1: "away"}), (3, {}), (9, {1: "away"})):
        await at(minutes, states)
    found = await rows(cast, "select state, from_at, until_at from presence_span order by id")
    assert [(state, (a - start) / MINUTE, (b - start) / MINUTE) for state, a, b in found] == [  # type: ignore[operator]
        ("online", 0, 2),
        ("away", 2, 2),
        ("away", 9, 9),
    ]


async def test_second_process_with_the_same_presence_writes_nothing(cast: Cast) -> None:
    assert await cast.store.write(lambda tx: presence_spans.record(tx, {1: "online"})) == 1
    assert await cast.store.write(lambda tx: presence_spans.record(tx, {1: "online"})) == 0
