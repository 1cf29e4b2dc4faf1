"""Keeps the journal: what each run of a rule compared and did, at most one run for each cause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

import orjson

from automation.models import RuleRun
from automation.registry import ActiveRule, Compared
from inbox.access import Actor, visible
from inbox.clock import DAY
from inbox.errors import NotFound
from inbox.events import Event
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows

Outcome = Literal["did", "refused", "failed"]
KEPT_MS = 90 * DAY
PAGE = 50
FORGET_PIECE = 2_000


def cause_of(tx: Tx, event: Event) -> str:
    """Return the cause of a run that follows from an event: unique over generations of the log."""
    return f"e.{tx.generation}.{event.id}"


def begin(
    tx: Tx,
    rule: ActiveRule,
    cause: str,
    *,
    dialog_id: int | None,
    episode_id: int | None = None,
    wait_id: int | None = None,
    event_id: int | None = None,
    compared: Sequence[Compared] = (),
) -> int | None:
    """Store a run before its effects; return its id, None when the rule has run for this cause."""
    return tx.insert_once(
        RuleRun,
        rule_id=rule.id,
        version=rule.version,
        cause=cause,
        event_id=event_id,
        dialog_id=dialog_id,
        episode_id=episode_id,
        wait_id=wait_id,
        at=tx.now,
        outcome="did",
        compared=_dump([value._asdict() for value in compared]),
    )


def end(
    tx: Tx,
    run_id: int,
    outcome: str,
    *,
    code: str = "",
    done: Sequence[Mapping[str, Any]] = (),
    skipped: Sequence[Mapping[str, Any]] = (),
    error: str = "",
) -> None:
    """Store what became of a run. outcome: did, refused, failed."""
    tx.sql(
        "update rule_run set outcome = :outcome, code = :code, done = :done, skipped = :skipped, error = :error"
        " where id = :id",
        outcome=outcome,
        code=code,
        done=_dump(done),
        skipped=_dump(skipped),
        error=error[:500],
        id=run_id,
    )


def record(
    tx: Tx,
    rule: ActiveRule,
    cause: str,
    *,
    dialog_id: int,
    episode_id: int | None,
    wait_id: int | None = None,
    event_id: int | None = None,
    compared: Sequence[Compared] = (),
    done: Sequence[Mapping[str, Any]] = (),
    skipped: Sequence[Mapping[str, Any]] = (),
) -> int | None:
    """Store a run whose effect is known already; return its id, None when the rule has run for this cause."""
    return tx.insert_once(
        RuleRun,
        rule_id=rule.id,
        version=rule.version,
        cause=cause,
        event_id=event_id,
        dialog_id=dialog_id,
        episode_id=episode_id,
        wait_id=wait_id,
        at=tx.now,
        outcome="did",
        compared=_dump([value._asdict() for value in compared]),
        done=_dump(done),
        skipped=_dump(skipped),
    )


def _dump(values: Sequence[Mapping[str, Any]]) -> str:
    return orjson.dumps(list(values)).decode()


class _Run(NamedTuple):
    id: int
    rule_id: int
    kind: str
    version: int
    at: int
    dialog_id: int | None
    client: str
    outcome: str
    code: str
    compared: str
    done: str
    skipped: str
    error: str


_RUNS = (
    "select r.id, r.rule_id, u.kind, r.version, r.at, r.dialog_id, coalesce(c.name, '') as client, r.outcome, r.code,"
    " r.compared, r.done, r.skipped, r.error from rule_run r join rule u on u.id = r.rule_id"
    " left join dialog d on d.id = r.dialog_id left join contact c on c.id = d.contact_id"
)


def _shown(row: _Run) -> dict[str, Any]:
    shown = row._asdict()
    shown["values"] = orjson.loads(shown.pop("compared"))
    return shown | {"done": orjson.loads(row.done), "skipped": orjson.loads(row.skipped)}


async def runs_of(reader: Reader, actor: Actor, rule_id: int, *, before: int | None = None) -> dict[str, Any]:
    """Return runs of a rule as {runs, more}, newest first, without those in dialogs that the actor may not see."""
    given = {} if before is None else {"before": before}
    older = (
        ""
        if before is None
        else (
            " and r.at <= (select b.at from rule_run b where b.id = :before)"
            " and (r.at < (select b.at from rule_run b where b.id = :before) or r.id < :before)"
        )
    )
    rows = await read_rows(
        reader,
        _Run,
        f"{_RUNS} where r.rule_id = :rule and (r.dialog_id is null or {visible(actor, 'd')}){older}"
        " order by r.at desc, r.id desc limit :most",
        rule=rule_id,
        most=PAGE + 1,
        **given,
    )
    return {"runs": [_shown(row) for row in rows[:PAGE]], "more": len(rows) > PAGE}


async def runs_of_all(
    reader: Reader, actor: Actor, *, outcome: Outcome | None = None, before: int | None = None
) -> dict[str, Any]:
    """Return runs of all rules as `runs_of` does, those of one outcome if it is given; runs of removed rules stay."""
    wanted = {"outcome": outcome, "before": before}
    conditions = {"outcome": "r.outcome = :outcome", "before": "r.id < :before"}
    given = {name: value for name, value in wanted.items() if value is not None}
    where = "".join(f" and {conditions[name]}" for name in given)
    rows = await read_rows(
        reader,
        _Run,
        f"{_RUNS} where (r.dialog_id is null or {visible(actor, 'd')}){where} order by r.id desc limit :most",
        most=PAGE + 1,
        **given,
    )
    return {"runs": [_shown(row) for row in rows[:PAGE]], "more": len(rows) > PAGE}


async def run(reader: Reader, actor: Actor, run_id: int) -> dict[str, Any]:
    """Return one run. Raises NotFound for a run in a dialog that the actor may not see."""
    rows = await read_rows(
        reader, _Run, f"{_RUNS} where r.id = :id and (r.dialog_id is null or {visible(actor, 'd')})", id=run_id
    )
    if not rows:
        raise NotFound
    return _shown(rows[0])


def forget_old(tx: Tx) -> int:
    """Delete runs older than ninety days, some in each call; return their number."""
    return len(
        tx.sql(
            "delete from rule_run where id in (select id from rule_run order by id limit :piece) and at < :before"
            " returning id",
            before=tx.now - KEPT_MS,
            piece=FORGET_PIECE,
        )
    )
