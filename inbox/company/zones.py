"""Time zones by their name in the IANA database."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from inbox.errors import Invalid

UTC = "UTC"
# Names that are kept for old programs, such as "Etc/GMT+3" (which is UTC-3) and "EST5EDT".
_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def names() -> tuple[str, ...]:
    """Return the zones that people choose from, in order."""
    return tuple(sorted(name for name in available_timezones() if name == UTC or name.split("/")[0] in _AREAS))


def is_known(name: str) -> bool:
    """Say whether the IANA database has the zone, under its present or a former name."""
    try:
        return bool(ZoneInfo(name))
    except (OSError, ValueError, KeyError):  # no such file, a path that leaves the folder, no such zone
        return False


def check(name: str) -> str:
    """Return the name. Raises Invalid for a zone that does not exist."""
    if not is_known(name):
        raise Invalid("This time zone does not exist. Choose one from the list.", code="unknown-zone", field="zone")
    return name
