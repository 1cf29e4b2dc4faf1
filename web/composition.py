"""The one list of the product's parts that run beside requests: consumers of the log, timers, housekeeping.

A new package adds its lines here; its live rows are registered in the same place (web.live.rows.register).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from automation import cards, engine, journal, recount, reminders, task_orders
from inbox import consumers, eventlog, idempotency, timers
from inbox.clock import DAY
from inbox.dialogs import handover_steps, sla, sla_recount, snooze, tag_updates
from inbox.files import cleanup, remote_images
from inbox.listing import counters
from inbox.messages import link_previews
from inbox.notifications import store as notifications
from inbox.notifications import triggers
from inbox.people import presence_spans, sessions
from inbox.store import Store, Tx
from reports import consumer as report_facts
from reports.progress import NAME as REPORT_FACTS
from tasks import counters as task_counters
from tasks import news, repeats, rule_tasks
from tasks import reminders as task_reminders
from tasks import rows as task_rows
from tasks.events import TaskEvent
from tasks.statuses import STATUSES
from tasks.types import TYPES
from web.auth import throttle
from web.background.consumers import ConsumerRunner
from web.background.distribution import Distributor
from web.background.fact_rebuilder import FactRebuilder
from web.live import rows
from web.live.presence import Presence
from web.settings import Settings


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """A job that deletes old rows. step returns how many were deleted; piecewise: repeat until it returns 0."""

    name: str
    step: Callable[[Tx], int]
    piecewise: bool = False


def consumer_runners(store: Store, presence: Presence) -> list[ConsumerRunner]:
    """Return every consumer of the log, each with its runner. Automation also gives offered dialogs to operators."""
    distributor = Distributor(store, presence)
    automation = ConsumerRunner(store, engine.consumer(store), gather_seconds=0.02, after_drain=distributor.settle)
    presence.listeners += [distributor.on_presence, automation.wake]
    notices = ConsumerRunner(store, triggers.consumer(store), gather_seconds=0.25)
    facts = ConsumerRunner(
        store, report_facts.consumer(store), gather_seconds=1, after_drain=FactRebuilder(store).continue_rebuild
    )
    return [notices, automation, ConsumerRunner(store, news.consumer(store), gather_seconds=0.25), facts]


# Names that may be in the table of positions.
CONSUMER_STEPS: Mapping[str, consumers.Step] = {
    triggers.NAME: triggers.step,
    engine.NAME: engine.step,
    news.NAME: news.step,
    REPORT_FACTS: report_facts.step,
}

task_orders.register(rule_tasks.make)
counters.register("tasks", task_counters.count)
rows.register(
    rows.SharedRows("rule", cards.rows, 2),
    rows.SharedRows("taskstatus", STATUSES.rows, 1),
    rows.SharedRows("tasktype", TYPES.rows, 1),
    rows.SharedRows("task", task_rows.rows, 7),
    rows.SharedRows("taskrepeat", repeats.rows, 7),
    counted={TaskEvent.made, TaskEvent.changed},
)

TIMERS: Mapping[str, timers.TimerHandler] = {
    **snooze.TIMERS,
    **sla.TIMERS,
    **sla_recount.TIMERS,
    **tag_updates.TIMERS,
    **recount.TIMERS,
    **reminders.TIMERS,
    **task_reminders.TIMERS,
    **repeats.TIMERS,
    **handover_steps.TIMERS,
    consumers.RETRY: consumers.retry_timer(CONSUMER_STEPS),
}


def housekeeping(settings: Settings) -> list[Housekeeping]:
    """Return every job of housekeeping, in order: positions of removed consumers must not keep the log from being
    trimmed.
    """
    keep = settings.retention
    return [
        Housekeeping("consumers", lambda tx: consumers.forget_stale(tx, CONSUMER_STEPS.keys())),
        Housekeeping(
            "log", lambda tx: eventlog.trim(tx, keep_ms=keep.log_days * DAY, keep_rows=keep.log_events), piecewise=True
        ),
        Housekeeping("faults", consumers.forget_lost),
        Housekeeping("commands", idempotency.forget_old),
        Housekeeping("sessions", sessions.forget_expired),
        Housekeeping("uploads", cleanup.forget_uploads),
        Housekeeping("notices", notifications.forget_old, piecewise=True),
        Housekeeping("remote pictures", remote_images.forget_old),
        Housekeeping("link cards", link_previews.forget_old),
        Housekeeping("runs of rules", journal.forget_old, piecewise=True),
        Housekeeping("counters of tasks", task_counters.merge),
        Housekeeping("presence", presence_spans.forget_old),
        Housekeeping("sign-in tries", lambda tx: throttle.forget_old(tx, settings.login)),
    ]
