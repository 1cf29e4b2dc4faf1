"""Instants of the clock: rows are told apart by milliseconds, and a quick machine writes several in one."""

import asyncio

from inbox import clock


async def next_instant() -> None:
    """Wait until the clock shows another millisecond, so that what comes is later than what was."""
    await reach(clock.now() + 1)


async def reach(instant: int) -> None:
    """Wait until the clock shows this millisecond or a later one."""
    while clock.now() < instant:
        await asyncio.sleep(0.0002)
