"""Calls VK's methods: vk-api in one thread of its own, with timeouts and a configurable address."""

import asyncio
import re
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar
from urllib.parse import urlsplit

import jconfig
import requests
from requests.adapters import HTTPAdapter
from vk_api import VkApi

from channels.vk import settings
from inbox import failpoints

T = TypeVar("T")

_TIMEOUT = (5.0, 20.0)  # to connect, and between two bytes
_OFFICIAL = frozenset({"api.vk.ru", "api.vk.com"})  # vk-api has the first built in
_RPS_DELAY = 0.1  # a community's token may call 20 times a second, and two of our threads do


@dataclass(slots=True)
class Written:
    """Records whether the request that sends a message may have reached VK."""

    maybe: bool = False


class _Adapter(HTTPAdapter):
    """Gives every request a timeout, and redirects those for the official address to the configured one."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self._base = base.rstrip("/")

    def send(self, request: Any, *args: Any, **options: Any) -> Any:
        """Send one prepared request."""
        options["timeout"] = options.get("timeout") or _TIMEOUT
        parts = urlsplit(request.url)
        if parts.hostname in _OFFICIAL:
            request.url = self._base + parts.path + (f"?{parts.query}" if parts.query else "")
            request.headers.pop("Host", None)
        return super().send(request, *args, **options)


class OneThread(Executor):
    """Runs calls one after another in a daemon thread, so that a hanging request keeps no process from ending."""

    def __init__(self, name: str) -> None:
        self._waiting: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        """Queue a call."""
        if self._closed:
            raise RuntimeError("closed")
        future: Future[T] = Future()
        self._waiting.put((future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Accept no more calls; the thread ends after the current one."""
        self._closed = True
        self._waiting.put(None)

    def _work(self) -> None:
        while (taken := self._waiting.get()) is not None:
            future, call = taken
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(call())
            except BaseException as error:
                future.set_exception(error)
            del future, call, taken


class Api:
    """Calls methods for one community from the event loop, one at a time."""

    def __init__(self, token: str, base: str) -> None:
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers["User-Agent"] = "Okno"
        for scheme in ("https://", "http://"):
            self.session.mount(scheme, _Adapter(base))
        self.vk = VkApi(
            token=token, api_version=settings.API_VERSION, config=jconfig.MemoryConfig, session=self.session
        )
        self.vk.RPS_DELAY = _RPS_DELAY
        # vk-api's own handlers sleep and repeat without end, or ask on a console.
        self.vk.error_handlers.clear()
        self._thread = OneThread("vk")

    async def call(self, method: str, **values: Any) -> Any:
        """Call one method. Raises what vk-api and requests raise."""
        return await self.run(lambda: self.vk.method(method, values))

    async def run(self, work: Callable[[], T]) -> T:
        """Run any function that calls VK in the one thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def send(self, values: dict[str, Any], written: Written) -> Any:
        """Call messages.send; `written` records whether VK may have got it."""

        def post() -> Any:
            failpoints.hit("vk.before_write")
            written.maybe = True
            answer = self.vk.method("messages.send", values)
            failpoints.hit("vk.after_answer")
            return answer

        return await self.run(post)

    def close(self) -> None:
        """Close the connections; a request in its thread ends by its timeout at the latest."""
        self._thread.shutdown(wait=False)
        self.session.close()


class Scrub:
    """Removes the token from any text."""

    _any_token = re.compile(r"vk1\.a\.[\w-]+|access_token=[^&\s]+|key=[0-9a-f]{16,}|\b[0-9a-f]{64,}\b")

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, text: object, limit: int = 300) -> str:
        """Return the text without secrets and NULs, cut to a maximum length."""
        shown = str(text).replace("\x00", "").replace(self._token, "<token>")
        return self._any_token.sub("<token>", shown)[:limit]
