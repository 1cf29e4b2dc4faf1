"""The part of the fault plan in every `make test`: a death during receiving, one during sending, one at random.

The whole plan is `make faults`; it also shows that a missing safety is noticed.
"""

from __future__ import annotations

from collections import Counter

from tests.faults.installations import Place, Zygote, on_the_way
from tests.faults.oracle import Found as Row
from tests.faults.oracle import Verdict, check_inbound, check_numbers, check_outbound
from tests.faults.runs import Death, run


async def test_a_killed_server_loses_and_duplicates_nothing() -> None:
    zygote = Zygote()
    place = Place("sqlite", zygote, None)
    try:
        deaths = [Death("telegram.before_commit", 2), Death("telegram.after_write", 2), Death(seconds=0.4)]
        done = await run(place, deaths, seed=20261121)
    finally:
        await place.close()
        zygote.close()
    assert done.verdict.broken == []
    assert done.not_reached == []
    assert done.verdict.inbound > 20 and done.verdict.replies > 5


def test_every_step_in_both_directions_has_a_crash_point() -> None:
    assert len(on_the_way()) >= 16


def entry(what: str, text: str, seq: int, chat: int = 7, **facts: object) -> dict[str, object]:
    return {"what": what, "kind": "message", "text": text, "seq": seq, "chat": chat, "update_id": seq, **facts}


def row(no: int, kind: str, text: str, state: str | None = None) -> Row:
    client = no if kind == "in" else None
    return Row(no, 1, no, client, kind, text, None, "7", 2, 2, state, "client" if kind == "in" else "operator")


def test_the_oracle_sees_a_lost_a_doubled_and_a_reordered_message() -> None:
    ledger = [entry("injected", "one", 1), entry("injected", "two", 2), entry("injected", "three", 3)]
    verdict = Verdict()
    check_inbound(verdict, ledger, [row(1, "in", "two"), row(2, "in", "one"), row(3, "in", "two")])
    assert Counter(complaint.split(":")[0] for complaint in verdict.broken) == {
        "P2 lost": 1, "P2 doubled": 1, "P9 inbound order": 1,
    }  # fmt: skip


def test_the_oracle_sees_copies_that_contradict_the_state() -> None:
    sent = [entry("sent", text, n, accepted=True) for n, text in enumerate(["a", "a", "b", "c"])]
    verdict = Verdict()
    check_outbound(
        verdict, sent, [row(1, "out", "a", "sent"), row(2, "out", "b", "failed"), row(3, "out", "c", "uncertain")]
    )
    assert [complaint.split(":")[0] for complaint in verdict.broken] == ["P7 copies", "P7 copies"]


def test_the_oracle_sees_a_gap_in_the_numbers() -> None:
    verdict = Verdict()
    check_numbers(verdict, [row(1, "in", "a"), row(3, "in", "b")])
    assert any(complaint.startswith("P9 numbers") for complaint in verdict.broken)


def test_the_oracle_allows_copies_of_one_email_only() -> None:
    rows = [row(1, "out", "a", "sent"), row(2, "out", "b", "sent"), row(3, "out", "c", "sent")]
    same, mixed = [("a", "A"), ("a", "A"), ("b", "B")], [("a", "A"), ("a", "X"), ("b", "X")]
    sent = [entry("sent", text, n, accepted=True, letter_id=name) for n, (text, name) in enumerate(same)]
    verdict = Verdict()
    check_outbound(verdict, sent, rows, one_letter=True)
    assert [complaint.split(":")[0] for complaint in verdict.broken] == ["P7 copies"]  # c was never sent
    verdict = Verdict()
    sent = [entry("sent", text, n, accepted=True, letter_id=name) for n, (text, name) in enumerate(mixed)]
    check_outbound(verdict, sent, rows[:2], one_letter=True)
    assert [complaint.split(":")[0] for complaint in verdict.broken] == ["P5 name shared", "P5 names"]


def test_the_oracle_sees_a_random_id_that_made_two_messages() -> None:
    sent = [entry("sent", "a", n, accepted=True, random_id=5) for n in (1, 2)]
    verdict = Verdict()
    check_outbound(verdict, sent, [row(1, "out", "a", "sent")])
    assert [complaint.split(":")[0] for complaint in verdict.broken] == ["P6 doubled", "P7 copies"]
