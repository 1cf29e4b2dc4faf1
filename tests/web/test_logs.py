"""Tests logs: one line per event, and no secret in any of them (A14, A32)."""

from __future__ import annotations

import json
import subprocess
import sys

SCRIPT = """
import logging, structlog
from web.cli.logs import set_up
set_up("{form}", "info")
log = structlog.get_logger("x")
log.info("one", text="a\\nb\\rc", token="canary-1", nested={{"password": "canary-2"}}, name="Катя")
log.info("address postgresql://me:canary-3@host/okno and 123456:canary-4abcdef")
log.warning("link http://x/setup#token=canary-5")
logging.getLogger("aiogram").warning("bot 7000001:canary-6xyz failed")
try:
    raise ValueError("999:canary-7secret")
except ValueError:
    log.exception("failed")
log.debug("hidden")
"""


def logged(form: str) -> str:
    code = SCRIPT.format(form=form)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stderr


def test_json_lines_hold_no_secret_and_keep_cyrillic() -> None:
    lines = [json.loads(line) for line in logged("json").splitlines()]
    assert [line["level"] for line in lines] == ["info", "info", "warning", "warning", "error"]
    assert (lines[0]["text"], lines[0]["name"]) == ("a\\nb\\rc", "Катя")
    assert "ValueError" in lines[-1]["exception"]
    assert "canary" not in json.dumps(lines)


def test_the_console_holds_none_either_and_a_stranger_starts_no_line() -> None:
    text = logged("console")
    assert "canary" not in text
    assert not any(line.startswith(("b", "c")) for line in text.splitlines())
    assert "hidden" not in text.replace("(hidden)", "")
