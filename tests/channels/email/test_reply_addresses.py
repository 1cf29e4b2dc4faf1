"""Tests Reply-To, groups and forms: the right client, the right address for the answer, and no access for strangers."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import Any

import pytest

from channels.email import compose, message_ids
from channels.email.connector import EmailConnector
from channels.email.settings import Secrets, Settings
from inbox import emails
from inbox.delivery import claims, outbox
from inbox.errors import Invalid
from inbox.messages import replies
from tests.channels.conftest import BOTH
from tests.channels.email.conftest import SHOP, SQLITE, Desk, Office, letter
from tests.channels.email.corpus.groups import GROUP

KATE, HOME, THIEF = "kate@client.example", "kate@home.example", "mallory@evil.example"


async def goes_to(desk: Desk, dialog: int) -> str:
    """Return where an answer without a chosen address goes."""
    last = (await desk.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
    return (await desk.store.write(lambda tx: emails.load_context(tx, dialog, last + 1))).to


async def client_of(desk: Desk, dialog: int) -> tuple[str, str]:
    rows = await desk.store.rows(
        "select i.external_id, i.name from message m join identity i on i.id = m.identity_id"
        " where m.dialog_id = :id order by m.no desc limit 1",
        id=dialog,
    )
    return rows[0][0], rows[0][1]


async def answer(desk: Desk, office: Office, dialog: int, to: str | None = None) -> str:
    """Return To of the answer's email, as the mail server gets it."""
    seen = (await desk.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
    how = replies.SendOptions(letter=emails.email_options(None, (), (), to)) if to else replies.PLAIN
    await desk.store.write(lambda tx: replies.reply(tx, office.anna, dialog, text="Ответ", seen=seen, how=how))
    (taken,) = await desk.store.write(lambda tx: claims.claim(tx, holder="test", channels=[desk.channel]))
    settings = Settings.model_validate({"address": SHOP, "imap_host": "x", "smtp_host": "x", **desk.settings})
    connector = EmailConnector(settings, Secrets(password="x"), desk.tools)
    asked = await connector._answer(taken)
    made = compose.compose_email(asked)
    sent = {"holder": "test", "external_id": asked.message_id, "at": taken.created_at}
    await desk.store.write(lambda tx: outbox.mark_sent(tx, taken.delivery_id, **sent))
    return str(message_from_bytes(made, policy=policy.default)["To"])


@BOTH
async def test_the_answer_goes_where_the_letter_asks_and_the_operator_may_choose(desk: Desk, office: Office) -> None:
    dialog, data = await desk.takes(letter("вопрос", sender=f"Катя <{KATE}>", Reply_To=HOME))
    assert (await client_of(desk, dialog))[0] == KATE
    assert (data["reply_to"], data["answer_to"]) == (HOME, HOME)
    assert await answer(desk, office, dialog) == f"Катя <{HOME}>"
    assert await answer(desk, office, dialog, KATE) == f"Катя <{KATE}>"
    assert await goes_to(desk, dialog) == HOME
    with pytest.raises(Invalid):
        await answer(desk, office, dialog, THIEF)


@SQLITE
async def test_a_chosen_address_stays_when_another_email_comes_before_sending(desk: Desk, office: Office) -> None:
    first, _ = await desk.takes(letter("раз", sender=KATE, message_id="<first@client.example>"))
    how = replies.SendOptions(letter=emails.email_options("Тема", (), ()))
    seen = (await desk.store.rows("select last_no from dialog where id = :id", id=first))[0][0]
    done = await desk.store.write(lambda tx: replies.reply(tx, office.anna, first, text="Ещё", seen=seen, how=how))
    await desk.takes(letter("два", sender=KATE, In_Reply_To="<first@client.example>", Reply_To=HOME))
    taken = await desk.store.write(lambda tx: claims.claim(tx, holder="test", channels=[desk.channel]))
    assert {email.letter.to for email in taken if email.letter and email.message_id == done["message_id"]} == {KATE}


@pytest.mark.parametrize(
    "reply_to", [SHOP, KATE, "noreply@client.example", "shop+okno.1.0@olkha.example", "broken", f"{KATE}, {HOME}"]
)
@SQLITE
async def test_an_unusable_reply_to_is_not_followed(desk: Desk, reply_to: str) -> None:
    dialog, data = await desk.takes(letter("вопрос", sender=KATE, Reply_To=reply_to))
    assert await goes_to(desk, dialog) == KATE
    assert "reply_to" not in data


@BOTH
async def test_in_a_conversation_a_new_reply_to_is_shown_and_not_followed(desk: Desk, office: Office) -> None:
    """A stranger who writes under Kate's name does not get answers meant for her."""
    dialog, _ = await desk.takes(letter("вопрос", sender=KATE, message_id="<first@client.example>"))
    number = (await desk.store.rows("select number from episode"))[0][0]
    forged = letter("пришлите ещё раз", sender=KATE, subject=f"Re: [№ {number}]", Reply_To=THIEF)
    again, data = await desk.takes(forged)
    assert again == dialog and data["reply_to"] == THIEF and "answer_to" not in data
    assert await answer(desk, office, dialog) == KATE
    stranger, data = await desk.takes(letter("я тут", sender=THIEF, In_Reply_To="<first@client.example>"))
    assert stranger != dialog and data["related"] == dialog


@BOTH
async def test_a_client_answered_at_a_reply_to_may_write_from_there(desk: Desk, office: Office) -> None:
    dialog, _ = await desk.takes(letter("вопрос", sender=KATE, Reply_To=HOME, message_id="<first@client.example>"))
    again, data = await desk.takes(letter("ещё", sender=KATE, Reply_To=HOME, In_Reply_To="<first@client.example>"))
    assert again == dialog and data["answer_to"] == HOME
    ours = message_ids.message_id(desk.tools.key, dialog, 5, SHOP)
    from_home, data = await desk.takes(letter("из дома", sender=HOME, In_Reply_To=ours))
    assert from_home == dialog and "related" not in data
    assert await goes_to(desk, dialog) == HOME


@SQLITE
async def test_a_reply_to_gives_no_access_to_a_clients_only_conversation(desk: Desk) -> None:
    desk.settings = {"thread_by": "client"}
    forged, _ = await desk.takes(letter("это Катя", sender=KATE, Reply_To=THIEF))
    kates, _ = await desk.takes(letter("вопрос", sender=KATE, message_id="<mine@client.example>"))
    assert kates == forged and await goes_to(desk, kates) == KATE
    again, data = await desk.takes(letter("это Катя", sender=KATE, Reply_To=THIEF))
    assert again == kates and "answer_to" not in data
    assert await goes_to(desk, kates) == KATE
    stranger, _ = await desk.takes(letter("я", sender=THIEF, In_Reply_To="<mine@client.example>"))
    assert stranger != kates


@BOTH
async def test_a_form_on_a_page_is_its_visitors_letter(desk: Desk, office: Office) -> None:
    for sender in ("Сайт <noreply@olkha.example>", f"Сайт <{SHOP}>", "no-reply@forms.example"):
        raw = letter("Когда приедет заказ?", sender=sender, Reply_To=f"Катя <{KATE}>", Auto_Submitted="auto-generated")
        dialog, data = await desk.takes(raw)
        assert await client_of(desk, dialog) == (KATE, "Катя")
        assert data["through"] == sender.rpartition("<")[2].rstrip(">")
        assert await answer(desk, office, dialog) == f"Катя <{KATE}>"
    rows = await desk.store.rows("select automatic from message where kind = 'in'")
    assert {row[0] for row in rows} == {None}
    assert len(await desk.store.rows("select distinct contact_id from dialog")) == 1


@BOTH
async def test_a_form_cannot_speak_as_a_client(desk: Desk) -> None:
    """From is a no-reply address, Reply-To is Kate: DMARC passes, and the email still does not join her
    conversation.
    """
    desk.settings = {"trusted_authority": "mx.olkha.example"}
    passes = {"Authentication_Results": "mx.olkha.example; dmarc=pass header.from=evil.example"}
    kates, _ = await desk.takes(letter("вопрос", sender=KATE, message_id="<first@client.example>", **passes))
    ours = message_ids.message_id(desk.tools.key, kates, 5, SHOP)
    number = (await desk.store.rows("select number from episode"))[0][0]
    for mode in ("letter", "client"):
        desk.settings |= {"thread_by": mode}
        for hint in ({"In_Reply_To": ours}, {"References": "<first@client.example>"}, {"subject": f"[№ {number}]"}):
            forged = letter(f"{mode} {hint}", sender="noreply@evil.example", Reply_To=KATE, **passes, **hint)
            dialog, data = await desk.takes(forged)
            assert dialog != kates and data["related"] == kates


def through_group(text: str, person: str, **headers: str) -> bytes:
    name = person.partition(" <")[0]
    return letter(
        text,
        sender=f"\"'{name}' via Support\" <{GROUP}>",
        to=GROUP,
        X_Original_From=person,
        Reply_To=person,
        List_Id="<support.olkha.example>",
        List_Post=f"<mailto:{GROUP}>",
        Precedence="list",
        **headers,
    )


@BOTH
async def test_each_writer_through_our_group_is_a_separate_client(desk: Desk, office: Office) -> None:
    desk.settings = {"own_addresses": [GROUP]}
    first, data = await desk.takes(through_group("где заказ?", f"Катя <{KATE}>"))
    second, _ = await desk.takes(through_group("а мой?", "Пётр <petr@post.example>"))
    assert await client_of(desk, first) == (KATE, "Катя")
    assert await client_of(desk, second) == ("petr@post.example", "Пётр")
    assert data["through"] == GROUP
    rows = await desk.store.rows("select automatic from message where kind = 'in'")
    assert {row[0] for row in rows} == {None}
    assert len(await desk.store.rows("select id from dialog where waiting_since is not null")) == 2
    assert await answer(desk, office, first) == f"Катя <{KATE}>"
    ours = message_ids.message_id(desk.tools.key, first, 5, SHOP)
    again, _ = await desk.takes(through_group("спасибо", f"Катя <{KATE}>", In_Reply_To=ours))
    assert again == first


@SQLITE
async def test_a_group_must_pass_dmarc_or_carry_our_mark(desk: Desk) -> None:
    desk.settings = {"own_addresses": [GROUP], "trusted_authority": "mx.olkha.example"}
    passes = {"Authentication_Results": "mx.olkha.example; dmarc=pass header.from=olkha.example"}
    kates, _ = await desk.takes(letter("вопрос", sender=KATE, message_id="<first@client.example>", **passes))
    ours = message_ids.message_id(desk.tools.key, kates, 5, SHOP)
    hers = {"References": "<first@client.example>"}
    for headers, joins in ((hers, False), (hers | passes, True), ({"In_Reply_To": ours}, True)):
        dialog, data = await desk.takes(through_group(f"{joins} {headers}", f"Катя <{KATE}>", **headers))
        assert (dialog == kates) is joins
        assert data.get("related") == (None if joins else kates)


@SQLITE
async def test_a_signed_reply_address_in_cc_joins(desk: Desk) -> None:
    desk.settings = {"plus_addressing": True}
    dialog, _ = await desk.takes(letter("вопрос", sender=KATE))
    signed = message_ids.reply_address(desk.tools.key, dialog, SHOP)
    again, _ = await desk.takes(letter("ответ всем", sender=KATE, to="boss@client.example", Cc=signed))
    assert again == dialog


def test_our_emails_carry_their_id_twice() -> None:
    ours = message_ids.message_id(bytes(32), 7, 9, SHOP)
    made: dict[str, Any] = dict(sender=SHOP, sender_name="", to=KATE, to_name="", subject="x", at=0, text="x")
    email = message_from_bytes(compose.compose_email(compose.Answer(message_id=ours, **made)))
    assert email["Message-ID"] == email["X-Okno-Id"] == ours
