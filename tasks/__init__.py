"""Tasks: work that an operator plans, made from messages of a dialog or from nothing; reminders, list, board."""
