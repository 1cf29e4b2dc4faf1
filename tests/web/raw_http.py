"""HTTP as bytes, for requests that no well-behaved client library sends."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Self

GET = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n"


@dataclass
class RawClient:
    """Opens one TCP connection that sends raw bytes."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    async def connect(cls, port: int, source: str = "127.0.0.1") -> Self:
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0)))

    async def send(self, data: bytes | str) -> None:
        self.writer.write(data.encode() if isinstance(data, str) else data)
        await self.writer.drain()

    async def status(self) -> int:
        """Return the status of the next answer; 0 when the server closed without one."""
        try:
            async with asyncio.timeout(20):
                line = await self.reader.readline()
                if not line:
                    return 0
                while (await self.reader.readline()).strip():
                    pass
        except ConnectionError:
            return 0
        return int(line.split()[1])

    async def rest(self) -> bytes:
        """Return everything until the server closes."""
        try:
            async with asyncio.timeout(20):
                return await self.reader.read()
        except ConnectionError:
            return b""

    def close(self) -> None:
        self.writer.close()


async def status_of(port: int, request: bytes | str, source: str = "127.0.0.1") -> int:
    """Return the status of the answer to one request on a connection of its own."""
    client = await RawClient.connect(port, source)
    try:
        await client.send(request)
        return await client.status()
    finally:
        client.close()
