"""The one catalogue of words, Russian and English.

The English text is the id. `locale/<lang>/LC_MESSAGES/okno.po` is the source; `.mo` (read here) and the JSON for the
browser are made from it and committed. Babel is needed only to remake them: `python -m inbox.i18n`.
"""

from __future__ import annotations

import gettext
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

LANGUAGES = ("ru", "en")
DOMAIN = "okno"
LOCALE = Path(__file__).parent / "locale"
SCREEN = Path(__file__).parent.parent / "web" / "static"

# The words of letters to colleagues, asked for in the same way.
LETTER = SCREEN.parent / "background" / "notification_mail.py"

# t("text", ...) and n("one", "many", ...) in the browser's modules.
_STRING = r'"((?:[^"\\]|\\.)*)"'
_CALLS = re.compile(rf"\bt\({_STRING}|\bn\(\s*{_STRING},\s*{_STRING}")


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    chosen = language if language in LANGUAGES else "en"
    return gettext.translation(DOMAIN, LOCALE, languages=[chosen])


def text(language: str, message: str, **values: object) -> str:
    found = _catalogue(language).gettext(message)
    return found.format(**values) if values else found


def plural(language: str, one: str, many: str, count: int, **values: object) -> str:
    return _catalogue(language).ngettext(one, many, count).format(n=count, **values)


def used_on_screen() -> Iterator[tuple[str, str | None]]:
    """Every text that the browser's modules and our letters ask for, as (text, plural or None)."""
    seen: set[str] = set()
    for module in [*sorted((SCREEN / "js").rglob("*.js")), LETTER]:
        for single, one, many in _CALLS.findall(module.read_text("utf-8")):
            message = json.loads(f'"{single or one}"')
            if message not in seen:
                seen.add(message)
                yield message, json.loads(f'"{many}"') if one else None


def po_file(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def browser_file(language: str) -> Path:
    return SCREEN / "i18n" / f"{language}.json"


def browser_words(language: str) -> str:
    """The catalogue as the browser reads it: a text, or the list of its plural forms."""
    from babel.messages.pofile import read_po

    words: dict[str, object] = {}
    with po_file(language).open("rb") as source:
        for message in read_po(source, locale=language):
            if not message.id:
                continue
            if isinstance(message.id, tuple):
                forms = [form for form in message.string or () if form] or list(message.id)
                words[message.id[0]] = forms
            else:
                words[str(message.id)] = message.string or message.id
    return json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def compiled(language: str) -> bytes:
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    target = BytesIO()
    with po_file(language).open("rb") as source:
        write_mo(target, read_po(source, locale=language))
    return target.getvalue()


def refresh(language: str) -> list[str]:
    """Bring the .po in step with the modules, keeping its translations; returns what still has none."""
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import read_po, write_po

    old: Catalog | None = None
    if po_file(language).exists():
        with po_file(language).open("rb") as source:
            old = read_po(source, locale=language)
    new = Catalog(
        locale=language,
        domain=DOMAIN,
        header_comment="# Words of Okno. The English text is the id.",
        project="Okno",
        charset="utf-8",
        creation_date=old.creation_date if old else None,  # no noise in the history
        revision_date=old.revision_date if old else None,
        fuzzy=False,
    )
    missing: list[str] = []
    for message, many in used_on_screen():
        ident: str | tuple[str, str] = (message, many) if many else message
        before = old.get(message) if old else None
        known = before.string if before is not None else None
        done = all(known) if isinstance(known, (tuple, list)) else bool(known)
        new.add(ident, known if done else None)
        if not done and language != "en":
            missing.append(message)
    with po_file(language).open("wb") as target:
        write_po(target, new, omit_header=False, sort_output=True, no_location=True, width=120)
    return missing


def main() -> int:
    missing: list[str] = []
    for language in LANGUAGES:
        missing += refresh(language)
        po_file(language).with_suffix(".mo").write_bytes(compiled(language))
        browser_file(language).write_text(browser_words(language), "utf-8")
    for message in missing:
        print(f"not translated: {message}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
