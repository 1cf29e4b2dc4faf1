"""Builds the HTML part of an outgoing email from plain text and entities, never from existing HTML.

Every piece of text goes through html.escape separately, and tags come only from the few written here, so no text of an
operator or quoted client can become markup.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from channels.email.headers import text_of
from inbox.messages import markup

_BULLET = re.compile(r"[-•*]\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,4})[.)]\s+(?=\S)")
_SPACES = re.compile(r" {2,}")
_SPACES_IN_FRONT = re.compile(r"^ +| {2,}")
_PAGE = re.compile(r"https?://[^\s<>\"\x27]{1,500}[^\s<>\"\x27.,;:!?)\]]")


def lines_to_html(text: str) -> str:
    """Render text without formatting: its lines, its spaces, its addresses clickable."""
    return "<br>\n".join(_stretch(line, first=True) for line in text_of(text).strip().split("\n"))


def text_to_html(text: str, entities: Sequence[Mapping[str, Any]]) -> str:
    """Render text with formatting; lines that begin like a list become one."""
    out: list[str] = []
    kind, broken = "", False
    for line in _split(text, entities):
        content = "".join(run.text for run in line)
        wanted = "ul" if _BULLET.match(content) else "ol" if _NUMBER.match(content) else ""
        if wanted != kind:
            out.append(f"</{kind}>" if kind else "")
            number = _NUMBER.match(content)
            out.append(f'<ol start="{int(number[1])}">' if wanted == "ol" and number else "<ul>" if wanted else "")
            kind, broken = wanted, False
        if wanted:
            mark = _BULLET.match(content) or _NUMBER.match(content)
            assert mark is not None
            out.append(f"<li>{_shown(_without(line, mark.end()))}</li>")
        else:
            out.append(("<br>\n" if broken else "") + _shown(line))
            broken = True
    out.append(f"</{kind}>" if kind else "")
    return "".join(out)


def _split(text: str, entities: Sequence[Mapping[str, Any]]) -> Iterator[list[markup.Run]]:
    """Return the runs of each line, without empty lines at both ends."""
    rows: list[list[markup.Run]] = [[]]
    for run in markup.runs(text, entities):
        first, *rest = text_of(run.text).split("\n")
        rows[-1].append(markup.Run(first, run.bold, run.italic, run.url))
        rows += [[markup.Run(part, run.bold, run.italic, run.url)] for part in rest]
    while len(rows) > 1 and not "".join(run.text for run in rows[-1]).strip():
        rows.pop()
    yield from rows


def _without(line: list[markup.Run], size: int) -> list[markup.Run]:
    """Return the line without the sign that makes it a list item."""
    kept = []
    for run in line:
        kept.append(markup.Run(run.text[size:], run.bold, run.italic, run.url))
        size = max(0, size - len(run.text))
    return kept


def _shown(line: list[markup.Run]) -> str:
    return "".join(_run(run, first=not number) for number, run in enumerate(run for run in line if run.text))


def _run(run: markup.Run, *, first: bool) -> str:
    shown = _spaced(html.escape(run.text), first=first) if run.url else _stretch(run.text, first=first)
    if run.url:
        shown = f'<a href="{html.escape(run.url)}">{shown}</a>'
    if run.italic:
        shown = f"<em>{shown}</em>"
    return f"<strong>{shown}</strong>" if run.bold else shown


def _stretch(text: str, *, first: bool) -> str:
    """Return escaped text in which web addresses are links."""
    out, at = [], 0
    for match in _PAGE.finditer(text):
        out.append(_spaced(html.escape(text[at : match.start()]), first=first and not at))
        link = html.escape(match[0])
        out.append(f'<a href="{link}">{link}</a>')
        at = match.end()
    return "".join([*out, _spaced(html.escape(text[at:]), first=first and not at)])


def _spaced(shown: str, *, first: bool) -> str:
    """Keep spaces that a browser would drop: those at the beginning of a line, and all but one of several."""
    return (_SPACES_IN_FRONT if first else _SPACES).sub(lambda match: "&nbsp;" * len(match[0]), shown)
