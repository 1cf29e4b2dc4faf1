"""Tests `okno` from outside: help, exit codes, and commands with the server stopped or running (decisions 2.13)."""

from __future__ import annotations

import asyncio
import logging
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from inbox import channels
from inbox.access import CLI
from tests.conftest import Cast
from tests.web.browser import Browser, until
from tests.web.conftest import SQLITE, Running
from web.cli.main import main

COMMANDS = ("serve", "demo", "migrate", "check", "user", "channel", "rule")


class Process:
    """A server process and its output line by line."""

    def __init__(self, *args: object) -> None:
        command = [sys.executable, "-m", "web.cli.main", *map(str, args)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        )

    def read_until(self, pattern: str) -> str:
        """Return the output up to the line that matches."""
        assert self.process.stdout
        seen = ""
        for line in self.process.stdout:
            seen += line
            if re.search(pattern, line):
                return seen
        raise AssertionError(f"ended before it said {pattern}:\n{seen}")

    def stop(self, number: int = signal.SIGTERM) -> tuple[int, float, str]:
        """Stop it; returns exit code, seconds it took, and the rest of the output."""
        began = time.monotonic()
        self.process.send_signal(number)
        rest, _ = self.process.communicate(timeout=30)
        return self.process.returncode, time.monotonic() - began, rest


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """Restore logging: `serve` sets it up for its process, which here is the test's."""
    root, configured = logging.getLogger(), structlog.get_config()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**configured)


@pytest.fixture
def processes() -> Iterator[list[Process]]:
    started: list[Process] = []
    yield started
    for process in started:
        if process.process.poll() is None:
            process.process.kill()
            process.process.communicate()


def test_help_names_every_command_and_answers_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert all(re.search(rf"^    {name} ", text, re.M) for name in COMMANDS), text
    for arguments in (["user", "add"], ["channel", "add"], ["serve"], ["demo"], ["check"]):
        with pytest.raises(SystemExit):
            main([*arguments, "--help"])
        assert "usage: okno" in capsys.readouterr().out
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "web.cli.main", "--help"], capture_output=True, text=True
    ).stderr
    for heavy in ("sqlalchemy", "pydantic", "starlette", "aiogram"):
        assert f" {heavy}\n" not in loaded


def test_a_wrong_setting_ends_with_code_2_and_no_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "okno.toml").write_text("[server]\nport = 99999\n")
    assert main(["serve", "--data", str(tmp_path)]) == 2
    stderr = capsys.readouterr().err
    assert "server.port = 99999" in stderr and "Traceback" not in stderr


def test_the_switches_of_the_fault_harness_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OKNO_FAILPOINT", "somewhere")
    assert main(["serve", "--data", str(tmp_path), "--port", "0"]) == 2
    assert "OKNO_FAILPOINT is for fault tests only" in capsys.readouterr().err


async def run(*args: object) -> int:
    """Run the command in this process, in a thread beside the server's loop."""
    return await asyncio.to_thread(main, [str(arg) for arg in args])


@SQLITE
async def test_people_are_managed_beside_a_running_server(
    server: Running, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", server.folder)
    watching = await server.screen(cast.anna)
    assert await run("user", "add", "New@Shop.Example", "--name", "Нина", "--role", "operator", *data) == 0
    password = re.search(r"Password: (\S+)", capsys.readouterr().out)
    assert password
    nina = server.browser()
    assert (await nina.sign_in("new@shop.example", password[1])).status_code == 200
    await until(lambda: any(row["name"] == "Нина" for row in watching.state["operator"].values()))
    assert await run("user", "add", "new@shop.example", "--name", "X", *data) == 1
    assert "Another operator already has this address" in capsys.readouterr().err
    assert await run("user", "role", "new@shop.example", "supervisor", *data) == 0
    assert (await nina.get("/api/session"))["role"] == "supervisor"
    assert await run("user", "channels", "new@shop.example", "Shop bot", *data) == 0
    assert [channel["name"] for channel in (await nina.get("/api/start"))["channels"]] == ["Shop bot"]
    assert await run("user", "disable", "new@shop.example", *data) == 0
    assert (await nina.http.get("/api/session")).status_code == 401
    capsys.readouterr()
    assert await run("user", "list", *data) == 0
    assert "new@shop.example\tНина\tsupervisor\tdisabled" in capsys.readouterr().out
    assert await run("user", "role", "anna@shop.example", "operator", *data) == 1
    assert "last administrator" in capsys.readouterr().err
    assert await run("user", "disable", "nobody@shop.example", *data) == 1
    assert "nobody@shop.example" in capsys.readouterr().err


@SQLITE
async def test_tasks_are_listed_made_shown_and_closed_beside_a_running_server(
    server: Running, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", server.folder)
    watching = await server.screen(cast.boris)
    add = ("task", "add", "Сверка кассы", "--text", "Пятница", "--priority", "1")
    assert await run(*add, "--assignee", "boris@shop.example", "--due", "2027-01-15 12:00", *data) == 0
    assert capsys.readouterr().out == "Task 1 was created.\n"
    await until(lambda: [row["title"] for row in watching.state["task"].values()] == ["Сверка кассы"])
    assert await run(*add, "--due", "завтра", *data) == 1
    assert "write it like 2027-01-15 12:00" in capsys.readouterr().err
    assert await run(*add, "--assignee", "nobody@shop.example", *data) == 1
    assert await run(*add[:3], *data) == 0
    capsys.readouterr()
    assert await run("task", "list", "--most", "1", *data) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1\tNew\t2027-01-15 12:00\tBoris\tСверка кассы",
        "There are more tasks; --most shows them.",
    ]
    assert await run("task", "close", "1", *data) == 0
    assert await run("task", "close", "2", "--reason", "Повтор", *data) == 0
    assert await run("task", "close", "3", *data) == 1
    assert "there is no task 3" in capsys.readouterr().err
    assert await run("task", "list", *data) == 0 and capsys.readouterr().out == ""
    assert await run("task", "show", "2", *data) == 0
    shown = capsys.readouterr().out
    assert "Task: 2 Сверка кассы" in shown and "Status: Closed unresolved" in shown and "Reason: Повтор" in shown


@SQLITE
async def test_channels_are_managed_beside_a_running_server_except_those_of_the_file(
    server: Running, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", server.folder)
    (server.folder / "t").write_text("123:secret-token\n")
    add = ("channel", "add", "Third", "--kind", "telegram", "--token-file", server.folder / "t")
    assert await run(*add, "--set", "colour=red", *data) == 1
    assert "colour" in capsys.readouterr().err
    assert await run(*add, "--set", "api_base=http://127.0.0.1:9", "--set", "poll_timeout=1", *data) == 0
    assert await run("channel", "pause", "Third", *data) == 0
    [stored] = await server.store.rows("select settings, sealed, health from channel where name = 'Third'")
    assert "secret-token" not in repr(stored) and stored[2] == "paused"
    assert await run("channel", "remove", "Third", *data) == 0
    capsys.readouterr()
    assert await run("channel", "list", *data) == 0
    assert "Third" not in capsys.readouterr().out
    await server.store.write(
        lambda tx: channels.add(tx, CLI, kind="telegram", name="Filed", settings={}, sealed="", can={}, source="file")
    )
    assert await run("channel", "pause", "Filed", *data) == 1
    assert "settings file" in capsys.readouterr().err


@SQLITE
async def test_only_the_owner_may_open_the_socket_file_and_it_goes_with_the_server(server: Running) -> None:
    path = server.folder / "okno.sock"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    await server.stop()
    assert not path.exists()


def test_without_a_server_the_command_takes_the_lock_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "a" / ("long" * 30) / "data"
    (data.parent).mkdir(parents=True)
    assert main(["user", "add", "a@b.cd", "--name", "Anna", "--role", "administrator", "--data", str(data)]) == 0
    assert main(["check", "--data", str(data)]) == 0
    for name in ("okno.db", "okno.key"):
        assert stat.S_IMODE((data / name).stat().st_mode) == 0o600
    (data / "okno.key").chmod(0o644)
    assert main(["check", "--data", str(data)]) == 1
    assert "okno.key: other users of this machine can open it" in capsys.readouterr().out


async def test_the_first_start_prints_a_link_and_a_second_server_on_the_folder_refuses(
    tmp_path: Path, processes: list[Process], capsys: pytest.CaptureFixture[str]
) -> None:
    server = Process("serve", "--data", tmp_path, "--port", 0)
    processes.append(server)
    output = await asyncio.to_thread(server.read_until, "#token=")
    link = re.search(r"(http://127\.0\.0\.1:\d+)/setup#token=(\S+)", output)
    assert link
    assert await run("serve", "--data", tmp_path, "--port", 0) == 1
    assert "stop the other server first; only one may use a data folder" in capsys.readouterr().err
    assert await run("serve", "--data", tmp_path / "b", "--port", link[1].rpartition(":")[2]) == 1
    assert "cannot listen on" in capsys.readouterr().err
    browser = Browser(link[1])
    wish = {"company": "X", "name": "Анна", "email": "a@b.cd", "password": "correct horse", "locale": "ru"}
    made = await browser.post("/api/setup", token=link[2], **wish)
    assert made.status_code == 201, made.text
    browser.cookie = made.headers["set-cookie"].partition(";")[0]
    async with browser.live() as socket:
        await socket.send('{"t":"hello","cursor":"x:0"}')
        await socket.recv()
        code, seconds, rest = await asyncio.to_thread(server.stop)
        await socket.wait_closed()
        assert socket.close_code == 1012
    assert code == 0 and seconds < 10 and "Traceback" not in rest
    await browser.close()
