"""MIME trees as real programs write them, trees against the rules, and damaged header blocks."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable, Iterator
from typing import Any, Literal

from tests.channels.email.corpus import Specimen

ADDRESS = "kate@client.example"
Texts = tuple[Literal["ru", "en", "de", "zh"], str, str, str]
# Language, subject, words, more words.
_TEXTS: tuple[Texts, ...] = (
    ("ru", "Сломанный чайник", "Здравствуйте, чайник приехал без крышки.", "Фотографии прилагаю, жду вашего решения."),
    (
        "en",
        "A broken tea pot",
        "Good day, the tea pot arrived without its lid.",
        "Pictures are attached, what shall I do?",
    ),
    ("de", "Kaputte Kanne", "Guten Tag, der Kanne fehlt der Deckel.", "Die Bilder hänge ich an, grüße Sie schön."),
    ("zh", "茶壶坏了", "您好，茶壶到货时没有盖子。", "照片在附件里，请问怎么办？"),
)
_PDF = base64.b64encode(b"%PDF-1.4 a bill").decode()
_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def head(subject: str, more: str = "") -> str:
    """Return the header block of an email, all but its last fields."""
    word = base64.b64encode(subject.encode()).decode()
    return (
        f"From: Kate <{ADDRESS}>\nTo: shop@olkha.example\nSubject: =?utf-8?B?{word}?=\nMessage-ID: <s@client.example>\n"
        f"Date: Fri, 13 Nov 2026 12:30:00 +0300\nMIME-Version: 1.0\n{more}"
    )


def plain(text: str, more: str = "") -> str:
    """Return a part of plain text in base64."""
    return _text(text, "plain", more)


def rich(text: str, more: str = "") -> str:
    """Return a part of HTML in base64."""
    body = "".join(f"<div>{html.escape(line)}</div>" for line in text.split("\n"))
    return _text(f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>', "html", more)


def tree(kind: str, *parts: str, boundary: str, more: str = "") -> str:
    """Return a part that holds others."""
    inner = "".join(f"--{boundary}\n{part}\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"{more}\n\n{inner}--{boundary}--\n'


def _text(text: str, kind: str, more: str) -> str:
    body = base64.encodebytes(text.encode()).decode().strip()
    return f"Content-Type: text/{kind}; charset=utf-8{more}\nContent-Transfer-Encoding: base64\n\n{body}"


def file(name: str, kind: str = "application/pdf", body: str = _PDF, how: str = "attachment") -> str:
    """Return a file in base64."""
    word = base64.b64encode(name.encode()).decode()
    return (
        f'Content-Type: {kind}; name="=?utf-8?B?{word}?="\nContent-Disposition: {how}; filename="=?utf-8?B?{word}?="\n'
        f"Content-ID: <{len(name)}@client.example>\nContent-Transfer-Encoding: base64\n\n{body}"
    )


def _inner(subject: str, words: str) -> str:
    return head(subject) + plain(words)


def _programs(subject: str, one: str, two: str) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Yield (program, its tree, its peculiarity, files) of well-formed emails whose texts are `one` and `two`."""
    both = f"{one}\n{two}"
    pair = tree("alternative", plain(both), rich(both), boundary="alt")
    picture = file("лого.png", "image/png", _PNG, "inline")
    related = tree("related", pair, picture, boundary="rel", more='; type="multipart/alternative"')
    html_related = tree("related", rich(both), picture, boundary="rel")
    yield "Gmail", pair, "alternative", ()
    yield "Gmail", tree("mixed", pair, file("счёт.pdf"), boundary="mix"), "with a file", ("счёт.pdf",)
    yield "Gmail", tree("related", pair, picture, boundary="rel"), "with a picture", ("лого.png",)
    yield (
        "Outlook",
        tree("mixed", related, file("bill.pdf"), boundary="mix"),
        "picture and file",
        ("лого.png", "bill.pdf"),
    )
    yield "Thunderbird", tree("alternative", plain(both), html_related, boundary="alt"), "related within", ("лого.png",)
    yield "Thunderbird", plain(both, "; format=flowed"), "plain", ()
    pieces = tree("mixed", rich(one), file("bill.pdf"), rich(two), boundary="mix")
    yield "Apple Mail", tree("alternative", plain(both), pieces, boundary="alt"), "file in the midst", ("bill.pdf",)
    ios = tree("mixed", plain(one), file("IMG_1.png", "image/png", _PNG, "inline"), plain(two), boundary="mix")
    yield "iOS Mail", ios, "picture between words", ("IMG_1.png",)
    yield "Yandex", rich(both), "HTML alone", ()
    yield "Yandex", tree("mixed", rich(both), file("чек.pdf"), boundary="mix"), "HTML and a file", ("чек.pdf",)
    yield (
        "Mail.ru",
        tree("mixed", tree("alternative", plain(both), rich(both), boundary="a"), boundary="m"),
        "nested",
        (),
    )
    yield "a script", tree("mixed", plain(both), rich(both), boundary="m"), "mixed meant as alternative", ()
    yield "a script", tree("related", plain(both), rich(both), boundary="m"), "related meant as alternative", ()
    yield "Mailman", tree("mixed", plain(one), plain(two), boundary="m"), "a footer of its own", ()
    yield "Exchange", tree("mixed", plain(one), rich(two), boundary="m"), "a plain and an HTML part", ()
    yield "Exchange", tree("mixed", rich(one), plain(two), boundary="m"), "an HTML and a plain part", ()
    calendar = "Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR"
    invited = tree("alternative", plain(both), rich(both), calendar, boundary="alt")
    yield "Exchange", invited, "an invitation", ("file.ics",)
    signature = file("smime.p7s", "application/pkcs7-signature", _PDF)
    signed = '; protocol="application/pkcs7-signature"'
    yield "Outlook", tree("signed", pair, signature, boundary="sig", more=signed), "S/MIME", ("smime.p7s",)
    pgp = "Content-Type: application/pgp-signature; name=signature.asc\n\n-----BEGIN PGP SIGNATURE-----"
    yield "Thunderbird", tree("signed", plain(both), pgp, boundary="sig"), "OpenPGP", ("signature.asc",)
    attached = f"Content-Type: message/rfc822\n\n{_inner(subject, 'within')}"
    yield "Outlook", tree("mixed", plain(both), attached, boundary="m"), "a letter attached", (f"{subject}.eml",)
    attached = f"Content-Type: message/global\n\n{_inner(subject, 'within')}"
    yield "Postfix", tree("mixed", plain(both), attached, boundary="m"), "message/global", (f"{subject}.eml",)
    digest = tree("digest", f"\n{_inner(subject, 'within')}", boundary="d")
    yield "Mailman", tree("mixed", plain(both), digest, boundary="m"), "a digest", (f"{subject}.eml",)
    stub = plain("Your mail program does not display HTML.")
    yield "a mailing program", tree("alternative", stub, rich(both), boundary="a"), "a stub as plain text", ()
    yield "a mailing program", tree("alternative", plain(""), rich(both), boundary="a"), "nothing as plain text", ()
    yield "an old client", tree("parallel", plain(one), plain(two), boundary="p"), "multipart/parallel", ()
    yield "an old client", tree("x-unknown", plain(one), plain(two), boundary="p"), "an unknown multipart", ()


def _broken(subject: str, one: str, two: str) -> Iterator[tuple[str, str]]:
    """Yield (defect, the whole email)."""
    both = f"{one}\n{two}"
    pair = tree("alternative", plain(both), rich(both), boundary="alt")
    ok, raw = head(subject), f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{both}"
    yield "no closing delimiter", ok + pair.replace("--alt--", "")
    yield "no semicolon before the boundary", ok + pair.replace("; boundary", " boundary")
    yield "no semicolon on the next line", ok + pair.replace("; boundary", "\n boundary")
    yield "a boundary that is not there", f'{ok}Content-Type: multipart/mixed; boundary="nowhere"\n\n{both}'
    yield "no boundary parameter", f"{ok}Content-Type: multipart/mixed\n\n{both}"
    prefixed = tree("mixed", tree("alternative", raw.replace("8bit", "7bit"), boundary="q--"), boundary="q")
    yield "boundaries that are prefixes", ok + prefixed
    yield "another prefix", ok + tree("mixed", tree("alternative", plain(both), boundary="qq"), boundary="q")
    yield "an unknown transfer encoding", ok + raw.replace("8bit", "x-none")
    yield "base64 with rubbish in it", ok + plain(both).replace("base64\n\n", "base64\n\n*** \n")
    yield "text before the headers", f"Scanned by the gateway\n{ok}{raw}"
    yield "blank lines before the headers", f"\n\n{ok}{raw}"
    yield "an mbox line", f"From kate@client.example Fri Nov 13 12:30:00 2026\n{ok}{raw}"
    yield "a POP3 answer", f"+OK 1024 octets\n{ok}{raw}"
    yield "a header folded without white space", f"Received: from a by b\nfor <c@d.example>; Fri\n{ok}{raw}"
    yield "blanks before colons", ok.replace("From:", "From :").replace("Subject:", "Subject :") + raw
    yield "a From without an address first", f"From: Kate\n{ok}{raw}"
    yield "an empty From first", f"From:\n{ok}{raw}"
    yield "nothing declared", f"From: Kate <{ADDRESS}>\nSubject: {subject}\n\n{both}"
    yield "a content type of nonsense", f"{ok}Content-Type: text\n\n{both}"
    yield "an empty content type", f"{ok}Content-Type:\n\n{both}"
    yield "bare LF and CRLF mixed", ok.replace("\n", "\r\n") + raw
    for tag in ("noscript", "textarea", "object", "svg", "select"):
        body = f"<p>{one}</p><{tag}>{two}</{tag}>"
        yield f"words in {tag}", f"{ok}Content-Type: text/html; charset=utf-8\n\n{body}"
    unclosed = f"<p>{one}<b><table><tr><td>{two}"
    yield "HTML that does not end", f"{ok}Content-Type: text/html; charset=utf-8\n\n{unclosed}"
    yield "HTML declared as plain text elsewhere", f"{ok}Content-Type: TEXT/HTML; CHARSET=UTF-8\n\n<p>{one}<p>{two}"


def specimens() -> list[Specimen]:
    """Return all specimens."""
    return [*_well_formed(), *_malformed(), *_names()]


def _well_formed() -> Iterator[Specimen]:
    for number, (language, subject, one, two) in enumerate(_TEXTS):
        for program, body, what, files in _programs(subject, one, two):
            newline = "\r\n" if number % 2 else "\n"
            raw = (head(subject) + body).replace("\n", newline).encode()
            name = f"{program}, {what}, {language}"
            yield Specimen(name, program, language, raw, "person", (one, two), (), "", subject, ADDRESS, "Kate", files)


def _malformed() -> Iterator[Specimen]:
    for language, subject, one, two in _TEXTS:
        for what, text in _broken(subject, one, two):
            raw = text.encode()
            yield Specimen(
                f"{what}, {language}", "", language, raw, "person", (one, two), (), "", subject, ADDRESS, "Kate"
            )


_SENDERS: tuple[tuple[str, str, str], ...] = (
    ('"Kate" <kate@client.example>', "Kate", ADDRESS),
    ("'Kate' <kate@client.example>", "Kate", ADDRESS),
    ('"Kate <kate@client.example>', "Kate", ADDRESS),
    ("kate@client.example (Kate)", "Kate", ADDRESS),
    ("kate@client.example (Kate", "Kate", ADDRESS),
    ("<kate@client.example> Kate", "Kate", ADDRESS),
    ("Smith, Kate <kate@client.example>", "Smith, Kate", ADDRESS),
    ('"Smith, Kate" <kate@client.example>', "Smith, Kate", ADDRESS),
    ('OOO "Romashka" <kate@client.example>', 'OOO "Romashka"', ADDRESS),
    ('"OOO \\"Romashka\\"" <kate@client.example>', 'OOO "Romashka"', ADDRESS),
    ("Kate O'Brien <kate@client.example>", "Kate O'Brien", ADDRESS),
    ("\"'Kate' via Shop\" <kate@client.example>", "'Kate' via Shop", ADDRESS),
    ("Kate (Sales) <kate@client.example>", "Kate (Sales)", ADDRESS),
    ('"Kate" <>', "Kate", ""),
    ("Kate (no address)", "Kate", ""),
    ('"Kate', "Kate", ""),
    ("[Kate] <kate@client.example>", "Kate", ADDRESS),
)


def _names() -> Iterator[Specimen]:
    make: Callable[[str], Any] = str.encode
    for raw, person, address in _SENDERS:
        letter = make(f"From: {raw}\nSubject: x\nMessage-ID: <n@client.example>\n\nGood day!")
        yield Specimen(f"sender {raw}", "", "en", letter, "person", ("Good day!",), (), "", "x", address, person)
