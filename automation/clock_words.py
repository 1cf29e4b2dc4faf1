"""Writes instants and working hours in Russian and English, for the texts that clients read. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from inbox.calendars import Calendar

_DAYS = {
    "ru": ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SHORT = {
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS = {
    "ru": (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def describe_instant(at: int, now: int, zone: str, language: str) -> str:
    """Return an instant as a client reads it: "tomorrow at 9:00", "on Monday, March 9, at 9:00"."""
    clock = ZoneInfo(zone)
    then, today = (datetime.fromtimestamp(instant / 1000, clock) for instant in (at, now))
    time = f"{then.hour}:{then.minute:02}"
    russian = language == "ru"
    if then.date() == today.date():
        return f"сегодня в {time}" if russian else f"today at {time}"
    if then.date() == today.date() + timedelta(days=1):
        return f"завтра в {time}" if russian else f"tomorrow at {time}"
    day, month = _DAYS[language][then.weekday()], _MONTHS[language][then.month - 1]
    if russian:
        return f"{'во' if day.startswith('вт') else 'в'} {day}, {then.day} {month}, в {time}"
    return f"on {day}, {month} {then.day}, at {time}"


def describe_hours(calendar: Calendar, language: str) -> str:
    """Return the week of a calendar: "Mon–Fri 9:00–18:00, Sat 10:00–15:00"; days that are closed are left out."""
    days = [", ".join(f"{_minute(start)}–{_minute(end)}" for start, end in spans) for spans in calendar.week]
    parts = []
    day = 0
    while day < 7:
        last = day
        while last < 6 and days[last + 1] == days[day]:
            last += 1
        if days[day]:
            parts.append(f"{_range(_SHORT[language], day, last)} {days[day]}")
        day = last + 1
    return ", ".join(parts)


def _range(names: Sequence[str], first: int, last: int) -> str:
    return names[first] if first == last else f"{names[first]}–{names[last]}"


def _minute(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"
