"""Operators find clients and messages however they typed them, and only those with access (A11; S1; A23)."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import create_async_engine

from inbox.access import Actor
from inbox.contacts import cards
from inbox.inbound import Arrival, EditedMessage, Sender
from inbox.intake import take_in
from inbox.listing import search_results
from inbox.messages import notes
from inbox.search.stems import KNOWN, beginning, other_layout, stem, words
from inbox.store import Reader, ReadTooLong, Row, Store
from tests.conftest import Cast


async def find(cast: Cast, text: str, who: Actor | None = None) -> dict[str, Any]:
    return json.loads(await search_results.search(cast.store, who or cast.anna, text))


async def found(cast: Cast, text: str, who: Actor | None = None) -> list[str]:
    return [one["text"] for one in (await find(cast, text, who))["messages"]]


TEXTS = {
    "kate": "Посылка не пришла, заказ 48213, уже ждём третий день",
    "paul": "Отправили платёж вчера, деньги списали",
    "mary": "Where are my orders? The delivery was promised on Friday",
}


@pytest.fixture
async def shop(cast: Cast) -> Cast:
    for who, text in TEXTS.items():
        await cast.writes(text, who=who)
    return cast


FORMS = (
    ("посылки", "kate"),
    ("ПОСЫЛКУ", "kate"),
    ("48213", "kate"),
    ("платеж", "paul"),
    ("платежи", "paul"),
    ("order", "mary"),
    ("deliveries", "mary"),
    ("delivery friday", "mary"),
    ('"третий день"', "kate"),
    ("посыл", "kate"),
    ("gjcskrf", "kate"),
    ("зфгд", None),
    ("день -деньги", "kate"),
    ('"день третий"', None),
    ("такого слова нет", None),
    ("", None),
    ("   ", None),
)


async def test_search_matches_word_forms_keyboard_layouts_and_spellings(shop: Cast) -> None:
    for typed, who in FORMS:
        assert await found(shop, typed) == ([TEXTS[who]] if who else []), typed


async def test_client_is_found_by_name_address_and_prefix(shop: Cast) -> None:
    for typed in ("Kate", "kat", "@kate", "лфеу"):
        people = (await find(shop, typed))["contacts"]
        assert [one["name"] for one in people] == ["Kate"], typed
    answer = await find(shop, "лфеу")
    assert answer["other_layout"] == "kate"
    assert answer["contacts"][0]["dialog_id"] is not None and answer["contacts"][0]["marks"] == [[0, 4]]


async def test_number_finds_the_episode_and_messages_with_that_number(shop: Cast) -> None:
    assert [one["number"] for one in (await find(shop, "№ 2"))["dialogs"]] == [2]
    assert [one["number"] for one in (await find(shop, "#3"))["dialogs"]] == [3]


async def test_results_are_newest_first_with_matches_marked(shop: Cast) -> None:
    await shop.writes("посылка нашлась, но в посылке не хватает полки", who="kate")
    messages = (await find(shop, "посылка"))["messages"]
    assert [one["text"][:15] for one in messages] == ["посылка нашлась", "Посылка не приш"]
    assert [messages[0]["text"][start : start + size] for start, size in messages[0]["marks"]] == ["посылка", "посылке"]


async def test_replies_and_notes_are_found_with_their_author(shop: Cast) -> None:
    await shop.store.write(lambda tx: notes.note(tx, shop.anna, 1, text="перевозчик потерял коробку"))
    (one,) = (await find(shop, "коробка"))["messages"]
    assert (one["kind"], one["operator_id"], one["dialog"]["name"]) == ("note", shop.anna.id, "Kate")


async def test_edited_message_is_found_by_its_new_text(shop: Cast) -> None:
    external = (await shop.store.rows("select external_id from message where id = 1"))[0][0]
    sender = Sender("telegram", "kate", "Kate", "@kate")
    edit = EditedMessage("chat:kate", external, sender, sent_at=1, edited_at=2, text="Бандероль не пришла")
    await take_in(shop.store, shop.telegram, [Arrival("update:edit", "{}", edit)], None)
    assert await found(shop, "посылка") == []
    assert await found(shop, "бандероли") == ["Бандероль не пришла"]


async def test_search_returns_nothing_of_channels_without_access(shop: Cast) -> None:
    assert not shop.olga.sees(shop.telegram)
    for typed in ("посылка", "Kate", "№ 1"):
        answer = await find(shop, typed, shop.olga)
        assert (answer["messages"], answer["contacts"], answer["dialogs"]) == ([], [], [])
    await shop.writes("посылка в ремонт", who="kate", channel=shop.second)
    assert await found(shop, "посылка", shop.olga) == ["посылка в ремонт"]


async def test_client_is_found_only_by_operators_who_see_one_of_its_channels(shop: Cast) -> None:
    assert (await find(shop, "Kate", shop.olga))["contacts"] == []
    await shop.writes("и сюда", who="kate", channel=shop.second)
    assert [one["name"] for one in (await find(shop, "Kate", shop.olga))["contacts"]] == ["Kate"]
    assert [one["name"] for one in (await find(shop, "Kate"))["contacts"]] == ["Kate"]  # only once
    await shop.writes("и я", who="777", channel=shop.second)
    assert (await find(shop, "Paul", shop.olga))["contacts"] == []
    paul = (await shop.store.rows("select contact_id from identity where external_id = 'paul'"))[0][0]
    await shop.store.write(lambda tx: cards.add_identity(tx, shop.anna, paul, kind="telegram", external_id="777"))
    for typed in ("Paul", "@777"):  # the dialog was moved to this card
        assert [one["id"] for one in (await find(shop, typed, shop.olga))["contacts"]] == [paul], typed


async def test_message_text_cannot_imitate_a_token_of_another_channel(shop: Cast) -> None:
    await shop.writes(f"c{shop.second}xсекрет", who="kate")
    assert await found(shop, "секрет", shop.olga) == []
    assert await found(shop, f"c{shop.telegram}xпосылка", shop.olga) == []
    assert await found(shop, f"c{shop.second}xсекрет") == [f"c{shop.second}xсекрет"]


async def test_edited_message_stays_invisible_to_operators_of_another_channel(shop: Cast) -> None:
    dialog = await shop.writes("ремонт часов", who="mary", channel=shop.second)
    assert dialog
    assert await found(shop, "часы", shop.olga) == ["ремонт часов"]
    assert await found(shop, '"ремонт часов" -посылка', shop.olga) == ["ремонт часов"]
    assert await found(shop, '"третий день"', shop.olga) == []
    nobody = Actor("operator", 99, "Nobody", "operator", frozenset())
    assert await found(shop, "ремонт", nobody) == []


async def test_read_beyond_its_time_limit_is_ended_and_the_thread_works_on(store: Store) -> None:
    slow = {
        "sqlite": "with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n",
        "postgresql": "select pg_sleep(60)",
    }

    async def ask(reader: Reader) -> list[Row]:
        return await reader.rows(slow[reader.dialect])

    for _ in range(4):
        with pytest.raises(ReadTooLong):
            await store.read(ask, seconds=0.05)
    assert [tuple(row) for row in await store.rows("select 1")] == [(1,)]


NASTY = [
    '"',
    "foo-bar",
    "a AND",
    "NEAR(",
    "*",
    "a:b",
    "'; drop table message; --",
    "\x00",
    "-",
    '""',
    "(((",
    "%_",
    "a" * 5000,
]


@pytest.mark.parametrize("typed", NASTY)
async def test_special_characters_do_not_break_the_search(shop: Cast, typed: str) -> None:
    await find(shop, typed)
    await find(shop, f"посылка {typed}")


@given(typed=st.text(max_size=60))
@settings(
    max_examples=60, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_arbitrary_text_does_not_break_the_search(cast: Cast, typed: str) -> None:
    await find(cast, typed)


def test_text_is_split_into_words_stems_and_layouts() -> None:
    assert words("Ёлка, №48213: e-mail!") == ["елка", "48213", "e", "mail"]
    assert stem("посылки") == stem("посылка") and stem("orders") == stem("order") and stem("48213") == "48213"
    assert other_layout("ghbdtn") == "привет" and other_layout("руддщ") == "hello"
    assert other_layout("привет hello") is None and other_layout("123") is None


async def test_messages_from_before_the_search_migration_are_found_after_it(cast: Cast, database: str) -> None:
    from web.migrations.fill_search import index_existing

    for who, text in TEXTS.items():
        await cast.writes(text, who=who)

    def forget(tx: Any) -> None:
        for what in ("message", "contact"):
            empty = f"insert into {what}_fts ({what}_fts) values ('delete-all')"
            tx.sql(empty if tx.dialect == "sqlite" else f"delete from {what}_fts")
        tx.sql("delete from contact_words")

    await cast.store.write(forget)
    drivers = {"sqlite:": "sqlite+aiosqlite:", "postgresql:": "postgresql+asyncpg:"}
    scheme, rest = database.split(":", 1)
    engine = create_async_engine(drivers[f"{scheme}:"] + rest)
    async with engine.begin() as connection:
        await connection.run_sync(index_existing)
    await engine.dispose()
    assert await found(cast, "посылки") == [TEXTS["kate"]]
    assert [one["name"] for one in (await find(cast, "@mary"))["contacts"]] == ["Mary"]


@settings(max_examples=300, phases=[Phase.explicit, Phase.generate], deadline=None)
@given(st.text(alphabet="abcdefghiklmnoprstuvwyабвгдежзийклмнопрстуфхцчшщыьэюя", min_size=1, max_size=12))
def test_stem_beginning_is_a_prefix_of_all_its_words(word: str) -> None:
    assert word.startswith(beginning(stem(word)))  # marks are found by this prefix


def test_stemmers_in_parallel_threads_give_the_same_stems() -> None:
    chosen = [
        f"{begin}{end}" for begin in ("заказ", "достав", "deliver", "quick") for end in ("", "ами", "ности", "ing")
    ]
    alone = {word: stem(word) for word in chosen}
    for _ in range(20):
        KNOWN.clear()
        with ThreadPoolExecutor(4) as threads:
            for word, root in zip(chosen * 4, threads.map(stem, chosen * 4), strict=True):
                assert root == alone[word]
