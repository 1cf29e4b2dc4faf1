"""Tests settings: each documented, each overridable, and a wrong one explained without a traceback."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from web.cli.channels_file import parts
from web.settings import BadSettings, Channel, Section, Settings, database_url, load

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


def write(folder: Path, text: str) -> Path:
    file = folder / "okno.toml"
    file.write_text(text, "utf-8")
    return file


def sections() -> dict[str, type[Section]]:
    fields = Settings.model_fields.items()
    return {
        name: field.annotation
        for name, field in fields
        if isinstance(field.annotation, type) and issubclass(field.annotation, Section)
    }


def test_the_example_sets_every_setting_to_its_default() -> None:
    given = tomllib.loads(EXAMPLE.read_text("utf-8"))
    assert Settings(**given) == Settings()
    text = EXAMPLE.read_text("utf-8").split("#[channels")[0]
    for name, section in sections().items():
        table = text.split(f"[{name}]")[1].split("\n[")[0]
        documented = set(given[name]) | set(re.findall(r"^#(\w+) =", table, re.M))
        assert documented == set(section.model_fields), name
    assert set(given) == set(sections())


def test_the_example_channel_is_valid_for_its_kind(tmp_path: Path) -> None:
    text = EXAMPLE.read_text("utf-8")
    commented = text[text.index("#[channels.shop]") :]
    (tmp_path / "shop.token").write_text("123:abc\n")
    table = tomllib.loads(re.sub(r"^#(?=[\[a-z])", "", commented, flags=re.M))["channels"]["shop"]
    kind, options, secrets = parts("shop", Channel(**table), tmp_path)
    assert kind == "telegram" and secrets == {"token": "123:abc"}
    assert set(options) == set(table) - {"kind", "token_file"}


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, '[server]\nport = 9000\nhost = "0.0.0.0"\n')
    monkeypatch.setenv("OKNO_SERVER__PORT", "9100")
    monkeypatch.setenv("OKNO_LIMITS__QUEUE_FRAMES", "64")
    settings = load(tmp_path)
    assert (settings.server.host, settings.server.port, settings.limits.queue_frames) == ("0.0.0.0", 9100, 64)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[server]\nport = 99999", ["server.port", "99999", "less than or equal to 65535"]),
        ("[server]\nprot = 1", ["server.prot", "no such setting", "host, port, base_url"]),
        ("[serve]\nport = 1", ["serve", "no such setting", "server, database"]),
        ('[server]\nbase_url = "okno.example.com"', ["server.base_url", "'okno.example.com'", "pattern"]),
        ('[log]\nformat = "xml"', ["log.format", "'xml'", "'console' or 'json'"]),
        ("[limits]\nqueue_frames = 7", ["limits.queue_frames", "7", "greater than or equal to 8"]),
        ('[channels.a]\nkind = "Tele Gram"', ["channels.a.kind", "pattern"]),
        ("port = [", ["cannot be read"]),
    ],
)
def test_a_wrong_setting_names_file_key_value_and_what_is_allowed(tmp_path: Path, text: str, told: list[str]) -> None:
    file = write(tmp_path, text)
    with pytest.raises(BadSettings) as refusal:
        load(tmp_path)
    for expected in [str(file), *told]:
        assert expected in str(refusal.value)


def test_a_wrong_secret_is_never_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, '[database]\nurl = ["postgresql://me:hunter2@host/x"]')
    with pytest.raises(BadSettings) as refusal:
        load(tmp_path)
    assert "hunter2" not in str(refusal.value) and "(hidden)" in str(refusal.value)
    write(tmp_path, '[database]\nurl = "mysql://me:hunter2@host/x"')
    with pytest.raises(BadSettings) as refusal:
        database_url(load(tmp_path), tmp_path, tmp_path)
    assert "hunter2" not in str(refusal.value)
    assert "hunter2" not in repr(load(tmp_path))


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("OKNO_SERVER__PORT", "many", "environment OKNO_SERVER__PORT: server.port = 'many'"),
        ("OKNO_SEVER__PORT", "1", "OKNO_SEVER__PORT: no such setting"),
        ("OKNO_SERVER__PROT", "1", "server.prot"),
    ],
)
def test_a_wrong_variable_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings, match=re.escape(told)):
        load(tmp_path)


def test_a_settings_file_that_was_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="no such file"):
        load(tmp_path, tmp_path / "absent.toml")


def test_the_address_of_the_database_may_come_from_a_file_beside_the_settings(tmp_path: Path) -> None:
    write(tmp_path, '[database]\nurl_file = "db.url"')
    with pytest.raises(BadSettings, match=r"db\.url: the secret cannot be read"):
        database_url(load(tmp_path), tmp_path, tmp_path)
    (tmp_path / "db.url").write_text("postgresql://me:x@host/okno\n")
    assert database_url(load(tmp_path), tmp_path, tmp_path) == "postgresql://me:x@host/okno"


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"kind": "pigeon"}, "channels.a.kind = 'pigeon': allowed: telegram"),
        ({"kind": "telegram"}, "channels.a.token: give exactly one of token and token_file"),
        ({"kind": "telegram", "token": "1:a", "token_file": "x"}, "give exactly one"),
        ({"kind": "telegram", "token": "1:abc", "colour": 1}, "channels.a: colour"),
        ({"kind": "telegram", "token_file": "absent"}, "absent: the secret cannot be read"),
    ],
)
def test_an_unusable_channel_is_explained(tmp_path: Path, table: dict[str, Any], told: str) -> None:
    with pytest.raises(BadSettings) as refusal:
        parts("a", Channel(**table), tmp_path)
    assert told in str(refusal.value) and "1:abc" not in str(refusal.value)
