"""Runs an emulator on its own: `python -m channels.emulators.<name>`, until interrupted."""

import argparse
import asyncio
from collections.abc import Callable

from channels.emulators.base.server import Emulator


def run(parser: argparse.ArgumentParser, make: Callable[[argparse.Namespace], Emulator]) -> None:
    """Parse the arguments, print the addresses, serve."""

    async def serve() -> None:
        async with make(parser.parse_args()) as emulator:
            for line in emulator.lines():
                print(line, flush=True)
            await asyncio.Event().wait()

    try:
        asyncio.run(serve())
    except KeyboardInterrupt:
        pass
