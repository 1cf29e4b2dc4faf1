"""Scores text by how often languages use its letters, to choose between readings of the same bytes.

The right reading of a sentence scores about 40 to 70, a wrong one about zero or less.
"""

import re
from collections import Counter

# Per mille of Russian and Ukrainian text.
_CYRILLIC = {
    **{"о": 110, "е": 84, "а": 80, "и": 74, "н": 67, "т": 63, "с": 55, "р": 47, "в": 45, "л": 44, "к": 35, "м": 32},
    **{"д": 30, "п": 28, "у": 26, "я": 20, "ы": 19, "ь": 17, "г": 17, "з": 16, "б": 16, "ч": 14, "й": 12, "х": 10},
    **{"ж": 9, "ш": 7, "ю": 6, "ц": 5, "щ": 4, "э": 3, "ф": 3, "ъ": 1, "ё": 1, "і": 57, "ї": 6, "є": 5, "ґ": 1, "ў": 5},
}
# Letters beyond a to z of the languages in Latin script; one text is in one language.
_LATIN = tuple(
    frozenset(letters)
    for letters in (
        "àâçéèêëîïôùûüœæ",  # French
        "äöüßé",  # German
        "áéíñóúüºª",  # Spanish
        "ãáâàçéêíóõôúüºª",  # Portuguese
        "àèéìíòóù",  # Italian
        "åäöæøéü",  # Danish, Norwegian, Swedish, Finnish
        "áčďéěíňóřšťúůýž",  # Czech
        "áäčďéíĺľňóôŕšťúýž",  # Slovak
        "ąćęłńóśźż",  # Polish
        "áéíóöőúüű",  # Hungarian
        "ăâîșțşţ",  # Romanian
        "çğıöşüâî",  # Turkish
        "čćđšž",  # Croatian, Serbian, Slovene
        "āčēģīķļņšūžąęėįųõäöü",  # Latvian, Lithuanian, Estonian
    )
)
_HAN = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
    "得经之进着等部度家电力里如水化高自二理起小物现实加量都两体制当使点从业本去把性好应开它合还因由其些然前外天政日那社义事平"
    "形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道此变条只没结解问意建月公很情者最立代想已通提直题程员位"
    "常文总次品式设及管特件长求老头基资路级少图接知将组见计别手期根论运几区强放决干做必先则任取据处问请谢您好吗号订单货收购买"
    "退款价钱元快递寄发票需"
    "這為個國時來們產對會發動過說種後經進點電兩體從業應開還關線數與變條沒結問總設長頭資級圖組計別區決處請謝嗎號訂單貨購買價錢寄"
    "日本人月大事自社者年手合前後中上下時分間出入見行来話方言何今私様御願注文商品届配送返連絡確認済致申込料金番号荷物住所電話"
)
_HANGUL = frozenset(
    "이다는을의에가를은하고지로한도사기인해서니습요안녕세주문상품배송언제있어나수것그시제일정대자리부전보오면만들까드감"
)
_CJK_SIGNS = frozenset("，。、！？：；「」『』（）【】《》・〜～￥")
_FAIR_SIGNS = frozenset("«»„“”‘’‚‹›–—…•№©®™°§€£×·¿¡\u00a0\u00ad\u200b\ufeff")
_MOST = 20_000  # characters that are scored
_SMALL = re.compile("[a-z]")
_WORD = re.compile(r"[^\W\d_]+")
# Before a letter it is the L with a stroke of another charset.
_NO_POUND = re.compile(r"£(?=[^\W\d_])")
_SIGN = re.compile(r"[^\w\s\x00-\x7f]|\x80|[\x81-\x9f]")


def score(text: str) -> float:
    """Score how much the characters beyond ASCII look like a language: the mean of their points."""
    points, count = 0, 0
    latin: Counter[str] = Counter()
    for match in _WORD.finditer(text[:_MOST]):
        word = match[0]
        if word.isascii():
            continue
        foreign = sum(char > "\x7f" for char in word)
        count += foreign
        points += _points(word, foreign, latin)
    for sign in _SIGN.findall(text):
        if sign not in _FAIR_SIGNS:
            count += 1
            points += 20 if sign in _CJK_SIGNS else -150 if sign == "\ufffd" else -60
    odd = len(_NO_POUND.findall(text))
    points, count = points - 60 * odd + _latin_points(latin), count + odd
    return points / count if count else 0.0


def _points(word: str, foreign: int, latin: Counter[str]) -> int:
    """Return the points of one word; its Latin letters are only counted, because their language is that of the whole
    text.
    """
    points, before = 0, " "
    mixed = foreign < len(word)
    for place, char in enumerate(word):
        if char > "\x7f":
            if char < "\u0250" or "\u1e00" <= char < "\u1f00":
                latin[char.lower()] += 1
                # French has words of one accented letter; no language has long words without a to z.
                points -= 0 if mixed else 30 if foreign == 1 else 60
            else:
                beside = before + word[place + 1 : place + 2] if mixed else ""
                points += _letter(char, mixed, _SMALL.search(beside) is not None)
            if char.isupper() and before.islower():
                points -= 80
        before = char
    return points


def _letter(char: str, mixed: bool, inside: bool) -> int:
    """Return the points of a letter that is not Latin. inside: in the middle of a word of Latin letters."""
    if char < "\u0530" and char >= "\u0400":
        if mixed:
            return -80
        return _CYRILLIC.get(char.lower(), -60) - (8 if char.isupper() else 0)
    if inside and char >= "\u3040":
        return -50
    if "\u3040" <= char < "\u3100":
        return 70 if char < "\u30a0" else 50
    if "\u4e00" <= char < "\ua000":
        return 80 if char in _HAN else -10
    if "\uac00" <= char < "\ud7b0":
        return 70 if char in _HANGUL else 15
    if "\u0370" <= char < "\u0400" or "\u0590" <= char < "\u0700" or "\u0e00" <= char < "\u0e80":
        return -80 if mixed else 40  # Greek, Hebrew, Arabic, Thai: counted only if the email declares their charsets
    return -60


def _latin_points(latin: Counter[str]) -> int:
    if not latin:
        return 0
    most = max(sum(count for char, count in latin.items() if char in language) for language in _LATIN)
    return 70 * most - 60 * (latin.total() - most)
