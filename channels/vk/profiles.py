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
        wanted = [one for one in {*people, *chats} - {-self._group} if now - self._asked.get(one, -_FRESH) >= _FRESH]
        users = [one for one in wanted if 0 < one < GROUP_CHATS]
        groups = [-one for one in wanted if one < 0]
        peers = [one for one in wanted if one > GROUP_CHATS]
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
            log.warning("names not looked up", count=len(ids), error=type(error).__name__)
            return
        for one in ids:
            self._asked[one if how != self._groups else -one] = time.monotonic()

    async def _users(self, ids: str) -> None:
        for user in tables(
            await self._api.call("users.get", user_ids=ids, fields="screen_name,has_photo,photo_100"), 1000
        ):
            found = number(user.get("id"))
            if found:
                name = " ".join(filter(None, (clean(user.get(part)).strip() for part in ("first_name", "last_name"))))
                page = clean(user.get("screen_name"), 64) or f"id{found}"
                self._people[found] = Person(name, f"vk.com/{page}", _photo(user))

    async def _groups(self, ids: str) -> None:
        answer = await self._api.call("groups.getById", group_ids=ids)
        for group in communities(answer):
            found = number(group.get("id"))
            if found:
                page = clean(group.get("screen_name"), 64) or f"club{found}"
                self._people[-found] = Person(clean(group.get("name"), 255), f"vk.com/{page}", _photo(group))

    async def _chats(self, ids: str) -> None:
        answer = await self._api.call("messages.getConversationsById", peer_ids=ids)
        for one in tables(table(answer).get("items"), 1000):
            found = number(table(one.get("peer")).get("id"))
            if found:
                self._titles[found] = clean(table(one.get("chat_settings")).get("title"), 255)


def _photo(page: dict[str, object]) -> str:
    """Return the address of a profile picture, "" for the grey picture that VK shows for pages without one."""
    return "" if number(page.get("has_photo")) == 0 else url_of(page.get("photo_100"))


def communities(answer: object) -> list[dict[str, object]]:
    """Return the communities of groups.getById: a list, or since 5.139 an object that holds it."""
    return tables(table(answer).get("groups") if isinstance(answer, dict) else answer, 500)
