"""The page that shows an email's HTML in its frame: its style, its one script and its policy.

The script reports the height to the page that holds the frame, and corrects contrast, so that text is readable on any
background. The script is allowed by its hash; the email brings none.
"""

from __future__ import annotations

import base64
import hashlib
import re

# Background behind an email without colors of its own: the bubble's, light and dark.
_SCRIPT = """
const root = document.documentElement, dark = root.dataset.sheet === "plain" && root.dataset.dark === "1";
const tell = () => parent.postMessage({
  height: Math.ceil(root.getBoundingClientRect().height), sheet: root.dataset.sheet,
  failed: [...document.images].filter((one) => one.getAttribute("src") && one.complete && !one.naturalWidth).length,
}, "*");
const rgba = (text) => {
  const found = (text.match(/[\\d.]+/g) ?? []).map(Number);
  return found.length < 3 ? [0, 0, 0, 0] : [found[0], found[1], found[2], found[3] ?? 1];
};
const over = (top, under) => [0, 1, 2].map((at) => top[at] * top[3] + under[at] * (1 - top[3]));
const light = (color) => {
  const [red, green, blue] = color.map((one) => {
    const part = one / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};
const grounds = new Map();
const ground = (element) => {
  if (!element) return dark ? [38, 44, 51] : [255, 255, 255];
  let found = grounds.get(element);
  if (!found) {
    found = over(rgba(getComputedStyle(element).backgroundColor), ground(element.parentElement));
    grounds.set(element, found);
  }
  return found;
};
const readable = () => {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), seen = new Set(), wrong = [];
  while (words.nextNode() && seen.size < 20000) {
    const element = words.currentNode.parentElement;
    if (seen.has(element) || !words.currentNode.data.trim()) continue;
    seen.add(element);
    const under = ground(element);
    if (contrast(over(rgba(getComputedStyle(element).color), under), under) >= 3) continue;
    const soft = light(under) > 0.3 ? [82, 88, 96] : [205, 210, 216];
    const strong = light(under) > 0.18 ? [0, 0, 0] : [255, 255, 255];
    wrong.push([element, contrast(soft, under) >= 4.5 ? soft : strong]);
  }
  for (const [element, color] of wrong) element.style.setProperty("color", `rgb(${color.join(", ")})`, "important");
};
// Pictures of other sites come two at a time: a browser has six connections to us, and strangers may be slow.
const fetched = () => {
  const waiting = [...document.querySelectorAll("img[data-src]")];
  const next = () => {
    const one = waiting.shift();
    if (one) { one.onload = one.onerror = next; one.src = one.dataset.src; }
  };
  next();
  next();
};
addEventListener("DOMContentLoaded", () => { readable(); new ResizeObserver(tell).observe(root); tell(); fetched(); });
addEventListener("load", tell);
addEventListener("error", tell, true);
"""
SCRIPT = re.sub(r"\n\s*", "\n", _SCRIPT).strip()
SCRIPT_HASH = "sha256-" + base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
_FONT = (
    "@font-face{{font-family:'Inter Variable';font-weight:100 900;font-display:swap;"
    "src:url('{prefix}vendor/inter-{name}-wght-normal.woff2') format('woff2');unicode-range:{range}}}"
)
_RANGES = {
    "cyrillic": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
    "latin": "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212",
}
# A white sheet for emails with colors, which are written for white paper; others have the bubble's background.
_STYLE = (
    "html{background:#fff;color:#1b2127;font:14px/1.5 'Inter Variable',Inter,system-ui,sans-serif;color-scheme:light}"
    "html[data-sheet=plain]{background:transparent}"
    "html[data-sheet=plain][data-dark='1']{color:#e4e8ed;color-scheme:dark}"
    "html[data-sheet=plain][data-dark='1'] body *{color:inherit!important;background-color:transparent!important}"
    "html[data-sheet=plain][data-dark='1'] body a{color:#7fc8dc!important}"
    "body{margin:0;overflow-x:auto}html[data-sheet=own] body{padding:10px 14px}"
    # A word is broken only where it fits no line at all, and never to make a column of a table narrower.
    "body,body *{overflow-wrap:break-word!important;word-break:normal!important}"
    "img{max-width:100%;height:auto}pre{white-space:pre-wrap}table,div{max-width:100%}a{color:#0b6a82}"
    "blockquote{margin:.5em 0 .5em .4em;padding-left:.8em;border-left:2px solid #c9ced6}"
    "img:not([src]){display:inline-block;min-width:20px;min-height:20px;border:1px dashed #9aa3af;background:#f2f4f7}"
    "summary{display:inline-block;list-style:none;margin:8px 0;padding:0 10px;border-radius:6px;cursor:pointer;"
    "background:#e7ebef;color:#3d4650;font-weight:600}summary::-webkit-details-marker{display:none}"
    "html[data-sheet=plain][data-dark='1'] summary{background-color:#3a434c!important}"
)
_COLORS = re.compile(
    r"\b(?:bgcolor|color)=\"([^\"]{1,40})\"|(?:\bbackground-color|(?<!-)\bcolor)\s{0,4}:\s{0,4}([^;\"]{1,60})",
    re.IGNORECASE,
)
_NEUTRAL = frozenset(
    ("black", "windowtext", "inherit", "initial", "currentcolor", "auto", "transparent", "white", "window")
)


def document(html: str, *, dark: bool, prefix: str) -> str:
    """Return the whole page. prefix: where our static files are; dark: the screen around it is."""
    sheet = "own" if has_colors(html) else "plain"
    fonts = "".join(_FONT.format(prefix=prefix, name=name, range=_RANGES[name]) for name in _RANGES)
    return (
        f'<!DOCTYPE html><html data-sheet="{sheet}" data-dark="{int(dark)}"><head><meta charset="utf-8">'
        f'<meta name="referrer" content="no-referrer"><style>{fonts}{_STYLE}</style>'
        f"<script>{SCRIPT}</script></head><body>{html}</body></html>"
    )


def policy(origins: set[str], *, prefix: str, remote: bool) -> str:
    """Return the policy: an email may show text and its own pictures (remote ones through us), and open
    links in a tab.
    """
    places = ("img", "remote") if remote else ("img",)
    pictures = " ".join(f"{origin}/letters/{place}/" for origin in sorted(origins) for place in places)
    return "; ".join(
        (
            "default-src 'none'",
            f"img-src {pictures}",
            f"font-src {' '.join(f'{origin}{prefix}vendor/' for origin in sorted(origins))}",
            "style-src 'unsafe-inline'",
            f"script-src '{SCRIPT_HASH}'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
            "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox",
        )
    )


def has_colors(html: str) -> bool:
    """Return whether the email has colors or pictures that need a white background; black on white is none."""
    return "<img" in html or any(not _is_neutral(match[1] or match[2]) for match in _COLORS.finditer(html))


def _is_neutral(color: str) -> bool:
    """Return whether a color is black, white or nearly so."""
    color = color.replace("!important", "").strip().lower()
    if color in _NEUTRAL:
        return True
    if re.fullmatch(r"#[0-9a-f]{3}|#[0-9a-f]{6}", color):
        size = (len(color) - 1) // 3
        parts = [int(color[1 + at * size : 1 + at * size + size] * (3 - size), 16) for at in range(3)]
    elif match := re.fullmatch(r"rgba?\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})[^()]{0,12}\)", color):
        parts = [int(match[at]) for at in (1, 2, 3)]
    else:
        return False
    return max(parts) - min(parts) <= 16 and (max(parts) <= 60 or min(parts) >= 245)
