"""Tests names of the server, access to /metrics, and headers of proxies."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from starlette.datastructures import Headers

from tests.web.conftest import Running
from web.http.hosts import Hosts, host_of

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
BASE = {"base_url": "https://okno.example.com"}
TOKEN = "a-token-of-prometheus"


def named(*hosts: str) -> str:
    return host_of(Headers(raw=[(b"host", host.encode("latin-1")) for host in hosts]))


async def status(server: Running, path: str, **headers: str) -> int:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return (await server.browser().http.get(path, headers=names)).status_code


async def test_a_host_is_one_name_without_its_port(fresh: Running) -> None:
    assert named("Okno.Example.com:443") == named("okno.example.com.") == "okno.example.com"
    assert named("[::1]:8080") == "::1"
    assert named() == named("a", "b") == named("user@okno") == named("a/b") == named("[") == ""
    local = Hosts("127.0.0.1", "http://127.0.0.1:8080", ["inbox.lan"])
    assert all(name in local for name in ("localhost", "127.0.0.1", "::1", "inbox.lan"))
    public = Hosts("0.0.0.0", "https://okno.example.com", [])
    assert "okno.example.com" in public and "localhost" not in public and "" not in public


async def test_a_rebound_name_is_refused_with_a_reason_and_probes_come_by_address(fresh: Running) -> None:
    for host in ("evil.example", "evil.example:80", "192.168.1.5"):
        for path in ("/", "/api/setup", "/login", "/assets/x/y"):
            answer = await fresh.browser().http.get(path, headers={"Host": host})
            assert (answer.status_code, answer.json()["code"]) == (421, "unknown-host"), path
        for path in ("/healthz", "/readyz"):
            assert await status(fresh, path, Host=host) == 200
    assert await status(fresh, "/api/setup", Host=f"localhost:{fresh.port}") == 200


@pytest.mark.parametrize("settings", [{"server": {**BASE, "hosts": ["inbox.lan"]}}])
async def test_the_name_of_base_url_and_those_of_the_settings_are_known(fresh: Running) -> None:
    for host in ("okno.example.com", "inbox.lan", "INBOX.LAN:8443"):
        assert await status(fresh, "/api/setup", Host=host) == 200, host
    assert await status(fresh, "/api/setup", Host="okno.example.com.evil.example") == 421


@pytest.mark.parametrize("settings", [{"server": BASE}])
async def test_metrics_by_default_are_for_this_machine_and_never_through_a_proxy(fresh: Running) -> None:
    assert await status(fresh, "/metrics") == 200
    assert await status(fresh, "/metrics", Host="okno.example.com") == 404
    assert await status(fresh, "/metrics", Host="evil.example") == 404
    for header in ("X_Forwarded_For", "Forwarded", "X_Real_IP", "Via"):
        assert await status(fresh, "/metrics", **{header: "127.0.0.1"}) == 404, header
    text = (await fresh.browser().http.get("/metrics")).text
    assert "okno_connections_of_one_address" in text and "okno_sockets_of_one_address 0.0" in text


@pytest.mark.parametrize(
    "settings", [{"server": {**BASE, "metrics_token": TOKEN, "metrics_networks": ["203.0.113.0/24"]}}]
)
async def test_metrics_may_be_opened_by_token_and_to_networks(fresh: Running) -> None:
    away: dict[str, Any] = {"Host": "okno.example.com", "X_Forwarded_For": "198.51.100.7"}
    assert await status(fresh, "/metrics", **away) == 404
    assert await status(fresh, "/metrics", **away, Authorization=f"Bearer {TOKEN}") == 200
    assert await status(fresh, "/metrics", **away, Authorization="Bearer wrong-token-entirely") == 404
    near = {"X_Forwarded_For": "203.0.113.9"}
    assert await status(fresh, "/metrics", **near, Host="10.0.0.5:9300") == 200
    assert await status(fresh, "/metrics", **near, Host="evil.example") == 404


@pytest.mark.parametrize("settings", [{"server": BASE}])
async def test_a_proxy_that_names_no_client_is_logged_once(
    fresh: Running, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.WARNING):
        await status(fresh, "/api/setup", X_Forwarded_For="198.51.100.7")
        assert "X-Forwarded-For" not in capsys.readouterr().out + caplog.text
        for _ in range(3):
            await status(fresh, "/api/setup")
        assert (capsys.readouterr().out + caplog.text).count("without X-Forwarded-For") == 1
