"""What tests of every part share: a PostgreSQL server, a browser, the outcome of a missing part."""
