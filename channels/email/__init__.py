"""Mailboxes: IMAP in, SMTP out. Whatever a stranger wrote is parsed in the child process."""
