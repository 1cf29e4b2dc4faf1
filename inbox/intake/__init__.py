"""Takes in payloads of a channel: one transaction stores the raw payload, its meaning and the connector's position.

`receive` is the write that runs most often (decisions 3.3): few, fixed statements. A repeated payload is found twice:
by its key in the journal and by the message's id in its dialog. Both are unique indexes (design rule 3).
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
from inbox.intake.receive import Failure, Receiver
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
    """Run `receive` in a transaction of its own.

    If one arrival breaks it, run it again with a savepoint for each arrival.
    """
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

    careful: store an arrival that cannot be stored as it is as an unreadable message, instead of raising. told: called
    for such an arrival. Raises NotFound when the channel was removed meanwhile.
    """
    rows = tx.sql("select kind from channel where id = :id and removed_at is null", id=channel_id)
    if not rows:
        raise NotFound("The channel was removed.")
    desk = Receiver(tx, channel_id, rows[0][0])
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
    """Return the connector's position on its platform, None before the first receive."""
    rows = tx.sql("select value from channel_cursor where channel_id = :id", id=channel_id)
    return str(rows[0][0]) if rows else None
