"""A test that passes only when repeated is named at the end of the run; time is added up by folder."""

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
REPOSITORY = Path(__file__).parent.parent.parent
RACED = """
import time
from pathlib import Path

def fails_once(name):
    seen = Path(__file__).with_name(name)
    if not seen.exists():
        seen.touch()
        assert "the first time" == ""

def test_raced(): fails_once("raced")
def test_listed(): fails_once("listed")
def test_passes(): time.sleep(1)
"""
BROKEN = "def test_broken(): assert 1 == 2\n"
HERE = "tests/shop/test_raced.py"
QUARANTINE = """
[[test]]
id = "{name}"
reason = "{reason}"
"""
TIMES = r"seconds by folder: tests/shop ([0-9]+) \(3 tests\), tests/broken [0-9]+ \(1 tests\)"


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """Return a small suite with our plugins: two racing tests and a broken one."""
    for name in ("OKNO_TEST_STRICT", "PYTEST_ADDOPTS", "PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makepyprojecttoml(
        '[tool.pytest.ini_options]\naddopts = "-q -p no:cacheprovider -p xdist -p pytest_rerunfailures"'
    )
    pytester.makeconftest(
        """
        from tests.support.folder_times import FolderTimes
        from tests.support.repeats import Repeats

        def pytest_configure(config):
            config.pluginmanager.register(Repeats(config))
            config.pluginmanager.register(FolderTimes())
        """
    )
    write(pytester, HERE, RACED)
    write(pytester, "tests/broken/desk/test_broken.py", BROKEN)
    listed(pytester, f"{HERE}::test_listed", "the disk of the shop is slow")
    return pytester


def write(pytester: pytest.Pytester, name: str, text: str) -> None:
    path = pytester.path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def listed(pytester: pytest.Pytester, name: str, reason: str) -> None:
    write(pytester, "tests/quarantine.toml", QUARANTINE.format(name=name, reason=reason))


@pytest.mark.parametrize("workers", ["0", "2"])
def test_flaky_test_is_named_above_the_last_line(suite: pytest.Pytester, workers: str) -> None:
    result = suite.runpytest_subprocess("-n", workers)
    *above, last = [line for line in result.outlines if line.strip()]
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert last.startswith("1 failed, 3 passed, 3 rerun in ")
    assert (
        f"passed only when repeated: {HERE}::test_raced (AssertionError: assert 'the first time' == '')" in above[-4:]
    )
    assert f"repeated, as the quarantine list allows: {HERE}::test_listed (the disk of the shop is slow)" in above[-4:]
    assert len([line for line in above if "only when repeated" in line]) == 1  # a test that fails twice is not a race
    [times] = [found for line in above[-4:] if (found := re.fullmatch(TIMES, line))]
    assert int(times[1]) >= 1


@pytest.mark.parametrize("workers", ["0", "2"])
def test_strict_run_fails_on_a_flaky_test_and_shows_its_first_failure(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, workers: str
) -> None:
    monkeypatch.setenv("OKNO_TEST_STRICT", "1")
    result = suite.runpytest_subprocess("-n", workers, HERE)
    lines = [line for line in result.outlines if line.strip()]
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert lines[-1].startswith("1 failed, 2 passed, 2 rerun in ")
    assert "passed only when repeated, which OKNO_TEST_STRICT forbids" in lines
    assert any('assert "the first time" == ""' in line for line in lines)


@pytest.mark.parametrize(
    ("name", "reason", "told"),
    [
        (f"{HERE}::test_listed", " ", "gives no reason"),
        (f"{HERE}::test_gone", "it was slow", "there is no test"),
    ],
)
def test_quarantine_entry_without_reason_or_test_stops_the_run(
    suite: pytest.Pytester, name: str, reason: str, told: str
) -> None:
    listed(suite, name, reason)
    result = suite.runpytest_subprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR and told in result.stderr.str()
