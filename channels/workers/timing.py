"""How fast the runtime tries, waits and gives up. One place, so that tests can make it quick."""

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds, unless a name says otherwise."""

    # After trouble: first wait, the longest, and the wait for what only a person can mend.
    first_backoff: float = 1.0
    max_backoff: float = 60.0
    manual_retry: float = 20.0
    # Passing troubles in a row before the channel is shown as troubled.
    failures_before_alert: int = 3
    # Sends at once, over all channels, and how long one may take before its outcome counts as unknown.
    parallel: int = 8
    send: float = 30.0
    # The longest wait between tries of a message that certainly did not leave.
    resend_most: float = 30.0
    # One try to fetch a file, and the longest wait between tries (they end after a day).
    fetch: float = 150.0
    refetch_most: float = 900.0
    # Channel leases (several processes) and the look at the database when no bell rings.
    lease: float = 15.0
    poll_interval: float = 5.0

    def send_of(self, size: int) -> float:
        """How long a send with files of this size may take."""
        return max(self.send, min(300.0, self.send + size / 250_000))

    @property
    def fetch_lease_ms(self) -> int:
        """Longer than one fetch may take, so that no other process takes the file meanwhile."""
        return int(self.fetch * 1000) + 30_000

    def backoff(self, failures: int, most: float | None = None) -> float:
        """The wait after this many failures in a row, with jitter so that many clients do not come back together."""
        longest = self.max_backoff if most is None else most
        return float(min(longest, self.first_backoff * 2 ** min(failures - 1, 20))) * random.uniform(0.75, 1.25)
