"""Starts the Chromium that the tests drive."""

from __future__ import annotations

import os
import shutil

from tests.support.missing_programs import skip_or_fail

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


def find_chromium() -> str | None:
    named = os.environ.get("OKNO_CHROMIUM")
    if named:
        return shutil.which(named)
    return next((found for found in map(shutil.which, NAMES) if found), None)


def require_chromium() -> str:
    """Return the executable; without one skip the test at home and fail it in CI."""
    found = find_chromium()
    if found is None:
        skip_or_fail("no Chromium: install it (Debian: apt-get install chromium) or name one in OKNO_CHROMIUM")
    return found


def launch_flags() -> list[str]:
    """Return arguments for playwright, which adds the headless flag itself. Chromium refuses its sandbox to root."""
    return [*QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


def command_flags() -> list[str]:
    """Return arguments for a Chromium that the test starts itself."""
    return ["--headless", *launch_flags()]
