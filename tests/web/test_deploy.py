"""The proxies of docs/deploy.md, run as they stand there (other ports and names), and what `okno check` warns of."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.conftest import Cast
from tests.faults.installations import free_port
from tests.support.dovecot import certificate
from tests.support.missing_programs import skip_or_fail
from tests.web.conftest import PASSWORD, SQLITE, Running
from web.cli.check import deployment_warnings
from web.cli.main import main
from web.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "deploy.md").read_text("utf-8")
NAME = "okno.example.com"
LARGEST = Settings().limits.file_bytes
# name of the proxy -> its file, as the page shows it
BLOCKS = dict(re.findall(r"```(nginx|caddy)\n(.*?)```", PAGE, re.DOTALL))


def nginx(folder: Path, server: int, port: int) -> list[str]:
    """Return the command that runs the nginx of the page on these ports."""
    cert, key = certificate(folder)
    text = BLOCKS["nginx"]
    for there, here in (
        ("127.0.0.1:8080", f"127.0.0.1:{server}"),
        ("listen 80;", f"listen 127.0.0.1:{free_port()};"),
        ("listen 443", f"listen 127.0.0.1:{port}"),
        ("/etc/ssl/okno.pem", str(cert)),
        ("/etc/ssl/okno.key", str(key)),
    ):
        assert there in text
        text = text.replace(there, here)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    main_part = f"error_log stderr;pid {folder}/pid;daemon off;worker_processes 1;events{{}}"
    (folder / "nginx.conf").write_text(f"{main_part}http{{access_log off;{paths}{text}}}")
    return ["nginx", "-p", str(folder), "-e", "stderr", "-c", str(folder / "nginx.conf")]


def caddy(folder: Path, server: int, port: int) -> list[str]:
    """Return the command that runs the Caddy of the page on these ports, with a certificate of the test."""
    cert, key = certificate(folder)
    text = BLOCKS["caddy"].replace("127.0.0.1:8080", f"127.0.0.1:{server}")
    text = text.replace(f"{NAME} {{", f"{NAME}:{port} {{\n    bind 127.0.0.1\n    tls {cert} {key}")
    (folder / "Caddyfile").write_text("{\n    admin off\n    auto_https disable_redirects\n}\n" + text)
    return ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


PROXIES = {"nginx": nginx, "caddy": caddy}


class Loopback(aiohttp.abc.AbstractResolver):
    """Resolves the name of the page to this machine."""

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[Any]:
        found = {"hostname": host, "host": "127.0.0.1", "port": port, "family": socket.AF_INET, "proto": 0, "flags": 0}
        return [found]

    async def close(self) -> None:
        """Hold nothing."""


@contextlib.asynccontextmanager
async def proxied(kind: str, server: Running, folder: Path) -> AsyncIterator[aiohttp.ClientSession]:
    """Run a proxy and return a client of it, whose base is the name of the page at the proxy's port."""
    if shutil.which(kind) is None:
        skip_or_fail(f"{kind} is not installed")
    port = free_port()
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    command = PROXIES[kind](folder, server.port, port)
    process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.DEVNULL)
    base, headers = f"https://{NAME}:{port}", {"Origin": f"https://{NAME}"}
    connector, no_cookies = aiohttp.TCPConnector(resolver=Loopback(), ssl=False), aiohttp.DummyCookieJar()
    try:
        async with aiohttp.ClientSession(base, connector=connector, headers=headers, cookie_jar=no_cookies) as http:
            async with asyncio.timeout(20):
                while True:
                    with contextlib.suppress(aiohttp.ClientConnectionError):
                        async with http.get("/healthz") as answer:
                            assert answer.status == 200
                            break
                    assert process.returncode is None, f"{kind} does not run: {command}"
                    await asyncio.sleep(0.05)
            yield http
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await asyncio.wait_for(process.wait(), 10)


@pytest.mark.parametrize("settings", [{"server": {"base_url": f"https://{NAME}"}}])
@pytest.mark.parametrize("kind", PROXIES)
@SQLITE
async def test_people_work_through_the_proxy_of_the_page(
    server: Running, cast: Cast, kind: str, tmp_path: Path
) -> None:
    async with proxied(kind, server, tmp_path) as http:
        async with http.get("/login") as answer:
            assert answer.status == 200 and "strict-transport-security" in answer.headers
        wrong = {"email": "boris@shop.example", "password": "wrong", "remember": False}
        async with http.post("/api/session", json=wrong, headers={"X-Forwarded-For": "203.0.113.9"}) as answer:
            assert answer.status == 401
        keys = " ".join(row[0] for row in await server.store.rows("select key from sign_in_try"))
        assert "127.0.0" in keys and "203.0.113" not in keys, "what a client says of its own address is dropped"
        async with http.post("/api/session", json=wrong | {"password": PASSWORD}) as answer:
            assert answer.status == 200 and "secure" in answer.headers["set-cookie"].lower()
            cookie = {"Cookie": answer.headers["set-cookie"].partition(";")[0]}
        async with http.get("/api/start", headers=cookie) as answer:
            start = await answer.json()
        async with http.ws_connect("/api/live", headers=cookie) as socket:
            await socket.send_json({"t": "hello", "cursor": start["cursor"], "build": start["build"]})
            assert (await socket.receive_json(timeout=20))["t"] == "welcome"
        for size, statuses in ((LARGEST, {201}), (LARGEST + 2 * 1024 * 1024, {413, 502})):
            kind_of_body = {"Content-Type": "application/octet-stream"}
            async with http.post("/api/uploads?name=a.bin", data=b"x" * size, headers=cookie | kind_of_body) as answer:
                assert answer.status in statuses, size  # 502: Okno closed before the proxy had sent all


@pytest.mark.parametrize("settings", [{"server": {"base_url": f"https://{NAME}"}}])
@pytest.mark.parametrize("kind", PROXIES)
@SQLITE
async def test_the_proxy_hides_the_metrics_and_other_names(server: Running, kind: str, tmp_path: Path) -> None:
    async with proxied(kind, server, tmp_path) as http:
        async with http.get("/metrics") as answer:
            assert answer.status == 404
        async with http.get("/login", headers={"Host": "evil.example"}) as answer:
            assert answer.status != 200 or await answer.read() == b""
        assert (await server.browser().http.get("/metrics", headers={"Host": "127.0.0.1"})).status_code == 200


def test_check_warns_of_settings_that_do_not_fit_a_proxy() -> None:
    def warned(**server: Any) -> str:
        return "\n".join(deployment_warnings(Settings.model_validate({"server": server})))

    assert warned() == warned(base_url=f"https://{NAME}") == ""
    assert warned(base_url=f"https://{NAME}", host="10.0.0.2", trusted_proxies=["10.0.0.1"]) == ""
    assert "without HTTPS" in warned(host="0.0.0.0")
    assert "without HTTPS" in warned(base_url="http://okno.example.com")
    assert "trusted_proxies" in warned(trusted_proxies=["*"])
    assert "past the proxy" in warned(base_url=f"https://{NAME}", host="0.0.0.0")
    assert "server.metrics" in warned(metrics="everyone")


def test_check_prints_the_warnings_and_finds_no_fault_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate", "--data", str(tmp_path)]) == 0
    monkeypatch.setenv("OKNO_SERVER__METRICS", "everyone")
    assert main(["check", "--data", str(tmp_path)]) == 0
    assert "Warning: server.metrics" in capsys.readouterr().out
