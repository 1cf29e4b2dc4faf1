"""docs/metrics.md is what the definitions of the metrics give."""

from __future__ import annotations

from reports.metrics_page import PAGE, page


def test_page_of_metrics_is_made_from_their_definitions() -> None:
    assert PAGE.read_text("utf-8") == page(), "run python -m reports.metrics_page"
