"""HTTP over httptools (the fast parser) under the limits of a guarded connection."""

from __future__ import annotations

from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from web.server.protocol_limits import GuardedProtocol

MOST_PIPELINED = 16


class TooManyPipelined(Exception):
    """A client sent more pipelined requests than any honest one does."""


class GuardedHttpTools(GuardedProtocol, HttpToolsProtocol):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._in_head = self._in_body = False

    def receiving_head(self) -> bool:
        return self._in_head

    def receiving_body(self) -> bool:
        return self._in_body

    def answering_earlier(self) -> bool:
        return bool(self.pipeline)

    def data_received(self, data: bytes) -> None:
        self.guard.feed(data, super().data_received)

    def on_message_begin(self) -> None:
        self._in_head = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._in_head, self._in_body, self.guard.progress = False, True, True
        if len(self.pipeline) >= MOST_PIPELINED:
            raise TooManyPipelined
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self.guard.progress = True
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._in_body, self.guard.progress = False, True
        super().on_message_complete()
