"""Tests that every function that reads a stranger's text takes linear time, whatever the text is."""
