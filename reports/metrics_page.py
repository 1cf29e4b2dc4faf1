"""Writes docs/metrics.md from the definitions of the metrics: `python -m reports.metrics_page`."""

from __future__ import annotations

from pathlib import Path

from reports.metrics import METRICS, Metric
from reports.statements import statement

PAGE = Path(__file__).resolve().parents[1] / "docs" / "metrics.md"
_UNITS = {"ms": "time", "count": "number", "share": "share"}
_BETTER = {"less": "less is better", "more": "more is better", "none": "neither is better"}
_HEAD = """# Metrics

What every number of the reports means. This page is made from `reports/metrics.py` by `python -m reports.metrics_page`;
the «?» beside a number shows the same words.

Days are local days of the company's time zone. `:first` and `:last` are the days of the period, as numbers (20261130),
and `<filter>` is the filter of the report (channels, teams, operators and tags, with AND between them) with the limits
of its reader. The tables of facts are described in `reports/models.py`. Medians and 90th percentiles are nearest ranks:
values that occurred. Times are working time, by the hours that held when the client wrote or that the SLA target named;
with calendar hours the column of the whole time stands in their place (`lasted` for `worked`).

Automatic messages of rules and of the platform, and notes, are never a response.
"""


def page() -> str:
    """Return the text of the page."""
    return "\n".join([_HEAD, *(_section(metric) for metric in METRICS)])


def _section(metric: Metric) -> str:
    if metric.way == "online":
        sql = "the stretches of `presence_span` with the state `online`, cut at the borders of the period"
    else:
        sql = f"```sql\n{_lines(statement(metric, '<filter>'))}\n```"
    return (
        f"## {metric.names[0]} · {metric.names[1]}\n\n"
        f"`{metric.id}`: {_UNITS[metric.unit]}, {_BETTER[metric.better]}; it counts by `{metric.date}`.\n\n"
        f"{metric.words[0]}\n\n{metric.words[1]}\n\n{sql}\n"
    )


def _lines(sql: str) -> str:
    """Break a statement before its clauses."""
    for clause in (" from ", " where ", " group by "):
        sql = sql.replace(clause, "\n" + clause.strip() + " ")
    return sql


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
