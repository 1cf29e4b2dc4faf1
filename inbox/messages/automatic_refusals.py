"""Decides whether an automatic message may be sent: loop guards and budgets (P14). Pure: a rehearsal asks the same."""

from dataclasses import dataclass
from typing import Literal

from inbox.clock import DAY, HOUR, MINUTE

Purpose = Literal["autoreply", "out_of_hours", "receipt", "progress", "rating", "confirmation", "incident"]
# A message that is older than this gets no automatic answer any more.
LATE_MS = 6 * HOUR
# Platforms report whole seconds, and their clocks differ from ours.
CLOCKS_DIFFER_MS = MINUTE
SENDER_WINDOW_MS = DAY
DIALOG_WINDOW_MS = DAY
CHANNEL_WINDOW_MS = HOUR


@dataclass(frozen=True, slots=True)
class Frequency:
    """The frequency with which a client gets automatic messages of one purpose.

    every: "message" (each time), "wait", "episode", or "hours": once in this many hours. The budgets hold with each.
    """

    every: Literal["message", "wait", "episode", "hours"] = "episode"
    hours: int = 0


ONCE_PER_EPISODE = Frequency()


@dataclass(frozen=True, slots=True)
class Budgets:
    """The number of automatic messages for an address a day, for a dialog a day, and for a channel an hour."""

    sender: int = 5
    dialog: int = 20
    channel: int = 200


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts that the decision depends on. An instant is in milliseconds UTC.

    opted_out: the client gets no automatic messages. answers_automatic: a program wrote the answered message.
    to_own: the recipient is one of our mailboxes, or a no-reply address. disowned: DMARC failed.
    connected_at: of the channel. asked_at: when the answered message was sent, None when none is answered. said: the
    purpose was served already, as often as its frequency allows. sender, dialog, channel: automatic messages in the
    window of each budget. paused: all automation of the company. tripped: the breaker of the rule or the channel.
    """

    now: int
    paused: bool = False
    opted_out: bool = False
    group: bool = False
    answers_automatic: bool = False
    to_own: bool = False
    no_address: bool = False
    disowned: bool = False
    blocked: bool = False
    channel_gone: bool = False
    channel_paused: bool = False
    connected_at: int = 0
    asked_at: int | None = None
    said: bool = False
    sender: int = 0
    dialog: int = 0
    channel: int = 0
    tripped: bool = False


# Codes of refusals that trip a breaker.
TRIPPING = frozenset({"dialog-budget", "channel-budget"})


BUDGETS = Budgets()


def refusal(facts: Facts, budgets: Budgets = BUDGETS) -> str | None:
    """Return the code of the first reason not to send, None when the message may be sent."""
    asked = facts.now if facts.asked_at is None else facts.asked_at
    reasons = (
        ("paused", facts.paused),
        ("opted-out", facts.opted_out),
        ("group", facts.group),
        ("automatic", facts.answers_automatic),
        ("own-address", facts.to_own),
        ("no-address", facts.no_address),
        ("disowned", facts.disowned),
        ("blocked", facts.blocked),
        ("channel-gone", facts.channel_gone),
        ("channel-paused", facts.channel_paused),
        ("before-connection", asked < facts.connected_at - CLOCKS_DIFFER_MS),
        ("too-late", facts.now - asked > LATE_MS),
        ("said-already", facts.said),
        ("sender-budget", facts.sender >= budgets.sender),
        ("dialog-budget", facts.dialog >= budgets.dialog),
        ("channel-budget", facts.channel >= budgets.channel),
        ("tripped", facts.tripped),
    )
    return next((code for code, holds in reasons if holds), None)
