"""Commands of operators in a dialog (E8, E14, E23, A9; P4, P9; decisions 2.4, 2.5, 2.8, 2.11)."""

import asyncio

import pytest

from inbox import consistency
from inbox.access import CLI, Actor
from inbox.dialogs import assignment, episodes, read_marks
from inbox.errors import CameBetween, Conflict, Forbidden, Invalid, KeyReused, NotFound
from inbox.idempotency import idempotent
from inbox.inbound import Arrival, Blocked, Sender
from inbox.intake import take_in
from inbox.messages import notes, replies
from inbox.people import operators
from tests.conftest import Cast, key


async def reply(cast: Cast, who: Actor, dialog_id: int, text: str, seen: int, with_key: str | None = None) -> dict:
    used = with_key or key()
    what = ("reply", dialog_id, text)
    return await cast.store.write(
        lambda tx: idempotent(
            tx, who, used, what, lambda: replies.reply(tx, who, dialog_id, text=text, seen=seen, client_key=used)
        )
    )


async def state(cast: Cast, columns: str) -> tuple[object, ...]:
    return tuple((await cast.store.rows(f"select {columns} from dialog d join episode e on e.id = d.episode_id"))[0])


async def lines(cast: Cast) -> list[tuple[object, ...]]:
    return [tuple(row) for row in await cast.store.rows("select no, kind, content, text from message order by no")]


async def test_reply_is_stored_queued_ends_the_wait_and_assigns_its_author(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is my order?")
    result = await reply(cast, cast.anna, dialog_id, "On its way", seen=1)
    assert await lines(cast) == [
        (1, "in", "text", "Where is my order?"),
        (2, "system", "assigned", ""),
        (3, "out", "text", "On its way"),
    ]
    assert result["no"] == 3
    assert await state(cast, "d.assignee_id, d.waiting_since, e.first_reply_message_id") == (
        cast.anna.id,
        None,
        result["message_id"],
    )
    assert (await cast.store.rows("select state from delivery"))[0][0] == "queued"
    assert await consistency.find_differences(cast.store) == []


async def test_note_neither_assigns_nor_ends_the_wait_and_is_not_sent(cast: Cast) -> None:
    dialog_id = await cast.writes("Where is my order?")
    await cast.store.write(lambda tx: notes.note(tx, cast.anna, dialog_id, text="warehouse asked"))
    assignee, waiting = await state(cast, "d.assignee_id, d.waiting_since")
    assert assignee is None and waiting is not None
    assert await cast.store.rows("select 1 from delivery") == []


async def test_repeated_idempotency_key_sends_once_even_concurrently(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    used = key()
    results = await asyncio.gather(*(reply(cast, cast.anna, dialog_id, "hi", 1, used) for _ in range(6)))
    assert all(one == results[0] for one in results)
    assert len(await cast.store.rows("select 1 from delivery")) == 1
    with pytest.raises(KeyReused):
        await reply(cast, cast.anna, dialog_id, "something else", 3, used)


async def test_idempotency_keys_of_two_operators_are_independent(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    used = key()
    await reply(cast, cast.anna, dialog_id, "hi", 1, used)
    with pytest.raises(CameBetween):
        await reply(cast, cast.boris, dialog_id, "hi", 1, used)


async def test_second_of_two_concurrent_replies_is_refused(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    results = await asyncio.gather(
        reply(cast, cast.anna, dialog_id, "from Anna", 1),
        reply(cast, cast.boris, dialog_id, "from Boris", 1),
        return_exceptions=True,
    )
    held = [one for one in results if isinstance(one, CameBetween)]
    assert len(held) == 1
    assert held[0].detail["last_no"] == 3
    assert len(held[0].detail["message_ids"]) == 1
    assert len(await cast.store.rows("select 1 from delivery")) == 1


@pytest.mark.parametrize("between", ["client", "colleague's note", "own note", "assignment"])
async def test_own_messages_do_not_refuse_a_reply(cast: Cast, between: str) -> None:
    dialog_id = await cast.writes("hello")
    if between == "client":
        await cast.writes("are you there?")
    elif between == "assignment":
        await cast.store.write(lambda tx: assignment.assign(tx, cast.vera, dialog_id, operator_id=cast.boris.id))
    else:
        author = cast.boris if between == "colleague's note" else cast.anna
        await cast.store.write(lambda tx: notes.note(tx, author, dialog_id, text="psst"))
    used = key()
    if between in ("client", "colleague's note"):
        with pytest.raises(CameBetween) as held:
            await reply(cast, cast.anna, dialog_id, "hi", 1, used)
        await reply(cast, cast.anna, dialog_id, "hi", held.value.detail["last_no"], used)
    else:
        await reply(cast, cast.anna, dialog_id, "hi", 1, used)
    assert len(await cast.store.rows("select 1 from delivery")) == 1


@pytest.mark.parametrize(
    ("text", "seen"), [("", 1), ("  \n\x00 ", 1), ("x" * 16_001, 1), ("hi", 2), ("hi", -1), ("\ud800", 1)]
)
async def test_invalid_reply_is_refused_and_changes_nothing(cast: Cast, text: str, seen: int) -> None:
    dialog_id = await cast.writes("hello")
    with pytest.raises(Invalid):
        await reply(cast, cast.anna, dialog_id, text, seen)
    assert len(await lines(cast)) == 1


async def test_reply_to_a_client_who_blocked_us_is_refused(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    event = Blocked("chat:kate", True, 5, Sender("telegram", "kate", "Kate"))
    await take_in(cast.store, cast.telegram, [Arrival("member:1", "{}", event)], None)
    with pytest.raises(Conflict) as refused:
        await reply(cast, cast.anna, dialog_id, "hi", 2)
    assert refused.value.code == "blocked"


async def test_operator_without_access_can_do_nothing_and_learns_nothing(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    assert not cast.olga.sees(cast.telegram)
    acts = [
        lambda tx: replies.reply(tx, cast.olga, dialog_id, text="hi", seen=1),
        lambda tx: notes.note(tx, cast.olga, dialog_id, text="hi"),
        lambda tx: assignment.assign(tx, cast.olga, dialog_id, operator_id=cast.olga.id),
        lambda tx: episodes.close(tx, cast.olga, dialog_id),
        lambda tx: episodes.reopen(tx, cast.olga, dialog_id),
        lambda tx: read_marks.mark_read(tx, cast.olga, dialog_id, client_no=1),
    ]
    for act in acts:
        with pytest.raises(NotFound) as foreign:
            await cast.store.write(act)
        assert str(foreign.value) == str(NotFound())
    assert len(await lines(cast)) == 1
    own = await cast.writes("hello", channel=cast.second)
    await reply(cast, cast.olga, own, "hi", 1)


async def test_dialog_is_never_assigned_to_an_operator_without_access(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.boris.id or 0))
    for person in (cast.olga.id, cast.boris.id, 4711):
        with pytest.raises(Invalid):
            await cast.store.write(
                lambda tx, person=person: assignment.assign(tx, cast.anna, dialog_id, operator_id=person)
            )


async def test_operator_may_take_and_give_but_not_move_a_colleagues_dialog(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    async def assign(who: Actor, to: int | None) -> None:
        await cast.store.write(lambda tx: assignment.assign(tx, who, dialog_id, operator_id=to))

    await assign(cast.vera, cast.anna.id)
    with pytest.raises(Forbidden):
        await assign(cast.boris, cast.vera.id)
    await assign(cast.boris, cast.boris.id)
    await assign(cast.boris, cast.vera.id)
    await assign(cast.vera, None)
    assert (await state(cast, "d.assignee_id")) == (None,)
    causes = await cast.store.rows("select data from event where kind = 'dialog.assigned' order by id")
    assert len(causes) == 4 and '"cause":"person"' in causes[0][0]


async def test_operator_may_undo_an_own_assignment_for_some_minutes(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    async def assign(who: Actor, to: int | None) -> None:
        await cast.store.write(lambda tx: assignment.assign(tx, who, dialog_id, operator_id=to))

    await assign(cast.boris, cast.anna.id)
    await assign(cast.boris, None)  # restores the former assignee
    await assign(cast.boris, cast.anna.id)
    with pytest.raises(Forbidden):
        await assign(cast.boris, cast.vera.id)  # not the former assignee: only anna may assign to vera
    await assign(cast.anna, cast.vera.id)
    with pytest.raises(Forbidden):
        await assign(cast.boris, None)  # the dialog was assigned again since


async def test_closing_ends_the_wait_and_reopening_restores_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    (before,) = await state(cast, "d.waiting_since")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    assert await state(cast, "d.open, d.waiting_since, e.closed_by, e.closed_at is null") == (
        0,
        None,
        cast.anna.id,
        False,
    )
    await cast.store.write(lambda tx: episodes.reopen(tx, cast.anna, dialog_id))
    assert await state(cast, "d.open, d.waiting_since, e.closed_at, e.reopened") == (1, before, None, 0)
    assert await consistency.find_differences(cast.store) == []


async def test_reopening_by_a_colleague_counts_and_restores_the_wait(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    (before,) = await state(cast, "d.waiting_since")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    await cast.store.write(lambda tx: episodes.reopen(tx, cast.boris, dialog_id))
    assert await state(cast, "d.open, d.waiting_since, e.reopened") == (1, before, 1)


async def test_reply_in_a_closed_dialog_reopens_it(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog_id))
    await reply(cast, cast.anna, dialog_id, "one more thing", 2)
    assert await state(cast, "d.open, e.reopened") == (1, 1)
    assert await consistency.find_differences(cast.store) == []


async def test_message_numbers_stay_gapless_under_concurrency(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    async def note(number: int) -> None:
        await cast.store.write(lambda tx: notes.note(tx, cast.boris, dialog_id, text=f"note {number}"))

    await asyncio.gather(*(cast.writes(f"m {number}") for number in range(15)), *(note(number) for number in range(15)))
    rows = await lines(cast)
    assert [row[0] for row in rows] == list(range(1, 32))
    assert await consistency.find_differences(cast.store) == []


async def test_read_marks_only_go_forward_and_only_their_owner_gets_events(cast: Cast) -> None:
    dialog_id = await cast.writes("one")
    await cast.writes("two")

    def mark(upto: int) -> None:
        return cast.store.write(lambda tx: read_marks.mark_read(tx, cast.anna, dialog_id, client_no=upto))

    for upto in (1, 2, 1, 99):
        await mark(upto)
    assert tuple((await cast.store.rows("select operator_id, read_no from read_mark"))[0]) == (cast.anna.id, 2)
    events = await cast.store.rows("select only_operator, data from event where kind = 'read_mark.changed' order by id")
    assert [tuple(row) for row in events] == [(cast.anna.id, '{"read_no":1}'), (cast.anna.id, '{"read_no":2}')]


async def test_last_administrator_keeps_the_role_under_concurrency(cast: Cast) -> None:
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: operators.set_role(tx, CLI, cast.anna.id or 0, "operator"))
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: operators.disable(tx, CLI, cast.anna.id or 0))
    await cast.store.write(lambda tx: operators.set_role(tx, CLI, cast.vera.id or 0, "administrator"))

    def demote(who: Actor) -> object:
        return cast.store.write(lambda tx: operators.set_role(tx, CLI, who.id or 0, "operator"))

    results = await asyncio.gather(demote(cast.anna), demote(cast.vera), return_exceptions=True)
    assert sum(isinstance(one, Conflict) for one in results) == 1


async def test_operator_may_not_add_operators_or_channels(cast: Cast) -> None:
    from inbox import channels

    acts = [
        lambda tx: operators.create(tx, cast.boris, email="x@y.z", name="X", role="operator", password_hash="-"),
        lambda tx: operators.set_role(tx, cast.vera, cast.boris.id or 0, "administrator"),
        lambda tx: channels.add(tx, cast.boris, kind="telegram", name="mine", settings={}, sealed="", can={}),
        lambda tx: channels.pause(tx, cast.boris, cast.telegram, paused=True),
    ]
    for act in acts:
        with pytest.raises(Forbidden):
            await cast.store.write(act)
