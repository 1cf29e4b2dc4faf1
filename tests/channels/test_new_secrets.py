"""Tests a new token and reconnecting of a bot: its dialogs continue and no message in between is lost."""

import pytest

from channels.emulators.telegram.state import Fault
from inbox.errors import Conflict, Invalid
from tests.channels.conftest import BOTH, Commands, Desk, until


async def connected(desk: Desk, commands: Commands) -> int:
    """Connect a bot that works and has a conversation with a client."""
    bot = desk.telegram.bot
    await commands.add("telegram", "Бот", bot.token, api_base=desk.telegram.base, poll_timeout=2)
    await desk.run(unseal=commands.unseal)
    desk.writes("раз")
    await desk.got("раз")
    await desk.ends(await desk.answers("первый ответ"), "sent")
    return int((await desk.store.rows("select id from channel where name = 'Бот'"))[0][0])


@BOTH
async def test_one_command_replaces_a_revoked_token_and_the_dialog_continues(desk: Desk, commands: Commands) -> None:
    channel = await connected(desk, commands)
    dialog = await desk.dialog()
    token = desk.world.renew_token(desk.telegram.bot)
    waits = await desk.answers("написано, пока токен не подходил")
    await desk.healthy(channel, "trouble", "token-wrong")
    desk.writes("два")
    output = await commands.change("Бот", token)
    assert output == "Бот was changed and restarts."
    await desk.got("раз", "два")
    await desk.ends(waits, "sent")
    await desk.healthy(channel)
    assert await desk.dialog() == dialog
    assert (await desk.store.rows("select count(*) from dialog"))[0][0] == 1


async def test_the_token_of_another_bot_and_a_wrong_one_are_refused_and_nothing_changes(
    desk: Desk, commands: Commands
) -> None:
    channel = await connected(desk, commands)
    other = desk.world.add_bot(username="other_bot")
    before = await desk.store.rows("select name, settings, sealed from channel")
    with pytest.raises(
        Invalid, match=r"this token belongs to @other_bot, another account than the one of Бот; nothing was changed"
    ):
        await commands.change("Бот", other.token)
    wrong = f"{desk.telegram.bot.id}:{'A' * 35}"
    with pytest.raises(Invalid, match=r"does not accept the token .*nothing was changed") as refused:
        await commands.change("Бот", wrong)
    assert "AAAA" not in str(refused.value)
    with pytest.raises(Invalid, match="colour"):
        await commands.change("Бот", colour="red")
    assert await desk.store.rows("select name, settings, sealed from channel") == before
    desk.writes("два")
    await desk.got("раз", "два")
    await desk.healthy(channel)


async def test_settings_and_name_change_without_a_test_while_the_platform_is_unreachable(
    desk: Desk, commands: Commands
) -> None:
    await connected(desk, commands)
    desk.world.script(Fault("getMe", "error", times=1))
    with pytest.raises(Invalid, match="reported an internal error"):
        await commands.change("Бот", poll_timeout=1)
    assert "without a test" in await commands.change("Бот", poll_timeout=1, test=False)
    assert await commands.change("Бот", called="Магазин") == "Бот is now called Магазин."
    other = desk.world.add_bot(username="other_bot")
    await commands.add("telegram", "Другой", other.token, api_base=desk.telegram.base)
    with pytest.raises(Conflict, match="already has this name"):
        await commands.change("Другой", called="Магазин")
    desk.writes("два")
    await desk.got("раз", "два")


@BOTH
async def test_one_bot_is_not_connected_twice(desk: Desk, commands: Commands) -> None:
    await connected(desk, commands)
    token = desk.world.renew_token(desk.telegram.bot)
    with pytest.raises(Conflict, match="already connected as the channel Бот"):
        await commands.add("telegram", "Ещё раз", token, api_base=desk.telegram.base)


@BOTH
async def test_a_reconnected_bot_continues_its_dialogs_and_gets_messages_in_between(
    desk: Desk, commands: Commands
) -> None:
    channel = await connected(desk, commands)
    dialog = await desk.dialog()
    await until(lambda: not desk.telegram.bot.queue, what="confirmation")
    desk.world.script(Fault("sendMessage", "error", times=50))
    waits = await desk.answers("не успел уйти")
    await until(lambda: len(desk.sends()) > 1, what="a try")
    output = await commands.remove("Бот")
    assert "adding the same account again continues them" in output
    await desk.ends(waits, "failed", "gave-up")
    desk.world.faults.clear()
    desk.writes("между")
    output = await commands.add("telegram", "Бот снова", desk.telegram.bot.token, api_base=desk.telegram.base)
    assert (
        "it continues the conversations of the channel removed" in output
        and "1 answer that was waiting to be sent is now marked as failed" in output
    )
    await desk.got("раз", "между")
    await desk.healthy(channel)
    assert await desk.dialog() == dialog
    await desk.ends(await desk.answers("снова на связи"), "sent")
    assert await desk.store.rows("select count(*), min(name) from channel") == [(1, "Бот снова")]
