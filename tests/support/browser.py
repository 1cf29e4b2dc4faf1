"""Starts the Chromium that the tests drive."""

from __future__ import annotations

import os
import shutil

from tests.support.missing_programs import skip_or_fail

# Chromium without windows: the same engine for half the processor time, as whole Chromium draws their frames too.
SHELLS = ("chromium-headless-shell", "chrome-headless-shell")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

# No background networking: a test browser talks only to the address under test.
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


def find_chromium(*, whole: bool = False) -> str | None:
    """Return the executable. whole: the browser that people have, for measuring what they feel."""
    named = os.environ.get("OKNO_CHROMIUM")
    if named:
        return shutil.which(named)
    names = NAMES if whole else (*SHELLS, *NAMES)
    return next((found for found in map(shutil.which, names) if found), None)


def require_chromium(*, whole: bool = False) -> str:
    """Return the executable; without one skip the test at home and fail it in CI."""
    found = find_chromium(whole=whole)
    if found is None:
        skip_or_fail("no Chromium: install it (Debian: apt-get install chromium) or name one in OKNO_CHROMIUM")
    return found


def launch_flags() -> list[str]:
    """Return arguments for playwright, which adds the headless flag itself. Chromium refuses its sandbox to root."""
    return [*QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


def command_flags() -> list[str]:
    """Return arguments for a Chromium that the test starts itself."""
    return ["--headless", *launch_flags()]
