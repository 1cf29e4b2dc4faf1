"""Tests edits and deletions of our messages in VK."""

import pytest

from inbox.errors import Conflict
from inbox.messages import edits as amends
from tests.channels.conftest import BOTH, until
from tests.channels.test_edits import deletes, edits, ends
from tests.channels.vk.conftest import VkDesk

pytestmark = BOTH


async def test_vk_edits_texts_and_deletes_messages_for_all(desk: VkDesk) -> None:
    await desk.connected()
    desk.writes("Когда?")
    await desk.got("Когда?")
    first, second = await desk.answers("В среду"), await desk.answers("Ждём вас")
    await desk.ends(second, "sent")
    await edits(desk, first, "В четверг")
    await deletes(desk, second)
    await until(ends(desk, first, "edit", "done", None))
    await until(ends(desk, second, "delete", "done", None))
    shown = [(dialog["text"], dialog.get("deleted", 0)) for dialog in desk.vk.community.dialogs[501] if dialog["out"]]
    assert shown == [("В четверг", 0), ("Ждём вас", 1)]
    with pytest.raises(Conflict) as refused:
        await edits(desk, second, "Поздно")
    assert refused.value.code == "not-supported"
    third = await desk.answers("Ещё одно")
    await desk.ends(third, "sent")
    desk.vk.world.ahead = 25 * 3600
    await deletes(desk, third)
    await until(ends(desk, third, "delete", "failed", "too-late"))
    await desk.store.write(lambda tx: amends.drop(tx, desk.anna, third))
