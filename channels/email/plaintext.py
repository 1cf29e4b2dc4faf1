"""Plain text parts: joins soft line breaks, and makes text of HTML."""

import re

from inscriptis import get_text
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig

from channels.email.html_elements import lines_of

# Matches at the first of several spaces only, so that a million of them take linear time.
_SPACES_BEFORE_END = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]++\n")
_MOST_ELEMENTS = 6_000
_CONFIG = ParserConfig(css=CSS_PROFILES["strict"], display_links=False, display_images=False)


def reflow(text: str, *, delete_space: bool = False) -> str:
    """Join lines by RFC 3676: a line that ends in a space continues on the next one, quoted or not."""
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


def html_to_text(html: str) -> str:
    """Return the text of cleaned HTML, with lists and tables kept in shape unless there are thousands of elements."""
    if html.count("<") - html.count("</") > _MOST_ELEMENTS:
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines_of(html))).strip("\n")
    try:
        text = str(get_text(f"<body>{html}</body>", _CONFIG))
    except Exception:  # lxml raises many kinds of errors, and the text matters more than its shape
        text = re.sub(r"<[^<>]*>", " ", html)
    text = _SPACES_BEFORE_END.sub("\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")
