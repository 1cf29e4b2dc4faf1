"""Finds libfaketime, with which a test moves the clock of a process (fault F27)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_PLACES = ("/usr/lib", "/usr/lib64", "/usr/local/lib", "/opt/homebrew/lib")


def require_faketime() -> str:
    """Return the path of the library; without it the test is skipped, and fails in CI."""
    for place in _PLACES:
        for found in sorted(Path(place).glob("**/faketime/libfaketimeMT.so.1")):
            return str(found)
    text = "No libfaketime found. Install it (Debian, Ubuntu: sudo apt-get install libfaketime)."
    if os.environ.get("CI", "").lower() not in ("", "0", "false"):
        pytest.fail(text)
    pytest.skip(text)


class Clock:
    """The clock of the processes started with its environment; durations (monotonic time) stay real."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.set("+0")

    def environment(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": require_faketime(),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def set(self, offset: str) -> None:
        """Move the clock within a second. offset: against real time ("+1h") or an instant ("@1970-01-02 00:00:00")."""
        temporary = self._file.with_suffix(".new")
        temporary.write_text(offset + "\n")
        temporary.replace(self._file)
