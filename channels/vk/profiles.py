"""Looks up names, pages and chat titles, in one call per batch, and caches them for a day."""

import time
from collections.abc import Awaitable, Callable, Iterable

import structlog

from channels.vk.api import Api
from channels.vk.content import clean, number, table, tables, url_of
from channels.vk.parse import GROUP_CHATS, Known, Person

log = structlog.get_logger("channels")

_FRESH = 86_400.0
_MOST = 20_000
_AT_ONCE = 100


class Names:
    """Cache of profiles. A failed look-up costs the name, never the message."""

    def __init__(self, api: Api, group: int) -> None:
        self._api, self._group = api, group
        self._people: dict[int, Person] = {}
        self._titles: dict[int, str] = {}
        self._asked: dict[int, float] = {}

    @property
    def known(self) -> Known:
        """Return the look-ups that parsing needs."""
        return Known(self._group, self._people, self._titles)

    async def learn(self, people: Iterable[int], chats: Iterable[int] = ()) -> None:
        """Request the profiles that are missing or expired."""
        if len(self._asked) > _MOST:
            self._people.clear()
            self._titles.clear()
            self._asked.clear()
        now = time.monotonic()
        wanted = [
            candidate
            for candidate in {*people, *chats} - {-self._group}
            if now - self._asked.get(candidate, -_FRESH) >= _FRESH
        ]
        users = [wanted_id for wanted_id in wanted if 0 < wanted_id < GROUP_CHATS]
        groups = [-wanted_id for wanted_id in wanted if wanted_id < 0]
        peers = [wanted_id for wanted_id in wanted if wanted_id > GROUP_CHATS]
        for start in range(0, len(users), _AT_ONCE):
            await self._ask(users[start : start + _AT_ONCE], self._users)
        for start in range(0, len(groups), _AT_ONCE):
            await self._ask(groups[start : start + _AT_ONCE], self._groups)
        for start in range(0, len(peers), _AT_ONCE):
            await self._ask(peers[start : start + _AT_ONCE], self._chats)

    async def _ask(self, ids: list[int], how: Callable[[str], Awaitable[None]]) -> None:
        try:
            await how(",".join(map(str, ids)))
        except Exception as error:
            log.warning("profiles not looked up", count=len(ids), error=type(error).__name__)
            return
        for profile_id in ids:
            self._asked[profile_id if how != self._groups else -profile_id] = time.monotonic()

    async def _users(self, ids: str) -> None:
        for user in tables(
            await self._api.call("users.get", user_ids=ids, fields="screen_name,has_photo,photo_100"), 1000
        ):
            user_id = number(user.get("id"))
            if user_id:
                name = " ".join(filter(None, (clean(user.get(part)).strip() for part in ("first_name", "last_name"))))
                page = clean(user.get("screen_name"), 64) or f"id{user_id}"
                self._people[user_id] = Person(name, f"vk.com/{page}", _photo(user))

    async def _groups(self, ids: str) -> None:
        answer = await self._api.call("groups.getById", group_ids=ids)
        for group in communities(answer):
            group_id = number(group.get("id"))
            if group_id:
                page = clean(group.get("screen_name"), 64) or f"club{group_id}"
                self._people[-group_id] = Person(clean(group.get("name"), 255), f"vk.com/{page}", _photo(group))

    async def _chats(self, ids: str) -> None:
        answer = await self._api.call("messages.getConversationsById", peer_ids=ids)
        for conversation in tables(table(answer).get("items"), 1000):
            peer_id = number(table(conversation.get("peer")).get("id"))
            if peer_id:
                self._titles[peer_id] = clean(table(conversation.get("chat_settings")).get("title"), 255)


def _photo(page: dict[str, object]) -> str:
    """Return the address of a profile picture, "" for the grey picture that VK shows for pages without one."""
    return "" if number(page.get("has_photo")) == 0 else url_of(page.get("photo_100"))


def communities(answer: object) -> list[dict[str, object]]:
    """Return the communities of groups.getById: a list, or since 5.139 an object that holds it."""
    return tables(table(answer).get("groups") if isinstance(answer, dict) else answer, 500)
