"""Stores reactions to messages: the clients' as platforms report them, ours after the platform accepted them.

A reaction is not a message: it opens no wait, moves no dialog up, reopens none and notifies no operator.
"""

from collections.abc import Sequence

import orjson

from inbox.access import CLIENT, Actor
from inbox.dialogs.locked import LockedDialog
from inbox.dialogs.timeline import emit_message
from inbox.events import EventKind
from inbox.store import Tx


def set_client_reactions(
    tx: Tx, dialog: LockedDialog, message_id: int, *, identity_id: int, signs: Sequence[str], at: int, place: int
) -> bool:
    """Replace the reactions of one client to a message. Returns False for a report older than the stored one."""
    stored = tx.sql(
        "select at, place from reaction where message_id = :message and identity_id = :identity",
        message=message_id,
        identity=identity_id,
    )
    if any((known_at, known_place) > (at, place) for known_at, known_place in stored):
        return False
    tx.sql(
        "insert into reaction (message_id, identity_id, signs, at, place) values (:message, :identity, :signs, :at,"
        " :place) on conflict (message_id, identity_id) do update set signs = excluded.signs, at = excluded.at,"
        " place = excluded.place",
        message=message_id,
        identity=identity_id,
        signs=orjson.dumps(list(signs)).decode(),
        at=at,
        place=place,
    )
    _tell(tx, CLIENT, dialog, message_id)
    return True


def set_own_reaction(tx: Tx, actor: Actor, dialog: LockedDialog, message_id: int, sign: str) -> None:
    """Store our reaction, which the client sees now in place of the former one; "" removes it."""
    tx.sql(
        "insert into reaction (message_id, operator_id, signs, at) values (:message, :me, :signs, :now)"
        " on conflict (message_id) where identity_id is null do update set operator_id = excluded.operator_id,"
        " signs = excluded.signs, at = excluded.at",
        message=message_id,
        me=actor.id,
        signs=orjson.dumps([sign] if sign else []).decode(),
        now=tx.now,
    )
    _tell(tx, actor, dialog, message_id)


def _tell(tx: Tx, actor: Actor, dialog: LockedDialog, message_id: int) -> None:
    emit_message(tx, EventKind.message_reacted, actor, dialog, message_id)
