"""Reads lists, conversations and cards as JSON text that the database builds (architecture 5, decisions 3.6).

Every answer has a cursor. Its rows and max(event id) come from one read transaction, so the answer and the events after
its cursor together are the present state (P10).
"""

from inbox.listing.bootstrap import start
from inbox.listing.conversation import dialog, message, message_rows, messages, original
from inbox.listing.counters import counts, counts_of
from inbox.listing.cursor import cursor_text, read_cursor
from inbox.listing.pages import IDS_LIMIT, PAGE_LIMIT, dialog_bytes, dialog_ids, dialog_rows, dialogs
from inbox.listing.rows import channel_rows, contact, contact_card, operator_rows, team_rows
from inbox.listing.views import SORTS, VIEWS

__all__ = [
    "IDS_LIMIT",
    "PAGE_LIMIT",
    "SORTS",
    "VIEWS",
    "channel_rows",
    "contact",
    "contact_card",
    "counts",
    "counts_of",
    "cursor_text",
    "dialog",
    "dialog_bytes",
    "dialog_ids",
    "dialog_rows",
    "dialogs",
    "message",
    "message_rows",
    "messages",
    "operator_rows",
    "original",
    "read_cursor",
    "start",
    "team_rows",
]
