"""The mail corpus: emails as real programs write them, each with the facts that the reader must find.

One module per kind of email makes its specimens; `tests/channels/email/test_corpus_*.py` parses them all with
`channels.email.parse.letter` and prints the shares. Every text is made up; addresses are of example domains.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "automatic", "report"]


@dataclass(frozen=True)
class Specimen:
    """Holds one raw email and the facts expected of it.

    visible: the client's text that must be in the unfolded part. folded: text of the old email that must be folded as a
    quotation (empty: nothing to fold). action: outcome that a delivery report names (RFC 3464); "" for other emails.
    """

    name: str
    program: str  # Gmail, Outlook desktop, Postfix ...
    language: Literal["ru", "uk", "en", "zh", "ja", "de", "fr", "pl", "cs", "ko"]
    raw: bytes
    kind: Kind = "person"
    visible: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    action: str = ""
    subject: str | None = None
    sender: str | None = None  # address to answer to, lower case
    person: str | None = None  # display name of the sender
    files: tuple[str, ...] = ()  # names of its files that must exist and not be empty
