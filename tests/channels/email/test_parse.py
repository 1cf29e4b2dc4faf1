"""Tests parsing of strangers' emails: every trap of the standard library, and whatever hypothesis generates (F20)."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.email import charsets, parse
from channels.email import headers as words
from inbox.sandbox import Sandbox
from tests.conftest import examples

Facts = dict[str, Any]
RUSSIAN = "Здравствуйте! Когда приедет мой заказ номер 15? Жду уже неделю, очень нужно к пятнице."


def read(raw: bytes | str, **about: Any) -> tuple[Facts, list[bytes]]:
    facts, parts = parse.letter(raw.encode() if isinstance(raw, str) else raw, about)
    json.dumps(facts).encode()  # it has to cross a pipe
    for value in (facts["text"], facts["quoted"], facts["html"] or "", facts["subject"], facts["name"]):
        value.encode("utf-8")
        assert "\x00" not in value
    assert len(parts) == len(facts["files"])
    return facts, parts


def simple(body: bytes, content_type: str = "", *, headers: str = "") -> bytes:
    kind = f"Content-Type: {content_type}\r\n" if content_type else ""
    return f"From: a@b.example\r\n{headers}{kind}\r\n".encode() + body


@pytest.mark.parametrize("charset", ["utf-8", "cp1251", "koi8-r", "cp866", "iso8859-5"])
@pytest.mark.parametrize(
    "declared", ["{}", "", "us-ascii", "iso-8859-1", "windows-1251-foo", "cp-1251", "unknown-8bit", "x" * 100, "utf-8"]
)
def test_russian_is_read_under_any_name_of_its_charset(charset: str, declared: str) -> None:
    named = declared.format(charset)
    if "1251" in named and charset not in ("cp1251", "utf-8"):
        pytest.skip("a letter that names a real charset which is not its own is believed")
    body = RUSSIAN.encode(charset)
    facts, _ = read(simple(body, f"text/plain; charset={named}" if named else ""))
    assert facts["text"] == RUSSIAN


@pytest.mark.parametrize(
    "text",
    ["да", "Спасибо большое", "ПРИВЕТ, ГДЕ ЗАКАЗ", "цена 500 руб", "Добрый день, Анна", "ёлка и съезд", "ага, жду"],
)
@pytest.mark.parametrize("charset", ["cp1251", "koi8-r", "cp866"])
def test_even_short_russian_is_guessed(text: str, charset: str) -> None:
    assert charsets.decode(text.encode(charset)) == text


def test_western_and_stateful_charsets_are_left_alone() -> None:
    assert charsets.decode("Füße und Größe café".encode("cp1252"), "iso-8859-1") == "Füße und Größe café"
    assert charsets.decode("日本語".encode("iso-2022-jp"), "iso-2022-jp") == "日本語"
    assert charsets.decode("привет".encode("utf-16"), "utf-16") == "привет"
    assert charsets.decode(b"plain", "idna") == "plain"
    assert charsets.find_codec("zlib") is None and charsets.find_codec("unicode_escape") is None


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        ("a@b.example", "", "a@b.example"),
        ("Катя <Kate@B.example>", "Катя", "kate@b.example"),
        ("=?utf-8?B?0JrQsNGC0Y8=?= <a@b.example>", "Катя", "a@b.example"),
        ('"Иванов, Иван" <i@b.example>', "Иванов, Иван", "i@b.example"),
        ("Иванов, Иван <i@b.example>", "Иванов, Иван", "i@b.example"),
        ('"boss@shop.example" <evil@x.example>', "boss@shop.example", "evil@x.example"),
        ("=?utf-8?q?boss=40shop.example?= <evil@x.example>", "boss@shop.example", "evil@x.example"),
        ("boss@shop.example <evil@x.example>", "boss@shop.example", "evil@x.example"),
        ('"a <b@c.example>" <evil@x.example>', "a <b@c.example>", "evil@x.example"),
        ("kate@b.example (Катя)", "Катя", "kate@b.example"),
        ("=?utf-8?q?x=0D=0ABcc:_v=40x.example?= <a@b.example>", "x Bcc: v@x.example", "a@b.example"),
        ("<a@b.example>, <c@d.example>", "", "a@b.example"),
        ("Катя без адреса", "Катя без адреса", ""),
        ("<a@b@c>", "", ""),
        ("", "", ""),
        ("<>", "", ""),
        ("\u202eevil <a@b.example>", "evil", "a@b.example"),
    ],
)
def test_senders(raw: str, name: str, address: str) -> None:
    facts, _ = read(f"From: {raw}\r\n\r\nx")
    assert (facts["name"], facts["address"]) == (name, address)


def test_raw_bytes_in_headers_are_read() -> None:
    raw = b"From: " + "Катя".encode("cp1251") + b" <a@b.example>\r\nSubject: " + RUSSIAN.encode("koi8-r") + b"\r\n\r\nx"
    facts, _ = read(raw)
    assert (facts["name"], facts["subject"]) == ("Катя", RUSSIAN)


@pytest.mark.parametrize(
    ("raw", "read_as"),
    [
        ("=?utf-8?B?0J/RgNC4?= =?utf-8?B?0LLQtdGC?=", "Привет"),
        ("=?utf-8?B?0J/RgNA=?=\r\n =?utf-8?B?uNCy0LXRgg==?=", "Привет"),  # a letter split in two
        ("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", "Привет"),
        ("=?KOI8-R?B?8NLJ18XU?= и ещё", "Привет и ещё"),
        ("=?no-such?B?0J/RgNC4?=", "При"),
        ("=?utf-8*ru?Q?=D0=9F?= a =?x", "П a =?x"),
        ("=?utf-8?B?!!!?=", ""),
        ("a\x00b\x07c", "a b c"),
    ],
)
def test_subjects(raw: str, read_as: str) -> None:
    assert words.read_header(raw) == read_as


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("<a@b>", "<a@b>"),
        ("<[abc]@x y>", "<[abc]@x y>"),
        ("<@>", ""),
        ("", ""),
        ("no brackets", "no brackets"),
        ("<a@b> <c@d>", "<a@b>"),
        (f"<{'x' * 10_000}@y>", None),
        ("<\udcff@x>", "<?@x>"),
    ],
)
def test_message_ids(raw: str, kept: str | None) -> None:
    facts, _ = read(f"Message-ID: {raw}\r\n\r\nx".encode("utf-8", "surrogateescape"))
    assert facts["header_id"] == kept if kept is not None else facts["header_id"].startswith("long:")
    assert len(facts["header_id"]) < 450


def multipart(kind: str, *parts: str) -> str:
    body = "".join(f"--q\r\n{part}\r\n" for part in parts)
    return (
        f"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=q\r\n\r\n{body}--q--\r\n"
    )


def test_attachments_pictures_and_names() -> None:
    name = base64.b64encode("счёт.pdf".encode()).decode()
    facts, parts = read(
        multipart(
            "mixed",
            "Content-Type: text/plain\r\n\r\nhello",
            f'Content-Type: application/pdf; name="=?utf-8?B?{name}?="\r\nContent-Transfer-Encoding: base64\r\n'
            "Content-Disposition: attachment\r\n\r\nQUJD",
            "Content-Type: image/png\r\nContent-ID: <logo@x>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=",
            "Content-Disposition: attachment; filename*0*=UTF-8''%D0%B0; filename*1*=%D0%B1;"
            ' filename*2=".txt"\r\n\r\nx',
            'Content-Disposition: attachment; filename="../../etc/passwd"\r\n\r\nx',
            "Content-Type: message/rfc822\r\n\r\nFrom: c@d\r\nSubject: inner\r\n\r\nin",
        )
    )
    assert facts["text"] == "hello"
    files = [(file["name"], file["media_type"], file["content_id"]) for file in facts["files"]]
    assert files[0] == ("счёт.pdf", "application/pdf", "") and parts[0] == b"ABC"
    assert files[1][1:] == ("image/png", "logo@x")
    assert files[2][0] == "аб.txt"
    assert files[4][0] == "inner.eml" and b"Subject: inner" in parts[4]


def test_text_of_several_parts_and_soft_lines() -> None:
    facts, _ = read(
        multipart(
            "mixed",
            "Content-Type: text/plain; format=flowed\r\n\r\nэто одна \r\nдлинная строка\r\nдругая",
            "Content-Type: text/plain\r\n\r\nвторая часть",
        )
    )
    assert facts["text"].split("\n") == ["это одна длинная строка", "другая", "вторая часть"]


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ("Auto-Submitted: auto-replied (vacation)\r\n", "auto-replied"),
        ("Auto-Submitted: auto-replied\r\n", "auto-replied"),
        ("Auto-Submitted: auto-generated; x=y\r\n", "auto-generated"),
        ("Auto-Submitted: no\r\n", None),
        ("Return-Path: <>\r\n", "empty-return-path"),
        ("Return-Path: <a@b.example>\r\n", None),
        ("Precedence: bulk\r\n", "bulk"),
        ("Precedence: list\r\n", "bulk"),
        ("Precedence: first-class\r\n", None),
        ("List-Id: News <news.x.example>\r\n", "list"),
        ("List-Unsubscribe: <mailto:u@x.example>\r\n", None),  # sales programs put it on emails of people
        ("List-Unsubscribe: <mailto:u@x.example>\r\nList-Unsubscribe-Post: x\r\nFeedback-ID: 1\r\n", "list"),
        ("List-Id: <support.olkha.example>\r\nPrecedence: normal\r\n", None),  # a group that is this mailbox
        ("List-Id: <support.olkha.example>\r\nPrecedence: list\r\n", None),
        ("List-Id: <news.x.example>\r\nAuto-Submitted: no\r\n", None),
        ("Precedence: bulk\r\nX-Mailer: Apple Mail\r\n", None),
        ("X-Precedence: auto_reply\r\n", "auto-replied"),
        ("X-Autogenerated: Reply\r\n", "auto-replied"),
        ("Subject: Automatic reply: order\r\n", "auto-replied"),
        ("X-Autoreply: yes\r\n", "auto-replied"),
        ("X-Auto-Response-Suppress: All\r\n", None),  # Exchange writes it on people's emails
        ("X-Auto-Response-Suppress: All\r\nAuto-Submitted: auto-generated\r\n", "auto-generated"),
        ("", None),
    ],
)
def test_automatic_letters(headers: str, why: str | None) -> None:
    facts, _ = read(simple(b"x", headers=headers), own=["support@olkha.example"])
    assert facts["automatic"] == why
    mine, _ = read("From: support@olkha.example\r\n\r\nx", own=["support@olkha.example"])
    assert mine["automatic"] == "own"


BOUNCE = """From: MAILER-DAEMON@mx.example
Return-Path: <>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=q

--q
Content-Type: text/plain

Sorry, no.
--q
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
Original-Envelope-Id: out1

Final-Recipient: rfc822; Kate@client.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--q
Content-Type: text/rfc822-headers

From: shop@olkha.example
Message-ID: <okno.1.2.abc@olkha.example>

--q--
"""


def test_a_bounce_says_which_letter_came_back_and_why() -> None:
    facts, _ = read(BOUNCE)
    assert facts["automatic"] == "bounce"
    assert facts["bounce"] == {
        "kind": "bounce",
        "proof": "form",
        "action": "failed",
        "status": "5.1.1",
        "recipient": "kate@client.example",
        "words": "550 5.1.1 no such user",
        "about": ["<okno.1.2.abc@olkha.example>"],
    }
    assert facts["text"] == "Sorry, no."


def test_only_the_trusted_server_judges_senders() -> None:
    theirs = "Authentication-Results: mx.other.example; dmarc=pass\r\n"
    ours = "Authentication-Results: mx.olkha.example; spf=pass; dmarc=fail header.from=b.example\r\n"
    assert read(simple(b"x", headers=ours + theirs), authority="mx.olkha.example")[0]["judged"] == "fail"
    assert read(simple(b"x", headers=theirs + ours), authority="mx.olkha.example")[0]["judged"] is None
    assert read(simple(b"x", headers=ours))[0]["judged"] is None


def test_remote_pictures_are_counted_and_not_kept() -> None:
    html = (
        '<img src="https://t.example/p.png"><img src=//t.example/q><img src="cid:x">'
        '<img src="data:image/png;base64,AA">'
        '<td background="https://t.example/b"><p style="background:url(https://t.example/c)">x</p>'
        '<link rel=stylesheet href="https://t.example/s"><style>@import "https://t.example/i"</style>'
        '<video poster="https://t.example/v"><a href="javascript:x()">a</a><a href="https://ok.example">b</a>'
        '<svg onload=x()><math><iframe srcdoc="x"></iframe><meta http-equiv=refresh content="0;url=https://t.example">'
        '<form action="https://t.example"><input><button onclick=x()>c</button></form><base href="https://t.example">'
    )
    facts, _ = read(simple(html.encode(), "text/html"))
    assert facts["remote_images"] == 2
    assert facts["remote"] == ["https://t.example/p.png", "https://t.example/q"]
    assert "t.example" not in facts["html"] and "cid:x" in facts["html"]
    for bad in ("javascript", "onclick", "onload", "<iframe", "<meta", "<form", "<base", "<style", "data:", "url("):
        assert bad not in facts["html"], bad


HOSTILE: list[bytes] = [
    b"",
    b"\x00",
    b"\r\n\r\n",
    b"no headers at all",
    b"From: a@b\r\nContent-Type: multipart/mixed\r\n\r\nno boundary",
    b"From: a@b\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\n\r\nx",
    b"Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\n",
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!not base64",
    b"Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 x\nzzz",
    b"Content-Type: ;;;===\r\n\r\nx",
    b"Content-Type: text/plain; charset*=bad'\r\n\r\nx",
    b"Content-Disposition: attachment; filename*99*=%%%\r\n\r\nx",
    b"From: " + b"a@b.example, " * 6_000 + b"\r\n\r\nx",
    b"X: " + b"y" * 3_000_000 + b"\r\n\r\nx",
    b"".join(b"Received: x\r\n" for _ in range(50_000)) + b"\r\nx",
    b"Content-Type: multipart/mixed; boundary=q\r\n\r\n" + b"--q\r\n\r\nx\r\n" * 10_000,
    b"".join(b"Content-Type: multipart/mixed; boundary=q%d\r\n\r\n--q%d\r\n" % (n, n) for n in range(1_500)) + b"\r\nx",
    b"Content-Type: message/rfc822\r\n\r\n" * 1_500,
    b"Content-Type: message/delivery-status\r\n\r\n\xff\xfe",
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=q\r\n\r\n--q\r\n"
    b"Content-Type: message/delivery-status\r\n\r\n\xff: \xff\r\n--q--",
    b"Date: Fri, 99 Foo 99999 99:99:99 +9999\r\nReferences: " + b"<a@b> " * 20_000 + b"\r\n\r\nx",
    b"Subject: =?utf-8?B?" + b"A" * 100_000 + b"?=\r\n\r\nx",
    b"Subject: " + b"=?utf-8?Q?=41?= " * 20_000 + b"\r\n\r\nx",
]


@pytest.mark.parametrize("raw", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_letters_are_read_somehow(raw: bytes) -> None:
    read(raw)


HEADERS = st.sampled_from(
    b"From To Subject Message-ID References Content-Type Content-Disposition Date Content-Transfer-Encoding Content-ID"
    b" Authentication-Results List-Id Return-Path".split()
)
VALUES = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace")),
    st.sampled_from(
        [
            *(b"multipart/mixed; boundary=q", b"multipart/alternative; boundary=q", b"text/html", b"message/rfc822"),
            *(b"multipart/report; boundary=q; report-type=delivery-status", b"message/delivery-status", b"base64"),
            *(b"quoted-printable", b"text/plain; charset=utf-7", b"=?utf-8?b?", b"<a@b>", b'"'),
            b"attachment; filename*=''",
        ]
    ),
)
LETTERS = st.builds(
    lambda headers, body: b"".join(b"%s: %s\r\n" % header for header in headers) + b"\r\n" + body,
    st.lists(st.tuples(HEADERS, VALUES), max_size=8),
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.sampled_from([b"--q\r\n", b"\r\n", b"x", b"--q--", b"<div>", b">"])).map(b"".join),
    ),
)


@settings(max_examples=examples(400), deadline=None)
@given(LETTERS)
def test_any_letter_is_read(raw: bytes) -> None:
    read(raw)


@settings(max_examples=examples(200), deadline=None)
@given(st.binary(max_size=2_000))
def test_any_bytes_are_read(raw: bytes) -> None:
    read(raw)


async def test_the_child_reads_a_letter_of_fifty_mebibytes_in_time() -> None:
    body = base64.encodebytes(bytes(37 * 1024 * 1024 // 2)) * 2
    raw = b"From: a@b.example\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body
    child = Sandbox()
    try:
        facts, parts = await child.call(
            "channels.email.parse:letter", raw, seconds=2 + len(raw) / 6_000_000, facts={"own": []}
        )
    finally:
        await child.close()
    assert len(raw) > 50_000_000 and len(parts[0]) > 18_000_000 and facts["files"][0]["media_type"] == "application/zip"
