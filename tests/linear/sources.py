"""Finds every regular expression in the source of the packages by walking it, with the ways in which each is used."""

import ast
import functools
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGES = ("channels", "inbox", "web")
_FUNCTIONS = {"search": 2, "match": 2, "fullmatch": 2, "split": 3, "findall": 2, "finditer": 2, "sub": 4, "subn": 4}
_SCANS = frozenset(_FUNCTIONS) - {"match", "fullmatch"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression: its place, its source, and the functions of re that are used with it."""

    place: str  # "channels/email/headers.py:_ENCODED", or its function and its number there
    source: str | bytes | None  # None: it is put together at run time
    flags: int
    uses: frozenset[str]


def modules() -> Iterator[tuple[str, Path]]:
    """Yield (dotted name, file) of every module of the packages."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            if "versions" not in parts and "static" not in parts:
                yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


@functools.cache
def patterns() -> tuple[Pattern, ...]:
    """Return all patterns."""
    return tuple(pattern for name, path in modules() for pattern in _Module(name, path, trees()[path]).patterns())


def strangers() -> list[str]:
    """Return modules that import functions of re by name, where no pattern would be found."""
    odd = re.compile(r"^\s*(?:from re import|import re as|import regex|from regex|from \S+ import re$)", re.MULTILINE)
    return [str(path.relative_to(ROOT)) for _, path in modules() if odd.search(path.read_text("utf-8"))]


@functools.cache
def trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text("utf-8")) for _, path in modules()}


@functools.cache
def _parents(tree: ast.Module) -> dict[ast.AST, ast.AST]:
    return {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}


@functools.cache
def _uses_of_names(tree: ast.Module) -> dict[str, set[str]]:
    """Return how each name that is read in a module would be used if it were a compiled pattern."""
    uses: dict[str, set[str]] = {}
    for node, parent in _parents(tree).items():
        named = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if named and isinstance(node.ctx, ast.Load):  # type: ignore[attr-defined]
            used = parent.attr if isinstance(parent, ast.Attribute) else ""
            uses.setdefault(named, set()).update({used} if used in _FUNCTIONS else () if used else _SCANS)
    return uses


class _Module:
    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.where, self.tree = name, path.relative_to(ROOT).as_posix(), tree
        self.parents = _parents(tree)
        self.counts: dict[str, int] = {}

    def patterns(self) -> Iterator[Pattern]:
        for node in ast.walk(self.tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "re"
                and (node.func.attr == "compile" or node.func.attr in _FUNCTIONS)
            ):
                yield self._pattern(node, node.func.attr)

    def _pattern(self, node: ast.Call, function: str) -> Pattern:
        target = self._assigned(node) if function == "compile" else None
        label = target or self._numbered(node)
        flag_place = 1 if function == "compile" else _FUNCTIONS[function]
        given = next((keyword.value for keyword in node.keywords if keyword.arg == "flags"), None)
        given = given or (node.args[flag_place] if len(node.args) > flag_place else None)
        uses = frozenset({function}) if function != "compile" else self._uses(target)
        try:
            source, flags = self._value(node.args[0]), int(self._value(given)) if given else 0
        except NameError:
            source, flags = None, 0
        return Pattern(f"{self.where}:{label}", source, flags, uses)

    def _value(self, node: ast.expr) -> Any:
        """Evaluate an expression of the module's own names."""
        module = importlib.import_module(self.name)
        return eval(compile(ast.Expression(node), self.where, "eval"), dict(vars(module)))

    def _assigned(self, node: ast.AST) -> str | None:
        parent = self.parents[node]
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
            return parent.targets[0].id
        return parent.target.id if isinstance(parent, ast.AnnAssign) and isinstance(parent.target, ast.Name) else None

    def _numbered(self, node: ast.AST) -> str:
        inside: ast.AST = node
        while inside in self.parents and not isinstance(inside, ast.FunctionDef | ast.AsyncFunctionDef):
            inside = self.parents[inside]
        name = inside.name if isinstance(inside, ast.FunctionDef | ast.AsyncFunctionDef) else "module"
        self.counts[name] = self.counts.get(name, 0) + 1
        return f"{name}()" if self.counts[name] == 1 else f"{name}() {self.counts[name]}"

    def _uses(self, name: str | None) -> frozenset[str]:
        """Return how a compiled pattern is used in its module; when it is passed on, any use is possible."""
        if name is None:
            return _SCANS | {"match", "fullmatch"}
        readers = [self.tree] if name.startswith("_") else trees().values()
        uses = frozenset().union(*(_uses_of_names(tree).get(name, ()) for tree in readers))
        return uses or _SCANS
