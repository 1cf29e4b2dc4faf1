"""Picks the next operator by round robin; skips operators who cannot take a new dialog and records why (E13).

The facts about operators are read once and then only compared, so a pick costs no query.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from inbox.people import statuses
from inbox.store import Reader, Tx
from inbox.store.rows import read_rows
from inbox.store.sql import in_list

Skipped = dict[str, int | str]


class Candidate(NamedTuple):
    """Holds what decides whether an operator can take a new dialog. load: active dialogs that are assigned now."""

    id: int
    disabled: int
    scope: str
    presence: str
    status_id: int
    takes_new: int
    capacity: int
    hours_id: int | None
    load: int


@dataclass(frozen=True, slots=True)
class Candidates:
    """Operators by id, and the channels granted to those who do not see all."""

    people: Mapping[int, Candidate]
    granted: Mapping[int, frozenset[int]]

    def has_access(self, operator_id: int, channel_id: int) -> bool:
        """Return whether an operator is active and sees the channel's dialogs."""
        person = self.people.get(operator_id)
        if person is None or person.disabled:
            return False
        return person.scope == "all" or channel_id in self.granted.get(operator_id, ())


_PEOPLE = (
    "select o.id, o.disabled_at is not null as disabled, o.scope, o.presence, o.status_id, s.takes_new, o.capacity,"
    " o.hours_id, (select count(*) from dialog d where d.assignee_id = o.id and d.open = 1 and d.snoozed_at is null)"
    " as load from operator o join operator_status s on s.id = o.status_id where o.id in ({})"
)
_GRANTS = "select operator_id, channel_id from operator_channel where operator_id in ({})"


def load(tx: Tx, people: Collection[int]) -> Candidates:
    """Return the present facts about operators."""
    rows = tx.rows(Candidate, _PEOPLE.format(in_list(people)))
    limited = [row.id for row in rows if row.scope != "all"]
    return _gather(rows, tx.sql(_GRANTS.format(in_list(limited))) if limited else ())


async def read(reader: Reader, people: Collection[int]) -> Candidates:
    """Return the same outside a transaction."""
    rows = await read_rows(reader, Candidate, _PEOPLE.format(in_list(people)))
    return _gather(rows, await reader.rows(_GRANTS.format(in_list(people))))


def _gather(rows: Sequence[Candidate], grants: Sequence[Sequence[int]]) -> Candidates:
    granted: dict[int, set[int]] = {}
    for operator_id, channel_id in grants:
        granted.setdefault(operator_id, set()).add(channel_id)
    return Candidates(
        {row.id: row for row in rows}, {person: frozenset(channels) for person, channels in granted.items()}
    )


class RoundRobin:
    """Picks the next operator of a list.

    last: the operator who got the previous dialog; place: where that operator stood, for the case that the list lost
    the operator since. here: operators who are online, None when presence is unknown. cap: active dialogs that are
    enough for each operator, 0: only the own capacity counts. closed: operators outside their own working hours.
    """

    def __init__(
        self,
        candidates: Candidates,
        people: Sequence[int],
        last: int | None,
        *,
        place: int = 0,
        here: Collection[int] | None = None,
        cap: int = 0,
        closed: Collection[int] = (),
    ) -> None:
        self._candidates, self._people = candidates, list(people)
        self._here, self._cap, self._closed = here, cap, closed
        self.last = last
        # A list that lost the operator has the next one where the lost one stood.
        self._at = self._people.index(last) + 1 if last in self._people else place
        self._load = {row.id: row.load for row in candidates.people.values()}

    @property
    def place(self) -> int:
        """Return where the operator stands who got the previous dialog."""
        return self._people.index(self.last) if self.last in self._people else self._at

    def pick(
        self, channel_id: int, *, among: Collection[int] | None = None, but: int | None = None
    ) -> tuple[int | None, list[Skipped]]:
        """Return (next operator for a dialog of this channel or None, operators skipped before: {id, why}).

        among: only these operators may take it; but: one who may not. why "status": the operator's status takes no new
        dialogs; `status` names it.
        """
        skipped: list[Skipped] = []
        for offset in range(len(self._people)):
            at = (self._at + offset) % len(self._people)
            operator_id = self._people[at]
            if operator_id == but:
                continue
            why = self.skip_reason(operator_id, channel_id, among)
            if why is None:
                self.last, self._at = operator_id, at + 1
                self.count(operator_id)
                return operator_id, skipped
            skipped.append(self.describe(operator_id, why))
        return None, skipped

    def count(self, operator_id: int) -> None:
        """Count a dialog that an operator gets beside the order."""
        self._load[operator_id] = self._load.get(operator_id, 0) + 1

    def describe(self, operator_id: int, why: str) -> Skipped:
        """Return why an operator was skipped, as event lines and the journal keep it."""
        skipped: Skipped = {"id": operator_id, "why": why}
        if why == "status":
            skipped["status"] = self._candidates.people[operator_id].status_id
        return skipped

    def can_take(self, channel_id: int) -> bool:
        """Return whether some operator could take a dialog of this channel."""
        return any(self.skip_reason(operator_id, channel_id) is None for operator_id in self._people)

    def find_next(self) -> int | None:
        """Return the operator whose turn is next, whatever the channel; nothing changes."""
        order = [self._people[(self._at + offset) % len(self._people)] for offset in range(len(self._people))]
        return next((person for person in order if self._busy_reason(person) is None), None)

    def skip_reason(self, operator_id: int, channel_id: int, among: Collection[int] | None = None) -> str | None:
        """Return why an operator cannot take a dialog of this channel, None for one who can."""
        if not self._candidates.has_access(operator_id, channel_id):
            return "no-access"
        if among is not None and operator_id not in among:
            return "other-team"
        return self._busy_reason(operator_id)

    def _busy_reason(self, operator_id: int) -> str | None:
        person = self._candidates.people.get(operator_id)
        if person is None or person.disabled:
            return "no-access"
        if not person.takes_new:
            return person.presence if person.status_id in statuses.KEPT.values() else "status"
        if operator_id in self._closed:
            return "off-hours"
        if self._here is not None and operator_id not in self._here:
            return "not-here"
        limits = [limit for limit in (person.capacity, self._cap) if limit]
        return "full" if limits and self._load[operator_id] >= min(limits) else None
