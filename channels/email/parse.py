"""Parses a raw email into plain facts and the bytes of its files. Runs in the sandbox; knows no database
and no secret.
"""

import hashlib
import re
from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from typing import Any

from channels.email import autoreply, body, bounces, mime, senders
from channels.email.attributions import describe_letter
from channels.email.charsets import decode
from channels.email.headers import addresses, line_of, read_header, text_of
from channels.email.message_ids import ids_in

Facts = dict[str, Any]
_LONGEST_ID = 400
_MOST_QUOTED = 100_000
_SHOWN_ADDRESSES = 200


def letter(payload: bytes, facts: Facts) -> tuple[Facts, list[bytes]]:
    """Return (facts of the email, bytes of its files in the order of facts["files"]).

    facts: own (addresses of this mailbox), authority (the server whose DMARC verdict is trusted), plain (ignore the
    HTML).
    """
    message, cut = mime.parse_message(payload)
    raw = mime.headers_of(message)
    content = mime.read(message)
    headers = mime.decode_headers(raw, content.near)

    def first(name: str) -> str:
        return headers[name][0] if headers.get(name) else ""

    ids = [*ids_in(_ids_text(first("in-reply-to"))), *reversed(ids_in(_ids_text(first("references"))))]
    subject, own = read_header(first("subject")), list(facts.get("own", []))
    letter_about = describe_letter(own, subject, answers=bool(ids))
    parts = body.words_of(content, letter_about, plain=bool(facts.get("plain")))
    if not parts["text"] and not content.size and not content.files:
        parts["text"] = _unread(payload)
    cut |= content.cut
    limits = {"text": mime.MOST_TEXT, "quoted": _MOST_QUOTED, "quoted_above": _MOST_QUOTED}
    cut |= {"text"} if any(len(parts[name]) > limit for name, limit in limits.items()) else set()
    delivered_to = [line_of(value, 254).lower() for value in headers.get("delivered-to", [])][:20]
    report = _report(headers, content, subject=subject, ids=ids, own=own)
    who = senders.plain_writer(headers) if report else senders.writer(headers, own, delivered_to)
    text = parts["text"][:2_000]  # a quotation of our own automatic text says nothing about this email
    why = report["kind"] if report else autoreply.automatic_reason(headers, who, own=own, subject=subject, text=text)
    result: Facts = {
        "header_id": _message_id(first("message-id")),
        "name": who.name,
        "address": who.address,
        "reply_to": who.reply_to,
        "via": who.via,
        "through": who.through,
        "subject": subject,
        "recipients": _shown(headers, "to", own),
        "copies": _shown(headers, "cc", own),
        "delivered_to": delivered_to,
        "date": _date(first("date")),
        "ids": list(dict.fromkeys(ids)),
        "references": " ".join(ids_in(_ids_text(first("references"))))[:20_000],
        "automatic": why,
        "marked": autoreply.is_marked(headers),
        "judged": autoreply.dmarc_verdict(headers, str(facts.get("authority", ""))),
        "bounce": report,
        "digest": digest(payload, raw),
        "raw_hash": hashlib.sha256(payload).hexdigest(),
        "files": [
            {"name": file.name, "media_type": file.media_type, "content_id": file.content_id} for file in content.files
        ],
        **parts,
        **{name: parts[name][:limit] for name, limit in limits.items()},
    }
    result["cut"] = sorted(cut)
    return result, [file.body for file in content.files]


def _report(
    headers: dict[str, list[str]], found: mime.Read, *, subject: str, ids: list[str], own: list[str]
) -> Facts | None:
    name, sender = senders.first_mailbox(headers, "from")
    return bounces.find(bounces.Envelope(headers, sender, name, subject, ids, own), found)


def digest(payload: bytes, headers: dict[str, list[str]]) -> str:
    """Return sixteen digits that distinguish emails with the same Message-ID: From, Date, Subject and body (A13)."""
    hashed = hashlib.sha256()
    for name in ("from", "date", "subject"):
        hashed.update("".join(headers.get(name, [""])[0].split()).encode("utf-8", "surrogateescape") + b"\x00")
    halves = re.split(rb"\r?\n\r?\n", payload, maxsplit=1)
    hashed.update(halves[1].replace(b"\r\n", b"\n").strip() if len(halves) > 1 else b"")
    return hashed.hexdigest()[:16]


def _unread(payload: bytes) -> str:
    """Return the raw body when no part of it could be found; "" when it holds only delimiters and part headers."""
    halves = re.split(rb"\r?\n\r?\n", payload, maxsplit=1)
    text = text_of(decode(halves[1][: 4 * mime.MOST_TEXT])).strip() if len(halves) > 1 else ""
    start = re.search(r"^--", text, re.MULTILINE)
    below = text[start.start() :] if start else text
    return text if re.search(r"^(?!--|[A-Za-z-]+:|[ \t])[^\n]*\S", below, re.MULTILINE) else ""


def _shown(headers: dict[str, list[str]], name: str, own: Sequence[str]) -> list[str]:
    """Return the first addresses of a header, and all of our own: they may carry the mark of a dialog."""
    pairs = [pair for value in headers.get(name, [])[:3] for pair in addresses(value) if any(pair)]
    ours = [(who, address) for who, address in pairs[_SHOWN_ADDRESSES:] if _without_tag(address) in own]
    shown = [*pairs[:_SHOWN_ADDRESSES], *ours[:_SHOWN_ADDRESSES]]
    return [f"{who} <{address}>" if who and address else address or who for who, address in shown]


def _without_tag(address: str) -> str:
    """Return support@shop.example of support+okno.12.4f@shop.example."""
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def _message_id(raw: str) -> str:
    """Return the Message-ID in one line; one too long for an index is replaced by its hash."""
    value = line_of(_ids_text(raw), 100_000)
    match = re.search(r"<[^<>]*>", value)
    value = match[0] if match else value
    if len(value) > _LONGEST_ID:
        return f"long:{hashlib.sha256(value.encode()).hexdigest()}"
    return value if value.strip("<> @") else ""


def _ids_text(raw: str) -> str:
    return raw.encode("ascii", "replace").decode()


def _date(raw: str) -> int | None:
    """Return the Date header in milliseconds UTC."""
    try:
        return int(parsedate_to_datetime(line_of(raw, 100)).timestamp() * 1000)
    except Exception:
        return None
