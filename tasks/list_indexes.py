"""Defines an index of tasks for each list and its order, so that a page of a large list reads only what it shows."""

from sqlalchemy import Index
from sqlalchemy import text as literal

# A page of a list reads its ids from one of these indexes alone, in the order that it shows; the channel leaves out
# what the reader may not see. Late tasks are few: they are read by their due date and sorted by the last columns.
LISTS = {
    "due": ("open", "due_at", "id", "channel_id", "changed_at"),
    "created": ("open", "id", "channel_id"),
    "changed": ("open", "changed_at", "id", "channel_id"),
    "status": ("status_id", "open", "changed_at", "id", "channel_id"),
    "column": ("status_id", "open", "due_at", "id", "channel_id", "changed_at"),
    "priority": ("open", "priority", "due_at", "id", "channel_id"),
    "person": ("open", "assignee_id", "due_at", "id", "channel_id"),
    "person_status": ("assignee_id", "status_id", "open", "changed_at", "id", "channel_id"),
    "team_status": ("team_id", "status_id", "open", "changed_at", "id", "channel_id"),
    "type": ("type_id", "id"),
    "contact": ("contact_id", "id"),
}
OPEN_LISTS = {
    "person_created": ("assignee_id", "id", "channel_id"),
    "person_changed": ("assignee_id", "changed_at", "id", "channel_id"),
    "person_column": ("assignee_id", "status_id", "due_at", "id", "channel_id"),
    "person_priority": ("assignee_id", "priority", "due_at", "id", "channel_id"),
    "team": ("team_id", "due_at", "id", "channel_id"),
    "team_created": ("team_id", "id", "channel_id"),
    "team_changed": ("team_id", "changed_at", "id", "channel_id"),
    "team_column": ("team_id", "status_id", "due_at", "id", "channel_id"),
    "team_person": ("team_id", "assignee_id", "due_at", "id", "channel_id"),
    "team_priority": ("team_id", "priority", "due_at", "id", "channel_id"),
}


def all_indexes() -> list[Index]:
    """Return the indexes of the table of tasks that lists are read from."""
    is_open = literal("open = 1")
    return [
        *(Index(f"ix_task_{name}", *columns) for name, columns in LISTS.items()),
        *(
            Index(f"ix_task_{name}", *columns, sqlite_where=is_open, postgresql_where=is_open)
            for name, columns in OPEN_LISTS.items()
        ),
    ]
