"""Tests a channel's settings and secrets on its platform, and finds out which account it is."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog

from channels.base import CODES, ChannelTrouble, Checked, Tools
from channels.kinds import KINDS, build
from inbox import accounts, channels
from inbox.channels import ChannelRow
from inbox.errors import Invalid, Problem
from inbox.store import Store
from web.auth.vault import Vault, unseal_secrets

log = structlog.get_logger("channels")
TEST_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Given:
    """Configuration of a channel: settings that its kind has checked, and secrets."""

    kind: str
    settings: Mapping[str, Any]
    secrets: Mapping[str, str] = field(default_factory=dict)

    def accounts(self, facts: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """Return the accounts of the channel, as far as these facts from the platform tell."""
        return KINDS[self.kind].accounts(*self._models(), facts or {})

    def title(self, facts: Mapping[str, str] | None = None) -> str:
        """Return the account's name for people."""
        return KINDS[self.kind].title(*self._models(), facts or {})

    def _models(self) -> tuple[Any, Any]:
        kind = KINDS[self.kind]
        return kind.settings.model_validate(self.settings), (
            kind.secrets.model_validate(self.secrets) if self.secrets else None
        )


async def sign_in(given: Given) -> Checked:
    """Sign in on the platform without receiving or sending anything; failures of the platform never raise."""
    try:
        async with asyncio.timeout(TEST_SECONDS):
            connector = await build(given.kind, given.settings, given.secrets, Tools.for_a_check())
            try:
                return await connector.check()
            finally:
                await connector.close()
    except ChannelTrouble as trouble:
        return Checked(False, trouble.code, trouble.detail)
    except TimeoutError:
        return Checked(False, "network", f"no answer in {TEST_SECONDS:g} s")


def in_words(result: Checked) -> str:
    """Describe the result of a failed test."""
    reason = CODES.get(result.code or "", result.code or "")
    return f"{reason} ({result.detail})" if result.detail else reason


async def identify(given: Given) -> tuple[str, ...]:
    """Return the accounts, asking the platform where only it can tell; none when it does not answer."""
    if not KINDS[given.kind].must_ask:
        return given.accounts()
    return given.accounts((await sign_in(given)).facts)


async def learn(store: Store, vault: Vault, *, ask: Sequence[str] = ()) -> None:
    """Store the accounts of active channels from earlier versions, which did not store them.

    ask: the kinds whose platforms may be asked.
    """
    stored = await accounts.list_all(store)
    for row in await channels.list_active(store):
        if row.id in stored or row.kind not in KINDS or (KINDS[row.kind].must_ask and row.kind not in ask):
            continue
        if account_ids := await _identify_stored(vault, row):
            await _note(store, row, account_ids)


async def _identify_stored(vault: Vault, row: ChannelRow) -> tuple[str, ...]:
    try:
        return await identify(Given(row.kind, row.settings, unseal_secrets(vault, row.sealed)))
    # secrets of another key, or settings of another version: the channel's health says so
    except (ValueError, Problem):
        return ()


async def _note(store: Store, row: ChannelRow, account_ids: tuple[str, ...]) -> None:
    def note(tx: Any) -> None:
        tx.advisory_lock("channel names")
        accounts.record(tx, row.id, account_ids)

    try:
        await store.write(note)
    except accounts.AccountTaken as taken:
        log.warning("two channels are connected to one account", channel=row.id, detail=taken.title)


def refuse_other_account(row: ChannelRow, known: frozenset[str], given: Given, facts: Mapping[str, str]) -> None:
    """Raise Invalid when the configuration belongs to another account than the channel's."""
    account_ids = given.accounts(facts)
    if known and account_ids and not known & set(account_ids):
        secret = next(iter(KINDS[row.kind].secrets.model_fields))
        raise Invalid(
            f"this {secret} belongs to {given.title(facts)}, another account than the one of {row.name};"
            " nothing was changed. Connect it as a channel of its own: okno channel add"
        )
