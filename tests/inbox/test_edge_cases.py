"""Edge cases of the core: failures, late and concurrent input, very large input, wrong clocks."""

import asyncio
import random
import string

import pytest

from inbox import channels, clock, consistency, eventlog
from inbox.access import CLI, SYSTEM
from inbox.consumers import Consumer
from inbox.contacts import cards as contacts
from inbox.delivery import claims, outbox
from inbox.dialogs import episodes
from inbox.dialogs.blocked import set_blocked
from inbox.dialogs.locked import lock_dialog
from inbox.errors import Conflict
from inbox.events import EventKind
from inbox.files import fetch_queue
from inbox.inbound import Arrival, Blocked, File, LetterFacts, NewMessage, Sender
from inbox.intake import take_in
from inbox.messages import notes, replies
from inbox.search import index
from inbox.store import Store, Tx
from tests.conftest import Cast, client_message

NOW = 1_800_000_000_000  # later than every message of the cast


async def one(cast: Cast, sql: str, **params: object) -> tuple:
    return tuple((await cast.store.rows(sql, **params))[0])


async def answer(cast: Cast, dialog_id: int, text: str = "answer", **more) -> dict:
    (last,) = await one(cast, "select last_no from dialog where id = :id", id=dialog_id)
    return await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text=text, seen=last, **more))


async def fails(cast: Cast, sent: dict, code: str = "chat-not-found") -> None:
    def refuse(tx: Tx) -> None:
        claims.claim(tx, holder="me", channels=[cast.telegram, cast.second])
        assert outbox.mark_failed(tx, sent["delivery_id"], holder="me", code=code)

    await cast.store.write(refuse)


# --- waits ------------------------------------------------------------------------------------------------------


async def test_failed_reply_to_two_waits_leaves_one_wait_from_the_first_start(cast: Cast) -> None:
    dialog_id = await cast.writes("first")
    (start,) = await one(cast, "select waiting_since from dialog")
    early = await answer(cast, dialog_id, undo_ms=60_000)
    await cast.writes("second")
    late = await answer(cast, dialog_id, undo_ms=60_000)
    for sent in (early, late):
        await cast.store.write(lambda tx, sent=sent: replies.cancel(tx, cast.anna, sent["message_id"]))
    assert await one(cast, "select waiting_since from dialog") == (start,)
    rows = [tuple(row) for row in await cast.store.rows("select started_at, ended_at, ended_by from wait")]
    assert rows == [(start, None, None)]


async def test_platform_greeting_does_not_count_when_our_reply_fails(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    sent = await answer(cast, dialog_id)
    await cast.writes("We will answer soon!", outside=True, automatic="greeting", sent_at=NOW)
    await fails(cast, sent)
    assert (await one(cast, "select waiting_since is not null from dialog"))[0]


async def test_outside_reply_from_before_the_client_message_ends_no_wait(cast: Cast) -> None:
    await cast.writes("question", sent_at=1_700_000_100_000)
    await cast.writes("an older letter of ours, seen late", outside=True, sent_at=1_700_000_000_000)
    assert await one(cast, "select waiting_since from dialog") == (1_700_000_100_000,)
    await cast.writes("the answer", outside=True, sent_at=1_700_000_200_000)
    assert await one(cast, "select waiting_since from dialog") == (None,)


async def test_second_failed_reply_reopens_the_closed_dialog(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await answer(cast, dialog_id, "one")
    sent = await answer(cast, dialog_id, "two", undo_ms=0)
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    (taken,) = await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await cast.store.write(lambda tx: outbox.mark_sent(tx, taken.delivery_id, holder="me", external_id="9", at=1))
    await fails(cast, sent)
    assert await one(cast, "select open from dialog") == (1,)
    assert await consistency.find_differences(cast.store) == []


async def test_retried_first_reply_counts_as_first_again(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    sent = await answer(cast, dialog_id)
    await fails(cast, sent)
    assert await one(cast, "select first_reply_at from episode") == (None,)
    await cast.store.write(lambda tx: replies.retry(tx, cast.anna, sent["message_id"]))
    at, message_id = await one(cast, "select first_reply_at, first_reply_message_id from episode")
    assert at is not None and message_id == sent["message_id"]


async def test_message_of_a_client_who_blocked_us_clears_the_block(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    sent = await answer(cast, dialog_id)

    def refuse(tx: Tx) -> None:
        claims.claim(tx, holder="me", channels=[cast.telegram])
        outbox.mark_failed(tx, sent["delivery_id"], holder="me", code="blocked-by-client", blocked=True)

    await cast.store.write(refuse)
    await cast.writes("written before the block and late", sent_at=1)
    assert (await one(cast, "select blocked_at is not null from dialog"))[0]
    await cast.writes("I am back", sent_at=NOW * 2)
    assert await one(cast, "select blocked_at from dialog") == (None,)
    await answer(cast, dialog_id)
    assert await consistency.find_differences(cast.store) == []


@pytest.mark.parametrize("behind", [0, 1_000, 60_000], ids=["same second", "one second", "a minute"])
async def test_message_right_after_a_block_clears_it_despite_clock_differences(cast: Cast, behind: int) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: set_blocked(tx, SYSTEM, lock_dialog(tx, dialog_id), blocked=True))
    blocked_at = (await one(cast, "select blocked_at from dialog"))[0]
    await cast.writes("here I am", sent_at=blocked_at // 1000 * 1000 - behind)
    assert await one(cast, "select blocked_at from dialog") == (None,)
    await answer(cast, dialog_id)


async def test_late_block_report_does_not_outlive_the_message_after_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    hour_ago = clock.now() - 3_600_000
    event = Blocked("chat:kate", True, hour_ago, Sender("telegram", "kate", "Kate", "@kate"))
    await take_in(cast.store, cast.telegram, [Arrival("block", "{}", event)], None)
    assert await one(cast, "select blocked_at from dialog") == (hour_ago,)
    await cast.writes("here I am", sent_at=hour_ago + 60_000)
    assert await one(cast, "select blocked_at from dialog") == (None,)
    await answer(cast, dialog_id)


# --- the outbox -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("detail", ["nul \x00 inside", "half \ud83d a letter", "x" * 5000])
async def test_delivery_outcome_is_stored_with_any_error_text(cast: Cast, detail: str) -> None:
    dialog_id = await cast.writes("hello")
    sent = await answer(cast, dialog_id)

    def refuse(tx: Tx) -> bool:
        claims.claim(tx, holder="me", channels=[cast.telegram])
        return outbox.mark_failed(tx, sent["delivery_id"], holder="me", code="refused", detail=detail)

    assert await cast.store.write(refuse)
    await cast.store.write(
        lambda tx: channels.set_health(tx, cast.telegram, state="trouble", code="network", detail=detail)
    )


async def test_removed_channel_leaves_no_queued_delivery(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    other = await cast.writes("hello", who="paul")
    third = await cast.writes("hello", who="mary")
    early, flying, lost = await answer(cast, dialog_id), await answer(cast, other), await answer(cast, third)

    def take(tx: Tx) -> None:
        tx.sql("update delivery set not_before = not_before + 60000 where id = :id", id=early["delivery_id"])
        claims.claim(tx, holder="me", channels=[cast.telegram])

    await cast.store.write(take)
    await cast.store.write(lambda tx: channels.remove(tx, cast.anna, cast.telegram))
    await cast.store.write(
        lambda tx: outbox.retry_later(tx, flying["delivery_id"], holder="me", delay_ms=1, code="network")
    )
    await cast.store.write(lambda tx: claims.recover(tx, channels={cast.second: "same"}, holder="new", force=True))
    states = dict(tuple(row) for row in await cast.store.rows("select id, state from delivery"))
    assert states == {
        early["delivery_id"]: "failed",
        flying["delivery_id"]: "failed",
        lost["delivery_id"]: "uncertain",
    }
    with pytest.raises(Conflict):
        await answer(cast, dialog_id)
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: replies.retry(tx, cast.anna, early["message_id"]))
    await cast.store.write(lambda tx: notes.note(tx, cast.anna, dialog_id, text="still possible"))


async def test_message_of_another_program_is_no_echo_of_a_sent_one(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await answer(cast, dialog_id)
    (taken,) = await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await cast.store.write(lambda tx: outbox.mark_sent(tx, taken.delivery_id, holder="me", external_id="900", at=1))
    await cast.writes("from elsewhere", outside=True, echo=taken.random_id, external_id="901", sent_at=NOW)
    assert await one(cast, "select count(*) from message where text = 'from elsewhere'") == (1,)
    await cast.writes("answer", outside=True, echo=taken.random_id, external_id="900", sent_at=NOW)
    assert await one(cast, "select count(*) from message where kind = 'out'") == (2,)


async def test_random_ids_differ_after_a_restore(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    found = []
    for generation in ("a1b2c3d4", "e5f60718"):

        def work(tx: Tx, generation: str = generation) -> int:
            tx.generation = generation
            no = tx.sql("select last_no from dialog where id = :id", id=dialog_id)[0][0]
            sent = replies.reply(tx, cast.anna, dialog_id, text="x", seen=no)
            number, delivery_id = tx.sql("select random_id, id from delivery where id = :id", id=sent["delivery_id"])[0]
            assert 0 < number < 2**31
            return int(number - delivery_id)

        found.append(await cast.store.write(work))
    assert found[0] != found[1]


async def test_fetched_file_is_not_lost_to_a_slower_attempt(cast: Cast) -> None:
    photo = File("photo", "a.jpg", "image/jpeg", 10, source={"file_id": "1"})
    message = client_message("look", content="photo", files=(photo,))
    await take_in(cast.store, cast.telegram, [Arrival("update:1", "{}", message)], None)
    (taken,) = await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram], lease_ms=-1))
    await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram]))
    done = File("photo", media_type="image/png", size=99, digest="a" * 64)
    await cast.store.write(lambda tx: fetch_queue.mark_fetched(tx, taken.id, done))
    await cast.store.write(lambda tx: fetch_queue.mark_lost(tx, taken.id, reason="gone"))
    await cast.store.write(lambda tx: fetch_queue.retry_later(tx, taken.id, delay_ms=1, reason="network"))
    assert await one(cast, "select state, reason, next_try_at from attachment") == ("ready", "", None)


# --- intake -----------------------------------------------------------------------------------------------------


def noise(length: int) -> str:
    """Return text that does not compress."""
    chance = random.Random(7)
    return "".join(chance.choice(string.ascii_letters + string.digits) for _ in range(length))


@pytest.mark.parametrize("bad", ["nul \x00 inside", "half \ud83d a letter", noise(9_000)])
async def test_names_given_by_strangers_cannot_stop_a_channel(cast: Cast, bad: str) -> None:
    broken = NewMessage(bad, bad, Sender("telegram", bad, bad, bad), 1, text=bad)
    fine = client_message("after it")
    receipt = await take_in(
        cast.store, cast.telegram, [Arrival(bad, bad, broken), Arrival("update:2", "{}", fine)], "7"
    )
    assert receipt.new + receipt.failed == 2
    assert await one(cast, "select count(*) from message where text = 'after it'") == (1,)
    assert await one(cast, "select count(*) from message") == (2,)
    again = await take_in(cast.store, cast.telegram, [Arrival(bad, bad, broken)], "7")
    assert await one(cast, "select count(*) from message") == (2,), again


async def test_database_failure_does_not_make_a_message_unreadable(cast: Cast) -> None:
    store = cast.store
    if store.dialect != "postgresql":
        pytest.skip("SQLite says OperationalError, which is covered")

    def trap(tx: Tx) -> None:
        tx.sql(
            "create function trap() returns trigger language plpgsql as $$ begin if new.text like '%storm%' then"
            " raise exception 'no space left on device' using errcode = '53100'; end if; return new; end $$"
        )
        tx.sql("create trigger trap before insert on message for each row execute function trap()")

    await store.write(trap)
    arrivals = [Arrival("update:1", "{}", client_message("a storm"))]
    with pytest.raises(Exception, match="disk is full"):
        await take_in(store, cast.telegram, arrivals, "1")
    assert await store.rows("select 1 from message") == []
    assert await store.rows("select 1 from channel_cursor") == []


async def test_email_of_a_million_words_is_indexed_by_its_beginning(cast: Cast) -> None:
    text = " ".join(f"слово{number:x}ого" for number in range(200_000))
    await cast.writes(text)
    assert len(index.index_texts(text)[0].split()) == index.MOST_WORDS
    assert await one(cast, "select content, length(text) from message") == ("text", len(text))


async def test_late_title_emits_a_change_of_the_card(cast: Cast) -> None:
    dialog_id = await cast.writes("", content="photo")
    (before,) = await one(cast, "select max(id) from event")
    await cast.writes("The kettle is broken")
    assert await one(cast, "select title from episode") == ("The kettle is broken",)
    told = [event.kind for event in await eventlog.after(cast.store, before) if event.dialog_id == dialog_id]
    assert EventKind.dialog_changed in told
    (before,) = await one(cast, "select max(id) from event")
    await cast.writes("And more")
    assert EventKind.dialog_changed not in [event.kind for event in await eventlog.after(cast.store, before)]


async def test_renaming_a_client_with_many_dialogs_emits_few_events(cast: Cast) -> None:
    arrivals = [
        Arrival(f"l:{number}", "{}", client_message("x", number=number, thread_key=f"letter:{number}"))
        for number in range(400)
    ]
    await take_in(cast.store, cast.telegram, arrivals, None)
    (before,) = await one(cast, "select max(id) from event")
    renamed = client_message("x", number=999, thread_key="letter:1", sender=Sender("telegram", "kate", "Katherine"))
    await take_in(cast.store, cast.telegram, [Arrival("l:999", "{}", renamed)], None)
    assert await one(cast, "select count(*) < 250 from event where id > :id", id=before) in ((1,), (True,))


# --- concurrent transactions (parallel on PostgreSQL, one after the other on SQLite) --------------------------------


def mail(number: int) -> NewMessage:
    return NewMessage(
        f"thread:{number}",
        "digest-1",
        Sender("email", "kate@shop.example", "Kate"),
        1,
        text="the same letter",
        letter=LetterFacts("<1@shop.example>", "Kettle"),
    )


async def slowly(cast: Cast, table: str) -> None:
    """Slow down each insert into a table, so that two transactions overlap."""
    if cast.store.dialect == "postgresql":

        def trap(tx: Tx) -> None:
            tx.sql(
                f"create function slow_{table}() returns trigger language plpgsql as"
                " $$ begin perform pg_sleep(0.3); return new; end $$"
            )
            tx.sql(f'create trigger slow before insert on "{table}" for each row execute function slow_{table}()')

        await cast.store.write(trap)


async def in_the_middle(cast: Cast, work: asyncio.Task) -> None:
    """Wait until PostgreSQL blocks inside this work; SQLite has one writer, so accepted work simply runs first."""
    sleeping = "select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"
    if cast.store.dialect == "postgresql":
        async with asyncio.timeout(20):
            while not work.done() and not await cast.store.rows(sleeping):
                await asyncio.sleep(0.005)
    else:
        await asyncio.sleep(0)  # lets the task submit its transaction


async def test_email_received_by_two_mailboxes_at_once_is_one_message(cast: Cast) -> None:
    await cast.writes("hello", sender=Sender("email", "kate@shop.example", "Kate"))
    await slowly(cast, "letter")
    await asyncio.gather(
        take_in(cast.store, cast.telegram, [Arrival("1", "", mail(1))], None),
        take_in(cast.store, cast.second, [Arrival("1", "", mail(2))], None),
    )
    assert await one(cast, "select count(*) from letter") == (1,)


async def test_address_added_to_two_contacts_at_once_ends_on_one(cast: Cast) -> None:
    cards = [
        (await one(cast, "select contact_id from dialog where id = :id", id=await cast.writes("hi", who=who)))[0]
        for who in ("100", "200")
    ]
    await slowly(cast, "identity")
    results = await asyncio.gather(
        *(
            cast.store.write(
                lambda tx, card=card: contacts.add_identity(
                    tx, cast.anna, card, kind="email", external_id="kate@shop.example"
                )
            )
            for card in cards
        ),
        return_exceptions=True,
    )
    assert not [one for one in results if isinstance(one, Exception)], results
    assert await one(cast, "select count(*) from identity where kind = 'email'") == (1,)


async def test_dialog_started_during_a_merge_is_on_the_new_contact(cast: Cast) -> None:
    first = await cast.writes("hello", who="100")
    await cast.writes("hello", who="200", channel=cast.second)
    (card,) = await one(cast, "select contact_id from dialog where id = :id", id=first)
    await slowly(cast, "dialog")
    begins = asyncio.create_task(cast.writes("hello", who="200"))
    await in_the_middle(cast, begins)
    await cast.store.write(lambda tx: contacts.add_identity(tx, cast.anna, card, kind="telegram", external_id="200"))
    await begins
    assert await one(cast, "select count(distinct contact_id) from dialog") == (1,)


async def test_dialog_without_client_messages_moves_with_its_client(cast: Cast) -> None:
    first = await cast.writes("hello", who="100")
    second = await cast.writes("hello from us", who="200", outside=True)
    (card,) = await one(cast, "select contact_id from dialog where id = :id", id=first)
    result = await cast.store.write(
        lambda tx: contacts.add_identity(tx, cast.anna, card, kind="telegram", external_id="200")
    )
    assert result["moved"] == [second]


async def test_two_processes_with_one_consumer_apply_each_event_once(cast: Cast) -> None:
    for number in range(6):
        await cast.writes(f"message {number}")
    applied: list[int] = []

    def step(tx: Tx, event) -> None:
        if tx.dialect == "postgresql":
            tx.sql("select pg_sleep(0.01)")
        applied.append(event.id)

    await asyncio.gather(*(Consumer(cast.store, "shared", step, dialogs=1).drain() for _ in range(3)))
    assert sorted(applied) == [row[0] for row in await cast.store.rows("select id from event order by id")]


async def test_recovery_skips_deliveries_that_were_claimed_again(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    sent = await answer(cast, dialog_id)

    def claim_long_ago(tx: Tx) -> None:
        claims.claim(tx, holder="old", channels=[cast.telegram])
        tx.sql("update delivery_lease set until = 1")

    def settle_and_claim(tx: Tx) -> None:
        outbox.retry_later(tx, sent["delivery_id"], holder="old", delay_ms=0, code="network")
        claims.claim(tx, holder="other", channels=[cast.telegram])
        if tx.dialect == "postgresql":
            tx.sql("select pg_sleep(0.4)")

    await cast.store.write(claim_long_ago)
    busy = asyncio.create_task(cast.store.write(settle_and_claim))
    await in_the_middle(cast, busy)
    settled = await cast.store.write(lambda tx: claims.recover(tx, channels={cast.telegram: "same"}, holder="new"))
    await busy
    assert settled == 0
    assert await one(
        cast, "select d.state, l.holder from delivery d join delivery_lease l on l.delivery_id = d.id"
    ) == (
        "sending",
        "other",
    )


async def test_channel_name_is_unique_under_concurrency(cast: Cast) -> None:
    await slowly(cast, "channel")

    def add(tx: Tx) -> int:
        return channels.add(tx, CLI, kind="telegram", name="New bot", settings={}, sealed="", can={})

    await asyncio.gather(cast.store.write(add), cast.store.write(add), return_exceptions=True)
    assert await one(cast, "select count(*) from channel where name = 'New bot'") == (1,)


# --- wrong clocks -----------------------------------------------------------------------------------------------


async def test_event_of_a_wrong_clock_does_not_empty_the_log(cast: Cast) -> None:
    for number in range(3):
        await cast.writes(f"message {number}")

    def jump(tx: Tx) -> None:
        tx.now = 1_000  # as a machine without a battery wakes up
        tx.emit(EventKind.dialog_changed, SYSTEM, object_kind="dialog", object_id=1)

    await cast.store.write(jump)
    await cast.writes("afterwards")
    (before,) = await one(cast, "select count(*) from event")
    await cast.store.write(lambda tx: eventlog.trim(tx, keep_ms=60_000, keep_rows=10**6))
    assert await one(cast, "select count(*) from event") == (before,)


async def test_log_is_trimmed_in_pieces(cast: Cast) -> None:
    def fill(tx: Tx) -> None:
        for _ in range(3_000):
            tx.emit(EventKind.dialog_changed, SYSTEM, object_kind="dialog", object_id=1)

    for _ in range(3):
        await cast.store.write(fill)
    removed = []
    while gone := await cast.store.write(lambda tx: eventlog.trim(tx, keep_ms=10**9, keep_rows=10)):
        removed.append(gone)
    assert max(removed) <= 5_000 and len(removed) > 1
    assert await one(cast, "select count(*) from event") == (10,)


async def test_channel_lease_from_a_clock_ahead_counts_as_over(cast: Cast) -> None:
    def far(tx: Tx) -> None:
        assert channels.lease(tx, cast.telegram, holder="dead", until=tx.now + 10**11)

    await cast.store.write(far)
    assert await cast.store.write(lambda tx: channels.lease(tx, cast.telegram, holder="new", until=tx.now + 15_000))
    assert not await cast.store.write(
        lambda tx: channels.lease(tx, cast.telegram, holder="third", until=tx.now + 15_000)
    )


async def test_delivery_lease_from_a_clock_ahead_is_settled(cast: Cast) -> None:
    await answer(cast, await cast.writes("hello"))

    def far(tx: Tx) -> None:
        claims.claim(tx, holder="dead", channels=[cast.telegram])
        tx.sql("update delivery_lease set until = until + 100000000000")

    await cast.store.write(far)
    assert await cast.store.write(lambda tx: claims.recover(tx, channels={cast.telegram: "ask"}, holder="new")) == 1


# --- readers ----------------------------------------------------------------------------------------------------


async def test_cancelled_read_releases_its_connection(store: Store) -> None:
    async def look() -> None:
        async with store.snapshot() as reader:
            await reader.rows("select count(*) from contact")

    for steps in range(12):
        for _ in range(4):
            task = asyncio.create_task(look())
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
    for _ in range(8):
        await look()

    def add(tx: Tx) -> None:
        tx.sql("insert into contact (kind, name, note, created_at) values ('person', 'x', '', 1)")
        tx.emit(EventKind.contact_created, SYSTEM, object_kind="contact", object_id=1)

    await store.write(add)
    for _ in range(8):
        assert (await store.rows("select count(*) from contact"))[0][0] == 1


async def test_long_wal_is_not_checkpointed_at_every_commit(store: Store, monkeypatch) -> None:
    if store.dialect != "sqlite":
        pytest.skip("PostgreSQL checkpoints by itself")
    monkeypatch.setattr("inbox.store.sqlite.WAL_BYTES_BUSY", 200_000)
    seen: list[str] = []

    def add(tx: Tx, size: int) -> None:
        tx.sql("insert into contact (kind, name, note, created_at) values ('person', 'x', :note, 1)", note="x" * size)
        tx.emit(EventKind.contact_created, SYSTEM, object_kind="contact", object_id=1)

    await store.write(lambda tx: tx._raw.set_trace_callback(seen.append))  # type: ignore[attr-defined]
    await store.write(lambda tx: add(tx, 400_000))
    for _ in range(50):
        await store.write(lambda tx: add(tx, 10))
    assert 1 <= sum("wal_checkpoint" in one for one in seen) <= 3
