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
    """Counts one fact over all specimens that state it, with the names of those that failed."""

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
    for specimen in specimens:
        facts, bodies = parse.letter(specimen.raw, {"own": list(own)})
        for fact, right in _compared(specimen, facts, bodies):
            shares[fact].add(specimen.name, right)
    return shares


def _compared(specimen: Specimen, facts: dict[str, Any], bodies: list[bytes]) -> Iterable[tuple[str, bool]]:
    shown = _line(facts["text"])
    if specimen.visible:
        yield "words", all(_line(text) in shown for text in specimen.visible)
    if specimen.folded:
        yield "folded", not any(_line(text) in shown for text in specimen.folded)
    yield "kind", (facts["automatic"] is not None) == (specimen.kind != "person")
    if specimen.action:
        yield "action", (facts["bounce"] or {}).get("action") == specimen.action
    if specimen.subject is not None:
        yield "subject", facts["subject"] == specimen.subject
    if specimen.sender is not None:
        yield "sender", (facts["reply_to"] or facts["address"]) == specimen.sender
    if specimen.person is not None:
        yield "person", facts["name"] == specimen.person
    if specimen.files:
        filled = [file["name"] for file, body in zip(facts["files"], bodies, strict=True) if body]
        yield "files", all(name in filled for name in specimen.files)


def _line(text: str) -> str:
    return " ".join(text.split())
