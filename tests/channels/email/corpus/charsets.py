"""Emails in old, damaged, undeclared and wrongly declared charsets, in all transfer encodings."""

from __future__ import annotations

import base64
import binascii
import quopri
from collections.abc import Iterator
from itertools import count, cycle
from typing import Any
from urllib.parse import quote

from tests.channels.email.corpus import Specimen
from tests.channels.email.corpus.texts import TEXTS, TRADITIONAL, Words

ADDRESS = "kate@client.example"
_ENCODINGS = ("8bit", "quoted-printable", "base64")
# The codec that programs use under a name.
_CODECS = {"gb2312": "gbk", "euc-kr": "cp949", "shift_jis": "cp932"}
_STATEFUL = ("iso-2022-jp",)


def specimens() -> list[Specimen]:
    """Return all specimens."""
    return [*_declared(), *_raw_headers(), *_undeclared(), *_wrong(), *_larger(), *_damaged(), *_file_names()]


def letter(
    body: bytes, content_type: str = "", encoding: str = "", *, person: bytes = b"", subject: bytes = b""
) -> bytes:
    """Build an email of one part; the header values are raw bytes."""
    lines = [b"From: " + (person + b" " if person else b"") + f"<{ADDRESS}>".encode(), b"To: shop@olkha.example"]
    lines += [b"Subject: " + subject, b"Message-ID: <1@client.example>", b"Date: Fri, 13 Nov 2026 12:30:00 +0300"]
    lines.append(b"MIME-Version: 1.0")
    if content_type:
        lines.append(f"Content-Type: {content_type}".encode())
    if encoding:
        lines.append(f"Content-Transfer-Encoding: {encoding}".encode())
    return b"\r\n".join(lines) + b"\r\n\r\n" + coded(body, encoding) + b"\r\n"


def coded(body: bytes, encoding: str) -> bytes:
    """Encode the body in a transfer encoding."""
    if encoding == "base64":
        return base64.encodebytes(body).replace(b"\n", b"\r\n").rstrip()
    if encoding == "quoted-printable":
        return quopri.encodestring(body).replace(b"\n", b"\r\n")
    return body


def word(text: str, charset: str, kind: str = "B") -> bytes:
    """Build an encoded word (RFC 2047)."""
    octets = text.encode(_CODECS.get(charset, charset))
    if kind == "B":
        body = base64.b64encode(octets)
    else:
        body = binascii.b2a_qp(octets, header=True, quotetabs=True).replace(b"?", b"=3F").replace(b"=\n", b"")
    return f"=?{charset}?{kind}?".encode() + body + b"?="


def _languages() -> Iterator[tuple[Any, Words]]:
    yield from TEXTS.items()
    yield "zh", TRADITIONAL


def _charsets() -> Iterator[tuple[Any, str, Words]]:
    for language, words in _languages():
        for charset in words.charsets:
            yield language, charset, words


def _bytes(text: str, charset: str) -> bytes:
    return text.encode(_CODECS.get(charset, charset))


def _declared() -> Iterator[Specimen]:
    """Return correct emails."""
    encodings, kinds = cycle(_ENCODINGS), cycle("BQ")
    for language, charset, words in _charsets():
        for number, text in enumerate(words.bodies):
            subject = words.subjects[number % len(words.subjects)]
            person = words.people[number % len(words.people)]
            encoding = "7bit" if charset in _STATEFUL else next(encodings)
            raw = letter(
                _bytes(text, charset),
                f'text/plain; charset="{charset}"',
                encoding,
                person=word(person, charset, next(kinds)),
                subject=word(subject, charset, next(kinds)),
            )
            name = f"declared {language} {charset} {encoding} {number}"
            yield Specimen(
                name, "any", language, raw, "person", (text,), subject=subject, sender=ADDRESS, person=person
            )


def _raw_headers() -> Iterator[Specimen]:
    """Return emails that declare the body's charset and have raw bytes of it in their headers."""
    for language, charset, words in _charsets():
        for number, person in enumerate(words.people):
            subject, text = words.subjects[number], words.bodies[number]
            raw = letter(
                _bytes(text, charset),
                f"text/plain; charset={charset}",
                "8bit",
                person=_bytes(person, charset),
                subject=_bytes(subject, charset),
            )
            name = f"raw headers {language} {charset} {number}"
            yield Specimen(
                name, "any", language, raw, "person", (text,), subject=subject, sender=ADDRESS, person=person
            )


def _undeclared() -> Iterator[Specimen]:
    """Return emails without any declared charset."""
    for language, charset, words in _charsets():
        text, subject = words.bodies[0], words.subjects[0]
        kinds = ("", "text/plain", "text/plain; charset=unknown-8bit")
        for number, kind in enumerate(kinds):
            raw = letter(_bytes(text, charset), kind, person=b"Kate", subject=_bytes(subject, charset))
            name = f"undeclared {language} {charset} {number}"
            yield Specimen(
                name, "any", language, raw, "person", (text,), subject=subject, sender=ADDRESS, person="Kate"
            )


def _wrong() -> Iterator[Specimen]:
    """Return emails that declare another charset than they use."""
    numbers = count()
    pairs = {
        "ru": (
            ("koi8-r", "windows-1251"),
            ("windows-1251", "koi8-r"),
            ("windows-1251", "iso-8859-1"),
            ("koi8-r", "utf-8"),
        ),
        "uk": (("windows-1251", "us-ascii"), ("windows-1251", "iso-8859-1")),
        "de": (("windows-1252", "utf-8"), ("iso-8859-1", "us-ascii"), ("utf-8", "iso-8859-1")),
        "fr": (("windows-1252", "utf-8"), ("iso-8859-1", "us-ascii"), ("utf-8", "windows-1252")),
        "cs": (("windows-1250", "us-ascii"), ("windows-1250", "utf-8"), ("utf-8", "iso-8859-2")),
        "pl": (("iso-8859-2", "utf-8"), ("utf-8", "iso-8859-1")),
        "zh": (("gb2312", "us-ascii"), ("gbk", "utf-8"), ("utf-8", "gb2312")),
        "ja": (("shift_jis", "utf-8"), ("euc-jp", "us-ascii"), ("iso-2022-jp", "us-ascii"), ("utf-8", "iso-2022-jp")),
        "ko": (("euc-kr", "us-ascii"), ("utf-8", "euc-kr")),
    }
    for language, other in pairs.items():
        for used, named in other:
            for text in TEXTS[language].bodies[:2]:
                raw = letter(_bytes(text, used), f"text/plain; charset={named}", "8bit", subject=b"x")
                name = f"wrong {language} {used} as {named} {next(numbers)}"
                yield Specimen(name, "any", language, raw, "person", (text,), sender=ADDRESS)  # type: ignore[arg-type]


def _larger() -> Iterator[Specimen]:
    """Return emails in the larger charset under the name of the smaller one."""
    pairs: list[tuple[Any, str, str, str]] = [
        ("zh", "朱镕基先生問您，這個鬥", "gbk", "gb2312"),
        ("zh", "𠮷祥如意，请问", "gb18030", "gbk"),
        ("zh", "價格嘅問題，唔該", "big5hkscs", "big5"),
        ("ja", "株式会社①㈱髙橋です", "cp932", "shift_jis"),
        ("ja", "①番の商品です", "euc_jis_2004", "euc-jp"),
        ("ko", "똠방각하 안녕하세요", "cp949", "euc-kr"),
        ("de", "„Größe“ – 5 €, über…", "cp1252", "iso-8859-1"),
        ("fr", "l’œuvre coûte 5 €", "cp1252", "iso-8859-15"),
        ("cs", "„Příliš“ žluťoučký kůň", "cp1250", "iso-8859-2"),
        ("pl", "„Zażółć” gęślą jaźń", "cp1250", "iso-8859-2"),
        ("uk", "Привіт, де моє їхнє замовлення", "koi8-u", "koi8-r"),
    ]
    for language, text, codec, named in pairs:
        octets = text.encode(codec)
        raw = letter(
            octets,
            f"text/plain; charset={named}",
            "base64",
            subject=f"=?{named}?B?".encode() + base64.b64encode(octets) + b"?=",
        )
        yield Specimen(
            f"larger {language} {codec} as {named}",
            "any",
            language,
            raw,
            "person",
            (text,),
            subject=text,
            sender=ADDRESS,
        )


def _damaged() -> Iterator[Specimen]:
    """Return emails with lost or added bytes; all words except the damaged one must be read."""
    for language, words in _languages():
        text = max(words.bodies, key=len)
        half = len(text) // 2
        before, after = text[:half], text[half:]
        for kind in ("text/plain; charset=utf-8", ""):
            raw = letter(before.encode() + b"\xff" + after.encode(), kind, "8bit")
            yield Specimen(f"bad byte {language} {kind} {text[:6]}", "any", language, raw, "person", (before, after))
        cut = before.encode() + "я".encode()[:1] + b"..."
        raw = letter(cut, "text/plain; charset=utf-8", "base64")
        yield Specimen(f"cut {language} {text[:6]}", "any", language, raw, "person", (before,))
        pair = "\ud83d\ude00".encode("utf-8", "surrogatepass")
        raw = letter(before.encode() + pair + after.encode(), "text/plain; charset=utf-8", "quoted-printable")
        yield Specimen(
            f"surrogates {language} {text[:6]}", "an old phone", language, raw, "person", (f"{before}😀{after}",)
        )
        raw = letter(text.encode() + "\nПодписка на новости магазина".encode("koi8-r"), "text/plain; charset=utf-8")
        visible = (text, "Подписка на новости магазина")
        yield Specimen(f"footer {language} {text[:6]}", "a list program", language, raw, "person", visible)
    for language, charset, words in _charsets():
        if charset in ("gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1250"):
            text = words.bodies[0]
            bad = b"\x81" if charset == "windows-1250" else b"\xff"
            raw = letter(
                _bytes(text[:10], charset) + bad + b"\n" + _bytes(text[10:], charset), f"text/plain; charset={charset}"
            )
            yield Specimen(f"bad byte {language} {charset}", "any", language, raw, "person", (text[:10], text[10:]))


def _file_names() -> Iterator[Specimen]:
    """Return file names in the charset of the body: raw, as encoded words, as parameters with a charset."""
    for language, charset, words in _charsets():
        if charset in _STATEFUL:
            continue
        name, text = f"{words.subjects[0]}.pdf", words.bodies[0]
        octets = _bytes(name, charset)
        ways = {
            "raw": b'filename="' + octets + b'"',
            "words": b'filename="' + word(name, charset) + b'"',
            "parameter": f"filename*={charset}''".encode() + quote(octets).encode(),
        }
        for way, disposition in ways.items():
            body = (
                b"--q\r\nContent-Type: text/plain; charset="
                + charset.encode()
                + b"\r\n\r\n"
                + _bytes(text, charset)
                + b"\r\n--q\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
                + disposition
                + b"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--q--"
            )
            raw = letter(body, "multipart/mixed; boundary=q")
            yield Specimen(f"file {way} {language} {charset}", "any", language, raw, "person", (text,), files=(name,))
