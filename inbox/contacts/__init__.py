"""Contacts: client cards, identities and avatars."""
