"""Words: a client's message that has certain words gives its dialog tags and a priority, or makes a task."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from automation import task_orders
from automation.classification import Classify
from automation.dialog_facts import Facts
from automation.registry import ActiveRule, Body, Choose, Compared, Kind, Plan, Reference
from automation.task_orders import OrderTask, TaskOrder
from inbox.dialogs import dialog_tags
from inbox.events import EventKind
from inbox.search.vocabulary import Vocabulary, parse_term

LONGEST_WORD = 100
MOST_WORDS = 500  # of one entry
MOST_ENTRIES = 200
SHOWN = 20  # words in the journal


class Entry(BaseModel):
    """Words, of which one is enough, and what follows: tags, a priority unless it is None, a task unless it is None."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    words: Annotated[
        tuple[Annotated[str, Field(max_length=LONGEST_WORD, pattern=r"^[^\x00]*$")], ...],
        Field(min_length=1, max_length=MOST_WORDS),
    ]
    tags: Annotated[tuple[int, ...], Field(max_length=dialog_tags.MOST)] = ()
    priority: Literal[-1, 0, 1] | None = None
    task: TaskOrder | None = None

    @field_validator("words")
    @classmethod
    def have_words(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        """Drop repeated words; refuse what holds no word, or a phrase that is too long."""
        for text in words:
            if parse_term(text) is None:
                raise ValueError(f"“{text}” is no word, or a phrase of too many words")
        return tuple(dict.fromkeys(words))

    @model_validator(mode="after")
    def have_effects(self) -> Entry:
        """Refuse words from which nothing follows."""
        if not self.tags and self.priority is None and self.task is None:
            raise ValueError("give a tag, a priority or a task")
        return self


class Words(Body):
    """Words and what follows from each. channels: empty for all."""

    channels: Annotated[tuple[int, ...], Field(max_length=1_000)] = ()
    entries: Annotated[tuple[Entry, ...], Field(max_length=MOST_ENTRIES)] = ()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Return the words of all entries, ready to be found."""
        return Vocabulary([entry.words for entry in self.entries])


def refers(body: Words) -> list[Reference]:
    """Return the channels and tags that the rule names."""
    return [
        *(Reference("channel", channel_id) for channel_id in body.channels),
        *(Reference("tag", tag_id) for tag_id in sorted({tag for entry in body.entries for tag in entry.tags})),
        *(named for entry in body.entries if entry.task is not None for named in task_orders.refers(entry.task)),
    ]


def is_clients(facts: Facts) -> bool:
    """Return whether a person wrote the message; also in a group, but no program."""
    return facts.is_from_client and facts.automatic is None


def plan(body: Words, facts: Facts) -> Plan:
    """Classify by all entries of which a word occurs; the first one with a priority decides on it."""
    found = body.vocabulary.find(*facts.said) if is_clients(facts) else {}
    words = list(dict.fromkeys(word for terms in found.values() for word in terms))[:SHOWN]
    entries = [body.entries[number] for number in found]
    compared = (
        Compared("client", is_clients(facts), True, is_clients(facts)),
        Compared("words", words, words, bool(words)),
    )
    tags = tuple(dict.fromkeys(tag for entry in entries for tag in entry.tags))
    priority = next((entry.priority for entry in entries if entry.priority is not None), None)
    orders = dict.fromkeys(entry.task for entry in entries if entry.task is not None)
    classify = (Classify(tags, priority),) if tags or priority is not None else ()
    return Plan(compared, (*classify, *(OrderTask(order) for order in orders)))


def index(rules: Sequence[ActiveRule]) -> Choose:
    """Return a function that finds the rules of which a word occurs, in one pass over the message."""
    lists: list[list[str]] = [[word for entry in rule.body.entries for word in entry.words] for rule in rules]
    vocabulary = Vocabulary(lists)
    return lambda facts: [rules[number] for number in vocabulary.find(*facts.said)] if is_clients(facts) else []


KIND = Kind(
    name="words",
    group="assignment",
    body=Words,
    default=Words(),
    loops=False,  # a client who writes much would stop the rule, and it sends no message
    wants=frozenset({EventKind.message_received}),
    index=index,
    prepare=dialog_tags.prepare,
    plan=plan,
    refers=refers,
    channels=lambda body: frozenset(body.channels) or None,
)
