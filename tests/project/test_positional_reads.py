"""Rows of queries are read by name: no checker sees that `row[3]` is another column since yesterday."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.project.tree import ROOT

QUERIES = ("sql", "rows")  # methods of Tx, Reader and Store that return plain rows
ROWS = ("Row", "list[Row]", "Sequence[Row]", "Iterable[Row]", "Row | None")


def positional_reads(source: str) -> list[tuple[int, str]]:
    """Return line and text of each subscript with a constant above 0 on rows of a query.

    Follows names within one function only.
    """
    tree = ast.parse(source)
    reads: set[tuple[int, str]] = set()
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    of_rows = {function.name for function in functions if function.returns and ast.unparse(function.returns) in ROWS}
    for function in functions:
        names = {
            argument.arg
            for argument in (*function.args.args, *function.args.kwonlyargs)
            if argument.annotation and ast.unparse(argument.annotation) in ROWS
        }
        while added := set(_bound_to_rows(function, names, of_rows)) - names:
            names |= added
        reads |= {
            (node.lineno, ast.unparse(node))
            for node in ast.walk(function)
            if isinstance(node, ast.Subscript) and _is_above_zero(node.slice) and _is_rows(node.value, names, of_rows)
        }
    return sorted(reads)


def _bound_to_rows(function: ast.AST, names: set[str], of_rows: set[str]) -> Iterator[str]:
    """Yield the names that an assignment, a loop or a comprehension binds to rows."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=targets, value=source):
                pass
            case ast.AnnAssign(target=target, value=ast.expr() as source) | ast.NamedExpr(target=target, value=source):
                targets = [target]
            case ast.For(target=target, iter=source) | ast.AsyncFor(target=target, iter=source):
                targets = [target]
            case ast.comprehension(target=target, iter=source):
                targets = [target]
            case _:
                continue
        if _is_rows(source, names, of_rows):
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def _is_rows(value: ast.expr, names: set[str], of_rows: set[str]) -> bool:
    """Return whether an expression is a row, or a list of rows, of a query."""
    match value:
        case ast.Await() | ast.Subscript() | ast.NamedExpr():
            return _is_rows(value.value, names, of_rows)
        case ast.Name():
            return value.id in names
        case ast.Call(func=ast.Attribute(attr=name)) if name in QUERIES:
            return not (
                value.args and isinstance(value.args[0], ast.Name) and value.args[0].id.lstrip("_")[:1].isupper()
            )
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in of_rows:
            return True
        case ast.Call(func=ast.Name(id="sorted" | "list" | "reversed" | "next" | "min" | "max")):
            return any(_is_rows(argument, names, of_rows) for argument in value.args)
        case ast.GeneratorExp() | ast.ListComp():
            return isinstance(value.elt, ast.Name) and any(
                isinstance(loop.target, ast.Name)
                and loop.target.id == value.elt.id
                and _is_rows(loop.iter, names, of_rows)
                for loop in value.generators
            )
        case ast.IfExp():
            return _is_rows(value.body, names, of_rows) or _is_rows(value.orelse, names, of_rows)
        case ast.BoolOp():
            return any(_is_rows(one, names, of_rows) for one in value.values)
    return False


def _is_above_zero(index: ast.expr) -> bool:
    return isinstance(index, ast.Constant) and isinstance(index.value, int) and index.value > 0


def test_rows_of_queries_are_read_by_name() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for folder in ("inbox", "channels", "automation", "tasks", "reports", "web")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line, text in positional_reads(path.read_text())
    ]
    assert not found, "unpack these rows into names, or read them as a NamedTuple (Tx.row, Tx.rows, read_rows)"


def test_positional_reads_are_found_in_every_shape_that_the_code_has() -> None:
    source = """
async def read(reader, tx, ask: Row):
    found = tx.sql("select a, b from c")
    first = found[0][1]
    pairs = {row[0]: row[1] for row in await reader.rows("select a, b from c")}
    for one in sorted(found):
        print(one[2])
    if (kept := tx.sql("select a, b from c")[0])[1]:
        ask[3]
    named = tx.rows(Named, "select a, b from c")
    return (await helper(reader))[4], named[1], "a.b".partition(".")[2], found[0][0]

async def helper(reader) -> Row:
    return (await reader.rows("select a"))[0]
"""
    assert [text for _, text in positional_reads(source)] == [
        "found[0][1]",
        "row[1]",
        "one[2]",
        "(kept := tx.sql('select a, b from c')[0])[1]",
        "ask[3]",
        "(await helper(reader))[4]",
    ]
