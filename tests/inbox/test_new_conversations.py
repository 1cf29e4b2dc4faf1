"""New conversations: by e-mail with any address, in messengers with clients who wrote before (A4)."""

import asyncio
from typing import Any

import pytest

from inbox import channels, clock, consistency
from inbox.access import CLI, Actor
from inbox.contacts import cards
from inbox.delivery import claims
from inbox.dialogs import episodes
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.timeline import emit_dialog
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from inbox.events import EventKind
from inbox.idempotency import idempotent
from inbox.inbound import Arrival, LetterFacts, Sender, ThreadHints
from inbox.intake import take_in
from inbox.messages import new_conversation
from inbox.messages.new_conversation import Recipient
from inbox.people import preferences
from inbox.store import Tx
from tests.conftest import Cast, client_message, key


async def mailbox(cast: Cast, **settings: Any) -> int:
    return await cast.store.write(
        lambda tx: channels.add(tx, CLI, kind="email", name="Mail", settings=settings, sealed="", can={})
    )


async def start(cast: Cast, who: Actor, channel: int, whom: Recipient, with_key: str | None = None, **more: Any) -> Any:
    used = with_key or key()
    said = {"text": "Good day, here is the manual"} | more
    what = ("start", channel, repr(whom), repr(more))

    def once(tx: Tx) -> Any:
        def act() -> Any:
            return new_conversation.start(tx, who, channel_id=channel, whom=whom, client_key=used, **said)

        return idempotent(tx, who, used, what, act)

    return await cast.store.write(once)


async def claimed(cast: Cast, channel: int) -> claims.Outgoing:
    return (await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[channel])))[0]


async def letter(cast: Cast, channel: int, address: str, text: str, number: int, thread: str = "") -> int:
    return await cast.writes(
        text,
        channel=channel,
        thread_key=thread or f"letter:{number}",
        external_id=f"<{number}@client.example>#1",
        sender=Sender("email", address, address, address),
        letter=LetterFacts(f"<{number}@client.example>", subject="Re: Manual"),
        hints=ThreadHints(),
    )


async def test_email_to_a_new_client_creates_contact_and_dialog_and_assigns_its_author(cast: Cast) -> None:
    mail = await mailbox(cast)
    used = key()
    whom = Recipient(name="Galina Sokolova", address=" Galina@Client.Example ")
    made = await start(cast, cast.boris, mail, whom, used, subject="Manual", copies=["boss@client.example"])
    assert made == await start(cast, cast.boris, mail, whom, used, subject="Manual", copies=["boss@client.example"])
    row = await cast.store.rows(
        "select k.name, i.external_id, e.title, d.assignee_id, d.open, d.waiting_since from dialog d"
        " join contact k on k.id = d.contact_id join identity i on i.contact_id = k.id"
        " join episode e on e.id = d.episode_id"
    )
    assert [tuple(one) for one in row] == [
        ("Galina Sokolova", "galina@client.example", "Manual", cast.boris.id, 1, None)
    ]
    out = await claimed(cast, mail)
    assert out.letter
    assert (out.letter.to, out.letter.own_subject, out.letter.copies, out.letter.in_reply_to) == (
        "galina@client.example",
        "Manual",
        ("boss@client.example",),
        "",
    )
    assert await consistency.find_differences(cast.store) == []
    # Her reply arrives in the same dialog.
    answer = client_message(
        "Thank you",
        thread_key="letter:1",
        sender=Sender("email", "galina@client.example", "Galina", "galina@client.example"),
        letter=LetterFacts("<1@client.example>", subject="Re: Manual"),
        hints=ThreadHints(token_dialog=made["dialog_id"]),
    )
    await take_in(cast.store, mail, [Arrival("1", "{}", answer)], None)
    assert [tuple(one) for one in await cast.store.rows("select id, client_count from dialog")] == [
        (made["dialog_id"], 1)
    ]


async def test_first_email_may_be_scheduled(cast: Cast) -> None:
    mail = await mailbox(cast)
    whom = Recipient(name="Galina", address="galina@client.example")
    tomorrow = clock.now() + clock.DAY
    made = await start(cast, cast.boris, mail, whom, subject="Manual", at=tomorrow)
    rows = await cast.store.rows(
        "select d.state, d.not_before, m.data from delivery d join message m on m.id = d.message_id where m.id = :id",
        id=made["message_id"],
    )
    assert [tuple(row) for row in rows] == [("queued", tomorrow, f'{{"later":{tomorrow}}}')]
    with pytest.raises(Invalid):
        await start(cast, cast.boris, mail, whom, subject="Manual", at=clock.now() - 1, anyway=True)
    assert await consistency.find_differences(cast.store) == []


async def test_email_has_its_authors_signature(cast: Cast) -> None:
    mail = await mailbox(cast)
    await start(cast, cast.anna, mail, Recipient(name="Galina", address="galina@client.example"))
    assert (await claimed(cast, mail)).signature == ""
    wanted = {"signature": "{operator}\nthe care team"}
    await cast.store.write(lambda tx: preferences.change(tx, cast.boris, wanted))
    await start(cast, cast.boris, mail, Recipient(name="Galina", address="g2@client.example"))
    assert (await claimed(cast, mail)).signature == "{operator}\nthe care team"
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: preferences.change(tx, cast.boris, {"signature": "a\rb"}))


async def test_second_dialog_is_created_only_after_confirmation(cast: Cast) -> None:
    mail = await mailbox(cast)
    known = await letter(cast, mail, "galina@client.example", "Where is it?", 1)
    contact = (await cast.store.rows("select contact_id from dialog where id = :id", id=known))[0][0]
    for whom in (Recipient(contact_id=contact), Recipient(address="galina@client.example")):
        with pytest.raises(Conflict) as refused:
            await start(cast, cast.boris, mail, whom)
        assert (refused.value.code, refused.value.detail["dialogs"]) == ("open-dialog", [known])
    made = await start(cast, cast.boris, mail, Recipient(contact_id=contact), anyway=True)
    assert made["dialog_id"] != known
    assert len(await cast.store.rows("select 1 from contact")) == 1


async def test_email_goes_to_the_chosen_address_of_several(cast: Cast) -> None:
    mail = await mailbox(cast)
    known = await letter(cast, mail, "home@client.example", "hello", 1)
    contact = (await cast.store.rows("select contact_id from dialog where id = :id", id=known))[0][0]
    work = await second_address(cast, contact)
    made = await start(cast, cast.boris, mail, Recipient(contact_id=contact, identity_id=work), anyway=True)
    assert made["no"] == 2
    out = await claimed(cast, mail)
    assert out.letter and out.letter.to == "work@client.example"


async def second_address(cast: Cast, contact: int) -> int:
    await cast.store.write(
        lambda tx: cards.add_identity(tx, cast.anna, contact, kind="email", external_id="work@client.example")
    )
    return int((await cast.store.rows("select max(id) from identity"))[0][0])


async def test_mailbox_with_one_dialog_per_client_continues_it(cast: Cast) -> None:
    mail = await mailbox(cast, thread_by="client")
    made = await start(cast, cast.boris, mail, Recipient(address="galina@client.example"), subject="Manual")
    with pytest.raises(Conflict) as refused:
        await start(cast, cast.boris, mail, Recipient(address="galina@client.example"), subject="More", anyway=True)
    assert refused.value.detail["dialogs"] == [made["dialog_id"]]
    await cast.store.write(lambda tx: episodes.close(tx, cast.boris, made["dialog_id"]))
    again = await start(cast, cast.boris, mail, Recipient(address="galina@client.example"), subject="More")
    assert again["dialog_id"] == made["dialog_id"]
    assert await consistency.find_differences(cast.store) == []


async def test_telegram_conversation_needs_an_earlier_client_message_and_gets_a_new_episode(
    cast: Cast,
) -> None:
    known = await cast.writes("hello")
    contact = (await cast.store.rows("select contact_id from dialog where id = :id", id=known))[0][0]
    with pytest.raises(Conflict) as refused:
        await start(cast, cast.boris, cast.telegram, Recipient(contact_id=contact))
    assert (refused.value.code, refused.value.detail["dialogs"]) == ("open-dialog", [known])
    with pytest.raises(Conflict) as unknown:
        await start(cast, cast.boris, cast.second, Recipient(contact_id=contact))
    assert unknown.value.code == "client-not-started"
    with pytest.raises(Conflict):
        await start(cast, cast.boris, cast.telegram, Recipient(name="Nobody", address="x@client.example"))
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, known))
    await start(cast, cast.boris, cast.telegram, Recipient(contact_id=contact), text="One more thing")
    assert len(await cast.store.rows("select 1 from episode")) == 1, "fresh: the same matter came back"
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, known))
    old = clock.now() - 30 * clock.DAY
    await cast.store.write(lambda tx: aged(tx, cast, known, old))
    await start(cast, cast.vera, cast.telegram, Recipient(contact_id=contact), text="A new season")
    assert [tuple(row) for row in await cast.store.rows("select title, assignee_id from episode order by id")][1] == (
        "A new season",
        cast.vera.id,
    )
    assert await consistency.find_differences(cast.store) == []


def aged(tx, cast: Cast, dialog_id: int, at: int) -> None:
    tx.sql("update episode set closed_at = :at", at=at)
    emit_dialog(tx, EventKind.dialog_changed, cast.anna, lock_dialog(tx, dialog_id))


async def test_invalid_new_conversation_is_refused_and_stores_nothing(cast: Cast) -> None:
    mail = await mailbox(cast)
    known = await cast.writes("hello")
    contact = (await cast.store.rows("select contact_id from dialog where id = :id", id=known))[0][0]
    new = Recipient(name="G", address="galina@client.example")
    for who, channel, whom, more, error in (
        (cast.olga, mail, new, {}, NotFound),
        (cast.olga, cast.second, Recipient(contact_id=contact), {}, NotFound),
        (cast.boris, 99, new, {}, NotFound),
        (cast.boris, mail, Recipient(contact_id=99), {}, NotFound),
        (cast.boris, mail, Recipient(contact_id=contact), {}, Invalid),
        (cast.boris, mail, Recipient(name="G", address="galina"), {}, Invalid),
        (cast.boris, mail, new, {"text": "  "}, Invalid),
        (cast.boris, mail, new, {"subject": "a\r\nBcc: victim@example.com"}, Invalid),
        (cast.boris, mail, new, {"copies": ["a@b.example\nBcc: c@d.example"]}, Invalid),
        (Actor("operator", 1), mail, new, {}, Forbidden),
    ):
        with pytest.raises(error):
            await start(cast, who, channel, whom, **more)
    assert len(await cast.store.rows("select 1 from dialog")) == 1
    assert len(await cast.store.rows("select 1 from contact")) == 1


async def test_ways_to_a_client_name_the_reason_when_unusable(cast: Cast) -> None:
    mail = await mailbox(cast)
    known = await cast.writes("hello")
    contact = (await cast.store.rows("select contact_id from dialog where id = :id", id=known))[0][0]
    found = await new_conversation.ways(cast.store, cast.anna, contact)
    said = {way["channel_id"]: (way["can"], way["why"], way["dialog_id"]) for way in found["ways"]}
    assert said == {
        cast.telegram: (True, None, known),
        cast.second: (False, "client-not-started", None),
        mail: (False, "no-address", None),
    }
    assert [one["id"] for one in found["open"]] == [known]
    with pytest.raises(NotFound):
        await new_conversation.ways(cast.store, cast.olga, contact)


@pytest.mark.parametrize("thread_by", ["client", "subject"])
async def test_two_operators_who_write_to_one_client_at_once_share_a_dialog(cast: Cast, thread_by: str) -> None:
    here = await mailbox(cast, thread_by=thread_by)
    dialog_id = await letter(cast, here, "kate@mail.example", "hello", 1)
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    known = (await cast.store.rows("select contact_id from dialog"))[0][0]
    people = (cast.anna, cast.boris, cast.vera)
    tries = [start(cast, one, here, Recipient(contact_id=known)) for one in people]
    done = await asyncio.gather(*tries, return_exceptions=True)
    refused = [one for one in done if not isinstance(one, dict)]
    assert [getattr(one, "code", repr(one)) for one in refused] == ["open-dialog"] * 2
    assert (await cast.store.rows("select count(*) from dialog"))[0][0] == 2


async def test_crossing_emails_meet_in_one_dialog(cast: Cast) -> None:
    here = await mailbox(cast, thread_by="client")
    for number in range(6):
        address = f"new{number}@mail.example"
        given = letter(cast, here, address, "hello", number + 1, f"client:{address}")
        done = await asyncio.gather(
            start(cast, cast.boris, here, Recipient(name="New", address=address)), given, return_exceptions=True
        )
        wrong = [one for one in done if isinstance(one, Exception) and getattr(one, "code", "") != "open-dialog"]
        assert not wrong, wrong
        rows = await cast.store.rows("select count(*) from dialog where thread_key = :key", key=f"client:{address}")
        assert rows[0][0] == 1
    assert await cast.store.rows("select count(*) from message where kind = 'in' and content = 'unreadable'") == [(0,)]
    assert await consistency.find_differences(cast.store) == []
