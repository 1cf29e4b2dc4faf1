"""The moment that an answer was read in: rows and max(event id) of one read transaction (P10)."""

import re

from inbox.store import Store


def cursor_text(generation: str, position: int) -> str:
    """A position of the log as clients keep it: "generation:event id" (decisions 2.3)."""
    return f"{generation}:{position}"


def read_cursor(text: str) -> tuple[str, int] | None:
    """The parts of a cursor, or None when it is not one."""
    found = re.fullmatch(r"([0-9a-z]{1,32}):([0-9]{1,18})", text)
    return (found.group(1), int(found.group(2))) if found else None


def wrap(store: Store, position: int, **parts: str) -> str:
    """A JSON object whose values are ready JSON text, with the cursor in front."""
    head = f'{{"cursor":"{cursor_text(store.generation, position)}"'
    return head + "".join(f',"{name}":{value}' for name, value in parts.items()) + "}"


def wrap_bytes(store: Store, position: int, **parts: bytes) -> bytes:
    """The same in UTF-8, as it is sent."""
    head = f'{{"cursor":"{cursor_text(store.generation, position)}"'.encode()
    return head + b"".join([b',"%b":%b' % (name.encode(), value) for name, value in parts.items()]) + b"}"


# The newest event, as a column: the moment of an answer costs no question of its own.
POSITION = "(select coalesce(max(e.id), 0) from event e)"
