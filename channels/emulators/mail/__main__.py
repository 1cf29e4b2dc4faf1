"""`python -m channels.emulators.mail`: runs the emulator on its own, until interrupted."""

import argparse

from channels.emulators.base.standalone import run
from channels.emulators.mail.server import MailEmulator


def main() -> None:
    """Print the addresses, serve."""
    parser = argparse.ArgumentParser(prog="python -m channels.emulators.mail", description=__doc__)
    parser.add_argument("--address", default="shop@olkha.example", help="the mailbox that there is")
    run(parser, lambda given: MailEmulator(address=given.address))


if __name__ == "__main__":
    main()
