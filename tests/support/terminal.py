"""Runs a shell command in a pseudo-terminal and answers its questions, as a person would."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from collections.abc import Sequence

DEADLINE = 60.0


def answer(command: str, answers: Sequence[tuple[str, str]]) -> tuple[int, str]:
    """Return (exit code, terminal output) of a command; each question gets its line, in order."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command, shell=True, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True)
    os.close(theirs)
    seen, wanted, began = "", list(answers), time.monotonic()
    try:
        while time.monotonic() - began < DEADLINE:
            if not select.select([ours], [], [], 0.2)[0]:
                continue
            try:
                piece = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            seen += piece.decode(errors="replace")
            if wanted and wanted[0][0] in seen.rpartition("\n")[2]:
                os.write(ours, f"{wanted.pop(0)[1]}\n".encode())
        assert not wanted, f"never asked: {wanted}\n{seen}"
        return process.wait(timeout=10), seen
    finally:
        if process.poll() is None:
            process.kill()
        os.close(ours)
