"""Channel commands of the command line: add, change, list, pause, resume, remove and test."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
from pydantic import ValidationError

from channels.kinds import KINDS
from inbox import accounts, channels
from inbox.access import CLI
from inbox.channels import ChannelRow, Connected
from inbox.delivery import outbox
from inbox.errors import Invalid, NotFound
from inbox.store import Store, Tx
from web.auth.vault import Vault, unseal_secrets
from web.cli.channel_accounts import Given, identify, in_words, learn, refuse_other_account, sign_in


@dataclass
class ChannelAdmin:
    store: Store
    vault: Vault

    async def channel_add(self, kind: str, name: str, settings: dict[str, Any], secrets: dict[str, str]) -> list[str]:
        checked = checked_settings(kind, settings, secrets)
        await learn(self.store, self.vault, ask=[kind])
        known_as = await identify(Given(kind, checked, secrets))
        sealed = self.seal(secrets)
        can = KINDS[kind].capabilities.as_dict()

        def connect(tx: Tx) -> tuple[Connected, int]:
            made = channels.connect(
                tx, CLI, kind=kind, name=name, settings=checked, sealed=sealed, can=can, known_as=known_as
            )
            return made, outbox.count_failed_by_removal(tx, made.id) if made.since else 0

        made, given_up = await self.store.write(connect)
        return connected_lines(name, made, given_up)

    async def channel_change(
        self, name: str, settings: dict[str, Any], secret: str | None, new_name: str | None, test: bool
    ) -> list[str]:
        row = await self.own_channel(name)
        if not settings and secret is None:
            if new_name is None:
                raise Invalid("nothing to change: give a setting, a token or password, or a name")
            await self.store.write(lambda tx: channels.rename(tx, CLI, row.id, new_name))
            return [f"{name} is now called {new_name.strip()}."]
        await learn(self.store, self.vault, ask=[row.kind] if test else [])
        given = self.changed(row, settings, secret)
        known_as = await self.tested(row, given, test=test)
        sealed = None if secret is None else self.seal(dict(given.secrets))
        can = KINDS[row.kind].capabilities.as_dict()
        await self.store.write(
            lambda tx: channels.change(
                tx,
                CLI,
                row.id,
                settings=dict(given.settings),
                sealed=sealed,
                can=can,
                name=new_name,
                known_as=known_as,
            )
        )
        paused = " It is still paused." if row.paused else ""
        return [f"{name} was changed{'' if test else ' without a test'} and restarts.{paused}"]

    def changed(self, row: ChannelRow, settings: dict[str, Any], secret: str | None) -> Given:
        """Return the changed configuration of a channel. Raises Invalid, naming no secret value."""
        kind = KINDS[row.kind]
        if secret is not None:
            secrets = {next(iter(kind.secrets.model_fields)): secret}
        else:
            try:
                secrets = unseal_secrets(self.vault, row.sealed)
            except ValueError as error:
                raise Invalid(f"{row.name}: {error}") from None
        return Given(row.kind, checked_settings(row.kind, kind.merge(row.settings, settings), secrets), secrets)

    async def tested(self, row: ChannelRow, given: Given, *, test: bool) -> tuple[str, ...]:
        """Return the accounts of a changed channel, after a live test unless that is not wanted. Raises Invalid."""
        account_ids = (await accounts.list_all(self.store)).get(row.id, frozenset())
        if not test:
            refuse_other_account(row, account_ids, given, {})
            return given.accounts()
        result = await sign_in(given)
        refuse_other_account(row, account_ids, given, result.facts)
        if not result.ok:
            raise Invalid(f"{in_words(result)}; nothing was changed (--no-test skips this check)")
        return given.accounts(result.facts)

    async def channel_list(self) -> list[str]:
        rows = await self.store.rows(
            "select name, kind, source, health, health_detail from channel where removed_at is null order by id"
        )
        trouble = self.store.trouble  # trouble of the disk may have kept the channels' health from being stored
        return [
            *([f"! {trouble.title}"] if trouble else []),
            *("\t".join(str(part) for part in row if part) for row in rows),
        ]

    async def channel_pause(self, name: str) -> list[str]:
        return await self._pause(name, True)

    async def channel_resume(self, name: str) -> list[str]:
        return await self._pause(name, False)

    async def _pause(self, name: str, paused: bool) -> list[str]:
        row = await self.own_channel(name)
        await self.store.write(lambda tx: channels.pause(tx, CLI, row.id, paused=paused))
        return [f"{name} {'is paused: nothing is received or sent' if paused else 'runs again'}."]

    async def channel_remove(self, name: str) -> list[str]:
        row = await self.own_channel(name)
        await learn(self.store, self.vault, ask=[row.kind])
        count = await self.store.write(lambda tx: channels.remove(tx, CLI, row.id))
        lines = [f"{name} was disconnected; its conversations stay, and adding the same account again continues them."]
        if count:
            lines.append(f"{given_up_words(count)} in {'its conversation' if count == 1 else 'their conversations'}.")
        return lines

    async def channel_test(self, name: str) -> list[str]:
        row = await self.channel(name)
        result = await sign_in(Given(row.kind, row.settings, unseal_secrets(self.vault, row.sealed)))
        if not result.ok:
            raise Invalid(f"{name}: {result.code}: {result.detail}")
        facts = ", ".join(f"{key} {value}" for key, value in result.facts.items())
        return [f"{name} works{': ' + facts if facts else ''}."]

    async def channel(self, name: str) -> ChannelRow:
        for row in await channels.list_active(self.store):
            if row.name == name:
                return row
        raise NotFound(f"there is no channel called {name}")

    async def own_channel(self, name: str) -> ChannelRow:
        row = await self.channel(name)
        if row.source != "ui":
            raise Invalid(f"{name} is set in the settings file; change it there and restart the server")
        return row

    def seal(self, secrets: dict[str, str]) -> str:
        return self.vault.seal(orjson.dumps(secrets).decode())


def connected_lines(name: str, made: Connected, given_up: int) -> list[str]:
    """Describe a channel that was connected, or connected again after it had been removed."""
    if made.since is None:
        return [f"{name} was connected."]
    since = datetime.fromtimestamp(made.since / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    lines = [
        f"{name} was connected again: it continues the conversations of the channel removed on {since},",
        "and messages since then are fetched as far as the platform still has them.",
    ]
    if given_up:
        lines.append(f'{given_up_words(given_up)}; "Send again" there sends {"it" if given_up == 1 else "them"}.')
    return lines


def given_up_words(count: int) -> str:
    if count == 1:
        return "1 answer that was waiting to be sent is now marked as failed"
    return f"{count} answers that were waiting to be sent are now marked as failed"


def checked_settings(kind: str, settings: dict[str, Any], secrets: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of a channel, checked by its kind. Raises Invalid, naming no secret value."""
    entry = KINDS.get(kind)
    if entry is None:
        raise Invalid(f"unknown kind {kind!r}; allowed: {', '.join(KINDS)}")
    try:
        entry.secrets.model_validate(secrets)
        return dict(entry.settings.model_validate(settings).model_dump(mode="json"))
    except ValidationError as error:
        problems = error.errors(include_url=False, include_input=False)
        reasons = [
            (".".join(map(str, problem["loc"])), problem["msg"].removeprefix("Value error, ")) for problem in problems
        ]
        raise Invalid("; ".join(f"{place}: {why}" if place else why for place, why in reasons)) from None
