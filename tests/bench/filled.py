"""A filled SQLite database of Okno, written in bulk: what reads and search cost does not depend on how rows came."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

from inbox.search import texts
from inbox.waits import urgency
from tests.bench.texts import Texts

BEGAN = 1_790_000_000_000
LONG_DIALOG = 1
LONG_MESSAGES = 200


def fill(path: Path, messages: int, dialogs: int, seed: int = 3) -> None:
    """Dialogs with some ten messages each (the first one 200), every tenth waiting, two thirds of them open."""
    chance = random.Random(seed)
    base = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=off", "foreign_keys=off", "cache_size=-262144"):
        base.execute(f"pragma {pragma}")
    base.execute("begin")
    _dialogs(base, dialogs, chance)
    _messages(base, messages, dialogs, chance, Texts(seed))
    base.execute(
        "update dialog set last_no = n, client_count = n, last_message_id = m from (select dialog_id g, count(*) n,"
        " max(id) m from message group by dialog_id) where id = g"
    )
    base.execute("commit")
    base.execute("pragma optimize")
    base.execute("pragma wal_checkpoint(truncate)")
    base.close()


def _dialogs(base: sqlite3.Connection, dialogs: int, chance: random.Random) -> None:
    numbers = range(1, dialogs + 1)
    base.executemany(
        "insert into contact (id, kind, name, created_at) values (?, 'person', ?, ?)",
        ((one, f"Клиент {one}", BEGAN) for one in numbers),
    )
    base.executemany(
        "insert into identity (id, contact_id, kind, external_id, name, label, created_at)"
        " values (?, ?, 'telegram', ?, ?, ?, ?)",
        ((one, one, f"{7_000_000 + one}", f"Клиент {one}", f"@client{one}", BEGAN) for one in numbers),
    )

    def dialog(one: int) -> tuple[object, ...]:
        last_at = BEGAN + int(chance.random() * 10**9)
        waiting = last_at - 60_000 if one % 10 == 0 else None
        assignee = chance.choice((None, 1, 2, 3, 4, 5))
        is_open = int(one % 3 != 0)
        return (
            one,
            f"{7_000_000 + one}",
            one,
            one,
            assignee,
            is_open,
            waiting,
            last_at,
            urgency(waiting, last_at),
            BEGAN,
        )

    base.executemany(
        "insert into dialog (id, channel_id, thread_key, contact_id, episode_id, assignee_id, open, waiting_since,"
        " last_at, urgency, created_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (dialog(one) for one in numbers),
    )
    base.executemany(
        "insert into episode (id, number, dialog_id, title, opened_at) values (?, ?, ?, 'Где мой заказ', ?)",
        ((one, one, one, BEGAN) for one in numbers),
    )


def _messages(base: sqlite3.Connection, messages: int, dialogs: int, chance: random.Random, made: Texts) -> None:
    pool = [(text, *texts(text)) for text in made.many(5_000)]
    last: dict[int, int] = {}

    def place(count: int) -> tuple[int, int]:
        dialog = LONG_DIALOG if count <= LONG_MESSAGES else 1 + int(chance.random() * dialogs)
        last[dialog] = last.get(dialog, 0) + 1
        return dialog, last[dialog]

    for begin in range(0, messages, 20_000):
        rows, found = [], []
        for count in range(begin + 1, min(begin + 20_000, messages) + 1):
            (one, words, stems), (two, more, roots) = chance.choice(pool), chance.choice(pool)
            dialog, no = place(count)
            text = f"{one[: len(one) // 2]} {two[: len(two) // 2]}"
            rows.append((count, dialog, dialog, no, no, text, dialog, f"m{count}", BEGAN + count, BEGAN + count))
            half = words[: len(words) // 2], more[: len(more) // 2], stems[: len(stems) // 2], roots[: len(roots) // 2]
            found.append((count, f"{half[0]} {half[1]}", f"{half[2]} {half[3]}"))
        base.executemany(
            "insert into message (id, dialog_id, episode_id, no, client_no, kind, text, author_kind, identity_id,"
            " external_id, sent_at, created_at) values (?, ?, ?, ?, ?, 'in', ?, 'client', ?, ?, ?, ?)",
            rows,
        )
        base.executemany("insert into message_fts (rowid, words, stems) values (?, ?, ?)", found)
