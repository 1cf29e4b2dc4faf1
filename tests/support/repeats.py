"""A pytest plugin that repeats a failing test once and names tests that pass only then at the end of the run.

A repetition keeps one race from hiding the results of all other tests; it must not hide the race. The tests listed in
tests/quarantine.toml may be repeated without blame, each for the reason given there. Every other test that passes only
when repeated is a defect of the test or of the product; OKNO_TEST_STRICT=1 makes it a failure.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Generator
from pathlib import Path

import pytest

STRICT = "OKNO_TEST_STRICT"
LIST = Path("tests") / "quarantine.toml"
FIRST = pytest.StashKey[str]()


def read_list(root: Path) -> dict[str, str]:
    """Return the tests that may be repeated, each with its reason. Raises UsageError for an incomplete entry."""
    path = root / LIST
    entries = tomllib.loads(path.read_text()).get("test", []) if path.exists() else []
    listed: dict[str, str] = {}
    for entry in entries:
        name, reason = str(entry.get("id", "")), str(entry.get("reason", "")).strip()
        file, _, function = name.partition("::")
        if not reason:
            raise pytest.UsageError(f"{LIST}: {name or 'an entry'} gives no reason")
        if not (root / file).is_file() or f"def {function.rpartition('::')[2]}(" not in (root / file).read_text():
            raise pytest.UsageError(f"{LIST}: there is no test {name!r}")
        listed[name] = reason
    return listed


def name_of(nodeid: str) -> str:
    """Return the name of a test without its parameters."""
    return nodeid.partition("[")[0]


class Repeats:
    """The plugin: repeats tests in the worker and counts repetitions where the summary is written."""

    def __init__(self, config: pytest.Config) -> None:
        self.listed = read_list(config.rootpath)
        self.strict = os.environ.get(STRICT, "") not in ("", "0")
        self.repeated: dict[str, str] = {}
        self.failed: set[str] = set()

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Let every test be repeated once; with a debugger stop at the first failure instead."""
        if not config.getoption("usepdb"):
            for item in items:
                item.add_marker(pytest.mark.flaky(reruns=1))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Under OKNO_TEST_STRICT, turn a repetition that passed into a failure that shows the first one."""
        report = yield
        if report.failed:
            item.stash.setdefault(FIRST, report.longreprtext)
        first = item.stash.get(FIRST, None)
        if (
            first
            and self.strict
            and report.when == "call"
            and report.passed
            and name_of(item.nodeid) not in self.listed
        ):
            report.outcome = "failed"
            report.longrepr = f"{first}\n\npassed only when repeated, which {STRICT} forbids"
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember repeated tests, and whether they passed then."""
        if str(report.outcome) == "rerun":
            self.repeated.setdefault(report.nodeid, _last_line(report))
        elif report.failed:
            self.failed.add(report.nodeid)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> Generator[None, None, None]:
        """Name the tests that passed only when repeated, above pytest's last line."""
        yield
        for nodeid, why in sorted(self.repeated.items()):
            reason = self.listed.get(name_of(nodeid))
            if reason is not None:
                terminalreporter.write_line(f"repeated, as the quarantine list allows: {nodeid} ({reason})")
            elif nodeid not in self.failed:
                terminalreporter.write_line(f"passed only when repeated: {nodeid} ({why})", yellow=True)


def _last_line(report: pytest.TestReport) -> str:
    crash = getattr(report.longrepr, "reprcrash", None)
    text = str(crash.message if crash else report.longreprtext).strip() or "no message"
    return text.splitlines()[0][:200]
