"""Recognises the lines that mail programs write above a quotation: "… wrote:", header blocks, separators.

Every rule is a separate search in a line of limited length, so the time is linear in the text's size.
"""

import re
from dataclasses import dataclass

MOST_LINE = 400
_MONTHS = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек"
    r"|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)"
)
_DATE = re.compile(
    # Matches only at the start of a run of numbers, so that a long run is tried once.
    rf"(?<![\w./-])(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|\d{{4}}-\d\d-\d\d\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[.\s-]{{1,3}}{_MONTHS})"
    rf"|\b{_MONTHS}[a-z]{{0,6}}\.?\s\d{{1,2}}\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b")
# Matches only at the start of a word, so that a long run of signs is tried once.
ADDRESS = re.compile(r"(?:(?<=^)|(?<=[\s<>\[\]()\"':;,]))[^\s@<>\[\]()\"':;,]{1,64}+@[^\s@<>\[\]()\"':;,]{1,253}+")
_VERB = (
    r"(?:wrote|writes|sent|напис(?:ал(?:а|и|\(а\))?|ав(?:\(-ла\))?)|писа(?:л(?:а|и|\(а\))?|в|ла|ли)|пише|пишет"
    r"|сообщил(?:а|\(а\))?)"
)
_ENDS = re.compile(rf"(?::|\b{_VERB})$", re.IGNORECASE)
_WROTE = re.compile(rf"(?:^|[\s,]){_VERB}\b", re.IGNORECASE)
_VERB_LAST = re.compile(rf"(?:^|[\s,>]){_VERB}\s?:?$", re.IGNORECASE)
_WEEKDAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:пн|вт|ср|чт|пт|сб|вс|нд)|понедельник|вторник|сред[ау]|четверг"
    r"|пятниц[ау]|суббот[ау]|воскресенье|понеділок|вівторок|серед[ау]|четвер|п.?ятниц[яю]|субот[ау]|неділ[яю])\b"
)
# A date, a weekday or a time comes first, perhaps behind "On", "В письме от" or "Вы писали".
_OPENS = re.compile(
    r"^(?:(?:on|at|am|le|el|il|op|em|den|w dniu|в|во|у|о|об|в (?:письме|сообщении) от|вы писали|ви писали)\s{1,3})?"
    rf"(?:{_WEEKDAY}|{_DATE.pattern}|\d{{1,2}}[:.]\d\d\b)",
    re.IGNORECASE,
)
_YOU_WROTE = re.compile(r"\b(?:you wrote|вы писали|ви писали)\b", re.IGNORECASE)
# "Olkha <shop@olkha.example> wrote:", "Olkha писал(а) 2026-11-13 12:30:", "Quoting Olkha <shop@…>:", "12:30, Olkha:".
_NAMED = (
    re.compile(rf"^[^@.!?]{{0,60}}{ADDRESS.pattern}[>\])]{{0,2}},?\s{_VERB}\s?:?$", re.IGNORECASE),
    re.compile(rf"^\S.{{0,80}}\s{_VERB}\s\d{{4}}-\d\d-\d\d\s\d{{1,2}}:\d\d(?::\d\d)?:$", re.IGNORECASE),
    re.compile(rf"^(?:quoting|цитирую)\s[^@]{{0,100}}{ADDRESS.pattern}>?:$", re.IGNORECASE),
    re.compile(r"^\d{1,2}:\d\d, \S[^:]{0,60}:$"),
)
# A program puts the name right after the time; a person who tells a story does not.
_NAME_FOLLOWS = re.compile(
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s(?:[A-Z]{2,4})?(?:[+-]\d\d:?\d\d)?)?,?\s[\"«'<]?[A-ZА-ЯЁІЇЄҐ]"
)
_BEFORE_NAME = re.compile(
    r"^(?:[\s,;.()]|:\d\d\b|20\d\d\b|[ap]m\b|[+-]\d\d:?\d\d|(?:gmt|utc|msk)\b|(?:г|р|года|року)\b|пользователь\b)++",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^[*\s]{0,4}-{2,20}\s?(?:original message|original appointment|reply message|исходное "
    r"сообщение|первоначальное сообщение"
    r"|оригинальное сообщение|ответ на сообщение|початкове повідомлення|оригінальне повідомлення|вихідне повідомлення)"
    r"\s?-{2,20}[*\s]{0,4}$|^\*{1,2}(?:original message|исходное сообщение|початкове повідомлення)\*{1,2}$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^\s{0,4}(?:-{2,20}\s?(?:forwarded message|forwarded by .{0,80}|(?:пересылаемое|пересланное|переадресованное"
    r"|перенаправленное) (?:сообщение|письмо)|(?:переслане|переадресоване|перенаправлене) повідомлення|пересланий "
    r"лист)\s?-{2,20}"
    r"|begin forwarded message:|начало (?:переадресованного|пересылаемого|пересланного) (?:сообщения|письма):"
    r"|початок (?:листа, що пересилається|пересланого повідомлення|переадресованого повідомлення):"
    r"|(?:-{2,20}\s?)?конец пересылаемого сообщения.{0,40})\s{0,4}$",
    re.IGNORECASE,
)
RULE = re.compile(r"^\s{0,8}(?:_{10,}|-{10,})\s{0,8}$")
_FIELD = re.compile(
    r"^[\s>]{0,4}[*_]{0,2}(?:(?P<sender>from|от|от кого|отправитель|від|від кого)"
    r"|(?P<date>sent|date|time|отправлено|дата|когда|надіслано|дата надсилання)"
    r"|(?P<to>to|кому)|(?P<copy>cc|copy|копия|копія)|(?P<subject>subject|тема|re))\s?[*_]{0,2}:[*_]{0,2}\s{0,4}(?P<value>.*)$",
    re.IGNORECASE,
)
_FORWARDS = re.compile(r"^\s{0,4}(?:fwd?|пересл|пер|переслано|wg|tr|rv)(?:\s?\[\d+\])?\s?:", re.IGNORECASE)
_ANSWERS = re.compile(r"^\s{0,4}(?:re|отв|ответ|на|ha|вп|відп|відповідь|aw|sv|odp)(?:\s?\[\d+\])?\s?:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class About:
    """Facts of an email that its quotations depend on: our own addresses, its subject, whether it is an answer."""

    own: frozenset[str] = frozenset()
    subject: str = ""
    answers: bool = True

    @property
    def forwards(self) -> bool:
        return bool(_FORWARDS.match(self.subject))

    def has_own(self, text: str) -> bool:
        """Return whether the text contains one of our addresses, with or without a signed tail after a plus."""
        return any(re.sub(r"\+[^@]*", "", address.lower()).strip(".") in self.own for address in ADDRESS.findall(text))

    def may_fold(self, line: str) -> bool:
        """Return whether the text below an attribution was written by us, or by a correspondent in an
        answered thread.
        """
        return self.has_own(line) if self.forwards else True


def describe_letter(own: list[str], subject: str, *, answers: bool) -> About:
    """Build About from the headers; `answers`: a header names the email that this one answers."""
    plain = frozenset(re.sub(r"\+[^@]*", "", address.lower()) for address in own)
    return About(plain, subject, answers or bool(_ANSWERS.match(subject)))


def base_subject(subject: str) -> str:
    """Return the subject without its prefixes, for comparing."""
    for _ in range(8):
        prefix = _ANSWERS.match(subject) or _FORWARDS.match(subject)
        if not prefix:
            break
        subject = subject[prefix.end() :]
    return " ".join(subject.lower().split())


def is_forward_separator(line: str) -> bool:
    """Return whether the line begins or ends a forwarded email."""
    return len(line) <= MOST_LINE and bool(_FORWARDED.match(line))


def is_original_separator(line: str) -> bool:
    """Return whether the line is a separator such as "-----Original Message-----"."""
    return len(line) <= MOST_LINE and bool(_ORIGINAL.match(line))


def could_end(line: str) -> bool:
    """Return whether an attribution can end with this line; cheap."""
    return bool(_ENDS.search(line.rstrip("-_* \t\u00a0")[-40:]))


def attribution(line: str, letter: About, *, wrapped: bool = False) -> str | None:
    """Classify an attribution line: "strong" when even unmarked lines below are quoted, "loose" when only marked ones
    are, None for other lines.
    """
    line = " ".join(line.replace("\u202f", " ").split()).strip("-_* ")
    if not 6 <= len(line) <= MOST_LINE or not _ENDS.search(line[-40:]) or not letter.may_fold(line):
        return None
    opens, address = bool(_OPENS.match(line)), ADDRESS.search(line)
    verb, colon = bool(_VERB_LAST.search(line)), line.endswith(":")
    date, time = bool(_DATE.search(line)), bool(_TIME.search(line))
    is_verb = verb or bool(_YOU_WROTE.search(line)) or bool(_WROTE.search(line) and colon)
    if opens and date and colon and address and (time or is_verb):
        return "strong" if not letter.own or letter.has_own(line) else "loose"
    if opens and date and colon and verb and time and letter.answers and _NAME_FOLLOWS.search(line):
        return "strong"
    if opens and (date or time) and ((address and colon) or (is_verb and _names_somebody(line))):
        return "loose"
    if not wrapped and any(rule.match(line) for rule in _NAMED):
        return "loose"
    return None


def _names_somebody(line: str) -> bool:
    """Return whether a name follows the date, as programs write it: a person's sentence continues in small letters."""
    if _YOU_WROTE.search(line):
        return True
    ends = [match.end() for rule in (_DATE, _TIME) for match in rule.finditer(line)]
    name = _BEFORE_NAME.sub("", line[max(ends) :] if ends else line)
    return name[:1].isupper() or name[:1] in "\"«'<"


@dataclass(slots=True)
class Block:
    """A header block in the text: the values of its fields, and the line after it."""

    values: dict[str, str]
    after: int


def header_block(lines: list[str], place: int) -> Block | None:
    """Find a header block: three fields or more, with the sender first or right after the date, as programs begin a
    quotation.
    """
    values: dict[str, str] = {}
    last, blanks = place, 0
    for number in range(place, min(len(lines), place + 14)):
        line = lines[number]
        field = _FIELD.match(line) if len(line) <= 2_000 else None
        if not field and not line.strip():
            blanks += 1
            if blanks > 1 or not values:
                break
            continue
        if not field:
            if blanks or not values or len(values) >= 4:
                break
            continue  # recipients that continue on the next line
        if blanks and len(values) >= 4:
            break
        kind = str(field.lastgroup if field.lastgroup != "value" else _kind(field))
        if not values and kind not in ("sender", "date"):
            return None
        values.setdefault(kind, field["value"].strip(" *_"))
        last, blanks = number, 0
    return Block(values, last + 1) if len(values) >= 3 and "sender" in values else None


def _kind(match: re.Match[str]) -> str:
    return next(name for name in ("sender", "date", "to", "copy", "subject") if match[name])


def quotes_us(block: Block, letter: About) -> bool:
    """Return whether the email below the block is one that we have: ours, or one of the conversation answered here.

    Fields that a person or a web form typed do not count as a block; a forwarded email of a third person is new
    content.
    """
    sender = block.values["sender"]
    date = block.values.get("date", "")
    mail_date = bool(_DATE.search(date) and _TIME.search(date))
    if ADDRESS.search(sender):
        if letter.has_own(sender):
            return True
        if letter.forwards or not letter.answers:
            return False
        if not letter.own:
            return True
        listed = f"{block.values.get('to', '')} {block.values.get('copy', '')}"
        return mail_date and letter.has_own(listed) and _same_subject(block, letter)
    if letter.forwards or not letter.answers or not mail_date:
        return False
    return not letter.subject or _same_subject(block, letter)


def _same_subject(block: Block, letter: About) -> bool:
    subject = base_subject(block.values.get("subject", ""))
    return bool(subject) and subject == base_subject(letter.subject)
