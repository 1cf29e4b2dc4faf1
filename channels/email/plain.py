"""Plain text parts: soft line breaks joined, and text made of HTML."""

import html as entities
import re

from inscriptis import get_text
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig

# Looked at from the first of several spaces only, so that a million of them take no longer than they are many.
_SPACES_BEFORE_END = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]++\n")
_MOST_TAGS = 6_000  # a large newsletter has two thousand; each costs microseconds
_BREAKS = re.compile(r"<(?:br|/?(?:p|div|tr|li|table|blockquote|hr|h[1-6]))\b[^<>]*+>")
_TAGS = re.compile(r"<[^<>]*+>")
_CONFIG = ParserConfig(css=CSS_PROFILES["strict"], display_links=False, display_images=False)


def reflowed(text: str, *, delete_space: bool = False) -> str:
    """RFC 3676: lines that end in a space go on in the next one, quoted or not."""
    out: list[str] = []
    depth_before, open_before = 0, False
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:]
        content = content[1:] if content.startswith(" ") else content
        soft = content.endswith(" ") and content != "-- "
        kept = content[:-1] if soft and delete_space else content
        if open_before and depth == depth_before and content != "-- ":
            out[-1] += kept
        else:
            out.append(">" * depth + (" " if depth else "") + kept)
        depth_before, open_before = depth, soft
    return "\n".join(line.rstrip() if line != "-- " else line for line in out)


def _lines(html: str) -> str:
    broken = _BREAKS.sub("\n", html.replace("\n", " "))
    return entities.unescape(_TAGS.sub("", broken))


def from_html(html: str) -> str:
    """The words of cleaned HTML, with lists and tables kept in shape unless there are too many to draw them."""
    try:
        text = _lines(html) if html.count("<") > _MOST_TAGS else str(get_text(f"<body>{html}</body>", _CONFIG))
    except Exception:  # lxml's complaints are many, and the words matter more than their shape
        text = re.sub(r"<[^<>]*>", " ", html)
    text = _SPACES_BEFORE_END.sub("\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")
