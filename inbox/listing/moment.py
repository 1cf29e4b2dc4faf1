"""The moment that an answer was read in: rows and max(event id) of one read transaction (P10)."""

import re

from inbox.store import Reader, Store


def cursor_text(generation: str, position: int) -> str:
    """A position of the log as clients keep it: "generation:event id" (decisions 2.3)."""
    return f"{generation}:{position}"


def read_cursor(text: str) -> tuple[str, int] | None:
    """The parts of a cursor, or None when it is not one."""
    found = re.fullmatch(r"([0-9a-z]{1,32}):(\d{1,18})", text)
    return (found.group(1), int(found.group(2))) if found else None


def wrap(store: Store, position: int, **parts: str) -> str:
    """A JSON object whose values are ready JSON text, with the cursor in front."""
    head = f'{{"cursor":"{cursor_text(store.generation, position)}"'
    return head + "".join(f',"{name}":{value}' for name, value in parts.items()) + "}"


async def moment(reader: Reader, operator_id: int) -> tuple[int, int]:
    """(newest event, when this operator came), in one question: a page is asked for often."""
    found = await reader.rows(
        "select coalesce(max(e.id), 0), coalesce((select o.created_at from operator o where o.id = :me), 0)"
        " from event e",
        me=operator_id,
    )
    return int(found[0][0]), int(found[0][1])


async def born(reader: Reader, operator_id: int) -> int:
    found = await reader.rows("select created_at from operator where id = :id", id=operator_id)
    return int(found[0][0]) if found else 0
