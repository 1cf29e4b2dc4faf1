"""Reads VK's own history: fills the gap after lost events, and tells whether a message was sent."""

from collections.abc import AsyncIterator
from typing import Any

from channels.base import SendError, Sent
from channels.vk import parse
from channels.vk.api import Api
from channels.vk.content import number, table, tables
from channels.vk.profiles import Names
from inbox.clock import HOUR, MINUTE, now
from inbox.delivery.claims import Outgoing
from inbox.inbound import Arrival

_PAGE = 200
_MOST_DIALOGS = 2_000
_MOST_PAGES = 25  # of one dialog
# VK's clock and ours may differ by this much.
_SKEW = 2 * MINUTE
# Window of P6, a little shorter than VK keeps a random_id.
_SAME_ID_FOR = HOUR - MINUTE // 2
_SAME_ID_MESSAGES = 100


async def since(api: Api, names: Names, start: int) -> AsyncIterator[list[Arrival]]:
    """Return the messages since an instant in every dialog, oldest first within each. Edits are not included."""
    since_second = (start - _SKEW) // 1000
    for offset in range(0, _MOST_DIALOGS, _PAGE):
        answer = table(await api.call("messages.getConversations", count=_PAGE, offset=offset, filter="all"))
        conversations = tables(answer.get("items"), _PAGE)
        for conversation in conversations:
            if (number(table(conversation.get("last_message")).get("date")) or 0) < since_second:
                return  # the latest come first
            peer = number(table(table(conversation.get("conversation")).get("peer")).get("id"))
            if peer is not None and (messages := await _of(api, peer, since_second)):
                people, chats = parse.concerned(messages)
                await names.learn(people, chats)
                instant = now()
                yield [parse.from_history(message, now=instant, known=names.known) for message in messages]
        if len(conversations) < _PAGE:
            return


async def _of(api: Api, peer: int, since_second: int) -> list[dict[str, Any]]:
    messages: list[dict[str, Any]] = []
    for page in range(_MOST_PAGES):
        answer = table(await api.call("messages.getHistory", peer_id=peer, count=_PAGE, offset=page * _PAGE))
        items = tables(answer.get("items"), _PAGE)
        fresh = [
            {"peer_id": peer, **message} for message in items if (number(message.get("date")) or 0) >= since_second
        ]
        messages += fresh
        if len(fresh) < _PAGE:
            break
    return messages[::-1]


async def sent_before(api: Api, peer: int, outgoing: Outgoing) -> Sent | None:
    """Return the message of an earlier try of unknown outcome; None: the same random_id may be sent again.

    Raises SendError("no-answer", outcome="uncertain") when VK may have forgotten the random_id.
    """
    assert outgoing.unsure_since is not None
    answer = table(await api.call("messages.getHistory", peer_id=peer, count=_PAGE))
    messages = tables(answer.get("items"), _PAGE)
    if match := _among(messages, outgoing):
        return match
    passed = now() - outgoing.unsure_since
    since_second = (outgoing.unsure_since - _SKEW) // 1000
    later = sum((number(message.get("date")) or 0) >= since_second for message in messages)
    if passed < _SAME_ID_FOR and later < _SAME_ID_MESSAGES:
        return None
    detail = f"not in the history; {passed // MINUTE} min and {later} messages later VK may send it twice"
    raise SendError("no-answer", detail, outcome="uncertain")


def _among(messages: list[dict[str, Any]], outgoing: Outgoing) -> Sent | None:
    """Find our message by the number that we gave it."""
    for message in messages:
        if number(message.get("random_id")) == outgoing.random_id and (number(message.get("from_id")) or 0) < 0:
            cmid = number(message.get("conversation_message_id"))
            external_id = str(cmid) if cmid else f"id{number(message.get('id'))}"
            return Sent(external_id, (number(message.get("date")) or now() // 1000) * 1000)
    return None


async def look_for(api: Api, peer: int, outgoing: Outgoing) -> Sent | None:
    """Return the message if it arrived, searching everything since its first try; None: it is not there.

    Raises SendError("no-answer") when there are more messages than the search covers.
    """
    since_second = ((outgoing.unsure_since or outgoing.created_at) - _SKEW) // 1000
    for page in range(_MOST_PAGES):
        answer = table(await api.call("messages.getHistory", peer_id=peer, count=_PAGE, offset=page * _PAGE))
        messages = tables(answer.get("items"), _PAGE)
        if match := _among(messages, outgoing):
            return match
        older = any((number(message.get("date")) or 0) < since_second for message in messages)
        if older or len(messages) < _PAGE:
            return None
    raise SendError("no-answer", f"not among the last {_MOST_PAGES * _PAGE} messages")
