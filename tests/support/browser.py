"""The Chromium that the tests drive, and how it is started."""

from __future__ import annotations

import os
import shutil

from tests.support.missing import skip_or_fail

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

# No background networking: a test browser talks to the address under test and to nobody else.
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
    """For tests: the executable, or a skip with the reason at home and a failure in CI."""
    found = find_chromium()
    if found is None:
        skip_or_fail("no Chromium: install it (Debian: apt-get install chromium) or name one in OKNO_CHROMIUM")
    return found


def launch_flags() -> list[str]:
    """For playwright's `args`; it adds the headless flag itself. Chromium refuses its sandbox to root."""
    return [*QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


def command_flags() -> list[str]:
    """For a Chromium started by hand."""
    return ["--headless", *launch_flags()]
