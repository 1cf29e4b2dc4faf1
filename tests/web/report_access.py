"""The part of the access matrix about reports: numbers are limited to the reader's channels, not refused."""

from __future__ import annotations

from typing import Any

from tests.web.browser import key

STAFF = (401, 200, 200, 200, 200)
PERIOD = "from=2026-11-01&to=2026-11-30"
QUERIES = {"metrics": "", "days": f"?{PERIOD}&metric=requests", "requests": f"?{PERIOD}&number=requests"}
NUMBERS = (
    *("metrics", "overview", "days", "attainment", "heatmap", "operators", "channels", "teams", "topics", "late"),
    *("tasks", "automation", "requests", "export"),
)
MATRIX: dict[tuple[str, str], tuple[int, ...]] = {
    **{("GET", f"/api/reports/{name}"): STAFF for name in NUMBERS},
    ("GET", "/api/reports/now"): (401, 403, 403, 200, 200),
    ("GET", "/api/walls"): (401, 403, 403, 200, 200),
    ("POST", "/api/walls"): (401, 403, 403, 201, 201),
    ("POST", "/api/walls/{wall_id:int}/revoke"): (401, 403, 403, 404, 404),  # no such link
    ("GET", "/api/report-letters"): (401, 403, 403, 403, 200),
    ("PUT", "/api/report-letters"): (401, 403, 403, 403, 200),
    ("GET", "/api/wall/{token}"): (404, 404, 404, 404, 404),  # links only
}
WITHOUT_PERIOD = ("now", "walls", "revoke", "{token}", "report-letters")


def with_query(path: str) -> str:
    """Return the path of a report with a period, and with what it needs beside it."""
    name = path.rpartition("/")[2]
    if name in WITHOUT_PERIOD:
        return path.replace("{wall_id:int}", "9").replace("{token}", "unknown")
    return path + QUERIES.get(name, f"?{PERIOD}")


def body_for(method: str, path: str) -> dict[str, Any] | None:
    """Return the body of a command."""
    if method == "GET":
        return None
    more: dict[str, dict[str, Any]] = {
        "/api/walls": {"name": "Hall"},
        "/api/report-letters": {"weekday": 0, "hour": 9, "people": []},
    }
    return {"key": key()} | more.get(path, {})
