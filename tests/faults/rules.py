"""Rules in the fault runs: which are on, and what the oracle asks about them (P8, P15).

Every message is of a new client, so that each has exactly one run of each rule about it: the ready rules distribution,
autoreply and SLA, a rule that counts its runs, and one whose effect raises in every third dialog.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any, NamedTuple

from automation import rules
from inbox.access import CLI, Actor
from inbox.clock import now
from inbox.messages import automatic
from inbox.people import teams
from inbox.store import Store, Tx
from tests.faults import counting_rule
from tests.faults.installations import Place
from tests.faults.oracle import Verdict

MODULE = counting_rule.__name__
POINTS = ("rule.before_run", "rule.after_effects", "sla.before_alarm", "distribution.before_assign")
REWOUND = 40  # events that the consumer reads again after each death
WARN_PERCENT = 2  # of the minute of the SLA rule: 1.2 s after the client's message
LATE_MS = 15_000  # a stage that passed so long before the end must have been announced
REST_SECONDS = 60.0


async def arrange(store: Store) -> None:
    """Switch the rules on; the ready ones of their kinds stay off."""
    counting_rule.register()

    def act(tx: Tx) -> None:
        author = Actor("operator", None, "", "administrator", None)
        texts = [{"language": "en", "text": "auto {number}"}]
        bodies: list[tuple[str, dict[str, Any]]] = [
            ("distribution", {}),
            ("autoreply", {"texts": texts}),
            ("sla", {"first_minutes": 1, "stages": [WARN_PERCENT, 1_000], "email": False}),
            ("count", {}),
            ("count", {"fails": True}),
        ]
        for kind, body in bodies:
            rule_id = int(rules.create(tx, author, kind, body)["rule_id"])
            rules.set_active(tx, author, rule_id, active=True)
        for (operator_id,) in tx.sql("select id from operator order by id"):
            teams.set_capacity(tx, CLI, operator_id, capacity=0)
        automatic.set_channel_budget(tx, CLI, automatic.MOST_PER_HOUR)

    await store.write(lambda tx: tx.sql(counting_rule.TABLE))
    await store.write(act)


async def rewind(place: Place) -> None:
    """Let the consumer of a dead server read events again that it has applied: each run must still be one."""
    await place.execute(
        f"update consumer set position = case when position > {REWOUND} then position - {REWOUND} else 0 end"
        " where name = 'automation'"
    )


async def is_at_rest(place: Place) -> bool:
    """Return whether the rules have nothing left to do."""
    waiting = await place.rows(
        "select (select count(*) from offer) + (select count(*) from message m where m.kind = 'in' and not exists"
        " (select 1 from rule_run r join rule on rule.id = r.rule_id where rule.kind = 'count'"
        " and r.dialog_id = m.dialog_id)) + (select count(*) from due where kind = 'sla' and at < "
        f"{int(time.time() * 1000)}) + (select count(*) from wait where ended_at is null and norm_ms is null)"
    )
    return not waiting[0][0]


class _Run(NamedTuple):
    rule: str
    dialog_id: int
    outcome: str
    count: int


async def check(verdict: Verdict, place: Place) -> None:
    """Complain about a run that is missing or doubled, and about effects that do not follow from the runs."""
    dialogs = [row[0] for row in await place.rows("select id from dialog order by id")]
    rows = await place.rows(
        "select kind || body, dialog_id, outcome, count(*) from rule_run r join rule on rule.id = r.rule_id"
        " where r.outcome <> 'refused' group by 1, 2, 3"
    )
    runs = [_Run(*row) for row in rows]
    for name, wanted in (
        ("distribution", "did"),
        ("autoreply", "did"),
        ("sla", "did"),
        ('count{"fails":false}', "did"),
        ('count{"fails":true}', ""),
    ):
        outcomes = {run.dialog_id: run for run in runs if run.rule.startswith(name)}
        doubled = [run for run in runs if run.rule.startswith(name) and run.count > 1]
        _complain(verdict, "P8 twice", (f"{run.count} runs of {name} in dialog {run.dialog_id}" for run in doubled))
        lost = [dialog for dialog in dialogs if dialog not in outcomes]
        if name == "distribution":  # an operator may have been faster
            lost = [row[0] for row in await place.rows("select id from dialog where open = 1 and assignee_id is null")]
        if name == "sla":  # a reply may have ended the wait before the rule read of it
            answered = {row[0] for row in await place.rows("select dialog_id from wait where ended_at is not null")}
            lost = [dialog for dialog in lost if dialog not in answered]
        _complain(verdict, "P8 lost", (f"no run of {name} in dialog {dialog}" for dialog in lost))
        wrong = [run for run in outcomes.values() if run.outcome != (wanted or _failing_outcome(run.dialog_id))]
        _complain(verdict, "P8 outcome", (f"{name} {run.outcome} in dialog {run.dialog_id}" for run in wrong))
    await _check_counts(verdict, place)
    await _check_alarms(verdict, place)


def _failing_outcome(dialog_id: int) -> str:
    return "failed" if counting_rule.fails_in(dialog_id) else "did"


def _complain(verdict: Verdict, promise: str, sentences: Iterable[str]) -> None:
    for sentence in sentences:
        verdict.complain(promise, sentence)


async def _check_counts(verdict: Verdict, place: Place) -> None:
    """Compare what the effects have written with the clients' messages: once each, and nothing of a failed run."""
    rows = await place.rows(
        "select m.id, m.dialog_id, rule.body, coalesce(f.times, 0) from message m join rule on rule.kind = 'count'"
        " left join fault_count f on f.message_id = m.id and f.rule_id = rule.id where m.kind = 'in' order by m.id"
    )
    for message_id, dialog_id, body, times in rows:
        wanted = 0 if "true" in body and counting_rule.fails_in(dialog_id) else 1
        if times > wanted:
            verdict.complain("P8 twice", f"the effect of {body} on message {message_id} was carried out {times} times")
        elif times < wanted:
            verdict.complain("P8 lost", f"the effect of {body} on message {message_id} was not carried out")


async def _check_alarms(verdict: Verdict, place: Place) -> None:
    """Check that each stage of a target was announced at most once, and each that has passed once."""
    rows = await place.rows("select object_id, data from event where kind = 'wait.late' order by id")
    doubled = {row for row in map(tuple, rows) if list(map(tuple, rows)).count(row) > 1}
    verdict.alarms = len(rows)
    _complain(verdict, "P15 twice", (f"dialog {dialog}: {data}" for dialog, data in doubled))
    silent = await place.rows(
        "select id, dialog_id from wait where norm_ms is not null and ended_at is null and told = 0"
        f" and started_at + norm_ms * {WARN_PERCENT} / 100 < {now() - LATE_MS}"
    )
    _complain(verdict, "P15 lost", (f"wait {wait} of dialog {dialog} was not announced" for wait, dialog in silent))
