"""Parses the corpus of answers, forwards and forms: no text of a client hidden, quotations folded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest

from channels.email import parse
from tests.channels.email.corpus import Specimen, forms, forwards, heldout, replies
from tests.channels.email.corpus.client_texts import OWN


@dataclass
class Shares:
    """Outcome of a corpus: counts, and the names of the emails that failed."""

    letters: int = 0
    to_fold: int = 0
    hidden: list[str] = field(default_factory=list)
    unfolded: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        share = 100 * (1 - len(self.unfolded) / self.to_fold) if self.to_fold else 100
        return (
            f"{self.letters} letters, client words hidden {len(self.hidden)}, quoted words lost {len(self.lost)},"
            f" folded {share:.1f} % of {self.to_fold}"
        )


def read_all(specimens: Iterable[Specimen]) -> Shares:
    """Parse each specimen and compare the shown text with the expected one."""
    shares = Shares()
    for specimen in specimens:
        facts, _ = parse.letter(specimen.raw, {"own": list(OWN)})
        shown = " ".join(facts["text"].split())
        away = " ".join(f"{facts['quoted_above']} {facts['signature']} {facts['quoted']}".split())
        shares.letters += 1
        if any(" ".join(text.split()) not in shown for text in specimen.visible):
            shares.hidden.append(specimen.name)
        if specimen.folded:
            shares.to_fold += 1
            if any(" ".join(text.split()) in shown for text in specimen.folded):
                shares.unfolded.append(specimen.name)
            elif any(" ".join(text.split()) not in away for text in specimen.folded):
                shares.lost.append(specimen.name)
    return shares


def test_no_word_of_a_client_is_hidden_and_nine_quotations_of_ten_are_folded(capsys: pytest.CaptureFixture) -> None:
    shares = read_all(replies.specimens())
    with capsys.disabled():
        print(f"\nreplies: {shares}")
    assert shares.letters >= 250
    assert shares.hidden == [] and shares.lost == []
    assert len(shares.unfolded) <= 0.1 * shares.to_fold, shares.unfolded


@pytest.mark.parametrize("module", [forwards, forms], ids=["forwards", "forms"])
def test_forwarded_letters_and_typed_fields_are_shown_whole(module: object, capsys: pytest.CaptureFixture) -> None:
    shares = read_all(module.specimens())  # type: ignore[attr-defined]
    with capsys.disabled():
        print(f"\n{module.__name__.rpartition('.')[2]}: {shares}")  # type: ignore[attr-defined]
    assert shares.letters >= 30
    assert shares.hidden == []


def test_held_out_answers_are_folded_as_well(capsys: pytest.CaptureFixture) -> None:
    shares = read_all(heldout.specimens())
    with capsys.disabled():
        print(f"\nheld out: {shares}")
    assert shares.hidden == []
    assert len(shares.unfolded) <= 0.1 * shares.to_fold, shares.unfolded
