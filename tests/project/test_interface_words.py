"""The interface says one thing with one word, in plain English and Russian (docs/glossary.md, docs/style.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from scripts import translations
from tests.project.tree import ROOT

STATIC = ROOT / "web" / "static"
CATALOGUES = {language: translations.catalogue(language) for language in ("en", "ru")}
# The clients' side of the demo keeps its texts in its own module.
PRACTICE = (STATIC / "practice" / "texts.js").read_text("utf-8")
# Its texts stand between quotes or backquotes.
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"|`([^`]*)`')
HOLE = re.compile(r"\$?\{[^{}]*\}")

# What is said instead of the pattern; the words are compared without regard to case.
BANNED = {
    "en": {
        r"\bput (aside|back)\b|\bwo(k|)en?\b": "snooze, unsnooze",
        r"\btak(e|en) back\b|\btook .* back\b|\btake it back\b": "undo",
        r"\b(letter|letters)\b|\be-mail|\bmail(?!box|ing|\.ru| server)\b": "email",
        r"(?<!will not )\bnotices?\b": "notification",
        r"(?<!all )\banswer(s|ed|ing)?\b": "reply; only a server or a platform answers",
        r"\bpick(s|ed)?\b": "select",
        r"\bplan(s|ned)?\b": "schedule",
        r"\bsomebody|\beverybody\b": "someone, everyone",
        r"\bdialogs?\b": "conversation",
        r"\bdissolve|\bformer\b(?! colleague)": "delete, earlier",
        r"\bby turn\b|\bleads? (it|them)\b|\bled\b|\bhas enough\b": "round robin, assignee, limit",
        r"\bclosed to you\b|\bno right\b": "no access, no permission",
        r"\bdid not (fit|work|load)\b": "wrong ..., ... failed, could not load ...",
        r"\bnot required\b|\bpresent (password|key)\b": "optional, current",
        r"\banew\b|\bonce more\b|\bgoes on\b|\bat the client's side\b|\bby themselves\b": "again, for the client",
        r"\bpretend|\bof ours\b|\bnobody (has|leads|waits)\b|\bin trouble\b|\bquotation\b": "plain words",
        r"[!]$": "no exclamation marks",
    },
    "ru": {
        r"площадк": "платформа",
        r"обращени": "диалог",
        r"отош[её]л|\b(завершил|открыл|назначил|начал|взял|в[её]л|удалил|отложил|ответил)\b(?! клиент)": "без рода",
        r"\bзаписк": "заметка",
        r"никто не звал|сколько достаточно|другим человеком|насколько": "обычные слова",
        r"\bнынешний пароль|не подош(ёл|ли)\b": "текущий, неверный",
        r"\bтаково[йг]|не больше файлов, чем": "обычные слова",
        r"\be-?mail|\bимейл": "почта, письмо",
        r"[!]$": "без восклицательных знаков",
    },
}
# Texts in which a banned word has another meaning.
ALLOWED = {
    "en": {
        "The server did not answer within 10 seconds.",
        "Okno keeps trying. Run this command on the server to see what the platform answers:",
        # What a client of the demo writes.
        "Thank you!",
        "Yes, that is right. Thank you!",
    },
    "ru": {
        "Сервер не ответил за 10 секунд.",
        "Ответил — значит, ведёт",  # the name of a rule (ux.md, 6)
        # The name of a status (ux.md, 13).
        "При статусе «Отошёл»",
        "Отошёл",
        "отошёл",
        # What a client of the demo writes.
        "Спасибо!",
        "Да, всё верно. Спасибо!",
    },
}

# An action has one name on its button, in its toast and in its empty list: English ids by their Russian stem.
TERMS = {
    "отлож": ["Snooze", "Snoozed", "Snoozed: {name} · {when}", "Snoozed until {when}", "No snoozed conversations"],
    "верну": ["Undo", "Undo: {what}", "Undo and edit", "Undo the last action"],
    "в работ": ["Unsnooze", "Unsnoozed", "Unsnoozed: {name}", "Unsnoozed by {who}"],
    "заверш": ["Close", "Closed", "Closed: {name} · {reason}", "Closed by {who}", "No closed conversations"],
    "ответственн": ["Assignee", "Unassigned", "No unassigned conversations", "New unassigned conversation"],
    "след": ["Follow", "Following: {name}", "No longer following: {name}", "Stop following"],
    "упом": ["Mentions", "Mention a colleague", "You were mentioned", "No mentions"],
    "запланир": ["Schedule", "Reply scheduled: {name} · {when}", "the scheduled time has passed"],
    "уведомлени": ["Notifications", "No notifications", "Notification settings"],
    "выб": ["Select", "Select all", "Clear selection", "{n} selected"],
    "неясно": ["Delivery uncertain", "delivery uncertain", "{name}: reply delivery uncertain"],
    "прочита": ["Mark as read", "Marked as read: {name}", "Mark all as read"],
}
# Russian ids whose words name the state and not the action; ux.md, vocabulary.
OWN_WORDS = {"Unassigned": "не назначены"}


# A request is what reports count, an episode that a client began (ux.md, 13): only their texts say so in Russian.
ALLOWED["ru"] |= {
    form
    for text, value in CATALOGUES["ru"].items()
    if re.search(r"\brequests?\b", text, re.IGNORECASE)
    for form in ([value] if isinstance(value, str) else value)
}


def texts(language: str) -> Iterator[str]:
    for value in CATALOGUES[language].values():
        yield from [value] if isinstance(value, str) else value
    russian, english = PRACTICE.split("const EN", 1)
    for quoted, template in QUOTED.findall(russian if language == "ru" else english):
        text = quoted or template
        if re.search("[а-яё]", text, re.IGNORECASE) if language == "ru" else " " in text:
            yield text


@pytest.mark.parametrize("language", BANNED)
def test_no_text_uses_a_banned_word(language: str) -> None:
    faults = [
        f"{text!r}: say {instead}"
        for text in texts(language)
        if text not in ALLOWED[language]
        for pattern, instead in BANNED[language].items()
        if re.search(pattern, HOLE.sub("", text).strip(), re.IGNORECASE)
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("stem", TERMS)
def test_an_action_has_one_name_on_its_button_its_toast_and_its_empty_list(stem: str) -> None:
    english, russian = CATALOGUES["en"], CATALOGUES["ru"]
    for message in TERMS[stem]:
        assert english[message] == message
        assert OWN_WORDS.get(message, stem) in russian[message].lower(), (message, russian[message])


def holes(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def test_both_languages_fill_in_the_same_values_in_every_plural_form() -> None:
    for message, russian in CATALOGUES["ru"].items():
        english = CATALOGUES["en"][message]
        if isinstance(russian, str):
            assert isinstance(english, str) and holes(russian) == holes(english) == holes(message), message
            continue
        assert len(russian) == 3 and len(english) == 2, message
        assert {frozenset(holes(form)) for form in [*russian, *english]} == {frozenset(holes(message))}, message


def test_russian_counts_decline_their_noun() -> None:
    """A count before a Russian noun takes three forms: 1 диалог, 2 диалога, 5 диалогов."""
    faults = [
        message
        for message, forms in CATALOGUES["ru"].items()
        if isinstance(forms, list)
        and re.search(r"\{n\} [а-яё]+", forms[0])
        and len(set(forms)) == 1
        and not re.search(r"\{n\} (на|из) ", forms[0])
    ]
    assert not faults


def test_sentences_end_alike_in_both_languages() -> None:
    """A full sentence in one language is a full sentence in the other; a label has no full stop in either."""
    faults = [
        (message, russian)
        for message, russian in CATALOGUES["ru"].items()
        if isinstance(russian, str)
        and bool(re.search(r"(?<!No)\.$", CATALOGUES["en"][message])) != russian.endswith(".")
    ]
    assert not faults
