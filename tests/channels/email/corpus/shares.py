"""Measures the reader on specimens: text shown, quotations folded, subjects, senders, names, files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from channels.email import parse
from tests.channels.email.corpus import Specimen

OWN = ("support@olkha.example", "shop@olkha.example")


@dataclass
class Share:
    """One fact over all specimens that state it, with the names of those that failed."""

    count: int = 0
    failed: list[str] = field(default_factory=list)

    def add(self, name: str, right: bool) -> None:
        """Count one email."""
        self.count += 1
        if not right:
            self.failed.append(name)

    def __str__(self) -> str:
        return f"{self.count - len(self.failed)}/{self.count}" if self.count else "-"


FACTS = ("words", "folded", "kind", "action", "subject", "sender", "person", "files")
Shares = dict[str, Share]


def measured(specimens: Iterable[Specimen], own: Sequence[str] = OWN) -> Shares:
    """Parse all specimens and compare each with its expected facts."""
    shares = {fact: Share() for fact in FACTS}
    for one in specimens:
        facts, bodies = parse.letter(one.raw, {"own": list(own)})
        for fact, right in _compared(one, facts, bodies):
            shares[fact].add(one.name, right)
    return shares


def _compared(one: Specimen, facts: dict[str, Any], bodies: list[bytes]) -> Iterable[tuple[str, bool]]:
    shown = _line(facts["text"])
    if one.visible:
        yield "words", all(_line(words) in shown for words in one.visible)
    if one.folded:
        yield "folded", not any(_line(words) in shown for words in one.folded)
    yield "kind", (facts["automatic"] is not None) == (one.kind != "person")
    if one.action:
        yield "action", (facts["bounce"] or {}).get("action") == one.action
    if one.subject is not None:
        yield "subject", facts["subject"] == one.subject
    if one.sender is not None:
        yield "sender", (facts["reply_to"] or facts["address"]) == one.sender
    if one.person is not None:
        yield "person", facts["name"] == one.person
    if one.files:
        filled = [said["name"] for said, body in zip(facts["files"], bodies, strict=True) if body]
        yield "files", all(name in filled for name in one.files)


def _line(text: str) -> str:
    return " ".join(text.split())
