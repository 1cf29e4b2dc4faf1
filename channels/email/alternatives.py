"""Chooses the parts of an email that are shown: the plain text, unless it lacks what the HTML says."""

import html as entities
import re
from collections.abc import Iterator, Sequence

from channels.email.mime import Wording

_WORDS = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|[^\\W_]+")
_OPENS = re.compile(r"<(?:(script|style)\b|!--)", re.IGNORECASE)
_CLOSES = {"script": re.compile(r"</script", re.IGNORECASE), "style": re.compile(r"</style", re.IGNORECASE)}
_COMMENT_END = re.compile("-->")
_FEW = 5


def lacks(plain: str, html: str) -> bool:
    """Return whether the plain text is a stub ("this email is HTML") or a fragment of what the HTML says."""
    there = words_of(plain_of(html))
    if len(there) < _FEW:
        return False
    plain_words = words_of(plain)
    return len(plain_words) < len(there) and 2 * len(there & plain_words) < len(there)


def whole_html(wordings: Sequence[Wording]) -> tuple[str, bool]:
    """Return (the HTML of an email with the plain parts that are no alternative to it, whether the HTML must be shown).

    It must be shown when neither kind of parts is complete: programs put HTML beside plain text, not only in place of
    it.
    """
    htmls = [wording for wording in wordings if wording.kind == "text/html"]
    in_html = words_of(plain_of(" ".join(wording.text for wording in htmls)))
    in_plain = words_of(" ".join(wording.text for wording in wordings if wording.kind != "text/html"))
    choices = [
        {wording.choice for wording in wordings if (wording.kind == "text/html") == is_html}
        for is_html in (False, True)
    ]
    common = choices[0] & choices[1] - {0}
    out, together = [], False
    for wording in wordings:
        if wording.kind == "text/html":
            out.append(wording.text)
            together = together or (wording.choice not in common and bool(words_of(plain_of(wording.text)) - in_plain))
        elif wording.choice not in common and words_of(wording.text) - in_html:
            out.append(f'<div style="white-space:pre-wrap">{entities.escape(wording.text)}</div>')
            together = True
    return "<hr>".join(out), together


def words_of(text: str) -> set[str]:
    """Return the set of words of a text."""
    return set(_WORDS.findall(text.lower()))


def plain_of(html: str) -> str:
    """Return a rough text of any HTML, for comparison only."""
    return entities.unescape(re.sub(r"<[^<>]*>", " ", "".join(_without_hidden(html))))


def _without_hidden(html: str) -> Iterator[str]:
    """Return the HTML without scripts, styles and comments; an element that does not end hides nothing."""
    place, endless = 0, set()
    for opened in _OPENS.finditer(html):
        closes = _CLOSES[opened[1].lower()] if opened[1] else _COMMENT_END
        if opened.start() < place or closes in endless:
            continue
        if closed := closes.search(html, opened.end()):
            yield html[place : opened.start()] + " "
            end = html.find(">", closed.start(), closed.end() + 40)
            place = end + 1 or closed.end()
        else:
            endless.add(closes)  # searched for only once
    yield html[place:]
