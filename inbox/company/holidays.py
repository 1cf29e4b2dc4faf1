"""Public holidays of countries as days of working hours, from the `holidays` library.

Russia has the whole production calendar: days off and working Saturdays as the government moves them, and shortened
days, which the library does not have. The working day directly before a public holiday is one hour shorter (Labour
Code, art. 95), and so is the Saturday that is worked instead of such a day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal

from inbox.calendars import Spans, Week
from inbox.errors import Invalid

if TYPE_CHECKING:
    from holidays import HolidayBase

Kind = Literal["holiday", "off", "working", "short"]

RUSSIA = "RU"
# The years of Russia whose moved days are in the library; tests/inbox/test_holidays.py says what they are checked with.
RUSSIAN_YEARS = (2024, 2025, 2026, 2027)
# Labour Code, art. 112. Days off on other dates are moved or observed ones; no day before them is shorter.
_RUSSIAN_HOLIDAYS = {(1, day) for day in range(1, 9)} | {(2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)}
_MOVED_FROM = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})")
_SHORTER_MINUTES = 60


@dataclass(frozen=True, slots=True)
class PublicDay:
    """A date of a country's calendar, with the spans that it gets in a week.

    kind: public holiday, day off that was moved here, working day instead of one, or shortened day. moved: the date
    that changed places with it.
    """

    day: date
    kind: Kind
    name: str
    spans: Spans
    moved: date | None = None


def countries() -> tuple[str, ...]:
    """Return the ISO codes of the countries whose holidays are known. Imports a large library: run it in a thread."""
    from holidays.registry import COUNTRIES

    return tuple(sorted(code for names in COUNTRIES.values() for code in names if len(code) == 2))


def years(country: str, this_year: int) -> tuple[int, ...]:
    """Return the years that may be loaded: those that were published for Russia, for others this year and the next."""
    return RUSSIAN_YEARS if country == RUSSIA else (this_year, this_year + 1)


def days(country: str, year: int, week: Week, language: str) -> list[PublicDay]:
    """Return the days of a country and a year that replace their weekday. Imports a large library: run it in a thread.

    Raises Invalid for a country or a Russian year that is not there.
    """
    if country not in countries():
        raise Invalid("The holidays of this country are not known.", code="unknown-country", field="country")
    if country == RUSSIA and year not in RUSSIAN_YEARS:
        raise Invalid("The days off of this year have not been published yet.", code="unknown-year", field="year")
    public = _load(country, year, language)
    if country == RUSSIA:
        found = sorted(_russian(public, _load(country, year, "ru"), week), key=lambda entry: entry.day)
        return [entry for entry in found if not entry.spans or entry.spans != week[entry.day.weekday()]]
    return [PublicDay(day, "holiday", str(public[day]), ()) for day in sorted(public)]


def _load(country: str, year: int, language: str) -> "HolidayBase":
    import holidays

    spoken: Any = holidays.list_localized_countries().get(country, [])
    wanted = {"ru": "ru", "en": "en_US"}[language]
    return holidays.country_holidays(country, years=year, language=wanted if wanted in spoken else None)


def _russian(public: "HolidayBase", in_russian: "HolidayBase", week: Week) -> Iterator[PublicDay]:
    moved_to = dict(_moves(in_russian))
    worked = {before: off for off, before in moved_to.items() if before in public.weekend_workdays}
    for day in public:
        kind: Kind = "off" if day in moved_to else "holiday"
        yield PublicDay(day, kind, str(public[day]), (), moved_to.get(day))
    for day, off in worked.items():
        if spans := week[day.weekday()] or week[off.weekday()]:
            yield PublicDay(day, "working", "", _shorter(spans) if _is_eve(off) else spans, off)
    for day in _eves(public):
        if spans := week[day.weekday()]:
            yield PublicDay(day, "short", "", _shorter(spans))


def _moves(in_russian: "HolidayBase") -> Iterator[tuple[date, date]]:
    """Yield (day off, the date that it was moved from); the library has the latter in the name only."""
    for day, name in in_russian.items():
        if match := _MOVED_FROM.search(name):
            yield day, date(int(match[3]), int(match[2]), int(match[1]))


def _eves(public: "HolidayBase") -> Iterator[date]:
    """Yield the working days from Monday to Friday that lie directly before a public holiday."""
    year = min(public).year
    for month, number in _RUSSIAN_HOLIDAYS:
        eve = date(year + ((month, number) == (1, 1)), month, number) - timedelta(1)
        if eve.weekday() < 5 and eve not in public:
            yield eve


def _is_eve(day: date) -> bool:
    following = day + timedelta(1)
    return (following.month, following.day) in _RUSSIAN_HOLIDAYS


def _shorter(spans: Spans) -> Spans:
    """Return spans that end an hour earlier; a last span of an hour or less is dropped."""
    if not spans:
        return ()
    start, end = spans[-1]
    return (*spans[:-1], (start, end - _SHORTER_MINUTES)) if end - start > _SHORTER_MINUTES else spans[:-1]
