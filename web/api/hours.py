"""Working hours: schedules, their changes, and a preview of what unsaved ones mean."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from inbox import clock
from inbox.calendars import opens
from inbox.clock import MINUTE
from inbox.company import holidays, hours, hours_rows, previews, schedules
from inbox.company.schedules import Day, Schedule
from inbox.dialogs.sla_recount import count_targets
from web.api.schemas import NO_NUL, Flag, Id, Instant, Out, ZoneName
from web.http.router import Api, Call, In, Keyed

api = Api()
LONGEST_NORM = 31 * 1440
DayMinute = Annotated[int, Field(ge=0, le=1440)]
Spans = Annotated[tuple[tuple[DayMinute, DayMinute], ...], Field(max_length=schedules.SPANS_LIMIT)]
WeekSpans = tuple[Spans, Spans, Spans, Spans, Spans, Spans, Spans]
HoursName = Annotated[str, Field(max_length=hours.NAME_LIMIT, pattern=NO_NUL)]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]


class SpecialDay(In):
    spans: Spans
    name: Annotated[str, Field(max_length=schedules.NAME_LIMIT, pattern=NO_NUL)] = ""


class ScheduleInput(In):
    zone: ZoneName
    week: WeekSpans
    days: Annotated[dict[date, SpecialDay], Field(default_factory=dict, max_length=schedules.DAYS_LIMIT)]

    def schedule(self) -> Schedule:
        """Return what was entered, not yet checked."""
        return Schedule(self.zone, self.week, {day: Day(entry.spans, entry.name) for day, entry in self.days.items()})


class NewHours(Keyed):
    name: HoursName
    schedule: ScheduleInput


class HoursChange(Keyed):
    version: Id
    name: HoursName | None = None
    schedule: ScheduleInput | None = None


class HoursRemoval(Keyed):
    removed: bool


class PreviewInput(ScheduleInput):
    minutes: Annotated[int, Field(ge=1, le=LONGEST_NORM)]
    at: Instant | None = None  # now
    hours_id: Id | None = None


class HolidayInput(In):
    country: Country
    year: Annotated[int, Field(ge=2000, le=2100)]
    week: WeekSpans


class SpecialDayOut(Out):
    spans: list[tuple[int, int]]
    name: str


class FullHours(Out):
    id: int
    name: str
    removed: Flag
    version: int
    zone: str
    week: list[list[tuple[int, int]]]
    days: dict[date, SpecialDayOut]
    changed_at: int
    changed_by: int | None


class HoursList(Out):
    hours: list[FullHours]


class HoursAnswer(Out):
    hours: FullHours


class Example(Out):
    at: int
    due: int
    parts: list[tuple[int, int]]


class HoursPreview(Out):
    opens: int | None
    example: Example | None
    examples: list[Example]
    recounted: int  # open conversations whose deadline would be counted again


class CountryYears(Out):
    code: str
    years: list[int]


class Countries(Out):
    countries: list[CountryYears]


class PublicDay(Out):
    day: date
    kind: Literal["holiday", "off", "working", "short"]
    name: str
    spans: list[tuple[int, int]]
    moved: date | None


class PublicDays(Out):
    days: list[PublicDay]


@api.route("GET", "/api/hours", access="hours.read", answers=HoursList)
async def list_hours(call: Call) -> dict[str, Any]:
    """List working hours with their schedules; the company's come first."""
    return {"hours": await hours_rows.full(call.okno.store)}


@api.route("POST", "/api/hours", access="hours.change", answers=HoursAnswer, status=201, errors=(409,))
async def create_hours(call: Call, body: NewHours) -> dict[str, Any]:
    """Create working hours; 409 hours-exist when the name is taken."""
    schedule = body.schedule.schedule()
    done = await call.command(body, lambda tx: hours.create(tx, call.actor, name=body.name, schedule=schedule))
    return await one_of(call, done["hours_id"])


@api.route("PATCH", "/api/hours/{hours_id:int}", access="hours.change", answers=HoursAnswer, errors=(409,))
async def change_hours(call: Call, hours_id: int, body: HoursChange) -> dict[str, Any]:
    """Rename working hours, or give them a new schedule.

    409 changed-meanwhile with {by, at, version} when `version` is not the newest.
    """
    schedule = body.schedule.schedule() if body.schedule else None
    await call.command(
        body,
        lambda tx: hours.change(tx, call.actor, hours_id, version=body.version, name=body.name, schedule=schedule),
    )
    return await one_of(call, hours_id)


@api.route("POST", "/api/hours/{hours_id:int}/removed", access="hours.change", answers=HoursAnswer, errors=(409,))
async def remove_hours(call: Call, hours_id: int, body: HoursRemoval) -> dict[str, Any]:
    """Delete working hours, or restore them; the company's stay."""
    await call.command(body, lambda tx: hours.remove(tx, call.actor, hours_id, removed=body.removed))
    return await one_of(call, hours_id)


@api.route("POST", "/api/hours/preview", access="hours.change", answers=HoursPreview)
async def preview(call: Call, body: PreviewInput) -> dict[str, Any]:
    """Compute deadlines under unsaved working hours: for a message at an instant, and for instructive examples."""
    calendar = schedules.check(body.schedule()).calendar()
    now, norm = clock.now(), body.minutes * MINUTE
    at = body.at or now
    return {
        "opens": opens(calendar, at),
        "example": previews.example(calendar, at, norm),
        "examples": previews.examples(calendar, now, norm),
        "recounted": 0 if body.hours_id is None else await count_targets(call.okno.store, body.hours_id, now),
    }


@api.route("GET", "/api/hours/countries", access="hours.change", answers=Countries)
async def list_countries(call: Call) -> dict[str, Any]:
    """List the countries whose public holidays can be loaded, and the years that are there."""
    codes = await asyncio.to_thread(holidays.countries)
    this_year = date.today().year
    return {"countries": [{"code": code, "years": holidays.years(code, this_year)} for code in codes]}


@api.route("POST", "/api/hours/holidays", access="hours.change", answers=PublicDays)
async def list_holidays(call: Call, body: HolidayInput) -> dict[str, Any]:
    """Compute the holidays of a country and a year for a week: days off, working Saturdays and shortened days."""
    locale = (call.session and call.session.locale) or "en"
    return {"days": await asyncio.to_thread(holidays.days, body.country, body.year, body.week, locale)}


async def one_of(call: Call, hours_id: int) -> dict[str, Any]:
    return {"hours": (await hours_rows.full(call.okno.store, [hours_id]))[0]}
