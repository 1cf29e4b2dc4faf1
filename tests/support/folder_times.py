"""A pytest plugin that prints the time of each folder's tests at the end, added up over all processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator

import pytest


class FolderTimes:
    """Seconds of set-up, test and clean-up, and the number of tests, by folder."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.tests: dict[str, set[str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up a report; workers of xdist send theirs here."""
        folder = "/".join(report.nodeid.partition("::")[0].split("/")[:-1][:2]) or "."
        self.seconds[folder] += report.duration  # type: ignore[assignment]
        self.tests.setdefault(folder, set()).add(report.nodeid)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> Generator[None, None, None]:
        """Print one line above pytest's last one."""
        yield
        parts = [f"{name} {took:.0f} ({len(self.tests[name])} tests)" for name, took in self.seconds.most_common()]
        if parts:
            terminalreporter.write_line("seconds by folder: " + ", ".join(parts))
