"""Tests that housekeeping deletes expired rows and nothing else."""

from __future__ import annotations

import pytest

from inbox import clock, eventlog
from inbox.clock import DAY
from tests.conftest import Cast
from tests.web.browser import key, until
from tests.web.conftest import Running


async def read_upto(server: Running, event_id: int) -> bool:
    """Return whether every consumer of the log has stored this position."""
    return {row[0] for row in await server.store.rows("select position from consumer")} == {event_id}


@pytest.mark.parametrize("settings", [{"retention": {"log_days": 1, "log_events": 1000}}])
async def test_old_events_keys_tries_and_sessions_go_and_messages_stay(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    browser = await server.seat(cast.anna)
    await browser.sign_in("anna@shop.example", "wrong")
    await browser.do(f"/api/dialogs/{dialog}/messages", kind="note", text="x", seen=1, key=key())
    newest = await eventlog.last_id(server.store)
    old = clock.now() - 30 * DAY
    for table, column in (("event", "at"), ("command", "at"), ("sign_in_try", "at"), ("session", "created_at")):
        await server.store.write(
            lambda tx, table=table, column=column: tx.sql(f"update {table} set {column} = :old", old=old)  # type: ignore[misc]
        )
    # The log keeps events that a consumer has not read yet (P10).
    await until(lambda: read_upto(server, newest))
    await server.okno.ticker.tidy()
    for table in ("command", "sign_in_try", "session"):
        assert await server.store.rows(f"select 1 from {table}") == [], table
    assert await eventlog.first_id(server.store) == await eventlog.last_id(server.store) == newest
    assert len(await server.store.rows("select 1 from message")) == 2
    assert len(await server.store.rows("select 1 from journal")) == 1
