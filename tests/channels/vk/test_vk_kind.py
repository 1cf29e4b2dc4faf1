"""Tests VK in the list of connectors: loaded late, idempotent, credentials tested before they are stored."""

import subprocess
import sys

import pytest

from channels.base import ChannelTrouble, Tools
from channels.emulators.vk import VkEmulator
from channels.kinds import KINDS, build


async def test_good_credentials_name_the_community(vk: VkEmulator, vk_loaded: None) -> None:
    connector = await build("vk", {"api_base": vk.base}, {"token": vk.token}, Tools.for_a_check())
    result = await connector.check()
    await connector.close()
    assert (result.ok, result.facts["name"]) == (True, "Ольха")


async def test_bad_credentials_and_a_disabled_long_poll_are_distinguished(vk: VkEmulator, vk_loaded: None) -> None:
    connector = await build("vk", {"api_base": vk.base}, {"token": "vk1.a.wrong"}, Tools.for_a_check())
    assert (await connector.check()).code == "token-wrong"
    await connector.close()
    vk.community.longpoll = False
    connector = await build("vk", {"api_base": vk.base}, {"token": vk.token}, Tools.for_a_check())
    assert (await connector.check()).code == "longpoll-off"
    await connector.close()


async def test_invalid_settings_are_refused() -> None:
    with pytest.raises(ChannelTrouble, match="lost_answer"):
        await build("vk", {"lost_answer": "ask"}, {"token": "vk1.a.x"}, Tools.for_a_check())


def test_a_lost_answer_is_never_asked_about_at_once() -> None:
    assert KINDS["vk"].lost_answer({}) == "same"


def test_vk_api_is_not_imported_before_a_vk_channel_exists() -> None:
    code = "import sys, channels.runtime, channels.kinds, channels.emulators.vk; print('vk_api' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
