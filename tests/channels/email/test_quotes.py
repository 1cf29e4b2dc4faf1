"""Tests which quotations are folded, and above all which texts are not."""

from __future__ import annotations

import time

import pytest

from channels.email import parse, quote_structure, quotes
from tests.channels.email import quoted


def html_letter(html: str, plain: str = "") -> bytes:
    head = "From: a@b.example\r\nMessage-ID: <x@b.example>\r\nIn-Reply-To: <y@b.example>\r\nMIME-Version: 1.0\r\n"
    if not plain:
        return f"{head}Content-Type: text/html; charset=utf-8\r\n\r\n{html}".encode()
    return (
        f"{head}Content-Type: multipart/alternative; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain; charset=utf-8"
        f"\r\n\r\n{plain}\r\n--q\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}\r\n--q--\r\n"
    ).encode()


@pytest.mark.parametrize(("name", "body", "new", "old"), quoted.PLAIN, ids=[case[0] for case in quoted.PLAIN])
def test_plain_quotations_are_folded(name: str, body: str, new: str, old: str) -> None:
    for text in (body, body.replace("\n", "\r\n").replace("\r\n", "\n"), f"\n\n{body}\n\n"):
        got = quotes.split_text(text)
        assert got.text == new
        assert old in got.quoted


@pytest.mark.parametrize(("name", "body"), quoted.WHOLE, ids=[case[0] for case in quoted.WHOLE])
def test_in_doubt_plain_text_stays_whole(name: str, body: str) -> None:
    assert quotes.split_text(body) == quotes.Split(body)


@pytest.mark.parametrize(("name", "body"), quoted.BELOW, ids=[case[0] for case in quoted.BELOW])
def test_an_answer_below_one_quotation_is_shown_and_the_quotation_folded_above_it(name: str, body: str) -> None:
    got = quotes.split_text(body)
    assert got.text == quoted.NEW
    assert quoted.OLD in got.above and not got.quoted


@pytest.mark.parametrize(("name", "body", "new", "old"), quoted.HTML, ids=[case[0] for case in quoted.HTML])
def test_html_quotations_are_folded(name: str, body: str, new: str, old: str) -> None:
    for html in (body, f"<html><head><title>x</title><style>p{{}}</style></head><body>{body}</body></html>"):
        facts, _ = parse.letter(html_letter(html), {})
        assert facts["text"] == new
        assert old in facts["quoted"]
        assert old in facts["html"] and not set(quote_structure.MARKS) & set(facts["html"])


@pytest.mark.parametrize(("name", "body"), quoted.WHOLE_HTML, ids=[case[0] for case in quoted.WHOLE_HTML])
def test_in_doubt_html_stays_whole(name: str, body: str) -> None:
    facts, _ = parse.letter(html_letter(body), {})
    assert facts["quoted"] == ""
    assert quoted.OLD in facts["text"]


def test_the_structure_of_html_decides_over_the_plain_text_beside_it() -> None:
    facts, _ = parse.letter(html_letter(quoted.HTML[0][1], f"{quoted.NEW}\n\nчто-то без признаков\n{quoted.OLD}"), {})
    assert facts["text"] == quoted.NEW
    facts, _ = parse.letter(html_letter("<p>x</p>", quoted.PLAIN[0][1]), {})
    assert facts["text"] == quoted.NEW


@pytest.mark.parametrize(
    "body",
    [
        ">" * 200_000,
        "> x\n" * 50_000,
        "From: a\n" * 25_000,
        "13.11.2026 12:30 " * 12_000,
        ("On 13.11.2026 12:30 a@b" + "x" * 400 + "\n") * 450,
        "a:\n" * 60_000,
        ("13 ноября 2026 12:30 " + "@" * 300 + ":\n") * 600,
    ],
)
def test_no_text_takes_long(body: str) -> None:
    began = time.process_time()
    quotes.split_text(body[:200_000])
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000,
        "<div></x>" * 60_000,
        "<blockquote type=cite>a</blockquote>b" * 20_000,
        "<a '" * 200_000,
        '<div class="gmail_quote">' * 40_000,
        "<!--" * 200_000,
        "<b><p>" * 100_000,
        "<font size=1><font size=2>" * 30_000 + "<p>" * 30_000,
        "<table><tr><td>" * 50_000,
        "<" * 900_000,
        "&lt;" * 200_000,
        "<div a=<>" * 100_000,
        "<svg><math><mtext><style>" * 30_000,
    ],
)
def test_no_html_takes_long(body: str) -> None:
    began = time.process_time()
    parse.letter(html_letter(body), {})
    assert time.process_time() - began < 4
