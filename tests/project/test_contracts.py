"""The import contracts of pyproject.toml hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.project.tree import ROOT


def test_import_contracts_hold() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_importing_the_core_or_the_command_does_not_import_aiogram() -> None:
    """aiogram takes seconds and 130 MB to import, so only a Telegram channel may import it."""
    found = "sorted(m for m in sys.modules if m.split('.')[0] == 'aiogram')[:3]"
    code = f"import sys, web.cli.main, inbox.intake; print({found})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
