"""Adds the ready rules, switched off; who replied is assigned as the installation had it."""

import json
import time
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

RULES: list[tuple[str, str, int, dict[str, Any]]] = [
    (
        "distribution",
        "assignment",
        1,
        {
            "operators": None,
            "team_id": None,
            "channels": [],
            "cap": 0,
            "only_here": False,
            "former_days": 0,
            "absent": "keep",
            "absent_minutes": 10,
            "absent_team_id": None,
            "nobody": "leave",
            "nobody_team_id": None,
        },
    ),
    ("reply_assigns", "assignment", 2, {}),
    (
        "out_of_hours",
        "replies",
        1,
        {
            "hours_id": 1,
            "texts": [
                {
                    "channel_id": None,
                    "language": "ru",
                    "text": "Здравствуйте! Сейчас мы не работаем. Мы получили ваше сообщение"
                    " и ответим {back|в рабочее время}.",
                },
                {
                    "channel_id": None,
                    "language": "en",
                    "text": "Hello! We are closed now. We have received your message"
                    " and will reply {back|when we open}.",
                },
            ],
            "frequency": {"every": "wait", "hours": 24},
        },
    ),
    (
        "receipt",
        "replies",
        2,
        {
            "texts": [
                {
                    "channel_id": None,
                    "language": "ru",
                    "text": "Ваше обращение принято. Его номер: {number}. Мы ответим в этой переписке.",
                },
                {
                    "channel_id": None,
                    "language": "en",
                    "text": "We have received your request. Its number is {number}. We will reply in this thread.",
                },
            ],
            "frequency": {"every": "episode", "hours": 24},
        },
    ),
    (
        "autoreply",
        "replies",
        3,
        {
            "texts": [
                {
                    "channel_id": None,
                    "language": "ru",
                    "text": "Здравствуйте, {name|уважаемый клиент}! Мы получили ваше сообщение и скоро ответим.",
                },
                {
                    "channel_id": None,
                    "language": "en",
                    "text": "Hello {name|there}! We have received your message and will reply soon.",
                },
            ],
            "clients": "all",
            "frequency": {"every": "episode", "hours": 24},
        },
    ),
    (
        "sla",
        "deadlines",
        1,
        {
            "channels": [],
            "teams": [],
            "first_minutes": 60,
            "next_minutes": 60,
            "stages": [80, 100],
            "hours_id": 1,
            "whom": {"assignee": True, "leads": True, "operators": []},
            "email": True,
        },
    ),
    (
        "untouched",
        "deadlines",
        2,
        {"minutes": 30, "whom": {"assignee": True, "leads": True, "operators": []}, "email": False},
    ),
]


def upgrade() -> None:
    bind = op.get_bind()
    stored = bind.execute(sa.text("select value from meta where key = 'reply_assigns'")).scalar()
    insert = sa.text(
        "insert into rule (kind, grp, place, active, version, body, reviewed, changed_at)"
        " values (:kind, :grp, :place, :active, 1, :body, 0, :now) returning id"
    )
    version = sa.text(
        "insert into rule_version (rule_id, version, body, active, at) values (:rule, 1, :body, :active, :now)"
    )
    for kind, grp, place, body in RULES:
        about = {
            "active": int(kind == "reply_assigns" and stored != "0"),
            "body": json.dumps(body, ensure_ascii=False, separators=(",", ":")),
            "now": time.time_ns() // 1_000_000,
        }
        rule_id = bind.execute(insert, about | {"kind": kind, "grp": grp, "place": place}).scalar_one()
        bind.execute(version, about | {"rule": rule_id})
