"""Finds every public function of the packages that takes a text, by walking the source, and a way to call it."""

import ast
import functools
import importlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any

from tests.linear import sources

TEXTS = frozenset(("str", "bytes", "str | None", "bytes | None"))
HEADERS = frozenset(("Headers", "dict[str, list[str]]"))
# Headers of an email that the functions examine.
NAMES = ("from", "to", "cc", "reply-to", "subject", "auto-submitted", "precedence", "authentication-results", "list-id")
# A function with one of these awaits the database or the network; its work on a text is done by other functions.
HANDLES = frozenset(("Tx", "Reader", "Store", "Queries", "Call", "Api", "Send", "Okno", "Vault", "Path"))

Read = Callable[[str], object]


@functools.cache
def found() -> tuple[tuple[str, Callable[..., Any]], ...]:
    """Return (module:name, function) of each."""
    return tuple(
        (f"{name}:{node}", getattr(importlib.import_module(name), node))
        for name, path in sources.modules()
        for node in named_in(sources.trees()[path])
    )


def named_in(tree: ast.Module) -> Iterator[str]:
    """Return the names of the public functions in a module that take a text, or headers full of it."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            given = [ast.unparse(argument.annotation) for argument in _arguments(node) if argument.annotation]
            if not HANDLES.intersection(given) and (TEXTS | HEADERS).intersection(given):
                yield node.name


def _arguments(node: ast.FunctionDef) -> list[ast.arg]:
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def called(function: Callable[..., Any]) -> Read:
    """Return a call of the function with the text in each text argument, and small values in its other
    required ones.
    """
    wanted = list(inspect.signature(function).parameters.values())

    def read(text: str) -> object:
        given = {}
        for parameter in wanted:
            kind = (
                inspect.formatannotation(parameter.annotation)
                if not isinstance(parameter.annotation, str)
                else parameter.annotation
            )
            if parameter.name == "key":
                given[parameter.name] = b"k" * 32
            elif parameter.default is inspect.Parameter.empty or kind.startswith(("str", "bytes")):
                given[parameter.name] = _value(kind, text)
        answer = function(**given)
        return list(answer) if inspect.isgenerator(answer) else answer

    return answered(read)


def headers_of(text: str) -> dict[str, list[str]]:
    """Put a text into each of the headers, which together are about as long as the text."""
    return {name: [text[: len(text) // 4]] for name in NAMES}


def answered(read: Read) -> Read:
    """Return the call without its refusals: they are answers, and their time counts."""

    def safe(text: str) -> object:
        try:
            return read(text)
        except (ValueError, KeyError, LookupError, OSError):
            return None
        except Exception as error:
            if isinstance(error, TypeError | AttributeError | NameError):
                raise  # called wrongly: nothing would be measured
            return None

    return safe


def _value(kind: str, text: str) -> Any:
    if kind.startswith("bytes"):
        return text.encode("utf-8", "surrogatepass")
    if kind.startswith("str"):
        return text
    if kind.endswith(("Headers", "dict[str, list[str]]", "Mapping[str, collections.abc.Sequence[str]]")):
        return headers_of(text)
    if "Sequence[" in kind and not kind.startswith(("Mapping", "dict")):
        return ()
    small: dict[str, Any] = {"int": 1, "bool": False, "float": 1.0}
    return small.get(kind, {} if "dict" in kind.lower() or "Mapping" in kind or kind == "Facts" else ())
