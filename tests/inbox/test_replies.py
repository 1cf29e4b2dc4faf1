"""Options of replies and mentions in notes (W14; decisions 1.5, 1.11, 2.4, 2.12)."""

import orjson
import pytest

from inbox import consistency, emails
from inbox.clock import DAY, HOUR
from inbox.delivery import claims, outbox
from inbox.errors import CameBetween, Conflict, Invalid, KeyReused, NotFound
from inbox.idempotency import idempotent
from inbox.messages import mentions, notes, replies
from inbox.messages.replies import SendOptions
from inbox.store import Tx
from tests.conftest import Cast, key
from tests.support.instants import reach


async def answer(cast: Cast, dialog_id: int, text: str = "hi", *, with_key: str | None = None, **how: object) -> dict:
    seen = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog_id))[0][0]
    used, options = with_key or key(), {name: how.pop(name) for name in ("undo_ms", "files") if name in how}
    what = ("reply", dialog_id, text, repr(how))

    def once(tx: Tx) -> dict:
        def act() -> dict:
            options["client_key"] = used
            return replies.reply(tx, cast.anna, dialog_id, text=text, seen=seen, how=SendOptions(**how), **options)  # type: ignore[arg-type]

        return idempotent(tx, cast.anna, used, what, act)

    return await cast.store.write(once)


async def one(cast: Cast, sql: str) -> object:
    return (await cast.store.rows(sql))[0][0]


async def test_scheduled_reply_waits_can_be_moved_and_counts_as_new_when_due(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    at = int(await one(cast, "select last_at from dialog")) + 30 * HOUR
    sent = await answer(cast, dialog_id, "tomorrow", at=at)
    assert await one(cast, "select not_before from delivery") == at
    assert orjson.loads(str(await one(cast, "select data from message where kind = 'out'"))) == {"later": at}
    assert await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram])) == []
    await cast.store.write(lambda tx: replies.reschedule(tx, cast.anna, sent["message_id"], at=at + DAY))
    assert await one(cast, "select not_before from delivery") == at + DAY
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: replies.reschedule(tx, cast.anna, sent["message_id"], at=5))
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: replies.reschedule(tx, cast.olga, sent["message_id"], at=None))
    # More than a day after it was written it has been tried only now: a first failure must not give it up.

    def days_later(tx: Tx) -> list[claims.Outgoing]:
        tx.sql("update delivery set queued_at = 1, not_before = :at", at=tx.now - 1)
        return claims.claim(tx, holder="me", channels=[cast.telegram])

    [out] = await cast.store.write(days_later)
    await cast.store.write(
        lambda tx: outbox.retry_later(tx, out.delivery_id, holder="me", delay_ms=0, code="network", detail="")
    )
    assert await one(cast, "select state from delivery") == "queued"
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: replies.reschedule(tx, cast.anna, sent["message_id"], at=None))


async def leaves(cast: Cast, delivery_id: int, *, at: int, uncertain: bool = False) -> None:
    """Let its time come; the platform accepts it, or the outcome is unknown."""

    def act(tx: Tx) -> None:
        tx.sql("update delivery set queued_at = 1, not_before = :at where id = :id", at=at, id=delivery_id)
        assert [one.delivery_id for one in claims.claim(tx, holder="me", channels=[cast.telegram])] == [delivery_id]
        if uncertain:
            outbox.mark_uncertain(tx, delivery_id, holder="me", code="network")
        else:
            outbox.mark_sent(tx, delivery_id, holder="me", external_id="77", at=at)

    await reach(at)
    await cast.store.write(act)


@pytest.mark.parametrize("uncertain", [False, True])
async def test_scheduled_reply_ends_the_wait_when_it_is_sent(cast: Cast, uncertain: bool) -> None:
    dialog_id = await cast.writes("hello")
    now = int(await one(cast, "select last_at from dialog"))
    since = await one(cast, "select waiting_since from dialog")
    sent = await answer(cast, dialog_id, "tomorrow", at=now + DAY)
    assert await one(cast, "select waiting_since from dialog") == since
    assert await one(cast, "select first_reply_at from episode") is None
    # Another reply ends the wait and then fails; the scheduled reply still does not count.
    other = await answer(cast, dialog_id, "wait a moment")
    assert await one(cast, "select waiting_since from dialog") is None
    await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, other["message_id"]))
    assert await one(cast, "select waiting_since from dialog") == since
    assert await one(cast, "select first_reply_at from episode") is None
    await leaves(cast, sent["delivery_id"], at=now + 1, uncertain=uncertain)
    assert await one(cast, "select waiting_since from dialog") is None
    ended = (await cast.store.rows("select started_at, ended_at, ended_by, operator_id, reply_message_id from wait"))[0]
    left = ended[1]
    assert tuple(ended) == (since, left, "reply", cast.anna.id, sent["message_id"]) and left > now
    assert await one(cast, "select first_reply_at from episode") == left
    assert await consistency.find_differences(cast.store) == []


async def test_scheduled_reply_does_not_answer_later_client_messages(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    now = int(await one(cast, "select last_at from dialog"))
    sent = await answer(cast, dialog_id, "tomorrow", at=now + DAY)
    await cast.writes("and another thing")
    asked = await one(cast, "select max(sent_at) from message where kind = 'in'")
    await leaves(cast, sent["delivery_id"], at=now + 1)
    assert await one(cast, "select waiting_since from dialog") == asked
    assert await one(cast, "select count(*) from wait") == 2
    # It does not answer the later message either when the reply to that one fails.
    other = await answer(cast, dialog_id, "yes")
    await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, other["message_id"]))
    assert await one(cast, "select waiting_since from dialog") == asked
    assert await consistency.find_differences(cast.store) == []


@pytest.mark.parametrize("falls", [False, True])
async def test_closing_with_a_scheduled_reply_counts_when_it_is_sent(cast: Cast, falls: bool) -> None:
    dialog_id = await cast.writes("hello")
    now = int(await one(cast, "select last_at from dialog"))
    since = await one(cast, "select waiting_since from dialog")
    sent = await answer(cast, dialog_id, "tomorrow", at=now + DAY, then="close")
    assert await one(cast, "select ended_by from wait") == "closed"
    if falls:

        def refused(tx: Tx) -> None:
            tx.sql("update delivery set queued_at = 1, not_before = :at", at=now)
            claims.claim(tx, holder="me", channels=[cast.telegram])
            outbox.mark_failed(tx, sent["delivery_id"], holder="me", code="refused")

        await cast.store.write(refused)
        assert (await cast.store.rows("select open, waiting_since from dialog"))[0] == (1, since)
    else:
        await leaves(cast, sent["delivery_id"], at=now + 1)
        assert await one(cast, "select open from dialog") == 0
        assert await one(cast, "select ended_by from wait") == "reply"
        assert await one(cast, "select ended_at from wait") > now
    assert await consistency.find_differences(cast.store) == []


@pytest.mark.parametrize("at", [1, 2**62])
async def test_reply_cannot_be_scheduled_in_the_past_or_too_far_ahead(cast: Cast, at: int) -> None:
    dialog_id = await cast.writes("hello")
    with pytest.raises(Invalid):
        await answer(cast, dialog_id, at=at)


async def test_reply_may_snooze_or_close_the_dialog_with_a_reason(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    later = int(await one(cast, "select last_at from dialog")) + DAY
    with pytest.raises(Invalid):
        await answer(cast, dialog_id, then="snooze", snooze_until=later, reason="x" * 501)
    await answer(cast, dialog_id, "we ask the store", then="snooze", snooze_until=later, reason="the store")
    rows = await cast.store.rows("select snooze_until, snooze_reason, waiting_since from dialog")
    assert tuple(rows[0]) == (later, "the store", None)
    with pytest.raises(Invalid):
        await answer(cast, dialog_id, then="close", reason="bored")
    done = await answer(cast, dialog_id, "good bye", then="close", reason="declined", comment="too dear")
    closed = "select close_reason, close_comment from episode where closed_at is not null"
    assert [tuple(row) for row in await cast.store.rows(closed)] == [("declined", "too dear")]
    await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, done["message_id"]))
    assert await cast.store.rows(closed) == []
    assert await consistency.find_differences(cast.store) == []


@pytest.mark.parametrize("then", ["close", "snooze"])
async def test_reply_and_its_closing_are_cancelled_together(cast: Cast, then: str) -> None:
    dialog_id = await cast.writes("hello")
    since = await one(cast, "select waiting_since from dialog")
    used = key()
    sent = await answer(cast, dialog_id, "done", undo_ms=9_000, then=then, with_key=used)
    assert await cast.store.rows("select open, snoozed_at is null, waiting_since from dialog") == [
        (int(then == "snooze"), int(then != "snooze"), None)
    ]
    again = await answer(cast, dialog_id, "done", undo_ms=9_000, then=then, with_key=used)
    assert again == sent
    with pytest.raises(KeyReused):
        await answer(cast, dialog_id, "done", with_key=used)
    await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, sent["message_id"]))
    assert await cast.store.rows("select open, snoozed_at is null, waiting_since from dialog") == [(1, 1, since)]
    assert await one(cast, "select reopened from episode") == 0
    assert await consistency.find_differences(cast.store) == []


async def test_refused_reply_does_not_close_the_dialog(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.writes("and one more thing")
    with pytest.raises(CameBetween):
        await cast.store.write(
            lambda tx: replies.reply(tx, cast.anna, dialog_id, text="bye", seen=1, how=SendOptions(then="close"))
        )
    assert await one(cast, "select open from dialog") == 1


async def test_colleagues_reply_refuses_mine_until_it_is_cancelled(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def mine(tx: Tx) -> dict:
        return replies.reply(tx, cast.anna, dialog_id, text="mine", seen=1)

    theirs = await cast.store.write(
        lambda tx: replies.reply(tx, cast.boris, dialog_id, text="theirs", seen=1, undo_ms=60_000)
    )
    with pytest.raises(CameBetween) as held:
        await cast.store.write(mine)
    assert held.value.detail == {"message_ids": [theirs["message_id"]], "last_no": theirs["no"]}
    await cast.store.write(lambda tx: replies.cancel(tx, cast.boris, theirs["message_id"]))
    assert (await cast.store.write(mine))["no"] > theirs["no"]


async def test_only_messages_that_the_client_knows_can_be_quoted(cast: Cast) -> None:
    dialog_id = await cast.writes("where is it?")
    await cast.store.write(lambda tx: notes.note(tx, cast.anna, dialog_id, text="psst", about_no=1))
    sent = await answer(cast, dialog_id, "on its way", reply_to_no=1)
    assert await cast.store.rows("select no, reply_to_no from message where reply_to_no is not null order by no") == [
        (2, 1),
        (int(sent["no"]), 1),
    ]
    [out] = await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    assert out.reply_to == "kate:1"
    for no in (2, 3, 99):  # a note, an event line, no message
        with pytest.raises(Invalid):
            await answer(cast, dialog_id, "x", reply_to_no=no)


async def test_marks_stay_plain_text_in_messengers(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await answer(cast, dialog_id, "**2** * 3", formatted=True)
    assert await one(cast, "select text from message where kind = 'out'") == "**2** * 3"
    with pytest.raises(Invalid):
        await answer(cast, dialog_id, "x", letter=emails.EmailOptions("subject"))


async def test_mention_stays_open_until_the_operator_has_seen_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    me, boris, olga = cast.anna.id or 0, cast.boris.id or 0, cast.olga.id or 0

    async def note(*people: int, who: object = None) -> dict:
        return await cast.store.write(lambda tx: notes.note(tx, cast.anna, dialog_id, text="look", mentions=people))

    left = await note(boris, me, boris)
    assert await cast.store.rows("select operator_id, message_id, seen_at from mention") == [
        (boris, left["message_id"], None)
    ]
    assert orjson.loads(str(await one(cast, "select data from message where kind = 'note'"))) == {"mentions": [boris]}
    assert (await cast.store.rows("select only_operator from event where kind = 'mention.changed'"))[0][0] == boris
    with pytest.raises(Invalid):
        await note(olga)
    await cast.store.write(lambda tx: mentions.mark_seen(tx, cast.vera, dialog_id, upto_no=99))
    await cast.store.write(lambda tx: mentions.mark_seen(tx, cast.boris, dialog_id, upto_no=left["no"] - 1))
    assert await one(cast, "select seen_at from mention") is None
    await cast.store.write(lambda tx: mentions.mark_seen(tx, cast.boris, dialog_id, upto_no=left["no"]))
    assert await one(cast, "select seen_at from mention") is not None
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: mentions.mark_seen(tx, cast.olga, dialog_id, upto_no=99))


@pytest.mark.parametrize(
    "wrong",
    [
        {"subject": "hi\r\nBcc: victim@example.com"},
        {"subject": "x" * 401},
        {"cc": ["victim@example.com\nBcc: other@example.com"]},
        {"cc": ["no address"]},
        {"cc": ["a@b"]},
        {"bcc": ["Kate <kate@client.example>"]},
        {"cc": [f"a{number}@client.example" for number in range(21)]},
        {"cc": ["a,b@client.example"]},
        {"cc": ["..@client.example"]},
    ],
)
def test_invalid_email_header_is_refused_before_anything_is_stored(wrong: dict) -> None:
    with pytest.raises(Invalid):
        emails.email_options(wrong.get("subject"), wrong.get("cc", ()), wrong.get("bcc", ()))


def test_recipient_addresses_are_lower_case_and_unique() -> None:
    wish = emails.email_options(
        " Re: order ", [" Kate@Client.example", "kate@client.example"], ["KATE@client.example", "b@c.de"]
    )
    assert (wish.cc, wish.bcc) == (("kate@client.example",), ("b@c.de",))
