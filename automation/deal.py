"""Deals the offered dialogs of one rule: whom each goes to, and what happens when no operator is free."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from automation import absence, journal, members, nobody_free, offers
from automation.registry import ActiveRule
from inbox import failpoints
from inbox.access import Actor
from inbox.clock import DAY
from inbox.dialogs import assignment, round_robin
from inbox.dialogs.locked import LockedDialog, lock_dialog
from inbox.dialogs.round_robin import RoundRobin, Skipped
from inbox.store import Tx

MOST_SKIPPED = 20  # operators named in an event line
REPORTED = 50  # dialogs for which one transaction records that no operator is free


class Choice(NamedTuple):
    """The operator who gets a dialog, or None, the cause, and who was skipped."""

    operator_id: int | None
    cause: str
    skipped: list[Skipped]


class Deal:
    """The offers of one rule in one transaction. people: the operators of the rule in their order.

    channels: those with offers that are due. opens_at: when the next operator's own working hours begin.
    """

    def __init__(self, tx: Tx, rule: ActiveRule, here: Collection[int] | None) -> None:
        self._tx, self._rule, self._body = tx, rule, rule.body
        self._here = here if rule.body.only_here else None
        self._actor = Actor("rule", rule.id)
        self.opens_at: int | None = None
        self.people: list[int] = []
        self.channels = [
            row[0]
            for row in tx.sql(
                "select distinct channel_id from offer where rule_id = :rule and not_before <= :now order by 1",
                rule=rule.id,
                now=tx.now,
            )
        ]
        if self.channels:
            self.people = members.load(tx, rule.body)
            self._load()

    def _load(self) -> None:
        """Read the facts about the operators and the place in their order."""
        candidates = round_robin.load(self._tx, self.people)
        closed, self.opens_at = absence.find_closed(self._tx, candidates)
        rows = self._tx.sql("select last_operator_id, place from rotation where rule_id = :id", id=self._rule.id)
        last, place = rows[0] if rows else (None, 0)
        self._order = RoundRobin(
            candidates, self.people, last, place=place, here=self._here, cap=self._body.cap, closed=closed
        )

    def select(self, most: int) -> list[offers.Waiting]:
        """Return the oldest offers that may be dealt now, and record the others of which none can be."""
        gives_to_team = self._body.nobody == "team" and self._body.nobody_team_id is not None
        open_channels = [one for one in self.channels if gives_to_team or self._order.can_take(one)]
        self._report(sorted(set(self.channels) - set(open_channels)))
        return offers.select(self._tx, self._rule.id, open_channels, most) if most and open_channels else []

    def run(self, waiting: Sequence[offers.Waiting]) -> int:
        """Deal locked dialogs; return how many were given away."""
        if self._tx.dialect == "postgresql":
            self._load()  # another transaction may have changed operators before they were locked
        offered = offers.find_offered(self._tx, self._rule.id, [one.dialog_id for one in waiting])
        before = self._order.last, self._order.place
        given = sum(self._deal(one) for one in waiting if one.dialog_id in offered)  # else a person was faster
        if (self._order.last, self._order.place) != before:
            self._tx.sql(
                "insert into rotation (rule_id, last_operator_id, place) values (:rule, :last, :place)"
                " on conflict (rule_id) do update set last_operator_id = excluded.last_operator_id,"
                " place = excluded.place",
                rule=self._rule.id,
                last=self._order.last,
                place=self._order.place,
            )
        return given

    def _deal(self, waiting: offers.Waiting) -> bool:
        dialog = lock_dialog(self._tx, waiting.dialog_id)
        if not offers.needs_operator(dialog):
            offers.withdraw(self._tx, dialog.id)
            return False
        choice = self._choose(dialog) if dialog.assignee_id is None else self._choose_instead(dialog)
        if choice is None:
            return False
        if choice.operator_id is not None:
            return self._give(dialog, choice, dialog.team_id)
        team_id = self._body.nobody_team_id if self._body.nobody == "team" else None
        if choice.cause == "absent":
            team_id = self._body.absent_team_id if self._body.absent == "team" else None
        if team_id is not None and members.can_answer(self._tx, team_id, dialog.channel_id):
            cause = "absent" if choice.cause == "absent" else "nobody"
            return self._give(dialog, choice._replace(cause=cause), team_id)
        offers.postpone(self._tx, dialog.id)
        if dialog.assignee_id is None:
            self._refuse(dialog.id, dialog.episode_id, dialog.last_no, choice.skipped)
        return False

    def _choose(self, dialog: LockedDialog) -> Choice:
        """Return the former operator of the client if that one is free, else the next one."""
        among = None
        if dialog.team_id is not None and dialog.team_id != self._body.team_id:
            among = members.of_team(self._tx, dialog.team_id)
        first: list[Skipped] = []
        former = self._find_former(dialog) if self._body.former_days else None
        if former in self.people:
            why = self._order.skip_reason(former, dialog.channel_id, among)
            if why is None:
                self._order.count(former)
                return Choice(former, "former", [])
            first = [self._order.describe(former, why)]
        operator_id, skipped = self._order.pick(dialog.channel_id, among=among)
        return Choice(operator_id, "distribution", first + [one for one in skipped if one["id"] != former])

    def _choose_instead(self, dialog: LockedDialog) -> Choice | None:
        """Return who gets the dialog of an absent assignee; None when the assignee keeps it."""
        assignee_id = dialog.assignee_id or 0
        since = absence.absent_from(self._tx, assignee_id, dialog.channel_id, self._body.absent_minutes)
        if since is None or self._body.absent == "keep":
            offers.withdraw(self._tx, dialog.id)
            return None
        if since > self._tx.now:
            offers.postpone(self._tx, dialog.id, until=since)
            return None
        if self._body.absent == "team":
            return Choice(None, "absent", [])
        return Choice(self._order.pick(dialog.channel_id, but=assignee_id)[0], "absent", [])

    def _find_former(self, dialog: LockedDialog) -> int | None:
        rows = self._tx.sql(
            "select e.assignee_id from episode e join dialog d on d.id = e.dialog_id where d.contact_id = :contact"
            " and e.id <> :episode and e.assignee_id is not null and coalesce(e.closed_at, :now) >= :since"
            " order by coalesce(e.closed_at, :now) desc, e.id desc limit 1",
            contact=dialog.contact_id,
            episode=dialog.episode_id,
            now=self._tx.now,
            since=self._tx.now - self._body.former_days * DAY,
        )
        return int(rows[0][0]) if rows else None

    def _give(self, dialog: LockedDialog, choice: Choice, team_id: int | None) -> bool:
        """Assign the dialog, or give it to a team without an assignee, with a run and an event line."""
        failpoints.hit("distribution.before_assign")
        offers.withdraw(self._tx, dialog.id)
        cause = f"o.{dialog.episode_id}.{dialog.last_no}"
        done = {"do": "assign", "operator_id": choice.operator_id, "team_id": team_id, "cause": choice.cause}
        run_id = journal.record(
            self._tx,
            self._rule,
            cause,
            dialog_id=dialog.id,
            episode_id=dialog.episode_id,
            done=[done],
            skipped=choice.skipped,
        )
        if run_id is None:
            return False
        why: dict[str, object] = {"run": run_id}
        if choice.skipped:
            why["skipped"] = choice.skipped[:MOST_SKIPPED]
        assignment.set_team(self._tx, self._actor, dialog, team_id, choice.operator_id, cause=choice.cause, **why)
        return True

    def _refuse(self, dialog_id: int, episode_id: int | None, last_no: int, skipped: list[Skipped]) -> None:
        """Record once for a dialog that no operator is free, and tell the leads."""
        if not offers.mark_reported(self._tx, dialog_id, skipped):
            return
        run_id = journal.begin(
            self._tx, self._rule, f"n.{episode_id}.{last_no}", dialog_id=dialog_id, episode_id=episode_id
        )
        if run_id is not None:
            journal.end(self._tx, run_id, "refused", code="nobody", skipped=skipped)
        nobody_free.announce(self._tx, self._rule)

    def _report(self, channels: Sequence[int]) -> None:
        """Record for the new offers of channels in which no operator is free that it is so."""
        for one in offers.find_unreported(self._tx, self._rule.id, channels, REPORTED) if channels else ():
            skipped = self._order.pick(one.channel_id)[1]
            self._refuse(one.dialog_id, one.episode_id, one.last_no, skipped)
