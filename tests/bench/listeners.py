"""Many WebSocket listeners on one epoll loop: cheap enough in Python not to be the bottleneck, and the same for both
sides.

A message is delivered when every reading listener has it. Loopback only; bounded in count and in time.
"""

from __future__ import annotations

import os
import select
import socket
import struct
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

CHUNK = 1 << 18


@dataclass
class Listener:
    socket: socket.socket
    rest: bytes = b""
    texts: int = 0
    closed: bool = False


def connect(port: int, path: str, headers: Mapping[str, str] | None = None) -> socket.socket:
    """Open a socket with a finished handshake; only the answer's head is read."""
    link = socket.create_connection(("127.0.0.1", port), 5)
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Version: 13",
        *(f"{name}: {value}" for name, value in (headers or {}).items()),
    ]
    link.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = link.recv(1)
        if not byte:
            raise ConnectionError(f"no handshake: {head!r}")
        head += byte
    if b" 101 " not in head.split(b"\r\n", 1)[0]:
        raise ConnectionError(head.decode(errors="replace").splitlines()[0])
    return link


def frame(text: str) -> bytes:
    """Build a client's text frame; the mask is zero, which is allowed and costs nothing."""
    body = text.encode()
    if len(body) < 126:
        return bytes([0x81, 0x80 | len(body)]) + bytes(4) + body
    return struct.pack("!BBH", 0x81, 0x80 | 126, len(body)) + bytes(4) + body


def frames(data: bytes) -> tuple[list[bytes], bytes]:
    """Return the complete text frames in `data`, and the rest. Frames of other kinds are dropped."""
    complete, place, end = [], 0, len(data)
    while end - place >= 2:
        length, head = data[place + 1] & 0x7F, 2
        if length == 126:
            if end - place < 4:
                break
            length, head = int.from_bytes(data[place + 2 : place + 4], "big"), 4
        elif length == 127:
            if end - place < 10:
                break
            length, head = int.from_bytes(data[place + 2 : place + 10], "big"), 10
        if end - place < head + length:
            break
        if data[place] & 0x0F == 1:
            complete.append(data[place + head : place + head + length])
        place += head + length
    return complete, data[place:]


@dataclass
class Outcome:
    """Results of the listeners: `delivered` frames that count, latency to the last listener for each message, in ms."""

    delivered: int = 0
    messages: int = 0
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)


class Crowd:
    """N listeners. `counts` returns how many published messages a frame brings (a ping: none)."""

    def __init__(self, sockets: list[socket.socket], counts: Callable[[bytes], int]) -> None:
        self.listeners = [Listener(socket) for socket in sockets]
        self.counts = counts
        self.poll = select.epoll()
        self.by_number = {listener.socket.fileno(): listener for listener in self.listeners}
        for listener in self.listeners:
            listener.socket.setblocking(False)
            self.poll.register(listener.socket.fileno(), select.EPOLLIN)

    def drain(self, seconds: float) -> None:
        """Read and discard, so that frames before the measurement do not count."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._read(0.05)
        for listener in self.listeners:
            listener.texts = 0

    def _read(self, timeout: float) -> list[Listener]:
        heard = []
        for number, _ in self.poll.poll(timeout):
            listener = self.by_number[number]
            try:
                data = listener.socket.recv(CHUNK)
            except BlockingIOError:
                continue
            if not data:
                listener.closed = True
                self.poll.unregister(number)
                raise ConnectionError("the server closed a listener")
            complete, listener.rest = frames(listener.rest + data)
            new = sum(self.counts(text) for text in complete)
            if new:
                listener.texts += new
                heard.append(listener)
        return heard

    def run(self, publish: Callable[[], None], *, seconds: float, window: int = 0, rate: float = 0.0) -> Outcome:
        """Publish and measure. window: messages in flight, closed loop; rate: messages per second, open loop."""
        self.drain(0.3)
        outcome = Outcome()
        needed = len(self.listeners)
        at: list[float] = []
        missing: list[int] = []
        began = time.perf_counter()
        due = began
        seen = {id(listener): 0 for listener in self.listeners}
        if window:
            for _ in range(window):
                at.append(time.perf_counter())
                missing.append(needed)
                publish()
        while (now := time.perf_counter()) - began < seconds:
            while rate and due <= now:
                at.append(time.perf_counter())
                missing.append(needed)
                publish()
                due += 1 / rate
            wait = 0.1 if not rate else max(0.0, min(0.1, due - time.perf_counter()))
            for one in self._read(wait):
                before = seen[id(one)]
                for number in range(before, min(one.texts, len(missing))):
                    outcome.delivered += 1
                    missing[number] -= 1
                    if not missing[number]:
                        outcome.latencies.append((time.perf_counter() - at[number]) * 1e3)
                        outcome.messages += 1
                        if window:
                            at.append(time.perf_counter())
                            missing.append(needed)
                            publish()
                seen[id(one)] = one.texts
        outcome.seconds = time.perf_counter() - began
        return outcome

    def close(self) -> None:
        self.poll.close()
        for listener in self.listeners:
            listener.socket.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, process_pid: int, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            os.kill(process_pid, 0)
            time.sleep(0.01)
    raise TimeoutError(f"nothing listens on port {port}")
