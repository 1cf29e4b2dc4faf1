"""Waits for later instants: rows differ by milliseconds, and a fast machine writes several in one."""

import asyncio

from inbox import clock


async def next_instant() -> None:
    """Wait until the clock shows another millisecond, so that later rows are later than earlier ones."""
    await reach(clock.now() + 1)


async def reach(instant: int) -> None:
    """Wait until the clock shows this millisecond or a later one."""
    while clock.now() < instant:
        await asyncio.sleep(0.0002)
