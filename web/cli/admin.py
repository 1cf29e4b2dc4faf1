"""Commands of the command line on people and channels, the same whether it or the running server carries them out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from automation import rules
from inbox.access import CLI
from inbox.errors import Invalid, NotFound, Problem
from inbox.people import operators
from web.cli.channel_admin import ChannelAdmin
from web.cli.report_admin import ReportAdmin
from web.cli.task_admin import TaskAdmin


@dataclass
class Admin(ChannelAdmin, TaskAdmin, ReportAdmin):
    async def run(self, command: str, args: dict[str, Any]) -> list[str]:
        """Carry out one command; returns its answer in lines. Raises Problem with the reason."""
        try:
            return await COMMANDS[command](self, **args)
        except KeyError:
            raise Invalid(f"unknown command {command!r}") from None
        except Problem as refusal:
            about = f" ({refusal.detail['field']})" if "field" in refusal.detail else ""
            raise type(refusal)(refusal.title + about, code=refusal.code) from None

    # --- people ---

    async def user_add(self, email: str, name: str, role: str, locale: str, password_hash: str) -> list[str]:
        await self.store.write(
            lambda tx: operators.create(
                tx, CLI, email=email, name=name, role=role, password_hash=password_hash, locale=locale
            )
        )
        return [f"{email} was added as {role}."]

    async def user_list(self) -> list[str]:
        rows = await self.store.rows("select email, name, role, disabled_at is not null from operator order by id")
        return [f"{email}\t{name}\t{role}\t{'disabled' if off else 'active'}" for email, name, role, off in rows]

    async def user_password(self, email: str, password_hash: str) -> list[str]:
        person = await self.person(email)
        await self.store.write(lambda tx: operators.set_password(tx, CLI, person, password_hash))
        return [f"{email} has a new password and was signed out everywhere."]

    async def user_disable(self, email: str) -> list[str]:
        person = await self.person(email)
        await self.store.write(lambda tx: operators.disable(tx, CLI, person))
        return [f"{email} can no longer sign in and was signed out."]

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

    # --- rules ---

    async def rule_list(self) -> list[str]:
        rows = await self.store.rows(
            "select id, kind, active, paused_why from rule where removed_at is null order by id"
        )
        return [
            f"{rule_id}\t{kind}\t{f'paused ({why})' if why else 'on' if on else 'off'}"
            for rule_id, kind, on, why in rows
        ]

    async def rule_on(self, rule_id: int) -> list[str]:
        await self.store.write(lambda tx: rules.set_active(tx, CLI, rule_id, active=True))
        return [f"Rule {rule_id} is on."]

    async def rule_off(self, rule_id: int) -> list[str]:
        await self.store.write(lambda tx: rules.set_active(tx, CLI, rule_id, active=False))
        return [f"Rule {rule_id} is off."]

    async def person(self, email: str) -> int:
        account = await operators.find_by_email(self.store, email)
        if account is None:
            raise NotFound(f"there is no person with the address {email}")
        return account.id


def rule_state(on: int, paused_why: str) -> str:
    if paused_why:
        return f"paused ({paused_why})"
    return "on" if on else "off"


COMMANDS: dict[str, Callable[..., Awaitable[list[str]]]] = {
    "user add": Admin.user_add,
    "user list": Admin.user_list,
    "user password": Admin.user_password,
    "user disable": Admin.user_disable,
    "user enable": Admin.user_enable,
    "user role": Admin.user_role,
    "user channels": Admin.user_channels,
    "rule list": Admin.rule_list,
    "rule on": Admin.rule_on,
    "rule off": Admin.rule_off,
    "task list": Admin.task_list,
    "task add": Admin.task_add,
    "task show": Admin.task_show,
    "task close": Admin.task_close,
    "reports begin": Admin.reports_begin,
    "reports go on": Admin.reports_go_on,
    "channel add": Admin.channel_add,
    "channel change": Admin.channel_change,
    "channel list": Admin.channel_list,
    "channel pause": Admin.channel_pause,
    "channel resume": Admin.channel_resume,
    "channel remove": Admin.channel_remove,
    "channel test": Admin.channel_test,
}
