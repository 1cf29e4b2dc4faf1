"""Yardstick: a server with nothing but `websockets.broadcast` of a JSON text built once per message.

raw_broadcast.py PORT      /sub listens, every frame on /pub is one message to all
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading

from websockets.asyncio.server import ServerConnection, broadcast, serve

from tests.bench.frames import message


async def main(port: int) -> None:
    listeners: set[ServerConnection] = set()

    async def one(socket: ServerConnection) -> None:
        if socket.request is not None and socket.request.path == "/pub":
            number = 0
            async for _ in socket:
                broadcast(listeners, message(number))
                number += 1
            return
        listeners.add(socket)
        try:
            await socket.wait_closed()
        finally:
            listeners.discard(socket)

    async with serve(one, "127.0.0.1", port, compression=None, ping_interval=None, backlog=2048):
        await asyncio.Future()


def end_with_owner() -> None:
    """End when standard input closes, which happens when the benchmark ends, also when it is killed."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    import uvloop

    threading.Thread(target=end_with_owner, daemon=True).start()

    uvloop.run(main(int(sys.argv[1])))
