"""`python -m channels.emulators.telegram --port 9020`: the emulator on its own, until interrupted."""

import argparse
import asyncio

from channels.emulators.telegram.server import TelegramEmulator
from channels.emulators.telegram.world import World


async def _serve(port: int, tokens: list[str]) -> None:
    world = World()
    for number, token in enumerate(tokens):
        world.add_bot(token, username=f"bot{number or ''}")
    async with TelegramEmulator(port=port, world=world) as telegram:
        for bot in world.bots.values():
            print(f"{telegram.base} {bot.token} {bot.username}", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    """Parse arguments, print "base token username" per bot, serve."""
    parser = argparse.ArgumentParser(prog="python -m channels.emulators.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; a free one when left out")
    parser.add_argument("--token", action="append", default=[], help="token of a bot; repeat for several")
    given = parser.parse_args()
    try:
        asyncio.run(_serve(given.port, given.token))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
