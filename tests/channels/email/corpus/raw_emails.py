"""Builds raw emails of the corpus from header lines and parts."""

from __future__ import annotations

import base64
from collections.abc import Sequence

SHOP = "shop@olkha.example"
KATE = "kate@client.example"
OURS = "<okno.7.9.0123456789abcdef01234567@olkha.example>"


def raw(headers: str, body: str, *, charset: str = "utf-8", kind: str = "plain") -> bytes:
    """Build an email of one text part; empty header lines are left out."""
    lines = [line for line in headers.strip("\n").split("\n") if line.strip()]
    lines += ["MIME-Version: 1.0", f"Content-Type: text/{kind}; charset={charset}", "Content-Transfer-Encoding: 8bit"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body.replace("\n", "\r\n").encode(charset, "replace")


def multipart(headers: str, kind: str, parts: Sequence[str]) -> bytes:
    """Build an email of several parts, each with its own header lines, a blank line and a body."""
    lines = [line for line in headers.strip("\n").split("\n") if line.strip()]
    lines += ["MIME-Version: 1.0", f'Content-Type: multipart/{kind}; boundary="=_q1"']
    body = "".join(f"--=_q1\n{part.strip(chr(10))}\n\n" for part in parts) + "--=_q1--\n"
    return ("\n".join(lines) + "\n\n" + body).replace("\n", "\r\n").encode()


def report(headers: str, words: str, fields: str, returned: str = "", *, kind: str = "delivery-status") -> bytes:
    """Build a report in the form of RFC 3464: text, machine-readable fields, the headers of the reported email."""
    parts = [f"Content-Type: text/plain; charset=utf-8\n\n{words}", f"Content-Type: message/{kind}\n\n{fields}"]
    parts.append(f"Content-Type: text/rfc822-headers\n\n{returned or RETURNED}")
    return multipart(headers, f"report; report-type={kind}", parts)


def encoded(words: str) -> str:
    """Encode a header's text by RFC 2047."""
    return words if words.isascii() else f"=?utf-8?B?{base64.b64encode(words.encode()).decode()}?="


RETURNED = f"""From: Olkha <{SHOP}>
To: {KATE}
Subject: Re: order
Message-ID: {OURS}
"""
COPY = f"""Return-Path: <{SHOP}>
Received: from mx.olkha.example (mx.olkha.example [192.0.2.4]) by mx.example; Fri, 13 Nov 2026 12:00:00 +0300
{RETURNED}
The parcel is on its way.
"""
