"""Says interface texts in the language of the person who gets a file."""

from __future__ import annotations

from dataclasses import dataclass

from inbox import i18n


@dataclass(frozen=True, slots=True)
class Texts:
    """The catalogue of one language."""

    locale: str

    def t(self, text: str, **values: object) -> str:
        """Return a text of the interface in this language."""
        return i18n.text(self.locale, text, **values)
