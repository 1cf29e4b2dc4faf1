"""Tests reactions in Telegram, both ways, through the real connector."""

import time
from typing import Any

from aiogram.types import ReactionTypeEmoji

from channels.emulators.telegram.reactions import client_reacts
from channels.emulators.telegram.state import Fault
from channels.telegram.parse import arrival
from channels.telegram.settings import REACTIONS
from inbox.inbound import Ignored, Reacted
from inbox.messages import edits
from tests.channels.conftest import BOTH, Desk, until

NOW = 1_763_700_000_000


def reaction(*signs: dict[str, Any], **more: Any) -> Reacted | Ignored:
    """Return the parsed reaction of an update."""
    chat = {"id": 501, "type": "private", "first_name": "К"}
    change = {"chat": chat, "message_id": 7, "user": {"id": 501, "first_name": "К"}, "date": 1_763_600_000}
    update = {"update_id": 12, "message_reaction": change | {"old_reaction": [], "new_reaction": list(signs)} | more}
    parsed = arrival(update, now=NOW).parsed
    assert isinstance(parsed, Reacted | Ignored)
    return parsed


async def signs_of(desk: Desk) -> list[tuple[str, bool]]:
    rows = await desk.store.rows("select signs, identity_id is null from reaction where signs <> '[]' order by id")
    return [(row[0], bool(row[1])) for row in rows]


async def shows(desk: Desk, *wanted: tuple[str, bool]) -> None:
    async def there() -> bool:
        return await signs_of(desk) == list(wanted)

    await until(there, what=f"{wanted}")


def test_the_offered_reactions_are_those_of_the_manual() -> None:
    field = ReactionTypeEmoji.__doc__
    assert field and len(set(REACTIONS)) == len(REACTIONS) == 73
    assert {"👍", "❤", "🙏", "👌", "😁", "🎉", "👨‍💻"} <= set(REACTIONS)


def test_all_kinds_of_reactions_are_read_and_invalid_ones_ignored() -> None:
    custom, paid = {"type": "custom_emoji", "custom_emoji_id": "5"}, {"type": "paid"}
    parsed = reaction({"type": "emoji", "emoji": "👍"}, custom, custom, paid, {"type": "new"}, {"type": "emoji"})
    assert isinstance(parsed, Reacted)
    assert (parsed.thread_key, parsed.external_id, parsed.signs) == ("501", "7", ("👍", "custom", "paid"))
    assert (parsed.at, parsed.place, parsed.sender.external_id) == (1_763_600_000_000, 12, "501")
    as_chat = reaction(user=None, actor_chat={"id": -100, "title": "Дом 7"})
    assert isinstance(as_chat, Reacted) and (as_chat.sender.external_id, as_chat.signs) == ("-100", ())
    for broken in ({"new_reaction": 5}, {"message_id": None}, {"chat": {"id": 1, "type": "channel"}}, {"chat": []}):
        assert isinstance(reaction(**broken), Ignored)


@BOTH
async def test_a_clients_reaction_is_requested_shown_replaced_and_removed(desk: Desk) -> None:
    await desk.run()
    await desk.healthy(await desk.add())
    theirs = desk.writes("Когда?")
    await desk.got("Когда?")
    ours = await desk.answers("В среду")
    await desk.ends(ours, "sent")
    sent = int((await desk.store.rows("select external_id from message where id = :id", id=ours))[0][0])
    bot = desk.telegram.bot
    before = (await desk.store.rows("select last_no, waiting_since, last_at from dialog"))[0]
    assert client_reacts(desk.world, bot, 501, sent, ["👍"]), "a bot that does not ask hears nothing"
    await shows(desk, ('["👍"]', False))
    client_reacts(desk.world, bot, 501, sent, ["❤", "custom"])
    await shows(desk, ('["❤","custom"]', False))
    client_reacts(desk.world, bot, 501, theirs["message_id"], ["paid"])
    client_reacts(desk.world, bot, 501, sent, [])
    await shows(desk, ('["paid"]', False))
    late = {"date": int(time.time()) - 60}
    client_reacts(desk.world, bot, 501, sent, ["👍"], **late)
    client_reacts(desk.world, bot, 501, 99_999, ["👍"])
    await until(lambda: not bot.queue)
    assert await signs_of(desk) == [('["paid"]', False)]
    assert tuple((await desk.store.rows("select last_no, waiting_since, last_at from dialog"))[0]) == tuple(before)
    assert await desk.texts() == ["Когда?"]


@BOTH
async def test_our_reaction_is_sent_replaced_and_removed_and_a_refusal_is_explained(desk: Desk) -> None:
    await desk.run()
    await desk.healthy(await desk.add())
    desk.writes("Спасибо!")
    await desk.got("Спасибо!")
    message = int((await desk.store.rows("select id from message where kind = 'in'"))[0][0])

    async def reacts(emoji: str | None, *wanted: Any) -> None:
        await desk.store.write(lambda tx: edits.react(tx, desk.anna, message, emoji=emoji))

        async def ended() -> bool:
            rows = await desk.store.rows("select state, code from amendment where message_id = :id", id=message)
            return tuple(rows[0]) == wanted

        await until(ended, what=f"{emoji} {wanted}")

    await reacts("🙏", "done", None)
    await shows(desk, ('["🙏"]', True))
    desk.world.script(Fault("setMessageReaction", "cut"))
    desk.world.script(Fault("setMessageReaction", "flood", retry_after=1))
    await reacts("❤", "done", None)
    await shows(desk, ('["❤"]', True))
    assert desk.world.ledger.of("reacted")[-1]["signs"] == ["❤"]
    desk.world.script(Fault("setMessageReaction", "refuse", description="Bad Request: REACTION_INVALID"))
    await reacts("👌", "failed", "reaction-refused")
    assert await signs_of(desk) == [('["❤"]', True)]
    await reacts(None, "done", None)
    assert await signs_of(desk) == [] and desk.world.ledger.of("reacted")[-1]["signs"] == []
    desk.telegram.bot.messages.clear()
    await reacts("👍", "failed", "message-gone")
