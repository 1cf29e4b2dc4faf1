"""Platform accounts of channels: no two active channels share one, and a removed channel is found again by its own.

An account is a text such as "telegram:123456" that the kind of channel makes of its settings, its secrets and what the
platform says of them. A mailbox has two: its address, and its login on its server.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from inbox.errors import Conflict
from inbox.store import Reader, Tx


@dataclass(frozen=True, slots=True)
class Holder:
    """A channel that has one of the accounts asked for."""

    channel_id: int
    name: str
    removed_at: int | None


class AccountTaken(Conflict):
    """Another active channel is connected to this account."""

    code = "account-taken"


def holders(tx: Tx, accounts: Sequence[str]) -> list[Holder]:
    """The channels that have any of these accounts, in the order of the accounts."""
    found = []
    for account in accounts:
        found += tx.sql(
            "select c.id, c.name, c.removed_at from channel_account a join channel c on c.id = a.channel_id"
            " where a.account = :account",
            account=account,
        )
    return [Holder(*row) for row in dict.fromkeys(tuple(row) for row in found)]


def of_channel(tx: Tx, channel_id: int) -> frozenset[str]:
    """The accounts of one channel; none when they are not known."""
    return frozenset(
        row[0] for row in tx.sql("select account from channel_account where channel_id = :id", id=channel_id)
    )


def record(tx: Tx, channel_id: int, accounts: Collection[str]) -> None:
    """Make these the accounts of a channel, taking them from channels that were removed.

    Raises AccountTaken when another active channel has one. Call it with the lock on channel names held.
    """
    for other in holders(tx, sorted(accounts)):
        if other.channel_id != channel_id and other.removed_at is None:
            raise AccountTaken(f"This account is connected already: its channel is called {other.name}.", field="name")
    tx.sql("delete from channel_account where channel_id = :id", id=channel_id)
    for account in sorted(accounts):
        tx.sql(
            "insert into channel_account (account, channel_id) values (:account, :id)"
            " on conflict (account) do update set channel_id = excluded.channel_id",
            account=account,
            id=channel_id,
        )


async def all_known(reader: Reader) -> dict[int, frozenset[str]]:
    """The known accounts of every channel, removed ones included."""
    known: dict[int, set[str]] = {}
    for channel_id, account in await reader.rows("select channel_id, account from channel_account"):
        known.setdefault(int(channel_id), set()).add(account)
    return {channel_id: frozenset(found) for channel_id, found in known.items()}
