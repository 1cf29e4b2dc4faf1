"""An event that cannot be applied, a position of a consumer that is gone: work continues, administrators are told."""

from __future__ import annotations

from typing import Any

import pytest

from inbox import consumers, eventlog
from inbox.access import CLI, Actor
from inbox.clock import DAY
from inbox.notifications import faults
from inbox.people import operators
from inbox.store import Tx
from tests.conftest import Cast
from tests.support.poison import UNKNOWN_PERSON, hire_unknown_person, retry_soon, write_poisoned_event
from tests.web.browser import Screen, until
from tests.web.conftest import Running
from web.background import notification_mail


async def bell(server: Running, person: Actor) -> tuple[list[dict[str, Any]], int]:
    """(lines about faults, unread of all kinds) as this person's browser reads them."""
    browser = await server.seat(person)
    page = await browser.get("/api/notifications")
    return [row for row in page["items"] if row["kind"] == "fault"], page["unread"]


def lines(screen: Screen, kind: str = "fault") -> list[dict[str, Any]]:
    """The same as the live socket has told it."""
    return [row for row in screen.state["notice"].values() if row.get("kind") == kind]


async def tries(server: Running) -> list[int]:
    return [fault.tries for fault in await consumers.faults(server.store)]


async def poisoned(server: Running, cast: Cast, dialog: int) -> None:
    """A poisoned event whose first retry has failed too, and the ticker has come by."""
    count = len(await consumers.faults(server.store))
    await server.store.write(lambda tx: write_poisoned_event(tx, dialog, cast.telegram))

    async def parked() -> bool:
        return len(await tries(server)) == count + 1

    await until(parked)
    await server.okno.ticker.do_what_is_due()
    await retry(server)


async def retry(server: Running) -> None:
    await server.store.write(retry_soon)
    await server.okno.ticker.do_what_is_due()


async def test_work_continues_the_log_is_trimmed_and_administrators_see_one_line(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Where is my order?")
    anna, boris = await server.screen(cast.anna), await server.screen(cast.boris)
    await poisoned(server, cast, dialog)
    await until(lambda: len(lines(anna)) == 1)
    [line], _ = await bell(server, cast.anna)
    assert (line["data"], line["read_at"], line["dialog_id"], line["text"]) == ({"count": 1}, None, None, "")
    before = (line["id"], line["at"])
    for _ in range(2):  # a retry that fails is no news
        await retry(server)
        [line], _ = await bell(server, cast.anna)
        assert (line["id"], line["at"]) == before
    for outsider in (cast.boris, cast.vera, cast.olga):
        assert (await bell(server, outsider))[0] == []
    assert lines(boris) == []

    # A later event is applied: Boris is told of what was given to him after the poisoned event.
    browser = await server.seat(cast.vera)
    await browser.do(f"/api/dialogs/{dialog}/assignee", operator_id=cast.boris.id)
    await until(lambda: len(lines(boris, "assigned")) == 1)

    # A position of a version that is gone is dropped after a day, and the log is trimmed past both.
    await server.store.write(
        lambda tx: tx.sql(
            "insert into consumer (name, generation, position, at) values ('gone', :generation, 0, :at)",
            generation=tx.generation,
            at=tx.now - 2 * DAY,
        )
    )
    await server.store.write(lambda tx: tx.sql("update event set at = at - :age", age=30 * DAY))
    newest = await eventlog.last_id(server.store)

    async def read() -> bool:
        [(position,)] = await server.store.rows("select min(position) from consumer where name <> 'gone'")
        return bool(position >= newest)

    await until(read)
    await server.okno.ticker.tidy()
    assert await eventlog.first_id(server.store) >= newest
    assert await server.store.rows("select 1 from consumer where name = 'gone'") == []
    # The event is trimmed, so no retry can ever apply it: its fault goes, and the line with it.
    assert await consumers.faults(server.store) == []
    await server.okno.ticker.do_what_is_due()
    await until(lambda: lines(anna) == [])
    assert (await bell(server, cast.anna))[0] == []


async def test_the_line_goes_away_when_the_event_can_be_applied(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Where is my order?")
    anna = await server.screen(cast.anna)
    await poisoned(server, cast, dialog)
    await until(lambda: len(lines(anna)) == 1)
    await server.store.write(hire_unknown_person)
    await retry(server)
    await until(lambda: lines(anna) == [])
    assert await consumers.faults(server.store) == []
    told = await server.store.rows("select kind from notice where operator_id = :id", id=UNKNOWN_PERSON)
    assert [row[0] for row in told] == ["assigned"], "the event that was parked is not lost"


async def test_another_fault_makes_the_same_line_new(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Where is my order?")
    await poisoned(server, cast, dialog)
    browser = await server.seat(cast.anna)
    [first], _ = await bell(server, cast.anna)
    assert (await browser.post("/api/notifications/read", all=True)).status_code == 200
    assert (await bell(server, cast.anna))[1] == 0
    await poisoned(server, cast, dialog)
    [line], unread = await bell(server, cast.anna)
    assert (line["id"], line["data"], unread) == (first["id"], {"count": 2}, 1)


async def test_who_becomes_an_administrator_sees_the_line_and_who_is_none_any_more_does_not(
    server: Running, cast: Cast
) -> None:
    await poisoned(server, cast, await cast.writes("Where is my order?"))

    def swap(tx: Tx) -> None:
        assert cast.anna.id and cast.boris.id
        operators.set_role(tx, CLI, cast.boris.id, "administrator")
        operators.set_role(tx, CLI, cast.anna.id, "operator")

    await server.store.write(swap)
    await server.okno.ticker.do_what_is_due()
    assert (await bell(server, cast.anna))[0] == []
    assert len((await bell(server, cast.boris))[0]) == 1


async def test_after_a_start_a_fault_that_waits_for_a_person_is_tried_once_more(server: Running, cast: Cast) -> None:
    await poisoned(server, cast, await cast.writes("Where is my order?"))
    for _ in consumers.RETRY_AFTER_MS:
        await retry(server)
    [fault] = await consumers.faults(server.store)
    assert fault.retry_at is None
    await server.stop()
    await server.start()

    async def tried() -> bool:
        return await tries(server) == [fault.tries + 1]

    await until(tried)
    [again] = await consumers.faults(server.store)
    assert again.retry_at is None, "once per start"
    await server.store.write(hire_unknown_person)
    await server.stop()
    await server.start()

    async def applied() -> bool:
        return await consumers.faults(server.store) == []

    await until(applied)


async def test_a_fault_says_nothing_of_what_a_client_wrote(server: Running, cast: Cast) -> None:
    await poisoned(server, cast, await cast.writes("My secret words"))
    await server.store.write(lambda tx: tx.sql("update consumer_fault set error = 'My secret words'"))
    [line], _ = await bell(server, cast.anna)
    assert "secret" not in str(line)
    assert await server.store.write(faults.step) == 0


@pytest.mark.parametrize(
    ("locale", "subject", "command"),
    [
        ("en", "Okno: 3 events could not be processed.", "The command “okno check” on the server"),
        ("ru", "Окно: 3 события не удалось обработать.", "команда «okno check» на сервере"),
    ],
)
def test_the_email_names_the_number_and_the_command(locale: str, subject: str, command: str) -> None:
    row = {"id": 1, "kind": "fault", "at": 1, "dialog_id": None, "task_id": None, "name": "", "by_id": None, "count": 1}
    made = notification_mail.compose_email(
        [row | {"data": {"count": 3}}], name="Anna", locale=locale, people={}, base="https://okno.example.com"
    )
    assert made[0].startswith(subject) and command in made[1]
