"""`okno reports rebuild`: makes the facts of reports again and prints how far it is."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import dataclass

from inbox.store import Store
from reports import progress, rebuild

SECONDS = 5.0  # between two lines of progress


@dataclass
class ReportAdmin:
    store: Store

    async def reports_begin(self) -> list[str]:
        """Begin a rebuild; return the number of conversations."""
        state = await self.store.write(rebuild.begin)
        return [str(state.of)]

    async def reports_go_on(self) -> list[str]:
        """Make facts for some seconds; return (conversations that are done, all of them, 1 while it is not over)."""
        await rebuild.run(self.store, SECONDS)
        state = await progress.read(self.store)
        assert state is not None
        return [str(state.done), str(max(state.of, state.done)), str(int(state.is_building))]


def rebuild_facts(args: argparse.Namespace) -> int:
    """Make all facts again, by the running server when there is one; print the progress."""
    return asyncio.run(_rebuild(args))


async def _rebuild(args: argparse.Namespace) -> int:
    from web.cli.admin_args import carry_out

    def order(what: str) -> argparse.Namespace:
        return argparse.Namespace(**{**vars(args), "what": what})

    await carry_out(order("reports begin"), {})
    is_building = "1"
    while is_building != "0":
        done, of, is_building = await carry_out(order("reports go on"), {})
        print(f"{done} of {of} conversations", flush=True)
    print("The facts of reports were made again.")
    return 0
