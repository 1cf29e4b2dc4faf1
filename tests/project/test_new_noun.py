"""A new package needs its own folder and three lines of composition, and no edit of the core."""

import subprocess
import sys
from pathlib import Path

from tests.project.tree import ROOT


def test_new_package_works_without_changes_of_the_core(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.project.new_noun", str(tmp_path / "okno.db")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "unlogged: changed comet without an event",
        """rows: ['{"k":"comet","id":1,"rev":1,"row":{"name":"Halley"}}']""",
        "counted: ['comet.seen'] returned: [1]",
    ]
