"""Sanitizes a stranger's HTML: an allowlist of tags, no external resources, only the email's own pictures.

Runs in the sandbox. nh3 is quadratic in depth (libraries 0.10), so depth and size are limited before it. The iframe and
its policy are the second line of defence (decisions 1.18).
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import nh3

from channels.email import styles

# 2: addresses of remote pictures are kept beside the HTML; 3: style sheets and backgrounds are kept.
VERSION = 3
MOST_CHARS = 1_000_000
MOST_DEPTH = 100
MOST_REMOTE = 100  # addresses of remote pictures
_LONGEST_ADDRESS = 2_000
_KEPT = re.compile(r"remote:\d{1,3}")


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VOID = _names("area base br col embed hr img input link meta param source track wbr")
# These end by themselves where another begins; the elements that they nest in are counted.
_IMPLIED = _names("p li dt dd tr td th tbody thead tfoot option optgroup colgroup")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]{0,40})")
_TAGS = _names(
    "a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl"
    " dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp"
    " section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr"
)
_SHARED = {"align", "bgcolor", "dir", "height", "lang", "style", "title", "valign", "width"}
_ATTRIBUTES: dict[str, set[str]] = {
    "*": _SHARED,
    "a": {"href"},
    "img": {"src", "alt"},
    "font": {"color", "face", "size"},
    "table": {"border", "cellpadding", "cellspacing"},
    "td": {"colspan", "rowspan", "nowrap"},
    "th": {"colspan", "rowspan", "nowrap"},
    "col": {"span"},
    "ol": {"start", "type"},
}
# None of these can carry a url() that loads anything, and none takes content out of the frame's flow.
_STYLES = set(
    _names(
        "color background-color box-sizing clear direction display float font height letter-spacing line-height"
        " list-style-type max-width min-width table-layout text-align"
        " text-decoration text-indent text-transform vertical-align white-space width font-family font-size"
        " font-style font-weight border-collapse border-spacing word-break border border-bottom border-color"
        " border-left border-radius border-right border-style border-top border-width margin margin-bottom"
        " margin-left margin-right margin-top padding padding-bottom padding-left padding-right padding-top"
    )
)


_CONTENT_GONE = {"script", "style", "title", "template"}
# Elements with text that a sanitizer drops but people read: they become plain blocks before it.
_BLOCKS = re.compile(
    r"<(/?)(?:noscript|textarea|select|option|object|svg|g|text|tspan|math|m[inos]|mrow|mtext)(?=[\s/>])", re.IGNORECASE
)


# Senders cannot fold anything; our own fold is in HTML that was cleaned before.
_FOLDS = {"details", "summary"}


# nh3 takes ten times as long for these as for other characters, so they are replaced by private characters meanwhile.
_SLOW = {"&amp;": "\ue0e1", "&nbsp;": "\ue0e2", "&lt;": "\ue0e3", "&gt;": "\ue0e4"}
_BARE_AMPERSAND = re.compile(r"&(?![a-zA-Z][a-zA-Z0-9]|#[0-9xX])")


def tidy(html: str, *, kept: bool = False) -> str:
    """Return well-formed, shallow HTML without scripts and comments, which still has the marks of mail programs."""
    shared = {"class", "id", "type", "style"}
    return _clean(
        limit_nesting(
            styles.keep_body_style(styles.inline_styles(_BLOCKS.sub(r"<\1div", limit_nesting(html[:MOST_CHARS]))))
        ),
        tags=set(_TAGS) if kept else set(_TAGS - _FOLDS),
        clean_content_tags=_CONTENT_GONE,
        attributes={name: names | shared for name, names in _ATTRIBUTES.items()},
        link_rel=None,
        url_schemes={"http", "https", "mailto", "tel", "cid", "data", "remote"},
        strip_comments=True,
    )


@dataclass(slots=True)
class Remote:
    """Remote pictures of the email: how many places show one, and their addresses."""

    count: int = 0
    addresses: list[str] = field(default_factory=list)

    def named(self, value: str) -> str | None:
        """Return what replaces an address in the HTML; None for an address that cannot be fetched."""
        address = f"https:{value}" if value.startswith("//") else value
        self.count += 1
        if not re.match(r"https?://[^/\s]", address, re.IGNORECASE) or len(address) > _LONGEST_ADDRESS:
            return None
        if address not in self.addresses:
            if len(self.addresses) >= MOST_REMOTE:
                return None
            self.addresses.append(address)
        return f"remote:{self.addresses.index(address)}"


def sanitize(tidy: str, *, kept: bool = False) -> tuple[str, Remote]:
    """Return (sanitized HTML, its remote pictures) of tidied HTML.

    Their addresses are not in the HTML: a picture says "remote:3". kept: the HTML was cleaned before and says so
    already.
    """
    remote = Remote()

    def keep(tag: str, attribute: str, value: str) -> str | None:
        if attribute == "src":
            value = value.strip()
            if value[:4].lower() == "cid:" or (kept and _KEPT.fullmatch(value)):
                return value
            if value[:5].lower() == "data:" or value[:7].lower() == "remote:":
                return None
            return remote.named(value)
        if attribute == "href" and value.strip()[:7].lower() == "remote:":
            return None
        return styles.safe_declarations(value) if attribute == "style" else value

    safe = _clean(
        tidy,
        tags=set(_TAGS),
        clean_content_tags=_CONTENT_GONE,
        attributes=_ATTRIBUTES,
        attribute_filter=keep,
        filter_style_properties=_STYLES,
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
        url_schemes={"http", "https", "mailto", "tel", "cid", "remote"},
        strip_comments=True,
    )
    return safe, remote


def _clean(html: str, **rules: Any) -> str:
    """Do nh3's work without its slow cases."""
    # str.replace skips a text without the character twenty times as fast as str.translate.
    for private in _SLOW.values():
        html = html.replace(private, "")
    for entity, private in _SLOW.items():
        html = html.replace(entity, private)
    html = _BARE_AMPERSAND.sub(_SLOW["&amp;"], html.replace("\xa0", _SLOW["&nbsp;"]))
    html = nh3.clean(html, **rules)
    for entity, private in _SLOW.items():
        html = html.replace(private, entity)
    return html


def limit_nesting(html: str) -> str:
    """Return the HTML without the tags that nest deeper than any honest email.

    A closing tag that closes nothing does not count: else a nesting bomb could look flat to us and deep to the parser.
    """
    out: list[str] = []
    opened: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    depth, end = 0, 0
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if name in _VOID or name in _IMPLIED:
            continue
        leave_out = False
        if tag[1]:
            leave_out = bool(dropped[name])
            if leave_out:
                dropped[name] -= 1
            elif opened[name]:
                opened[name] -= 1
                depth -= 1
        elif depth >= MOST_DEPTH:
            leave_out = True
            dropped[name] += 1
        else:
            opened[name] += 1
            depth += 1
        if leave_out and tag.start() >= end:
            out.append(html[end : tag.start()])
            closed = html.find(">", tag.end(), tag.end() + 2_000)
            end = closed + 1 if closed >= 0 else tag.end()
    out.append(html[end:])
    return "".join(out)


def sanitize_stored(payload: bytes, facts: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    """Sandbox entry: sanitize stored HTML of an older version again."""
    safe, _ = sanitize(tidy(payload.decode("utf-8", "replace"), kept=True), kept=True)
    return {"version": VERSION}, [safe.encode()]
