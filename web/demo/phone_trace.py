"""Shows the last lines of Okno's event log on the demo's client page, with the time they took."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from channels.emulators.demo.phone import Practice
from inbox.eventlog import last_id
from inbox.events import EventKind
from inbox.store import Store
from inbox.store.rows import read_rows

LINES = 8
_TOLD = (
    EventKind.message_received,
    EventKind.message_edited,
    EventKind.delivery_changed,
    EventKind.dialog_assigned,
    EventKind.dialog_closed,
    EventKind.dialog_reopened,
    EventKind.channel_changed,
    EventKind.message_system_added,
)
_NAMED = ", ".join(f"'{kind.value}'" for kind in _TOLD)
_QUERY = (
    "select e.id, e.at, e.kind, e.data, e.actor_kind as author, c.kind as channel, coalesce(t.name, '') as client,"
    " p.number, m.content, m.external_id, d.thread_key, m.created_at, coalesce(o.name, '') as operator,"
    " c.name as channel_name, l.header_id"
    " from event e left join dialog d on d.id = e.dialog_id"
    " left join channel c on c.id = coalesce(d.channel_id, e.object_id)"
    " left join contact t on t.id = d.contact_id left join episode p on p.id = d.episode_id"
    " left join message m on m.id = e.object_id and e.object_kind = 'message'"
    " left join letter l on l.message_id = m.id left join operator o on o.id = coalesce(m.operator_id, e.actor_id)"
    f" where e.id > :position and e.kind in ({_NAMED})"
    " order by e.id limit 500"
)


class _Event(NamedTuple):
    """An event of the log with the names and the message that a line tells of."""

    id: int
    at: int
    kind: str
    data: str
    author: str
    channel: str | None
    client: str
    number: int | None
    content: str | None
    external_id: str | None
    thread_key: str | None
    created_at: int | None
    operator: str
    channel_name: str | None
    header_id: str | None


class Trail:
    """Lines since the first refresh."""

    def __init__(self, store: Store, practice: Practice) -> None:
        self._store, self._practice = store, practice
        self._position: int | None = None
        self._lines: list[dict[str, Any]] = []
        self._names: dict[int, str] = {}

    def lines(self) -> list[dict[str, Any]]:
        """Return the last lines, newest first."""
        return self._lines[: -LINES - 1 : -1]

    async def refresh(self) -> int:
        """Read on; returns a number that rises with every new line."""
        newest = await last_id(self._store)
        if self._position is None:
            self._position = newest
            self._names = {
                operator_id: name for operator_id, name in await self._store.rows("select id, name from operator")
            }
        if newest > self._position:
            for row in await read_rows(self._store, _Event, _QUERY, position=self._position):
                if (line := self._line(row)) is not None:
                    self._lines.append(line)
            self._position = newest
            del self._lines[: -LINES * 4]
        return newest

    def _line(self, row: _Event) -> dict[str, Any] | None:
        kind, data = row.kind, orjson.loads(row.data)
        line: dict[str, Any] = {
            "id": row.id,
            "at": row.at,
            "channel": row.channel,
            "name": row.client,
            "number": row.number,
            "content": row.content,
        }
        match kind:
            case EventKind.message_received if row.author == "client":
                arrived = self._practice.injected(
                    str(row.channel), str(row.thread_key), str(row.external_id), str(row.header_id or "")
                )
                spent = max(0, row.at - arrived) if arrived else None
                return line | {"what": "received", "ms": spent}
            case EventKind.message_edited:
                return line | {"what": "edited", "ms": None}
            case EventKind.delivery_changed if data.get("state") in ("sent", "failed", "uncertain"):
                return line | {
                    "what": data["state"],
                    "by": row.operator,
                    "ms": max(0, row.at - (row.created_at or row.at)),
                }
            case EventKind.dialog_assigned:
                return line | {"what": "assigned", "by": self._names.get(data.get("to") or 0, ""), "ms": None}
            case EventKind.dialog_closed:
                return line | {"what": "closed", "by": row.operator, "ms": None}
            case EventKind.dialog_reopened:
                return line | {"what": "reopened", "ms": None}
            case EventKind.channel_changed if data.get("state") in ("working", "trouble"):
                return line | {"what": f"channel-{data['state']}", "name": row.channel_name, "ms": None}
            case EventKind.message_system_added if row.content in ("blocked", "unblocked"):
                return line | {"what": row.content, "ms": None}
        return None
