"""Limits the CPU time that parsing may take for one sender or one mailbox, with token buckets in memory.

The time that a usual e-mail needs is free, so honest senders never notice the limit. When a bucket is empty, each
further e-mail gets only a little time: a usual one is still parsed, a hostile one costs little.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

FILL_SECONDS = 300.0  # from empty to full
LEAST_SECONDS = 0.3  # CPU seconds that every request gets beyond the free ones
SENDER_SECONDS = 4.0
MAILBOX_SECONDS = 20.0
_MOST_BUCKETS = 10_000


@dataclass(slots=True)
class _Bucket:
    capacity: float
    left: float
    seen_at: float


class CpuBudget:
    """The token buckets of all owners. clock: monotonic seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def allowance(self, *, mailbox: str, sender: str) -> "Allowance":
        """Return the allowance for one e-mail. An unknown sender ("") is limited by the mailbox only."""
        owners = [(f"mailbox {mailbox}", MAILBOX_SECONDS)]
        return Allowance(self, owners + ([(f"sender {sender}", SENDER_SECONDS)] if sender else []))

    @property
    def size(self) -> int:
        """Return the number of owners with a bucket."""
        return len(self._buckets)

    def left(self, owner: str, capacity: float) -> float:
        """Return the CPU seconds that an owner may still use; negative after it used more than it had."""
        return self._filled(owner, capacity).left

    def take(self, owner: str, capacity: float, seconds: float) -> None:
        """Subtract used seconds from the bucket of an owner."""
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
        """Keep the half of the buckets that used most.

        Strangers decide how many owners there are, so memory needs a limit.
        """
        spent = {
            owner: bucket.capacity - self._filled(owner, bucket.capacity).left
            for owner, bucket in self._buckets.items()
        }
        kept = sorted((owner for owner in spent if spent[owner] > 0), key=lambda owner: -spent[owner])
        self._buckets = {owner: self._buckets[owner] for owner in kept[: _MOST_BUCKETS // 2]}


@dataclass(frozen=True, slots=True)
class Allowance:
    """The CPU time that some owners together may use."""

    budget: CpuBudget
    owners: Sequence[tuple[str, float]]

    def seconds(self, wanted: float, free: float) -> float:
        """Return the CPU seconds for one request; `free` are those that a usual request needs."""
        left = min(self.budget.left(*owner) for owner in self.owners)
        return min(wanted, free + max(LEAST_SECONDS, left))

    def charge(self, used: float, free: float) -> None:
        """Take from every owner the seconds that a request used beyond the free ones."""
        if used > free:
            for owner in self.owners:
                self.budget.take(*owner, used - free)
