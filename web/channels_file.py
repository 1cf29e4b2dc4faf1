"""Channels that the settings file owns: made, changed and disconnected to match it at every start (decisions 2.14)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from channels.kinds import KINDS
from inbox import channels
from inbox.access import CLI
from inbox.channels import ChannelRow
from inbox.errors import Problem
from inbox.store import Store, Tx
from web.admin import checked_settings, unsealed
from web.sealing import Vault
from web.settings import BadSettings, Channel, Settings, read_secret

SOURCE = "file"


async def synchronise(store: Store, vault: Vault, settings: Settings, beside: Path) -> None:
    """Raises BadSettings, naming key and reason but no secret."""
    wanted = {name: parts(name, channel, beside) for name, channel in settings.channels.items()}

    def apply(tx: Tx) -> None:
        present = {row.name: row for row in channels.in_tx(tx)}
        for row in present.values():
            if row.source == SOURCE and row.name not in wanted:
                channels.remove(tx, CLI, row.id)
        for name, (kind, options, secrets) in wanted.items():
            put(tx, vault, present.get(name), kind, name, options, secrets)

    if wanted or any(row.source == SOURCE for row in await channels.list_active(store)):
        try:
            await store.write(apply)
        except Problem as refusal:
            raise BadSettings(f"channels: {refusal.title}") from None


def put(
    tx: Tx,
    vault: Vault,
    row: ChannelRow | None,
    kind: str,
    name: str,
    options: dict[str, Any],
    secrets: dict[str, str],
) -> None:
    can = KINDS[kind].capabilities.as_dict()
    sealed = vault.seal(orjson.dumps(secrets).decode())
    if row is not None and row.source == SOURCE and row.kind == kind:
        if (row.settings, unsealed(vault, row.sealed)) != (options, secrets):
            channels.change(tx, CLI, row.id, settings=options, sealed=sealed, can=can)
        return
    if row is not None and row.source == SOURCE:
        channels.remove(tx, CLI, row.id)  # another kind under the same name is another account
    channels.add(tx, CLI, kind=kind, name=name, settings=options, sealed=sealed, can=can, source=SOURCE)


def parts(name: str, channel: Channel, beside: Path) -> tuple[str, dict[str, Any], dict[str, str]]:
    """(kind, settings, secrets) of one [channels.<name>] table; `x_file` stands for the content of a file."""
    given = dict(channel.model_extra or {})
    known = KINDS.get(channel.kind)
    if known is None:
        raise BadSettings(f"channels.{name}.kind = {channel.kind!r}: allowed: {', '.join(KINDS)}")
    secrets: dict[str, str] = {}
    for field in known.secrets.model_fields:
        plain, file = given.pop(field, None), given.pop(f"{field}_file", None)
        if (plain is None) == (file is None):
            raise BadSettings(f"channels.{name}.{field}: give exactly one of {field} and {field}_file")
        secrets[field] = str(plain) if plain is not None else read_secret(Path(str(file)), beside)
    try:
        return channel.kind, checked_settings(channel.kind, given, secrets), secrets
    except Problem as refusal:
        raise BadSettings(f"channels.{name}: {refusal.title}") from None
