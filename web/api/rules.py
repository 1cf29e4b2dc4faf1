"""Rules: their cards, changes, order and journal."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from automation import backlog, cards, journal, rules
from automation.explain import explain
from automation.registry import Named
from automation.rehearsal import MOST_DAYS, rehearse
from inbox import automation_switch
from inbox.store import Tx
from web.api.schemas import Id, Out
from web.http.router import Api, Call, In, Keyed

api = Api()
Group = Literal["assignment", "replies", "deadlines"]
Body = dict[str, Any]  # docs/automation.md has the fields of each kind


class NewRule(Keyed):
    kind: Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[a-z_]+$")]
    body: Body


class RuleChange(Keyed):
    version: Annotated[int, Field(ge=1, le=2**31 - 1)]
    body: Body


class Activation(Keyed):
    """`version`: the one whose texts were shown, needed once for a rule that writes to clients."""

    active: bool
    version: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0


class RulePlace(Keyed):
    before: Id | None = None


class Pause(Keyed):
    paused: bool


class Paused(Out):
    paused: bool


class Removal(Keyed):
    removed: bool


class RunsQuery(In):
    before: Id | None = None


class AllRunsQuery(RunsQuery):
    outcome: journal.Outcome | None = None


class Missing(Out):
    kind: Named
    id: int


class Share(Out):
    operator_id: int
    count: int


class Rule(Out):
    id: int
    kind: str
    group: Group
    place: int
    active: bool
    version: int
    body: Body
    changed_by: int | None
    changed_at: int
    reviewed: bool
    paused_at: int | None
    paused_why: str
    removed: bool
    missing: list[Missing]
    today: int
    last_run_at: int | None
    days: list[int]
    next_operator_id: int | None
    shares: list[Share]
    waiting: int


class KindOfRule(Out):
    kind: str
    group: Group
    many: bool
    writes_to_clients: bool
    default: Body


class Rules(Out):
    paused: bool
    kinds: list[KindOfRule]
    rules: list[Rule]


class RuleAnswer(Out):
    rule: Rule


class Value(Out):
    field: str
    value: Any
    wanted: Any
    holds: bool


class Skipped(Out):
    id: int
    why: str


class RuleRun(Out):
    id: int
    rule_id: int
    kind: str
    version: int
    at: int
    dialog_id: int | None
    client: str
    outcome: journal.Outcome
    code: str
    values: list[Value]
    done: list[dict[str, Any]]
    skipped: list[Skipped]
    error: str


class Runs(Out):
    runs: list[RuleRun]
    more: bool


class RunAnswer(Out):
    run: RuleRun
    rule: Rule


class Shared(Out):
    """The number of conversations that the rule will deal."""

    count: int


class RehearsalWish(In):
    days: Annotated[int, Field(ge=1, le=MOST_DAYS)] = 30
    body: Body | None = None


class ChannelCount(Out):
    channel_id: int
    count: int


class Rehearsed(Out):
    dialog_id: int
    client: str
    at: int
    outcome: Literal["did", "refused"]
    code: str
    late: bool
    tasks: int


class Rehearsal(Out):
    """exact: a real run would have done the same. not_recorded: what else it depends on. late: replies that missed
    their target. tasks: how many would have been made.
    """

    matched: int
    sent: int
    late: int
    tasks: int
    refused: dict[str, int]
    by_channel: list[ChannelCount]
    dialogs: list[Rehearsed]
    exact: bool
    not_recorded: list[str]


class ExplanationWish(In):
    dialog_id: Id


class Explanation(Out):
    run: RuleRun


class RuleVersion(Out):
    version: int
    active: bool
    by: int | None
    at: int
    body: Body


class RuleVersions(Out):
    versions: list[RuleVersion]


@api.route("GET", "/api/rules", access="rules.read", answers=Rules)
async def list_rules(call: Call) -> dict[str, Any]:
    """List all rules as cards, and the kinds that a new rule may have."""
    found = await cards.cards(call.okno.store)
    paused = await automation_switch.read_paused(call.okno.store)
    return {"paused": paused, "kinds": cards.kinds_shown(), "rules": list(found.values())}


@api.route("POST", "/api/rules", access="rules.change", answers=RuleAnswer, status=201, errors=(409,))
async def make_rule(call: Call, body: NewRule) -> dict[str, Any]:
    """Create a rule that is switched off."""
    done = await call.command(body, lambda tx: rules.create(tx, call.actor, body.kind, body.body))
    return await answer(call, done["rule_id"])


@api.route("PATCH", "/api/rules/{rule_id:int}", access="rules.change", answers=RuleAnswer, errors=(404, 409))
async def change_rule(call: Call, rule_id: int, body: RuleChange) -> dict[str, Any]:
    """Replace the body of a rule; 409 changed-meanwhile with {by, at, version} when another person did so first."""

    def act(tx: Tx) -> dict[str, Any]:
        return rules.change(tx, call.actor, rule_id, version=body.version, body=body.body)

    await call.command(body, act)
    return await answer(call, rule_id)


@api.route("POST", "/api/rules/{rule_id:int}/active", access="rules.change", answers=RuleAnswer, errors=(404, 409))
async def switch_rule(call: Call, rule_id: int, body: Activation) -> dict[str, Any]:
    """Switch a rule on or off; 409 not-reviewed when no administrator has read the texts that it would send."""

    def act(tx: Tx) -> dict[str, Any]:
        return rules.set_active(tx, call.actor, rule_id, active=body.active, read_version=body.version)

    await call.command(body, act)
    return await answer(call, rule_id)


@api.route("POST", "/api/rules/{rule_id:int}/place", access="rules.change", answers=RuleAnswer, errors=(404,))
async def move_rule(call: Call, rule_id: int, body: RulePlace) -> dict[str, Any]:
    """Move a rule before another one of its group, or to the end."""
    await call.command(body, lambda tx: rules.move(tx, call.actor, rule_id, before=body.before))
    return await answer(call, rule_id)


@api.route("POST", "/api/rules/{rule_id:int}/resume", access="rules.change", answers=RuleAnswer, errors=(404,))
async def resume_rule(call: Call, rule_id: int, body: Keyed) -> dict[str, Any]:
    """Continue a rule that Okno has paused."""
    await call.command(body, lambda tx: rules.resume(tx, call.actor, rule_id))
    return await answer(call, rule_id)


@api.route("POST", "/api/rules/{rule_id:int}/removed", access="rules.change", answers=RuleAnswer, errors=(404, 409))
async def remove_rule(call: Call, rule_id: int, body: Removal) -> dict[str, Any]:
    """Remove a rule, or restore it switched off."""
    await call.command(body, lambda tx: rules.remove(tx, call.actor, rule_id, removed=body.removed))
    return await answer(call, rule_id)


@api.route("POST", "/api/rules/{rule_id:int}/share-out", access="rules.change", answers=Shared, errors=(404, 409))
async def share_out(call: Call, rule_id: int, body: Keyed) -> dict[str, Any]:
    """Deal the unassigned conversations in which clients wait; 409 rule-off for a rule that is switched off."""
    return dict(await call.command(body, lambda tx: backlog.share_out(tx, call.actor, rule_id)))


@api.route("GET", "/api/rules/{rule_id:int}/runs", access="rules.read", answers=Runs, errors=(404,))
async def list_runs(call: Call, rule_id: int, query: RunsQuery) -> dict[str, Any]:
    """List the runs of a rule, newest first, without those in conversations that you may not see."""
    await cards.require_rule(call.okno.store, call.actor, rule_id)
    return await journal.runs_of(call.okno.store, call.actor, rule_id, before=query.before)


@api.route("GET", "/api/runs", access="rules.read", answers=Runs)
async def list_all_runs(call: Call, query: AllRunsQuery) -> dict[str, Any]:
    """List the runs of all rules, newest first, without those in conversations that you may not see."""
    return await journal.runs_of_all(call.okno.store, call.actor, outcome=query.outcome, before=query.before)


@api.route("GET", "/api/runs/{run_id:int}", access="rules.read", answers=RunAnswer, errors=(404,))
async def read_run(call: Call, run_id: int) -> dict[str, Any]:
    """Return one run with its rule."""
    run = await journal.run(call.okno.store, call.actor, run_id)
    return {"run": run, "rule": await cards.card(call.okno.store, call.actor, run["rule_id"])}


@api.route("GET", "/api/rules/{rule_id:int}/versions", access="rules.read", answers=RuleVersions, errors=(404,))
async def list_versions(call: Call, rule_id: int) -> dict[str, Any]:
    """List the versions of a rule, newest first."""
    await cards.require_rule(call.okno.store, call.actor, rule_id)
    return {"versions": await cards.versions(call.okno.store, rule_id)}


@api.route("POST", "/api/rules/{rule_id:int}/rehearsal", access="rules.change", answers=Rehearsal, errors=(404,))
async def rehearse_rule(call: Call, rule_id: int, body: RehearsalWish) -> dict[str, Any]:
    """Say what a rule would have done in the last days; nothing is sent and nothing changes."""
    return await rehearse(call.okno.store, call.actor, rule_id, days=body.days, body=body.body)


@api.route("POST", "/api/rules/{rule_id:int}/explain", access="rules.read", answers=Explanation, errors=(404,))
async def explain_rule(call: Call, rule_id: int, body: ExplanationWish) -> dict[str, Any]:
    """Say what a rule would do in a conversation now, and why not; nothing changes."""
    return {"run": await call.okno.store.write(lambda tx: explain(tx, call.actor, rule_id, body.dialog_id))}


@api.route("POST", "/api/automation/paused", access="automation.change", answers=Paused)
async def pause_automation(call: Call, body: Pause) -> dict[str, Any]:
    """Pause all automation of the company, or let it go on."""
    done = await call.command(body, lambda tx: automation_switch.set_paused(tx, call.actor, body.paused))
    return {"paused": done["paused"]}


async def answer(call: Call, rule_id: int) -> dict[str, Any]:
    return {"rule": await cards.card(call.okno.store, call.actor, rule_id)}
