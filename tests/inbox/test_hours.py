"""Working hours and the company's profile: versions that never change, names, conflicts, and who may change them."""

import asyncio
from datetime import date

import orjson
import pytest

from inbox.access import CLI, Actor
from inbox.calendars import ALWAYS, WHOLE_DAY, Spans
from inbox.company import hours, hours_rows, previews, profile, schedules, zones
from inbox.company.profile import Profile
from inbox.company.schedules import ALWAYS_OPEN, Day, Schedule
from inbox.errors import Conflict, Forbidden, Invalid, NotFound
from tests.conftest import Cast
from tests.inbox.test_calendars import at

WORK: Spans = ((540, 780), (840, 1080))
OFFICE = Schedule("Europe/Moscow", (WORK, WORK, WORK, WORK, WORK, (), ()), {date(2027, 1, 1): Day((), "New Year")})


async def create(cast: Cast, name: str, schedule: Schedule = OFFICE) -> int:
    done = await cast.store.write(lambda tx: hours.create(tx, cast.anna, name=name, schedule=schedule))
    return int(done["hours_id"])


async def events(cast: Cast) -> list[tuple[str, str]]:
    rows = await cast.store.rows("select kind, data from event where object_kind in ('hours', 'company') order by id")
    return [(kind, data) for kind, data in rows]


async def test_company_hours_are_always_open_until_an_administrator_sets_them(cast: Cast) -> None:
    first = await hours.read_current(cast.store)
    assert first[1] == ALWAYS and first == await cast.store.write(hours.current)
    change = {"version": 1, "name": " Our  hours ", "schedule": OFFICE}
    done = await cast.store.write(lambda tx: hours.change(tx, cast.anna, hours.COMPANY, **change))
    assert done == {"hours_id": hours.COMPANY, "version": 2}
    version_id, calendar = await hours.read_current(cast.store)
    assert version_id != first[0] and calendar == OFFICE.calendar()
    assert await hours.read(cast.store, first[0]) == ALWAYS, "A former version keeps what it promised."
    assert await cast.store.write(lambda tx: hours.load(tx, version_id)) is calendar
    assert await events(cast) == [("hours.changed", '{"version":2,"rescheduled":true}')]
    (shown,) = await hours_rows.full(cast.store)
    assert (shown["name"], shown["version"], shown["changed_by"]) == ("Our hours", 2, cast.anna.id)
    assert shown["days"] == {"2027-01-01": {"spans": [], "name": "New Year"}}
    for ask in (hours.read_current(cast.store, 99), hours.read(cast.store, 99)):
        with pytest.raises(NotFound):
            await ask


async def test_two_administrators_who_change_the_same_hours_learn_of_each_other(cast: Cast) -> None:
    hours_id = await create(cast, "Office")

    def change(schedule: Schedule) -> object:
        return cast.store.write(lambda tx: hours.change(tx, cast.anna, hours_id, version=1, schedule=schedule))

    results = await asyncio.gather(change(ALWAYS_OPEN), change(ALWAYS_OPEN), return_exceptions=True)  # type: ignore[call-overload]
    (refused,) = [result for result in results if isinstance(result, Conflict)]
    assert refused.code == "changed-meanwhile"
    assert (refused.detail["by"], refused.detail["version"]) == (cast.anna.id, 2)
    assert [row[0] for row in await cast.store.rows("select version from hours_version where hours_id = 2")] == [1, 2]


async def test_a_rename_or_the_same_schedule_makes_no_version(cast: Cast) -> None:
    hours_id = await create(cast, "Office")
    for change in ({"name": "Shop"}, {"schedule": OFFICE}):
        done = await cast.store.write(lambda tx, c=change: hours.change(tx, cast.anna, hours_id, version=1, **c))
        assert done["version"] == 1
    assert (await events(cast))[1:] == [("hours.changed", '{"version":1,"rescheduled":false}')] * 2


async def test_names_are_unique_among_hours_that_are_not_removed(cast: Cast) -> None:
    first = await create(cast, "Office")
    with pytest.raises(Conflict):
        await create(cast, "OFFICE")
    for name in ("", "  ", "x" * 81):
        with pytest.raises(Invalid):
            await create(cast, name)
    await cast.store.write(lambda tx: hours.remove(tx, cast.anna, first))
    assert [shown["id"] for shown in await hours_rows.full(cast.store)] == [hours.COMPANY]
    second = await create(cast, "office")
    with pytest.raises(Conflict):
        await cast.store.write(lambda tx: hours.remove(tx, cast.anna, first, removed=False))
    await cast.store.write(lambda tx: hours.remove(tx, cast.anna, second))
    await cast.store.write(lambda tx: hours.remove(tx, cast.anna, first, removed=False))
    assert (await hours.read_current(cast.store, second))[1] == OFFICE.calendar(), "Removed hours still count."
    with pytest.raises(Conflict, match="company's"):
        await cast.store.write(lambda tx: hours.remove(tx, cast.anna, hours.COMPANY))
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: hours.remove(tx, cast.anna, 99))


async def test_only_administrators_change_hours_and_the_company(cast: Cast) -> None:
    hours_id = await create(cast, "Office")
    for who in (cast.boris, cast.olga, cast.vera, Actor("rule", 1)):
        for act in (
            lambda tx, who=who: hours.create(tx, who, name="Other", schedule=OFFICE),
            lambda tx, who=who: hours.change(tx, who, hours_id, version=1, name="Other"),
            lambda tx, who=who: hours.remove(tx, who, hours_id),
            lambda tx, who=who: profile.change(tx, who, name="Other"),
        ):
            with pytest.raises(Forbidden):
                await cast.store.write(act)


@pytest.mark.parametrize(
    ("schedule", "field", "code"),
    [
        (Schedule("Mars/Base", ALWAYS_OPEN.week, {}), "zone", "unknown-zone"),
        (Schedule("../secret", ALWAYS_OPEN.week, {}), "zone", "unknown-zone"),
        (Schedule("UTC", ((), (), (), (), (), (), ()), {}), "week", "never-open"),
        (Schedule("UTC", (*[WORK] * 6, ((600, 700), (650, 800))), {}), "week.6", "spans-overlap"),  # type: ignore[arg-type]
        (Schedule("UTC", (((600, 600),), *[WORK] * 6), {}), "week.0", "bad-span"),  # type: ignore[arg-type]
        (Schedule("UTC", OFFICE.week, {date(2027, 5, 1): Day(((0, 1500),))}), "days.2027-05-01", "bad-span"),
        (Schedule("UTC", OFFICE.week, {date(2027, 5, 1): Day((), "x" * 121)}), "days.2027-05-01", "invalid"),
        (Schedule("UTC", (tuple((n, n + 1) for n in range(0, 26, 2)), *[WORK] * 6), {}), "week.0", "too-many-spans"),  # type: ignore[arg-type]
    ],
)
async def test_a_wrong_schedule_names_its_field(cast: Cast, schedule: Schedule, field: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        await create(cast, "Office", schedule)
    assert (refused.value.detail["field"], refused.value.code) == (field, code)


def test_spans_are_put_in_order_and_joined_where_they_touch() -> None:
    typed = Schedule("UTC", (((780, 1080), (540, 780)), *[WORK] * 6), {})  # type: ignore[arg-type]
    assert schedules.check(typed).week[0] == ((540, 1080),)


async def test_the_profile_has_defaults_and_says_what_changed(cast: Cast) -> None:
    assert await profile.read(cast.store) == Profile("", "UTC", "en")
    changed = await cast.store.write(
        lambda tx: profile.change(tx, CLI, name="  Ольха ", zone="Europe/Moscow", language="ru")
    )
    assert changed == Profile("Ольха", "Europe/Moscow", "ru") == await cast.store.write(profile.load)
    assert await cast.store.write(profile.zone) == "Europe/Moscow"
    assert await cast.store.write(profile.language) == "ru"
    await cast.store.write(lambda tx: profile.change(tx, CLI, name="Ольха"))
    assert await events(cast) == [("company.changed", "{}")], "A change to the same values tells nobody."
    row = orjson.loads((await profile.rows(cast.store))[profile.ROW_ID])
    assert row == {"id": 1, "name": "Ольха", "zone": "Europe/Moscow", "language": "ru"}
    for wrong in ({"name": " "}, {"zone": "Mars/Base"}, {"language": "tlh"}, {"name": "x" * 201}):
        with pytest.raises(Invalid):
            await cast.store.write(lambda tx, wrong=wrong: profile.change(tx, CLI, **wrong))


async def test_live_rows_carry_the_open_stretches_of_three_weeks(cast: Cast) -> None:
    await create(cast, "Office")
    rows = {hours_id: orjson.loads(text) for hours_id, text in (await hours_rows.rows(cast.store)).items()}
    company, office = rows[1], rows[2]
    assert company["always"] and company["spans"] == [[company["from"], company["until"]]]
    assert not office["always"] and 28 <= len(office["spans"]) <= 34
    assert list(await hours_rows.rows(cast.store, [2])) == [2]


def test_zones_to_choose_from_have_no_misleading_names() -> None:
    assert {"UTC", "Europe/Moscow", "Asia/Kathmandu"} <= set(zones.names())
    assert not {"Etc/GMT+3", "EST5EDT", "localtime"} & set(zones.names())
    assert zones.is_known("Asia/Calcutta") and not zones.is_known("")


def test_examples_show_the_weekend_the_night_and_the_next_holiday() -> None:
    day = ((540, 1260),)
    calendar = Schedule("Europe/Moscow", (*[day] * 5, ((600, 1080),), ()), {date(2027, 1, 7): Day()}).calendar()  # type: ignore[arg-type]
    now = at(calendar.zone, "2026-11-30 12:00")
    found = previews.examples(calendar, now, 15 * 60_000)
    assert [(one.at, one.due) for one in found] == [
        (at(calendar.zone, a), at(calendar.zone, b))
        for a, b in (
            ("2026-12-02 03:00", "2026-12-02 09:15"),
            ("2026-12-05 17:50", "2026-12-07 09:05"),
            ("2027-01-07 12:00", "2027-01-08 09:15"),
        )
    ]
    assert [end - start for start, end in found[1].parts] == [600_000, 300_000]
    assert len(previews.examples(ALWAYS, now, 60_000)) == 1


def test_a_whole_week_without_hours_has_no_examples() -> None:
    never = Schedule("UTC", ((), (), (), (), (), (), ()), {date(2000, 1, 1): Day(WHOLE_DAY)}).calendar()
    assert previews.examples(never, at("UTC", "2026-11-30 12:00"), 60_000) == []
