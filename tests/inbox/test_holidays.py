"""Russia's production calendar as the government published it, and holidays of other countries."""

from datetime import date

import pytest

from inbox.calendars import Spans, Week
from inbox.company import holidays
from inbox.errors import Invalid

WORK: Spans = ((540, 780), (840, 1080))
WEEK: Week = (WORK, WORK, WORK, WORK, WORK, (), ())
SHORT: Spans = ((540, 780), (840, 1020))

# Transfers of the decrees (day off: the date it was moved from), and the shortened days of the published calendars.
DECREES = {
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


def test_the_named_years_are_those_of_the_decrees() -> None:
    assert tuple(DECREES) == holidays.RUSSIAN_YEARS == holidays.years("RU", 2040)


@pytest.mark.parametrize("year", DECREES)
def test_russian_days_are_those_that_the_government_published(year: int) -> None:
    moves, shortened = DECREES[year]
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


# Working days of the five-day week by the published production calendars.
WORKING_DAYS = {2024: 248, 2025: 247, 2026: 247}


@pytest.mark.parametrize("year", WORKING_DAYS)
def test_the_number_of_working_days_is_the_published_one(year: int) -> None:
    replaced = {one.day: one.spans for one in holidays.days("RU", year, WEEK, "ru")}
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    dates = [date.fromordinal(number) for number in range(first, last + 1)]
    assert sum(bool(replaced.get(each, WEEK[each.weekday()])) for each in dates) == WORKING_DAYS[year]


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
