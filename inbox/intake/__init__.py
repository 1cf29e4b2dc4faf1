"""What comes in: one transaction stores the raw payload, what it means, and the connector's own position.

`receive` is the one hot write (decisions 3.3): few, fixed statements. A repeat is recognised twice, by the raw
thing's key in the journal and by the message's id in its dialog; both are unique indexes (design rule 3).
"""

from collections.abc import Sequence

from inbox import failpoints
from inbox.dialogs.episodes import REOPEN_WITHIN, title_of
from inbox.errors import NoSpace, NotFound
from inbox.inbound import (
    CONTENTS,
    Arrival,
    Blocked,
    EditedMessage,
    File,
    Ignored,
    LetterFacts,
    LetterReport,
    Moved,
    NewMessage,
    Parsed,
    Reacted,
    ReadUpTo,
    Receipt,
    Sender,
    ThreadHints,
    Unreadable,
)
from inbox.intake.receive import Desk, Failure
from inbox.store import Store, Tx

__all__ = [
    "CONTENTS",
    "REOPEN_WITHIN",
    "Arrival",
    "Blocked",
    "EditedMessage",
    "File",
    "Ignored",
    "LetterFacts",
    "LetterReport",
    "Moved",
    "NewMessage",
    "Parsed",
    "Reacted",
    "ReadUpTo",
    "Receipt",
    "Sender",
    "ThreadHints",
    "Unreadable",
    "cursor",
    "receive",
    "take_in",
    "title_of",
]


async def take_in(
    store: Store,
    channel_id: int,
    arrivals: Sequence[Arrival],
    cursor: str | None,
    *,
    on_failure: Failure | None = None,
) -> Receipt:
    """receive in a transaction of its own; when one arrival breaks it, each gets a savepoint and the rest go on."""
    try:
        return await store.write(lambda tx: receive(tx, channel_id, arrivals, cursor))
    except (NotFound, NoSpace):
        raise
    except Exception:
        return await store.write(lambda tx: receive(tx, channel_id, arrivals, cursor, careful=True, told=on_failure))


def receive(
    tx: Tx,
    channel_id: int,
    arrivals: Sequence[Arrival],
    cursor: str | None,
    *,
    careful: bool = False,
    told: Failure | None = None,
) -> Receipt:
    """Store a batch and the position after it, all or nothing; only then may the platform be told (rule 1).

    careful: what cannot be stored as it is becomes an unreadable message instead of an error. Raises NotFound
    when the channel was removed meanwhile.
    """
    found = tx.sql("select kind from channel where id = :id and removed_at is null", id=channel_id)
    if not found:
        raise NotFound("The channel was removed.")
    desk = Desk(tx, channel_id, found[0][0])
    receipt = Receipt()
    for arrival in arrivals:
        failpoints.hit("receive-each")
        fate = desk.take_carefully(arrival, told) if careful else desk.take(arrival)
        if fate == "repeated":
            receipt.repeated += 1
        elif fate == "failed":
            receipt.failed += 1
        else:
            receipt.new += 1
    if cursor is not None:
        tx.sql(
            "insert into channel_cursor (channel_id, value, at) values (:channel, :value, :now)"
            " on conflict (channel_id) do update set value = excluded.value, at = excluded.at",
            channel=channel_id,
            value=cursor,
            now=tx.now,
        )
    return receipt


def cursor(tx: Tx, channel_id: int) -> str | None:
    """Where the connector stands on its platform, None before the first receive."""
    found = tx.sql("select value from channel_cursor where channel_id = :id", id=channel_id)
    return str(found[0][0]) if found else None
