"""An event that the consumer of notices cannot apply, for it names a person who does not exist, and its remedy."""

from __future__ import annotations

from inbox import consumers
from inbox.access import CLI, SYSTEM, Place
from inbox.events import EventKind
from inbox.people import operators
from inbox.store import Tx

UNKNOWN_PERSON = 424_242


def write_poisoned_event(tx: Tx, dialog_id: int, channel_id: int) -> None:
    """Say that a dialog was assigned to a person of whom no row is left."""
    tx.emit(
        EventKind.dialog_assigned,
        SYSTEM,
        object_kind="dialog",
        object_id=dialog_id,
        dialog_id=dialog_id,
        place=Place(channel_id),
        to=UNKNOWN_PERSON,
        before=None,
        cause="assigned",
    )


def retry_soon(tx: Tx) -> None:
    """Make every retry of a fault due now."""
    tx.sql("update due set at = 0 where kind = :kind", kind=consumers.RETRY)


def hire_unknown_person(tx: Tx) -> None:
    """Make the event applicable: the person exists after all."""
    made = operators.create(tx, CLI, email="late@shop.example", name="Late", role="operator", password_hash="-")
    tx.sql("update operator set id = :id where id = :made", id=UNKNOWN_PERSON, made=made)
