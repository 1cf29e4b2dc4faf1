"""Builds the bytes of an outgoing email. Pure: every try of the same delivery makes exactly the same bytes.

The header lines are built here from clean text and not by the library, which decodes its input and writes ids as
encoded words (libraries 0.9, decisions 3.1). Only printable ASCII gets into a header line, and the finished email is
parsed again to check that it has exactly the intended headers.
"""

import base64
import hashlib
import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from email.utils import formatdate
from typing import Any
from urllib.parse import quote

from channels.email import html_body, message_ids
from channels.email.headers import line_of, text_of
from inbox.messages import markup

_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}")
_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{3,900}>")
# Headers that tell other machines not to answer (RFC 3834).
_BY_MACHINE = {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"}
_OF_THE_HOUSE = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Precedence": "bulk"}
# Some relays replace the Message-ID; a returned email is recognised by this copy of it.
_OUR_ID = "X-Okno-Id"
_MOST_REFERENCES = 20
_MOST_QUOTED = 20_000
_LINE = 76


class NotSendable(Exception):
    """The delivery cannot become an email. `about` names the problem in one word."""

    def __init__(self, about: str) -> None:
        self.about = about
        super().__init__(about)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to an outgoing email."""

    name: str
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """Content of an outgoing email. at: milliseconds UTC; references: ids, oldest first.

    copies: addresses in Cc; blind: recipients who are in no header. entities: formatting of the text. automatic: an
    automatic answer to a person; generated: a message without a cause from outside.
    """

    sender: str
    sender_name: str
    to: str
    to_name: str
    subject: str
    message_id: str
    at: int
    text: str
    in_reply_to: str = ""
    references: str = ""
    reply_to: str = ""
    signature: str = ""
    quoted: str = ""
    automatic: bool = False
    generated: bool = False
    attachments: Sequence[Attachment] = ()
    copies: Sequence[str] = ()
    blind: Sequence[str] = ()
    entities: Sequence[Mapping[str, Any]] = ()


def compose_email(answer: Answer) -> bytes:
    """Build the email, with lines ended by CRLF. Raises NotSendable."""
    headers = _headers(answer)
    body_type, body = _alternative(answer)
    if answer.attachments:
        inner = f"Content-Type: {body_type}\r\n\r\n".encode() + body
        parts = [inner, *(_attached(attachment) for attachment in answer.attachments)]
        body_type, body = _multipart("mixed", parts, answer.message_id)
    headers += [("MIME-Version", "1.0"), ("Content-Type", body_type)]
    lines = "".join(f"{name}: {_guarded(name, value)}\r\n" for name, value in headers)
    raw = lines.encode("ascii") + b"\r\n" + body
    _check(raw, [name for name, _ in headers])
    return raw


def _headers(answer: Answer) -> list[tuple[str, str]]:
    headers = [
        ("From", mailbox(answer.sender_name, answer.sender)),
        ("To", mailbox(answer.to_name, answer.to)),
        ("Subject", words(answer.subject, start=len("Subject: "))),
        ("Date", formatdate(answer.at / 1000, usegmt=False)),
        ("Message-ID", _one_id(answer.message_id)),
        (_OUR_ID, answer.message_id),
    ]
    if answer.copies:
        headers.insert(2, ("Cc", ",\r\n ".join(address(copy) for copy in answer.copies)))
    if answer.in_reply_to:
        headers.append(("In-Reply-To", _one_id(answer.in_reply_to)))
    if ids := references(answer.references, answer.in_reply_to):
        headers.append(("References", "\r\n ".join(ids)))
    if answer.reply_to:
        headers.append(("Reply-To", mailbox(answer.sender_name, answer.reply_to)))
    if answer.automatic:
        headers += [*_BY_MACHINE.items()]
    if answer.generated:
        headers += [*_OF_THE_HOUSE.items()]
    return headers


def references(thread: str, parent: str) -> list[str]:
    """Return the thread as References need it: the first email, the last ones, the answered one at the end."""
    ids = [
        message_id for message_id in dict.fromkeys([*message_ids.ids_in(thread), parent]) if _ID.fullmatch(message_id)
    ]
    if parent in ids:
        ids.remove(parent)
        ids.append(parent)
    return ids if len(ids) <= _MOST_REFERENCES else [ids[0], *ids[1 - _MOST_REFERENCES :]]


def _one_id(header_id: str) -> str:
    if not _ID.fullmatch(header_id):
        raise NotSendable("message-id")
    return header_id


def is_id(header_id: str) -> bool:
    """Return whether a stored Message-ID can be written in a header unchanged."""
    return bool(_ID.fullmatch(header_id))


def address(value: str) -> str:
    """Return an address as it may be sent over SMTP; an international domain becomes ASCII. Raises NotSendable."""
    local, _, domain = value.rpartition("@")
    if len(value) > 254:
        raise NotSendable("address")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode()
        except UnicodeError:
            raise NotSendable("address") from None
    whole = f"{local}@{domain}"
    if not _ADDRESS.fullmatch(whole) or ".." in whole or len(whole) > 254:
        raise NotSendable("address")
    return whole


def mailbox(name: str, value: str) -> str:
    """Return name and address as one header value."""
    name, plain = line_of(name, 100), address(value)
    if not name:
        return plain
    if _ATOMS.fullmatch(name) and "=?" not in name:
        return f"{name} <{plain}>"
    if name.isascii() and name.isprintable() and "=?" not in name:
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{plain}>'
    return f"{_encoded(name, start=10)}\r\n <{plain}>"


def words(text: str, *, start: int = 0) -> str:
    """Return one line of free text. Text that looks like an encoded word is encoded itself, so that it is
    not decoded.
    """
    text = line_of(text, 400)
    if text.isascii() and text.isprintable() and "=?" not in text and start + len(text) <= _LINE:
        return text
    return _encoded(text, start=start)


def _encoded(text: str, *, start: int) -> str:
    """Encode text as RFC 2047 words of at most 75 characters, without splitting a letter."""
    out: list[str] = []
    piece, room = b"", (75 - start - 12) // 4 * 3
    for char in text:
        octets = char.encode("utf-8", "replace")
        if len(piece) + len(octets) > room:
            out.append(piece.decode())
            piece, room = b"", 45
        piece += octets
    out.append(piece.decode())
    return "\r\n ".join(f"=?utf-8?b?{base64.b64encode(piece.encode()).decode()}?=" for piece in out)


def _guarded(name: str, value: str) -> str:
    """Check a finished header: folded lines of printable ASCII and nothing else (A14)."""
    for number, line in enumerate(value.split("\r\n") if value else ()):
        fits = line.isascii() and line.isprintable() and len(line) <= 990 and line.strip()
        if not fits or (number and not line.startswith(" ")):
            raise NotSendable(f"header {name}")
    return value


def _check(raw: bytes, names: list[str]) -> None:
    """Parse the email as a receiver would: it must have exactly the intended headers."""
    if BytesHeaderParser().parsebytes(raw).keys() != names:
        raise NotSendable("headers")


# --- the body ---------------------------------------------------------------------------------------------------


def _alternative(answer: Answer) -> tuple[str, bytes]:
    plain = _text_part("plain", _plain(answer))
    rich = _text_part("html", _html(answer))
    return _multipart("alternative", [plain, rich], answer.message_id)


def _plain(answer: Answer) -> str:
    out = text_of(markup.plain(answer.text, answer.entities)).strip()
    if answer.signature.strip():
        out += f"\n\n-- \n{answer.signature.strip()}"
    if answer.quoted.strip():
        lines = answer.quoted.strip()[:_MOST_QUOTED].split("\n")
        quoted_from = f"{answer.to_name or answer.to} <{answer.to}>:"
        out += "\n\n" + quoted_from + "\n" + "\n".join(f"> {line}" if line else ">" for line in lines)
    return out + "\n"


def _html(answer: Answer) -> str:
    out = f"<div>{html_body.text_to_html(answer.text, answer.entities)}</div>"
    if answer.signature.strip():
        out += f'\n<div style="color:#777777;margin-top:1em">-- <br>\n{html_body.lines_to_html(answer.signature)}</div>'
    if answer.quoted.strip():
        quoted_from = html.escape(f"{answer.to_name or answer.to} <{answer.to}>:")
        quoted = html_body.lines_to_html(answer.quoted[:_MOST_QUOTED])
        style = "margin:0 0 0 .8ex;border-left:1px solid #cccccc;padding-left:1ex"
        quote = f'<blockquote type="cite" style="{style}">{quoted}</blockquote>'
        out += f'\n<div style="margin-top:1em">{quoted_from}</div>{quote}'
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{out}\n</body></html>\n'


def _text_part(kind: str, text: str) -> bytes:
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head.encode() + _base64(text.replace("\n", "\r\n").encode("utf-8", "replace"))


def _attached(file: Attachment) -> bytes:
    """Encode the file name by RFC 2231, and repeat it as an encoded word for programs that know only that."""
    name = line_of(file.name, 200).replace("/", "_") or "file"
    media_type = file.media_type.lower() if re.fullmatch(r"[\w.+-]+/[\w.+-]+", file.media_type, re.ASCII) else ""
    if media_type.startswith(("message/", "multipart/")):
        media_type = ""  # these may not be base64
    plain = name.isascii() and all(char.isalnum() or char in "._- ()" for char in name) and len(name) <= 60
    named = f'filename="{name}"' if plain else _split_name(name)
    again = f'"{name}"' if plain else f'"{_encoded(name, start=8)}"'
    lines = [
        ("Content-Type", f"{media_type or 'application/octet-stream'};\r\n name={again}"),
        ("Content-Transfer-Encoding", "base64"),
        ("Content-Disposition", f"attachment;\r\n {named}"),
    ]
    head = "".join(f"{field}: {_guarded(field, value)}\r\n" for field, value in lines)
    return head.encode("ascii") + b"\r\n" + _base64(file.body)


def _split_name(name: str) -> str:
    """Encode filename*=UTF-8''..., in pieces when it is long."""
    coded = quote(name.encode("utf-8", "replace"), safe="")
    if len(coded) <= 300:
        return f"filename*=UTF-8''{coded}"
    pieces = re.findall(r"(?:%[0-9A-F]{2}|[^%]){1,60}", coded)
    first, *rest = pieces
    return ";\r\n ".join(
        [f"filename*0*=UTF-8''{first}", *(f"filename*{n}*={piece}" for n, piece in enumerate(rest, 1))]
    )


def _multipart(kind: str, parts: Sequence[bytes], seed: str) -> tuple[str, bytes]:
    """Join the parts. The boundary comes from the Message-ID, so that every try is the same email; base64 cannot
    contain it.
    """
    boundary = "okno=_" + hashlib.sha256(f"{kind}:{seed}".encode()).hexdigest()[:32]
    mark = f"--{boundary}".encode()
    body = b"".join(mark + b"\r\n" + part.rstrip(b"\r\n") + b"\r\n" for part in parts) + mark + b"--\r\n"
    return f'multipart/{kind};\r\n boundary="{boundary}"', body


def _base64(body: bytes) -> bytes:
    return base64.encodebytes(body).replace(b"\n", b"\r\n")
