"""Recomputes materialised columns of dialogs and reports differences, for `okno check` (decisions 1.4)."""

from inbox.dialogs.locked import urgency as urgency_of
from inbox.store import Reader

_DIALOGS = """
select d.id, d.last_no, d.client_count, d.waiting_since, d.last_message_id, d.open, d.urgency, d.last_at, d.due_at,
  (select coalesce(max(m.no), 0) from message m where m.dialog_id = d.id),
  (select count(*) from message m where m.dialog_id = d.id),
  (select count(*) from message m where m.dialog_id = d.id and m.client_no is not null),
  (select w.started_at from wait w where w.dialog_id = d.id and w.ended_at is null),
  (select w.due_at from wait w where w.dialog_id = d.id and w.ended_at is null and d.blocked_at is null),
  (select m.id from message m where m.dialog_id = d.id and m.kind <> 'system'
   and not (m.kind = 'out' and m.author_kind = 'system' and m.automatic is not null) order by m.no desc limit 1),
  (select case when e.closed_at is null then 1 else 0 end from episode e where e.id = d.episode_id),
  d.tagged,
  case when exists (select 1 from due u where u.kind = 'tag') then d.tagged
   when exists (select 1 from dialog_tag x join tag t on t.id = x.tag_id
   where x.dialog_id = d.id and t.removed_at is null) then 1 else 0 end
from dialog d where d.id > :after order by d.id limit 500
"""


async def find_differences(reader: Reader) -> list[str]:
    """Return a sentence for each materialised value that does not follow from its rows; empty when all are right."""
    problems: list[str] = []
    after = 0
    while page := await reader.rows(_DIALOGS, after=after):
        after = page[-1][0]
        for row in page:
            problems += _of_dialog(*row)
    problems += [
        f"message {row[0]} is outbound and has no delivery"
        for row in await reader.rows(
            "select m.id from message m left join delivery d on d.message_id = m.id"
            " where m.kind = 'out' and m.author_kind in ('operator', 'system') and d.id is null limit 100"
        )
    ]
    return problems


def _of_dialog(
    dialog_id: int,
    last_no: int,
    client_count: int,
    waiting_since: int | None,
    last_message_id: int | None,
    is_open: int,
    urgency: int,
    last_at: int,
    due_at: int | None,
    true_last: int,
    true_total: int,
    true_clients: int,
    true_wait: int | None,
    true_due: int | None,
    true_message: int | None,
    true_open: int | None,
    tagged: int,
    true_tagged: int,
) -> list[str]:
    checks = {
        "last_no": (last_no, true_last),
        "numbers without a gap": (true_total, true_last),
        "client_count": (client_count, true_clients),
        "waiting_since": (waiting_since, true_wait),
        "last_message_id": (last_message_id, true_message),
        "open": (is_open, true_open),
        "due_at": (due_at, true_due),
        "tagged": (tagged, true_tagged),
        "urgency": (urgency, urgency_of(true_wait, true_due, last_at)),
    }
    return [
        f"dialog {dialog_id}: {name} is {kept}, its rows say {true}"
        for name, (kept, true) in checks.items()
        if kept != true
    ]
