"""Tests the list of connectors: needs of a kind, loading, and testing credentials before they are stored."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import channels
from channels.base import CODES, PASSING, ChannelTrouble, Tools
from channels.emulators.telegram import TelegramEmulator
from channels.emulators.telegram.state import Fault
from channels.kinds import KINDS, build


async def test_good_credentials_name_the_account(telegram: TelegramEmulator, aiogram_loaded: None) -> None:
    connector = await build("telegram", {"api_base": telegram.base}, {"token": telegram.token}, Tools.for_a_check())
    result = await connector.check()
    await connector.close()
    assert (result.ok, result.facts["username"], result.facts["name"]) == (True, "olkha_bot", "Ольха")


async def test_bad_credentials_get_a_code_without_the_token(telegram: TelegramEmulator, aiogram_loaded: None) -> None:
    connector = await build(
        "telegram", {"api_base": telegram.base}, {"token": "123456:" + "A" * 35}, Tools.for_a_check()
    )
    result = await connector.check()
    await connector.close()
    assert (result.ok, result.code) == (False, "token-wrong")
    assert "AAAA" not in result.detail


@pytest.mark.parametrize(("fault", "code"), [("error", "server-error"), ("cut", "network"), ("half", "answer-broken")])
async def test_a_platform_in_trouble_is_distinguished_from_a_wrong_token(
    telegram: TelegramEmulator, aiogram_loaded: None, fault: str, code: str
) -> None:
    telegram.world.script(Fault("getMe", fault))
    connector = await build("telegram", {"api_base": telegram.base}, {"token": telegram.token}, Tools.for_a_check())
    result = await connector.check()
    await connector.close()
    assert (result.ok, result.code) == (False, code)


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"colour": "red"}, "colour"),
        ({"poll_timeout": 500}, "poll_timeout"),
        ({"api_base": "ftp://example.org"}, "api_base"),
        ({"lost_answer": "pray"}, "lost_answer"),
    ],
)
async def test_invalid_settings_are_refused_with_their_field(settings: dict[str, object], field: str) -> None:
    with pytest.raises(ChannelTrouble) as refused:
        await build("telegram", settings, {"token": "1:x"}, Tools.for_a_check())
    assert refused.value.code == "settings-wrong"
    assert field in refused.value.detail


async def test_a_refused_secret_is_not_repeated() -> None:
    with pytest.raises(ChannelTrouble) as refused:
        await build("telegram", {}, {"token": "1:x", "also": "hush-hush"}, Tools.for_a_check())
    assert "hush-hush" not in str(refused.value)


async def test_an_unknown_kind_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ChannelTrouble, match="telegram"):
        await build("pigeon", {}, {}, Tools.for_a_check())


def test_lost_answers_need_a_person_unless_the_settings_say_otherwise() -> None:
    telegram = KINDS["telegram"]
    assert telegram.lost_answer({}) == "ask"
    assert telegram.lost_answer({"lost_answer": "resend"}) == "resend"
    assert telegram.lost_answer({"nonsense": 1}) == "ask"


def test_telegram_shows_no_ticks_that_it_cannot_know() -> None:
    can = KINDS["telegram"].capabilities.as_dict()
    assert not any(can[name] for name in ("delivered", "read", "typing", "can_check"))


def test_aiogram_is_not_imported_before_a_telegram_channel_exists() -> None:
    code = "import sys, channels.runtime, channels.kinds, channels.emulators.demo.demo; print('aiogram' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_code_in_the_sources_is_listed_and_every_listed_one_is_used() -> None:
    folder = Path(channels.__file__).parent
    sources = "\n".join(file.read_text() for file in folder.rglob("*.py") if file.name != "base.py")
    raised = set(re.findall(r'(?:ChannelTrouble|SendError)\(\s*"([a-z-]+)"', sources))
    answers = "\n".join(file.read_text() for file in folder.rglob("answers.py"))
    raised |= set(re.findall(r'", "([a-z]+(?:-[a-z]+)+)"\)', answers))
    assert raised <= set(CODES)
    assert set(CODES) >= PASSING
    from_the_core = {"gave-up", "server-crashed", "bounced"}
    assert {code for code in CODES if f'"{code}"' not in sources} <= from_the_core
