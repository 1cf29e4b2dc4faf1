"""The catalogue of interface texts in Russian and English.

The English text is the id. The catalogue is made from the source by `scripts/translations.py`; this reads its `.mo`.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

LANGUAGES = ("ru", "en")
DOMAIN = "okno"
LOCALE = Path(__file__).parent / "locale"


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    chosen = language if language in LANGUAGES else "en"
    return gettext.translation(DOMAIN, LOCALE, languages=[chosen])


def text(language: str, message: str, **values: object) -> str:
    translated = _catalogue(language).gettext(message)
    return translated.format(**values) if values else translated


def plural(language: str, one: str, many: str, count: int, **values: object) -> str:
    return _catalogue(language).ngettext(one, many, count).format(n=count, **values)
