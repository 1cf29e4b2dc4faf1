"""Gives offered dialogs to operators by round robin: the oldest first, the former operator before the next one.

`settle` is a transaction of its own. It runs after the consumer has read the log, at a start, and when the presence of
operators changes. What it does follows from rows alone, so several processes may call it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from automation import active, offers
from automation.deal import Deal
from inbox import automation_switch
from inbox.dialogs.locked import lock_dialogs
from inbox.models import Operator
from inbox.store import Tx

PIECE = 20  # dialogs in one transaction


@dataclass(frozen=True, slots=True)
class Settled:
    """Tells what a transaction has done. more: another one would do more at once.

    wake_at: when to look again, if no event comes before.
    """

    given: int
    more: bool = False
    wake_at: int | None = None


def settle(tx: Tx, here: Collection[int] | None = None, *, again: bool = False) -> Settled:
    """Give the next offered dialogs to operators.

    here: operators who have Okno open, None when that is not known. again: also try dialogs for which no operator was
    free before, because time or presence may have changed that; the consumer asks for it by itself at events.
    """
    tx.advisory_lock("distribution")
    if automation_switch.is_paused(tx):
        return Settled(0)
    if again:
        offers.retry_all(tx)
    rules = [rule for rule in active.load(tx).rules if rule.kind.name == offers.KIND]
    deals = [deal for rule in rules if (deal := Deal(tx, rule, here)).channels]
    chosen: list[tuple[Deal, list[offers.Waiting]]] = []
    room = PIECE
    for deal in deals:
        chosen.append((deal, deal.select(room)))
        room -= len(chosen[-1][1])
    # On PostgreSQL the facts are read again behind these locks, which commands take in the same order.
    lock_dialogs(tx, [one.dialog_id for _, waiting in chosen for one in waiting])
    tx.lock(Operator, *{person for deal, waiting in chosen if waiting for person in deal.people})
    given = sum(deal.run(waiting) for deal, waiting in chosen if waiting)
    return Settled(given, more=room == 0, wake_at=_next_instant(tx, deals))


def _next_instant(tx: Tx, deals: Sequence[Deal]) -> int | None:
    """Return when an operator who was closed opens, or an absent assignee has been absent for long enough."""
    rows = tx.sql("select min(not_before) from offer where not_before > :now", now=tx.now)
    instants = [rows[0][0], *(deal.opens_at for deal in deals)]
    return min((instant for instant in instants if instant is not None), default=None)
