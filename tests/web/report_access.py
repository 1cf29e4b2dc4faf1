"""The part of the access matrix about reports: numbers are limited to the reader's channels, not refused."""

from __future__ import annotations

STAFF = (401, 200, 200, 200, 200)
PERIOD = "from=2026-11-01&to=2026-11-30"
QUERIES = {"metrics": "", "days": f"?{PERIOD}&metric=requests", "requests": f"?{PERIOD}&number=requests"}
NUMBERS = (
    *("metrics", "overview", "days", "attainment", "heatmap", "operators", "channels", "teams", "topics", "late"),
    *("tasks", "automation", "requests", "export"),
)
MATRIX: dict[tuple[str, str], tuple[int, ...]] = {("GET", f"/api/reports/{name}"): STAFF for name in NUMBERS}


def with_query(path: str) -> str:
    """Return the path of a report with a period, and with what it needs beside it."""
    return path + QUERIES.get(path.rpartition("/")[2], f"?{PERIOD}")
