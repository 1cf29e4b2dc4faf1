"""Creates a filled SQLite database of Okno in bulk: the cost of reads and search does not depend on how rows came.

The rows have the counters that `okno check` recomputes. Indexes of messages are created after them, which takes half
the time.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inbox.dialogs.locked import urgency
from inbox.search.index import channel_tokens, index_texts
from tests.bench.install import FIRST_CHAT
from tests.bench.texts import Texts

BEGAN = 1_790_000_000_000
LONG_DIALOG = 1
LONG_MESSAGES = 200
AT_ONCE = 20_000
POOL = 5_000
OPERATORS = (None, 1, 2, 3, 4, 5)

Values = Iterator[tuple[Any, ...]]


def channel_of(dialog: int, second_every: int) -> int:
    """Return the channel of a dialog: every nth is in the second one, none for 0."""
    return 2 if second_every and dialog % second_every == 0 else 1


def fill(path: Path, messages: int, dialogs: int, seed: int = 3, *, second_every: int = 0) -> float:
    """Write dialogs with some ten messages each (the first one 200), every tenth waiting, two thirds of them open.

    Their keys are the chats of `Updates`, so that later messages join them. Returns the seconds it took.
    """
    began = time.perf_counter()
    chance = random.Random(seed)
    base = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=off", "foreign_keys=off", "cache_size=-262144"):
        base.execute(f"pragma {pragma}")
    base.execute("begin")
    later = without_indexes(base, "message")
    _messages(base, messages, dialogs, chance, Texts(seed), second_every)
    for statement in later:
        base.execute(statement)
    _clients(base, dialogs, second_every)
    _dialogs(base, dialogs, chance, second_every)
    base.execute("commit")
    base.execute("pragma optimize")
    base.execute("pragma wal_checkpoint(truncate)")
    base.close()
    taken = time.perf_counter() - began
    print(f"{messages:,} messages in {dialogs:,} dialogs filled in {taken:.1f} s", file=sys.stderr, flush=True)
    return taken


def without_indexes(base: sqlite3.Connection, table: str) -> list[str]:
    """Drop the indexes; returns the statements that create them again."""
    definitions = base.execute(
        "select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null", (table,)
    ).fetchall()
    for name, _ in definitions:
        base.execute(f'drop index "{name}"')
    return [sql for _, sql in definitions]


def _clients(base: sqlite3.Connection, dialogs: int, second_every: int) -> None:
    numbers = range(1, dialogs + 1)
    base.executemany(
        "insert into contact (id, kind, name, created_at) values (?, 'person', ?, ?)",
        ((number, f"Клиент {number}", BEGAN) for number in numbers),
    )
    base.executemany(
        "insert into identity (id, contact_id, kind, external_id, name, label, created_at)"
        " values (?, ?, 'telegram', ?, ?, ?, ?)",
        (
            (number, number, f"{FIRST_CHAT + number - 1}", f"Клиент {number}", f"@client{number}", BEGAN)
            for number in numbers
        ),
    )

    def known_as(number: int) -> str:
        return f"клиент {number} клиент {number} client{number} {FIRST_CHAT + number - 1}"

    base.executemany(
        "insert into contact_words (contact_id, words, channels) values (?, ?, ?)",
        ((number, known_as(number), str(channel_of(number, second_every))) for number in numbers),
    )
    base.executemany(  # none of these words has another stem
        "insert into contact_fts (rowid, words, stems) values (?, ?, '')",
        ((number, channel_tokens(known_as(number), [channel_of(number, second_every)])) for number in numbers),
    )


def _dialogs(base: sqlite3.Connection, dialogs: int, chance: random.Random, second_every: int) -> None:
    """Write the dialogs after the messages, because they hold counts and the last message."""
    found = {
        dialog: (count, last, at)
        for dialog, count, last, at in base.execute(
            "select dialog_id, count(*), max(id), max(created_at) from message group by dialog_id"
        )
    }
    waits: list[tuple[Any, ...]] = []

    def rows() -> Values:
        for dialog_id in range(1, dialogs + 1):
            count, last, at = found.get(dialog_id, (0, None, BEGAN))
            is_open = dialog_id % 3 != 0
            waiting = at if count and is_open and dialog_id % 10 == 0 else None
            if waiting is not None:
                waits.append((dialog_id, dialog_id, last, waiting))
            assignee = chance.choice(OPERATORS)
            numbers = (int(is_open), waiting, at, urgency(waiting, None, at), count, count, last)
            yield (
                dialog_id,
                channel_of(dialog_id, second_every),
                f"{FIRST_CHAT + dialog_id - 1}",
                dialog_id,
                dialog_id,
                assignee,
                *numbers,
                BEGAN,
            )

    base.executemany(
        "insert into dialog (id, channel_id, thread_key, contact_id, episode_id, assignee_id, open, waiting_since,"
        " last_at, urgency, last_no, client_count, last_message_id, created_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows(),
    )
    base.execute(
        "insert into episode (id, number, dialog_id, title, opened_at, closed_at)"
        " select id, id, id, 'Где мой заказ', ?, case when open = 1 then null else last_at end from dialog",
        (BEGAN,),
    )
    base.executemany("insert into wait (dialog_id, episode_id, message_id, started_at) values (?, ?, ?, ?)", waits)


def _messages(
    base: sqlite3.Connection, messages: int, dialogs: int, chance: random.Random, made: Texts, second_every: int
) -> None:
    def half(line: str) -> str:
        return line[: len(line) // 2]

    pool = [tuple(half(part) for part in (text, *index_texts(text))) for text in made.many(POOL)]
    last = [0] * (dialogs + 1)
    pick = chance.random
    for begin in range(1, messages + 1, AT_ONCE):
        rows, found = [], []
        for count in range(begin, min(begin + AT_ONCE, messages + 1)):
            first, two = pool[int(pick() * POOL)], pool[int(pick() * POOL)]
            dialog = LONG_DIALOG if count <= LONG_MESSAGES else 1 + int(pick() * dialogs)
            last[dialog] = no = last[dialog] + 1
            at = BEGAN + count
            rows.append((count, dialog, dialog, no, no, f"{first[0]} {two[0]}", dialog, f"m{count}", at, at))
            channel = (channel_of(dialog, second_every),)
            plain, stems = f"{first[1]} {two[1]}", f"{first[2]} {two[2]}"
            found.append((count, channel_tokens(plain, channel), channel_tokens(stems, channel)))
        base.executemany(
            "insert into message (id, dialog_id, episode_id, no, client_no, kind, text, author_kind, identity_id,"
            " external_id, sent_at, created_at) values (?, ?, ?, ?, ?, 'in', ?, 'client', ?, ?, ?, ?)",
            rows,
        )
        base.executemany("insert into message_fts (rowid, words, stems) values (?, ?, ?)", found)
