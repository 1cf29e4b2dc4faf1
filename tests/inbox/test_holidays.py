"""Russia's production calendar, and holidays of other countries.

Everything that follows from article 112 of the Labour Code is computed here from the article: holidays, days off that
fall on them, that two days off of January are moved, and how many days are worked. Which day is moved where is the
government's choice, in a decree for each year. The transfers below were written down from memory, without access to the
decrees, and agree with the library. They have not been compared with the published texts, and for 2027 the number of
the decree is missing. So an error that the library and this table share is found only where the law leaves no choice.
"""

from datetime import date, timedelta

import pytest

from inbox.calendars import Spans, Week
from inbox.company import holidays
from inbox.errors import Invalid

WORK: Spans = ((540, 780), (840, 1080))
WEEK: Week = (WORK, WORK, WORK, WORK, WORK, (), ())
SHORT: Spans = ((540, 780), (840, 1020))

# Written from memory: transfers (day off: the date it was moved from), and shortened days.
TRANSFERS = {
    # Decree 1314 of 10 August 2023
    2024: (
        {"05-10": "01-06", "12-31": "01-07", "04-29": "04-27", "04-30": "11-02", "12-30": "12-28"},
        ["02-22", "03-07", "05-08", "06-11", "11-02"],
    ),
    # Decree 1335 of 4 October 2024
    2025: (
        {"05-02": "01-04", "12-31": "01-05", "05-08": "02-23", "06-13": "03-08", "11-03": "11-01"},
        ["03-07", "04-30", "06-11", "11-01"],
    ),
    # Decree 1466 of 24 September 2025
    2026: ({"01-09": "01-03", "12-31": "01-04"}, ["04-30", "05-08", "06-11", "11-03"]),
    2027: (
        {"11-05": "01-02", "12-31": "01-03", "02-22": "02-20"},
        ["02-20", "04-30", "06-11", "11-03"],
    ),
}


def day(year: int, text: str) -> date:
    return date.fromisoformat(f"{year}-{text}")


def test_a_year_is_offered_when_its_transfers_were_written_down() -> None:
    assert tuple(TRANSFERS) == holidays.RUSSIAN_YEARS == holidays.years("RU", 2040)


@pytest.mark.parametrize("year", TRANSFERS)
def test_russian_days_are_those_that_were_written_down_from_memory(year: int) -> None:
    moves, shortened = TRANSFERS[year]
    found = {one.day: one for one in holidays.days("RU", year, WEEK, "ru")}
    off = {one.day: one.moved for one in found.values() if one.kind == "off"}
    assert off == {day(year, to): day(year, before) for to, before in moves.items()}
    worked = {one.day: one.moved for one in found.values() if one.kind == "working"}
    saturdays = {before: to for to, before in moves.items() if not before.startswith(("01-", "02-23", "03-08"))}
    assert worked == {day(year, before): day(year, to) for before, to in saturdays.items()}
    assert sorted(one.day for one in found.values() if one.spans == SHORT) == [day(year, text) for text in shortened]
    public = {one.day for one in found.values() if one.kind == "holiday"}
    fixed = ["01-01", "01-02", "01-08", "02-23", "03-08", "05-01", "05-09", "06-12", "11-04"]
    assert {day(year, text) for text in fixed} <= public
    assert all(not one.spans for one in found.values() if one.kind in ("holiday", "off"))


# Labour Code, article 112: 1 to 6 and 8 January (New Year), 7 January (Christmas), and these.
OF_JANUARY = [(1, number) for number in range(1, 9)]
OTHERS = [(2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)]


def dates_of(year: int) -> list[date]:
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return [date.fromordinal(number) for number in range(first, last + 1)]


def on_weekend(year: int, days: list[tuple[int, int]]) -> list[date]:
    """Return the holidays that fall on a Saturday or Sunday."""
    return [each for month, number in days if (each := date(year, month, number)).weekday() >= 5]


@pytest.mark.parametrize("year", holidays.RUSSIAN_YEARS)
def test_as_many_days_are_worked_as_the_law_leaves(year: int) -> None:
    """Article 112: a day off on a holiday is moved, but of those in January two only; transfers change no number."""
    dates = dates_of(year)
    weekdays = sum(each.weekday() < 5 for each in dates)
    holidays_on_weekdays = len(OF_JANUARY) + len(OTHERS) - len(on_weekend(year, [*OF_JANUARY, *OTHERS]))
    moved = len(on_weekend(year, OTHERS)) + min(2, len(on_weekend(year, OF_JANUARY)))
    replaced = {one.day: one.spans for one in holidays.days("RU", year, WEEK, "ru")}
    worked = sum(bool(replaced.get(each, WEEK[each.weekday()])) for each in dates)
    assert worked == weekdays - holidays_on_weekdays - moved


@pytest.mark.parametrize("year", holidays.RUSSIAN_YEARS)
def test_days_off_on_holidays_are_moved_as_the_law_says(year: int) -> None:
    """Article 112: to the next working day, unless the government moves them elsewhere; of January it moves two."""
    found = {one.day: one for one in holidays.days("RU", year, WEEK, "ru")}
    moved = {one.moved for one in found.values() if one.kind == "off"}
    for month, number in [*OF_JANUARY, *OTHERS]:
        each = date(year, month, number)
        assert each.weekday() >= 5 or found[each].kind == "holiday", each
    january = on_weekend(year, OF_JANUARY)
    assert len(moved & set(january)) == min(2, len(january))
    for each in on_weekend(year, OTHERS):
        monday = each + timedelta(7 - each.weekday())
        assert each in moved or (monday in found and not found[monday].spans), f"{each} is moved nowhere"


@pytest.mark.parametrize("year", holidays.RUSSIAN_YEARS)
def test_working_days_before_a_holiday_are_shorter_as_the_law_says(year: int) -> None:
    """Labour Code, article 95: by an hour; also a Saturday that is worked instead of such a day."""
    found = {one.day: one for one in holidays.days("RU", year, WEEK, "ru")}
    eves = {
        eve
        for each in dates_of(year)
        if (each.month, each.day) in [*OF_JANUARY, *OTHERS] and (eve := each - timedelta(1)).year == year
    }
    for eve in eves:
        if (
            eve.weekday() < 5
            and (eve not in found or found[eve].kind != "off")
            and (eve.month, eve.day) not in OF_JANUARY
        ):
            assert found[eve].spans == SHORT, eve
    worked_instead = {one.day for one in found.values() if one.kind == "working" and one.moved in eves}
    assert {one.day for one in found.values() if one.spans == SHORT} <= eves | worked_instead


def test_days_follow_the_week_they_are_asked_for() -> None:
    six: Week = (WORK, WORK, WORK, WORK, ((540, 600),), ((600, 900),), ())
    found = {one.day: one.spans for one in holidays.days("RU", 2024, six, "en")}
    assert found[date(2024, 11, 2)] == ((600, 840),), "A company that works on Saturdays keeps its own hours."
    assert date(2024, 4, 27) not in found, "The Saturday is worked anyway."
    assert date(2024, 5, 8) in found and found[date(2024, 5, 8)] == SHORT
    assert date(2024, 2, 22) in found


def test_names_come_in_the_language_of_the_reader_where_the_library_has_it() -> None:
    first = date(2027, 5, 9)
    assert {one.name for one in holidays.days("RU", 2027, WEEK, "ru") if one.day == first} == {"День Победы"}
    assert {one.name for one in holidays.days("RU", 2027, WEEK, "en") if one.day == first} == {"Victory Day"}
    assert {one.name for one in holidays.days("DE", 2027, WEEK, "ru") if one.day == date(2027, 10, 3)} != {""}


def test_other_countries_have_their_public_holidays() -> None:
    assert {"RU", "KZ", "DE", "US", "GB"} <= set(holidays.countries()) and len(holidays.countries()) > 100
    found = {one.day: one for one in holidays.days("DE", 2027, WEEK, "en")}
    assert found[date(2027, 12, 25)].kind == "holiday" and found[date(2027, 12, 25)].spans == ()
    assert holidays.years("DE", 2026) == (2026, 2027)


@pytest.mark.parametrize(("country", "year", "field"), [("XX", 2027, "country"), ("RU", 2028, "year")])
def test_what_is_not_there_is_refused(country: str, year: int, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        holidays.days(country, year, WEEK, "en")
    assert refused.value.detail["field"] == field
