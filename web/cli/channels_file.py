"""Channels of the settings file: created, changed and disconnected at every start to match it (decisions 2.14)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from channels.kinds import KINDS
from inbox import accounts, channels
from inbox.access import CLI
from inbox.channels import ChannelRow
from inbox.errors import Conflict, Problem
from inbox.store import Store, Tx
from web.auth.vault import Vault, unseal_secrets
from web.cli.channel_accounts import Given, identify, learn
from web.cli.channel_admin import checked_settings
from web.settings import BadSettings, Channel, Settings, read_secret

SOURCE = "file"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Holds one table of the file, and its accounts."""

    name: str
    given: Given
    known_as: tuple[str, ...]


async def synchronise(store: Store, vault: Vault, settings: Settings, beside: Path) -> None:
    """Make the channels match the file. Raises BadSettings, naming key and reason but no secret."""
    await learn(store, vault)
    present = await channels.list_active(store)
    wanted = []
    for name, channel in settings.channels.items():
        given = Given(*parts(name, channel, beside))
        # The platform is asked only about new tables, so that a start does not wait for platforms.
        stored = any(row.kind == given.kind and row.name == name and unchanged(vault, row, given) for row in present)
        wanted.append(Wanted(name, given, given.accounts() if stored else await identify(given)))
    refuse_twice(wanted)
    if wanted or any(row.source == SOURCE for row in present):
        try:
            await store.write(lambda tx: put_all(tx, vault, wanted))
        except Problem as refusal:
            raise BadSettings(f"channels: {refusal.title}") from None


def refuse_twice(wanted: list[Wanted]) -> None:
    """Raise BadSettings when two tables have the same account."""
    seen: dict[str, str] = {}
    for table in wanted:
        for account in table.known_as:
            if (other := seen.setdefault(account, table.name)) != table.name:
                raise BadSettings(f"channels: two tables have the same account: {other} and {table.name}")


def put_all(tx: Tx, vault: Vault, wanted: list[Wanted]) -> None:
    """Create and change channels as the file says; a channel that has a table's account already is taken over."""
    present = channels.list_active_in_tx(tx)
    matches = {table.name: match(tx, vault, table, present) for table in wanted}
    kept = {row.id for row in matches.values() if row is not None}
    for row in present:
        if row.source == SOURCE and row.id not in kept:
            channels.remove(tx, CLI, row.id)
    for table in wanted:
        if any(row.name == table.name and row.source != SOURCE and row.id not in kept for row in present):
            raise Conflict(f"{table.name}: another account is connected under this name; rename one of them")
        put(tx, vault, table, matches[table.name])


def match(tx: Tx, vault: Vault, wanted: Wanted, present: list[ChannelRow]) -> ChannelRow | None:
    """Return the channel of the same account, else the one of this name unless it has another account."""
    held = {holder.channel_id for holder in accounts.holders(tx, wanted.known_as)}
    of_kind = [row for row in present if row.kind == wanted.given.kind]
    by_token = KINDS[wanted.given.kind].must_ask  # two mailboxes may have one password
    for row in of_kind:
        if row.id in held or (by_token and same_secrets(vault, row, wanted.given)):
            return row
    for row in of_kind:
        if row.name == wanted.name:
            account_ids = accounts.of_channel(tx, row.id)
            if not (account_ids and wanted.known_as):
                return row
    return None


def put(tx: Tx, vault: Vault, wanted: Wanted, row: ChannelRow | None) -> None:
    given = wanted.given
    can = KINDS[given.kind].capabilities.as_dict()
    settings, sealed = dict(given.settings), vault.seal(orjson.dumps(dict(given.secrets)).decode())
    if row is None:
        channels.connect(
            tx,
            CLI,
            kind=given.kind,
            name=wanted.name,
            settings=settings,
            sealed=sealed,
            can=can,
            source=SOURCE,
            known_as=wanted.known_as,
        )
    elif (row.name, row.source) != (wanted.name, SOURCE) or not unchanged(vault, row, given):
        channels.change(
            tx,
            CLI,
            row.id,
            settings=settings,
            sealed=sealed,
            can=can,
            name=wanted.name,
            source=SOURCE,
            known_as=wanted.known_as,
        )


def unchanged(vault: Vault, row: ChannelRow, given: Given) -> bool:
    """Return whether a channel runs with exactly this configuration already."""
    return row.settings == given.settings and same_secrets(vault, row, given)


def same_secrets(vault: Vault, row: ChannelRow, given: Given) -> bool:
    """Return whether two have the same secrets; the same token means the same account."""
    try:
        return bool(row.sealed) and unseal_secrets(vault, row.sealed) == given.secrets
    except ValueError:
        return False  # encrypted with a key that is gone: the file brings the secrets again


def parts(name: str, channel: Channel, beside: Path) -> tuple[str, dict[str, Any], dict[str, str]]:
    """Return (kind, settings, secrets) of one [channels.<name>] table; `x_file` is replaced by the
    content of a file.
    """
    given = dict(channel.model_extra or {})
    entry = KINDS.get(channel.kind)
    if entry is None:
        raise BadSettings(f"channels.{name}.kind = {channel.kind!r}: allowed: {', '.join(KINDS)}")
    secrets: dict[str, str] = {}
    for field in entry.secrets.model_fields:
        plain, file = given.pop(field, None), given.pop(f"{field}_file", None)
        if (plain is None) == (file is None):
            raise BadSettings(f"channels.{name}.{field}: give exactly one of {field} and {field}_file")
        secrets[field] = str(plain) if plain is not None else read_secret(Path(str(file)), beside)
    try:
        return channel.kind, checked_settings(channel.kind, given, secrets), secrets
    except Problem as refusal:
        raise BadSettings(f"channels.{name}: {refusal.title}") from None
