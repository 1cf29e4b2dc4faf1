"""Runs one VK community: our own poll loop, and methods through vk-api."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import aiohttp

from channels.base import Capabilities, ChannelTrouble, Checked, Receive, SendError, Sent, Tools
from channels.vk import edits, errors, history, longpoll, parse
from channels.vk import settings as about
from channels.vk.api import Api, Scrub, Written
from channels.vk.content import clean, number, table
from channels.vk.files import Fetcher, Uploader
from channels.vk.longpoll import Answer, Line, Position
from channels.vk.profiles import Names, communities
from inbox import clock, failpoints
from inbox.delivery.claims import Outgoing
from inbox.inbound import Arrival, Ignored
from inbox.messages.edit_queue import Change

# Long Poll keys refused one after another before this counts as trouble.
_MOST_KEYS = 3
_NEEDED_EVENTS = ("message_new", "message_reply", "message_edit", "message_allow", "message_deny")


class VkConnector:
    """Connects a community by its token."""

    capabilities: Capabilities = about.CAPABILITIES

    def __init__(self, settings: about.Settings, secrets: about.Secrets, tools: Tools) -> None:
        self._wait = settings.poll_timeout
        self._scrub = Scrub(secrets.token)
        # Two, each with its thread: a slow upload must not delay incoming messages.
        self._api = Api(secrets.token, settings.api_base)
        self._out = Api(secrets.token, settings.api_base)
        self._names = Names(self._api, 0)
        self._fetcher = Fetcher(self._api, settings.api_base, self._scrub)
        self._uploader = Uploader(self._out, tools.blobs)
        self._http: aiohttp.ClientSession | None = None

    async def run(self, receive: Receive) -> None:
        """Fetch, store with the position, and only then ask for later events."""
        group = number((await self._community()).get("id")) or 0
        if self._names.known.group != group:
            self._names = Names(self._api, group)
        position = Position.read(await receive.cursor())
        line = await self._line(group)
        if position.ts is None:
            # Stored before the first poll: events of an outage right after connecting are not lost.
            position = await self._store(receive, [], line.ts)
        elif longpoll.behind(line.ts, position.ts):
            # VK restarted its numbering: the position we wait for would never come, and no error would say so.
            position, line = await self._failed(receive, position, line, Answer(1, line.ts, []), group)
        await receive.working()
        refused = 0
        while True:
            failpoints.hit("vk.before_fetch")
            answer = await longpoll.ask(self._session(), line, position.ts or line.ts, self._wait, self._scrub)
            failpoints.hit("vk.after_fetch")
            if not answer.failed:
                refused = 0
                position = await self._take(receive, position, answer)
                await receive.working()
                continue
            refused += 1
            if refused > _MOST_KEYS:
                raise ChannelTrouble("answer-broken", f"failed {answer.failed} repeatedly")
            position, line = await self._failed(receive, position, line, answer, group)

    async def _take(self, receive: Receive, position: Position, answer: Answer) -> Position:
        if not answer.updates and answer.ts == position.ts:
            return position
        await self._names.learn(*parse.concerned(answer.updates))
        failpoints.hit("vk.before_parse")
        now = clock.now()
        arrivals = []
        for event in answer.updates:
            if thread := parse.typing(event, self._names.known):
                await receive.typing(thread)
            else:
                arrivals.append(parse.arrival(event, now=now, known=self._names.known))
        failpoints.hit("vk.after_parse")
        return await self._store(receive, arrivals, answer.ts)

    async def _store(self, receive: Receive, arrivals: list[Arrival], ts: str | None) -> Position:
        failpoints.hit("vk.before_commit")
        await receive(arrivals, Position(ts, clock.now()).text())
        failpoints.hit("vk.after_commit")
        # Read back, not remembered: only a committed position may reach VK.
        return Position.read(await receive.cursor())

    async def _failed(
        self, receive: Receive, position: Position, line: Line, answer: Answer, group: int
    ) -> tuple[Position, Line]:
        """Handle a failed poll. 2: the key has expired, the position stays. 1 and 3: events are lost; history has most
        of them.
        """
        if answer.failed != 1:
            line = await self._line(group)
        if answer.failed == 2:
            return position, line
        ts = answer.ts if answer.failed == 1 and answer.ts else line.ts
        summary = await self._backfill(receive, position.at)
        detail = f"failed {answer.failed} at ts {position.ts}, going on at {ts}; {summary}"
        marker = Arrival(f"gap:{position.ts}:{ts}:{clock.now()}", detail, Ignored(detail))
        position = await self._store(receive, [marker], ts)
        await receive.gap(detail)
        return position, line

    async def _backfill(self, receive: Receive, start: int) -> str:
        """Fetch from history what the lost events reported; returns a summary for the log."""
        count = 0
        try:
            async for arrivals in history.since(self._api, self._names, start):
                count += (await receive(arrivals, None)).new
        except ChannelTrouble:
            raise
        except Exception as error:
            trouble = errors.trouble(error, self._scrub)
            if trouble.code in ("network", "server-error", "rate-limited", "token-wrong"):
                raise trouble from None  # the position stays, so VK will report the lost events again
            return f"history refused: {trouble.detail}"
        return f"{count} messages from history"

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one message. An impossible one is refused before any request."""
        peer = _peer(outgoing)
        written = Written()
        try:
            if outgoing.unsure_since is not None and (before := await history.sent_before(self._out, peer, outgoing)):
                return before
            values = {
                "peer_ids": peer,  # with this parameter VK answers with the number in the conversation
                "random_id": outgoing.random_id,
                "message": outgoing.text,
                "dont_parse_links": 0,
            }
            if outgoing.files:
                values["attachment"] = await self._uploader.attachments(outgoing, peer)
            sent = await self._post(values, peer, outgoing.reply_to, written)
            self._uploader.forget(outgoing.delivery_id)
            return sent
        except asyncio.CancelledError:
            if written.maybe:
                raise  # the runtime knows what an interrupted send means
            raise SendError("server-stopped", retry_after=0) from None
        except SendError:
            raise
        except Exception as error:
            # Without the original exception: its values hold the token.
            raise errors.send_error(error, self._scrub, maybe_written=written.maybe) from None

    async def find(self, outgoing: Outgoing) -> Sent | None:
        """Look for a message in the conversation."""
        try:
            return await history.look_for(self._out, _peer(outgoing), outgoing)
        except SendError:
            raise
        except Exception as error:
            raise errors.send_error(error, self._scrub, maybe_written=False) from None

    async def _post(self, values: dict[str, Any], peer: int, reply_to: str | None, written: Written) -> Sent:
        if reply_to and reply_to.isdecimal():
            answered = f'{{"peer_id":{peer},"conversation_message_ids":[{reply_to}],"is_reply":1}}'
            try:
                return errors.sent(await self._out.send(values | {"forward": answered}, written))
            except Exception as error:
                if not errors.wrong_reply(error):
                    raise
                # The client may have deleted the message that is answered; that is no reason to fail.
        return errors.sent(await self._out.send(values, written))

    async def amend(self, change: Change) -> None:
        """Edit or delete one message."""
        await edits.amend(self._out, change, self._scrub)

    async def fetch(self, source: dict[str, Any]) -> AsyncGenerator[bytes, None]:
        """Return the bytes of a file that a client sent. Raises FetchError."""
        async for piece in self._fetcher.fetch(self._session(), source):
            yield piece

    async def check(self) -> Checked:
        """Ask for the community's account, and whether its Long Poll is set up as needed."""
        try:
            community = await self._community()
            group = number(community.get("id")) or 0
            facts = {"id": str(group), "name": clean(community.get("name"), 255)}
            settings = table(await self._call("groups.getLongPollSettings", group_id=group))
        except ChannelTrouble as trouble:
            return Checked(False, trouble.code, trouble.detail)
        events = table(settings.get("events"))
        missing = [name for name in _NEEDED_EVENTS if name in events and not events[name]]
        if settings.get("is_enabled") is False or missing:
            return Checked(False, "longpoll-off", ", ".join(missing), facts)
        return Checked(True, None, "", facts)

    async def _community(self) -> dict[str, Any]:
        groups = communities(await self._call("groups.getById"))
        if not groups or not number(groups[0].get("id")):
            raise ChannelTrouble("token-wrong", "the token does not belong to a community")
        return groups[0]

    async def _line(self, group: int) -> Line:
        return Line.read(await self._call("groups.getLongPollServer", group_id=group))

    async def _call(self, method: str, **values: Any) -> Any:
        try:
            return await self._api.call(method, **values)
        except Exception as error:
            raise errors.trouble(error, self._scrub) from None

    def _session(self) -> aiohttp.ClientSession:
        if self._http is None or self._http.closed:
            self._http = aiohttp.ClientSession()
        return self._http

    async def close(self) -> None:
        """Close the community's connections."""
        self._api.close()
        self._out.close()
        if self._http is not None:
            await self._http.close()


def _peer(outgoing: Outgoing) -> int:
    if not outgoing.text.strip() and not outgoing.files:
        raise SendError("text-empty", permanent=True)
    if len(outgoing.text) > about.MAX_TEXT:
        raise SendError("text-too-long", f"{len(outgoing.text)} of {about.MAX_TEXT}", permanent=True)
    if len(outgoing.files) > about.MAX_FILES:
        raise SendError("too-many-files", f"{len(outgoing.files)} of {about.MAX_FILES}", permanent=True)
    if not outgoing.thread_key.removeprefix("-").isdecimal():
        raise SendError("chat-not-found", f"{outgoing.thread_key!r} is not a peer id", permanent=True)
    return int(outgoing.thread_key)
