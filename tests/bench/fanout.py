"""F1, F2 and the time from a message to the last operator's screen."""

from __future__ import annotations

import http.client
import json
import math
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.frames import count_messages
from tests.bench.install import PASSWORD, PEOPLE, furnish
from tests.bench.listeners import Crowd, Outcome, connect, frame, frames, free_port, wait_for_port
from tests.bench.measure import Row, cpu_of, percentile, take_turns
from tests.bench.raw_sqlite import RawSqlite
from tests.bench.texts import Texts
from tests.support.postgres import PostgresServer

CLOSED_SECONDS = 1.0
PACED_SECONDS = 1.5
WHOLE_WAY = 200
PACE = 10.0
WINDOW = 4


class Broadcast:
    """The yardstick's server."""

    def __init__(self) -> None:
        self.port = free_port()
        command = [sys.executable, "-m", "tests.bench.raw_broadcast", str(self.port)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        wait_for_port(self.port, self.process.pid)
        self.publisher = connect(self.port, "/pub")
        self.crowd: Crowd | None = None

    def gather(self, count: int) -> None:
        self.crowd = Crowd([connect(self.port, "/sub") for _ in range(count)], count_messages)

    def publish(self) -> None:
        self.publisher.sendall(frame("x"))

    def close(self) -> None:
        self.publisher.close()
        self.process.terminate()
        self.process.wait(10)


class Okno:
    """The real server with signed-in operators, one of whom never reads."""

    def __init__(self, data: Path, url: str) -> None:
        self.port = free_port()
        environment = {
            **os.environ,
            "OKNO_DATABASE__URL": url,
            "OKNO_LIMITS__SOCKETS_PER_OPERATOR": "1000",
            "OKNO_LIMITS__SOCKETS_PER_ADDRESS": "10000",
            "OKNO_LIMITS__PING_SECONDS": "300",
            "OKNO_LIMITS__SILENCE_SECONDS": "900",
        }
        command = [sys.executable, "-m", "tests.bench.okno_server", str(data), str(self.port)]
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_for_port(self.port, self.process.pid)
        self.cookies = [self._sign_in(email) for email in PEOPLE]
        self.crowd: Crowd | None = None
        self.deaf: socket.socket | None = None
        self.order = b"f"
        self.cursor = self.build = ""

    def _ask(
        self, method: str, path: str, body: dict[str, object] | None = None, cookie: str = ""
    ) -> tuple[str, bytes]:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/json", "Cookie": cookie}
        link.request(method, path, json.dumps(body) if body else None, headers)
        answer = link.getresponse()
        raw = answer.read()
        link.close()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status} {raw[:300]!r}")
        return (answer.getheader("Set-Cookie") or "").split(";")[0], raw

    def _sign_in(self, email: str) -> str:
        return self._ask("POST", "/api/session", {"email": email, "password": PASSWORD, "remember": False})[0]

    def _line(self, cookie: str) -> socket.socket:
        """Open a socket that has said hello and received welcome."""
        if not self.cursor:
            start = json.loads(self._ask("GET", "/api/start", cookie=cookie)[1])
            self.cursor, self.build = start["cursor"], start["build"]
        link = connect(self.port, "/api/live", {"Origin": f"http://127.0.0.1:{self.port}", "Cookie": cookie})
        link.sendall(frame(json.dumps({"t": "hello", "cursor": self.cursor, "build": self.build})))
        heard, rest = frames(link.recv(4096))
        while not any(b'"welcome"' in text for text in heard):
            complete, rest = frames(rest + link.recv(4096))
            heard += complete
        return link

    def gather(self, count: int, counts: Callable[[bytes], int] = count_messages) -> None:
        self.cursor = self.build = ""
        lines = [self._line(self.cookies[number % len(self.cookies)]) for number in range(count)]
        self.deaf = self._line(self.cookies[0])
        self.deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.crowd = Crowd(lines, counts)

    def publish(self) -> None:
        assert self.process.stdin
        self.process.stdin.write(self.order)
        self.process.stdin.flush()

    def close(self) -> None:
        if self.process.stdin:
            self.process.stdin.close()
        self.process.terminate()
        self.process.wait(20)


def per_cpu_second(server: Broadcast | Okno) -> float:
    """Return deliveries per CPU second of the server, as fast as the listeners read."""
    assert server.crowd
    server.crowd.drain(0.3)
    before = cpu_of(server.process.pid)
    outcome = server.crowd.run(server.publish, seconds=CLOSED_SECONDS, window=WINDOW)
    return outcome.delivered / max(0.01, cpu_of(server.process.pid) - before)


def paced_p99(server: Broadcast | Okno) -> float:
    """Return the p99 of the time to the last listener in milliseconds, infinite if nothing reached it in the time."""
    assert server.crowd
    outcome: Outcome = server.crowd.run(server.publish, seconds=PACED_SECONDS, rate=PACE)
    return percentile(outcome.latencies, 0.99) if outcome.latencies else math.inf


def with_order(okno: Okno, order: bytes, measure: Callable[[Okno], float]) -> Callable[[], float]:
    def run() -> float:
        okno.order = order
        return measure(okno)

    return run


@dataclass
class Pair:
    """Both servers, and the data that the rows need beside them."""

    store: str
    okno: Okno
    broadcast: Broadcast
    raw: RawSqlite
    ours: list[int | None]


def of_count(count: int, pair: Pair, *, pairs: int, wanted: set[str]) -> list[Row]:
    okno, broadcast = pair.okno, pair.broadcast
    okno.gather(count)
    broadcast.gather(count)
    rows: list[Row] = []
    alone = pair.store == "sqlite"  # the fan-out itself does not depend on the database

    def turns(row: Row, mine: Callable[[], float], theirs: Callable[[], float]) -> None:
        rows.append(take_turns(row, mine, theirs, pairs=pairs, ours=pair.ours))

    if alone and "F1" in wanted:
        row = Row("F1", "-", f"N={count}: deliveries per CPU second, one of them deaf", "/s", 0.7, True)
        turns(row, with_order(okno, b"f", per_cpu_second), lambda: per_cpu_second(broadcast))
    if alone and "F2" in wanted:
        row = Row("F2", "-", f"N={count}: frame to the last operator, 10/s, p99", "ms", 1.5, False)
        turns(row, with_order(okno, b"f", paced_p99), lambda: paced_p99(broadcast))
    if "F3" in wanted and count == WHOLE_WAY:
        row = Row("F3", pair.store, f"N={count}: update in to the last operator, 10/s, p99", "ms", 3, False)
        row.remark = "yardstick: raw durable commit of one row plus broadcast, p99 each"
        turns(row, with_order(okno, b"m", paced_p99), lambda: pair.raw.lone_p99(40, 0.01) + paced_p99(broadcast))
    for server in (okno, broadcast):
        assert server.crowd
        server.crowd.close()
    if okno.deaf:
        okno.deaf.close()
    return rows


def measure(wanted: set[str], counts: list[int], *, pairs: int, server: PostgresServer | None) -> list[Row]:
    import asyncio

    rows: list[Row] = []
    texts = Texts(3).many(2_000)
    for store in ["sqlite", *(["postgresql"] if server else [])]:
        if store == "postgresql" and "F3" not in wanted:
            continue
        with tempfile.TemporaryDirectory(prefix="okno-bench-") as folder:
            data = Path(folder) / "data"
            data.mkdir()
            url = server.create_database() if server and store == "postgresql" else f"sqlite:///{data / 'okno.db'}"
            asyncio.run(furnish(url, data))
            raw = RawSqlite(Path(folder) / "raw.db", texts, rows=10_000, full_text=False)
            okno, broadcast = Okno(data, url), Broadcast()
            pair = Pair(store, okno, broadcast, raw, [server.pid] if server else [])
            try:
                for count in counts if store == "sqlite" else [WHOLE_WAY]:
                    rows += of_count(count, pair, pairs=pairs, wanted=wanted)
            finally:
                okno.close()
                broadcast.close()
                raw.close()
    return rows
