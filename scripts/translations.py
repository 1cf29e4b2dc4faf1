"""Builds the translation catalogue from the source, and from it the files that programs read: `python
scripts/translations.py`.

The English text is the id. `inbox/locale/<lang>/LC_MESSAGES/okno.po` is the source; `.mo` (read by inbox.i18n) and the
JSON of the browser are built from it and committed, so that only this script needs Babel.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # to run as a program

from inbox.i18n import DOMAIN, LANGUAGES, LOCALE  # noqa: E402

WEB = ROOT / "web"

# t("text", ...) and n("one", "many", ...) in the browser's modules; a test ensures that they are called in no other
# way. Babel's extractor loses texts in a template inside another template: 58 of 1,158 texts (docs/decisions/0014).
_STRING = r'"((?:[^"\\]|\\.)*)"'
CALLS = re.compile(rf"\bt\(\s*{_STRING}|\bn\(\s*{_STRING},\s*{_STRING}")
# The same calls in Python, for texts that leave the server: emails to operators and exported conversations.
PYTHON_CALLS = {"t": 1, "say": 1, "n": 2}  # name: how many of its arguments are texts


def used_texts() -> Iterator[tuple[str, str | None]]:
    """Yield every text that the source uses once, as (text, plural or None)."""
    seen: set[str] = set()
    for message, many in [*_texts_of_the_browser(), *_texts_of_python()]:
        if message not in seen:
            seen.add(message)
            yield message, many


def _texts_of_the_browser() -> Iterator[tuple[str, str | None]]:
    for module in sorted((WEB / "static" / "js").rglob("*.js")):
        for single, one, many in CALLS.findall(module.read_text("utf-8")):
            yield json.loads(f'"{single or one}"'), json.loads(f'"{many}"') if one else None


def _texts_of_python() -> Iterator[tuple[str, str | None]]:
    for module in sorted([*(WEB / "background").glob("*.py"), *(WEB / "export").glob("*.py")]):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                count = PYTHON_CALLS.get(node.func.attr, 0)
                texts = [arg.value for arg in node.args[:count] if isinstance(arg, ast.Constant)]
                if texts:
                    yield str(texts[0]), str(texts[1]) if count == 2 else None


def po_file(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def browser_file(language: str) -> Path:
    return WEB / "static" / "i18n" / f"{language}.json"


def catalogue(language: str) -> dict[str, str | list[str]]:
    """Return each text in a language, or the list of its plural forms, by its English text."""
    texts: dict[str, str | list[str]] = {}
    with po_file(language).open("rb") as source:
        for message in read_po(source, locale=language):
            if isinstance(message.id, tuple):
                forms = [form for form in message.string or () if form] or list(message.id)
                texts[message.id[0]] = forms
            elif message.id:
                texts[str(message.id)] = str(message.string or message.id)
    return texts


def browser_catalogue(language: str) -> str:
    """Return the catalogue as the browser reads it: for a text that is missing in it, it shows the id.

    So English, whose ids are its texts, needs only those whose id says more than the text.
    """
    texts = catalogue(language)
    if language == "en":
        texts = {text: shown for text, shown in texts.items() if isinstance(shown, str) and shown != text}
    return json.dumps(texts, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def compiled_catalogue(language: str) -> bytes:
    """Return the .mo file of a language."""
    target = BytesIO()
    with po_file(language).open("rb") as source:
        write_mo(target, read_po(source, locale=language))
    return target.getvalue()


def refresh(language: str) -> list[str]:
    """Update the .po from the source, keeping its translations; returns the texts without one."""
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
        creation_date=old.creation_date if old else None,  # no changing dates in the history
        revision_date=old.revision_date if old else None,
        fuzzy=False,
    )
    missing: list[str] = []
    for message, many in used_texts():
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
        po_file(language).with_suffix(".mo").write_bytes(compiled_catalogue(language))
        browser_file(language).write_text(browser_catalogue(language), "utf-8")
    for message in missing:
        print(f"not translated: {message}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
