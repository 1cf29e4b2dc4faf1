"""A small separate disk for tests that fill it."""

from __future__ import annotations

import contextlib
import functools
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inbox.errors import NoSpace
from inbox.store import Store, Tx
from tests.support.missing_programs import skip_or_fail

PIECE = 64 * 1024


@contextmanager
def small_disk(place: Path, *, mebibytes: int) -> Iterator[Path]:
    """Mount a file system in memory on this folder; without the right to mount, skip the test, or fail it in CI."""
    place.mkdir(parents=True, exist_ok=True)
    options = ["-t", "tmpfs", "-o", f"size={mebibytes}m,mode=0700", "okno-test"]
    done = subprocess.run(["mount", *options, str(place)], capture_output=True, text=True)
    if done.returncode:
        skip_or_fail(f"no right to mount a small disk: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path) -> Path:
    """Fill the disk; return the file whose removal frees it."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (PIECE, 4096, 512, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    return filler


async def use_up(store: Store) -> None:
    """Write into a store on a full disk until even a few bytes fail: its files have some reserved space."""
    number = 0
    for size in (50_000, 4_000, 10):
        with contextlib.suppress(NoSpace):
            while True:
                number += 1
                value = {"key": f"{size}:{number}", "value": "x" * size}
                await store.write(functools.partial(_put, value))


def _put(value: dict[str, str], tx: Tx) -> None:
    tx.sql("insert into meta (key, value) values (:key, :value)", **value)
