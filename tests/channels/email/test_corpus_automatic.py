"""Measures how many reports, automatic emails and people's emails of the corpus are classified rightly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import pytest

from channels.email import parse
from tests.channels.email.corpus import Specimen, automatic, groups, heldout_machines, people, reports
from tests.channels.email.corpus.wire import KATE, OURS, SHOP

WORKING = (reports, automatic, groups, people)
Read = tuple[Specimen, dict[str, Any]]


def read(*modules: ModuleType) -> list[Read]:
    about = {"own": [SHOP, groups.GROUP]}
    return [(one, parse.letter(one.raw, about)[0]) for module in modules for one in module.specimens()]


def share(name: str, found: Sequence[Read], right: Callable[[Specimen, dict[str, Any]], bool]) -> float:
    """Return the share of emails that were classified rightly; prints the others."""
    wrong = [(one, facts) for one, facts in found if not right(one, facts)]
    for one, facts in wrong:
        report = facts["bounce"] or {}
        print(
            f"  {name}: {one.name} [{one.program}] -> {facts['automatic']}, {report.get('action')}, {facts['address']}"
        )
    print(f"{name}: {len(found) - len(wrong)} of {len(found)}")
    return 1 - len(wrong) / len(found)


def of_machines(found: Sequence[Read]) -> list[Read]:
    return [(one, facts) for one, facts in found if one.kind != "person"]


def of_people(found: Sequence[Read]) -> list[Read]:
    return [(one, facts) for one, facts in found if one.kind == "person"]


def is_known(one: Specimen, facts: dict[str, Any]) -> bool:
    return facts["automatic"] in ("bounce", "report") if one.kind == "report" else facts["automatic"] is not None


def says_what(one: Specimen, facts: dict[str, Any]) -> bool:
    return bool(facts["bounce"]) and facts["bounce"]["action"] == one.action


def is_a_person(one: Specimen, facts: dict[str, Any]) -> bool:
    return facts["automatic"] is None


@pytest.fixture(scope="module")
def working() -> list[Read]:
    return read(*WORKING)


def test_the_corpus_is_large_enough_to_say_something(working: list[Read]) -> None:
    assert len(of_people(working)) >= 150 and len(of_machines(working)) >= 200
    assert len({(one.kind, one.name) for one, _ in working}) == len(working)


def test_at_least_95_of_100_machines_are_known(working: list[Read]) -> None:
    assert share("machines", of_machines(working), is_known) >= 0.95


def test_at_most_one_of_100_people_is_taken_for_a_machine(working: list[Read]) -> None:
    assert share("people", of_people(working), is_a_person) >= 0.99


def test_at_least_95_of_100_reports_are_understood(working: list[Read]) -> None:
    found = [(one, facts) for one, facts in working if one.kind == "report"]
    assert share("reports understood", found, says_what) >= 0.95


def test_nearly_every_report_names_the_recipient_or_our_letter(working: list[Read]) -> None:
    found = [(one, facts) for one, facts in working if one.kind == "report" and facts["bounce"]]

    def names(one: Specimen, facts: dict[str, Any]) -> bool:
        known = facts["bounce"]
        return bool(known["recipient"] == KATE or OURS in known["about"])

    assert share("reports that name somebody", found, names) >= 0.95


def test_whoever_wrote_through_a_group_or_a_form_is_the_client() -> None:
    found = read(groups)
    assert share("clients", found, lambda one, facts: facts["address"] == one.sender) == 1
    assert not [facts["name"] for _, facts in found if set("'\"") & set(facts["name"].replace("O'Brien", ""))]
    assert not [facts["name"] for _, facts in found if " via " in facts["name"]]


def test_people_are_who_from_says(working: list[Read]) -> None:
    assert share("senders", of_people(working), lambda one, facts: facts["address"] == one.sender) == 1


def test_letters_of_programs_that_nobody_looked_at_before() -> None:
    """The held-out set: the reader is not fitted to it, so it only must not fall far behind."""
    found = read(heldout_machines)
    known = share("held out: machines", of_machines(found), is_known)
    honest = share("held out: people", of_people(found), is_a_person)
    told = share("held out: reports understood", [one for one in found if one[0].kind == "report"], says_what)
    assert known >= 0.9 and honest >= 0.95 and told >= 0.85
