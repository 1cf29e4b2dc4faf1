"""Tells which operators may see and answer the dialogs of a channel."""

from inbox.store import Tx


def may_answer(tx: Tx, operator_id: int, channel_id: int) -> bool:
    """Return whether an operator is active and sees the channel's dialogs."""
    return bool(
        tx.sql(
            "select 1 from operator o where o.id = :operator and o.disabled_at is null and (o.scope = 'all' or exists"
            " (select 1 from operator_channel c where c.operator_id = o.id and c.channel_id = :channel))",
            operator=operator_id,
            channel=channel_id,
        )
    )
