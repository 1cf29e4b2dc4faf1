"""Notifications: created from events, and e-mailed to operators who are away."""
