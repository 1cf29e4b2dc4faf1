"""`python -m channels.emulators.vk --port 9021`: the emulator on its own, until interrupted."""

import argparse
import asyncio

from channels.emulators.vk.server import VkEmulator
from channels.emulators.vk.world import World


async def _serve(port: int, tokens: list[str]) -> None:
    world = World()
    for number, token in enumerate(tokens):
        world.add_community(token, screen_name=f"community{number or ''}")
    async with VkEmulator(port=port, world=world) as vk:
        for group in world.communities.values():
            print(f"{vk.base} {group.token} {group.screen_name}", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    """Parse arguments, print "base token name" per community, serve."""
    parser = argparse.ArgumentParser(prog="python -m channels.emulators.vk", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; a free one when left out")
    parser.add_argument("--token", action="append", default=[], help="token of a community; repeat for several")
    given = parser.parse_args()
    try:
        asyncio.run(_serve(given.port, given.token))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
