"""Lets a server of a fault run receive for one channel only, as if it alone reached that platform.

The server imports this module when OKNO_TEST_MODULE names it (zygote.py); OKNO_TEST_CHANNEL is the id of the channel.
"""

from __future__ import annotations

import os
from typing import Any

from inbox import channels


def register() -> None:
    """Refuse the leases of all other channels in this process."""
    lease, own = channels.lease, int(os.environ["OKNO_TEST_CHANNEL"])

    def lease_own(tx: Any, channel_id: int, **more: Any) -> bool:
        return channel_id == own and lease(tx, channel_id, **more)

    channels.lease = lease_own
