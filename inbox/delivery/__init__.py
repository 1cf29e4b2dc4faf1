"""Delivery: the outbox, claims of senders, and later reports of platforms."""
