"""The oracle: checks after a run that ledger, database and clients agree. The ledger is the truth."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from tests.faults.client import Held, Key, Operator
from tests.faults.installations import Place

Json = dict[str, Any]
# States that an operator sees and that need no further step: every accepted reply ends in one (P4).
ENDS = {"sent", "delivered", "read", "failed", "uncertain", "cancelled"}
# How many copies the platform may have, by the state that we show (P7 with "ask").
COPIES = {"sent": {1}, "delivered": {1}, "read": {1}, "uncertain": {0, 1}, "failed": {0}, "cancelled": {0}}


@dataclass
class Verdict:
    """Counts, and a sentence for every broken promise."""

    inbound: int = 0
    replies: int = 0
    repeats: int = 0
    alarms: int = 0
    states: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def complain(self, promise: str, words: str) -> None:
        self.broken.append(f"{promise}: {words}")


async def judge(place: Place, operators: list[Operator], fresh: list[Operator]) -> Verdict:
    verdict = Verdict()
    ledger = await place.platform.seen()
    messages = await place.rows(
        "select m.id, m.dialog_id, m.no, m.client_no, m.kind, m.text, m.key, d.thread_key, d.last_no, d.client_count,"
        " v.state, m.author_kind from message m join dialog d on d.id = m.dialog_id"
        " left join delivery v on v.message_id = m.id order by m.dialog_id, m.no"
    )
    rows = [Found(*row) for row in messages]
    check_inbound(verdict, ledger, rows)
    check_numbers(verdict, rows)
    check_replies(verdict, operators, rows)
    check_outbound(verdict, ledger, rows, one_letter=place.platform.kind == "email")
    await check_events(verdict, place)
    for operator, newcomer in zip(operators, fresh, strict=True):
        check_client(verdict, operator, newcomer)
        verdict.broken += [f"client {operator.email}: {complaint}" for complaint in operator.complaints]
    return verdict


@dataclass(frozen=True)
class Found:
    """A message in the database."""

    id: int
    dialog_id: int
    no: int
    client_no: int | None
    kind: str
    text: str
    key: str | None
    chat: str
    last_no: int
    client_count: int
    state: str | None
    author: str


def check_inbound(verdict: Verdict, ledger: list[Json], rows: list[Found]) -> None:
    """P1, P2: each message of a client is there once; P9: in the order in which they wrote it."""
    written = [entry for entry in ledger if entry["what"] == "injected" and entry["kind"] == "message"]
    verdict.inbound = len(written)
    there = Counter(row.text for row in rows if row.kind == "in")
    for entry in written:
        copies = there.pop(entry["text"], 0)
        if copies == 0:
            verdict.complain("P2 lost", f"{entry['text']!r} of chat {entry['chat']}, update {entry['update_id']}")
        elif copies > 1:
            verdict.complain("P2 doubled", f"{entry['text']!r} is there {copies} times")
    for text in there:
        verdict.complain("P2 invented", f"nobody wrote {text!r}")
    order = {entry["text"]: entry["seq"] for entry in written}
    by_dialog: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        if row.kind == "in" and row.text in order:
            by_dialog[row.dialog_id].append(order[row.text])
    for dialog_id, messages in by_dialog.items():
        if messages != sorted(messages):
            verdict.complain("P9 inbound order", f"dialog {dialog_id}: {messages}")


def check_numbers(verdict: Verdict, rows: list[Found]) -> None:
    """P9: numbers without a gap, and the counters that dialogs keep of them."""
    by_dialog: dict[int, list[Found]] = defaultdict(list)
    for row in rows:
        by_dialog[row.dialog_id].append(row)
    for dialog_id, messages in by_dialog.items():
        if [row.no for row in messages] != list(range(1, len(messages) + 1)):
            verdict.complain("P9 numbers", f"dialog {dialog_id}: {[row.no for row in messages]}")
        if messages[-1].last_no != len(messages):
            verdict.complain("P9 last number", f"dialog {dialog_id} says {messages[-1].last_no}, has {len(messages)}")
        clients = [row.client_no for row in messages if row.kind == "in"]
        if clients != list(range(1, len(clients) + 1)) or messages[-1].client_count != len(clients):
            verdict.complain("P9 client numbers", f"dialog {dialog_id}: {clients} of {messages[-1].client_count}")


def check_replies(verdict: Verdict, operators: list[Operator], rows: list[Found]) -> None:
    """P4: each reply that the server accepted is there once, as the message that it named, in a final state."""
    by_key: dict[str, list[Found]] = defaultdict(list)
    for row in rows:
        if row.key is not None:
            by_key[row.key].append(row)
    keys = set()
    for command in [command for operator in operators for command in operator.commands]:
        keys.add(command.key)
        stored = by_key.get(command.key, [])
        if len(stored) > 1:
            verdict.complain("P4 doubled", f"{command.text!r} became messages {[row.id for row in stored]}")
        if command.answer is None:
            continue
        named = command.answer["message"]["id"]
        verdict.replies += command.kind == "reply"
        if not stored:
            verdict.complain("P4 lost", f"{command.text!r} was accepted as message {named} and is not there")
        elif stored[0].id != named or stored[0].text != command.text:
            verdict.complain("P4 other", f"{command.text!r} was accepted as {named}, there is {stored[0].id}")
        if [repeat for repeat in command.repeats if repeat != named]:
            verdict.complain("P4 key", f"{command.text!r}: message {named}, repeated answers {command.repeats}")
    for row in rows:
        if row.kind == "out" and row.author == "operator":
            verdict.states[row.state or "none"] += 1
            if row.state not in ENDS:
                verdict.complain("P4 state", f"message {row.id} {row.text!r} rests in state {row.state}")
        if row.key is not None and row.key not in keys:
            verdict.complain("P4 invented", f"message {row.id} {row.text!r}")


def check_outbound(verdict: Verdict, ledger: list[Json], rows: list[Found], *, one_letter: bool = False) -> None:
    """P7: at most one copy, and no state that contradicts the number of copies; P9: in the order of the numbers.

    one_letter: mail, where copies of one reply are allowed when all of them have the same Message-ID (P5).
    """
    arrived = [entry for entry in ledger if entry["what"] == "sent" and entry["accepted"]]
    copies = Counter(entry["text"] for entry in arrived)
    check_names(verdict, arrived)
    verdict.repeats = len(arrived) - len(copies) + sum(entry.get("answered") == "same" for entry in ledger)
    if one_letter:
        copies = Counter(set(copies))
    by_text = {row.text: row for row in rows if row.kind == "out"}
    for text, row in by_text.items():
        count = copies.pop(text, 0)
        if row.state in COPIES and count not in COPIES[row.state]:
            verdict.complain("P7 copies", f"{text!r} is {row.state} and reached the platform {count} times")
    for text in copies:
        verdict.complain("P7 invented", f"the platform got {text!r}, the database has no such message")
    by_chat: dict[int, list[int]] = defaultdict(list)
    for entry in arrived:
        if entry["text"] in by_text:
            by_chat[entry["chat"]].append(by_text[entry["text"]].no)
            if by_text[entry["text"]].chat != str(entry["chat"]):
                verdict.complain("P7 wrong chat", f"{entry['text']!r} went to {entry['chat']}")
    for chat, numbers in by_chat.items():
        if numbers != sorted(numbers):
            verdict.complain("P9 outbound order", f"chat {chat}: {numbers}")


def check_names(verdict: Verdict, arrived: list[Json]) -> None:
    """P5, P6: a platform-side id (random_id, Message-ID) belongs to one reply, and a random_id to one message."""
    for kind in ("random_id", "letter_id"):
        named: dict[Any, list[str]] = defaultdict(list)
        names: dict[str, set[Any]] = defaultdict(set)
        for entry in arrived:
            if kind in entry:
                named[entry[kind]].append(entry["text"])
                names[entry["text"]].add(entry[kind])
        for name, texts in named.items():
            if not name or len(set(texts)) > 1:
                verdict.complain("P5 name shared", f"{kind} {name!r}: {sorted(set(texts))}")
            if kind == "random_id" and len(texts) > 1:
                verdict.complain("P6 doubled", f"random_id {name} made {len(texts)} messages: {texts[0]!r}")
        for text, ids in names.items():
            if len(ids) > 1:
                verdict.complain("P5 names", f"{text!r} left under {kind} {sorted(map(str, ids))}")


async def check_events(verdict: Verdict, place: Place) -> None:
    """Check that each message has its event."""
    lonely = await place.rows(
        "select m.id, m.text from message m where m.kind in ('in', 'out') and not exists (select 1 from event e"
        " where e.object_kind = 'message' and e.object_id = m.id and e.kind in ('message.received', 'message.sent'))"
    )
    for number, text in lonely:
        verdict.complain("P10 no event", f"message {number} {text!r}")


def check_client(verdict: Verdict, operator: Operator, newcomer: Operator) -> None:
    """P10: a client that stayed connected knows exactly as much as one that has just loaded."""
    for key in sorted({*operator.rows, *newcomer.rows}):
        mine, theirs = operator.rows.get(key), newcomer.rows.get(key)
        if shown(key, mine) != shown(key, theirs):
            text = difference(shown(key, mine), shown(key, theirs))
            verdict.complain("P10 state", f"{operator.email} {key[0]} {key[1]}: {text}")


def shown(key: Key, held: Held | None) -> Any:
    """Return the meaning of a row. No mark is the same as nothing read; `gone` is the same as never seen."""
    if held is None or held.row is None:
        return None
    if key[0] == "mark":
        return held.row if held.row.get("read_no") else None
    if key[0] == "notice":  # its name and text are those of the moment it was written
        return held.row | {"name": "", "text": ""}
    return held.row


def difference(mine: Any, theirs: Any) -> str:
    if not isinstance(mine, dict) or not isinstance(theirs, dict):
        return f"client has {mine!r:.200}, a fresh one {theirs!r:.200}"
    changed = [name for name in sorted({*mine, *theirs}) if mine.get(name) != theirs.get(name)]
    return "; ".join(f"{name}: client {mine.get(name)!r:.80}, fresh {theirs.get(name)!r:.80}" for name in changed)
