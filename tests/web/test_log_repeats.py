"""Tests repeated errors: one line a minute for each kind, which says how many were left out."""

from __future__ import annotations

import logging

from web.http.log_repeats import RepeatFilter


def record(message: object, name: str = "uvicorn.error", level: int = logging.ERROR) -> logging.LogRecord:
    return logging.LogRecord(name, level, "", 0, message, (), None)


def test_a_repeated_error_is_logged_once_a_minute_with_its_count() -> None:
    now = [0.0]
    repeats = RepeatFilter(lambda: now[0])
    records = [record("Invalid HTTP request received.") for _ in range(5)]
    assert [repeats.filter(log_record) for log_record in records] == [True, False, False, False, False]
    assert repeats.filter(record("another thing"))
    now[0] = 61
    later = record("Invalid HTTP request received.")
    assert repeats.filter(later)
    assert later.getMessage() == "Invalid HTTP request received. (and 4 more like it)"
    again = record({"event": "unexpected", "exception": "Traceback\nKeyError: 1"}, "web")
    assert repeats.filter(again) and not repeats.filter(again)
    assert repeats.filter(record({"event": "unexpected", "exception": "Traceback\nKeyError: 2"}, "web"))


def test_records_of_other_loggers_and_below_warning_pass() -> None:
    repeats = RepeatFilter()
    for log_record in (record("a", "channels"), record("a", level=logging.INFO)):
        assert repeats.filter(log_record) and repeats.filter(log_record)
