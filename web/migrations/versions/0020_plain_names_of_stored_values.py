"""Renames event kinds, error codes, kinds of notifications and of event lines to the names that the code uses now.

Browsers hold rows with the former names, so the log gets a new generation: every open page takes a fresh snapshot. The
positions of consumers move to the new generation with it, because the log itself stays the same.
"""

import json
import secrets
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

EVENT_KINDS = {
    "amendment.moved": "amendment.changed",
    "choices.moved": "preferences.changed",
    "delivery.moved": "delivery.changed",
    "dialog.teamed": "dialog.team_changed",
    "dialog.woke": "dialog.unsnoozed",
    "draft.moved": "draft.changed",
    "follow.moved": "follow.changed",
    "mention.moved": "mention.changed",
    "message.grew": "message.extended",
    "notice.moved": "notification.changed",
    "read.moved": "read_mark.changed",
    "system.line": "message.system_added",
}
LINES = {"teamed": "team_changed", "woke": "unsnoozed"}
NOTIFICATIONS = {"handed": "handover", "woke": "unsnoozed"}
ACTS = {"finish": "close", "wake": "unsnooze"}
CODES = {
    "letter-too-large": "email-too-large",
    "mailbox-of-client-full": "recipient-mailbox-full",
    "not-allowed": "no-permission",
    "not-permitted": "not-allowed-by-client",
    "privacy": "client-privacy",
    "stopped": "server-stopped",
    "stopped-while-sending": "server-crashed",
    "storage": "storage-failed",
}
PIECE = 5_000


def upgrade() -> None:
    bind = op.get_bind()
    rename(bind, "event", "kind", EVENT_KINDS)
    rename(bind, "message", "content", LINES, where="kind = 'system' and ")
    rename(bind, "notice", "kind", NOTIFICATIONS)
    for table, column in (
        ("amendment", "code"),
        ("attachment", "reason"),
        ("channel", "health_code"),
        ("delivery", "code"),
    ):
        rename(bind, table, column, CODES)
    rename_inside(bind, "event", "data", "kind = 'channel.changed'", rename_code)
    rename_inside(bind, "notice", "data", "kind = 'channel'", rename_code)
    rename_inside(bind, "notice", "data", "kind in ('message', 'followed')", rename_act)
    rename_inside(bind, "operator", "choices", "choices <> '{}'", rename_ways)
    for old, new in ACTS.items():  # a command that a browser repeats over the upgrade gets its first result
        bind.execute(
            sa.text("update command set result = replace(result, :old, :new) where result like :some"),
            {"old": f'"act":"{old}"', "new": f'"act":"{new}"', "some": f'%"act":"{old}"%'},
        )
    begin_generation(bind)


def rename(bind: sa.Connection, table: str, column: str, names: Mapping[str, str], where: str = "") -> None:
    """Replace values of a column."""
    cases = " ".join(f"when '{old}' then '{new}'" for old, new in names.items())
    former = ", ".join(f"'{old}'" for old in names)
    bind.execute(
        sa.text(f"update {table} set {column} = case {column} {cases} end where {where}{column} in ({former})")
    )


def rename_inside(bind: sa.Connection, table: str, column: str, where: str, change: Any) -> None:
    """Replace values inside of the JSON of a column, a piece at a time in the order of the ids."""
    rows = sa.text(f"select id, {column} from {table} where {where} and id > :after order by id limit {PIECE}")
    after = 0
    while found := bind.execute(rows, {"after": after}).all():
        after = found[-1][0]
        changed = []
        for id_, text in found:
            data = json.loads(text or "{}")
            if change(data):
                changed.append({"id": id_, "text": json.dumps(data, ensure_ascii=False, separators=(",", ":"))})
        if changed:
            bind.execute(sa.text(f"update {table} set {column} = :text where id = :id"), changed)


def rename_code(data: dict[str, Any]) -> bool:
    """Rename the error code of an outage; returns whether there was one to rename."""
    if (new := CODES.get(data.get("code") or "")) is None:
        return False
    data["code"] = new
    return True


def rename_act(data: dict[str, Any]) -> bool:
    """Rename an operator's command; returns whether it had a former name."""
    if (new := LINES.get(data.get("what") or "")) is None:
        return False
    data["what"] = new
    return True


def rename_ways(choices: dict[str, Any]) -> bool:
    """Rename the kinds of notifications in an operator's preferences; returns whether there were any."""
    ways = choices.get("notices") or {}
    former = NOTIFICATIONS.keys() & ways.keys()
    for old in former:
        ways[NOTIFICATIONS[old]] = ways.pop(old)
    return bool(former)


def begin_generation(bind: sa.Connection) -> None:
    """Start a new generation of the log, in which its consumers continue at their positions."""
    old = bind.execute(sa.text("select value from meta where key = 'generation'")).scalar_one()
    new = secrets.token_hex(4)
    bind.execute(sa.text("update meta set value = :new where key = 'generation'"), {"new": new})
    for table in ("consumer", "consumer_fault"):
        bind.execute(sa.text(f"update {table} set generation = :new where generation = :old"), {"new": new, "old": old})
