"""The frame that both sides send when only the fan-out is measured: an ordinary message, built once for
all listeners.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

import orjson

from tests.bench.texts import Texts

DIALOG = 123456


@cache
def _texts() -> list[str]:
    return Texts(5, 5_000).many(2_000)


def message(number: int) -> str:
    texts = _texts()
    row = {
        "id": 99887766 + number,
        "dialog_id": DIALOG,
        "no": number,
        "kind": "in",
        "content": "text",
        "text": texts[number % len(texts)],
        "author": {"kind": "client", "identity_id": 5521, "name": "Мария Иванова"},
        "sent_at": 1795300000000 + number,
        "created_at": 1795300000000 + number,
        "delivery": None,
    }
    rows = [{"k": "message", "id": row["id"], "rev": number, "row": row}]
    return orjson.dumps({"t": "events", "cursor": f"1:{number}", "rows": rows}).decode()


def count_messages(frame: bytes) -> int:
    """Return how many messages a frame brings: Okno puts messages that were committed together into one frame."""
    return frame.count(b'"k":"message"')


def count_ready(frame: bytes) -> int:
    """Return the same without messages from other sources: only those that `message` made."""
    return frame.count(b'"dialog_id":%d,' % DIALOG)


def count_received(frame: bytes) -> int:
    """Return how many client messages a frame brings. Previews of dialogs name the same messages and do not count."""
    return sum(row["kind"] == "in" for row in _message_rows(frame))


def count_assigned(frame: bytes) -> int:
    """Return how many event lines of an assignment a frame brings."""
    return sum(row["kind"] == "system" and row["content"] == "assigned" for row in _message_rows(frame))


@lru_cache(maxsize=64)
def _message_rows(frame: bytes) -> list[dict[str, Any]]:
    """Return the rows of messages in a frame. All listeners get the same frame, so it is parsed once.

    The databases write JSON with different spaces, so searching the text would count on one of them only.
    """
    if b'"k":"message"' not in frame:
        return []
    return [entry["row"] for entry in orjson.loads(frame)["rows"] if entry["k"] == "message"]
