"""Timeouts, pauses and backoff of the runtime, in one place so that tests can shorten them."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Timing in seconds, unless a name says otherwise."""

    # After trouble: the first wait, the longest, and the wait for trouble that only a person can end.
    first_backoff: float = 1.0
    max_backoff: float = 60.0
    manual_retry: float = 20.0
    # Consecutive passing troubles before the channel is shown as troubled.
    failures_before_alert: int = 3
    # Concurrent sends over all channels, and how long one may take before its outcome counts as unknown.
    parallel: int = 8
    send: float = 30.0
    # The longest wait between tries of a message that certainly was not sent.
    resend_most: float = 30.0
    # Limit of one try to fetch a file, and the longest wait between tries (they end after a day).
    fetch: float = 150.0
    refetch_most: float = 900.0
    # Channel leases (several processes) and the poll of the database without a notification.
    lease: float = 15.0
    poll_interval: float = 5.0

    def send_of(self, size: int) -> float:
        """Return how long a send with files of this size may take."""
        return max(self.send, min(300.0, self.send + size / 250_000))

    @property
    def fetch_lease_ms(self) -> int:
        """Return a lease longer than one fetch may take, so that no other process takes the file meanwhile."""
        return int(self.fetch * 1000) + 30_000

    def backoff(self, failures: int, most: float | None = None) -> float:
        """Return the wait after this many failures in a row, with jitter so that many clients do not come back
        together.
        """
        longest = self.max_backoff if most is None else most
        return float(min(longest, self.first_backoff * 2 ** min(failures - 1, 20))) * random.uniform(0.75, 1.25)
