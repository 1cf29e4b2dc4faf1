"""Tests starts that must fail: every reason is explained with an exit code, and nothing is replaced silently."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inbox import channels
from inbox.access import CLI
from inbox.store import Store
from tests.support.missing_programs import skip_or_fail
from tests.web.test_channel_commands import file_with
from web.auth.key_check import WrongKey, open_checked_vault
from web.auth.vault import KEY_NAME, open_vault
from web.cli.main import main

COMMAND = [sys.executable, "-m", "web.cli.main"]


def refused(capsys: pytest.CaptureFixture[str], data: Path, *words: str, code: int = 1) -> str:
    """Check the message of the server and of a command."""
    for command in (["serve", "--port", "0"], ["user", "list"]):
        assert main([*command, "--data", str(data)]) == code
        stderr = capsys.readouterr().err
        assert "Traceback" not in stderr
        assert all(word in stderr for word in words), stderr
    return stderr


def with_a_bot(data: Path) -> Path:
    """Return a data folder with a channel, whose secret is encrypted."""
    token = file_with(data.parent, f"123:{'A' * 35}")
    add = ["channel", "add", "Бот", "--kind", "telegram", "--token-file", str(token), "--data", str(data)]
    assert main(add) == 0
    return data


# --- the key ----------------------------------------------------------------------------------------------------


def test_a_missing_key_stops_the_start_and_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = with_a_bot(tmp_path / "data")
    key = (data / KEY_NAME).read_bytes()
    (data / KEY_NAME).unlink()
    text = refused(capsys, data, "okno.key is missing", "copy okno.key from the backup", "--new-key")
    assert "okno channel change" in text and "signature" in text
    assert not (data / KEY_NAME).exists()
    (data / KEY_NAME).write_bytes(key)
    assert main(["user", "list", "--data", str(data)]) == 0


def test_the_key_of_another_folder_and_a_broken_one_stop_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, other = with_a_bot(tmp_path / "data"), with_a_bot(tmp_path / "other")
    shutil.copy(other / KEY_NAME, data / KEY_NAME)
    refused(capsys, data, "is not the key that encrypted the secrets in this database")
    (data / KEY_NAME).write_text("no key at all")
    refused(capsys, data, "is damaged: it contains no key")
    assert (data / KEY_NAME).read_text() == "no key at all"


async def test_a_start_without_the_key_is_possible_on_request(store: Store, tmp_path: Path) -> None:
    first = await open_checked_vault(store, tmp_path)
    assert (await open_checked_vault(store, tmp_path)).fingerprint == first.fingerprint
    (tmp_path / KEY_NAME).unlink()
    with pytest.raises(WrongKey):
        await open_checked_vault(store, tmp_path)
    second = await open_checked_vault(store, tmp_path, new_key=True)
    assert second.fingerprint != first.fingerprint
    assert (await open_checked_vault(store, tmp_path)).fingerprint == second.fingerprint


async def test_a_key_without_a_recorded_fingerprint_is_recognised_by_decrypting(store: Store, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    ours, other = open_vault(tmp_path), tmp_path / "other"
    open_vault(other)
    sealed = ours.seal('{"token": "123:a"}')  # as version 0.1 left it, without a recorded fingerprint of the key
    await store.write(lambda tx: channels.add(tx, CLI, kind="telegram", name="X", settings={}, sealed=sealed, can={}))
    with pytest.raises(WrongKey, match="is not the key"):
        await open_checked_vault(store, other)
    assert (await open_checked_vault(store, tmp_path)).fingerprint == ours.fingerprint


# --- the folder and the database ---------------------------------------------------------------------------------


def test_a_file_that_is_not_a_database_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = with_a_bot(tmp_path / "data")
    with (data / "okno.db").open("r+b") as base:
        base.write(b"garbage" * 100)
    refused(capsys, data, "is damaged", "from the last backup")


def test_a_damaged_database_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = with_a_bot(tmp_path / "data")
    size = (data / "okno.db").stat().st_size
    with (data / "okno.db").open("r+b") as base:
        base.seek(2 * 4096)
        base.write(os.urandom(size - 2 * 4096))
    refused(capsys, data, "is damaged")
    assert main(["check", "--data", str(data)]) == 1
    output = capsys.readouterr()
    assert "damaged" in output.err and "Traceback" not in output.err


def test_a_folder_that_cannot_be_created_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    refused(capsys, tmp_path / "file" / "data", "Not a directory", code=2)
    refused(capsys, Path("/proc/okno/data"), "cannot be made")


def test_a_folder_without_permission_is_explained(tmp_path: Path) -> None:
    data = with_a_bot(tmp_path / "data")
    data.chmod(0o500)
    try:
        result = subprocess.run(
            [*weak(), *COMMAND, "serve", "--port", "0", "--data", str(data)], capture_output=True, text=True, timeout=60
        )
    finally:
        data.chmod(0o700)
    assert result.returncode == 1 and "Traceback" not in result.stderr
    assert "cannot be read and written by this user" in result.stderr


def weak() -> list[str]:
    """Drop root's right to ignore permissions."""
    if os.geteuid() != 0:
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        skip_or_fail("running as root, and there is no setpriv (Debian: util-linux)")
    return [setpriv, "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all"]


def test_a_read_only_disk_is_explained(tmp_path: Path) -> None:
    data = with_a_bot(tmp_path / "data")
    script = f'mount --bind "{data}" "{data}" && mount -o remount,bind,ro "{data}" && exec "$@"'
    command = ["unshare", "--mount", "sh", "-c", script, "sh", *COMMAND, "serve", "--port", "0", "--data", str(data)]
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode:
        pytest.skip("no right to mount here")
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert result.returncode == 1 and "Traceback" not in result.stderr
    assert "cannot be read and written" in result.stderr or "read-only" in result.stderr


async def test_a_missing_postgresql_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "okno.toml").write_text('[database]\nurl = "postgresql://okno:secret-word@127.0.0.1:9/okno"\n')
    assert await asyncio.to_thread(main, ["serve", "--port", "0", "--data", str(tmp_path)]) == 1
    stderr = capsys.readouterr().err
    assert "the database cannot be opened" in stderr and "Traceback" not in stderr and "secret-word" not in stderr
