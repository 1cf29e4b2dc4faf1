"""Reads for screens: equal JSON on both databases, a constant number of queries, only dialogs with access."""

import json
from typing import Any

import pytest

from inbox import listing
from inbox.access import CLI, Actor
from inbox.contacts import cards
from inbox.dialogs import assignment, episodes, read_marks
from inbox.errors import Invalid, NotFound
from inbox.messages import notes, replies
from inbox.people import operators
from tests.conftest import Cast, key
from tests.support.counting_store import CountedStore
from tests.support.instants import next_instant

PAGE = {"view": "all", "sort": "urgent"}


async def page(cast: Cast, who: Actor, **more: Any) -> dict[str, Any]:
    return json.loads(await listing.dialogs(cast.store, who, **(PAGE | more)))


async def test_list_is_ordered_by_oldest_wait_and_a_second_message_changes_nothing(cast: Cast) -> None:
    first = await cast.writes("one", who="kate")
    second = await cast.writes("two", who="paul")
    third = await cast.writes("three", who="mary")
    await next_instant()
    await cast.writes("one more", who="kate")
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, second, text="hi", seen=1))
    rows = (await page(cast, cast.anna))["items"]
    assert [row["id"] for row in rows] == [first, third, second]
    newest = (await page(cast, cast.anna, sort="newest"))["items"]
    assert newest[-1]["id"] == third


async def test_dialog_row_has_every_field_that_the_list_shows(cast: Cast) -> None:
    dialog_id = await cast.writes("Где мой заказ?")
    row = (await page(cast, cast.anna))["items"][0]
    expected = {
        "id": dialog_id,
        "channel_id": cast.telegram,
        "kind": "telegram",
        "thread_kind": "private",
        "name": "Kate",
        "label": "@kate",
        "number": 1,
        "title": "Где мой заказ?",
        "state": "open",
        "reopened": 0,
        "assignee_id": None,
        "last_no": 1,
        "client_count": 1,
        "blocked_at": None,
        "closed_at": None,
        "preview": {"kind": "in", "content": "text", "text": "Где мой заказ?", "operator_id": None, "state": None},
    }
    assert {name: row[name] for name in expected} == expected


async def test_pages_have_no_gap_and_no_repeat_while_the_list_changes(cast: Cast) -> None:
    made = [await cast.writes("hello", who=f"p{number}") for number in range(23)]
    seen, after = [], None
    while True:
        answer = await page(cast, cast.anna, after=after, limit=5)
        seen += [row["id"] for row in answer["items"]]
        after = answer["next"]
        await cast.writes("again", who="p0")
        if after is None:
            break
    assert seen == made


async def test_views_hold_their_dialogs_and_counters_agree(cast: Cast) -> None:
    mine, free, done = [await cast.writes("hello", who=name) for name in ("kate", "paul", "mary")]
    await cast.store.write(lambda tx: assignment.assign(tx, cast.anna, mine, operator_id=cast.anna.id))
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, done))
    found = {view: [row["id"] for row in (await page(cast, cast.anna, view=view))["items"]] for view in listing.VIEWS}
    nothing: dict[str, list[int]] = {view: [] for view in listing.VIEWS}
    assert found == nothing | {
        "mine": [mine],
        "unassigned": [free],
        "all": [mine, free],
        "waiting": [mine, free],
        "unread": [mine, free],
        "untagged": [mine, free],
        "closed": [done],
    }
    mine_row = {"mine": 1, "unassigned": 1, "all": 2, "mine_unread": 1, "waiting": 2, "unread": 2, "untagged": 2}
    rest = {"mentions": 0, "following": 0, "snoozed": 0, "failed": 0, "notifications": 0, "teams": {}}

    async def counts(who: Actor) -> dict[str, object]:
        """Return the counts of the core; those of tasks stand beside them once their package is imported."""
        counted = await listing.counts(cast.store, who)
        return {name: number for name, number in counted.items() if name != "tasks"}

    assert await counts(cast.anna) == mine_row | rest
    await cast.store.write(lambda tx: read_marks.mark_read(tx, cast.anna, mine, client_no=1))
    assert await counts(cast.anna) == mine_row | rest | {"mine_unread": 0, "unread": 1}
    assert await counts(cast.boris) == mine_row | rest | {"mine": 0, "mine_unread": 0, "unread": 1}


async def test_operator_without_access_sees_no_rows_counters_or_cards(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    assert (await page(cast, cast.olga))["items"] == []
    assert (await listing.counts(cast.store, cast.olga))["all"] == 0
    with pytest.raises(NotFound):
        await listing.dialog(cast.store, cast.olga, dialog_id)
    with pytest.raises(NotFound):
        await listing.messages(cast.store, cast.olga, dialog_id)
    contact_id = (await cast.store.rows("select id from contact"))[0][0]
    with pytest.raises(NotFound):
        await listing.contact(cast.store, cast.olga, contact_id)
    message_id = (await cast.store.rows("select id from message"))[0][0]
    with pytest.raises(NotFound):
        await listing.original(cast.store, cast.olga, message_id)
    await cast.writes("to the other bot", channel=cast.second)
    card = json.loads(await listing.contact(cast.store, cast.olga, contact_id))["contact"]
    assert [one["channel_id"] for one in card["dialogs"]] == [cast.second]
    nobody = Actor("operator", 9, "", "operator", frozenset())
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: cards.change(tx, nobody, contact_id, note="x"))


async def test_unread_counts_messages_since_the_account_was_made_until_read(cast: Cast) -> None:
    dialog_id = await cast.writes("before")

    def later(tx: Any) -> int:
        return operators.create(tx, CLI, email="new@shop.example", name="New", role="operator", password_hash="-")

    await next_instant()
    newcomer = Actor("operator", await cast.store.write(later), "New", "operator")
    await next_instant()
    assert (await page(cast, newcomer))["marks"] == {str(dialog_id): 1}
    await cast.writes("after")
    answer = await page(cast, newcomer)
    assert (answer["items"][0]["client_count"], answer["marks"]) == (2, {str(dialog_id): 1})
    await cast.store.write(lambda tx: read_marks.mark_read(tx, newcomer, dialog_id, client_no=2))
    assert (await page(cast, newcomer))["marks"] == {str(dialog_id): 2}


async def test_long_conversation_opens_at_its_end_and_pages_back_without_gaps(cast: Cast) -> None:
    for number in range(95):
        dialog_id = await cast.writes(f"line {number}")
    opened = json.loads(await listing.dialog(cast.store, cast.anna, dialog_id))
    numbers = [one["no"] for one in opened["messages"]]
    assert numbers == list(range(56, 96)) and opened["more"] is True
    while True:
        older = json.loads(await listing.messages(cast.store, cast.anna, dialog_id, before=numbers[0]))
        numbers = [one["no"] for one in older["messages"]] + numbers
        if not older["more"]:
            break
    assert numbers == list(range(1, 96))
    newer = json.loads(await listing.messages(cast.store, cast.anna, dialog_id, after=93))
    assert [one["no"] for one in newer["messages"]] == [94, 95] and newer["more"] is False


async def test_message_row_names_its_author_and_delivery_state(cast: Cast) -> None:
    dialog_id = await cast.writes("hello", data={"duration": 3}, content="voice")
    used = key()
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="hi", seen=1, client_key=used))
    first, line, answer = json.loads(await listing.dialog(cast.store, cast.boris, dialog_id))["messages"]
    assert (first["content"], first["data"], first["has_original"]) == ("voice", {"duration": 3}, 1)
    assert first["author"] | {"identity_id": 0} == {
        "kind": "client",
        "operator_id": None,
        "identity_id": 0,
        "name": "Kate",
        "avatar": None,
    }
    assert (line["kind"], line["content"], line["data"]["to"]) == ("system", "assigned", cast.anna.id)
    assert (answer["key"], answer["author"]["name"], answer["delivery"]["state"]) == (used, "Anna", "queued")


@pytest.mark.parametrize(
    "wrong", [{"view": "trash"}, {"sort": "random"}, {"after": "%%%"}, {"after": "OTk5"}, {"after": "MS4yLjM"}]
)
async def test_invalid_list_request_is_refused_with_an_error_text(cast: Cast, wrong: dict[str, str]) -> None:
    with pytest.raises(Invalid):
        await page(cast, cast.anna, **wrong)


async def test_page_needs_a_fixed_number_of_queries(cast: Cast) -> None:
    store = CountedStore(cast.store)
    reads = {
        "page": lambda: listing.dialogs(store, cast.anna, **PAGE),
        "page of mentions": lambda: listing.dialogs(store, cast.anna, view="mentions"),
        "ids": lambda: listing.dialog_ids(store, cast.anna, view="all"),
        "dialog": lambda: listing.dialog(store, cast.anna, first),
        "messages": lambda: listing.messages(store, cast.anna, first, before=40),
        "contact": lambda: listing.contact(store, cast.anna, 1),
        "counts": lambda: listing.counts(store, cast.anna),
        "start": lambda: listing.start(store, cast.anna, me={}, version="", build="", demo=False),
    }
    first, anna = await cast.writes("hello", who="p0"), cast.anna.id or 0
    costs: list[dict[str, int]] = []
    for turn in range(2):
        for number in range(12 * turn, 12 * turn + 12):
            dialog_id = await cast.writes("hello", who=f"p{number}")
            await cast.store.write(
                lambda tx, one=dialog_id: notes.note(tx, cast.boris, one, text="@Anna look", mentions=[anna])
            )
        costs.append({})
        for name, read in reads.items():
            await read()
            costs[-1][name] = store.taken()
    assert costs[0] == costs[1], costs
    assert 1 <= costs[0]["page"] <= 3 and 1 <= costs[0]["dialog"] <= 10
    assert all(costs[0].values()), costs
