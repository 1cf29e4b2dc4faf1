"""CPU time that parsing for one sender or one mailbox may take, as token buckets in memory.

What a usual letter needs is free of charge, so honest senders never notice. Whoever used their budget up gets
little time for each further letter until it has filled again: a usual one is still read, a hostile one costs little.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

FILL_SECONDS = 300.0  # from empty to full
LEAST_SECONDS = 0.3  # of CPU that every request gets beyond what is free
SENDER_SECONDS = 4.0
MAILBOX_SECONDS = 20.0
_MOST_BUCKETS = 10_000


@dataclass(slots=True)
class _Bucket:
    capacity: float
    left: float
    seen_at: float


class CpuBudget:
    """The buckets of all owners. clock: seconds that never go back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def allowance(self, *, mailbox: str, sender: str) -> "Allowance":
        """What one letter may use. A sender that is not known is held by the mailbox only."""
        owners = [(f"mailbox {mailbox}", MAILBOX_SECONDS)]
        return Allowance(self, owners + ([(f"sender {sender}", SENDER_SECONDS)] if sender else []))

    @property
    def size(self) -> int:
        """How many owners are remembered."""
        return len(self._buckets)

    def left(self, owner: str, capacity: float) -> float:
        """CPU seconds that this owner may still use; below zero when it used more than it had."""
        return self._filled(owner, capacity).left

    def take(self, owner: str, capacity: float, seconds: float) -> None:
        """Note what was used."""
        bucket = self._filled(owner, capacity)
        bucket.left = max(bucket.left - seconds, -capacity)
        if len(self._buckets) > _MOST_BUCKETS:
            self._forget_full()

    def _filled(self, owner: str, capacity: float) -> _Bucket:
        now = self._clock()
        bucket = self._buckets.setdefault(owner, _Bucket(capacity, capacity, now))
        bucket.left = min(capacity, bucket.left + (now - bucket.seen_at) * capacity / FILL_SECONDS)
        bucket.seen_at = now
        return bucket

    def _forget_full(self) -> None:
        """Keep the half that used the most: strangers choose how many there are."""
        spent = {owner: one.capacity - self._filled(owner, one.capacity).left for owner, one in self._buckets.items()}
        kept = sorted((owner for owner in spent if spent[owner] > 0), key=lambda owner: -spent[owner])
        self._buckets = {owner: self._buckets[owner] for owner in kept[: _MOST_BUCKETS // 2]}


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may be used on behalf of some owners together."""

    budget: CpuBudget
    owners: Sequence[tuple[str, float]]

    def seconds(self, wanted: float, free: float) -> float:
        """CPU seconds for one request that usually needs no more than `free`."""
        left = min(self.budget.left(*owner) for owner in self.owners)
        return min(wanted, free + max(LEAST_SECONDS, left))

    def charge(self, used: float, free: float) -> None:
        """Take from every owner what a request used beyond what is free."""
        if used > free:
            for owner in self.owners:
                self.budget.take(*owner, used - free)
