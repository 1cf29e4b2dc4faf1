"""Tests that everything which reads a stranger's text needs time in proportion to its length, whatever the text is."""
