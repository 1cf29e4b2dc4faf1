"""`python -m channels.emulators.telegram --port 9020`: runs the emulator on its own, until interrupted."""

import argparse

from channels.emulators.base.standalone import run
from channels.emulators.telegram.server import TelegramEmulator
from channels.emulators.telegram.state import World


def _made(given: argparse.Namespace) -> TelegramEmulator:
    world = World()
    for number, token in enumerate(given.token):
        world.add_bot(token, username=f"bot{number or ''}")
    return TelegramEmulator(port=given.port, world=world)


def main() -> None:
    """Print "base token username" per bot, serve."""
    parser = argparse.ArgumentParser(prog="python -m channels.emulators.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; a free one when left out")
    parser.add_argument("--token", action="append", default=[], help="token of a bot; repeat for several")
    run(parser, _made)


if __name__ == "__main__":
    main()
