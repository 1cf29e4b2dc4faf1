"""Tests the limit of open files: idle connections never take the last ones."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest

from tests.web.raw_http import GET, RawClient, status_of
from web.cli.serve import listen
from web.http.descriptors import connection_limit

LOW = 256


def test_the_reserve_is_kept_and_a_tiny_limit_still_serves() -> None:
    assert connection_limit(4000, 65_536) == 4000
    assert connection_limit(4000, 1024) == 896
    assert connection_limit(4000, 256) == 128
    assert connection_limit(4000, 20) == 16


def low_limit() -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (128, LOW))  # the server raises the soft one


def start_server(folder: Path, port: int) -> subprocess.Popen[bytes]:
    argv = [sys.executable, "-m", "web.cli.main", "serve", "--data", str(folder / "data"), "--port", str(port)]
    environment = {**os.environ, "OKNO_SERVER__TRUSTED_PROXIES": "[]"}
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(argv, env=environment, stdout=log, stderr=log, preexec_fn=low_limit)


@pytest.mark.skipif(sys.platform != "linux", reason="needs the loopback addresses of Linux")
async def test_a_server_with_256_files_serves_while_240_connections_are_idle(tmp_path: Path) -> None:
    probe = listen("127.0.0.1", 0)
    port = probe.getsockname()[1]
    probe.close()
    server = start_server(tmp_path, port)
    idle: list[RawClient] = []
    try:
        async with asyncio.timeout(60), aiohttp.ClientSession() as http:
            while True:
                try:
                    async with http.get(f"http://127.0.0.1:{port}/readyz") as answer:
                        if answer.status == 200:
                            break
                except aiohttp.ClientError:
                    assert server.poll() is None, (tmp_path / "log").read_text()
                await asyncio.sleep(0.1)
        for number in range(240):
            client = await RawClient.connect(port, f"127.0.0.{2 + number % 3}")
            await client.send(("", GET)[number % 2])
            idle.append(client)
            if number % 12 == 0:
                assert await status_of(port, f"{GET}\r\n") == 200, number
        assert await status_of(port, f"{GET}\r\n") == 200
        assert "Too many open files" not in (tmp_path / "log").read_text()
    finally:
        for client in idle:
            client.close()
        server.send_signal(signal.SIGTERM)
        await asyncio.to_thread(server.wait, 40)
