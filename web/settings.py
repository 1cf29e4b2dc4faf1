"""Defines the settings file: its keys, allowed values, and how a wrong value is explained.

Order of precedence: environment (OKNO_SERVER__PORT=9000), then the TOML file, then the defaults written here.
"""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from web.addresses import Networks

CONFIG_NAME = "okno.toml"
ENV_PREFIX = "OKNO_"
SECRET_NAMES = ("token", "password", "secret", "url")


class BadSettings(Exception):
    """The settings cannot be used; str() is the whole explanation for the administrator."""


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Server(Section):
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    base_url: str = Field(default="", pattern=r"^(https?://[^/\s]+)?$")
    trusted_proxies: list[str] = ["127.0.0.1", "::1"]
    hosts: list[str] = []
    metrics: Literal["loopback", "everyone", "off"] = "loopback"
    metrics_token: SecretStr = SecretStr("")
    metrics_networks: list[str] = []

    @field_validator("hosts")
    @classmethod
    def are_names(cls, hosts: list[str]) -> list[str]:
        for host in hosts:
            if not re.fullmatch(r"[A-Za-z0-9.-]{1,253}|[0-9A-Fa-f:.]{2,45}", host):
                raise ValueError(f"{host!r} is no name of a host; write it without scheme, port and path")
        return [host.lower().rstrip(".") for host in hosts]

    @field_validator("trusted_proxies", "metrics_networks")
    @classmethod
    def are_networks(cls, listed: list[str]) -> list[str]:
        Networks(listed)
        return listed

    @field_validator("metrics_token")
    @classmethod
    def is_long(cls, token: SecretStr) -> SecretStr:
        if 0 < len(token.get_secret_value()) < 16:
            raise ValueError("a token has at least 16 characters")
        return token


class Database(Section):
    url: SecretStr = SecretStr("")
    url_file: Path | None = None


class Log(Section):
    format: Literal["console", "json"] = "console"
    level: Literal["debug", "info", "warning", "error"] = "info"


class Login(Section):
    tries_per_account: int = Field(default=10, ge=3, le=1000)
    tries_per_address: int = Field(default=100, ge=3, le=100_000)
    tries_per_network: int = Field(default=200, ge=3, le=100_000)
    tries_in_total: int = Field(default=2000, ge=10, le=1_000_000)
    waiting: int = Field(default=20, ge=2, le=1000)
    window_minutes: int = Field(default=15, ge=1, le=1440)
    setup_link_hours: int = Field(default=72, ge=1, le=720)


class Limits(Section):
    body_bytes: int = Field(default=1_048_576, ge=16_384, le=67_108_864)
    file_bytes: int = Field(default=26_214_400, ge=65_536, le=26_214_400)
    frame_bytes: int = Field(default=65_536, ge=1_024, le=1_048_576)
    queue_frames: int = Field(default=256, ge=8, le=65_536)
    queue_bytes: int = Field(default=1_048_576, ge=65_536, le=67_108_864)
    sockets_per_operator: int = Field(default=10, ge=1, le=1000)
    sockets_per_address: int = Field(default=50, ge=1, le=100_000)
    ping_seconds: int = Field(default=20, ge=1, le=300)
    silence_seconds: int = Field(default=45, ge=2, le=900)
    hello_seconds: int = Field(default=10, ge=1, le=300)
    frames_per_second: int = Field(default=50, ge=1, le=10_000)
    header_bytes: int = Field(default=32_768, ge=8_192, le=262_144)
    header_lines: int = Field(default=100, ge=20, le=1000)
    cookie_bytes: int = Field(default=4_096, ge=1_024, le=65_536)
    header_seconds: int = Field(default=10, ge=1, le=300)
    body_seconds: int = Field(default=20, ge=1, le=600)
    answer_seconds: int = Field(default=60, ge=1, le=3600)
    bodies_bytes: int = Field(default=33_554_432, ge=4_194_304, le=4_294_967_296)
    connections: int = Field(default=4_000, ge=16, le=1_000_000)
    connections_per_address: int = Field(default=200, ge=4, le=1_000_000)
    requests_per_address: int = Field(default=100, ge=4, le=100_000)
    stop_seconds: int = Field(default=20, ge=6, le=600)


class Retention(Section):
    log_days: int = Field(default=7, ge=1, le=3650)
    log_events: int = Field(default=1_000_000, ge=1_000)


class Links(Section):
    cards: bool = True


class Channel(BaseModel):
    """A channel of the settings file: read-only for the screen and the command line, synchronised at every start.

    Its other keys depend on its kind; web.cli.channels_file checks them against the connector.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    kind: str = Field(pattern=r"^[a-z][a-z0-9_]*$")


class Settings(BaseSettings):
    model_config = SettingsConfigDict(extra="forbid", env_prefix=ENV_PREFIX, env_nested_delimiter="__", frozen=True)

    server: Server = Server()
    database: Database = Database()
    log: Log = Log()
    login: Login = Login()
    limits: Limits = Limits()
    retention: Retention = Retention()
    links: Links = Links()
    channels: dict[str, Channel] = {}

    @field_validator("channels")
    @classmethod
    def names(cls, channels: dict[str, Channel]) -> dict[str, Channel]:
        for name in channels:
            if not 1 <= len(name) <= 80:
                raise ValueError("the name of a channel has 1 to 80 characters")
        return channels

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # the file arrives as init values, which have lower precedence than the environment
        return EnvSettingsSource(settings_cls), init_settings


def load(data_dir: Path, config: Path | None = None) -> Settings:
    file = config or data_dir / CONFIG_NAME
    values = read_toml(file, required=config is not None)
    refuse_unknown_environment()
    try:
        return Settings(**values)
    except ValidationError as error:
        raise BadSettings(explain(error, file, values)) from None
    except ValueError as error:  # pydantic-settings: an environment value that is not JSON where a table is expected
        raise BadSettings(f"environment: {error}") from None


def read_toml(file: Path, *, required: bool) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        if required:
            raise BadSettings(f"{file}: no such file") from None
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettings(f"{file}: cannot be read: {error}") from None


def refuse_unknown_environment() -> None:
    """Refuse unknown environment variables: a misspelt section would otherwise be ignored silently."""
    prefixes = tuple(f"{ENV_PREFIX}{name.upper()}__" for name in Settings.model_fields)
    for name in os.environ:
        if name.startswith(ENV_PREFIX) and "__" in name and not name.upper().startswith(prefixes):
            raise BadSettings(
                f"environment: {name}: no such setting; allowed: names that begin with {', '.join(prefixes)}"
            )


def explain(error: ValidationError, file: Path, values: dict[str, Any]) -> str:
    lines = []
    for problem in error.errors(include_url=False):
        key = ".".join(str(part) for part in problem["loc"])
        lines.append(f"{source_of(problem['loc'], file)}: {key} = {shown(problem)}: {allowed(problem)}")
    return "\n".join(lines)


def source_of(path: tuple[int | str, ...], file: Path) -> str:
    name = ENV_PREFIX + "__".join(str(part).upper() for part in path)
    for candidate in os.environ:
        if candidate.upper() == name or name.startswith(candidate.upper() + "__"):
            return f"environment {candidate}"
    return str(file)


def shown(problem: Any) -> str:
    path = [str(part) for part in problem["loc"]]
    secret = bool(path) and path[-1].endswith(SECRET_NAMES) and not path[-1].endswith("base_url")
    if secret or isinstance(problem["input"], dict):
        return "(hidden)" if secret else "(table)"
    return repr(problem["input"])


def allowed(problem: Any) -> str:
    if problem["type"] == "extra_forbidden":
        section: Any = Settings
        for part in problem["loc"][:-1]:
            fields = getattr(section, "model_fields", {})
            section = fields[part].annotation if part in fields else Channel
        return f"no such setting; allowed: {', '.join(getattr(section, 'model_fields', {}))}"
    return str(problem["msg"])


def read_secret(file: Path, beside: Path) -> str:
    """Read a `*_file` path relative to the settings file, so that a folder can be moved as a whole."""
    path = file if file.is_absolute() else beside / file
    try:
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadSettings(f"{path}: the secret cannot be read: {error}") from None


def database_url(settings: Settings, data_dir: Path, beside: Path) -> str:
    url = settings.database.url.get_secret_value()
    if settings.database.url_file:
        url = read_secret(settings.database.url_file, beside)
    if not url:
        return f"sqlite:///{(data_dir / 'okno.db').absolute()}"
    if not url.startswith(("sqlite:///", "postgresql://")):
        raise BadSettings("database.url = (hidden): allowed: sqlite:///<path> or postgresql://<address>")
    return url
