"""Tests that emails join a dialog only when they answer it and their sender belongs to it; others start
one (A11-A13).
"""

from __future__ import annotations

from typing import Any

import pytest

from channels.email import message_ids
from inbox.contacts import cards
from tests.channels.conftest import BOTH
from tests.channels.email.conftest import SHOP, Desk, Office, letter

pytestmark = BOTH

KATE, MALLORY = "kate@client.example", "mallory@evil.example"


async def test_emails_join_a_dialog_only_for_its_participants(desk: Desk) -> None:
    """A table of all ways to refer to Kate's dialog, for Kate and for an outsider."""
    key = desk.tools.key
    kates, _ = await desk.takes(letter("где заказ?", sender=f"Катя <{KATE}>", message_id="<first@client.example>"))
    number = (await desk.store.rows("select number from episode"))[0][0]
    ours = message_ids.message_id(key, kates, 55, SHOP)
    bad = ours.replace(".55.", ".56.")
    desk.settings = {"plus_addressing": True}
    signed = message_ids.reply_address(key, kates, SHOP)
    points: list[tuple[str, dict[str, str], bool]] = [
        ("our Message-ID", {"In_Reply_To": ours}, True),
        ("our Message-ID far down in References", {"References": f"<a@b> {ours} <c@d>"}, True),
        ("a signed reply address", {"to": signed}, True),
        ("her own earlier letter", {"References": "<first@client.example>"}, True),
        ("the number in brackets", {"subject": f"Re: заказ [№ {number}]"}, True),
        ("the number with a sign", {"subject": f"Re: заказ #{number}"}, True),
        ("nothing at all", {}, False),
        ("a Message-ID with a wrong signature", {"In_Reply_To": bad}, False),
        ("a Message-ID without one", {"In_Reply_To": f"<okno.{kates}.55@olkha.example>"}, False),
        ("a reply address with a wrong signature", {"to": signed[:-20] + "0" + signed[-19:]}, False),
        ("a reply address guessed", {"to": f"shop+okno.{kates}.{'0' * 24}@olkha.example"}, False),
        ("the number of another case", {"subject": "Re: [№ 999999]"}, False),
    ]
    for description, headers, joins in points:
        dialog, data = await desk.takes(letter(description, sender=KATE, **headers))
        assert (dialog == kates) is joins, description
        assert "related" not in data, description
    for description, headers, points_there in points:
        for number_of_outsider, extra in enumerate(({}, {"Cc": KATE}, {"Reply_To": KATE}, {"Sender": KATE})):
            who = f"{number_of_outsider}-{abs(hash(description))}-{MALLORY}"
            dialog, data = await desk.takes(letter(description, sender=f'"{KATE}" <{who}>', **headers, **extra))
            assert dialog != kates, description
            assert data.get("related") == (kates if points_there else None), description
    texts = await desk.store.rows(
        "select count(*) from message m join identity i on i.id = m.identity_id"
        " where m.dialog_id = :id and i.external_id like '%mallory%'",
        id=kates,
    )
    assert texts[0][0] == 0


async def test_an_added_address_makes_its_owner_a_participant(desk: Desk, office: Office) -> None:
    kates, _ = await desk.takes(letter("вопрос", sender=KATE, message_id="<first@client.example>"))
    work = "kate@work.example"
    apart, data = await desk.takes(letter("с работы", sender=work, In_Reply_To="<first@client.example>"))
    assert apart != kates and data["related"] == kates
    contact = (await desk.store.rows("select contact_id from dialog where id = :id", id=kates))[0][0]
    await desk.store.write(lambda tx: cards.add_identity(tx, office.anna, contact, kind="email", external_id=work))
    joined, data = await desk.takes(letter("ещё раз с работы", sender=work, In_Reply_To="<first@client.example>"))
    assert joined == kates and "related" not in data


async def test_an_operators_address_is_a_client_like_any_other(desk: Desk) -> None:
    """A12: an email never acts as an operator, whatever it claims to answer."""
    kates, _ = await desk.takes(letter("вопрос", sender=KATE))
    ours = message_ids.message_id(desk.tools.key, kates, 1, SHOP)
    dialog, _ = await desk.takes(letter("закройте это", sender="Анна <anna@shop.example>", In_Reply_To=ours))
    assert dialog != kates
    kinds = await desk.store.rows("select distinct kind, author_kind from message")
    assert list(kinds) == [("in", "client")]


async def test_a_sender_whose_own_domain_disowns_the_letter_joins_nothing(desk: Desk) -> None:
    desk.settings = {"trusted_authority": "mx.olkha.example", "thread_by": "client"}
    judged = {"Authentication_Results": "mx.olkha.example; dmarc=pass"}
    kates, _ = await desk.takes(letter("вопрос", sender=KATE, message_id="<first@client.example>", **judged))
    again, _ = await desk.takes(letter("ещё", sender=KATE, **judged))
    assert again == kates
    forged = {"Authentication_Results": "mx.olkha.example; dmarc=fail", "In_Reply_To": "<first@client.example>"}
    dialog, data = await desk.takes(letter("это не я", sender=KATE, **forged))
    assert dialog != kates and data["sender_check"] == "fail"


async def test_by_client_everything_of_an_address_is_one_dialog(desk: Desk) -> None:
    desk.settings = {"thread_by": "client"}
    first, _ = await desk.takes(letter("раз", sender=KATE, subject="одно"))
    second, _ = await desk.takes(letter("два", sender=KATE.upper(), subject="другое"))
    third, _ = await desk.takes(letter("три", sender=MALLORY))
    assert first == second != third


async def test_letters_without_a_sender_are_shown_one_by_one(desk: Desk) -> None:
    first, _ = await desk.takes(b"Subject: nobody\r\n\r\none\r\n")
    second, _ = await desk.takes(b"Subject: nobody\r\n\r\ntwo\r\n")
    assert first != second


async def test_automatic_emails_open_no_wait(desk: Desk) -> None:
    await desk.takes(letter("Я в отпуске", sender=KATE, Auto_Submitted="auto-replied"))
    assert list(await desk.store.rows("select automatic from message")) == [("auto-replied",)]
    assert list(await desk.store.rows("select waiting_since from dialog")) == [(None,)]


async def test_our_own_returning_email_is_recognised(desk: Desk) -> None:
    own = message_ids.message_id(desk.tools.key, 1, 1, SHOP)
    await desk.takes(letter("эхо", sender="somebody@else.example", message_id=own))
    await desk.takes(letter("сама себе", sender=SHOP))
    assert list(await desk.store.rows("select automatic from message order by id")) == [("own",), ("own",)]


async def test_a_bounce_names_our_delivery_only_when_it_proves_it(desk: Desk) -> None:
    ours = message_ids.message_id(desk.tools.key, 7, 9, SHOP)
    for about, is_ours in ((ours, True), (ours.replace(".9.", ".8."), False)):
        raw = (
            "From: MAILER-DAEMON@mx.example\r\nReturn-Path: <>\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=q\r\n\r\n--q\r\n\r\nno\r\n--q\r\n"
            "Content-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b\r\nAction: failed\r\n"
            f"Status: 5.1.1\r\n\r\n--q\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {about}\r\n\r\n--q--\r\n"
        )
        _, data = await desk.takes(raw.encode())
        assert data["bounce"].get("delivery_id") == (9 if is_ours else None)
        assert data["bounce"]["status"] == "5.1.1"


async def test_an_email_that_no_parser_can_read_is_shown_with_its_original(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inbox.sandbox import SandboxFailed

    async def fails(*given: object, **more: object) -> Any:
        raise SandboxFailed("crashed")

    monkeypatch.setattr(desk.tools.child, "call", fails)
    raw = letter("не прочесть")
    await desk.takes(raw)
    rows = await desk.store.rows(
        "select m.content, j.raw from message m join journal j on j.id = m.journal_id order by m.id"
    )
    assert [(row[0], bytes(row[1])) for row in rows] == [("unreadable", raw)]
