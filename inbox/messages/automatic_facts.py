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


class _State(NamedTuple):
    no_automatic: int
    removed_at: int | None
    paused_at: int | None
    created_at: int
    said: int
    sender: int
    dialog: int
    channel: int
    tripped: int


def find_recipient(tx: Tx, dialog: LockedDialog, about_no: int | None) -> Recipient:
    """Return who would get an automatic message in this dialog."""
    asked = tx.row(
        _Asked,
        "select identity_id, sent_at, automatic, data from message where dialog_id = :dialog_id and kind = 'in'"
        f" {'' if about_no is None else 'and no = :no'} order by no desc limit 1",
        dialog_id=dialog.id,
        no=about_no,
    )
    kind = tx.once(
        f"channel kind/{dialog.channel_id}",
        lambda: str(tx.sql("select kind from channel where id = :id", id=dialog.channel_id)[0][0]),
    )
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
    state = _load_state(tx, dialog, request, recipient.identity_id)
    address = recipient.address
    return Facts(
        now=tx.now,
        paused=automation_switch.is_paused(tx),
        opted_out=bool(state.no_automatic),
        group=dialog.thread_kind == "group",
        answers_automatic=recipient.automatic is not None,
        to_own=address is not None and is_refused_address(address, own_addresses(_mailboxes(tx))),
        no_address=address is not None and "@" not in address,
        disowned=recipient.sender_check == "fail",
        blocked=dialog.blocked_at is not None,
        channel_gone=state.removed_at is not None,
        channel_paused=state.paused_at is not None,
        connected_at=state.created_at,
        asked_at=recipient.sent_at if request.about_no is not None else None,
        said=bool(state.said),
        sender=state.sender,
        dialog=state.dialog,
        channel=state.channel,
        tripped=bool(state.tripped),
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


def _load_state(tx: Tx, dialog: LockedDialog, request: Request, identity_id: int | None) -> _State:
    """Read everything that the database knows in one statement: on PostgreSQL each is a round trip."""
    said, given = _said_condition(tx, dialog, request)
    sent = "(select count(*) from automatic_message where {0}_id = :{0} and at > :{0}_since)"
    state = tx.row(
        _State,
        "select k.no_automatic, c.removed_at, c.paused_at, c.created_at,"
        " (select count(*) from (select 1 from automatic_message where dialog_id = :dialog and purpose = :purpose"
        f" and {said} limit 1) x) as said, {sent.format('identity')} as sender, {sent.format('dialog')} as dialog,"
        f" {sent.format('channel')} as channel, (select count(*) from breaker where kind = 'channel'"
        " and object_id = c.id or kind = 'rule' and object_id = :rule) as tripped"
        " from channel c, contact k where c.id = :channel and k.id = :contact",
        contact=dialog.contact_id,
        purpose=request.purpose,
        rule=request.rule_id,
        identity=identity_id,
        identity_since=tx.now - SENDER_WINDOW_MS,
        dialog=dialog.id,
        dialog_since=tx.now - DIALOG_WINDOW_MS,
        channel=dialog.channel_id,
        channel_since=tx.now - CHANNEL_WINDOW_MS,
        **given,
    )
    assert state is not None
    return state


def _said_condition(tx: Tx, dialog: LockedDialog, request: Request) -> tuple[str, dict[str, int]]:
    """Return the condition that the purpose was served already, as often as its frequency allows."""
    frequency = request.frequency
    if frequency.every == "message":
        return "1 = 0", {}
    if frequency.every == "hours":
        return "at > :said_since", {"said_since": tx.now - frequency.hours * HOUR}
    if frequency.every == "wait" and dialog.waiting_since is not None:
        return "message_id > (select message_id from wait where dialog_id = :dialog and ended_at is null)", {}
    return "episode_id = :episode", {"episode": dialog.episode_id or 0}
