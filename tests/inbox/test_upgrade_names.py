"""A filled database with the former names of event kinds, codes and notifications gets the present ones."""

import asyncio
import json
from typing import Any

from alembic import command
from sqlalchemy import Connection, text

from inbox import events, listing
from inbox.consumers import Consumer
from inbox.dialogs.bulk import ACTS
from inbox.events import Event
from inbox.people import preferences
from inbox.store import Tx, open_store
from tests.inbox.test_upgrade import ANNA, BEGAN, early, fill, inside
from web.migrations import config, upgrade

__all__ = ["early"]
KINDS = (
    ("amendment.moved", "amendment.changed", "message", {"what": "edit", "state": "done"}),
    ("choices.moved", "preferences.changed", "operator", {}),
    ("delivery.moved", "delivery.changed", "message", {"state": "sent", "attempt": 0}),
    ("dialog.teamed", "dialog.team_changed", "dialog", {"to": 1, "before": None, "cause": "person"}),
    ("dialog.woke", "dialog.unsnoozed", "dialog", {"cause": "time"}),
    ("draft.moved", "draft.changed", "draft", {}),
    ("follow.moved", "follow.changed", "follow", {}),
    ("mention.moved", "mention.changed", "mention", {}),
    ("message.grew", "message.extended", "message", {"no": 1, "content": "text"}),
    ("notice.moved", "notification.changed", "notice", {}),
    ("read.moved", "read_mark.changed", "mark", {"read_no": 1}),
    ("system.line", "message.system_added", "message", {"no": 2, "content": "woke"}),
    ("channel.changed", "channel.changed", "channel", {"state": "trouble", "code": "storage"}),
    ("dialog.closed", "dialog.closed", "dialog", {"episode_id": 1, "undone": False}),
)
CODES = (
    ("stopped-while-sending", "server-crashed"),
    ("stopped", "server-stopped"),
    ("not-permitted", "not-allowed-by-client"),
    ("not-allowed", "no-permission"),
    ("privacy", "client-privacy"),
    ("mailbox-of-client-full", "recipient-mailbox-full"),
    ("letter-too-large", "email-too-large"),
    ("network", "network"),
)


def age(connection: Connection) -> None:
    """Fill the database of the previous schema with every former name."""
    fill(connection)
    command.upgrade(config(connection), "0019")

    def run(sql: str, **values: Any) -> None:
        connection.execute(text(sql), values)

    for number, (kind, _, about, data) in enumerate(KINDS, 1):
        run(
            "insert into event (id, at, kind, object_kind, object_id, actor_kind, scope_after, data)"
            " values (:id, :at, :kind, :about, 1, 'system', 'channel:1', :data)",
            id=number,
            at=BEGAN,
            kind=kind,
            about=about,
            data=json.dumps(data),
        )
    for number, (former, _) in enumerate(CODES):
        run("update delivery set code = :code where id = (select id from delivery order by id limit 1 offset :number)",
            code=former, number=number)  # fmt: skip
    run("update channel set health = 'trouble', health_code = 'storage'")
    run("update message set kind = 'system', content = 'teamed' where dialog_id = 1 and no = 2")
    run("update message set kind = 'system', content = 'woke' where dialog_id = 1 and no = 3")
    run("update message set content = 'woke' where dialog_id = 2 and no = 1")  # a client's message
    for number, (kind, data) in enumerate(
        (
            ("woke", {"cause": "time"}),
            ("handed", {"cause": "handover", "dialogs": [1, 2]}),
            ("followed", {"what": "woke"}),
            ("channel", {"state": "down", "name": "Shop bot", "since": BEGAN, "code": "storage", "detail": "Ж"}),
        ),
        1,
    ):
        run(
            "insert into notice (id, operator_id, kind, dialog_id, data, at) values (:id, 1, :kind, 1, :data, :at)",
            id=number,
            kind=kind,
            data=json.dumps(data),
            at=BEGAN,
        )
    run(
        "update operator set choices = :choices where id = 1",
        choices=json.dumps({"motion": "less", "notices": {"woke": {"mail": True}, "handed": {"app": False}}}),
    )
    run(
        "insert into command (actor, key, fingerprint, result, at) values ('operator:1', 'k', '', :result, :at)",
        result='{"done":[1],"failed":[],"undo":[{"act":"wake","ids":[1]},{"act":"finish","ids":[1]}]}',
        at=BEGAN,
    )
    generation = connection.execute(text("select value from meta where key = 'generation'")).scalar_one()
    run("insert into consumer (name, generation, position, at) values ('present', :g, 5, 0)", g=generation)
    run("insert into consumer (name, generation, position, at) values ('restored', 'other', 7, 0)")


def read_all(url: str, queries: dict[str, str]) -> dict[str, list[tuple[Any, ...]]]:
    answers: dict[str, list[tuple[Any, ...]]] = {}

    def read(connection: Connection) -> None:
        for name, sql in queries.items():
            answers[name] = [tuple(row) for row in connection.execute(text(sql))]

    inside(url, read)
    return answers


def test_stored_names_are_those_that_the_code_uses(early: str) -> None:
    inside(early, age)
    upgrade(early)
    found = read_all(
        early,
        {
            "kinds": "select kind from event order by id",
            "health": "select data from event where kind = 'channel.changed'",
            "codes": "select code from delivery where code is not null order by id",
            "channel": "select health_code from channel",
            "lines": "select dialog_id, no, content from message where content <> 'text' order by dialog_id, no",
            "notices": "select kind, data from notice order by id",
            "choices": "select choices from operator where id = 1",
            "command": "select result from command",
        },
    )
    assert [row[0] for row in found["kinds"]] == [now for _, now, _, _ in KINDS]
    assert {row[0] for row in found["kinds"]} <= events.registered().keys()
    assert json.loads(found["health"][0][0])["code"] == "storage-failed"
    assert [row[0] for row in found["codes"]] == [now for _, now in CODES]
    assert found["channel"] == [("storage-failed",)]
    assert found["lines"] == [(1, 2, "team_changed"), (1, 3, "unsnoozed"), (2, 1, "woke")]
    kinds = [row[0] for row in found["notices"]]
    assert kinds == ["unsnoozed", "handover", "followed", "channel"]
    assert set(kinds) <= set(preferences.KINDS)
    told = [json.loads(row[1]) for row in found["notices"]]
    assert (told[2]["what"], told[3]["code"], told[3]["detail"]) == ("unsnoozed", "storage-failed", "Ж")
    ways = preferences.parse(found["choices"][0][0])
    assert (ways.motion, ways.notices.unsnoozed.mail, ways.notices.handover.app) == ("less", True, False)
    undo = json.loads(found["command"][0][0])["undo"]
    assert [step["act"] for step in undo] == ["unsnooze", "close"]
    assert {step["act"] for step in undo} <= set(ACTS)


def test_open_pages_resync_and_consumers_go_on_where_they_are(early: str) -> None:
    inside(early, age)
    question = {
        "generation": "select value from meta where key = 'generation'",
        "consumers": "select name, generation, position from consumer order by name",
    }
    before = read_all(early, question)
    upgrade(early)
    after = read_all(early, question)
    generation = after["generation"][0][0]
    assert generation != before["generation"][0][0]  # an open page has a cursor of another log, so it takes a snapshot
    assert after["consumers"] == [("present", generation, 5), ("restored", "other", 7)]
    assert asyncio.run(seen_by_a_consumer(early)) == list(range(6, len(KINDS) + 1))


async def seen_by_a_consumer(url: str) -> list[int]:
    """Return the ids of the events that a consumer at position 5 gets after the upgrade."""
    store = open_store(url, strict=True)
    await store.start()
    given: list[int] = []

    def step(tx: Tx, event: Event) -> None:
        given.append(event.id)

    try:
        await Consumer(store, "present", step).drain()
        assert json.loads(await listing.dialog(store, ANNA, 1))["messages"][1]["content"] == "team_changed"
    finally:
        await store.stop()
    return given
