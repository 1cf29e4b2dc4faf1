"""Autoreplies by e-mail over a real Dovecot and SMTP server: marked, in the thread, and never a loop (P14, F19)."""

from __future__ import annotations

import asyncio
import shutil
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from email.message import EmailMessage
from typing import Any

import pytest

from automation import engine, rules
from channels.base import Tools
from inbox import consumers
from inbox.access import Actor
from inbox.dialogs.locked import lock_dialog
from inbox.events import Event, EventKind
from inbox.messages import automatic
from inbox.messages.automatic import Refused
from inbox.messages.automatic_refusals import Frequency
from inbox.store import Store, Tx
from tests.channels.conftest import until
from tests.channels.email.conftest import SQLITE, Office, letter, places, read, words
from tests.conftest import started
from tests.support.dovecot import Dovecot
from tests.support.smtp import RealSmtp, Taken

RULE = Actor("rule", 7)
TEXT = "We have your message and answer within the hour."


class Autoresponder:
    """Answers every message of every client at once, as the most talkative rule would. codes: of what was refused."""

    def __init__(self, store: Store) -> None:
        self.codes: list[str] = []
        self.sent = 0
        wants = {EventKind.message_received}
        self._consumer = consumers.Consumer(store, "autoresponder", self._step, wants=wants, from_now=True)

    def _step(self, tx: Tx, event: Event) -> None:
        assert event.dialog_id
        dialog = lock_dialog(tx, event.dialog_id)
        no = int(str(event.data["no"]))
        done = automatic.send(
            tx,
            RULE,
            dialog,
            TEXT,
            purpose="autoreply",
            about_no=no,
            cause=f"e.{event.id}",
            rule_id=7,
            frequency=Frequency("message"),
        )
        if isinstance(done, Refused):
            self.codes.append(done.code)
        else:
            self.sent += 1

    async def begin(self) -> None:
        """Begin at the present end of the log."""
        await self._consumer.drain()

    async def run(self) -> None:
        while True:
            await self._consumer.drain()
            await asyncio.sleep(0.02)


@asynccontextmanager
async def running(*jobs: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    tasks = [asyncio.ensure_future(job()) for job in jobs]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def relay(smtp: RealSmtp, dovecot: Dovecot, *, without: tuple[str, ...] = ()) -> Callable[[], Awaitable[None]]:
    """Deliver what the SMTP server takes into the mailboxes of its recipients; a bad relay drops headers on the way."""

    async def pass_on() -> None:
        place = 0
        while True:
            for taken in smtp.taken[place:]:
                place += 1
                email = read(taken.raw)
                for name in without:
                    del email[name]
                await asyncio.to_thread(dovecot.deliver, email.as_bytes(), *taken.recipients)
            await asyncio.sleep(0.02)

    return pass_on


async def installed(office: Office, address: str, dovecot: Dovecot, smtp: RealSmtp) -> Autoresponder:
    """A mailbox of an installation, connected and answering by itself."""
    responder = Autoresponder(office.store)
    await responder.begin()
    channel = await office.add(address=address, from_name="Shop", **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    return responder


async def came(condition: Callable[[], bool], what: str, office: Office | None = None) -> None:
    async def there() -> Any:
        return condition() or None

    try:
        await until(there, what=what)
    except BaseException:
        if office is not None:
            print(await office.rows("select kind, automatic, text, data from message where kind <> 'system'"))
            print(await office.rows("select state, code, detail, attempts from delivery"))
        raise


@SQLITE
async def test_autoreply_is_marked_and_stays_in_the_thread_without_quotation_or_an_operators_name(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    responder = Autoresponder(office.store)
    await responder.begin()
    channel = await office.add(
        address=box, from_name="Shop", quote=True, number_in_subject=True, **places(dovecot, smtp)
    )
    await office.run()
    await office.healthy(channel)
    await asyncio.to_thread(
        dovecot.deliver,
        letter("Где посылка?", subject="Заказ", message_id="<a@client.example>", References="<z@client.example>"),
        box,
    )
    async with running(responder.run):
        await came(lambda: len(smtp.taken) == 1, "the autoreply")
    [taken] = smtp.taken
    email = read(taken.raw)
    [(number,)] = await office.rows("select number from episode")
    assert email["Auto-Submitted"] == "auto-replied"
    assert email["X-Auto-Response-Suppress"] == "All"
    assert email["X-Okno-Id"] == email["Message-ID"]
    assert email["In-Reply-To"] == "<a@client.example>"
    assert email["References"].split() == ["<z@client.example>", "<a@client.example>"]
    assert email["Subject"] == f"Re: Заказ [№ {number}]"
    assert email["Cc"] is None and taken.recipients == ["kate@client.example"]
    assert words(email) == f"{TEXT}\n\n-- \nShop\n"


@pytest.fixture
async def other(request: pytest.FixtureRequest, tools: Tools) -> AsyncIterator[Office]:
    """Another installation, with a database of its own."""
    folder = request.getfixturevalue("tmp_path") / "other"
    folder.mkdir()
    async with started(copy_of(request, folder)) as store:
        made = Office(store, replace(tools, key=b"the key of the other installation"))
        await made.arrange()
        yield made
        await made.close()


def copy_of(request: pytest.FixtureRequest, folder: Any) -> str:
    path = folder / "okno.db"
    shutil.copy(request.getfixturevalue("sqlite_template"), path)
    return f"sqlite:///{path}"


@SQLITE
async def test_two_installations_that_answer_each_other_stop_after_one_letter(
    office: Office, other: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    theirs = f"their-{uuid.uuid4().hex[:8]}@other.example"
    ours, others = await installed(office, box, dovecot, smtp), await installed(other, theirs, dovecot, smtp)
    async with running(ours.run, others.run, relay(smtp, dovecot)):
        first = letter("Is this in stock?", sender=f"Other shop <{theirs}>", to=box)
        await asyncio.to_thread(dovecot.deliver, first, box)
        await came(lambda: bool(others.codes), "the other side's refusal", other)
    assert (ours.sent, others.sent, others.codes) == (1, 0, ["automatic"])
    assert len(smtp.taken) == 1


@SQLITE
async def test_two_installations_behind_a_relay_that_drops_the_marks_stop_by_their_budgets(
    office: Office, other: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    theirs = f"their-{uuid.uuid4().hex[:8]}@other.example"
    ours, others = await installed(office, box, dovecot, smtp), await installed(other, theirs, dovecot, smtp)
    dropping = relay(smtp, dovecot, without=("Auto-Submitted", "X-Auto-Response-Suppress", "X-Okno-Id"))
    async with running(ours.run, others.run, dropping):
        first = letter("Is this in stock?", sender=f"Other shop <{theirs}>", to=box)
        await asyncio.to_thread(dovecot.deliver, first, box)
        await came(lambda: bool(ours.codes or others.codes), "a refusal", office)
    assert max(ours.sent, others.sent) <= 5
    assert set(ours.codes + others.codes) == {"sender-budget"}


@SQLITE
async def test_vacation_responder_without_headers_gets_five_letters_at_most(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    """It answers every letter with a new one that names no thread, so that each begins a conversation."""
    responder = await installed(office, box, dovecot, smtp)

    async def vacation() -> None:
        answered = 0
        while True:
            for taken in smtp.taken[answered:]:
                answered += 1
                await asyncio.to_thread(dovecot.deliver, vacation_letter(taken, box), box)
            await asyncio.sleep(0.02)

    async with running(responder.run, vacation):
        await asyncio.to_thread(dovecot.deliver, letter("When do you open?", sender=PAUL), box)
        await came(lambda: "sender-budget" in responder.codes, "the end of the budget", office)
    assert responder.sent == len(smtp.taken) == 5
    assert len(await office.dialogs()) == 6
    assert await office.rows("select 1 from breaker") == [], "one address that answers by itself stops nobody else"


@SQLITE
@pytest.mark.parametrize("rewritten", [False, True], ids=["forwarded as it is", "sent again by a list"])
async def test_own_letter_that_comes_back_is_not_answered(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str, rewritten: bool
) -> None:
    """The client's address forwards to us, or is a list that we subscribe to, which gives each letter a new id."""
    responder = await installed(office, box, dovecot, smtp)

    async def echo() -> None:
        returned = 0
        while True:
            for taken in smtp.taken[returned:]:
                returned += 1
                email = read(taken.raw)
                if rewritten:
                    del (
                        email["Message-ID"],
                        email["Auto-Submitted"],
                        email["X-Okno-Id"],
                        email["X-Auto-Response-Suppress"],
                    )
                    email["Message-ID"] = f"<{uuid.uuid4()}@list.example>"
                await asyncio.to_thread(dovecot.deliver, email.as_bytes(), box)
            await asyncio.sleep(0.02)

    async with running(responder.run, echo):
        await asyncio.to_thread(dovecot.deliver, letter("Is this in stock?"), box)
        await came(lambda: len(smtp.taken) == 1, "the autoreply", office)
        await asyncio.to_thread(dovecot.deliver, letter("A later word", sender="Eva <eva@client.example>"), box)
        await came(lambda: len(smtp.taken) == 2, "the autoreply to another client", office)
        await came(lambda: rewritten <= len(responder.codes), "the refusal", office)
    assert [taken.recipients for taken in smtp.taken] == [["kate@client.example"], ["eva@client.example"]]
    assert set(responder.codes) <= {"own-address", "automatic"}


@SQLITE
async def test_ring_of_three_responders_without_headers_ends_after_five_letters_to_each(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    """Each responder's letter comes from the next address of the ring, so that no address answers by itself."""
    responder = await installed(office, box, dovecot, smtp)
    ring = [f"Desk <desk{number}@ring.example>" for number in range(3)]

    async def answers() -> None:
        answered = 0
        while True:
            for taken in smtp.taken[answered:]:
                answered += 1
                email = vacation_letter(taken, box, sender=ring[answered % len(ring)])
                await asyncio.to_thread(dovecot.deliver, email, box)
            await asyncio.sleep(0.02)

    async with running(responder.run, answers):
        await asyncio.to_thread(dovecot.deliver, letter("When do you open?", sender=ring[0]), box)
        await came(lambda: "sender-budget" in responder.codes, "the end of the budget", office)
    assert responder.sent == len(smtp.taken) == 5 * len(ring)


PAUL = "Paul <paul@partner.example>"


def vacation_letter(taken: Taken, box: str, *, sender: str = PAUL) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, box, f"Gone fishing {uuid.uuid4().hex[:6]}"
    made["Message-ID"] = f"<{uuid.uuid4()}@partner.example>"
    made["Date"] = read(taken.raw)["Date"]
    made.set_content("Back on the first, the fish are biting.")
    return made.as_bytes()


@SQLITE
@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Auto_Submitted": "auto-replied"}, "automatic"),
        ({"Precedence": "list", "List_Id": "<news.client.example>"}, "automatic"),
        ({"sender": "MAILER-DAEMON@client.example", "Return_Path": "<>"}, "automatic"),
        ({"sender": "noreply@client.example"}, "own-address"),
        ({"Reply_To": "sister@olkha.example"}, "own-address"),
    ],
    ids=["autoreply", "list", "bounce", "noreply", "reply to our other mailbox"],
)
async def test_letters_that_would_begin_a_loop_are_not_answered(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str, headers: dict[str, str], code: str
) -> None:
    await office.add(
        address="sister@olkha.example", imap_host="127.0.0.1", imap_tls="none", smtp_host="127.0.0.1", smtp_tls="none"
    )
    responder = await installed(office, box, dovecot, smtp)
    await asyncio.to_thread(dovecot.deliver, letter("Hello there", **headers), box)
    async with running(responder.run):
        await came(lambda: bool(responder.codes), "the refusal")
    assert (responder.codes, responder.sent) == ([code], 0)


@SQLITE
async def test_receipt_with_the_number_is_sent_once_for_a_new_conversation_and_stays_in_its_thread(
    office: Office, dovecot: Dovecot, smtp: RealSmtp, box: str
) -> None:
    automation = engine.consumer(office.store)
    await automation.drain()

    def switch_on(tx: Tx) -> None:
        body = {"texts": [{"language": "en", "text": "We have your request. Its number is {number}."}]}
        rule_id = rules.create(tx, office.anna, "receipt", body)["rule_id"]
        rules.set_active(tx, office.anna, rule_id, active=True, read_version=1)

    async def run_rules() -> None:
        while True:
            await automation.drain()
            await asyncio.sleep(0.02)

    await office.store.write(switch_on)
    channel = await office.add(address=box, from_name="Shop", **places(dovecot, smtp))
    await office.run()
    await office.healthy(channel)
    first, other_topic = "<first@client.example>", "<other@client.example>"
    async with running(run_rules):
        await asyncio.to_thread(dovecot.deliver, letter("Where is it?", subject="Order", message_id=first), box)
        await came(lambda: len(smtp.taken) == 1, "the receipt", office)
        receipt = read(smtp.taken[0].raw)
        again = letter("Hello?", subject="Re: Order", In_Reply_To=receipt["Message-ID"], References=first)
        await asyncio.to_thread(dovecot.deliver, again, box)
        await office.got("Where is it?", "Hello?")
        await asyncio.to_thread(dovecot.deliver, letter("A new topic", subject="Refund", message_id=other_topic), box)
        await came(lambda: len(smtp.taken) == 2, "the receipt of another conversation", office)
    numbers = [row[0] for row in await office.rows("select number from episode order by id")]
    assert len(numbers) == len(set(numbers)) == 2, "an answer to the receipt stays in its conversation"
    for taken, number, topic, about in zip(smtp.taken, numbers, ("Order", "Refund"), (first, other_topic), strict=True):
        email = read(taken.raw)
        assert email["Auto-Submitted"] == "auto-replied"
        assert (email["In-Reply-To"], email["References"]) == (about, about)
        assert email["Subject"] == f"Re: {topic}"
        assert taken.recipients == ["kate@client.example"]
        assert f"Its number is {number}." in words(email)
    runs = await office.rows("select outcome, dialog_id from rule_run order by id")
    assert runs == [("did", dialog_id) for dialog_id, _ in await office.dialogs()]
    assert await office.rows("select 1 from consumer_fault") == []
