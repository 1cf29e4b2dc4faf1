"""`okno check`: examines settings, file modes, secrets, the database and its derived columns."""

from __future__ import annotations

import argparse
import asyncio
import stat
from pathlib import Path
from urllib.parse import urlsplit

from automation import checks
from channels.kinds import KINDS
from inbox import channels, consistency, consumers
from inbox.errors import Problem
from inbox.store import Store
from reports import checks as report_checks
from tasks import checks as task_checks
from web.auth.vault import KEY_NAME, Vault, unseal_secrets
from web.cli.channel_admin import checked_settings
from web.cli.channels_file import parts
from web.cli.serve import opened, settings_of
from web.http.cookies import outdated_python
from web.http.origins import is_loopback
from web.settings import CONFIG_NAME, BadSettings, Settings


def check(args: argparse.Namespace) -> int:
    """Print one line per finding; returns 0 when there is none."""
    settings = settings_of(args.data, args.config)
    beside = (args.config or args.data / CONFIG_NAME).parent
    findings = [*file_findings(args.data, settings, beside), *asyncio.run(database_findings(args))]
    for line in findings:
        print(f"- {line}")
    for warning in [*filter(None, [outdated_python()]), *deployment_warnings(settings)]:
        print(f"Warning: {warning}")
    print(f"{len(findings)} findings." if findings else "Settings, files and database are in order.")
    return 1 if findings else 0


def deployment_warnings(settings: Settings) -> list[str]:
    """Return what does not fit a server that people reach through a proxy (docs/deploy.md)."""
    server = settings.server
    is_https, is_local = server.base_url.startswith("https://"), is_loopback(server.host)
    is_own_name = not server.base_url or is_loopback(urlsplit(server.base_url).hostname or "")
    warnings = []
    if not is_https and not (is_local and is_own_name):
        warnings.append(
            "people reach Okno without HTTPS, so that passwords can be read on their way. "
            "Put a proxy with HTTPS in front and set server.base_url to its https address."
        )
    if is_https and not is_local and set(server.trusted_proxies) <= {"127.0.0.1", "::1"}:
        warnings.append(
            f"server.host is {server.host}, so that people can reach Okno past the proxy. Set it to 127.0.0.1, or name "
            "the proxy in server.trusted_proxies and close the port to everyone else."
        )
    if "*" in server.trusted_proxies:
        warnings.append(
            'server.trusted_proxies is "*", so that everyone chooses the address that limits go by. '
            "Name the addresses of the proxies."
        )
    if server.metrics == "everyone":
        warnings.append(
            "server.metrics is everyone, so that names of channels are public. "
            "Use loopback, with server.metrics_token or server.metrics_networks for Prometheus."
        )
    return warnings


def file_findings(data_dir: Path, settings: Settings, beside: Path) -> list[str]:
    """Return secrets that other users of this machine could read, and unusable channels of the file."""
    secret = [data_dir / KEY_NAME, *data_dir.glob("okno.db*")]
    findings = []
    if settings.database.url_file:
        secret.append(beside / settings.database.url_file)
    for name, channel in settings.channels.items():
        secret += [beside / str(value) for key, value in (channel.model_extra or {}).items() if key.endswith("_file")]
        try:
            parts(name, channel, beside)
        except BadSettings as error:
            findings.append(str(error))
    for path in secret:
        if path.exists() and (mode := stat.S_IMODE(path.stat().st_mode)) & 0o077:
            findings.append(f"{path}: other users of this machine can open it (mode {mode:04o}); run chmod 600")
    return findings


async def database_findings(args: argparse.Namespace) -> list[str]:
    async with opened(args.data, args.config) as (store, vault):
        return [
            *await damage(store),
            *await consistency.find_differences(store),
            *await checks.find_differences(store),
            *await task_checks.find_differences(store),
            *await report_checks.find_differences(store),
            *await fault_findings(store),
            *await channel_findings(store, vault),
        ]


async def fault_findings(store: Store) -> list[str]:
    """Return events that a consumer could not apply."""
    return [
        f"event {fault.event_id} could not be applied by {fault.consumer} after {fault.tries} tries: {fault.error}"
        for fault in await consumers.faults(store)
    ]


async def damage(store: Store) -> list[str]:
    if store.dialect != "sqlite":
        return []
    return [f"database: {row[0]}" for row in await store.rows("pragma integrity_check") if row[0] != "ok"] + [
        f"database: table {table} row {row_id} points to a missing row of {parent}"
        for table, row_id, parent, _ in await store.rows("pragma foreign_key_check")
    ]


async def channel_findings(store: Store, vault: Vault) -> list[str]:
    findings = []
    for row in await channels.list_active(store):
        try:
            if row.kind not in KINDS:
                raise ValueError(f"unknown kind {row.kind}")
            checked_settings(row.kind, row.settings, unseal_secrets(vault, row.sealed))
        except (ValueError, Problem) as error:
            findings.append(f"channel {row.name}: {error}")
    return findings
