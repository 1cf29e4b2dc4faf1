"""What the command line does to people and channels, the same whether it or the running server does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import orjson
from pydantic import ValidationError

from channels.base import Tools
from channels.kinds import KINDS, build
from inbox import channels, operators
from inbox.access import CLI
from inbox.channels import ChannelRow
from inbox.errors import Invalid, NotFound, Problem
from inbox.store import Store
from web.sealing import Vault


@dataclass
class Admin:
    store: Store
    vault: Vault

    async def run(self, command: str, args: dict[str, Any]) -> list[str]:
        """Carry out one command; its answer in lines. Raises what makes it impossible, in words."""
        try:
            return await COMMANDS[command](self, **args)
        except KeyError:
            raise Invalid(f"unknown command {command!r}") from None
        except Problem as refusal:
            about = f" ({refusal.detail['field']})" if "field" in refusal.detail else ""
            raise type(refusal)(refusal.title + about, code=refusal.code) from None

    # people

    async def user_add(self, email: str, name: str, role: str, locale: str, password_hash: str) -> list[str]:
        await self.store.write(
            lambda tx: operators.create(
                tx, CLI, email=email, name=name, role=role, password_hash=password_hash, locale=locale
            )
        )
        return [f"{email} was added as {role}."]

    async def user_list(self) -> list[str]:
        found = await self.store.rows("select email, name, role, disabled_at is not null from operator order by id")
        return [f"{email}\t{name}\t{role}\t{'disabled' if off else 'active'}" for email, name, role, off in found]

    async def user_password(self, email: str, password_hash: str) -> list[str]:
        person = await self.person(email)
        await self.store.write(lambda tx: operators.set_password(tx, CLI, person, password_hash))
        return [f"{email} has a new password and was signed out everywhere."]

    async def user_disable(self, email: str) -> list[str]:
        person = await self.person(email)
        await self.store.write(lambda tx: operators.disable(tx, CLI, person))
        return [f"{email} cannot sign in any more and was signed out."]

    async def user_enable(self, email: str) -> list[str]:
        person = await self.person(email)
        await self.store.write(lambda tx: operators.disable(tx, CLI, person, disabled=False))
        return [f"{email} can sign in again."]

    async def user_role(self, email: str, role: str) -> list[str]:
        person = await self.person(email)
        await self.store.write(lambda tx: operators.set_role(tx, CLI, person, role))
        return [f"{email} is now {role}."]

    async def user_channels(self, email: str, names: list[str] | None) -> list[str]:
        person = await self.person(email)
        ids = None if names is None else frozenset([(await self.channel(name)).id for name in names])
        await self.store.write(lambda tx: operators.set_channels(tx, CLI, person, ids))
        return [f"{email} now sees {'every channel' if names is None else ', '.join(names) or 'no channel'}."]

    async def person(self, email: str) -> int:
        account = await operators.by_email(self.store, email)
        if account is None:
            raise NotFound(f"nobody here has the address {email}")
        return account.id

    # channels

    async def channel_add(self, kind: str, name: str, settings: dict[str, Any], secrets: dict[str, str]) -> list[str]:
        checked = checked_settings(kind, settings, secrets)
        sealed = self.vault.seal(orjson.dumps(secrets).decode())
        can = KINDS[kind].capabilities.as_dict()
        await self.store.write(
            lambda tx: channels.add(tx, CLI, kind=kind, name=name, settings=checked, sealed=sealed, can=can)
        )
        return [f"{name} was connected."]

    async def channel_list(self) -> list[str]:
        found = await self.store.rows(
            "select name, kind, source, health, health_detail from channel where removed_at is null order by id"
        )
        return ["\t".join(str(part) for part in row if part) for row in found]

    async def channel_pause(self, name: str) -> list[str]:
        return await self._pause(name, True)

    async def channel_resume(self, name: str) -> list[str]:
        return await self._pause(name, False)

    async def _pause(self, name: str, paused: bool) -> list[str]:
        row = await self.own_channel(name)
        await self.store.write(lambda tx: channels.pause(tx, CLI, row.id, paused=paused))
        return [f"{name} {'pauses: nothing is fetched or sent' if paused else 'runs again'}."]

    async def channel_remove(self, name: str) -> list[str]:
        row = await self.own_channel(name)
        await self.store.write(lambda tx: channels.remove(tx, CLI, row.id))
        return [f"{name} was disconnected; its dialogs stay."]

    async def channel_test(self, name: str) -> list[str]:
        row = await self.channel(name)
        connector = await build(row.kind, row.settings, unsealed(self.vault, row.sealed), Tools.for_a_check())
        try:
            result = await connector.check()
        finally:
            await connector.close()
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
            raise Invalid(f"{name} is set in the settings file; change it there and start again")
        return row


def checked_settings(kind: str, settings: dict[str, Any], secrets: dict[str, Any]) -> dict[str, Any]:
    """The settings of a channel as its kind understands them. Raises Invalid, naming no secret value."""
    known = KINDS.get(kind)
    if known is None:
        raise Invalid(f"unknown kind {kind!r}; known: {', '.join(KINDS)}")
    try:
        known.secrets.model_validate(secrets)
        return dict(known.settings.model_validate(settings).model_dump(mode="json"))
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        words = [(".".join(map(str, one["loc"])), one["msg"].removeprefix("Value error, ")) for one in found]
        raise Invalid("; ".join(f"{place}: {why}" if place else why for place, why in words)) from None


def unsealed(vault: Vault, sealed: str) -> dict[str, str]:
    return dict(orjson.loads(vault.unseal(sealed))) if sealed else {}


COMMANDS: dict[str, Callable[..., Awaitable[list[str]]]] = {
    "user add": Admin.user_add,
    "user list": Admin.user_list,
    "user password": Admin.user_password,
    "user disable": Admin.user_disable,
    "user enable": Admin.user_enable,
    "user role": Admin.user_role,
    "user channels": Admin.user_channels,
    "channel add": Admin.channel_add,
    "channel list": Admin.channel_list,
    "channel pause": Admin.channel_pause,
    "channel resume": Admin.channel_resume,
    "channel remove": Admin.channel_remove,
    "channel test": Admin.channel_test,
}
