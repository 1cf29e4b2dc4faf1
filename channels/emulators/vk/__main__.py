"""`python -m channels.emulators.vk --port 9021`: runs the emulator on its own, until interrupted."""

import argparse

from channels.emulators.base.standalone import run
from channels.emulators.vk.server import VkEmulator
from channels.emulators.vk.state import World


def _made(given: argparse.Namespace) -> VkEmulator:
    world = World()
    for number, token in enumerate(given.token):
        world.add_community(token, screen_name=f"community{number or ''}")
    return VkEmulator(port=given.port, world=world)


def main() -> None:
    """Print "base token name" per community, serve."""
    parser = argparse.ArgumentParser(prog="python -m channels.emulators.vk", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; a free one when left out")
    parser.add_argument("--token", action="append", default=[], help="token of a community; repeat for several")
    run(parser, _made)


if __name__ == "__main__":
    main()
