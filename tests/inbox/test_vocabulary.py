"""Lists of words find every form of a word, exact phrases and beginnings, in Russian and English."""

from __future__ import annotations

import pytest

from inbox.search.vocabulary import MOST_WORDS, Vocabulary, parse_term


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("возврат", "Хочу оформить возврата товара", True),
        ("возврат", "Возвратный механизм", False),
        ("refund", "I was never REFUNDED!", True),
        ("ёлка", "Две елки", True),
        ("не работает", "Сайт не работал вчера", True),
        ("не работает", "Работает не всё", False),
        ('"не работает"', "сайт не работает", True),
        ('"не работает"', "сайт не работал", False),
        ("«Возврат»", "без возврата", False),
        ("«Возврат»", "нужен ВОЗВРАТ", True),
        ("брак*", "Товар бракованный", True),
        ("брак*", "собрать", False),
        ("404", "ошибка 404", True),
        ("c++", "пишу на c", True),
    ],
)
def test_term_is_found_by_its_rule(term: str, text: str, found: bool) -> None:
    assert Vocabulary([[term]]).find(text) == ({0: [term]} if found else {})


def test_terms_are_named_by_list_and_once() -> None:
    lists = Vocabulary([["возврат", "обмен"], [], ["брак", "обмен"]])
    assert lists.find("Обмен или возврат", "обмена!") == {0: ["обмен", "возврат"], 2: ["обмен"]}
    assert lists.find("", "Спасибо") == {}


def test_phrase_ends_with_its_text() -> None:
    assert Vocabulary([["вернуть деньги"]]).find("Вернуть", "деньги") == {}


@pytest.mark.parametrize("term", ["", "  ", "!!!", '""', "слово " * (MOST_WORDS + 1)])
def test_term_without_a_word_or_with_too_many_is_none(term: str) -> None:
    assert parse_term(term) is None
