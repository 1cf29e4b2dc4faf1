"""Tests functions of the server that take a text against hostile ones. New functions are found automatically."""

import ast
from typing import Any

import pytest
from starlette.datastructures import Headers

from channels.email import alternatives, autoreply, bounces, mime, parse, sanitize, senders
from inbox.listing import search_results
from inbox.messages import link_previews, markup
from inbox.search import query, stems, vocabulary
from tests.linear import functions, growing_texts, measure
from tests.linear.functions import Read, answered
from web.http import hosts

SHARES = 4
# Functions, modules (ending in a colon) and packages (ending in a dot) that get no stranger's text.
OUT_OF_REACH = {
    "channels.emulators.": "programs for tests and practice",
    "channels.email.html_body:": "what colleagues typed, put into a letter beside the event loop",
    "channels.email.imap:encode_folder": "the name of a folder in the settings",
    "channels.email.letter_frequencies:score": "a sample of a few thousand bytes, which charsets cuts",
    "channels.email.message_ids:message_id": "our own address",
    "channels.email.message_ids:reply_address": "our own address",
    "channels.email.service_mail:notice_id": "our own address",
    "inbox.access:": "our own SQL",
    "inbox.company.schedules:parse": "a row that the module wrote",
    "inbox.company.schedules:calendar": "a row that the module wrote",
    "inbox.dialogs.sla_target:parse_stages": "a row that the module wrote",
    "inbox.people.preferences:parse": "a row that the module wrote",
    "web.auth.setup_link:fits": "a row that the module wrote, and a token, which is hashed",
    "inbox.events:": "kinds of events in our own source",
    "inbox.failpoints:": "names in our own source",
    "inbox.i18n:": "our own words",
    "inbox.listing.marks:": "names of columns in our own SQL",
    "inbox.listing.pages:": "names of SQL dialects",
    "inbox.listing.views:": "names of views in our own SQL",
    "web.http.csp:page_policy": "our own words",
    "web.server.protocol_limits:": "our own words",
    "web.http.router:": "our own words",
    "inbox.models.": "names of tables",
    "web.background.report_mail:": "numbers of a report, and words of its reader",
    "inbox.store": "settings and our own SQL",
    "channels.email.tls:": "settings, and what the library says",
    "web.app:": "settings",
    "web.migrations:": "settings",
    "web.cli.": "the command line and the settings",
    "web.demo.": "the command line",
}
# Combinations of several functions of this list, each of which is tested by itself too.
WHOLE = {
    "channels.email.parse:letter": "all parsers of a letter, in the child process",
    "channels.email.sanitize:sanitize_stored": "both cleanings of stored HTML, in the child process",
}
WHOLE_SECONDS = 0.200


def marks_of(text: str) -> list[dict[str, Any]]:
    """Put entities all over a text."""
    return [
        {"type": ("bold", "text_link")[n % 2], "offset": n * 3, "length": 5, "url": "https://a.example"}
        for n in range(100)
    ]


def letter_of(*lines: str) -> Read:
    """Parse a text as the body of an email below these header lines."""
    head = "".join(f"{line}\r\n" for line in ("From: a@b.example", "Subject: s", *lines))
    return lambda text: parse.letter(f"{head}\r\n{text}".encode("utf-8", "replace"), {"own": [], "authority": "x"})


# Functions whose arguments do not follow from their types.
WAYS: dict[str, Read] = {
    "channels.email.autoreply:automatic_reason": lambda text: autoreply.automatic_reason(
        functions.headers_of(text), senders.Writer(text, text), own=["a@b.example"], subject=text, text=text
    ),
    "channels.email.autoreply:dmarc_verdict": lambda text: autoreply.dmarc_verdict(
        {"authentication-results": [f"mx; {text}"]}, "mx"
    ),
    # never an untidied one
    "channels.email.sanitize:sanitize": lambda text: sanitize.sanitize(sanitize.limit_nesting(text)),
    "web.http.hosts:host_of": lambda text: hosts.host_of(Headers({"host": text})),
    "web.http.hosts:is_forwarded": lambda text: hosts.is_forwarded(Headers({text: text})),
    "inbox.listing.search_results:make_snippet": lambda text: search_results.make_snippet(query.parse(text), text),
    "inbox.messages.markup:plain": lambda text: markup.plain(text, marks_of(text)),
    "inbox.messages.markup:runs": lambda text: list(markup.runs(text, marks_of(text))),
    "inbox.search.stems:places": lambda text: list(stems.places(text, {"a", "при", "слов"})),
    "inbox.messages.link_previews:first_link": lambda text: link_previews.first_link(text, marks_of(text)),
}
# A rule's 200 words and phrases, many of which begin alike and with what hostile texts repeat.
VOCABULARY = vocabulary.Vocabulary(
    [
        [" ".join(("a", "b", "x")[(number >> place) % 3] for place in range(number % 12 + 1)) for number in range(60)],
        [f'"{"а " * (number % 12 + 1)}{number}"' for number in range(60)],
        [f"слово{number}*" for number in range(80)],
    ]
)
# Texts of strangers in forms that no function takes as text.
MORE_WAYS: dict[str, Read] = {
    "inbox.search.vocabulary:Vocabulary.find": VOCABULARY.find,
    "inbox.search.vocabulary:Vocabulary": lambda text: vocabulary.Vocabulary(
        [[text[at : at + 100]] for at in range(200)]
    ),
    "channels.email.bounces:find": lambda text: bounces.find(
        bounces.Envelope(functions.headers_of(text), text, text, text, [], []), mime.Read(texts=[text], reports=[text])
    ),
    "channels.email.alternatives:whole_html": lambda text: alternatives.whole_html(
        [mime.Wording("text/html", text, 0), mime.Wording("text/plain", text, 0)]
    ),
}
WHOLE_WAYS: dict[str, Read] = {
    "letter of plain text": letter_of("Content-Type: text/plain; charset=utf-8; format=flowed"),
    "letter of HTML": letter_of("Content-Type: text/html; charset=utf-8"),
    "letter of parts": letter_of("Content-Type: multipart/mixed; boundary=a"),
    "letter with many headers": lambda text: parse.letter(
        "".join(f"{name}: {text[:9000]}\r\n" for name in (*functions.NAMES, "references")).encode(
            "utf-8", "surrogatepass"
        ),
        {"own": []},
    ),
}


def in_reach(name: str) -> bool:
    return not name.startswith(tuple(OUT_OF_REACH))


def of_one() -> dict[str, Read]:
    """Return each function by itself."""
    calls = {name: functions.called(function) for name, function in functions.found() if in_reach(name)}
    ways = {name: answered(way) for name, way in {**WAYS, **MORE_WAYS}.items()}
    return {name: read for name, read in {**calls, **ways}.items() if name not in WHOLE}


def of_many() -> dict[str, Read]:
    """Return the combinations."""
    calls = {name: functions.called(function) for name, function in functions.found() if name in WHOLE}
    return {**calls, **{name: answered(way) for name, way in WHOLE_WAYS.items()}}


def told(slow: dict[str, str]) -> str:
    return "\n".join(f"{name}: {problem}" for name, problem in slow.items())


@pytest.mark.parametrize("share", range(SHARES))
def test_every_function_takes_at_most_50_ms_for_100_000_hostile_characters(share: int) -> None:
    mine = sorted(of_one().items())[share::SHARES]
    slow = measure.too_slow({name: (read, growing_texts.FIXED) for name, read in mine})
    assert not slow, told(slow)


@pytest.mark.parametrize("name", sorted(of_many()))
def test_a_whole_email_is_bounded_too(name: str) -> None:
    slow = measure.too_slow({name: (of_many()[name], growing_texts.FIXED)}, most=WHOLE_SECONDS)
    assert not slow, told(slow)


def test_functions_are_found_and_slow_ones_measured() -> None:
    source = "def a(text: str): ...\ndef _b(text: str): ...\ndef c(tx: Tx, text: str): ...\ndef d(one: int): ...\n"
    assert list(functions.named_in(ast.parse(source))) == ["a"]

    def quadratic(text: str) -> int:
        return sum(text.count(text[place]) for place in range(len(text)))

    def linear(text: str, key: bytes, names: dict[str, list[str]]) -> str:
        return text.upper()

    slow = measure.too_slow(
        {function.__name__: (functions.called(function), growing_texts.FIXED) for function in (quadratic, linear)}
    )
    assert set(slow) == {"quadratic"}


def test_every_exception_names_an_existing_function() -> None:
    names = [name for name, _ in functions.found()]
    places = (*OUT_OF_REACH, *(name for name in WAYS), *WHOLE)
    assert [place for place in places if not any(name.startswith(place) for name in names)] == []
    assert len([name for name in names if in_reach(name)]) > 80
