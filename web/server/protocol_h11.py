"""HTTP over h11 (pure Python) under the limits of a guarded connection."""

from __future__ import annotations

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from web.server.protocol_limits import GuardedProtocol


class GuardedH11(GuardedProtocol, H11Protocol):
    def receiving_head(self) -> bool:
        return self.conn.their_state is h11.IDLE and bool(self.conn.trailing_data[0])

    def receiving_body(self) -> bool:
        return self.conn.their_state is h11.SEND_BODY

    def answering_earlier(self) -> bool:
        return False  # h11 reads the next request when the answer is complete

    def data_received(self, data: bytes) -> None:
        self.guard.feed(data, self._parse)

    def _parse(self, piece: bytes) -> None:
        """Parse; a head or a piece of a body is complete when the state moves or the body grows."""
        before = (self.conn.their_state, self.cycle, self._body_size())
        super().data_received(piece)
        dropped = self.receiving_body() and self.cycle is not None and self.cycle.response_complete
        self.guard.progress = dropped or before != (self.conn.their_state, self.cycle, self._body_size())

    def _body_size(self) -> int:
        return len(self.cycle.body) if self.cycle is not None else 0

    def handle_events(self) -> None:
        if not self.guard.ended:
            super().handle_events()
