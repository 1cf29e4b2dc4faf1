"""Inlines an email's style sheet into its elements and removes harmful declarations.

A style sheet is the sender's code for the whole page; in attributes the same allowlist holds for every declaration.
"""

import re

import css_inline

_MOST_SHEET = 200_000
# Rules times elements; a usual newsletter has 150 rules and 1,500 elements.
_MOST_MATCHES = 1_000_000
_MOST_GROWTH = 4
_SHEET = re.compile(r"<style\b", re.IGNORECASE)
_SHEET_END = re.compile(r"</style", re.IGNORECASE)
_BODY = re.compile(r"<(/?)body(?=[\s/>])", re.IGNORECASE)
_DECLARATION = re.compile(r"[^;]+")
_COLOR = re.compile(r"(?:rgb|hsl)a?\(", re.IGNORECASE)
# The color in a "background" shorthand or the first one of a gradient.
_GROUND = re.compile(
    r"#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^()]{1,60}\)|(?<![\w.(/-])(?:white|black|red|green|blue|navy|gr[ae]y|silver|maroon"
    r"|purple|olive|teal|orange|yellow|lime|aqua|fuchsia|pink|gold|(?:light|dark|dim)[a-z]{3,12}|transparent)\b",
    re.IGNORECASE,
)
_NAMED = frozenset(("background", "background-image"))
_INLINER = css_inline.CSSInliner(
    inline_style_tags=True, keep_style_tags=False, keep_link_tags=False, load_remote_stylesheets=False
)


def inline_styles(html: str) -> str:
    """Return the HTML with its style sheet inlined; unchanged where that costs too much."""
    if not _SHEET.search(html):
        return html
    sheet = _sheets(html)
    rules = sheet.count("{") + sheet.count(",")
    if not 0 < len(sheet) <= _MOST_SHEET or rules * html.count("<") > _MOST_MATCHES:
        return html
    try:
        made = _INLINER.inline(html)
    except (css_inline.InlineError, ValueError):
        return html
    return made if len(made) <= _MOST_GROWTH * len(html) + 100_000 else html


def _sheets(html: str) -> str:
    """Return everything between style tags."""
    sheets, place = [], 0
    while opened := _SHEET.search(html, place):
        closed = _SHEET_END.search(html, opened.end())
        place = closed.end() if closed else len(html)
        sheets.append(html[opened.end() : place])
    return "\n".join(sheets)


def keep_body_style(html: str) -> str:
    """Return the HTML with a plain block in place of its body, which would lose its colors with the tag."""
    return _BODY.sub(r"<\1div", html)


def safe_declarations(style: str) -> str | None:
    """Keep the declarations without any function except a color: drops url(), expression() and future ones.

    A background keeps its color, else light text on it would be invisible on white.
    """
    kept = []
    for declaration in _DECLARATION.findall(style):
        name, _, value = declaration.partition(":")
        name = name.strip().lower()
        if name in _NAMED:
            if color := _GROUND.search(value[:2_000]):
                kept.append(f"background-color:{color[0]}")
        elif "\\" not in declaration and "(" not in _COLOR.sub("", declaration):
            kept.append(declaration)
    return ";".join(kept) or None
