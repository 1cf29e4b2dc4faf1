"""The mail corpus holds letters as real programs write them, each with the facts that the reader must find.

One module per kind of letter makes its specimens; `tests/channels/email/test_corpus_*.py` reads them all through
`channels.email.parse.letter` and prints the shares. Every word is made up; addresses are of example domains.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "automatic", "report"]


@dataclass(frozen=True)
class Specimen:
    """One raw letter and the facts expected of it.

    visible: words of the client that must stand in the unfolded text.
    folded: words of the old letter that must be folded as a quotation (empty: nothing to fold).
    action: outcome that a delivery report names (RFC 3464); "" for other letters.
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
    files: tuple[str, ...] = ()  # names of its files that must be there and not empty
