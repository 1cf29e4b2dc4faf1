"""What of a letter is new and what repeats earlier ones: HTML structure first, then the lines people's programs write.

In any doubt nothing is folded: a quotation shown twice is a nuisance, a hidden answer is a loss.
"""

import html as entities
import re

# Stands in the HTML where the quotation begins; a private character that letters cannot bring along.
MARK = "\ue0f1"

# Only for tidied HTML: every attribute is quoted, every tag closed. Possessive, so that nothing is tried twice.
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]{0,15})((?:[^<>\"]++|\"[^\"]*+\")*+)>")
_MOST_PLACES = 20
# How mail programs name what they quote: to the end of the letter, or to the end of the element.
_REST = re.compile(r"\bid=\"\w*(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message)|moz-cite-prefix")
_ELEMENT = re.compile(r"gmail_quote|yahoo_quoted|protonmail_quote|mail-quote-collapse|wmi-quote")
_LOOK = 1_500
_MOST_LINES = 5_000
_DATE = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d"
    r"|\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}\.?\s\d{1,2}\b)"
)
_TIME = r"\d{1,2}[:.]\d\d"
_ADDRESS = r"[^\s@<>]{1,64}@[^\s@<>]{1,253}"
_WROTE = r"(?:wrote|writes|написал(?:а|и|\(а\))?|пишет|сообщил(?:а|\(а\))?)"
# "On Fri, Nov 13, 2026 at 12:30 PM Kate <k@x> wrote:", "13.11.2026 12:30, Катя пишет:"; and without a verb, as Gmail,
# Yandex and Mail.ru say it in Russian: a date, a time, an address, a colon.
_ATTRIBUTIONS = (
    re.compile(rf"^(?=.{{0,400}}{_DATE}).{{0,400}}\b{_WROTE}\s*:\s*$", re.IGNORECASE),
    re.compile(rf"^(?=.{{0,400}}{_DATE})(?=.{{0,400}}{_TIME}).{{0,400}}{_ADDRESS}.{{0,10}}:\s*$", re.IGNORECASE),
)
_OPENS = re.compile(
    rf"^\s*+(?:on\b|am\b|(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|(?:пн|вт|ср|чт|пт|сб|вс)\b|понедельник|вторник|сред[ау]"
    rf"|четверг|пятниц[ау]|суббот[ау]|воскресенье|{_DATE})",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^\s*+-{2,}\s*(?:original message|original appointment|исходное сообщение|первоначальное сообщение"
    r"|ответ на сообщение)\s*-{2,}\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^\s*+(?:-{2,}\s*(?:forwarded message|(?:пересылаемое|пересланное|переадресованное) сообщение)\s*-{2,}"
    r"|begin forwarded message:|начало (?:переадресованного|пересылаемого) сообщения:"
    r"|(?:-{2,}\s*)?конец пересылаемого сообщения.*)\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"^\s*+\*?(?:from|от|от кого|отправитель)\s*:\*?\s*\S", re.IGNORECASE)
_FIELDS = re.compile(
    r"^\s*+\*?(?:sent|date|to|cc|subject|отправлено|дата|кому|копия|тема|time|когда)\s*:", re.IGNORECASE
)
_RULE = re.compile(r"^\s*+_{10,}\s*$|^\s*+-{10,}\s*$")


def split_text(text: str) -> tuple[str, str]:
    """(new words, quotation) of a plain text."""
    lines = text.split("\n")
    at = _start(lines)
    if at is None:
        return text.strip(), ""
    new = "\n".join(lines[:at]).strip()
    # A letter that only quotes, or answers below its quotation, is shown whole.
    return (new, "\n".join(lines[at:]).strip()) if new else (text.strip(), "")


def _start(lines: list[str]) -> int | None:
    for place, line in enumerate(lines[:_MOST_LINES]):
        if _FORWARDED.match(line):
            return None  # what is forwarded is the point of the letter
        if _ORIGINAL.match(line):
            return place
        if _FROM.match(line) and _is_header_block(lines, place):
            return place - 1 if place and _RULE.match(lines[place - 1]) else place
        if (after := _attribution(lines, place)) is not None and _all_quoted(lines, after):
            return place
    return _trailing_quote(lines)


def _is_header_block(lines: list[str], place: int) -> bool:
    """From: with two more fields right below it is how Outlook begins a quotation."""
    following = [line for line in lines[place + 1 : place + 9] if line.strip()][:6]
    return sum(bool(_FIELDS.match(line)) for line in following) >= 2


def _attribution(lines: list[str], place: int) -> int | None:
    """The line after "… wrote:", which programs wrap over up to four lines; None when this is none."""
    if not lines[place].strip() or lines[place].lstrip().startswith(">"):
        return None
    for count in range(1, 5):
        if place + count > len(lines) or not lines[place + count - 1].strip():
            return None
        joined = " ".join(part.strip() for part in lines[place : place + count])
        if len(joined) > 500:
            return None
        if not joined.endswith(":") or not re.search(r"\d\d", joined):
            continue
        if any(rule.match(joined) for rule in _ATTRIBUTIONS) and _OPENS.match(joined):
            return place + count
    return None


def _all_quoted(lines: list[str], after: int) -> bool:
    """False for answers between the quoted lines, which must stay where they are."""
    rest = [line for line in lines[after:] if line.strip()]
    marked = [line.lstrip().startswith((">", "|")) for line in rest]
    if not any(marked):
        return True
    last = len(marked) - 1 - marked[::-1].index(True)
    return all(marked[: last + 1]) and not _says_something(rest[last + 1 :])


def _says_something(lines: list[str]) -> bool:
    """Whether more than a signature follows."""
    for line in lines:
        if line.rstrip() in ("--", "-- ", "—"):
            return False
        if line.strip():
            return True
    return False


def _trailing_quote(lines: list[str]) -> int | None:
    """A run of ">" lines at the end, with new words before it and none between."""
    filled = [place for place, line in enumerate(lines) if line.strip()]
    quoted = [place for place in filled if lines[place].lstrip().startswith(">")]
    if not quoted or quoted[-1] != filled[-1]:
        return None
    run = filled[filled.index(quoted[0]) :]
    return quoted[0] if run == quoted else None


# --- HTML -------------------------------------------------------------------------------------------------------


def marked(html: str) -> str:
    """The tidied HTML with MARK where the quotation begins; unchanged when its structure does not say."""
    html = html.replace(MARK, "")
    places = 0
    for tag in _TAG.finditer(html):
        if not tag[1] and (kind := _opens_quote(tag, html)) is not None:
            places += 1
            if places > _MOST_PLACES:
                break
            if _forwards(html, tag.start()):
                return html
            if kind == "element" and _visible(html[_end_of(html, tag) :]):
                continue  # words follow the quotation: they may be the answer
            if _visible(html[: tag.start()]):
                start = _with_attribution(html, tag.start())
                return html[:start] + MARK + html[start:]
    return html


def _opens_quote(tag: re.Match[str], html: str) -> str | None:
    """ "element" when the quotation ends with the tag, "rest" when everything after it is quoted."""
    name, attributes = tag[2].lower(), tag[3].lower()
    if name not in ("div", "blockquote", "span", "hr", "p", "table", "section"):
        return None
    if _REST.search(attributes):
        return "rest"
    if _ELEMENT.search(attributes):
        return "element"
    if name == "blockquote" and re.search(r"type\s*=\s*[\"']?cite", attributes):
        return "element"
    if name == "blockquote" and _said_before(html, tag.start()):
        return "element"
    if name == "blockquote" and "border-left" in attributes and _said_inside(html, tag.end()):
        return "element"
    if name == "div" and re.search(r"border-top:\s*solid", attributes) and _header_inside(html, tag.end()):
        return "rest"
    return None


def _said_before(html: str, place: int) -> bool:
    lines = [line for line in _lines(html[max(0, place - _LOOK) : place]) if line]
    return bool(lines) and any(rule.match(lines[-1]) for rule in _ATTRIBUTIONS)


def _said_inside(html: str, place: int) -> bool:
    lines = [line for line in _lines(html[place : place + _LOOK]) if line]
    return bool(lines) and any(rule.match(lines[0]) for rule in _ATTRIBUTIONS)


def _header_inside(html: str, place: int) -> bool:
    lines = [line for line in _lines(html[place : place + 2 * _LOOK]) if line]
    return bool(lines) and bool(_FROM.match(lines[0])) and _is_header_block(lines, 0)


def _forwards(html: str, place: int) -> bool:
    around = _lines(html[max(0, place - _LOOK) : place + _LOOK])
    return any(_FORWARDED.match(line) for line in around)


def _with_attribution(html: str, place: int) -> int:
    """Where "… wrote:" begins, when it stands in a block of its own right before the quotation."""
    before = html[max(0, place - _LOOK) : place]
    for block in reversed(list(re.finditer(r"<(?:div|p|br)\b[^<>]*+>", before, re.IGNORECASE))):
        line = " ".join(_lines(before[block.end() :])).strip()
        if not line:
            continue
        fits = any(rule.match(line) for rule in _ATTRIBUTIONS) and _OPENS.match(line)
        return place - len(before) + block.start() if fits else place
    return place


def _end_of(html: str, opened: re.Match[str]) -> int:
    """Where the element ends, by counting its own name."""
    depth, name = 1, opened[2].lower()
    for tag in _TAG.finditer(html, opened.end()):
        if tag[2].lower() == name:
            depth += -1 if tag[1] else 1
            if depth == 0:
                return tag.end()
    return len(html)


def _lines(html: str) -> list[str]:
    """A rough text of a piece of tidied HTML, for looking at only; a tag cut at its beginning is left out."""
    cut = html.find(">")
    if cut >= 0 and "<" not in html[: cut + 1]:
        html = html[cut + 1 :]
    broken = re.sub(r"<(?:br|/?(?:div|p|tr|blockquote|hr|li|h\d))\b[^<>]*>", "\n", html)
    text = entities.unescape(re.sub(r"<[^<>]*>?", "", broken))
    return [" ".join(line.split()) for line in text.split("\n")]


def _visible(html: str) -> bool:
    """Whether a piece of tidied HTML shows any word or picture."""
    if re.search(r"<img\b[^<>]*\bsrc", html):
        return True
    return bool(re.sub(r"[\s\u200b\u00a0]+", "", entities.unescape(re.sub(r"<[^<>]*>", "", html))))
