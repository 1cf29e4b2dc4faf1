"""Tests a new password and reconnecting of a mailbox: its dialogs continue, no email is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from inbox.errors import Conflict, Invalid
from tests.channels.conftest import Commands, until
from tests.channels.email.conftest import SQLITE, Office, letter, places, read
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.smtp import RealSmtp

NEW = "another-password"
pytestmark = SQLITE


@pytest.fixture
def own_dovecot() -> Iterator[Dovecot]:
    """A server whose password may be changed, because no other test uses it."""
    server = Dovecot()
    server.start()
    yield server
    server.stop()


async def connected(office: Office, commands: Commands, dovecot: Dovecot, smtp: RealSmtp, box: str) -> int:
    """Connect a mailbox that works and has a conversation with a client; returns the dialog."""
    await commands.add("email", "Почта", PASSWORD, address=box, since_days=30, **places(dovecot, smtp))
    await office.run(unseal=commands.unseal)
    dovecot.deliver(letter("первое письмо", message_id="<one@client.example>"), box)
    await office.got("первое письмо")
    [(dialog, _)] = await office.dialogs()
    await office.ends(await office.answers(dialog, "первый ответ"), "sent")
    return dialog


def answer_to(smtp: RealSmtp, text: str) -> bytes:
    """Write the client's answer to our last email."""
    ours = read(smtp.taken[-1].raw)["Message-ID"]
    return letter(text, subject="Re: Вопрос", In_Reply_To=ours, References=f"<one@client.example> {ours}")


async def test_one_command_replaces_a_password_and_the_dialog_continues(
    office: Office, commands: Commands, own_dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    dialog = await connected(office, commands, own_dovecot, smtp, box)
    own_dovecot.set_password(NEW)
    smtp.password = NEW
    await office.healthy(1, "trouble", "password-wrong")
    own_dovecot.deliver(answer_to(smtp, "второе письмо"), box)
    waits = await office.answers(dialog, "написано, пока пароль не подходил")
    with pytest.raises(Invalid, match=r"does not accept the login name or the password.*nothing was changed"):
        await commands.change("Почта", "guessed")
    assert "was changed" in await commands.change("Почта", NEW)
    await office.got("первое письмо", "второе письмо")
    await office.ends(waits, "sent")
    await office.healthy(1)
    assert [dialog[0] for dialog in await office.dialogs()] == [dialog]


async def test_a_reconnected_mailbox_continues_its_dialogs_and_gets_emails_in_between(
    office: Office, commands: Commands, own_dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    dialog = await connected(office, commands, own_dovecot, smtp, box)
    smtp.script["RCPT"] = ["451 4.3.0 later"] * 50
    waits = await office.answers(dialog, "не успело уйти")
    await until(lambda: len(smtp.script["RCPT"]) < 50, what="a try")
    await commands.remove("Почта")
    await office.ends(waits, "failed", "gave-up")
    own_dovecot.deliver(answer_to(smtp, "между"), box)
    smtp.script.clear()
    output = await commands.add("email", "Почта", PASSWORD, address=box, **places(own_dovecot, smtp))
    assert "it continues the conversations of the channel removed" in output and "1 answer that was waiting" in output
    await office.got("первое письмо", "между")
    await office.ends(await office.answers(dialog, "снова на связи"), "sent")
    assert [dialog[0] for dialog in await office.dialogs()] == [dialog]


async def test_one_mailbox_is_not_connected_twice_by_address_or_by_login(
    office: Office, commands: Commands, own_dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    await connected(office, commands, own_dovecot, smtp, box)
    there = places(own_dovecot, smtp)
    with pytest.raises(Conflict, match="already connected as the channel Почта"):
        await commands.add("email", "Почта2", PASSWORD, address=box.upper(), imap_login="x", **there)
    with pytest.raises(Conflict, match="already connected as the channel Почта"):
        await commands.add("email", "Почта3", PASSWORD, address="alias@olkha.example", imap_login=box, **there)
    with pytest.raises(Invalid, match=r"belongs to other@olkha.example, another account"):
        await commands.change("Почта", address="other@olkha.example")


async def test_a_mailbox_that_moves_to_another_server_continues(
    office: Office, commands: Commands, own_dovecot: Dovecot, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    """Also when the new server numbers its emails as the old one did, so that nothing but the place differs."""
    dialog = await connected(office, commands, own_dovecot, smtp, box)
    cursor = json.loads((await office.rows("select value from channel_cursor"))[0][0])
    dovecot.set_validity(box, cursor["validity"])
    await commands.change("Почта", imap_port=dovecot.imap, imap_host="localhost")
    dovecot.deliver(answer_to(smtp, "уже на новом сервере"), box)
    await office.got("первое письмо", "уже на новом сервере")
    assert [dialog[0] for dialog in await office.dialogs()] == [dialog]
