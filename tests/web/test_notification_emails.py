"""Tests notification emails to absent operators: once, together, through a mailbox that then answers no one."""

from __future__ import annotations

import asyncio
import imaplib
from collections.abc import AsyncIterator, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast

import orjson
import pytest

from channels.email import service_mail
from channels.email import settings as about
from channels.email.imap import Letter
from channels.email.inbound import Reader
from inbox import channels, outages, timers
from inbox.access import CLI
from inbox.clock import DAY
from inbox.dialogs import assignment, sla
from inbox.dialogs.sla import Alarm
from inbox.inbound import Ignored, NewMessage
from inbox.notifications import mail_queue
from inbox.people import preferences
from inbox.store import Tx
from tests.conftest import Cast
from tests.inbox.test_sla import pass_time, target, waits_with
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.smtp import RealSmtp
from tests.web.browser import until
from tests.web.conftest import Running
from web.background import notification_mailer

SHOP = "shop@olkha.example"
MAIL = {"notices": {"assigned": {"mail": True}, "message": {"mail": True}, "mail_after": 1}}


@pytest.fixture
async def smtp() -> AsyncIterator[RealSmtp]:
    async with RealSmtp() as server:
        yield server


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    server = Dovecot()
    server.start()
    yield server
    server.stop()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notification_mailer, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(notification_mailer, "SETTLE_SECONDS", 0.0)


async def mailbox(server: Running, smtp: RealSmtp) -> int:
    """A paused mailbox, chosen for notification emails."""
    given = {"address": SHOP, "imap_host": "127.0.0.1", "imap_tls": "none", "from_name": "Ольха"}
    given |= {"smtp_host": smtp.host, "smtp_port": smtp.port, "smtp_tls": "none"}
    settings = about.Settings.model_validate(given).model_dump(mode="json")
    sealed = server.okno.vault.seal(orjson.dumps({"password": PASSWORD}).decode())

    def add(tx: Tx) -> int:
        made = channels.add(tx, CLI, kind="email", name="Почта", settings=settings, sealed=sealed, can={})
        channels.pause(tx, CLI, made, paused=True)
        mail_queue.choose_mailbox(tx, CLI, made)
        return made

    return await server.store.write(add)


async def give(cast: Cast, *dialogs: int) -> None:
    for dialog in dialogs:
        await cast.store.write(
            lambda tx, one=dialog: assignment.assign(tx, cast.vera, one, operator_id=cast.boris.id)  # type: ignore[misc]
        )


async def wanting_mail(cast: Cast) -> None:
    await cast.store.write(lambda tx: preferences.change(tx, cast.boris, MAIL))


async def states(server: Running) -> list[str]:
    return [row[0] for row in await server.store.rows("select state from notice_letter order by notice_id")]


async def became(server: Running, *wanted: str) -> None:
    async def there() -> bool:
        return await states(server) == list(wanted)

    await until(there)


async def now_due(server: Running, count: int = 1) -> None:
    """Make the notifications due, as if the minutes had passed."""

    async def there() -> bool:
        return len(await states(server)) == count

    await until(there)
    await server.store.write(lambda tx: tx.sql("update notice_letter set not_before = 0 where state = 'waiting'"))


def read(raw: bytes) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(raw, policy=policy.default))


async def test_unseen_notifications_of_an_absent_operator_go_as_one_automatic_email(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    await mailbox(server, smtp)
    await wanting_mail(cast)
    first, second = await cast.writes("раз"), await cast.writes("два", who="john")
    await give(cast, first, second)
    await cast.writes("ещё вопрос про паспорт")
    await now_due(server, 2)
    await until(lambda: len(smtp.taken) == 1)
    letter = read(smtp.taken[0].raw)
    assert smtp.taken[0].recipients == ["boris@shop.example"]
    assert (letter["Auto-Submitted"], letter["Precedence"]) == ("auto-generated", "bulk")
    assert str(letter["Subject"]) == "Okno: 2 notifications"
    text = letter.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "2 conversations assigned to you" in text and f"{server.base}/inbox/all/{first}" in text
    assert "паспорт" not in text, "what clients write goes into no mailbox of a colleague"
    await became(server, "sent", "sent")
    key_of = server.okno.channels._tools.key
    assert service_mail.is_ours(key_of, str(letter["Message-ID"]))
    assert not service_mail.is_ours(bytes(32), str(letter["Message-ID"]))


@pytest.mark.parametrize("away_ms", [61_000, 3 * DAY])
async def test_overdue_reply_is_emailed_once_and_at_once_to_a_supervisor_who_is_online(
    server: Running, cast: Cast, smtp: RealSmtp, dovecot: Dovecot, away_ms: int
) -> None:
    """An SLA of one minute and a silent operator (E20, A2); the same once after three days of downtime."""
    await mailbox(server, smtp)
    await server.screen(cast.vera)
    await until(lambda: server.okno.hub.presence.people.get(cast.vera.id or 0) == "online")
    alarm = Alarm(assignee=True, leads=True, operators=(), email=True)
    dialog_id = await waits_with(cast, target(1, alarm=alarm))
    if away_ms < DAY:
        await pass_time(cast, 50_000)
        await pass_time(cast, away_ms - 50_000)
    else:
        await pass_time(cast, away_ms, served=False)
        await timers.run_due(cast.store, sla.TIMERS)
    await until(lambda: len(smtp.taken) == 1)
    await became(server, "sent")
    dovecot.deliver(smtp.taken[0].raw, *smtp.taken[0].recipients)
    [raw] = letters(dovecot, "vera@shop.example")
    letter = read(raw)
    text = letter.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert f"{server.base}/inbox/all/{dialog_id}" in text
    assert "Kate has been waiting for" in text and "a reply was due within 1 min" in text
    assert ("Okno was not running" in text) == (away_ms >= DAY)
    assert "hello" not in text, "what clients write goes into no mailbox of a colleague"
    shown = [row["kind"] for row in (await (await server.seat(cast.vera)).get("/api/notifications"))["items"]]
    assert shown.count("sla_breach") == 1
    assert shown.count("sla_warning") == (1 if away_ms < DAY else 0)


def letters(dovecot: Dovecot, address: str) -> list[bytes]:
    """Read all e-mails of a mailbox over IMAP."""
    with imaplib.IMAP4(dovecot.host, dovecot.imap) as box:
        box.login(address, dovecot.password)
        box.select("INBOX")
        numbers = box.search(None, "ALL")[1][0].split()
        return [box.fetch(number, "(RFC822)")[1][0][1] for number in numbers]  # type: ignore[index]


async def test_present_operators_and_seen_notifications_get_no_email(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    await mailbox(server, smtp)
    await wanting_mail(cast)
    screen = await server.screen(cast.boris)
    await until(lambda: server.okno.hub.presence.people.get(cast.boris.id or 0) == "online")
    await give(cast, await cast.writes("раз"))
    await now_due(server)

    async def postponed() -> bool:
        return bool(await server.store.rows("select 1 from notice_letter where not_before > 0"))

    await until(postponed)
    assert await states(server) == ["waiting"]
    await screen.browser.post("/api/notifications/read", all=True)
    assert await states(server) == ["read"]
    assert smtp.taken == []


async def test_a_failing_mailbox_is_retried_and_loses_no_notification(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    await mailbox(server, smtp)
    await wanting_mail(cast)
    smtp.script = {"RCPT": ["451 4.7.1 later", "550 5.1.1 nobody"]}
    await give(cast, await cast.writes("раз"))
    await now_due(server)

    async def told(word: str) -> bool:
        rows = await server.store.rows("select state, detail from notice_letter")
        return word in rows[0][1]

    await until(lambda: told("postponed"))
    assert await states(server) == ["waiting"]
    boris = await server.seat(cast.boris)
    assert (await boris.get("/api/notifications"))["unread"] == 1
    await now_due(server)
    await until(lambda: told("address-refused"))
    await became(server, "failed")
    page = await boris.get("/api/notifications")
    assert (page["unread"], page["items"][0]["letter"]) == (1, "failed")
    assert (await boris.post("/api/notifications/test")).status_code == 201
    await until(lambda: len(smtp.taken) == 1)  # a test email goes at once, even to a present operator
    assert "notification looks like" in str(read(smtp.taken[0].raw)["Subject"])


async def test_our_notifications_and_automatic_answers_to_them_become_no_conversation(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    channel = await mailbox(server, smtp)
    boris = await server.seat(cast.boris)
    await boris.post("/api/notifications/test")
    await until(lambda: len(smtp.taken) == 1)
    ours = smtp.taken[0].raw
    [row] = [entry for entry in await channels.list_active(server.store) if entry.id == channel]
    reader = Reader(about.Settings.model_validate(row.settings), server.okno.channels._tools)
    number = str(read(ours)["Message-ID"])

    async def taken(raw: bytes) -> Any:
        return (await reader.arrival("1", Letter(1, len(raw), None, raw))).parsed

    assert await taken(ours) == Ignored("notice")
    away_note = EmailMessage()
    away_note["From"], away_note["To"], away_note["Subject"] = "boris@shop.example", SHOP, "Я в отпуске"
    away_note["In-Reply-To"], away_note["Message-ID"] = number, "<1@shop.example>"
    away_note.set_content("до понедельника")
    assert isinstance(await taken(away_note.as_bytes()), NewMessage), "a person's words are never lost"
    away_note["Auto-Submitted"] = "auto-replied"
    assert await taken(away_note.as_bytes()) == Ignored("notice")
    forged = away_note.as_bytes().replace(number.encode(), b"<okno.notice.1." + b"0" * 24 + b"@olkha.example>")
    assert isinstance(await taken(forged), NewMessage)


async def test_only_administrators_choose_the_mailbox_and_without_one_no_email_is_queued(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    channel = await mailbox(server, smtp)
    await wanting_mail(cast)
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    assert (await boris.get("/api/company/mailbox")) == {"channel_id": channel, "name": "Почта"}
    assert (await boris.http.put("/api/company/mailbox", json={"channel_id": None})).status_code == 403
    wrong = await anna.http.put("/api/company/mailbox", json={"channel_id": cast.telegram})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "no-mailbox")
    none = await anna.http.put("/api/company/mailbox", json={"channel_id": None})
    assert none.json() == {"channel_id": None, "name": None}
    await give(cast, await cast.writes("раз"))

    async def told() -> bool:
        return bool((await boris.get("/api/notifications"))["unread"])

    await until(told)
    await asyncio.sleep(0)
    assert await states(server) == []


async def test_a_failed_channel_is_emailed_to_administrators_at_once_even_when_present(
    server: Running, cast: Cast, smtp: RealSmtp
) -> None:
    await mailbox(server, smtp)
    screen = await server.screen(cast.anna)

    def breaks(tx: Tx) -> None:
        tx.sql(
            "update channel set paused_at = null, health = 'trouble', health_code = 'token-wrong', down_since = :since"
            " where id = :id",
            since=tx.now - 60_000,
            id=cast.telegram,
        )
        outages.step(tx)
        outages.step(tx)  # once for an outage

    await server.store.write(breaks)
    await until(lambda: screen.state["channel"].get(str(cast.telegram), {}).get("down_since"))
    await until(lambda: len(smtp.taken) == 1)
    assert smtp.taken[0].recipients == ["anna@shop.example"]
    subject = str(read(smtp.taken[0].raw)["Subject"])
    assert "has received no messages since" in subject
    assert "the platform rejects the token" in subject
    await became(server, "sent")
