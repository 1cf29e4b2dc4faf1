"""`python -m channels.emulators.mail`: the emulator on its own, until interrupted."""

import argparse
import asyncio

from channels.emulators.mail.server import MailEmulator


async def _serve(address: str) -> None:
    async with MailEmulator(address=address) as mail:
        print(
            f"{mail.base} imap {mail.imap_port} smtp {mail.smtp_port} {mail.box.address} {mail.box.password}",
            flush=True,
        )
        await asyncio.Event().wait()


def main() -> None:
    """Parse arguments, print where everything is, serve."""
    parser = argparse.ArgumentParser(prog="python -m channels.emulators.mail", description=__doc__)
    parser.add_argument("--address", default="shop@olkha.example", help="the mailbox that there is")
    try:
        asyncio.run(_serve(parser.parse_args().address))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
