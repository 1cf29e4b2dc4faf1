"""A mail server, IMAP and SMTP, with a ledger of what it offered, what was fetched and what it was given to send."""

from channels.emulators.mail.server import MailEmulator

__all__ = ["MailEmulator"]
