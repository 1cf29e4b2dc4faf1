"""Cursors: the log position at which an answer was read, in the same read transaction as its rows (P10)."""

import re

from inbox.store import Store


def cursor_text(generation: str, position: int) -> str:
    """Return a log position as clients keep it: "generation:event id" (decisions 2.3)."""
    return f"{generation}:{position}"


def read_cursor(text: str) -> tuple[str, int] | None:
    """Return (generation, event id) of a cursor, None for any other text."""
    match = re.fullmatch(r"([0-9a-z]{1,32}):([0-9]{1,18})", text)
    return (match.group(1), int(match.group(2))) if match else None


def wrap(store: Store, position: int, **parts: str) -> str:
    """Return a JSON object of values that are JSON text already, with the cursor first."""
    head = f'{{"cursor":"{cursor_text(store.generation, position)}"'
    return head + "".join(f',"{name}":{value}' for name, value in parts.items()) + "}"


def wrap_bytes(store: Store, position: int, **parts: bytes) -> bytes:
    """Return the same object in UTF-8, as it is sent."""
    head = f'{{"cursor":"{cursor_text(store.generation, position)}"'.encode()
    return head + b"".join([b',"%b":%b' % (name.encode(), value) for name, value in parts.items()]) + b"}"


# The id of the newest event, as a column: reading the position needs no query of its own.
POSITION = "(select coalesce(max(e.id), 0) from event e)"
