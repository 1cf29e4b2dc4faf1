"""Measures how many reports, automatic emails and people's emails of the corpus are classified rightly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import pytest

from channels.email import parse
from tests.channels.email.corpus import Specimen, automatic, groups, heldout_machines, people, reports
from tests.channels.email.corpus.raw_emails import KATE, OURS, SHOP

WORKING = (reports, automatic, groups, people)
Read = tuple[Specimen, dict[str, Any]]


def read(*modules: ModuleType) -> list[Read]:
    about = {"own": [SHOP, groups.GROUP]}
    return [(specimen, parse.letter(specimen.raw, about)[0]) for module in modules for specimen in module.specimens()]


def share(name: str, results: Sequence[Read], right: Callable[[Specimen, dict[str, Any]], bool]) -> float:
    """Return the share of emails that were classified rightly; prints the others."""
    wrong = [(specimen, facts) for specimen, facts in results if not right(specimen, facts)]
    for specimen, facts in wrong:
        report = facts["bounce"] or {}
        print(
            f"  {name}: {specimen.name} [{specimen.program}] -> "
            f"{facts['automatic']}, {report.get('action')}, {facts['address']}"
        )
    print(f"{name}: {len(results) - len(wrong)} of {len(results)}")
    return 1 - len(wrong) / len(results)


def of_machines(results: Sequence[Read]) -> list[Read]:
    return [(specimen, facts) for specimen, facts in results if specimen.kind != "person"]


def of_people(results: Sequence[Read]) -> list[Read]:
    return [(specimen, facts) for specimen, facts in results if specimen.kind == "person"]


def is_known(specimen: Specimen, facts: dict[str, Any]) -> bool:
    return facts["automatic"] in ("bounce", "report") if specimen.kind == "report" else facts["automatic"] is not None


def says_what(specimen: Specimen, facts: dict[str, Any]) -> bool:
    return bool(facts["bounce"]) and facts["bounce"]["action"] == specimen.action


def is_a_person(specimen: Specimen, facts: dict[str, Any]) -> bool:
    return facts["automatic"] is None


@pytest.fixture(scope="module")
def working() -> list[Read]:
    return read(*WORKING)


def test_the_corpus_is_large_enough(working: list[Read]) -> None:
    assert len(of_people(working)) >= 150 and len(of_machines(working)) >= 200
    assert len({(specimen.kind, specimen.name) for specimen, _ in working}) == len(working)


def test_at_least_95_of_100_machines_are_known(working: list[Read]) -> None:
    assert share("machines", of_machines(working), is_known) >= 0.95


def test_at_most_one_of_100_people_is_taken_for_a_machine(working: list[Read]) -> None:
    assert share("people", of_people(working), is_a_person) >= 0.99


def test_at_least_95_of_100_reports_are_understood(working: list[Read]) -> None:
    reports_read = [(specimen, facts) for specimen, facts in working if specimen.kind == "report"]
    assert share("reports understood", reports_read, says_what) >= 0.95


def test_nearly_every_report_names_the_recipient_or_our_letter(working: list[Read]) -> None:
    bounces_read = [(specimen, facts) for specimen, facts in working if specimen.kind == "report" and facts["bounce"]]

    def names(specimen: Specimen, facts: dict[str, Any]) -> bool:
        bounce = facts["bounce"]
        return bool(bounce["recipient"] == KATE or OURS in bounce["about"])

    assert share("reports that name somebody", bounces_read, names) >= 0.95


def test_the_writer_through_a_group_or_a_form_is_the_client() -> None:
    parsed = read(groups)
    assert share("clients", parsed, lambda specimen, facts: facts["address"] == specimen.sender) == 1
    assert not [facts["name"] for _, facts in parsed if set("'\"") & set(facts["name"].replace("O'Brien", ""))]
    assert not [facts["name"] for _, facts in parsed if " via " in facts["name"]]


def test_the_senders_of_ordinary_emails_are_read_from_from(working: list[Read]) -> None:
    assert share("senders", of_people(working), lambda specimen, facts: facts["address"] == specimen.sender) == 1


def test_the_held_out_emails_are_classified_nearly_as_well() -> None:
    """The held-out set: the reader is not fitted to it, so it only must not fall far behind."""
    parsed = read(heldout_machines)
    machines_share = share("held out: machines", of_machines(parsed), is_known)
    honest = share("held out: people", of_people(parsed), is_a_person)
    reports_share = share(
        "held out: reports understood", [item for item in parsed if item[0].kind == "report"], says_what
    )
    assert machines_share >= 0.9 and honest >= 0.95 and reports_share >= 0.85
