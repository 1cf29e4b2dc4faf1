"""Exports a client's history as text, JSON or a printable page, with every author and exact time."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from html import escape
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import orjson

from inbox import i18n

Row = dict[str, Any]

PRINT = "addEventListener('load',()=>print())"
PRINT_HASH = "sha256-" + base64.b64encode(hashlib.sha256(PRINT.encode()).digest()).decode()
STYLE = (
    "body{font:14px/1.45 system-ui,sans-serif;color:#17212b;max-width:820px;margin:32px auto;padding:0 20px}"
    "h1{font-size:22px;margin:0}h2{font-size:14px;margin:24px 0 8px;border-bottom:1px solid #c9ced6;padding-bottom:4px}"
    ".m{margin:0 0 10px;padding:8px 12px;border-radius:8px;background:#f2f5f6;break-inside:avoid}"
    ".out{background:#dff1f4}.note{background:#fff6d6;outline:1px solid #e6cf7d}.system{background:none;color:#4b5966}"
    ".h{font-size:12px;color:#4b5966}.t{white-space:pre-wrap;overflow-wrap:anywhere}.gone{text-decoration:line-through}"
)


@dataclass(frozen=True)
class Names:
    """Names for ids, and the language and time zone of the reader."""

    locale: str
    zone: tzinfo
    operators: Mapping[int, str]
    channels: Mapping[int, str]
    teams: Mapping[int, str]
    tags: Mapping[int, str]

    def at(self, ms: int) -> str:
        return datetime.fromtimestamp(ms / 1000, self.zone).isoformat(sep=" ", timespec="seconds")

    def say(self, text: str, **values: object) -> str:
        return i18n.text(self.locale, text, **values)

    def operator(self, operator_id: object) -> str:
        return self.operators.get(operator_id, "") if isinstance(operator_id, int) else ""


def zone_of(name: str) -> tzinfo:
    """Return the reader's own time zone; an unknown name means UTC."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def author(row: Row, names: Names) -> str:
    made = row["author"]
    if made["operator_id"]:
        return names.operator(made["operator_id"]) or str(made["name"])
    if made["kind"] == "outside":
        return str(row["data"].get("by") or names.say("Sent outside Okno"))
    return str(made["name"])


def body(row: Row, names: Names) -> str:
    """Return a message's text, with the names of its files; other content is named."""
    lines = [event(row, names)] if row["kind"] == "system" else [str(row["text"])]
    data = row["data"]
    facts = [data.get(key) for key in ("title", "address", "question", "phone")]
    if "latitude" in data:
        facts.append(f"{data['latitude']}, {data.get('longitude')}")
    lines += [str(fact) for fact in facts if fact and row["kind"] != "system"]
    lines += [f"[{file['name'] or file['kind']}, {file['size'] or 0} B]" for file in row["files"]]
    if row["content"] not in ("text", "service") and row["kind"] != "system" and not any(lines):
        lines.append(f"[{row['content']}]")
    return "\n".join(line for line in lines if line)


def event(row: Row, names: Names) -> str:
    data, content = row["data"], row["content"]
    who = names.operator(data.get("by"))
    phrases = {
        "assigned": names.say("Assignee: {who}", who=names.operator(data.get("to")) or "—"),
        "team_changed": names.say("Team: {team}", team=names.teams.get(data.get("to") or 0, "—")),
        "closed": names.say("Closed by {who}", who=who) if who else names.say("The conversation was closed"),
        "reopened": names.say("Reopened by {who}", who=who) if who else names.say("Reopened: the client wrote again"),
        "snoozed": names.say("Snoozed until {when}", when=names.at(data["until"]))
        if data.get("until")
        else names.say("Snoozed until the client replies"),
        "unsnoozed": names.say("Unsnoozed"),
        "sla_breached": names.say("The reply is overdue"),
        "tagged": tags_changed(data, names),
        "ranked": names.say("Priority: {priority}", priority=priority(data.get("to"), names)),
        "no-answer": names.say("No reply needed"),
        "blocked": names.say("The client has blocked the bot"),
        "unblocked": names.say("The client has unblocked the bot"),
    }.get(content, content)
    return " · ".join(
        filter(
            None,
            [
                phrases,
                who if content in ("team_changed", "snoozed", "no-answer", "assigned", "tagged", "ranked") else "",
            ],
        )
    )


def tags_changed(data: Row, names: Names) -> str:
    added, removed = [
        ", ".join(names.tags.get(tag, "—") for tag in data.get(name, ())) for name in ("added", "removed")
    ]
    parts = [names.say("Tags added: {tags}", tags=added)] if added else []
    return " · ".join(parts + ([names.say("Tags removed: {tags}", tags=removed)] if removed else []))


def priority(value: object, names: Names) -> str:
    words = {1: names.say("High"), 0: names.say("Medium"), -1: names.say("Low")}
    return words[value].lower() if isinstance(value, int) and value in words else ""


def state(row: Row, names: Names) -> str:
    """Return the delivery state of an answer, and later edits."""
    parts = []
    delivery = row["delivery"]
    if delivery:
        states = {
            "failed": names.say("failed"),
            "uncertain": names.say("delivery uncertain"),
            "cancelled": names.say("cancelled"),
        }
        parts += [states[delivery["state"]]] if delivery["state"] in states else []
    if row["edited_at"]:
        parts.append(f"{names.say('edited')} {names.at(row['edited_at'])}")
    if row["deleted_at"]:
        parts.append(names.say("The message was deleted at {time}", time=names.at(row["deleted_at"])))
    return ", ".join(parts)


def head(row: Row, names: Names) -> str:
    what = names.say("Note") if row["kind"] == "note" else names.channels.get(row["channel_id"], "")
    parts = [names.at(row["sent_at"]), what, author(row, names), state(row, names)]
    return " · ".join(part for part in parts if part)


async def as_text(card: Row, rows: AsyncIterator[Row], names: Names) -> AsyncIterator[bytes]:
    addresses = ", ".join(identity["label"] or identity["external_id"] for identity in card["identities"])
    yield f"{card['name']}\n{addresses}\n".encode()
    episode = None
    async for row in rows:
        if row["episode"] != episode:
            episode = row["episode"]
            yield f"\n=== {names.say('No. {number}', number=episode)} ===\n".encode()
        yield f"\n{head(row, names)}\n{body(row, names)}\n".encode()


async def as_json(card: Row, rows: AsyncIterator[Row], names: Names) -> AsyncIterator[bytes]:
    yield b'{"contact":' + orjson.dumps(card) + b',"messages":['
    first = True
    async for row in rows:
        files = [{key: file[key] for key in ("name", "kind", "media_type", "size")} for file in row["files"]]
        kept = {key: row[key] for key in _KEPT} | {"files": files}
        kept |= {"at": names.at(row["sent_at"]), "author": {**row["author"], "name": author(row, names)}}
        kept["channel"] = names.channels.get(row["channel_id"], "")
        yield (b"" if first else b",\n") + orjson.dumps(kept)
        first = False
    yield b"]}\n"


_KEPT = (
    *("id", "dialog_id", "episode", "no", "kind", "content", "text", "data", "reply_to_no", "sent_at", "created_at"),
    *("edited_at", "deleted_at", "automatic", "delivery", "letter"),
)


async def as_page(card: Row, rows: AsyncIterator[Row], names: Names, *, printed: bool) -> AsyncIterator[bytes]:
    addresses = ", ".join(identity["label"] or identity["external_id"] for identity in card["identities"])
    script = f"<script>{PRINT}</script>" if printed else ""
    title = escape(card["name"])
    yield (
        f'<!DOCTYPE html><html lang="{names.locale}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style>{script}</head><body>'
        f'<h1>{title}</h1><p class="h">{escape(addresses)}</p>'
    ).encode()
    episode = None
    async for row in rows:
        if row["episode"] != episode:
            episode = row["episode"]
            yield f"<h2>{escape(names.say('No. {number}', number=episode))}</h2>".encode()
        gone = " gone" if row["deleted_at"] else ""
        content = escape(body(row, names))
        yield (
            f'<div class="m {row["kind"]}"><div class="h">{escape(head(row, names))}</div>'
            f'<div class="t{gone}">{content}</div></div>\n'
        ).encode()
    yield b"</body></html>\n"
