"""Text of operators is cleaned in the same way in every field (inbox.text)."""

import pytest

from inbox import text
from inbox.contacts import cards
from inbox.dialogs import episodes, snooze
from inbox.errors import Invalid
from inbox.messages import notes
from inbox.people import operators, teams
from inbox.store import Tx
from tests.conftest import Cast

TYPED, CLEANED = " a\x00b\ud83d\ude00c ", "ab😀c"


def test_clean_joins_pairs_drops_nul_and_names_an_overlong_field() -> None:
    assert text.clean(TYPED, field="note", limit=10) == CLEANED
    assert text.clean("x" * 10 + "\x00 ", field="note", limit=10) == "x" * 10
    assert text.storable("a\ud83d\x00") == "a\ufffd"
    with pytest.raises(Invalid) as unstorable:
        text.clean("a\ud83d", field="note", limit=10)
    assert unstorable.value.detail == {"field": "note"}
    with pytest.raises(Invalid) as refused:
        text.clean("x" * 11, field="note", limit=10)
    assert refused.value.title == "The note is too long."
    assert refused.value.detail == {"field": "note", "limit": 10}


def test_utf16_units_are_counted_as_browsers_count() -> None:
    assert [text.utf16_units(value) for value in ("", "я", "😀", "\ud83d", "a😀b")] == [0, 1, 2, 1, 4]


async def test_every_operator_text_is_stored_cleaned(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    def write(tx: Tx) -> None:
        notes.note(tx, cast.anna, dialog_id, text=TYPED)
        contact_id = tx.sql("select contact_id from dialog where id = :id", id=dialog_id)[0][0]
        cards.change(tx, cast.anna, contact_id, name=TYPED, note=TYPED)
        snooze.snooze(tx, cast.anna, dialog_id, until=None, reason=TYPED)
        episodes.close(tx, cast.anna, dialog_id, comment=TYPED)
        teams.create(tx, cast.anna, name=TYPED, members=[])
        operators.create(tx, cast.anna, email="new@shop.example", name=TYPED, role="operator", password_hash="-")

    await cast.store.write(write)
    for query in (
        "select text from message where kind = 'note'",
        "select name from contact",
        "select note from contact",
        "select close_comment from episode",
        "select name from team",
        "select name from operator where email = 'new@shop.example'",
    ):
        assert [row[0] for row in await cast.store.rows(query)] == [CLEANED], query


@pytest.mark.parametrize("name", ["\x00", " \x00 "])
async def test_name_without_a_storable_character_is_refused(cast: Cast, name: str) -> None:
    await cast.writes("hello")
    contact_id = (await cast.store.rows("select id from contact"))[0][0]
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: cards.change(tx, cast.anna, contact_id, name=name))
    with pytest.raises(Invalid):
        await cast.store.write(
            lambda tx: operators.create(
                tx, cast.anna, email="new@shop.example", name=name, role="operator", password_hash="-"
            )
        )
