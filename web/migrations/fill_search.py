"""Adds existing messages, contacts and tasks to the search index; used by migrations."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import structlog
from sqlalchemy import Connection, Row, text

from inbox.search.index import channel_tokens, index_texts, truncate
from inbox.search.stems import words

CHUNK = 2_000
TELL_EVERY = 50_000
log = structlog.get_logger("migrations")

MESSAGES = (
    "select m.id, m.text, d.channel_id from message m join dialog d on d.id = m.dialog_id"
    " where m.kind <> 'system' and m.id > :after order by m.id"
)
SUBJECTS = "select message_id, subject from letter where message_id between :first and :last"
NAMES = "select message_id, name from attachment where message_id between :first and :last order by position, id"
CLIENTS = "select id, name from contact where id > :after order by id"
IDENTITIES = (
    "select contact_id, name, label, external_id from identity where contact_id between :first and :last order by id"
)
DIALOGS = (
    "select distinct contact_id, channel_id from dialog where contact_id between :first and :last order by channel_id"
)
TASKS = "select id, title, text, coalesce(channel_id, 0) from task where id > :after order by id"
COMMENTS = (
    "select task_id, text from task_line where kind = 'comment' and task_id between :first and :last"
    " order by task_id, no"
)

# (id, text, channels)
Found = Iterator[tuple[int, str, Sequence[int]]]


def index_existing(connection: Connection) -> None:
    """Index every message and every contact, as inbox.search.index does one by one."""
    _fill(connection, "message", MESSAGES, _messages)
    _fill(connection, "contact", CLIENTS, _clients)


def index_existing_tasks(connection: Connection) -> None:
    """Index every task with its comments, as tasks.search_index does one by one."""
    _fill(connection, "task", TASKS, _tasks)


def _tasks(connection: Connection, page: Sequence[Row[Any]]) -> Found:
    comments: defaultdict[int, list[str]] = defaultdict(list)
    for task_id, body in _of_page(connection, COMMENTS, page):
        comments[task_id].append(body)
    for task_id, title, body, channel in map(tuple, page):
        yield task_id, " ".join([title, body, *comments[task_id]]), (channel,)


def _messages(connection: Connection, page: Sequence[Row[Any]]) -> Found:
    """Index messages with the subject before the text and the names of files behind it, as inbox.files.attachments
    does.
    """
    subjects: dict[int, str] = dict(_of_page(connection, SUBJECTS, page))
    names: defaultdict[int, list[str]] = defaultdict(list)
    for message_id, name in _of_page(connection, NAMES, page):
        names[message_id].append(name)
    for message_id, body, channel in map(tuple, page):
        yield message_id, " ".join(filter(None, [subjects.get(message_id), body, *names[message_id]])), (channel,)


def _clients(connection: Connection, page: Sequence[Row[Any]]) -> Found:
    addresses: defaultdict[int, list[str]] = defaultdict(list)
    seen: defaultdict[int, list[int]] = defaultdict(list)
    for contact_id, *parts in _of_page(connection, IDENTITIES, page):
        addresses[contact_id] += parts
    for contact_id, channel in _of_page(connection, DIALOGS, page):
        seen[contact_id].append(channel)
    keep = text("insert into contact_words (contact_id, words, channels) values (:id, :words, :channels)")
    kept = []
    for contact_id, name in map(tuple, page):
        plain = " ".join(words(" ".join([name, *addresses[contact_id]])))
        kept.append({"id": contact_id, "words": plain, "channels": " ".join(map(str, seen[contact_id]))})
        yield contact_id, plain, seen[contact_id]
    connection.execute(keep, kept)


def _of_page(connection: Connection, query: str, page: Sequence[Row[Any]]) -> list[Any]:
    edges = {"first": page[0][0], "last": page[-1][0]}
    return [tuple(row) for row in connection.execute(text(query), edges)]


def _fill(
    connection: Connection, what: str, query: str, found: Callable[[Connection, Sequence[Row[Any]]], Found]
) -> None:
    if connection.dialect.name == "sqlite":
        fit: Callable[[str], str] = str
        insert = text(f"insert into {what}_fts (rowid, words, stems) values (:id, :words, :stems)")
    else:
        fit = truncate
        insert = text(
            f"insert into {what}_fts (id, words, stems)"
            " values (:id, to_tsvector('simple', :words), to_tsvector('simple', :stems))"
        )
    after = done = 0
    while page := connection.execute(text(f"{query} limit {CHUNK}"), {"after": after}).fetchall():
        after = page[-1][0]
        rows = []
        for row_id, body, channels in found(connection, page):
            plain, stems = (channel_tokens(part, channels) for part in index_texts(body))
            if plain:  # SQLite does not cut texts: removing a row needs exactly the indexed text
                rows.append({"id": row_id, "words": fit(plain), "stems": fit(stems)})
        if rows:
            connection.execute(insert, rows)
        done += len(page)
        if done % TELL_EVERY < CHUNK and done >= TELL_EVERY:
            log.warning("the search index is being rebuilt", of=what, done=done)
