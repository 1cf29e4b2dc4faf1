"""Makes the facts of an episode with its waits, handovers and tags from the present rows of its dialog.

An event says where to look; nothing is counted up. So facts are the same however often an event comes, and a rebuild
gives what the log gave.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from inbox.dialogs.dialog_tags import tags_of
from inbox.store import Tx
from reports import assignments, wait_facts
from reports.assignments import Assignments
from reports.models import FactEpisode, FactHandover, FactWait
from reports.periods import local
from reports.reconciliation import reconcile
from reports.wait_facts import ANSWERED, Present, WaitRow
from reports.work_time import company_clock, zone


class _Episode(NamedTuple):
    id: int
    dialog_id: int
    opened_at: int
    closed_at: int | None
    closed_by: int | None
    close_reason: str | None
    reopened: int
    channel_id: int
    assignee_id: int | None
    team_id: int | None
    newest_id: int | None
    replies: int
    first_reply_id: int | None


def make(tx: Tx, episode_id: int) -> None:
    """Make the facts of an episode; those of one that does not exist stay as they are."""
    row = tx.row(
        _Episode,
        "select e.id, e.dialog_id, e.opened_at, e.closed_at, e.closed_by, e.close_reason, e.reopened, d.channel_id,"
        " d.assignee_id, d.team_id, d.episode_id as newest_id,"
        " (select count(*) from fact_reply r where r.episode_id = e.id) as replies,"
        " (select min(r.message_id) from fact_reply r where r.episode_id = e.id) as first_reply_id"
        " from episode e join dialog d on d.id = e.dialog_id where e.id = :id",
        id=episode_id,
    )
    if row is None:
        return
    assigned = assignments.load(tx, row.dialog_id)
    present = Present(row.dialog_id, row.channel_id, row.assignee_id, row.team_id)
    waits = wait_facts.rows_of(tx, row.dialog_id, row.id)
    made = wait_facts.facts(tx, row.id, present, waits, assigned)
    reconcile(tx, FactWait, made, dialog_id=row.dialog_id, episode_id=row.id)
    passed = _handovers(tx, row, assigned)
    tagged = _write_tags(tx, row)
    fact = _fact(tx, row, waits, made, assigned) | {"handovers": passed, "tagged": int(tagged)}
    reconcile(tx, FactEpisode, [fact], episode_id=row.id)


def _fact(
    tx: Tx, row: _Episode, waits: list[WaitRow], made: list[dict[str, Any]], assigned: Assignments
) -> dict[str, Any]:
    began = local(zone(tx), row.opened_at)
    first = made[0] if made and made[0]["ended_by"] in ANSWERED else {}
    asked = waits[0] if waits else None
    by_client = asked is not None and (row.first_reply_id is None or asked.message_id < row.first_reply_id)
    assignee_id, team_id = (row.assignee_id, row.team_id)
    if row.closed_at is not None:
        assignee_id, team_id = assigned.at(row.closed_at)
    return {
        "episode_id": row.id,
        "dialog_id": row.dialog_id,
        "channel_id": row.channel_id,
        "team_id": team_id,
        "assignee_id": assignee_id,
        "by_client": int(by_client),
        "message_id": asked.message_id if asked else None,
        "identity_id": asked.identity_id if asked else None,
        "opened_at": row.opened_at,
        "closed_at": row.closed_at,
        "closed_by": row.closed_by,
        "reason": row.close_reason,
        "reopened": row.reopened,
        "replies": row.replies,
        "first_lasted": first.get("lasted"),
        "first_worked": first.get("worked"),
        **_solved(tx, row),
        "day_opened": began.day,
        "day_closed": None if row.closed_at is None else local(zone(tx), row.closed_at).day,
        "weekday": began.weekday,
        "hour": began.hour,
    }


def _solved(tx: Tx, row: _Episode) -> dict[str, int | None]:
    if row.closed_at is None:
        return {"solved_lasted": None, "solved_worked": None}
    closed_at = max(row.closed_at, row.opened_at)
    clock, _ = company_clock(tx, row.opened_at)
    return {"solved_lasted": closed_at - row.opened_at, "solved_worked": clock.worked(closed_at)}


def _handovers(tx: Tx, row: _Episode, assigned: Assignments) -> int:
    """Write the handovers of an episode; return their number. Assignments never change, so most episodes need none."""
    passed = assigned.handovers(row.id)
    if passed:
        rows = [
            {
                "assignment_id": one.assignment_id,
                "episode_id": row.id,
                "dialog_id": row.dialog_id,
                "channel_id": row.channel_id,
                "team_id": one.team_id,
                "operator_id": one.from_id,
                "to_id": one.to_id,
                "at": one.at,
                "day": local(zone(tx), one.at).day,
            }
            for one in passed
        ]
        reconcile(tx, FactHandover, rows, dialog_id=row.dialog_id, episode_id=row.id)
    return len(passed)


def _write_tags(tx: Tx, row: _Episode) -> bool:
    """Write the tags of an episode; return whether it has any."""
    wanted = set(tags_of(tx, row.dialog_id))
    if row.id != row.newest_id:
        wanted = _tags_then(tx, row, wanted)
    stored = {tag for (tag,) in tx.sql("select tag_id from fact_episode_tag where episode_id = :id", id=row.id)}
    for tag in sorted(wanted - stored):
        tx.sql("insert into fact_episode_tag (episode_id, tag_id) values (:id, :tag)", id=row.id, tag=tag)
    for tag in sorted(stored - wanted):
        tx.sql("delete from fact_episode_tag where episode_id = :id and tag_id = :tag", id=row.id, tag=tag)
    return bool(wanted)


def _tags_then(tx: Tx, row: _Episode, tags: set[int]) -> set[int]:
    """Return the tags that the dialog had when the next episode began: later lines about tags are undone."""
    lines = tx.sql(
        "select content, data from message where dialog_id = :dialog and content in ('tagged', 'ranked')"
        " and episode_id > :episode order by no desc",
        dialog=row.dialog_id,
        episode=row.id,
    )
    for content, stored in lines:
        if content == "tagged":
            data = orjson.loads(stored)
            tags = (tags - set(data["added"])) | set(data["removed"])
    return tags
