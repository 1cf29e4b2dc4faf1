"""Reactions: reported in any order, set by operators, and never a reason for a wait."""

from __future__ import annotations

import orjson
import pytest

from inbox import channels, consistency, listing
from inbox.access import CLI
from inbox.dialogs import episodes
from inbox.errors import Conflict, NotFound
from inbox.inbound import Arrival, Reacted, Sender
from inbox.intake import take_in
from inbox.messages import edit_queue, edits
from tests.conftest import Cast, key

KATE = Sender("telegram", "kate", "Kate", "@kate")
BEFORE = "select open, last_no, client_count, waiting_since, last_at, urgency, last_message_id, assignee_id from dialog"


async def reacts(cast: Cast, *signs: str, at: int, place: int = 0, message: str = "kate:1") -> int:
    """Report these reactions of Kate to a message; return the number of emitted events."""
    said = Reacted("chat:kate", message, KATE, signs, at, place)
    before = await count(cast)
    await take_in(cast.store, cast.telegram, [Arrival(f"reaction:{key()}", '{"raw":1}', said)], None)
    return await count(cast) - before


async def count(cast: Cast) -> int:
    return int((await cast.store.rows("select count(*) from event"))[0][0])


async def shown(cast: Cast, dialog: int) -> list[list[str]]:
    page = orjson.loads(await listing.dialog(cast.store, cast.anna, dialog))
    return [one["signs"] for one in page["messages"][0]["reactions"]]


async def able(cast: Cast) -> None:
    await cast.store.write(lambda tx: channels.renew(tx, {"telegram": {"can_react": ["👍", "❤"]}}))


async def test_reaction_is_stored_and_removed_and_opens_no_wait(cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    await cast.store.write(lambda tx: episodes.close(tx, cast.anna, dialog))
    before = [tuple(row) for row in await cast.store.rows(BEFORE)]
    notices = await cast.store.rows("select count(*) from notice")
    assert await reacts(cast, "👍", "custom", at=5) == 1
    assert await shown(cast, dialog) == [["👍", "custom"]]
    assert [tuple(row) for row in await cast.store.rows(BEFORE)] == before and before[0][0] == 0
    assert await cast.store.rows("select count(*) from wait where ended_at is null") == [(0,)]
    assert await cast.store.rows("select count(*) from notice") == notices
    assert await consistency.find_differences(cast.store) == []
    await reacts(cast, at=6)
    assert await shown(cast, dialog) == []


async def test_older_reaction_report_does_not_overwrite_a_newer_one(cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    await reacts(cast, at=7, place=2)  # the removal is reported before the reaction itself
    assert await reacts(cast, "👍", at=7, place=1) == 0
    assert await shown(cast, dialog) == []
    await reacts(cast, "❤", at=8)
    assert await reacts(cast, "👍", at=6, place=9) == 0
    assert await shown(cast, dialog) == [["❤"]]


async def test_reaction_to_an_unknown_message_creates_no_contact(cast: Cast) -> None:
    await cast.writes("Здравствуйте!", who="john")
    assert await reacts(cast, "👍", at=5) == 0
    dialog = await cast.writes("Здравствуйте!")
    assert await reacts(cast, "👍", at=5, message="kate:77") == 0
    kept = await cast.store.rows("select state, reason, raw from journal where key like 'reaction:%'")
    assert [(row[0], row[1], bytes(row[2])) for row in kept] == [
        ("ignored", "reaction to an unknown message", b'{"raw":1}')
    ] * 2
    assert await shown(cast, dialog) == []
    assert await cast.store.rows("select count(*) from contact") == [(2,)]


async def test_unstorable_reaction_is_ignored(cast: Cast) -> None:
    await cast.writes("Здравствуйте!")
    bad = Reacted("chat:kate", "kate:1", KATE, ("👍",), 2**70)
    fine = Reacted("chat:kate", "kate:1", KATE, ("❤",), 5)
    await take_in(cast.store, cast.telegram, [Arrival("r:1", "{}", bad), Arrival("r:2", "{}", fine)], None)
    assert await cast.store.rows("select state from journal where key like 'r:%' order by key") == [
        ("ignored",),
        ("taken",),
    ]
    assert await cast.store.rows("select count(*) from message where content = 'unreadable'") == [(0,)]


async def test_our_reaction_is_sent_and_only_to_client_messages(cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    message = (await cast.store.rows("select id from message where kind = 'in'"))[0][0]

    async def asks(emoji: str | None, actor: object = None) -> None:
        await cast.store.write(lambda tx: edits.react(tx, actor or cast.anna, message, emoji=emoji))

    with pytest.raises(Conflict):
        await asks("👍")  # this bot was never declared able to react
    await able(cast)
    with pytest.raises(Conflict):
        await asks("🦆")
    with pytest.raises(NotFound):
        await asks("👍", cast.olga)
    await asks("👍", cast.boris)
    assert await shown(cast, dialog) == []
    [change] = await cast.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    assert (change.kind, change.external_id, change.text) == ("react", "kate:1", "👍")
    assert await cast.store.write(lambda tx: edit_queue.mark_done(tx, message, holder="me"))
    assert await shown(cast, dialog) == [["👍"]]
    await asks("❤")  # an account has one reaction, whichever operator set it
    await cast.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    assert await cast.store.write(lambda tx: edit_queue.mark_done(tx, message, holder="me"))
    assert await shown(cast, dialog) == [["❤"]]
    await reacts(cast, "👍", at=9)
    assert sorted(await shown(cast, dialog)) == [["❤"], ["👍"]]
    await asks(None)
    await cast.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    await cast.store.write(lambda tx: edit_queue.mark_failed(tx, message, holder="me", code="message-gone"))
    assert sorted(await shown(cast, dialog)) == [["❤"], ["👍"]]
    await cast.store.write(lambda tx: channels.remove(tx, CLI, cast.telegram))
    with pytest.raises(Conflict):
        await asks(None)
    assert (await cast.store.rows("select waiting_since is null from dialog where id = :id", id=dialog))[0][0] == 0
