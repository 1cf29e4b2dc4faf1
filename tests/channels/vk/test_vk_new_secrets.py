"""Tests a new key and reconnecting of a community: its dialogs continue and no message in between is lost."""

from typing import Any

import pytest

from inbox.errors import Conflict, Invalid
from tests.channels.conftest import Commands, until
from tests.channels.vk.conftest import VkDesk


async def connected(desk: VkDesk, commands: Commands) -> int:
    """Connect a community that works and has a conversation with a client."""
    await commands.add("vk", "Группа", desk.vk.community.token, api_base=desk.vk.base, poll_timeout=2)
    await desk.run(unseal=commands.unseal)
    channel = int((await desk.store.rows("select id from channel"))[0][0])
    await desk.healthy(channel)
    desk.writes("раз")
    await desk.got("раз")
    await desk.ends(await desk.answers("первый ответ"), "sent")
    return channel


async def dialogs(desk: VkDesk) -> list[Any]:
    return list(await desk.store.rows("select id from dialog order by id"))


async def test_one_command_replaces_a_deleted_key_and_the_dialog_continues(desk: VkDesk, commands: Commands) -> None:
    channel = await connected(desk, commands)
    before = await dialogs(desk)
    key = desk.vk.world.renew_token(desk.vk.community)
    waits = await desk.answers("написано, пока ключ не подходил")

    async def refused() -> bool:
        return await desk.delivery(waits) == ("queued", "token-wrong")

    await until(refused, what="a refusal")
    desk.writes("два")
    await commands.change("Группа", key)
    await desk.got("раз", "два")
    await desk.ends(waits, "sent")
    await desk.healthy(channel)
    assert await dialogs(desk) == before


async def test_the_key_of_another_community_is_refused_and_one_is_not_connected_twice(
    desk: VkDesk, commands: Commands
) -> None:
    await connected(desk, commands)
    other = desk.vk.world.add_community(screen_name="other", name="Чужая")
    with pytest.raises(Invalid, match="this token belongs to the community Чужая, another account"):
        await commands.change("Группа", other.token)
    key = desk.vk.world.renew_token(desk.vk.community)
    with pytest.raises(Conflict, match="already connected as the channel Группа"):
        await commands.add("vk", "Ещё раз", key, api_base=desk.vk.base)


async def test_a_reconnected_community_continues_its_dialogs_and_gets_messages_in_between(
    desk: VkDesk, commands: Commands
) -> None:
    channel = await connected(desk, commands)
    before = await dialogs(desk)
    await commands.remove("Группа")
    await until(lambda: not desk._runtimes[0].runners, what="the connector ended")
    desk.writes("между")
    key = desk.vk.world.renew_token(desk.vk.community)
    assert "it continues the conversations of the channel removed" in await commands.add(
        "vk", "Снова", key, api_base=desk.vk.base
    )
    await desk.got("раз", "между")
    await desk.healthy(channel)
    await desk.ends(await desk.answers("снова на связи"), "sent")
    assert await dialogs(desk) == before
