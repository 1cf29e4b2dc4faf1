"""Tests that no client's text can add a header, a recipient or a line to our emails (A14, decisions 3.1)."""

from __future__ import annotations

import base64
import email
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from email import policy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.email import compose, headers
from channels.email.compose import Answer, Attachment, NotSendable
from tests.conftest import examples

VICTIM = "Bcc: victim@example.com"
BREAKS = ["\r\n", "\n", "\r", "\x00", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\r\n\r\n", "\n ", "\r\n\t", "=0D=0A"]


def _coded(text: str) -> list[str]:
    """Return a text as encoded words, and encoded twice: the header library decodes once and trusts the rest."""
    octets = text.encode("utf-8")
    once = [
        f"=?utf-8?b?{base64.b64encode(octets).decode()}?=",
        "=?utf-8?q?" + "".join(f"={byte:02X}" for byte in octets) + "?=",
    ]
    return once + [f"=?utf-8?b?{base64.b64encode(word.encode()).decode()}?=" for word in once]


ATTACKS = [f"hi{breaking}{VICTIM}" for breaking in BREAKS]
ATTACKS += [coded for attack in ATTACKS for coded in _coded(attack)]
ATTACKS += [
    "=?utf-8?q?hi=0D=0ABcc:_victim@example.com?=",
    '"><a@b>, <victim@example.com',
    "a <b@c>, d",
    "(",
    '\\"',
    "=?",
]
FIELDS = (
    "sender_name",
    "to_name",
    "subject",
    "text",
    "signature",
    "quoted",
    "references",
    "in_reply_to",
    "file",
    "type",
)
BASE = Answer(
    sender="shop@olkha.example",
    sender_name="Ольха",
    to="kate@client.example",
    to_name="Катя",
    subject="Re: Заказ",
    message_id="<okno.1.2.abc@olkha.example>",
    at=1_795_000_000_000,
    text="Привет",
)
EXPECTED = ["From", "To", "Subject", "Date", "Message-ID", "X-Okno-Id", "MIME-Version", "Content-Type"]


def _with(field: str, value: str) -> Answer:
    if field == "file":
        return replace(BASE, attachments=[Attachment(value, "text/plain", b"x")])
    if field == "type":
        return replace(BASE, attachments=[Attachment("a.txt", value, b"x")])
    return replace(BASE, **{field: value})  # type: ignore[arg-type]


def _examined(answer: Answer) -> None:
    try:
        raw = compose.compose_email(answer)
    except NotSendable:
        return
    head = raw.split(b"\r\n\r\n", 1)[0]
    for line in head.split(b"\r\n"):
        assert line.isascii() and all(32 <= byte < 127 for byte in line), line
    for library in (policy.default, policy.compat32):
        letter = email.message_from_bytes(raw, policy=library)
        names = [name for name in letter if name not in ("In-Reply-To", "References")]
        assert names == EXPECTED
        for part in letter.walk():
            assert not {name.lower() for name in part} & {"bcc", "cc", "x-evil"}
    parsed = email.message_from_bytes(raw, policy=policy.default)
    for name, address in (("From", "shop@olkha.example"), ("To", "kate@client.example")):
        assert [address.addr_spec for address in parsed[name].addresses] == [address], parsed[name]
    for name in parsed:
        assert not set(str(parsed[name])) & set("\r\n\x00"), name


def _each() -> Iterator[tuple[str, Any]]:
    """Yield (attack, a block in which a failure names the attack)."""

    @contextmanager
    def named(attack: str) -> Iterator[None]:
        try:
            yield
        except BaseException as failure:
            failure.add_note(f"attack: {attack!r}")
            raise

    return ((attack, named(attack)) for attack in ATTACKS)


@pytest.mark.parametrize("field", FIELDS)
def test_no_attack_gets_a_line_of_its_own(field: str) -> None:
    for attack, named in _each():
        with named:
            _examined(_with(field, attack))


def test_a_clients_subject_is_sent_back_harmless() -> None:
    """End to end: a client's raw header, read by us, answered by us."""
    for attack, named in _each():
        line = attack.replace("\r", " ").replace("\n", " ")
        raw = line.encode("utf-8", "replace").decode("ascii", "surrogateescape")
        with named:
            for read in (headers.read_header(raw), headers.decode_words(headers.read_header(raw))):
                _examined(_with("subject", f"Re: {read}"))
                _examined(_with("to_name", read))


@pytest.mark.parametrize("field", ["to", "sender", "message_id", "reply_to"])
def test_addresses_and_ids_are_right_or_refused(field: str) -> None:
    for attack, named in _each():
        with named, pytest.raises(NotSendable):
            compose.compose_email(replace(BASE, **{field: f"a@b{attack}"}))  # type: ignore[arg-type]


@settings(max_examples=examples(300), deadline=None)
@given(st.text(), st.text(), st.text(), st.text())
def test_any_text_makes_a_valid_email(name: str, subject: str, text: str, file: str) -> None:
    answer = replace(BASE, to_name=name, subject=subject, text=text, attachments=[Attachment(file, "x/y", b"1")])
    _examined(answer)
    parsed = email.message_from_bytes(compose.compose_email(answer), policy=policy.default)
    assert str(parsed["Subject"]) == headers.line_of(subject, 400)


def test_forty_long_ids_stay_whole_and_unencoded() -> None:
    ids = [f"<{number:0>3}.{'x' * 90}@mail.exchange.example>" for number in range(40)]
    raw = compose.compose_email(replace(BASE, references=" ".join(ids), in_reply_to=ids[-1]))
    head = raw.split(b"\r\n\r\n")[0].decode()
    kept = [ids[0], *ids[-19:]]
    assert "=?" not in head[head.index("In-Reply-To") : head.index("MIME-Version")]
    assert email.message_from_string(head)["References"].split() == kept


@pytest.mark.parametrize(
    ("subject", "read"),
    [
        ("Re: " + "Очень длинная тема письма про заказ и доставку " * 5, None),
        ("plain", "plain"),
        ("=?utf-8?q?x?=", "=?utf-8?q?x?="),
        ("emoji 👩‍👩‍👧‍👦 и русский", None),
    ],
)
def test_subjects_arrive_as_they_were(subject: str, read: str | None) -> None:
    raw = compose.compose_email(replace(BASE, subject=subject))
    assert max(len(line) for line in raw.split(b"\r\n\r\n")[0].split(b"\r\n")) <= 78
    assert str(email.message_from_bytes(raw, policy=policy.default)["Subject"]) == (read or headers.line_of(subject))
