"""Names the columns of exported and imported task lists in Russian and English, and the values that have names."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from inbox import i18n

# column -> its name in the catalogue of the interface
NAMES: Mapping[str, str] = {
    "number": "Number",
    "title": "Title",
    "status": "Status",
    "assignee": "Assignee",
    "team": "Team",
    "due": "Due",
    "priority": "Priority",
    "type": "Type",
    "kind": "Kind",
    "tags": "Tags",
    "client": "Client",
    "text": "Description",
    "created": "Created",
    "closed": "Finished",
}
# further names that an import understands, in lower case
ALIASES: dict[str, str] = {"срок": "due", "deadline": "due", "due date": "due", "task": "title", "задача": "title"}
READ_ONLY = frozenset({"number", "client", "created", "closed"})  # an import leaves them out
STATUSES: Mapping[str, str] = {
    "new": "New (task)",
    "active": "In progress",
    "waiting": "Waiting (task)",
    "asking": "Client confirmation",
    "done": "Done (status)",
    "dropped": "Closed unresolved",
}
TYPES: Mapping[str, str] = {"support": "Help and support", "paid": "Paid service", "warranty": "Warranty"}
KINDS: Mapping[str, str] = {"incident": "Incident", "request": "Request"}
PRIORITIES: Mapping[int, str] = {1: "High", 0: "Medium", -1: "Low"}
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would calculate a cell that begins so

Separator = Literal[",", ";"]


class Lists(NamedTuple):
    """Rows of the lists that names are taken from: (id, builtin, name)."""

    statuses: list[tuple[int, str | None, str]]
    types: list[tuple[int, str | None, str]]


def separator_of(locale: str) -> Separator:
    """Return the separator that a spreadsheet of this language expects."""
    return ";" if locale == "ru" else ","


def header(locale: str) -> list[str]:
    return [i18n.text(locale, name) for name in NAMES.values()]


def safe(cell: str) -> str:
    """Return a cell that a spreadsheet shows as text: a formula gets an apostrophe in front."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def unsafe(cell: str) -> str:
    """Return a cell as it was before `safe`."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def every_language(known: Mapping[str, str]) -> dict[str, str]:
    """Return {name in lower case: key} of the names in both languages."""
    return {i18n.text(language, name).lower(): key for key, name in known.items() for language in i18n.LANGUAGES}
