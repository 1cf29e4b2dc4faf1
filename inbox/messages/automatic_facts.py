"""Loads the facts on which it depends whether an automatic message may be sent (inbox.messages.automatic_refusals)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson

from inbox import automation_switch, email_addresses, emails
from inbox.clock import HOUR
from inbox.dialogs.locked import LockedDialog
from inbox.messages.automatic_refusals import (
    CHANNEL_WINDOW_MS,
    DIALOG_WINDOW_MS,
    ONCE_PER_EPISODE,
    SENDER_WINDOW_MS,
    Facts,
    Frequency,
    Purpose,
)
from inbox.store import Tx


@dataclass(frozen=True, slots=True)
class Request:
    """The purpose of an automatic message, the number of the answered message, its rule and its frequency."""

    purpose: Purpose
    about_no: int | None = None
    rule_id: int | None = None
    frequency: Frequency = ONCE_PER_EPISODE


def load_facts(tx: Tx, dialog: LockedDialog, request: Request) -> Facts:
    """Return the facts with which `refusal` says whether this message would be sent now; nothing changes."""
    return collect(tx, dialog, request, find_recipient(tx, dialog, request.about_no))


class Recipient(NamedTuple):
    """The recipient, and the client's message that is answered, or the newest one."""

    identity_id: int | None
    address: str | None
    sent_at: int | None
    automatic: str | None
    sender_check: str


class _Asked(NamedTuple):
    identity_id: int | None
    sent_at: int
    automatic: str | None
    data: str


class _Place(NamedTuple):
    no_automatic: int
    kind: str
    removed_at: int | None
    paused_at: int | None
    created_at: int


def find_recipient(tx: Tx, dialog: LockedDialog, about_no: int | None) -> Recipient:
    """Return who would get an automatic message in this dialog."""
    asked = tx.row(
        _Asked,
        "select identity_id, sent_at, automatic, data from message where dialog_id = :dialog_id and kind = 'in'"
        f" {'' if about_no is None else 'and no = :no'} order by no desc limit 1",
        dialog_id=dialog.id,
        no=about_no,
    )
    kind = tx.sql("select kind from channel where id = :id", id=dialog.channel_id)[0][0]
    address = emails.load_context(tx, dialog.id, dialog.last_no + 1, about_no).to if kind == "email" else None
    identity_id = asked.identity_id if asked else None
    if identity_id is None:
        rows = tx.sql(
            "select min(id) from identity where contact_id = :contact and kind = :kind",
            contact=dialog.contact_id,
            kind=kind,
        )
        identity_id = rows[0][0]
    if asked is None:
        return Recipient(identity_id, address, None, None, "")
    answers = asked if about_no is not None else asked._replace(automatic=None)
    check = str(orjson.loads(asked.data).get("sender_check", ""))
    return Recipient(identity_id, address, answers.sent_at, answers.automatic, check)


def collect(tx: Tx, dialog: LockedDialog, request: Request, recipient: Recipient) -> Facts:
    """Return the facts about a message to this recipient; nothing changes."""
    place = tx.row(
        _Place,
        "select k.no_automatic, c.kind, c.removed_at, c.paused_at, c.created_at from channel c, contact k"
        " where c.id = :channel and k.id = :contact",
        channel=dialog.channel_id,
        contact=dialog.contact_id,
    )
    assert place is not None
    address = recipient.address
    return Facts(
        now=tx.now,
        paused=automation_switch.is_paused(tx),
        opted_out=bool(place.no_automatic),
        group=dialog.thread_kind == "group",
        answers_automatic=recipient.automatic is not None,
        to_own=address is not None and is_refused_address(address, own_addresses(_mailboxes(tx))),
        no_address=address is not None and "@" not in address,
        disowned=recipient.sender_check == "fail",
        blocked=dialog.blocked_at is not None,
        channel_gone=place.removed_at is not None,
        channel_paused=place.paused_at is not None,
        connected_at=place.created_at,
        asked_at=recipient.sent_at if request.about_no is not None else None,
        said=_is_said(tx, dialog, request),
        sender=_count(tx, "identity_id", recipient.identity_id, SENDER_WINDOW_MS),
        dialog=_count(tx, "dialog_id", dialog.id, DIALOG_WINDOW_MS),
        channel=_count(tx, "channel_id", dialog.channel_id, CHANNEL_WINDOW_MS),
        tripped=_is_tripped(tx, dialog.channel_id, request.rule_id),
    )


def _mailboxes(tx: Tx) -> list[str]:
    rows = tx.sql("select settings from channel where kind = 'email' and removed_at is null order by id")
    return [row[0] for row in rows]


def own_addresses(settings: Iterable[str]) -> frozenset[str]:
    """Return every address of our mailboxes, by the settings of their channels as they are stored."""
    own: set[str] = set()
    for stored in settings:
        values: dict[str, Any] = orjson.loads(stored)
        own.update(
            str(address).lower() for address in (values.get("address"), *values.get("own_addresses", ())) if address
        )
    return frozenset(own)


def is_refused_address(address: str, own: frozenset[str]) -> bool:
    """Return whether an automatic message to this address would begin a loop, or never be read."""
    return email_addresses.is_own(address, own) or email_addresses.is_no_reply(address)


def _is_said(tx: Tx, dialog: LockedDialog, request: Request) -> bool:
    """Return whether the purpose was served already, as often as its frequency allows."""
    frequency = request.frequency
    if frequency.every == "message":
        return False
    if frequency.every == "hours":
        since = tx.now - frequency.hours * HOUR
        condition, given = "at > :since", {"since": since}
    elif frequency.every == "wait" and dialog.waiting_since is not None:
        condition = "message_id > (select message_id from wait where dialog_id = :dialog_id and ended_at is null)"
        given = {}
    else:
        condition, given = "episode_id = :episode", {"episode": dialog.episode_id or 0}
    return bool(
        tx.sql(
            "select 1 from automatic_message where dialog_id = :dialog_id and purpose = :purpose"
            f" and {condition} limit 1",
            dialog_id=dialog.id,
            purpose=request.purpose,
            **given,
        )
    )


def _count(tx: Tx, column: str, value: int | None, window_ms: int) -> int:
    if value is None:
        return 0
    rows = tx.sql(
        f"select count(*) from automatic_message where {column} = :value and at > :since",
        value=value,
        since=tx.now - window_ms,
    )
    return int(rows[0][0])


def _is_tripped(tx: Tx, channel_id: int, rule_id: int | None) -> bool:
    if automation_switch.find_tripped(tx, "channel", channel_id) is not None:
        return True
    return rule_id is not None and automation_switch.find_tripped(tx, "rule", rule_id) is not None
