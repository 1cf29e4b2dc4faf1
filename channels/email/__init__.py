"""Connects mailboxes: IMAP in, SMTP out. Everything that strangers wrote is parsed in the sandbox process."""
