"""Tests that reports, machines and senders are recognised in linear time in any text (50 ms per 100,000 characters)."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from channels.email import autoreply, bounces, senders
from channels.email.mime import Read

SIZE, LIMIT = 100_000, 0.05
SEEDS = [
    *("a", " ", "-", "<", "<okno.", "a@", "@", "deliver", "could not be deliver", "delivery to ", "доставка ", "\n"),
    *(
        "message-id:",
        "message-id: <",
        "x-okno-id:\n",
        "references:\n ",
        "final-recipient:",
        "status: 5.",
        "5.1.1 ",
        "550 ",
    ),
    *(
        "warning: message ",
        "повтор",
        " via ",
        "<mailto:",
        "list a",
        '{"notificationType":',
        "[",
        "не ",
        "i am ",
        "> --",
    ),
    *("я нахожусь в ", "will reply ", "received:\n", "action: x\n\n", "re: ", "out of office ", "(", '"', "a.b@c.d,"),
]


def fastest(work: Callable[[], object]) -> float:
    """Return CPU seconds of the best of three tries."""
    took = []
    for _ in range(3):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_part_is_linear_in_hostile_text(seed: str) -> None:
    text = (seed * (SIZE // len(seed) + 1))[:SIZE]
    subject = text[:500]
    for sender in ("mailer-daemon@x.example", "postmaster@x.example", "a@b.example"):
        letter = bounces.Envelope({"content-type": ["text/plain"], "from": [sender]}, sender, "", subject)
        content = Read(texts=[text], reports=[text], returned=[text])
        assert fastest(lambda letter=letter, content=content: bounces.find(letter, content)) < LIMIT, sender  # type: ignore[misc]
    plain = senders.Writer("", "a@b.example")
    assert fastest(lambda: autoreply.automatic_reason({}, plain, own=[], subject=subject, text=text)) < LIMIT
    names = ("list-id", "list-post", "mailing-list", "x-mailer", "auto-submitted", "precedence", "x-beenthere")
    headers = {name: [text] for name in names} | {"from": ["a@b.example"]}
    assert fastest(lambda: senders.writer(headers, ["shop@olkha.example"])) < LIMIT
    assert fastest(lambda: autoreply.automatic_reason(headers, plain, own=[], subject=subject, text=text)) < LIMIT
