"""Dialogs: the locked row and every change that a person, a rule or a client makes to it."""
