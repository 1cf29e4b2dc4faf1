"""Shared parts of all tests: a PostgreSQL server, a browser, skips for missing programs."""
