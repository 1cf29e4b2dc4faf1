"""Every public function of the packages that is handed a text, found by walking the source, and a way to call it."""

import ast
import importlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any

from tests.linear import sources

TEXTS = frozenset(("str", "bytes", "str | None", "bytes | None"))
HEADERS = frozenset(("Headers", "dict[str, list[str]]"))
# The headers of a letter that the functions look at.
NAMES = ("from", "to", "cc", "reply-to", "subject", "auto-submitted", "precedence", "authentication-results", "list-id")
# A function with one of these awaits the database or the network: what it does with a text, it does by other functions.
HANDLES = frozenset(("Tx", "Reader", "Store", "Queries", "Call", "Api", "Send", "Okno", "Vault", "Path"))

Read = Callable[[str], object]


def found() -> Iterator[tuple[str, Callable[..., Any]]]:
    """(module:name, function) of each."""
    for name, path in sources.modules():
        for node in named_in(path.read_text("utf-8")):
            yield f"{name}:{node}", getattr(importlib.import_module(name), node)


def named_in(source: str) -> Iterator[str]:
    """The names of the public functions in a module's source that are handed a text, or headers full of it."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            given = [ast.unparse(one.annotation) for one in _arguments(node) if one.annotation]
            if not HANDLES.intersection(given) and (TEXTS | HEADERS).intersection(given):
                yield node.name


def _arguments(node: ast.FunctionDef) -> list[ast.arg]:
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def called(function: Callable[..., Any]) -> Read:
    """The function with a text wherever it takes text, and something small wherever else it must have something."""
    wanted = list(inspect.signature(function).parameters.values())

    def read(text: str) -> object:
        given = {}
        for one in wanted:
            kind = inspect.formatannotation(one.annotation) if not isinstance(one.annotation, str) else one.annotation
            if one.name == "key":
                given[one.name] = b"k" * 32
            elif one.default is inspect.Parameter.empty or kind.startswith(("str", "bytes")):
                given[one.name] = _value(kind, text)
        answer = function(**given)
        return list(answer) if inspect.isgenerator(answer) else answer

    return answered(read)


def headers_of(text: str) -> dict[str, list[str]]:
    """A text in each of the headers, which together are about as long as the text."""
    return {name: [text[: len(text) // 4]] for name in NAMES}


def answered(read: Read) -> Read:
    """The same without its refusals: those are answers, and how long they took counts."""

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
