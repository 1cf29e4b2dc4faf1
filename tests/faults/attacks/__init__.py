"""`make attacks`: known attacks on a local server while an honest operator works; see docs/attacks.md."""
