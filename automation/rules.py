"""Creates, changes, switches, orders, pauses and removes rules; every change is a version with its author."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson

from automation import active, kinds, references
from automation.events import RuleEvent
from automation.models import Rule
from automation.registry import Kind
from inbox import automation_switch
from inbox.access import EVERYBODY, SYSTEM, Actor, require
from inbox.errors import Conflict, Invalid, NotFound
from inbox.messages import automatic_text
from inbox.store import Tx

MOST_RULES = 1_000
MOST_BODY = 200_000  # characters of a body as JSON


class RuleRow(NamedTuple):
    """A rule as it is stored."""

    id: int
    kind: str
    grp: str
    place: int
    active: int
    version: int
    body: str
    reviewed: int
    paused_at: int | None
    changed_by: int | None
    changed_at: int
    removed_at: int | None


_COLUMNS = ", ".join(RuleRow._fields)


def create(tx: Tx, actor: Actor, kind_name: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Create a rule that is switched off, behind the others of its group. Returns {rule_id}.

    Raises Invalid for an unknown kind or a body that names what does not exist, ValidationError for another wrong
    body, Conflict("rule-exists") for a second rule of a kind that may exist once, Conflict("too-many-rules").
    """
    require(actor, "rules.change")
    tx.advisory_lock("rules")
    kind = _kind(kind_name)
    text = _body_text(tx, kind, body)
    _require_room(tx, kind)
    last = tx.sql("select coalesce(max(place), 0) from rule where grp = :grp", grp=kind.group)
    rule_id = tx.insert(
        Rule,
        kind=kind.name,
        grp=kind.group,
        place=last[0][0] + 1,
        active=0,
        version=1,
        body=text,
        reviewed=int(actor.kind == "operator"),
        changed_by=actor.operator_id,
        changed_at=tx.now,
    )
    _record(tx, actor, _row(tx, rule_id))
    return {"rule_id": rule_id}


def change(tx: Tx, actor: Actor, rule_id: int, *, version: int, body: Mapping[str, Any]) -> dict[str, Any]:
    """Replace the body of a rule. version: the one that the author has seen. Returns {rule_id}.

    Raises Conflict("changed-meanwhile") with {by, at, version} when another person changed the rule since.
    """
    require(actor, "rules.change")
    row = _locked(tx, rule_id)
    if row.version != version:
        raise Conflict(
            "This rule was changed meanwhile. Load it again and repeat your change.",
            code="changed-meanwhile",
            by=row.changed_by,
            at=row.changed_at,
            version=row.version,
        )
    text = _body_text(tx, _kind(row.kind), body)
    reviewed = int(bool(row.reviewed) or actor.kind == "operator")
    if (text, reviewed) != (row.body, row.reviewed):
        _update(tx, actor, row._replace(body=text, reviewed=reviewed))
    return {"rule_id": rule_id}


def set_active(tx: Tx, actor: Actor, rule_id: int, *, active: bool, read_version: int = 0) -> dict[str, Any]:
    """Switch a rule on or off. read_version: the version whose texts the actor has been shown. Returns {rule_id}.

    Raises Conflict("not-reviewed") for a rule that writes to clients and whose texts no administrator has read.
    """
    require(actor, "rules.change")
    row = _locked(tx, rule_id)
    reviewed = row.reviewed
    if active and _kind(row.kind).writes_to_clients and not reviewed:
        if actor.kind != "operator" or read_version != row.version:
            raise Conflict(
                "This rule writes to clients. An administrator has to read its texts before it is switched on.",
                code="not-reviewed",
                version=row.version,
            )
        reviewed = 1
    if row.removed_at is not None:
        raise Conflict("This rule was removed. Restore it first.", code="rule-removed")
    if int(active) != row.active:
        _update(tx, actor, row._replace(active=int(active), reviewed=reviewed))
    return {"rule_id": rule_id}


def move(tx: Tx, actor: Actor, rule_id: int, *, before: int | None) -> dict[str, Any]:
    """Put a rule before another one of its group, or at the end (None). Returns {rule_id}."""
    require(actor, "rules.change")
    row = _locked(tx, rule_id)
    places = {
        other: place
        for other, place in tx.sql(
            "select id, place from rule where grp = :grp and removed_at is null order by place, id", grp=row.grp
        )
    }
    order = [other for other in places if other != rule_id]
    if before is not None and before not in order:
        raise Invalid("The other rule is not in this group.", code="other-group", field="before")
    order.insert(len(order) if before is None else order.index(before), rule_id)
    for place, other in enumerate(order, 1):
        if places.get(other) != place:
            tx.sql("update rule set place = :place where id = :id", place=place, id=other)
            emit_changed(tx, actor, other)
    active.set_stamp(tx)
    return {"rule_id": rule_id}


def resume(tx: Tx, actor: Actor, rule_id: int) -> dict[str, Any]:
    """Continue a rule that Okno has paused. Returns {rule_id}."""
    require(actor, "rules.change")
    row = _locked(tx, rule_id)
    automation_switch.resume(tx, actor, "rule", rule_id)
    if row.paused_at is not None:
        tx.sql("update rule set paused_at = null, paused_why = '' where id = :id", id=rule_id)
        active.set_stamp(tx)
        emit_changed(tx, actor, rule_id)
    return {"rule_id": rule_id}


def pause(tx: Tx, rule_id: int, why: str) -> bool:
    """Pause a rule until a person resumes it. why: loop, failing. Returns False when it is paused already."""
    if _locked(tx, rule_id).paused_at is not None:
        return False
    tx.sql("update rule set paused_at = :now, paused_why = :why where id = :id", now=tx.now, why=why, id=rule_id)
    active.set_stamp(tx)
    emit_changed(tx, SYSTEM, rule_id)
    return True


def remove(tx: Tx, actor: Actor, rule_id: int, *, removed: bool) -> dict[str, Any]:
    """Remove a rule, or restore it switched off. Its runs and versions stay. Returns {rule_id}."""
    require(actor, "rules.change")
    row = _locked(tx, rule_id)
    if (row.removed_at is not None) == removed:
        return {"rule_id": rule_id}
    if not removed:
        tx.advisory_lock("rules")
        _require_room(tx, _kind(row.kind))
    _update(tx, actor, row._replace(active=0, removed_at=tx.now if removed else None))
    return {"rule_id": rule_id}


def _kind(name: str) -> Kind[Any]:
    kind = kinds.registered().get(name)
    if kind is None:
        raise Invalid("There is no such kind of rule.", code="unknown-kind", field="kind")
    return kind


def _body_text(tx: Tx, kind: Kind[Any], body: Mapping[str, Any]) -> str:
    """Return a checked body as JSON."""
    parsed = kind.body.model_validate(body)
    if unknown := references.find_unknown(tx, kind.refers(parsed)):
        named = sorted(unknown)[0]
        raise Invalid("The rule names something that does not exist.", code=f"{named.kind}-gone", field="body")
    for one in getattr(parsed, "texts", ()):
        automatic_text.check(one.text)
    text = orjson.dumps(parsed.model_dump(mode="json")).decode()
    if len(text) > MOST_BODY:
        raise Invalid("The texts of this rule are too long together.", code="too-long", field="body")
    return text


def _require_room(tx: Tx, kind: Kind[Any]) -> None:
    """Raise Conflict when no further rule of the kind may exist."""
    rows = tx.sql("select count(*), kind from rule where removed_at is null group by kind")
    counts = {name: count for count, name in rows}
    if not kind.many and counts.get(kind.name):
        raise Conflict("There is a rule of this kind already.", code="rule-exists")
    if sum(counts.values()) >= MOST_RULES:
        raise Conflict("There are too many rules. Remove some first.", code="too-many-rules", limit=MOST_RULES)


def _row(tx: Tx, rule_id: int) -> RuleRow:
    row = tx.row(RuleRow, f"select {_COLUMNS} from rule where id = :id", id=rule_id)
    if row is None:
        raise NotFound
    return row


def _locked(tx: Tx, rule_id: int) -> RuleRow:
    tx.lock(Rule, rule_id)
    return _row(tx, rule_id)


def _update(tx: Tx, actor: Actor, row: RuleRow) -> None:
    """Store a changed rule as its next version."""
    row = row._replace(version=row.version + 1, changed_by=actor.operator_id, changed_at=tx.now)
    tx.sql(
        "update rule set active = :active, version = :version, body = :body, reviewed = :reviewed,"
        " changed_by = :changed_by, changed_at = :changed_at, removed_at = :removed_at where id = :id",
        id=row.id,
        active=row.active,
        version=row.version,
        body=row.body,
        reviewed=row.reviewed,
        changed_by=row.changed_by,
        changed_at=row.changed_at,
        removed_at=row.removed_at,
    )
    _record(tx, actor, row)


def _record(tx: Tx, actor: Actor, row: RuleRow) -> None:
    """Store the version, tell the kind and everybody about it."""
    tx.sql(
        "insert into rule_version (rule_id, version, body, active, by_id, at)"
        " values (:rule, :version, :body, :active, :by, :at)",
        rule=row.id,
        version=row.version,
        body=row.body,
        active=row.active,
        by=row.changed_by,
        at=row.changed_at,
    )
    kind = _kind(row.kind)
    kind.on_change(tx, row.id, kind.body.model_validate_json(row.body), bool(row.active))
    active.set_stamp(tx)
    emit_changed(tx, actor, row.id, version=row.version, active=bool(row.active))


def emit_changed(tx: Tx, actor: Actor, rule_id: int, *, version: int | None = None, active: bool | None = None) -> None:
    """Emit that the row of a rule changed; version and active are read when they are not given."""
    if version is None or active is None:
        row = _row(tx, rule_id)
        version, active = row.version, bool(row.active)
    tx.emit(
        RuleEvent.changed,
        actor,
        object_kind="rule",
        object_id=rule_id,
        place=EVERYBODY,
        version=version,
        active=active,
    )
