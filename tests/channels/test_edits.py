"""Tests edits and deletions of our messages at the client's side, through the real connector (W36)."""

import time
from collections.abc import Awaitable, Callable
from typing import Any

from channels.emulators.telegram.state import Fault
from inbox.messages import edits as amends
from tests.channels.conftest import BOTH, Desk, until

pytestmark = BOTH


async def asked(desk: Desk, message: int) -> tuple[Any, ...]:
    rows = await desk.store.rows("select kind, state, code from amendment where message_id = :id", id=message)
    return tuple(rows[0]) if rows else ()


def ends(desk: Desk, message: int, *wanted: Any) -> Callable[[], Awaitable[bool]]:
    async def there() -> bool:
        return await asked(desk, message) == wanted

    return there


async def edits(desk: Desk, message: int, text: str) -> None:
    await desk.store.write(lambda tx: amends.edit(tx, desk.anna, message, text=text))


async def deletes(desk: Desk, message: int) -> None:
    await desk.store.write(lambda tx: amends.delete(tx, desk.anna, message))


async def answered(desk: Desk, text: str = "Доставим в среду") -> int:
    await desk.healthy(await desk.add())
    desk.writes("Когда?")
    await desk.got("Когда?")
    message = await desk.answers(text)
    await desk.ends(message, "sent")
    return message


async def test_an_edit_reaches_the_client_and_the_old_text_stays_as_a_version(desk: Desk) -> None:
    await desk.run()
    message = await answered(desk)
    await edits(desk, message, "Доставим в четверг")
    await until(ends(desk, message, "edit", "done", None))
    [edited] = desk.world.ledger.of("edited")
    assert edited["text"] == "Доставим в четверг"
    row = (await desk.store.rows("select text, version, edited_at is null from message where id = :id", id=message))[0]
    assert tuple(row)[:2] == ("Доставим в четверг", 2) and not row[2]
    assert [tuple(row) for row in await desk.store.rows("select version, text from message_version")] == [
        (1, "Доставим в среду")
    ]


async def test_an_edit_with_a_lost_answer_is_repeated_and_applied_once(desk: Desk) -> None:
    await desk.run()
    message = await answered(desk)
    desk.world.script(Fault("editMessageText", "cut"))
    await edits(desk, message, "Доставим в пятницу")
    await until(ends(desk, message, "edit", "done", None))
    assert len(desk.world.ledger.of("edited")) == 1
    assert len(await desk.store.rows("select 1 from message_version")) == 1


async def test_a_deleted_answer_disappears_and_the_client_waits_again(desk: Desk) -> None:
    await desk.run()
    message = await answered(desk)
    desk.world.script(Fault("deleteMessage", "flood", retry_after=1))
    await deletes(desk, message)
    await until(ends(desk, message, "delete", "done", None))
    [gone] = desk.world.ledger.of("deleted")
    assert (501, gone["message_id"]) not in desk.telegram.bot.messages
    text, deleted = (await desk.store.rows("select text, deleted_at from message where id = :id", id=message))[0]
    assert text == "Доставим в среду" and deleted is not None
    assert (await desk.store.rows("select waiting_since from dialog"))[0][0] is not None


async def test_a_refused_edit_keeps_the_message_with_the_reason_and_can_be_retried(desk: Desk) -> None:
    await desk.run()
    message = await answered(desk)
    stored = next(
        message for message in desk.telegram.bot.messages.values() if message.get("text") == "Доставим в среду"
    )
    sent_at, stored["date"] = stored["date"], int(time.time()) - 3 * 86_400
    await edits(desk, message, "Доставим в субботу")
    await until(ends(desk, message, "edit", "failed", "too-late"))
    assert (await desk.store.rows("select text from message where id = :id", id=message))[0][0] == "Доставим в среду"
    stored["date"] = sent_at
    await desk.store.write(lambda tx: amends.retry(tx, desk.anna, message))
    await until(ends(desk, message, "edit", "done", None))
