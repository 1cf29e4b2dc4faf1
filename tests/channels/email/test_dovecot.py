"""End-to-end tests against a real Dovecot and a real SMTP server, on both databases (F15, F16)."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from inbox.store import Store
from tests.channels.conftest import BOTH, until
from tests.channels.email.conftest import SQLITE, Office, letter, places, read, words
from tests.support.dovecot import Dovecot
from tests.support.smtp import RealSmtp


async def deliver(dovecot: Dovecot, raw: bytes, *boxes: str) -> None:
    await asyncio.to_thread(dovecot.deliver, raw, *boxes)


@BOTH
async def test_a_letter_arrives_by_itself_and_is_answered_in_its_thread(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    await deliver(dovecot, letter("Старое, до подключения."), box)
    channel = await office.add(address=box, from_name="Магазин «Ольха»", **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    await deliver(dovecot, letter("Где посылка?", subject="Заказ", message_id="<first@client.example>"), box)
    await office.got("Где посылка?")
    [(dialog, client)] = await office.dialogs()
    assert client == "kate@client.example"
    assert await office.rows("select title from episode") == [("Заказ",)]
    message = await office.answers(dialog, "Уже едет.")
    await office.ends(message, "sent")
    [taken] = smtp.taken
    answer = read(taken.raw)
    assert (taken.sender, taken.recipients) == (box, ["kate@client.example"])
    assert answer["Subject"] == "Re: Заказ"
    assert answer["In-Reply-To"] == answer["References"] == "<first@client.example>"
    assert answer["From"].addresses[0].display_name == "Магазин «Ольха»"
    assert "Уже едет.\n\n-- \nАнна\nМагазин «Ольха»" in words(answer)
    assert answer["Auto-Submitted"] is None
    stored = await office.rows("select external_id from message where id = :id", id=message)
    assert stored == [(answer["Message-ID"],)]
    # The client's answer to that joins the dialog by our Message-ID alone.
    reply = letter("Спасибо!", subject="совсем другая тема", In_Reply_To=answer["Message-ID"])
    await deliver(dovecot, reply, box)
    await office.got("Где посылка?", "Спасибо!")
    assert len(await office.dialogs()) == 1


@SQLITE
async def test_a_visitor_of_a_form_is_answered_and_a_report_of_that_fails_the_answer(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    """The form writes from a no-reply address, the answer goes to the visitor; a relay renames our email, and it
    bounces.
    """
    channel = await office.add(address=box, **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    form = letter("Где посылка?", sender="Сайт <noreply@olkha.example>", Reply_To="Катя <kate@client.example>")
    await deliver(dovecot, form, box)
    await office.got("Где посылка?")
    [(dialog, client)] = await office.dialogs()
    assert client == "kate@client.example"
    message = await office.answers(dialog, "Уже едет.")
    await office.ends(message, "sent")
    [taken] = smtp.taken
    assert taken.recipients == ["kate@client.example"]
    copy = f"Message-ID: <renamed@relay.example>\nX-Okno-Id: {read(taken.raw)['X-Okno-Id']}\n"
    text = (
        f"I wasn't able to deliver your message.\n<kate@client.example>: no mailbox (#5.1.1)\n\n--- Copy of it\n{copy}"
    )
    await deliver(dovecot, letter(text, sender="MAILER-DAEMON@mx.example", subject="failure notice"), box)
    await office.ends(message, "failed", "bounced")


@BOTH
async def test_a_restart_continues_at_the_stored_position(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    channel = await office.add(address=box, **places(dovecot, smtp))
    first = await office.run()
    await office.healthy(channel)
    await deliver(dovecot, letter("раз"), box)
    await office.got("раз")
    await office.stop(first)
    for text in ("два", "три"):
        await deliver(dovecot, letter(text), box)
    dovecot.mark(box)  # other programs read them meanwhile (pain 2)
    await office.run()
    await office.got("раз", "два", "три")


async def test_nothing_in_the_mailbox_is_changed(office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str) -> None:
    channel = await office.add(address=box, **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    await deliver(dovecot, letter("не трогать"), box)
    await office.got("не трогать")
    assert [flag for flag in dovecot.flags(box) if "Seen" in flag or "Deleted" in flag] == []
    assert len(dovecot.flags(box)) == 1


@SQLITE
async def test_flags_set_and_letters_removed_by_others_disturb_nothing(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    channel = await office.add(address=box, **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    for number in range(6):
        await deliver(dovecot, letter(f"письмо {number}"), box)
        if number % 2:
            await asyncio.to_thread(dovecot.mark, box)
    await office.got(*(f"письмо {number}" for number in range(6)))
    await asyncio.to_thread(dovecot.remove, box, "all")
    await deliver(dovecot, letter("после уборки"), box)
    await office.got(*(f"письмо {number}" for number in range(6)), "после уборки")


async def test_a_killed_connection_is_noticed_at_once(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    channel = await office.add(address=box, **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    for number in range(3):
        await asyncio.to_thread(dovecot.kick, box)
        await deliver(dovecot, letter(f"после обрыва {number}"), box)
        await office.got(*(f"после обрыва {n}" for n in range(number + 1)))


@BOTH
async def test_a_new_numbering_loses_and_repeats_nothing(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    await deliver(dovecot, letter("до подключения", date="Thu, 12 Nov 2026 10:00:00 +0300"), box)
    await asyncio.to_thread(dovecot.age, box, 86_400)
    channel = await office.add(address=box, **places(dovecot, smtp))
    first = await office.run()
    await office.healthy(channel)
    await deliver(dovecot, letter("с номером"), box)
    await deliver(dovecot, letter("без номера", message_id=None), box)
    await office.got("с номером", "без номера")
    before = (await office.rows("select value from channel_cursor"))[0][0]
    await office.stop(first)
    await deliver(dovecot, letter("пока нас не было"), box)
    await asyncio.to_thread(dovecot.renumber, box)
    await office.run()
    await until(lambda: _contains(office, "пока нас не было"), what="the new letter")
    await office.got("с номером", "без номера", "пока нас не было")
    after = (await office.rows("select value from channel_cursor"))[0][0]
    assert json.loads(before)["validity"] != json.loads(after)["validity"]


async def _contains(office: Office, text: str) -> Any:
    return text in await office.texts()


@BOTH
async def test_no_message_id_and_equal_ones_are_each_stored_once(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    channel = await office.add(address=box, **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    same = "<same@client.example>"
    await deliver(dovecot, letter("без номера", message_id=None), box)
    await deliver(dovecot, letter("первое", message_id=same), box)
    await deliver(dovecot, letter("второе с тем же номером", message_id=same), box)  # A13: not suppressed
    await deliver(dovecot, letter("первое", message_id=same), box)  # a true copy
    await deliver(dovecot, letter("длинный номер", message_id=f"<{'x' * 10_000}@client.example>"), box)
    await deliver(dovecot, letter("конец"), box)
    await office.got("без номера", "первое", "второе с тем же номером", "длинный номер", "конец")


@BOTH
async def test_one_letter_to_two_of_our_mailboxes_is_one_message(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    other = f"sales-{box}"
    first = await office.add(address=box, **places(dovecot, smtp))
    second = await office.add(address=other, **places(dovecot, smtp))
    await office.run()
    await office.healthy(first)
    await office.healthy(second)
    await deliver(dovecot, letter("всем сразу"), box, other)

    async def both() -> Any:
        return "also_at" in (await office.rows("select data from message"))[0][0] if await office.texts() else None

    await until(both, what="the copy noted")
    await office.got("всем сразу")


@SQLITE
async def test_a_wrong_password_is_reported_and_the_other_mailbox_continues(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    wrong = await office.add(address=f"x-{box}", password="wrong", **places(dovecot, smtp))
    right = await office.add(address=box, **places(dovecot, smtp))
    await office.run()
    detail = await office.healthy(wrong, "trouble", "password-wrong")
    assert "refused the sign-in" in detail and "wrong" not in detail.split("refused", 1)[1]
    await office.healthy(right)
    await deliver(dovecot, letter("мимо беды"), box)
    await office.got("мимо беды")


@SQLITE
async def test_a_missing_folder_a_dead_server_and_wrong_tls_are_explained(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    good = places(dovecot, smtp)
    folder = await office.add(address=f"a-{box}", **good, imap_folder="Нет такой")
    dead = await office.add(address=f"b-{box}", **{**good, "imap_port": 9})
    starttls = await office.add(address=f"c-{box}", **{**good, "imap_tls": "starttls"})
    implicit = await office.add(address=f"d-{box}", **{**good, "imap_tls": "implicit"})
    await office.run()
    await office.healthy(folder, "trouble", "folder-missing")
    await office.healthy(dead, "trouble", "server-unreachable")
    await office.healthy(starttls, "trouble", "tls-missing")
    await office.healthy(implicit, "trouble", "tls-failed")


@SQLITE
async def test_a_full_mailbox_is_reported_and_still_read(
    store: Store, office: Office, smtp: RealSmtp, box: str
) -> None:
    server = Dovecot(quota="40K")
    await asyncio.to_thread(server.start)
    try:
        channel = await office.add(address=box, **places(server, smtp))
        await office.run()
        await office.healthy(channel)
        await deliver(server, letter("большое письмо " + "x" * 40_200), box)
        await office.healthy(channel, "trouble", "mailbox-full")
        assert [text[:14] for text in await office.texts()] == ["большое письмо"]
    finally:
        await asyncio.to_thread(server.stop)


@SQLITE
async def test_both_kinds_of_tls_work_and_an_unknown_authority_is_refused(
    office: Office, dovecot_tls: Dovecot, smtp: RealSmtp, box: str
) -> None:
    base = {**places(dovecot_tls, smtp), "ca_file": dovecot_tls.ca_file}
    starttls = await office.add(address=box, **{**base, "imap_tls": "starttls", "imap_host": "localhost"})
    implicit = await office.add(address=f"i-{box}", **{**base, "imap_tls": "implicit", "imap_port": dovecot_tls.imaps})
    stranger = await office.add(address=f"s-{box}", **{**base, "imap_tls": "starttls", "ca_file": ""})
    await office.run()
    await office.healthy(starttls)
    await office.healthy(implicit)
    await office.healthy(stranger, "trouble", "certificate-wrong")
    await deliver(dovecot_tls, letter("через STARTTLS"), box)
    await deliver(dovecot_tls, letter("через TLS"), f"i-{box}")
    await office.got("через STARTTLS", "через TLS")
