"""B1: time from starting the process to the first page of a signed-in operator, and memory when idle."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.install import PASSWORD, PEOPLE, Intake, Updates, furnish
from tests.bench.listeners import free_port
from tests.bench.measure import Row, memory_of_tree, take_turns
from tests.bench.texts import Texts

PAGES = ("/", "/api/start", "/api/dialogs?view=all&sort=urgent&limit=50")


class Timed:
    """Starts a server, requests pages until they come, records seconds and memory, ends it."""

    def __init__(self, command: list[str], pages: tuple[str, ...], port: int, cookie: str, env: dict[str, str]) -> None:
        self.command, self.pages, self.port, self.cookie, self.env = command, pages, port, cookie, env
        self.memory: list[float] = []

    def seconds(self) -> float:
        began = time.perf_counter()
        output = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        process = subprocess.Popen(self.command, env={**os.environ, **self.env}, stdout=output, stderr=output)
        try:
            for page in self.pages:
                if not self._got(page, process):
                    output.seek(0)
                    raise RuntimeError(f"{self.command} ended: {output.read()[-2000:].decode(errors='replace')}")
            taken = time.perf_counter() - began
            time.sleep(1.5)
            self.memory.append(memory_of_tree(process.pid))
            return taken
        finally:
            process.terminate()
            process.wait(30)
            output.close()

    def _got(self, page: str, process: subprocess.Popen[bytes]) -> bool:
        while process.poll() is None:
            link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            try:
                link.request("GET", page, headers={"Cookie": self.cookie})
                answer = link.getresponse()
                answer.read()
            except (ConnectionError, http.client.HTTPException):
                time.sleep(0.005)
                continue
            finally:
                link.close()
            if answer.status != 200:
                raise RuntimeError(f"{page}: {answer.status}")
            return True
        return False


async def prepared(data: Path, url: str, *, channel: str) -> None:
    from inbox.store import open_store

    await furnish(url, data, channel=channel)
    if channel:
        store = open_store(url)
        await store.start()
        await Intake(store, Updates(Texts(3, 5_000).many(500), 1_000)).fill(3_000)
        await store.stop()


def cookie_for(command: list[str], port: int, env: dict[str, str]) -> str:
    """Sign in once; the session outlives the measured restarts."""
    process = subprocess.Popen(command, env={**os.environ, **env}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        body = json.dumps({"email": PEOPLE[0], "password": PASSWORD, "remember": False})
        headers = {"Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/json"}
        for _ in range(400):
            link = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            try:
                link.request("POST", "/api/session", body, headers)
                return (link.getresponse().getheader("Set-Cookie") or "").split(";")[0]
            except ConnectionError:
                time.sleep(0.05)
        raise RuntimeError("the server did not start")
    finally:
        process.terminate()
        process.wait(30)


def okno_in(folder: Path, *, channel: str) -> Timed:
    data = folder / f"data-{channel}"
    data.mkdir()
    asyncio.run(prepared(data, f"sqlite:///{data / 'okno.db'}", channel=channel))
    port = free_port()
    command = [str(Path(sys.executable).with_name("okno")), "serve", "--data", str(data), "--port", str(port)]
    return Timed(command, PAGES, port, cookie_for(command, port, {}), {})


def measure(*, pairs: int) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="okno-bench-") as name:
        folder = Path(name)
        okno = okno_in(folder, channel="paused")
        port = free_port()
        bare_command = [sys.executable, "-m", "tests.bench.bare_app", str(port), str(folder / "bare.db")]
        bare = Timed(bare_command, ("/page",), port, "", {})
        bare.seconds()  # creates its file
        bare.memory.clear()
        start = Row("B1", "sqlite", "start to the first page, inbox of a signed-in operator", "s", 2, False)
        take_turns(start, okno.seconds, bare.seconds, pairs=pairs)
        memory = Row("B1", "sqlite", "idle memory of all processes", "MiB", 2, False, foreign=start.foreign)
        memory.pairs = list(zip(okno.memory, bare.memory, strict=True))[:pairs]
        running = okno_in(folder, channel="running")
        seconds = running.seconds()
        memory.remark = (
            f"with a Telegram channel {running.memory[0]:.0f} MiB, first page after {seconds:.2f} s: aiogram is"
            " imported beside the loop, and only then"
        )
        return [start, memory]
