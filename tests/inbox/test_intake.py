"""Intake stores each payload once, completely or not at all (W1, E5, A1; P1, P2)."""

import json

import pytest

from inbox import consistency, intake
from inbox.access import CLI
from inbox.channels import remove
from inbox.contacts import cards
from inbox.dialogs import assignment, episodes
from inbox.dialogs.episodes import title_of
from inbox.errors import NotFound
from inbox.events import EventKind
from inbox.inbound import Arrival, Blocked, EditedMessage, Ignored, Sender, Unreadable
from inbox.intake import take_in
from inbox.store import Tx
from tests.conftest import Cast, client_message

KATE = Sender("telegram", "kate", "Kate", "@kate")


async def one(cast: Cast, sql: str, **params: object) -> tuple[object, ...]:
    found = await cast.store.rows(sql, **params)
    assert len(found) == 1, found
    return tuple(found[0])


async def test_unknown_sender_gets_a_contact_a_dialog_a_number_and_a_title(cast: Cast) -> None:
    dialog_id = await cast.writes("Добрый день! Сломался сканер штрихкодов. Что делать?")
    row = await one(
        cast,
        "select k.name, i.label, e.number, e.title, d.open, d.assignee_id, d.last_no, d.client_count, d.waiting_since"
        " from dialog d join contact k on k.id = d.contact_id join identity i on i.contact_id = k.id"
        " join episode e on e.id = d.episode_id where d.id = :id",
        id=dialog_id,
    )
    assert row == ("Kate", "@kate", 1, "Добрый день! Сломался сканер штрихкодов.", 1, None, 1, 1, 1_700_000_000_001)
    assert await consistency.find_differences(cast.store) == []


async def test_repeated_update_is_stored_once_and_the_cursor_advances(cast: Cast) -> None:
    arrival = Arrival("update:7", '{"update_id":7}', client_message("hello", number=7))
    for cursor in ("8", "9"):
        receipt = await take_in(cast.store, cast.telegram, [arrival, arrival], cursor)
    assert (receipt.new, receipt.repeated) == (0, 2)
    assert await one(cast, "select count(*) from message") == (1,)
    assert await cast.store.write(lambda tx: intake.cursor(tx, cast.telegram)) == "9"


async def test_message_under_two_update_ids_is_stored_once(cast: Cast) -> None:
    await take_in(cast.store, cast.telegram, [Arrival("update:1", "{}", client_message("hello"))], "2")
    receipt = await take_in(cast.store, cast.telegram, [Arrival("update:2", "{}", client_message("hello"))], "3")
    assert receipt.repeated == 1
    assert await one(cast, "select count(*) from message where kind = 'in'") == (1,)


async def test_client_of_two_bots_has_two_dialogs_and_one_contact(cast: Cast) -> None:
    first = await cast.writes("to the shop")
    second = await cast.writes("to the repair", channel=cast.second)
    assert first != second
    assert await one(cast, "select count(distinct contact_id), count(*) from dialog") == (1, 2)


async def test_broken_arrival_becomes_a_visible_message_and_does_not_stop_the_next(cast: Cast) -> None:
    broken = client_message("lone surrogate \ud800 in it", number=1)
    arrivals = [
        Arrival("update:1", "{}", broken),
        Arrival("update:2", "{}", client_message("fine", number=2)),
    ]
    failures: list[str] = []
    receipt = await take_in(
        cast.store, cast.telegram, arrivals, "3", on_failure=lambda key, error: failures.append(key)
    )
    assert (receipt.new, receipt.failed, failures) == (1, 1, ["update:1"])
    rows = await cast.store.rows("select content, text from message where kind = 'in' order by no")
    assert [tuple(row) for row in rows] == [("unreadable", ""), ("text", "fine")]
    assert (await one(cast, "select count(*) from journal where raw is not null"))[0] == 2
    assert await consistency.find_differences(cast.store) == []


async def test_unreadable_payload_opens_a_wait_and_keeps_its_original(cast: Cast) -> None:
    lost = Unreadable("ValueError", thread_key="chat:kate", external_id="kate:5", sender=KATE, sent_at=5)
    await take_in(cast.store, cast.telegram, [Arrival("update:5", '{"odd":1}', lost)], "6")
    await take_in(cast.store, cast.telegram, [Arrival("update:6", "[]", Unreadable("no chat"))], "7")
    rows = await cast.store.rows(
        "select m.content, j.raw, d.waiting_since from message m join journal j on j.id = m.journal_id"
        " join dialog d on d.id = m.dialog_id order by m.id"
    )
    assert [(row[0], bytes(row[1])) for row in rows] == [("unreadable", b'{"odd":1}'), ("unreadable", b"[]")]
    assert all(row[2] is not None for row in rows)


async def test_ignored_payload_stays_in_the_journal(cast: Cast) -> None:
    await take_in(cast.store, cast.telegram, [Arrival("update:1", "{}", Ignored("reaction"))], "2")
    assert await one(cast, "select state, reason from journal") == ("ignored", "reaction")
    assert await one(cast, "select count(*) from message") == (0,)


async def test_edit_keeps_the_old_text_as_a_version_and_opens_no_wait(cast: Cast) -> None:
    dialog_id = await cast.writes("I want two")
    await cast.store.write(lambda tx: _close(tx, cast, dialog_id))
    external = (await one(cast, "select external_id from message where kind = 'in'"))[0]
    edit = EditedMessage("chat:kate", str(external), KATE, sent_at=1, edited_at=2, text="I want three")
    await take_in(cast.store, cast.telegram, [Arrival("update:90", "{}", edit)], "91")
    assert await one(cast, "select text, version from message where kind = 'in'") == ("I want three", 2)
    assert await one(cast, "select text, version from message_version") == ("I want two", 1)
    assert await one(cast, "select waiting_since, open from dialog") == (None, 0)


async def test_edit_of_an_unknown_message_is_stored_as_a_new_one(cast: Cast) -> None:
    edit = EditedMessage("chat:kate", "kate:44", KATE, sent_at=1, edited_at=2, text="only the edit")
    await take_in(cast.store, cast.telegram, [Arrival("update:1", "{}", edit)], "2")
    assert await one(cast, "select text, edited_at is null, kind from message") == ("only the edit", False, "in")


async def test_blocking_the_bot_adds_one_event_line_and_sets_the_flag(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    for number, blocked in enumerate((True, True, False)):
        event = Blocked("chat:kate", blocked, 5, KATE)
        await take_in(cast.store, cast.telegram, [Arrival(f"member:{number}", "{}", event)], None)
        assert ((await one(cast, "select blocked_at from dialog"))[0] is not None) == blocked
    rows = await cast.store.rows("select content from message where kind = 'system' order by no")
    assert [row[0] for row in rows] == ["blocked", "unblocked"]
    assert dialog_id and await consistency.find_differences(cast.store) == []


async def test_message_soon_after_closing_reopens_the_episode_with_its_assignee(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: _close(tx, cast, dialog_id))
    await cast.writes("one more thing")
    assert await one(cast, "select number, reopened, closed_at from episode") == (1, 1, None)
    assert await one(cast, "select open, assignee_id from dialog") == (1, cast.anna.id)


async def test_message_long_after_closing_opens_a_new_unassigned_episode(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: _close(tx, cast, dialog_id))
    long_ago = episodes.REOPEN_WITHIN + 1000
    await _age(cast, dialog_id, long_ago)
    await cast.writes("a new matter")
    rows = await cast.store.rows("select number, title, reopened from episode order by number")
    assert [tuple(row) for row in rows] == [(1, "hello", 0), (2, "a new matter", 0)]
    assert await one(cast, "select open, assignee_id from dialog") == (1, None)


async def test_contact_keeps_the_name_that_an_operator_gave(cast: Cast) -> None:
    await cast.writes("hello")
    contact_id = (await one(cast, "select id from contact"))[0]
    later = Sender("telegram", "kate", "Katharina", "@katharina")
    await cast.writes("again", sender=later)
    assert await one(cast, "select name from contact") == ("Katharina",)
    await cast.store.write(lambda tx: cards.change(tx, cast.anna, int(str(contact_id)), name="Mrs Katharina"))
    await cast.writes("third", sender=Sender("telegram", "kate", "K.", "@katharina"))
    assert await one(cast, "select k.name, i.name from contact k join identity i on i.contact_id = k.id") == (
        "Mrs Katharina",
        "K.",
    )


async def test_message_from_a_clock_ahead_is_not_shown_in_the_future(cast: Cast) -> None:
    await cast.writes("from tomorrow", sent_at=4_000_000_000_000)
    sent, created, waiting = await one(
        cast, "select m.sent_at, m.created_at, d.waiting_since from message m join dialog d on d.id = m.dialog_id"
    )
    assert sent == created == waiting


async def test_autoreply_opens_no_wait(cast: Cast) -> None:
    await cast.writes("I am on holiday", automatic="auto-replied")
    assert await one(cast, "select waiting_since from dialog") == (None,)


async def test_removed_channel_receives_nothing(cast: Cast) -> None:
    await cast.store.write(lambda tx: remove(tx, CLI, cast.telegram))
    with pytest.raises(NotFound):
        await take_in(cast.store, cast.telegram, [Arrival("update:1", "{}", client_message("hello"))], "2")


async def test_event_holds_no_text_and_no_names(cast: Cast) -> None:
    await cast.writes("a secret word", who="katharina")
    rows = await cast.store.rows("select data from event")
    assert all("secret" not in row[0] and "atharina" not in row[0] and json.loads(row[0]) is not None for row in rows)


def test_title_is_the_first_sentence_of_at_most_eighty_characters() -> None:
    assert title_of("") == ""
    assert title_of("\n\n  Где заказ 48213?\nЖду третий день") == "Где заказ 48213?"
    assert title_of("Здравствуйте! Не работает оплата картой. Помогите") == "Здравствуйте! Не работает оплата картой."
    long = title_of("слово " * 40)
    assert len(long) <= 80 and long.endswith("слово…")


def _close(tx: Tx, cast: Cast, dialog_id: int) -> None:
    assignment.assign(tx, cast.anna, dialog_id, operator_id=cast.anna.id)
    episodes.close(tx, cast.anna, dialog_id)


async def _age(cast: Cast, dialog_id: int, by: int) -> None:
    def age(tx: Tx) -> None:
        tx.sql("update episode set closed_at = closed_at - :by", by=by)
        tx.emit(EventKind.dialog_changed, CLI, object_kind="dialog", object_id=dialog_id)

    await cast.store.write(age)
