"""Formats and parses IMAP's dates, independent of the machine's locale."""

import re
from datetime import UTC, datetime, timedelta, timezone

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_INTERNAL = re.compile(rb"\s?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")


def internal_date(value: bytes) -> int | None:
    """Parse an INTERNALDATE into milliseconds UTC."""
    match = _INTERNAL.fullmatch(value)
    if not match:
        return None
    try:
        zone = timedelta(hours=int(match[8]), minutes=int(match[9])) * (-1 if match[7] == b"-" else 1)
        month = _MONTHS.index(match[2].decode().lower()) + 1
        clock = (int(match[4]), int(match[5]), min(59, int(match[6])))
        moment = datetime(int(match[3]), month, int(match[1]), *clock, tzinfo=timezone(zone))
        return int(moment.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def search_date(instant: int) -> str:
    """Format the day for SEARCH SINCE."""
    day = datetime.fromtimestamp(instant / 1000, UTC)
    return f"{day.day}-{_MONTHS[day.month - 1].capitalize()}-{day.year}"
