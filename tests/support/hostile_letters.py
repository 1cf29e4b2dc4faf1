"""Letters made to use up CPU time and memory, each as a mail server would hand it over. Pure: bytes by name."""

from __future__ import annotations

from collections.abc import Callable

Builder = Callable[[], tuple[str, bytes]]
# CPU seconds that the child may use for one letter, however hostile: both tries together and a little for the timer.
MOST_SECONDS = 2.5


def _plain(text: bytes) -> tuple[str, bytes]:
    return "Content-Type: text/plain; charset=utf-8\r\n", text


def _html(body: bytes) -> tuple[str, bytes]:
    return "Content-Type: text/html; charset=utf-8\r\n", body


def _addresses(name: str, text: str) -> tuple[str, bytes]:
    return f"{name}: {text}\r\n", b"help"


def _nested_multiparts(depth: int) -> tuple[str, bytes]:
    inner = "".join(f"--q{n}\r\nContent-Type: multipart/mixed; boundary=q{n + 1}\r\n\r\n" for n in range(depth))
    return "Content-Type: multipart/mixed; boundary=q0\r\n", f"{inner}--q{depth}\r\n\r\nhelp\r\n".encode()


def _parts(count: int) -> tuple[str, bytes]:
    return "Content-Type: multipart/mixed; boundary=q\r\n", b"--q\r\n\r\nhelp\r\n" * count + b"--q--\r\n"


def _bad_base64(size: int) -> tuple[str, bytes]:
    head = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
    return head, b"*\xff=" * (size // 3)


# name -> (header lines, body)
SHAPES: dict[str, Builder] = {
    "commas in Cc": lambda: _addresses("Cc", "a," * 200_000),
    "semicolons in To": lambda: _addresses("To", "a;" * 200_000),
    "quotations in Reply-To": lambda: _addresses("Reply-To", '"\\' * 150_000),
    "bracket links": lambda: _plain(b"http://a" + b")" * 200_000),
    "many links": lambda: _plain(b"\r\n".join([b"http://a" + b")" * 900] * 200)),
    "lists": lambda: _html(b"<ul><li>" * 60_000),
    "tables": lambda: _html(b"<table><td>" * 200_000),
    "ampersands": lambda: _html(b"&" * 1_000_000),
    "parts": lambda: _parts(200_000),
    "nested multiparts": lambda: _nested_multiparts(2_000),
    "nested letters": lambda: ("", b"Content-Type: message/rfc822\r\n\r\n" * 1_000 + b"help"),
    "endless header": lambda: ("X-Long: " + "a" * 5_000_000, b""),
    "header lines": lambda: ("Received: x\r\n" * 200_000, b"help"),
    "bad base64": lambda: _bad_base64(1_000_000),
    "references": lambda: ("References: " + "<a@b.example> " * 20_000 + "\r\n", b"help"),
}


def hostile_letter(name: str, *, sender: str, to: str, message_id: str) -> bytes:
    """The letter of a shape. Its last header line or its body may be as the shape wants it, without an end."""
    head, body = SHAPES[name]()
    first = f"From: Mallory <{sender}>\r\nTo: {to}\r\nSubject: {name}\r\nMessage-ID: {message_id}\r\n"
    if name == "nested letters":
        return first.encode() + body
    return f"{first}{head}\r\n".encode() + body
