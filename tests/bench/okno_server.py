"""The real server, controlled by standard input: each byte is one message.

okno_server.py DATA PORT      `f` hands a ready frame to every connection (fan-out alone),
                              `m` receives a message: parse, commit, read the log, build rows, fan out
              `n` receives a message of a client who never wrote before, so that rules give its dialog to an operator
"""

from __future__ import annotations

import asyncio
import sys

from tests.bench.frames import message
from tests.bench.install import Intake, Updates
from tests.bench.texts import Texts
from web.app import Okno
from web.cli import serve
from web.cli.main import parser
from web.live.connection import ready


async def obey(okno: Okno) -> None:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    intake = Intake(okno.store, Updates(Texts(5, 5_000).many(2_000), 200, seed=9))
    intake.updates.count = 10_000_000
    strangers = Intake(okno.store, Updates(Texts(6, 5_000).many(500), 1_000_000_000, seed=11))
    strangers.updates.count = 20_000_000
    running: set[asyncio.Task[None]] = set()
    number = 0
    while orders := await reader.read(1024):
        for order in orders:
            number += 1
            if order == ord("f"):
                frame = ready(message(number))
                for line in tuple(okno.hub.lines):
                    line.offer(frame)
            else:
                chosen = strangers if order == ord("n") else intake
                task = asyncio.create_task(chosen.take(chosen.updates.many(1)))
                running.add(task)
                task.add_done_callback(running.discard)
    okno.exit()  # the benchmark has ended, or was killed


def main() -> None:
    obeying: list[asyncio.Task[None]] = []

    async def begin(okno: Okno) -> None:
        obeying.append(asyncio.create_task(obey(okno)))

    serve.greet = begin  # in place of the greeting, which comes when the server listens
    args = parser().parse_args(["serve", "--data", sys.argv[1], "--port", sys.argv[2]])
    serve.serve(args)


if __name__ == "__main__":
    main()
