"""Held-out texts in undeclared charsets, written after the code; the reader's tables are never tuned on them."""

from __future__ import annotations

from collections.abc import Iterator

from tests.channels.email.corpus import Specimen
from tests.channels.email.corpus.charsets import ADDRESS, letter
from tests.channels.email.corpus.texts import TEXTS, Words

_TEXTS: dict[str, tuple[str, ...]] = {
    "ru": (
        "Размер не подошёл, хотела бы обменять на сорок второй.",
        "Скажите, есть ли в наличии фарфоровые блюдца с ручной росписью?",
        "Ещё раз: промокод не применяется, сумма прежняя",
        "Отмена",
    ),
    "uk": ("Чи є у вас порцелянові тарілки з візерунком?", "Скасуйте, будь ласка, моє останнє замовлення."),
    "de": (
        "Die Größe passt leider nicht, ich möchte umtauschen.",
        "Gibt es die Schälchen auch in Grün?",
        "Kündigung für März",
    ),
    "fr": (
        "La taille ne convient pas, j'aimerais l'échanger.",
        "Auriez-vous le même modèle en forêt ou bleuté ?",
        "Résiliation",
    ),
    "pl": ("Rozmiar nie pasuje, chciałbym wymienić na większy.", "Czy są jeszcze porcelanowe spodki ręcznie zdobione?"),
    "cs": ("Velikost mi bohužel nesedí, rád bych ji vyměnil.", "Máte ještě ručně malované podšálky?"),
    "zh": ("尺寸不合适，我想换大一号的。", "请问还有手绘的瓷盘吗？", "取消上一个订单"),
    "ja": (
        "サイズが合わないので、大きいものに替えたいです。",
        "手描きのお皿はまだありますか？",
        "先ほどの注文を取り消してください",
    ),
    "ko": ("사이즈가 맞지 않아서 큰 것으로 바꾸고 싶습니다.", "손으로 그린 접시가 아직 있나요?"),
}


def readings() -> Iterator[tuple[str, str, Words, str]]:
    """Yield (language, charset, its words, text) of all that a charset can hold."""
    for language, texts in _TEXTS.items():
        words = TEXTS[language]
        for charset in words.charsets:
            if charset != "iso-2022-jp":
                yield from ((language, charset, words, text) for text in texts)


def specimens() -> list[Specimen]:
    """Return emails whose body and subject are in an undeclared charset."""
    specimens_made = []
    for number, (language, charset, _, text) in enumerate(readings()):
        octets = text.encode(charset)
        raw = letter(octets, "text/plain", subject=octets)
        name = f"held out {language} {charset} {number}"
        specimens_made.append(Specimen(name, "any", language, raw, "person", (text,), subject=text, sender=ADDRESS))  # type: ignore[arg-type]
    return specimens_made
