"""Fixtures of a VK community: the real connector against the VK emulator."""

import importlib
import uuid
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from channels.base import Tools
from channels.emulators.vk import VkEmulator
from channels.emulators.vk.state import Community
from inbox import channels
from inbox.access import CLI
from inbox.store import Store
from tests.channels.conftest import Desk


class VkDesk(Desk):
    """A Desk (store, operator, channels) with a VK community."""

    def __init__(self, store: Store, vk: VkEmulator, tools: Tools) -> None:
        super().__init__(store, vk, tools)  # type: ignore[arg-type]
        self.vk, self.world = vk, vk.world  # type: ignore[assignment]

    async def add(self, group: Community | None = None, *, token: str | None = None, **settings: Any) -> int:  # type: ignore[override]
        """Connect a community."""
        chosen = {"api_base": self.vk.base, "poll_timeout": 2, **settings}
        sealed = orjson.dumps({"token": token or (group or self.vk.community).token}).decode()
        return await self.store.write(
            lambda tx: channels.add(
                tx, CLI, kind="vk", name=f"vk {uuid.uuid4()}", settings=chosen, sealed=sealed, can={}
            )
        )

    async def connected(self, **settings: Any) -> int:
        """Connect a community and wait until its channel works."""
        channel = await self.add(**settings)
        await self.run()
        await self.healthy(channel)
        return channel

    def writes(self, text: str, chat: int = 501, group: Community | None = None, **fields: Any) -> dict[str, Any]:  # type: ignore[override]
        """Write from a client."""
        return self.vk.world.message(group or self.vk.community, chat, {"text": text, **fields})

    def arrived(self, **facts: Any) -> list[dict[str, Any]]:
        """Return the messages that clients got."""
        return self.sends(accepted=True, **facts)


@pytest.fixture(scope="session")
def vk_loaded() -> None:
    """Import vk-api once and outside of any wait."""
    importlib.import_module("channels.vk.connector")


@pytest.fixture
async def vk() -> AsyncIterator[VkEmulator]:
    """A VK with one community."""
    async with VkEmulator() as emulator:
        yield emulator


@pytest.fixture
async def desk(store: Store, vk: VkEmulator, tools: Tools, vk_loaded: None) -> AsyncIterator[VkDesk]:
    """Return a VkDesk connected to the VK emulator."""
    made = VkDesk(store, vk, tools)
    await made.arrange()
    yield made
    await made.close()
