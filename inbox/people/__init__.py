"""Operators: accounts, teams, preferences and presence."""
