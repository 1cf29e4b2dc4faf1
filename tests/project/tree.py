"""Lists the files of the project: those that git tracks, or all files of the folder without git."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", "data", "node_modules"}
BINARY = {".png", ".ico", ".woff2", ".jpg", ".webp", ".gz", ".mo", ".db"}


@cache
def files() -> tuple[Path, ...]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    if listed.returncode == 0 and listed.stdout:
        names = [Path(name) for name in listed.stdout.decode().split("\0") if name]
    else:
        names = [path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file()]
    return tuple(name for name in names if not NOT_OURS & set(name.parts) and (ROOT / name).is_file())


def texts() -> list[tuple[Path, str]]:
    return [
        (name, (ROOT / name).read_text(encoding="utf-8", errors="replace"))
        for name in files()
        if name.suffix not in BINARY
    ]
