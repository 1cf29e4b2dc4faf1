"""Finds every regular expression literal in the modules of the screen by reading their tokens."""

import re
from dataclasses import dataclass
from pathlib import Path

STATIC = Path(__file__).parents[2] / "web" / "static"
_BEFORE_A_PATTERN = frozenset("(,=:[!&|?{};+-*%<>~^")
_WORDS_BEFORE_A_PATTERN = frozenset({"return", "typeof", "case", "in", "of", "do", "else", "void", "yield", "await"})
_TOKEN = re.compile(
    r"(?P<space>\s++)|(?P<comment>//[^\n]*+|/\*.*?\*/)|(?P<string>\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+')"
    r"|(?P<word>[\w$]++)|(?P<sign>.)",
    re.DOTALL,
)
_PATTERN = re.compile(r"/(?![*/])((?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*+\])++)/([dgimsuvy]*)")


@dataclass(frozen=True, slots=True)
class Literal:
    """A pattern: "js/conversation/rich_text.js:12", the text between its slashes, and its flags."""

    place: str
    source: str
    flags: str

    def as_python(self) -> str:
        """Return its source as Python's parser takes it, near enough to make texts from it."""
        source = self.source
        for theirs, ours in (
            *((r"\p{L}\p{N}", r"\w"), (r"\p{L}", "a-zа-я"), (r"\p{N}", r"\d"), (r"\p{Cc}", r"\x00-\x1f"), (r"\/", "/")),
            *((r"\p{Emoji_Presentation}", "😀"), (r"\p{Extended_Pictographic}", "😀"), (r"\p{Lu}", "A-Z")),
        ):
            source = source.replace(theirs, ours)
        source = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda match: f"\\U{int(match[1], 16):08x}", source)
        return re.sub(r"\(\?<([a-z]\w*)>", r"(?P<\1>", source)


def literals() -> list[Literal]:
    """Return every literal, without vendored modules."""
    all_literals = []
    for path in sorted((STATIC / "js").rglob("*.js")):
        all_literals += in_source(path.read_text("utf-8"), path.relative_to(STATIC).as_posix())
    return all_literals


def made_elsewhere() -> list[str]:
    """Return modules that build patterns from text, where no literal would be found."""
    return [
        path.relative_to(STATIC).as_posix()
        for path in sorted((STATIC / "js").rglob("*.js"))
        if re.search(r"\bRegExp\s*\(", path.read_text("utf-8"))
    ]


def in_source(source: str, name: str) -> list[Literal]:
    """Yield the literals of one module. Templates are text, except inside their ${}."""
    literals_here: list[Literal] = []
    at, before = 0, "("  # the preceding token decides whether a slash divides
    braces: list[str] = []
    while at < len(source):
        if source[at] == "`" or (source[at] == "}" and braces and braces[-1] == "${"):
            if source[at] == "}":
                braces.pop()
            at, opened = _after_template(source, at + 1)
            if opened:
                braces.append("${")
            before = "(" if opened else ")"
            continue
        token = _TOKEN.match(source, at)
        assert token is not None
        may_begin = before in _BEFORE_A_PATTERN or before in _WORDS_BEFORE_A_PATTERN
        if source[at] == "/" and token.lastgroup == "sign" and may_begin and (literal := _PATTERN.match(source, at)):
            line = source.count("\n", 0, at) + 1
            literals_here.append(Literal(f"{name}:{line}", literal[1], literal[2]))
            at, before = literal.end(), ")"
            continue
        if token.lastgroup == "sign" and token[0] in "{}":
            braces.append("{") if token[0] == "{" else braces.pop()
        if token.lastgroup not in ("space", "comment"):
            before = token[0]
        at = token.end()
    assert not braces, f"{name}: the braces do not match, so that something was misread"
    return literals_here


def _after_template(source: str, at: int) -> tuple[int, bool]:
    """Return (end of the template's text, whether it ended by "${")."""
    while source[at] != "`":
        if source.startswith("${", at):
            return at + 2, True
        at += 2 if source[at] == "\\" else 1
    return at + 1, False
