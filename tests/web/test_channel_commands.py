"""Tests `okno channel change`, recognition of accounts, and channels that move into the settings file and back."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from channels.emulators.telegram import TelegramEmulator
from inbox import channels
from inbox.access import CLI
from inbox.store import Store
from tests.conftest import Cast
from tests.web.browser import until
from tests.web.conftest import SQLITE, Running
from web.auth.vault import Vault, open_vault, unseal_secrets
from web.cli.admin import Admin
from web.cli.channels_file import synchronise
from web.cli.main import main
from web.settings import BadSettings, Settings

NOWHERE = "api_base=http://127.0.0.1:9"


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramEmulator]:
    async with TelegramEmulator() as emulator:
        yield emulator


async def run(*args: object) -> int:
    """Run the command in this process, in a thread beside the server's loop."""
    return await asyncio.to_thread(main, [str(arg) for arg in args])


def file_with(folder: Path, text: str) -> Path:
    path = folder / "secret.txt"
    path.write_text(text + "\n")
    return path


@SQLITE
async def test_a_token_is_changed_beside_a_running_server_and_its_connector_uses_it(
    server: Running, cast: Cast, telegram: TelegramEmulator, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", server.folder)
    token = file_with(server.folder, telegram.bot.token)
    assert (
        await run(
            *("channel", "add", "Бот", "--kind", "telegram", "--token-file", token),
            *("--set", f"api_base={telegram.base}", "--set", "poll_timeout=1", *data),
        )
        == 0
    )
    telegram.world.message(telegram.bot, 501, {"text": "раз"})

    async def came(text: str) -> bool:
        return bool(await server.store.rows("select 1 from message where text = :text", text=text))

    await until(lambda: came("раз"))
    other = telegram.world.add_bot(username="other_bot")
    file_with(server.folder, other.token)
    assert await run("channel", "change", "Бот", "--token-file", token, *data) == 1
    assert "this token belongs to @other_bot" in capsys.readouterr().err
    file_with(server.folder, telegram.world.renew_token(telegram.bot))
    assert await run("channel", "change", "Бот", "--token-file", token, "--name", "Магазин", *data) == 0
    telegram.world.message(telegram.bot, 501, {"text": "два"})
    await until(lambda: came("два"))

    async def listed() -> bool:
        """The connector with the new token has answered: an earlier message may have come by the last poll of the old
        one.
        """
        capsys.readouterr()
        assert await run("channel", "list", *data) == 0
        return "Магазин\ttelegram\tui\tworking" in capsys.readouterr().out

    await until(listed)


def test_a_secret_is_typed_hidden_and_without_a_terminal_arguments_are_required(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", str(tmp_path))
    token = file_with(tmp_path, f"123:{'A' * 35}")
    assert main(["channel", "add", "Бот", "--kind", "telegram", "--token-file", str(token), *data]) == 0
    change = [sys.executable, "-m", "web.cli.main", "channel", "change", "Бот", *data]
    silent = subprocess.run(change, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert silent.returncode == 2 and "nothing to change: give" in silent.stderr
    ours, theirs = os.openpty()
    typing = subprocess.Popen(
        [*change, "--no-test"], stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    shown = os.read(ours, 1000)
    while b"New token or password" not in shown:
        shown += os.read(ours, 1000)
    os.write(ours, f"123:{'B' * 35}\n".encode())
    while b"without a test" not in shown:
        shown += os.read(ours, 1000)
    assert typing.wait(20) == 0 and b"BBB" not in shown
    os.close(ours)
    capsys.readouterr()
    assert main(["channel", "change", "Нет такого", "--set", "a=1", *data]) == 1
    assert "there is no channel called Нет такого" in capsys.readouterr().err


@pytest.fixture
async def vault(tmp_path: Path) -> Vault:
    return open_vault(tmp_path)


async def add(store: Store, vault: Vault, name: str, token: str) -> None:
    args = {
        "kind": "telegram",
        "name": name,
        "settings": {"api_base": "http://127.0.0.1:9"},
        "secrets": {"token": token},
    }
    await Admin(store, vault).run("channel add", args)


def file(**tables: str) -> Settings:
    """Return a settings file with a bot for each name and token."""
    made = {
        name: {"kind": "telegram", "token": token, "api_base": "http://127.0.0.1:9"} for name, token in tables.items()
    }
    return Settings.model_validate({"channels": made})


ROWS = "select id, name, source, removed_at is null from channel order by id"


async def test_a_channel_moves_from_the_command_line_to_the_file_and_back(
    store: Store, vault: Vault, tmp_path: Path
) -> None:
    await add(store, vault, "Бот", "123:first")
    await synchronise(store, vault, file(Бот="123:second"), tmp_path)
    assert [tuple(row) for row in await store.rows(ROWS)] == [(1, "Бот", "file", True)]
    [row] = await channels.list_active(store)
    assert unseal_secrets(vault, row.sealed) == {"token": "123:second"}
    await synchronise(store, vault, file(Магазин="123:second"), tmp_path)  # known by its account, not by its name
    assert [tuple(row) for row in await store.rows(ROWS)] == [(1, "Магазин", "file", True)]
    await synchronise(store, vault, file(), tmp_path)
    assert [tuple(row) for row in await store.rows(ROWS)] == [(1, "Магазин", "file", False)]
    await add(store, vault, "Бот", "123:third")
    assert [tuple(row) for row in await store.rows(ROWS)] == [(1, "Бот", "ui", True)]


async def test_another_account_under_the_same_name_is_another_channel_or_refused(
    store: Store, vault: Vault, tmp_path: Path
) -> None:
    await synchronise(store, vault, file(Бот="123:a"), tmp_path)
    await synchronise(store, vault, file(Бот="456:a"), tmp_path)
    await synchronise(store, vault, file(Бот="456:a"), tmp_path)
    assert [tuple(row) for row in await store.rows(ROWS)] == [(1, "Бот", "file", False), (2, "Бот", "file", True)]
    await add(store, vault, "Ручной", "789:a")
    with pytest.raises(BadSettings, match="another account is connected under this name"):
        await synchronise(store, vault, file(Бот="456:a", Ручной="999:a"), tmp_path)
    with pytest.raises(BadSettings, match="two tables have the same account: Бот and Второй"):
        await synchronise(store, vault, file(Бот="456:a", Второй="456:b"), tmp_path)


async def test_channels_of_an_earlier_version_are_recognised_by_their_secrets(store: Store, vault: Vault) -> None:
    sealed = vault.seal('{"token": "123:a"}')
    await store.write(lambda tx: channels.add(tx, CLI, kind="telegram", name="Old", settings={}, sealed=sealed, can={}))
    with pytest.raises(Exception, match="already connected as the channel Old"):
        await add(store, vault, "Twice", "123:b")
