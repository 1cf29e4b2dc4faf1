"""Lists the connectors. No platform's library is imported before a channel of its kind exists."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from channels.base import Capabilities, ChannelTrouble, Connector, LostAnswer, Tools
from channels.email import settings as email
from channels.telegram import settings as telegram
from channels.vk import settings as vk

# (settings, secrets, tools) -> connector
Factory = Callable[[Any, Any, Tools], Connector]
# (settings, secrets if they can be decrypted, what the platform said about the account)
Accounts = Callable[[Any, Any, Mapping[str, str]], tuple[str, ...]]
Title = Callable[[Any, Any, Mapping[str, str]], str]
Merge = Callable[[Mapping[str, Any], Mapping[str, Any]], dict[str, Any]]


def _merged(before: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    return dict(before) | dict(given)


@dataclass(frozen=True, slots=True)
class Kind:
    """Describes one kind of connector: what it needs, what it can do, and how to load it."""

    name: str
    settings: type[BaseModel]
    secrets: type[BaseModel]
    capabilities: Capabilities
    # Imports the library (seconds, for aiogram) and returns the class; called in a thread.
    load: Callable[[], Factory]
    # Which accounts on the platform a channel is, as far as can be told, and the account's name for people.
    accounts: Accounts
    title: Title
    # Answer of the platform to a repeated request: "same" where a repeat cannot double a message, whatever the settings
    # are.
    idempotent: bool = False
    # How many messages of one account may be in flight at once (None: as many as the process sends), and how many
    # seconds one may take, where the platform needs longer than others.
    at_once: int | None = None
    send_seconds: float = 0.0
    # Whether only the platform can tell which account a secret belongs to.
    must_ask: bool = False
    # Changes some settings of a stored channel.
    merge: Merge = _merged

    def lost_answer(self, settings: Mapping[str, Any]) -> LostAnswer:
        """Return the policy for a send whose answer was lost; unusable settings mean asking a person."""
        if self.idempotent:
            return "same"
        try:
            chosen: LostAnswer = getattr(self.settings.model_validate(settings), "lost_answer", "ask")
            return chosen
        except ValidationError:
            return "ask"


def _telegram() -> Factory:
    from channels.telegram.connector import TelegramConnector

    return TelegramConnector


def _vk() -> Factory:
    from channels.vk.connector import VkConnector

    return VkConnector


def _email() -> Factory:
    from channels.email.connector import EmailConnector

    return EmailConnector


KINDS: Mapping[str, Kind] = {
    telegram.KIND: Kind(
        telegram.KIND,
        telegram.Settings,
        telegram.Secrets,
        telegram.CAPABILITIES,
        _telegram,
        telegram.accounts,
        telegram.title,
    ),
    # random_id lets VK recognise a repeated send; after VK's window the connector looks for the message itself (P6).
    vk.KIND: Kind(
        vk.KIND,
        vk.Settings,
        vk.Secrets,
        vk.CAPABILITIES,
        _vk,
        vk.accounts,
        vk.title,
        idempotent=True,
        must_ask=True,
    ),
    # The same Message-ID at every try lets the receiving side recognise a repeat (P5).
    email.KIND: Kind(
        email.KIND,
        email.Settings,
        email.Secrets,
        email.CAPABILITIES,
        _email,
        email.accounts,
        email.title,
        idempotent=True,
        at_once=1,
        send_seconds=email.SEND_SECONDS,
        merge=email.merge,
    ),
}


async def build(kind: str, settings: Mapping[str, Any], secrets: Mapping[str, str], tools: Tools) -> Connector:
    """Build a connector that is ready to run. Raises ChannelTrouble("settings-wrong"), naming the field."""
    entry = KINDS.get(kind)
    if entry is None:
        raise ChannelTrouble("settings-wrong", f"unknown kind {kind!r}; allowed: {', '.join(KINDS)}")
    try:
        valid, sealed = entry.settings.model_validate(settings), entry.secrets.model_validate(secrets)
    except ValidationError as error:
        # Only field and reason: pydantic's own text would repeat the value, which may be a token.
        problems = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors(include_input=False))
        raise ChannelTrouble("settings-wrong", problems) from None
    connector = await asyncio.to_thread(entry.load)
    return connector(valid, sealed, tools)
