"""Tests the shell, its static files and headers, and the pages for machines."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

from tests.conftest import Cast
from tests.web.browser import Browser, until
from tests.web.conftest import SQLITE, Running, one_bundle
from web.http.assets import Assets, language_of

FIXED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


@SQLITE
async def test_every_page_of_the_application_is_the_same_uncached_shell(server: Running) -> None:
    browser = server.browser()
    shells = [await browser.http.get(path) for path in ("/", "/login", "/setup", "/inbox", "/inbox/all/7")]
    assert {shell.status_code for shell in shells} == {200}
    # An open conversation only preloads more.
    assert len({re.sub(r"<link rel=.modulepreload.*\n", "", shell.text) for shell in shells}) == 1
    for shell in shells:
        assert shell.headers["cache-control"] == "no-store"
        assert shell.headers["content-type"] == "text/html; charset=utf-8"
        assert "{{" not in shell.text


@SQLITE
async def test_the_policy_allows_our_scripts_and_the_import_map_by_its_hash_and_nothing_else(server: Running) -> None:
    shell = await server.browser().http.get("/inbox")
    policy = dict(part.split(" ", 1) for part in shell.headers["content-security-policy"].split("; "))
    inline = re.search(r'<script type="importmap">(.*?)</script>', shell.text, re.DOTALL)
    assert inline
    digest = base64.b64encode(hashlib.sha256(inline[1].encode()).digest()).decode()
    assert policy["script-src"] == f"'self' 'sha256-{digest}'"
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in shell.headers["content-security-policy"]
    for name, path in json.loads(inline[1])["imports"].items():
        answer = await server.browser().http.get(path)
        assert answer.status_code == 200, name


@SQLITE
async def test_every_answer_carries_the_fixed_headers(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    prefix = server.okno.assets.prefix
    for path in (
        "/inbox",
        "/api/start",
        "/api/nothing",
        "/healthz",
        "/nowhere",
        f"{prefix}importmap.json",
        "/favicon.ico",
    ):
        answer = await browser.http.get(path)
        assert {name: answer.headers[name] for name in FIXED} == FIXED, path
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "server" not in answer.headers
    assert (await browser.http.get("/api/start")).headers["cache-control"] == "no-store"


@SQLITE
async def test_static_files_are_cached_for_ever_under_their_hash_and_uncached_under_an_old_one(
    server: Running,
) -> None:
    browser = server.browser()
    path = server.okno.assets.prefix + "importmap.json"
    first = await browser.http.get(path)
    assert "immutable" in first.headers["cache-control"]
    again = await browser.http.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    old = await browser.http.get("/assets/0000000000000000/importmap.json")
    assert old.headers["cache-control"] == "no-cache"
    for outside in ("../app.py", "..%2f..%2fapp.py", "%2e%2e/settings.py", "/etc/passwd", ".git", "js/"):
        assert (await browser.http.get(server.okno.assets.prefix + outside)).status_code == 404, outside


def test_the_hash_changes_with_any_file_and_dev_notices_without_a_restart(tmp_path: Path) -> None:
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "app.js").write_text("1")
    (tmp_path / "importmap.json").write_text('{"imports": {"app": "./js/app.js"}}')
    assets = Assets(static=tmp_path, template=tmp_path / "none.html", dev=True)
    before, prefix = assets.import_map_hash, assets.prefix
    assert json.loads(assets.import_map) == {"imports": {"app": f"{prefix}js/app.js"}}
    (tmp_path / "js" / "more.js").write_text("2")
    assets.page("ru")
    assert assets.prefix != prefix and assets.import_map_hash != before


def test_the_page_names_the_bundle_only_while_its_sources_are_unchanged(tmp_path: Path) -> None:
    for name, text in (("js/main.js", "1"), ("css/app.css", "2"), ("bundle/js/app.js", "3"), ("bundle/app.css", "4")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    sums = [
        f"{hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()}  {name}\n"
        for name in ("js/main.js", "css/app.css")
    ]
    (tmp_path / "bundle" / "SOURCES").write_text("".join(sums))

    def named(**options: bool) -> list[str]:
        assets = Assets(static=tmp_path, **options)
        return re.findall(rf'(?:stylesheet" href|module" src)="{assets.prefix}([^"]+)"', assets.page("en"))

    assert named() == ["bundle/app.css", "bundle/js/app.js"]
    assert named(dev=True) == named(bundled=False) == ["css/app.css", "js/main.js"]
    (tmp_path / "js" / "main.js").write_text("changed")
    assert named() == ["css/app.css", "js/main.js"]
    (tmp_path / "js" / "main.js").unlink()
    assert not Assets(static=tmp_path).has_bundle


@pytest.mark.parametrize(
    ("path", "session", "chunks"),
    [
        ("/inbox/all", "in", set()),
        ("/inbox/all/7", "in", {"app", "dialog", "shared"}),
        ("/tasks/list/7", "in", {"app", "tasks", "shared"}),
        ("/automation", "in", {"app", "automation", "shared"}),
        ("/settings/looks", "in", {"app", "settings", "shared"}),
        ("/clients/3", "in", {"app", "clients", "shared"}),
        ("/search", "in", {"app", "search", "shared"}),
        ("/tasks", "out", {"app", "auth", "shared"}),
        ("/", "new", {"app", "auth", "shared"}),
        ("/../secret", "in", set()),
        ("", "in", set()),
    ],
)
def test_a_page_opened_directly_preloads_its_chunk_of_the_bundle(path: str, session: str, chunks: set[str]) -> None:
    assets = one_bundle()
    named = re.findall(rf'modulepreload" href="{assets.prefix}bundle/js/([^"]+).js"', assets.page("en", path, session))
    assert set(named) - {"rolldown-runtime"} == chunks


@SQLITE
async def test_a_chunk_of_another_build_is_gone_but_its_page_still_starts(server: Running) -> None:
    browser = server.browser()
    for name in ("tasks", "shared"):
        assert (await browser.http.get(f"{server.okno.assets.prefix}bundle/js/{name}.js")).status_code == 200
        old = await browser.http.get(f"/assets/0000000000000000/bundle/js/{name}.js")
        assert (old.status_code, old.headers["cache-control"]) == (404, "no-store")
    start = await browser.http.get("/assets/0000000000000000/bundle/js/app.js")
    assert (start.status_code, start.headers["cache-control"]) == (200, "no-cache")


@SQLITE
async def test_a_page_says_who_asks_for_it_and_comes_also_when_the_database_fails(fresh: Running, cast: Cast) -> None:
    async def known(browser: Browser) -> str:
        found = re.search(r'<html lang="\w+" data-session="(\w*)">', (await browser.http.get("/inbox/mine")).text)
        assert found
        return found[1]

    anna = await fresh.seat(cast.anna)
    assert (await known(anna), await known(fresh.browser())) == ("in", "out")
    await fresh.store.write(lambda tx: tx.sql("alter table operator rename to lost"))
    assert (await known(anna), await known(fresh.browser())) == ("", "")


@SQLITE
async def test_a_page_says_that_the_first_administrator_is_missing(fresh: Running) -> None:
    assert 'data-session="new"' in (await fresh.browser().http.get("/")).text


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("de,en;q=0.5,ru;q=0.7", "ru"),
        ("en-GB", "en"),
        ("", "en"),
        ("fr", "en"),
        ("*;q=x,,;;,ru", "ru"),
    ],
)
def test_the_page_language_is_the_browsers_first_supported_one(accept: str, language: str) -> None:
    assert language_of(accept) == language


async def test_health_readiness_and_metrics_are_served(server: Running, cast: Cast) -> None:
    await server.screen(cast.anna)
    await cast.writes("раз")
    browser = server.browser()
    assert (await browser.http.get("/healthz")).text == "ok\n"
    assert (await browser.http.get("/readyz")).text == "ready\n"
    text = ""

    async def caught_up() -> bool:
        nonlocal text
        text = (await browser.http.get("/metrics")).text
        return "okno_log_lag_events 0.0" in text

    await until(caught_up)
    for line in (
        "okno_sockets 1.0",
        'okno_channel_up{channel="Shop bot",health="paused",kind="telegram"} 0.0',
        "okno_commit_seconds_count",
        'okno_messages_total{kind="in"} 1.0',
    ):
        assert line in text, text
    assert "Kate" not in text


@pytest.mark.parametrize("settings", [{"server": {"metrics": "off"}}])
@SQLITE
async def test_metrics_can_be_switched_off(server: Running) -> None:
    assert (await server.browser().http.get("/metrics")).status_code == 404


@SQLITE
async def test_a_mistyped_address_shows_the_application_to_a_person_and_a_refusal_to_a_program(server: Running) -> None:
    http = server.browser().http
    shown = await http.get("/nowhere", headers={"Accept": "text/html,*/*;q=0.8"})
    assert (shown.status_code, shown.headers["content-type"]) == (404, "text/html; charset=utf-8")
    for path, accept in (("/nowhere", "*/*"), ("/api/nothing", "text/html")):
        refused = await http.get(path, headers={"Accept": accept})
        assert (refused.status_code, refused.headers["content-type"]) == (404, "application/problem+json"), path
