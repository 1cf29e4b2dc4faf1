"""Counts code lines, those without blanks, comments and docstrings: `python -m tests.project.sizes`."""

from __future__ import annotations

import ast
import io
import statistics
import tokenize
from collections.abc import Sequence
from dataclasses import dataclass

from tests.project.tree import ROOT, files

PACKAGES = ("inbox", "channels", "automation", "tasks", "reports", "web")
NOT_CODE = {tokenize.NL, tokenize.NEWLINE, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
SKIPPED = ("channels/emulators/", "web/migrations/versions/")  # programs for tests; steps that are written once


@dataclass(frozen=True, slots=True)
class Sizes:
    """The code lines of a package by module, most first."""

    package: str
    modules: tuple[tuple[int, str], ...]

    @property
    def median(self) -> float:
        return statistics.median(lines for lines, _ in self.modules)

    @property
    def p90(self) -> float:
        return percentile([lines for lines, _ in self.modules], 90)


def percentile(values: Sequence[int], share: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def code_lines(source: str) -> int:
    """Return the number of lines on which some code stands."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in NOT_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if (
                isinstance(first, ast.Expr)
                and isinstance(first.value, ast.Constant)
                and first.value.value.__class__ is str
            ):
                lines.difference_update(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    return len(lines)


def measure(package: str) -> Sizes:
    """Return the sizes of all modules that hold code."""
    found = []
    for name in files():
        if name.parts[0] == package and name.suffix == ".py" and not name.as_posix().startswith(SKIPPED):
            lines = code_lines((ROOT / name).read_text("utf-8"))
            if lines:
                found.append((lines, name.as_posix()))
    return Sizes(package, tuple(sorted(found, reverse=True)))


def main() -> None:
    for package in PACKAGES:
        sizes = measure(package)
        print(f"{package}: {len(sizes.modules)} modules, median {sizes.median:g}, p90 {sizes.p90:g}")
        print("  " + ", ".join(f"{name} {lines}" for lines, name in sizes.modules[:10]))


if __name__ == "__main__":
    main()
