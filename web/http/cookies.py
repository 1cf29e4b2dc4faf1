"""Reads our own cookies from a request in time linear in their length.

The parser of the standard library takes quadratic time on hostile input before CPython 3.11.10 and 3.12.6
(CVE-2024-7592). Our values are plain tokens, so nothing has to be unquoted.
"""

from __future__ import annotations

import http.cookies
import re
import sys
from collections.abc import Iterable

COOKIE_BYTES = 4096
_VALUE = re.compile(rb"[A-Za-z0-9._~-]{1,512}")
_PATCHED = {(3, 11): 10, (3, 12): 6}


def read_cookie(headers: Iterable[tuple[bytes, bytes]], name: str) -> str:
    """Return the value of this cookie, empty when it is absent or not valid for ours; the last of several counts."""
    wanted, last, room = name.encode("latin-1"), b"", COOKIE_BYTES
    for header, value in headers:
        if header != b"cookie":
            continue
        room -= len(value)
        if room < 0:
            return ""
        for pair in value.split(b";"):
            key, _, given = pair.partition(b"=")
            if key.strip() == wanted:
                last = given.strip()
    return last.decode("ascii") if _VALUE.fullmatch(last) else ""


def cookie_bytes(headers: Iterable[tuple[bytes, bytes]]) -> int:
    """Return the length of all cookies of a request."""
    return sum(len(value) for header, value in headers if header == b"cookie")


def outdated_python(version: tuple[int, int, int] = sys.version_info[:3]) -> str:
    """Return a warning about an interpreter that lacks security fixes, or nothing.

    Distributions patch old versions; a fixed cookie module is recognised by a name that the fix added.
    """
    least = _PATCHED.get(version[:2])
    if least is None or version[2] >= least or hasattr(http.cookies, "_unquote_sub"):
        return ""
    shown, fixed = ".".join(map(str, version)), f"{version[0]}.{version[1]}.{least}"
    return f"Python {shown} lacks security fixes (CVE-2024-7592 among them); use {fixed} or newer."
