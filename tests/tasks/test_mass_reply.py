"""Tests of master tasks: many dialogs of one cause get one reply, each in its channel, and it can be cancelled."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from inbox import channels
from inbox.access import Actor
from inbox.errors import Invalid, KeyReused, NotFound
from inbox.inbound import Sender
from tasks import dialog_links, mass_reply
from tests.conftest import CLI, Cast
from tests.tasks.conftest import Tasks

TEXT = "{name|Здравствуйте}, оплата снова работает."


@pytest.fixture
async def clients(cast: Cast) -> list[int]:
    """Thirty-one dialogs of three channels, in which clients write about one outage."""
    vk = await cast.store.write(
        lambda tx: channels.add(tx, CLI, kind="vk", name="Community", settings={}, sealed="", can={})
    )
    places = (("telegram", cast.telegram), ("telegram", cast.second), ("vk", vk))
    dialogs = []
    for number in range(31):
        kind, channel = places[number % 3]
        sender = Sender(kind, f"c{number}", ("Катя", "Web.Shop.Example")[number % 2], "")
        dialogs.append(await cast.writes("Не проходит оплата", who=f"c{number}", channel=channel, sender=sender))
    return dialogs


async def linked(cast: Cast, task_id: int, ids: list[int], *, on: bool = True, by: Actor | None = None) -> Any:
    who = by or cast.anna
    return await cast.store.write(lambda tx: dialog_links.set_linked(tx, who, task_id, ids, on=on))


async def shown(cast: Cast, task_id: int, by: Actor | None = None) -> dict[str, Any]:
    return await dialog_links.list_linked(cast.store, by or cast.anna, task_id)


async def sent(cast: Cast, task_id: int, seen: dict[int, int], **more: Any) -> dict[str, Any]:
    given = {"text": TEXT, "undo_ms": 10_000, "close": False, "key": str(uuid.uuid4())} | more
    return await mass_reply.send(cast.store, cast.anna, task_id, seen=seen, **given)


async def states(cast: Cast) -> list[tuple[str, int]]:
    rows = await cast.store.rows("select state, count(*) from delivery group by state order by state")
    return [(state, number) for state, number in rows]


async def test_thirty_dialogs_of_three_channels_get_one_reply_each_and_one_undo_cancels_all(
    cast: Cast, tasks: Tasks, clients: list[int]
) -> None:
    *thirty, other = clients
    task = await tasks.make(title="Не проходит оплата")
    await linked(cast, task, thirty)
    listed = await shown(cast, task)
    assert {one["id"] for one in listed["items"]} == set(thirty) and listed["hidden"] == 0
    done = await sent(cast, task, {one["id"]: one["last_no"] for one in listed["items"]})
    assert {one["dialog_id"] for one in done["sent"]} == set(thirty) and done["failed"] == []
    texts = await cast.store.rows(
        "select m.dialog_id, m.text, d.channel_id from message m join dialog d on d.id = m.dialog_id"
        " where m.kind = 'out' order by m.dialog_id"
    )
    assert [row[0] for row in texts] == sorted(thirty) and len({row[2] for row in texts}) == 3
    # A client's name that could be an address is not repeated.
    assert {row[1] for row in texts} == {"Катя, оплата снова работает.", "Здравствуйте, оплата снова работает."}
    assert await states(cast) == [("queued", 30)]
    [(waiting,)] = await cast.store.rows("select waiting_since from dialog where id = :id", id=other)
    assert waiting is not None, "the thirty-first dialog is untouched"
    undone = await mass_reply.cancel(
        cast.store, cast.anna, task, [one["message_id"] for one in done["sent"]], key=str(uuid.uuid4())
    )
    assert len(undone["cancelled"]) == 30 and undone["failed"] == []
    assert await states(cast) == [("cancelled", 30)]
    assert all(one["replied_at"] is None for one in (await shown(cast, task))["items"])
    assert [data["what"] for kind, data in await tasks.lines(task) if kind == "system"] == [
        "made", "dialogs-linked", "replied", "replies-cancelled",
    ]  # fmt: skip


async def test_repeat_under_its_key_sends_nothing_again(cast: Cast, tasks: Tasks, clients: list[int]) -> None:
    task = await tasks.make(title="Outage")
    await linked(cast, task, clients[:25])
    seen = {one["id"]: one["last_no"] for one in (await shown(cast, task))["items"]}
    key = str(uuid.uuid4())
    first = await sent(cast, task, seen, key=key)
    assert await sent(cast, task, seen, key=key) == first
    assert await states(cast) == [("queued", 25)]
    with pytest.raises(KeyReused):
        await sent(cast, task, seen, key=key, text="Another text")


async def test_dialog_with_a_newer_message_is_refused_alone(cast: Cast, tasks: Tasks, clients: list[int]) -> None:
    first, second, stranger = clients[0], clients[3], clients[6]
    task = await tasks.make(title="Outage")
    await linked(cast, task, [first, second])
    seen = {one["id"]: one["last_no"] for one in (await shown(cast, task))["items"]}
    await cast.writes("Уже не нужно", who="c0", sender=Sender("telegram", "c0", "Катя", ""))
    done = await sent(cast, task, seen | {stranger: 2}, close=True)
    assert [one["dialog_id"] for one in done["sent"]] == [second]
    assert done["failed"] == [
        {"dialog_id": first, "code": "conversation-changed"},
        {"dialog_id": stranger, "code": "not-linked"},
    ]
    assert await cast.store.rows("select id from dialog where open = 0") == [(second,)]


async def test_who_may_not_see_a_dialog_neither_links_nor_lists_nor_answers_it(
    cast: Cast, tasks: Tasks, clients: list[int]
) -> None:
    """Olga sees only the second bot."""
    theirs, hers = clients[0], clients[1]
    task = await tasks.make(title="Outage")
    with pytest.raises(NotFound):
        await linked(cast, task, [theirs], by=cast.olga)
    await linked(cast, task, [theirs, hers])
    listed = await shown(cast, task, by=cast.olga)
    assert ([one["id"] for one in listed["items"]], listed["hidden"]) == ([hers], 1)
    done = await mass_reply.send(
        cast.store, cast.olga, task, text="x", seen={theirs: 1, hers: 1}, undo_ms=0, close=False, key=str(uuid.uuid4())
    )
    assert [one["dialog_id"] for one in done["sent"]] == [hers]
    assert done["failed"] == [{"dialog_id": theirs, "code": "not-found"}]
    private = await tasks.make(title="x", dialog_id=theirs)
    with pytest.raises(NotFound):
        await shown(cast, private, by=cast.olga)


async def test_wrong_texts_and_too_many_dialogs_are_refused(cast: Cast, tasks: Tasks, clients: list[int]) -> None:
    task = await tasks.make(title="Outage")
    await linked(cast, task, clients[:1])
    for text in ("  ", "{back}", "{nmae}", "a { b"):
        with pytest.raises(Invalid):
            await sent(cast, task, {clients[0]: 2}, text=text)

    many = [await cast.writes("x", who=f"m{number}") for number in range(69)]
    await linked(cast, task, [*clients, *many])
    with pytest.raises(Invalid) as refused:
        extra = await cast.writes("x", who="extra")
        await linked(cast, task, [extra])
    assert refused.value.code == "too-many-dialogs"
    assert (await linked(cast, task, many[:2], on=False))["changed"] == many[:2]
    assert (await linked(cast, task, [extra]))["changed"] == [extra]
