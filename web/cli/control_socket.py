"""Connects the command line to a running server: a socket file in the data folder that only its owner may open.

One JSON line each way. The server holds the database lock, so it carries out the command (decisions 2.13).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import orjson

SOCKET_NAME = "okno.sock"
LARGEST_LINE = 1_048_576
Handler = Callable[[str, dict[str, Any]], Awaitable[list[str]]]


class Refused(Exception):
    """The running server refused the command; str() is the reason."""


class NotRunning(Exception):
    """No server listens on the socket file."""


@contextlib.contextmanager
def reachable(data_dir: Path) -> Iterator[str]:
    """Return a usable path of the socket, however deep the folder: the kernel takes 107 bytes, and a descriptor's path
    is short.
    """
    path = str(data_dir / SOCKET_NAME)
    if len(path.encode()) <= 100:
        yield path
        return
    folder = os.open(data_dir, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{SOCKET_NAME}"
    finally:
        os.close(folder)


class Control:
    """The server's end."""

    def __init__(self, data_dir: Path, handler: Handler) -> None:
        self.data_dir = data_dir
        self.handler = handler

    async def start(self) -> None:
        # left by a killed process; the database lock is ours by now
        (self.data_dir / SOCKET_NAME).unlink(missing_ok=True)
        before = os.umask(0o177)
        try:
            with reachable(self.data_dir) as path:
                self.server = await asyncio.start_unix_server(self.serve, path, limit=LARGEST_LINE)
        finally:
            os.umask(before)

    async def stop(self) -> None:
        self.server.close()
        (self.data_dir / SOCKET_NAME).unlink(missing_ok=True)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = orjson.loads(await reader.readline())
            answer: dict[str, Any] = {"lines": await self.handler(asked["command"], asked["args"])}
        except Exception as error:
            answer = {"error": str(error) or type(error).__name__}
        with contextlib.suppress(OSError):
            writer.write(orjson.dumps(answer) + b"\n")
            await writer.drain()
        writer.close()


async def ask(data_dir: Path, command: str, args: dict[str, Any]) -> list[str]:
    """Send a command from the command line. Raises NotRunning or Refused."""
    try:
        with reachable(data_dir) as path:
            reader, writer = await asyncio.open_unix_connection(path, limit=LARGEST_LINE)
    except OSError:
        raise NotRunning from None
    try:
        writer.write(orjson.dumps({"command": command, "args": args}) + b"\n")
        await writer.drain()
        answer = orjson.loads(await reader.readline() or b'{"error": "the server ended before it answered"}')
    finally:
        writer.close()
    if "error" in answer:
        raise Refused(answer["error"])
    return list(answer["lines"])
