"""Sends automatic messages to clients: at most one for each cause, guarded against loops, and budgeted (P8, P14).

An automatic message is no answer: it ends no wait, holds no operator's reply, and its failure reopens nothing. It is
not sent after its lifetime.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from inbox import automation_switch
from inbox.access import Actor, require
from inbox.clock import HOUR
from inbox.delivery import outbox
from inbox.dialogs.locked import LockedDialog
from inbox.dialogs.timeline import append_message
from inbox.errors import Invalid
from inbox.messages.automatic_facts import Request, collect, find_recipient
from inbox.messages.automatic_refusals import ONCE_PER_EPISODE, TRIPPING, Budgets, Frequency, Purpose, refusal
from inbox.store import Reader, Tx
from inbox.text import clean

# The shortest limit of the platforms (Telegram), in characters.
TEXT_LIMIT = 4_000
MOST_PER_HOUR = 100_000
_CHANNEL_BUDGET = "automatic_per_hour"  # of meta


@dataclass(frozen=True, slots=True)
class Sent:
    """The automatic message that was queued, or that the same cause queued before."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """The reason why no message was sent (inbox.messages.automatic_refusals)."""

    code: str


def send(
    tx: Tx,
    actor: Actor,
    dialog: LockedDialog,
    text: str,
    *,
    purpose: Purpose,
    about_no: int | None,
    cause: str,
    rule_id: int | None = None,
    run_id: int | None = None,
    lifetime_ms: int = HOUR,
    frequency: Frequency = ONCE_PER_EPISODE,
) -> Sent | Refused:
    """Queue an automatic message to the client, unless a loop guard or a budget refuses it.

    cause: names what the message is for; the same cause gets the message that it has. about_no: number of the client's
    message that is answered. lifetime_ms: afterwards it is not sent any more. An exceeded budget of the dialog or the
    channel trips the breaker of the rule, without a rule that of the channel. Raises Invalid for an empty text.
    """
    require(actor, "dialog.reply", dialog.place)
    text = clean(text, field="text", limit=TEXT_LIMIT)
    if not text:
        raise Invalid("The message is empty.", field="text")
    held = tx.sql("select message_id from automatic_message where cause = :cause", cause=cause)
    if held:
        return Sent(held[0][0])
    recipient = find_recipient(tx, dialog, about_no)
    if recipient.identity_id is not None:  # the budget of an address counts over all its dialogs
        tx.advisory_lock(f"automatic/{recipient.identity_id}")
    request = Request(purpose, about_no, rule_id, frequency)
    code = refusal(collect(tx, dialog, request, recipient), load_budgets(tx))
    if code is not None:
        if code in TRIPPING:
            _trip(tx, dialog, rule_id, code)
        return Refused(code)
    data = {"rule": rule_id, "run": run_id, "about": about_no}
    message_id = append_message(
        tx,
        actor,
        dialog,
        kind="out",
        text=text,
        data={name: value for name, value in data.items() if value is not None},
        author_kind="system",
        operator_id=None,
        automatic=purpose,
    )
    tx.sql(
        "insert into automatic_message (message_id, cause, purpose, rule_id, dialog_id, episode_id, identity_id,"
        " channel_id, at) values (:message, :cause, :purpose, :rule, :dialog_id, :episode, :identity, :channel, :now)",
        message=message_id,
        cause=cause,
        purpose=purpose,
        rule=rule_id,
        dialog_id=dialog.id,
        episode=dialog.episode_id,
        identity=recipient.identity_id,
        channel=dialog.channel_id,
        now=tx.now,
    )
    outbox.enqueue(
        tx,
        actor,
        message_id=message_id,
        dialog_id=dialog.id,
        channel_id=dialog.channel_id,
        no=dialog.last_no,
        not_before=tx.now,
        expires_at=tx.now + lifetime_ms,
    )
    return Sent(message_id)


def set_channel_budget(tx: Tx, actor: Actor, per_hour: int) -> dict[str, int]:
    """Change how many automatic messages a channel may send in an hour. Returns {per_hour}. Raises Invalid."""
    require(actor, "automation.change")
    if not 1 <= per_hour <= MOST_PER_HOUR:
        raise Invalid("Choose a number from 1 to 100000.", field="per_hour")
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=_CHANNEL_BUDGET,
        value=str(per_hour),
    )
    tx.forget()
    return {"per_hour": per_hour}


def load_budgets(tx: Tx) -> Budgets:
    """Return the budgets of this installation."""
    return tx.once(
        _CHANNEL_BUDGET,
        lambda: _budgets_of(tx.sql("select value from meta where key = :key", key=_CHANNEL_BUDGET)),
    )


async def read_budgets(reader: Reader) -> Budgets:
    """Return what `load_budgets` returns, beside the writer."""
    return _budgets_of(await reader.rows("select value from meta where key = :key", key=_CHANNEL_BUDGET))


def _budgets_of(rows: Sequence[Sequence[Any]]) -> Budgets:
    return Budgets(channel=int(rows[0][0])) if rows else Budgets()


def _trip(tx: Tx, dialog: LockedDialog, rule_id: int | None, why: str) -> None:
    if why == "channel-budget" or rule_id is None:
        automation_switch.trip(tx, "channel", dialog.channel_id, why)
    else:
        automation_switch.trip(tx, "rule", rule_id, why)
