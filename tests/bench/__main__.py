"""`make bench`: see docs/bench.md. Writes tests/bench/results.md; never fails on a slow machine."""

from __future__ import annotations

import argparse
import logging
import os
import platform
import sqlite3
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
import structlog

from tests.bench import fanout, incoming_email, ingest, mail, reads, report_speed, rule_speed, scopes, start, task_pages
from tests.bench.measure import QUIET, Row, table
from tests.support.dovecot import Dovecot
from tests.support.postgres import PostgresMissing, PostgresServer

RESULTS = Path(__file__).with_name("results.md")
ROWS = (
    *("I1", "I4", "I2", "I3", "F1", "F2", "F3", "B2", "R1", "R2", "R3", "S1", "S2", "T1", "A1", "A2", "A3"),
    *("P1", "P2", "B1"),
)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--only", default=",".join(ROWS), help=f"rows, of {','.join(ROWS)}")
    parser.add_argument("--pairs", type=int, default=5, help="how often Okno and the yardstick take turns")
    parser.add_argument("--rows", type=int, default=10_000, help="messages in the database before I1 and I4")
    parser.add_argument("--large", type=int, default=200_000, help="messages of the large database for R1-R3, S1, S2")
    parser.add_argument("--conversations", type=int, default=100_000, help="dialogs in the database before I3")
    parser.add_argument("--operators", default="", help="sizes of the crowd for F1-F3, e.g. 50,200,1000")
    parser.add_argument("--dry", action="store_true", help="leave results.md as it is")
    return parser.parse_args()


def written(rows: list[Row], given: argparse.Namespace, seconds: float) -> str:
    versions = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores"
    busy = "" if all(row.foreign <= QUIET for row in rows) else (
        "\nRows with ! were taken while other processes used more than 0.3 cores: they should be repeated on a quiet"
        " machine.\n"
    )  # fmt: skip
    return f"""# Results of the last `make bench`

Medians of pairs that take turns; the ratio is the median of the pairwise ratios, Okno / yardstick.
How to read the rows: [docs/bench.md](../../docs/bench.md).

{versions}; {given.pairs} pairs, {given.rows:,} messages before I1 and I4; {seconds:.0f} s in all.
{busy}
{table(rows)}
"""


def postgres(stack: ExitStack) -> PostgresServer | None:
    server = PostgresServer(durable=True)
    try:
        server.start()
    except PostgresMissing as why:
        print(f"without PostgreSQL: {why}", file=sys.stderr)
        return None
    stack.callback(server.stop)
    return server


def dovecot(stack: ExitStack) -> Dovecot | None:
    server = Dovecot()
    try:
        server.start()
    except (pytest.skip.Exception, pytest.fail.Exception) as why:
        print(f"without I3 and B2: {why}", file=sys.stderr)
        return None
    stack.callback(server.stop)
    return server


def measured(
    wanted: set[str], given: argparse.Namespace, server: PostgresServer | None, post: Dovecot | None
) -> list[Row]:
    rows: list[Row] = []
    if wanted & {"I1", "I4"}:
        rows += ingest.measure(wanted, rows=given.rows, pairs=given.pairs, server=server)
    if "I2" in wanted:
        rows += mail.from_bytes_everywhere(pairs=given.pairs, server=server)
    if "I3" in wanted and post:
        rows += mail.from_mailboxes(pairs=given.pairs, server=server, dovecot=post, filled=given.conversations)
    if wanted & {"F1", "F2", "F3"}:
        counts = [int(size) for size in (given.operators or "50,200,1000").split(",")]
        rows += fanout.measure(wanted, counts, pairs=given.pairs, server=server)
    if "B2" in wanted and post:
        rows += incoming_email.measure(pairs=given.pairs, dovecot=post)
    if wanted & {"R1", "R2", "R3", "S1"}:
        rows += reads.measure(wanted, pairs=given.pairs, large=given.large)
    if "S2" in wanted:
        rows += scopes.rows(pairs=given.pairs, messages=given.large)
    if "T1" in wanted:
        rows += task_pages.measure(pairs=given.pairs, server=server)
    if wanted & {"A1", "A2", "A3"}:
        rows += rule_speed.measure(wanted, pairs=given.pairs, server=server)
    if wanted & {"P1", "P2"}:
        rows += report_speed.measure(wanted, pairs=given.pairs, server=server)
    if "B1" in wanted:
        rows += start.measure(pairs=given.pairs)
    return rows


def main() -> int:
    given = arguments()
    wanted = set(given.only.split(","))
    if wanted - set(ROWS):
        print(f"--only takes {', '.join(ROWS)}", file=sys.stderr)
        return 2
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    began = time.monotonic()
    with ExitStack() as stack:
        server = postgres(stack)
        post = dovecot(stack) if wanted & {"I3", "B2"} else None
        rows = measured(wanted, given, server, post)
    print(table(rows), flush=True)
    if not given.dry and wanted == set(ROWS):
        RESULTS.write_text(written(rows, given, time.monotonic() - began))
        print(f"\nwritten to {RESULTS.relative_to(Path.cwd())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
