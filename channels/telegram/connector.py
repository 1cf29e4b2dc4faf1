"""Runs one Telegram bot: our own long-poll loop, and sending through aiogram's methods.

The loop is our own because aiogram's dispatcher confirms updates whose handling has not finished, and because one
update that its models refuse blocks a whole batch for ever (libraries 0.3, 0.4).
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from aiogram.utils.token import TokenValidationError

from channels.base import Capabilities, ChannelTrouble, Checked, Receive, Sent, Tools
from channels.telegram import edits, errors, parse
from channels.telegram import settings as about
from channels.telegram.content import clean, number, person
from channels.telegram.downloads import Downloads
from channels.telegram.send import Outbound
from channels.telegram.session import Scrub, Session
from inbox import clock, failpoints
from inbox.delivery.claims import Outgoing
from inbox.inbound import Arrival
from inbox.messages.edit_queue import Change

_BATCH = 100
_MAX_ANSWER = 32 * 1024 * 1024
_SEND_TIMEOUT = 20.0
# After a week without updates Telegram draws the next update id at random; it may be lower than our position.
_QUIET = 6 * clock.DAY
# Consecutive unreadable answers before asking for single updates, and before skipping one.
_ASK_SINGLY, _STEP_OVER = 2, 4


@dataclass(frozen=True, slots=True)
class Position:
    """Position in the bot's queue: the next offset, and when it was reached. Stored as "offset@instant"."""

    next: int | None = None
    at: int = 0

    @classmethod
    def read(cls, text: str | None) -> "Position":
        """Parse the stored form; anything invalid means the beginning of what Telegram still holds."""
        offset, _, at = (text or "").partition("@")
        return cls(int(offset), int(at or 0)) if offset.isdecimal() and (at or "0").isdecimal() else cls()

    def text(self) -> str | None:
        """Return the form that is stored."""
        return None if self.next is None else f"{self.next}@{self.at}"

    def offset(self, now: int) -> int | None:
        """Return the offset to send to Telegram. None after a week without updates: then Telegram gives all it holds,
        and deduplication keys drop repeats.
        """
        return None if self.next is None or now - self.at > _QUIET else self.next

    def after(self, ids: Sequence[int], now: int) -> "Position":
        """Return the position behind a batch."""
        return Position(max(ids) + 1, now) if ids else self


class TelegramConnector:
    """Connects a bot by its token."""

    capabilities: Capabilities = about.CAPABILITIES

    def __init__(self, settings: about.Settings, secrets: about.Secrets, tools: Tools) -> None:
        self._poll_timeout = settings.poll_timeout
        self._scrub = Scrub(secrets.token)
        api = TelegramAPIServer.from_base(settings.api_base.rstrip("/"))
        self._session = Session(api=api, timeout=_SEND_TIMEOUT)
        self._broken = 0
        self._me = parse.Me()
        try:
            self._bot = Bot(secrets.token, session=self._session)
        except TokenValidationError:
            raise ChannelTrouble("token-wrong", "a bot token looks like 123456789:AA...") from None
        self._outbound = Outbound(self._bot, tools.blobs, self._scrub)
        self._downloads = Downloads(self._session, secrets.token, self._call, self._scrub)

    async def run(self, receive: Receive) -> None:
        """Fetch, store, and only then confirm, which the next getUpdates does."""
        who = await self._ask("getMe")
        self._me = parse.Me(number(who.get("id")) or 0, clean(who.get("username")))
        position = Position.read(await receive.cursor())
        wait = 0  # the first answer comes at once, so that the channel's health is known
        while True:
            failpoints.hit("telegram.before_fetch")
            batch = await self._fetch(position, wait)
            failpoints.hit("telegram.after_fetch")
            await receive.working()
            wait = self._poll_timeout
            if batch:
                before, position = position, await self._take(receive, batch, position)
                if position.next == before.next:
                    await asyncio.sleep(1)  # no update of the batch moves the queue: do not spin on it

    async def _take(self, receive: Receive, batch: list[object], position: Position) -> Position:
        now = clock.now()
        failpoints.hit("telegram.before_parse")
        arrivals = [parse.arrival(update, now=now, me=self._me) for update in batch]
        ids = [update_id for update in batch if (update_id := parse.update_id(update)) is not None]
        failpoints.hit("telegram.after_parse")
        return await self._commit(receive, arrivals, position.after(ids, now))

    async def _commit(self, receive: Receive, arrivals: list[Arrival], ahead: Position) -> Position:
        if failpoints.sabotaged("confirm-first"):
            await self._fetch(ahead, 0, limit=1)
        failpoints.hit("telegram.before_commit")
        await receive(arrivals, ahead.text())
        failpoints.hit("telegram.after_commit")
        # Read back, not remembered: only a committed position may reach Telegram.
        return Position.read(await receive.cursor())

    async def _fetch(self, position: Position, wait: int, *, limit: int = _BATCH) -> list[object]:
        if self._broken > _ASK_SINGLY:
            limit = 1
        query: dict[str, Any] = {"timeout": wait, "limit": limit, "allowed_updates": list(parse.ALLOWED_UPDATES)}
        if (offset := position.offset(clock.now())) is not None:
            query["offset"] = offset
        failpoints.hit("telegram.before_confirm")
        status, body = await self._call("getUpdates", query, wait + 10)
        answer = errors.read_json(body)
        if answer is None:
            return self._unreadable(status, body)
        if answer.get("ok") is not True:
            raise errors.trouble(status, answer, self._scrub)
        if not isinstance(answer.get("result"), list):
            raise ChannelTrouble("answer-broken", "getUpdates without a list")
        self._broken = 0
        failpoints.hit("telegram.after_confirm")
        return list(answer["result"])

    def _unreadable(self, status: int, body: bytes) -> list[object]:
        """Handle an answer that is not JSON: cut off, a proxy's page, or one update that breaks its batch.

        After a few tries updates are requested one by one, and the update that stays unreadable is stored as it is.
        """
        self._broken += 1
        single = errors.only_update_id(body) if status == 200 and self._broken > _STEP_OVER else None
        if single is None:
            code = "server-error" if status >= 500 else "answer-broken"
            raise ChannelTrouble(code, f"HTTP {status}, {len(body)} bytes that are not JSON")
        self._broken = 0
        return [parse.NotJson(*single)]

    async def _call(self, method: str, query: dict[str, Any], seconds: float) -> tuple[int, bytes]:
        session = await self._session.create_session()
        url = self._session.api.api_url(token=self._bot.token, method=method)
        timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=10)
        try:
            async with session.post(url, json=query, timeout=timeout) as response:
                body = bytearray()
                async for piece in response.content.iter_any():
                    body += piece
                    if len(body) > _MAX_ANSWER:
                        raise ChannelTrouble("answer-broken", f"more than {_MAX_ANSWER} bytes")
                return response.status, bytes(body)
        except aiohttp.ClientPayloadError as error:
            raise ChannelTrouble("answer-broken", self._scrub(error)) from None
        except TimeoutError:
            raise ChannelTrouble("network", f"no answer in {seconds:g} s") from None
        except (aiohttp.ClientError, OSError) as error:
            raise ChannelTrouble("network", self._scrub(f"{type(error).__name__}: {error}")) from None

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one message."""
        return await self._outbound.send(outgoing)

    async def amend(self, change: Change) -> None:
        """Edit or delete one message, or react to it."""
        await edits.amend(self._bot, change, self._scrub)

    def fetch(self, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """Return the bytes of a file that a client sent. Raises FetchError."""
        return self._downloads.fetch(source)

    async def check(self) -> Checked:
        """Ask for the bot's account and whether another program already receives its messages."""
        try:
            me = await self._ask("getMe")
            hook = (await self._ask("getWebhookInfo")).get("url")
        except ChannelTrouble as trouble:
            return Checked(False, trouble.code, trouble.detail)
        facts = {"id": str(me.get("id", "")), "username": str(me.get("username", "")), "name": person(me)}
        if hook:
            return Checked(False, "webhook-set", self._scrub(hook), facts)
        return Checked(True, None, "", facts)

    async def _ask(self, method: str) -> dict[str, Any]:
        status, body = await self._call(method, {}, 15)
        answer = errors.read_json(body)
        if answer is None:
            raise ChannelTrouble("answer-broken", f"HTTP {status}, not a Bot API answer")
        if answer.get("ok") is not True or not isinstance(answer.get("result"), dict):
            raise errors.trouble(status, answer, self._scrub)
        result: dict[str, Any] = answer["result"]
        return result

    async def close(self) -> None:
        """Close the bot's connections."""
        await self._session.close()
