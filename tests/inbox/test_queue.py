"""Deliveries, edits, files, avatars and notification mails are claimed by the same rules (inbox.store.queue)."""

import asyncio
from typing import NamedTuple

import pytest

from inbox import channels, clock
from inbox.access import CLI
from inbox.clock import DAY, HOUR
from inbox.contacts import avatars
from inbox.delivery import claims
from inbox.files import fetch_queue
from inbox.inbound import Arrival, File
from inbox.intake import take_in
from inbox.messages import edit_queue, edits, replies
from inbox.notifications import mail_queue
from inbox.notifications import store as notifications
from inbox.store import Tx
from inbox.store.rows import read_rows
from tests.conftest import Cast, client_message

PHOTO = File("photo", "a.jpg", "image/jpeg", 10, 5, 5, source={"file_id": "1"})


def year_ahead(tx: Tx) -> Tx:
    """Return a transaction of a process with a wrong clock."""
    tx.now += 365 * DAY
    return tx


async def write_with_photos(cast: Cast, count: int) -> None:
    message = client_message("look", number=99, content="photo", files=(PHOTO,) * count)
    await take_in(cast.store, cast.telegram, [Arrival("update:photos", "{}", message)], None)


async def queue_delivery(cast: Cast, who: str = "kate") -> None:
    dialog_id = await cast.writes("hello", who=who)
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=1))


async def test_an_edit_claimed_while_the_clock_was_ahead_is_claimed_again(cast: Cast) -> None:
    await cast.writes("hello")
    await cast.store.write(lambda tx: channels.renew(tx, {"telegram": {"can_react": ["👍"]}}))
    message_id = (await cast.store.rows("select id from message"))[0][0]
    await cast.store.write(lambda tx: edits.react(tx, cast.anna, message_id, emoji="👍"))
    await cast.store.write(lambda tx: edit_queue.claim(year_ahead(tx), holder="wrong", channels=[cast.telegram]))
    due = await edit_queue.next_due(cast.store, [cast.telegram])
    assert due is not None and due <= clock.now()  # otherwise the worker would not look again for a year
    (change,) = await cast.store.write(lambda tx: edit_queue.claim(tx, holder="right", channels=[cast.telegram]))
    assert change.tries == 2
    assert await cast.store.write(lambda tx: edit_queue.claim(tx, holder="third", channels=[cast.telegram])) == []
    assert not await cast.store.write(lambda tx: edit_queue.mark_done(tx, message_id, holder="wrong"))
    assert await cast.store.write(lambda tx: edit_queue.mark_done(tx, message_id, holder="right"))
    assert await edit_queue.next_due(cast.store, [cast.telegram]) is None


async def test_a_file_claimed_while_the_clock_was_ahead_is_claimed_again(cast: Cast) -> None:
    await write_with_photos(cast, 1)
    await cast.store.write(lambda tx: fetch_queue.claim(year_ahead(tx), [cast.telegram]))
    due = await fetch_queue.next_due(cast.store, [cast.telegram])
    assert due is not None and due <= clock.now()
    (file,) = await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram]))
    assert (file.tries, file.source) == (2, {"file_id": "1"})
    assert await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram])) == []


async def test_an_avatar_claimed_while_the_clock_was_ahead_is_claimed_again(cast: Cast) -> None:
    await cast.writes("hello")
    identity = (await cast.store.rows("select id from identity"))[0][0]
    await cast.store.write(lambda tx: avatars.request(tx, identity, cast.telegram, {"id": "a"}, None))

    def claim(tx: Tx) -> list[avatars.Pending]:
        return avatars.claim(tx, [cast.telegram], limit=5, lease_ms=1000)

    await cast.store.write(lambda tx: claim(year_ahead(tx)))
    due = await avatars.next_due(cast.store, [cast.telegram])
    assert due is not None and due <= clock.now()
    (pending,) = await cast.store.write(claim)
    assert pending == avatars.Pending(identity, cast.telegram, {"id": "a"}, 2)
    assert await cast.store.write(claim) == []


async def test_mail_claimed_while_the_clock_was_ahead_is_claimed_again(cast: Cast) -> None:
    def prepare(tx: Tx) -> None:
        made = channels.connect(tx, CLI, kind="email", name="Mail", settings={}, sealed="", can={})
        mail_queue.choose_mailbox(tx, cast.anna, made.id)
        notifications.send_test(tx, cast.anna)

    await cast.store.write(prepare)
    anna = cast.anna.id or 0
    await cast.store.write(lambda tx: mail_queue.claim(year_ahead(tx), anna))
    assert await mail_queue.list_waiting(cast.store, clock.now()) == [(anna, True)]
    claimed = await cast.store.write(lambda tx: mail_queue.claim(tx, anna))
    assert claimed is not None and len(claimed.notice_ids) == 1
    assert await cast.store.write(lambda tx: mail_queue.claim(tx, anna)) is None
    await cast.store.write(lambda tx: mail_queue.retry(tx, claimed.notice_ids, "refused"))
    assert await mail_queue.list_waiting(cast.store, clock.now()) == []
    assert await mail_queue.list_waiting(cast.store, clock.now() + HOUR) == [(anna, True)]


async def test_a_delivery_claimed_while_the_clock_was_ahead_is_settled_by_recovery(cast: Cast) -> None:
    await queue_delivery(cast)
    await cast.store.write(lambda tx: claims.claim(year_ahead(tx), holder="wrong", channels=[cast.telegram]))
    recovered = await cast.store.write(lambda tx: claims.recover(tx, channels={cast.telegram: "same"}))
    assert recovered == 1
    (out,) = await cast.store.write(lambda tx: claims.claim(tx, holder="right", channels=[cast.telegram]))
    assert out.attempt == 2
    assert await cast.store.write(lambda tx: claims.recover(tx, channels={cast.telegram: "same"})) == 0


async def test_claimers_at_the_same_moment_get_different_rows(cast: Cast) -> None:
    await write_with_photos(cast, 12)
    for number in range(6):
        await queue_delivery(cast, who=f"client{number}")
    files = await asyncio.gather(
        *(cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram], limit=3)) for _ in range(4))
    )
    ids = [file.id for batch in files for file in batch]
    assert len(ids) == len(set(ids))
    sends = await asyncio.gather(
        *(
            cast.store.write(lambda tx, n=n: claims.claim(tx, holder=f"p{n}", channels=[cast.telegram], limit=3))
            for n in range(3)
        )
    )
    deliveries = [out.delivery_id for batch in sends for out in batch]
    assert len(deliveries) == len(set(deliveries)) and deliveries


async def test_longer_retry_delay_of_a_platform_is_capped_at_an_hour(cast: Cast) -> None:
    await write_with_photos(cast, 1)
    (file,) = await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram]))
    await cast.store.write(lambda tx: fetch_queue.retry_later(tx, file.id, delay_ms=30 * DAY, reason="rate-limited"))
    due = await fetch_queue.next_due(cast.store, [cast.telegram])
    assert due is not None and clock.now() < due <= clock.now() + HOUR


class _Channel(NamedTuple):
    id: int
    name: str


async def test_statement_whose_columns_differ_from_the_row_type_is_refused(cast: Cast) -> None:
    def read(tx: Tx) -> list[_Channel]:
        return tx.rows(_Channel, "select id, name from channel where id = :id", id=cast.telegram)

    assert await cast.store.write(read) == [_Channel(cast.telegram, "Shop bot")]
    with pytest.raises(TypeError, match="_Channel has id, name; the statement gives id, kind"):
        await cast.store.write(lambda tx: tx.rows(_Channel, "select id, kind from channel"))
    with pytest.raises(TypeError):
        await cast.store.write(lambda tx: tx.rows(_Channel, "select name, id from channel"))
    with pytest.raises(TypeError):
        await read_rows(cast.store, _Channel, "select id, name, kind from channel")
    assert await read_rows(cast.store, _Channel, "select id, name from channel where id = 1") == [(1, "Shop bot")]
    assert await cast.store.write(lambda tx: tx.rows(_Channel, "select id, name from channel where id = 0")) == []
