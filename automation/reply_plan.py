"""Compares what all rules that write to clients compare: who wrote, and whether it is time by the frequency."""

from automation.dialog_facts import Facts
from automation.frequency import Frequency
from automation.registry import Compared


def is_ordinary(facts: Facts) -> bool:
    """Return whether a person wrote to us alone: no program, no group chat."""
    return facts.is_from_client and facts.automatic is None and facts.thread_kind != "group"


def conditions(facts: Facts, frequency: Frequency) -> tuple[Compared, ...]:
    """Return the common conditions. Whether the frequency allows one more message is asked when it is sent."""
    ordinary = is_ordinary(facts)
    begins = {"episode": facts.opens_episode, "wait": facts.wait_id is not None}
    return (
        Compared("ordinary", ordinary, True, ordinary),
        Compared("every", frequency.every, frequency.every, begins.get(frequency.every, True)),
    )
