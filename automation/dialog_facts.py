"""Loads what the conditions of rules compare: a client's message and the state of its dialog at that instant.

The running engine and the rehearsal read the same statement, so that both plan from the same values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import orjson

from inbox.calendars import Calendar
from inbox.search.vocabulary import LONGEST_TEXT
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows
from inbox.store.sql import among, ids_text, in_list


class _Row(NamedTuple):
    message_id: int
    no: int
    at: int
    sent_at: int
    kind: str
    automatic: str | None
    text: str
    subject: str
    dialog_id: int
    episode_id: int
    number: int
    channel_id: int
    channel_kind: str
    thread_kind: str
    contact_id: int
    contact_name: str
    no_automatic: int
    identity_id: int | None
    locale: str
    connected_at: int
    data: str
    wait_id: int | None
    spoken_before: int
    earlier_episodes: int


@dataclass(frozen=True, slots=True)
class Facts:
    """A client's message and its dialog at the instant at which the message was stored.

    opens_episode: it is the first message of its episode, not counting automatic ones. wait_id: the wait that it
    opened, None when it opened none. is_new_client: the client has no earlier episode in any channel. locale: of the
    identity, sample: the beginning of the text; the language follows from both. said: subject and text as they arrived.
    calendars: those that rules name.
    """

    message_id: int
    no: int
    at: int
    sent_at: int
    is_from_client: bool
    automatic: str | None
    dialog_id: int
    episode_id: int
    number: int
    channel_id: int
    channel_kind: str
    thread_kind: str
    contact_id: int
    contact_name: str
    identity_id: int | None
    locale: str
    said: tuple[str, str]
    opens_episode: bool
    wait_id: int | None
    is_new_client: bool
    opted_out: bool = False
    disowned: bool = False
    connected_at: int = 0
    calendars: Mapping[int, Calendar] = field(default_factory=dict)

    @property
    def sample(self) -> str:
        """Return the beginning of the text, from which its language follows."""
        return self.said[1][:SAMPLE]


SAMPLE = 400  # characters
# Conditions see the state at the event, so nothing here depends on what was written after the message.
_FACTS = f"""
select m.id as message_id, m.no, m.created_at as at, m.sent_at, m.kind, m.automatic,
  substr(case when m.version = 1 then m.text else coalesce((select v.text from message_version v
    where v.message_id = m.id order by v.version limit 1), m.text) end, 1, {LONGEST_TEXT}) as text,
  coalesce((select l.subject from letter l where l.message_id = m.id), '') as subject,
  d.id as dialog_id, m.episode_id, e.number, d.channel_id, c.kind as channel_kind, d.thread_kind, d.contact_id,
  k.name as contact_name, k.no_automatic, m.identity_id, coalesce(i.locale, '') as locale,
  c.created_at as connected_at, m.data,
  (select max(w.id) from wait w where w.dialog_id = d.id and w.message_id = m.id) as wait_id,
  (select count(*) from (select 1 from message p where p.dialog_id = d.id and p.no < m.no
    and p.episode_id = m.episode_id and p.kind in ('in', 'out') and p.automatic is null
    order by p.no desc limit 1) x) as spoken_before,
  (select count(*) from (select 1 from dialog o join episode f on f.dialog_id = o.id
    where o.contact_id = d.contact_id and f.id < m.episode_id limit 1) y) as earlier_episodes
from message m join dialog d on d.id = m.dialog_id join episode e on e.id = m.episode_id
  join channel c on c.id = d.channel_id join contact k on k.id = d.contact_id
  left join identity i on i.id = m.identity_id
"""


def load(tx: Tx, message_id: int) -> Facts | None:
    """Return the facts of a message inside a transaction; None when the message is gone."""
    return tx.once(f"facts/{message_id}", lambda: _load(tx, message_id))


def prepare(tx: Tx, message_ids: Sequence[int]) -> None:
    """Read the facts of several messages in one statement; `load` then returns them."""
    if len(message_ids) > 1:
        for row in tx.rows(_Row, f"{_FACTS} where {among(tx.dialect, 'm.id')}", ids=ids_text(message_ids)):
            tx.keep(f"facts/{row.message_id}", _read(row))


def _load(tx: Tx, message_id: int) -> Facts | None:
    row = tx.row(_Row, f"{_FACTS} where m.id = :id", id=message_id)
    return _read(row) if row else None


async def load_past(reader: Reader, message_ids: Sequence[int]) -> list[Facts]:
    """Return the facts of recorded messages in the order of their ids."""
    rows = await read_rows(reader, _Row, f"{_FACTS} where m.id in ({in_list(message_ids)}) order by m.id")
    return [_read(row) for row in rows]


def _read(row: _Row) -> Facts:
    return Facts(
        message_id=row.message_id,
        no=row.no,
        at=row.at,
        sent_at=row.sent_at,
        is_from_client=row.kind == "in",
        automatic=row.automatic,
        dialog_id=row.dialog_id,
        episode_id=row.episode_id,
        number=row.number,
        channel_id=row.channel_id,
        channel_kind=row.channel_kind,
        thread_kind=row.thread_kind,
        contact_id=row.contact_id,
        contact_name=row.contact_name,
        identity_id=row.identity_id,
        locale=row.locale,
        said=(row.subject, row.text),
        opens_episode=not row.spoken_before,
        wait_id=row.wait_id,
        is_new_client=not row.earlier_episodes,
        opted_out=bool(row.no_automatic),
        disowned=orjson.loads(row.data).get("sender_check") == "fail",
        connected_at=row.connected_at,
    )
