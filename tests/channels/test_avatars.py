"""Tests avatars: fetched beside the flow, re-encoded, stored here, shown to operators who see a dialog of
the client.
"""

from typing import Any

import orjson
import pytest

from inbox import listing
from inbox.access import Actor
from inbox.contacts import avatars
from inbox.errors import NotFound
from inbox.store import Store
from tests.channels.conftest import BOTH, Desk, until
from tests.channels.vk.conftest import VkDesk, vk, vk_loaded
from tests.channels.vk.conftest import desk as vk_desk
from tests.support.pictures import picture, seen

pytestmark = BOTH

__all__ = ["vk", "vk_desk", "vk_loaded"]


async def faces(store: Store) -> list[str]:
    rows = await store.rows("select token from avatar where token is not null order by identity_id")
    return [row[0] for row in rows]


async def face(store: Store) -> str:
    """Return the link of the only avatar, once it is there."""

    async def there() -> Any:
        return await faces(store)

    return str((await until(there, what="a face"))[0])


async def shown(desk: Desk) -> tuple[str | None, str | None]:
    """Return the avatar's link in the list and on the card."""
    page = orjson.loads(await listing.dialog(desk.store, desk.anna, await desk.dialog()))
    return page["dialog"]["avatar"], page["contact"]["identities"][0]["avatar"]


async def test_a_telegram_client_gets_an_avatar(desk: Desk) -> None:
    desk.world.faces[501] = picture(640, 640)
    await desk.add()
    await desk.run()
    desk.writes("Привет")
    link = await face(desk.store)
    assert await shown(desk) == (link, link)
    body = await desk.tools.blobs.read(await avatars.find_by_token(desk.store, desk.anna, link))
    assert seen(body).size[0] <= 320
    rows = await desk.store.rows("select kind from event where kind in ('contact.changed', 'dialog.changed')")
    assert sorted(row[0] for row in rows) == ["contact.changed", "dialog.changed"]


async def test_a_client_without_a_picture_is_looked_up_once(desk: Desk) -> None:
    await desk.add()
    await desk.run()
    desk.writes("раз")

    async def settled() -> Any:
        return await desk.store.rows("select 1 from avatar where next_try_at is null")

    await until(settled, what="an answer about the face")
    desk.writes("два")
    await desk.got("раз", "два")
    assert await desk.store.rows("select tries from avatar where next_try_at is null") == [(1,)]
    assert await shown(desk) == (None, None)


async def test_a_vk_client_gets_their_picture_and_a_new_one_when_it_changed(vk_desk: VkDesk) -> None:
    desk = vk_desk
    person: dict[str, Any] = {"id": 501, "first_name": "Катя", "last_name": "М", "screen_name": "kate", "has_photo": 1}
    desk.world.people[501] = person | {"photo_100": desk.world.file("a.jpg", "image/jpeg", picture(100, 100))}  # type: ignore[attr-defined]
    await desk.connected()
    desk.writes("Привет")
    first = await face(desk.store)
    assert await shown(desk) == (first, first)
    # Two days later, after a restart, the client has another picture.
    await desk.store.write(lambda tx: tx.sql("update avatar set asked_at = asked_at - :days", days=2 * 86_400_000))
    await desk._runtimes[0].stop(0.1)
    desk.world.people[501] = person | {"photo_100": desk.world.file("b.jpg", "image/jpeg", picture(100, 60))}  # type: ignore[attr-defined]
    await desk.run()
    desk.writes("Снова я")

    async def another() -> Any:
        return (await faces(desk.store))[0] != first

    await until(another, what="the new face")
    with pytest.raises(NotFound):
        await avatars.find_by_token(desk.store, desk.anna, first)


async def test_the_grey_placeholder_picture_is_not_fetched(vk_desk: VkDesk) -> None:
    grey = {"id": 501, "first_name": "Катя", "last_name": "М", "has_photo": 0, "photo_100": "https://vk.com/camera.png"}
    vk_desk.world.people[501] = grey  # type: ignore[attr-defined]
    await vk_desk.connected()
    vk_desk.writes("Привет")
    await vk_desk.got("Привет")
    assert await vk_desk.store.rows("select identity_id from avatar") == []


async def test_an_outsider_sees_no_avatar(desk: Desk) -> None:
    desk.world.faces[501] = picture(200, 200)
    channel = await desk.add()
    await desk.run()
    desk.writes("Привет")
    link = await face(desk.store)
    insider = Actor("operator", 90, "Б", "operator", frozenset({channel}))
    outsider = Actor("operator", 91, "О", "operator", frozenset({channel + 1}))
    assert await avatars.find_by_token(desk.store, insider, link)
    with pytest.raises(NotFound):
        await avatars.find_by_token(desk.store, outsider, link)


async def test_a_file_that_is_no_picture_becomes_no_avatar(desk: Desk) -> None:
    desk.world.faces[501] = b"<svg onload=alert(1)>"
    await desk.add()
    await desk.run()
    desk.writes("Привет")

    async def settled() -> Any:
        return await desk.store.rows("select 1 from avatar where next_try_at is null")

    await until(settled, what="an answer about the face")
    assert await faces(desk.store) == []
