"""Search: the full-text index, word stems and queries."""
