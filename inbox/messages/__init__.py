"""Messages: replies, notes, edits, reactions, mentions and link previews."""
