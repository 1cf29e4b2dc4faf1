"""A mail server, IMAP and SMTP, with a ledger of the emails that it offered, handed out and received."""

from channels.emulators.mail.server import MailEmulator

__all__ = ["MailEmulator"]
