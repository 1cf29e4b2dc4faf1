"""Tests the metadata of pages in all their forms, and the choice of a text's first link."""

from __future__ import annotations

from typing import Any

from inbox.messages.link_previews import first_link
from web.fetch.link_previews import host_of
from web.fetch.page_meta import MOST_DESCRIPTION, MOST_SITE, MOST_TITLE, read

URL = "https://shop.example/lind/120?x=1"


def said(page: str | bytes, charset: str | None = None) -> dict[str, Any]:
    body = page.encode() if isinstance(page, str) else page
    facts, parts = read(body, {"url": URL, "charset": charset})
    assert parts == []
    return facts


def test_a_shop_page_has_its_own_preview_metadata() -> None:
    page = """<!DOCTYPE html><html><head><title>Страница</title><meta name=description content="всё для дома">
        <meta property="og:title" content="Полка «Линд», дуб">
        <meta property="og:description" content="2 490 ₽ &amp; в Казани">
        <meta property="og:site_name" content="Северный дом"><meta property="og:image" content="/i/lind.jpg">
        <meta property="og:image" content="/i/second.jpg"></head>
        <body><meta property="og:title" content="позже"></body>"""
    assert said(page) == {
        "title": "Полка «Линд», дуб",
        "description": "2 490 ₽ & в Казани",
        "site": "Северный дом",
        "picture": "https://shop.example/i/lind.jpg",
    }


def test_unusual_page_titles_are_read() -> None:
    russian = "<title>Привет, мир</title>"
    table: list[tuple[str | bytes, str | None, str]] = [
        ("<title>  one\n\t two  </title>", None, "one two"),
        ("<TITLE>Loud</TITLE>", None, "Loud"),
        ("<meta name='twitter:title' content='Bird'><title>Page</title>", None, "Bird"),
        ("<meta property='og:title' content=''><title>Page</title>", None, "Page"),
        ("<meta property=og:title><title>Page</title>", None, "Page"),
        # Entities are resolved once: a double-escaped entity stays escaped once.
        ("<title>a &amp;lt;b&amp;gt; &amp;amp; c</title>", None, "a &lt;b&gt; &amp; c"),
        ("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>", None, "<script>alert(1)</script>"),
        ('<meta property="og:title" content="&quot;x&quot; &#x41;&#1055;">', None, '"x" AП'),
        # Charset: by the header, by the page, by its byte order mark, by guessing.
        (russian.encode("cp1251"), "windows-1251", "Привет, мир"),
        (b'<meta charset="windows-1251">' + russian.encode("cp1251"), None, "Привет, мир"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">' + russian.encode("cp1251"),
            None,
            "Привет, мир",
        ),
        (russian.encode("koi8-r"), "koi8-r", "Привет, мир"),
        (russian.encode("cp1251"), None, "Привет, мир"),
        (russian.encode(), "no-such-charset", "Привет, мир"),
        (russian.encode(), "windows-1251", "Привет, мир"),  # the declaration is wrong
        (russian.encode("utf-16"), None, "Привет, мир"),
        ("\ufeff" + russian, None, "Привет, мир"),
        ("<title>日本</title>".encode("shift_jis") + "あ".encode("shift_jis")[:1], "shift_jis", "日本"),
        # Scripts do not run.
        ("<meta http-equiv=refresh content='0; url=http://127.0.0.1/'><title>Here</title>", None, "Here"),
        ("<script>document.title = '<title>no</title>'</script><title>Yes</title>", None, "Yes"),
        ("<!-- <title>no</title> --><title>Yes</title>", None, "Yes"),
        ("<head></head><body><svg><title>an icon</title></svg></body>", None, ""),
        # Invisible characters are removed: directions, zero-width, bells.
        ("<title>\u202eevil\u202c \u200b\u2066ok\x07\x1b[31m</title>", None, "evil ok[31m"),
        ("<title>\u200b\u200d\u2060</title>", None, ""),
        ("<title>👩\u200d👧</title>", None, "👩\u200d👧"),
        ("", None, ""),
        (b"\x00\xff\xfe" * 1000, None, ""),
        ("<title>", None, ""),
        ("<![if gte IE 9]><title>Old</title>", None, "Old"),
        ("<![x[ <title>Odd</title>", None, ""),
        ("<head/><title>After</title>", None, "After"),
        ("<title>First</title><title>Second</title>", None, "First"),
    ]
    for page, charset, title in table:
        assert said(page, charset)["title"] == title, page


def test_long_values_are_cut_and_huge_pages_cost_little() -> None:
    long = "слово " * 100_000
    page = f'<title>{long}</title><meta name=description content="{long}"><meta property=og:site_name content="{long}">'
    facts = said(page)
    for name, most in (("title", MOST_TITLE), ("description", MOST_DESCRIPTION), ("site", MOST_SITE)):
        assert most - 8 < len(facts[name]) <= most and facts[name].endswith("…"), name
    assert said("<title>x</title>" + "<p>" * 150_000)["title"] == "x"
    assert said("<div>" * 4_000 + "<title>deep</title>")["title"] == "deep"
    assert said("<div>" * 100_000 + "<title>deep</title>")["title"] == ""  # no real page has such a long head


def test_a_preview_picture_is_a_valid_address_or_absent() -> None:
    table = {
        "https://cdn.example/a.jpg": "https://cdn.example/a.jpg",
        "//cdn.example/a.jpg": "https://cdn.example/a.jpg",
        "a.jpg": "https://shop.example/lind/a.jpg",
        " /a.jpg ": "https://shop.example/a.jpg",
        "data:image/png;base64,AA==": "",
        "javascript:alert(1)": "",
        "file:///etc/passwd": "",
        "http://[::1": "",
        "https://cdn.example/a b.jpg": "",
        "https://cdn.example/" + "a" * 3_000: "",
    }
    for given, taken in table.items():
        assert said(f'<title>x</title><meta property="og:image" content="{given}">')["picture"] == taken, given


def test_the_first_link_of_a_text_is_the_one_that_the_screen_opens() -> None:
    worded = [{"type": "text_link", "offset": 6, "length": 5, "url": "https://b.example/x"}]
    table: list[tuple[str, list[dict[str, Any]], str | None]] = [
        ("нет ссылок, есть a@b.example", [], None),
        ("вот https://a.example/лампа?x=1, и ещё https://b.example", [], "https://a.example/лампа?x=1"),
        ("(см. https://a.example/x_(1)).", [], "https://a.example/x_(1)"),
        ("www.a.example/x.", [], "https://www.a.example/x"),
        ("HTTP://A.example#part", [], "HTTP://A.example"),
        ("mail me@www.a.example or https://b.example", [], "https://b.example"),
        ("ftp://a.example javascript:alert(1) http://", [], None),
        ("«https://a.example/»", [], "https://a.example/"),
        ("👋 там слово https://a.example", worded, "https://b.example/x"),
        ("https://a.example/1 слово", [{"type": "code", "offset": 0, "length": 19}], None),
        (
            "https://a.example/1 https://b.example",
            [{"type": "spoiler", "offset": 0, "length": 19}],
            "https://b.example",
        ),
        ("слова", [{"type": "text_link", "offset": 0, "length": 5, "url": "tg://user?id=1"}], None),
        ("слова", [{"type": "text_link", "offset": 0, "length": 5, "url": "shop.example/a"}], "https://shop.example/a"),
        ("слова", [{"type": "text_link"}, {"type": "bold", "offset": "0", "length": None}], None),
        ("https://a.example/" + "a" * 3_000, [], None),
        ("a" * 100_000 + " https://a.example", [], None),
    ]
    for text, entities, link in table:
        assert first_link(text, entities) == link, text[:80]


def test_the_host_of_a_preview_is_the_host_that_the_link_opens() -> None:
    assert host_of("https://www.shop.example/a") == "shop.example"
    assert host_of("https://пример.рф/a") == "пример.рф"
    assert host_of("https://аррӏе.com/") == "xn--80ak6aa92e.com"
    assert host_of("http://[::1") == ""
