"""Stores the platform accounts of channels, so that two active channels never share one account.

An account is a text such as "telegram:123456". The channel's kind makes it of the settings, the secrets and what the
platform reports about them. A mailbox has two accounts: its address, and its login on its server. When a removed
channel is connected again, it is found by its account.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from inbox.errors import Conflict
from inbox.store import Reader, Tx


@dataclass(frozen=True, slots=True)
class Holder:
    """A channel that owns an account."""

    channel_id: int
    name: str
    removed_at: int | None


class AccountTaken(Conflict):
    """Another active channel is connected to this account."""

    code = "account-taken"


def holders(tx: Tx, accounts: Sequence[str]) -> list[Holder]:
    """Return the channels that own any of these accounts, in the order of the accounts."""
    rows = []
    for account in accounts:
        rows += tx.sql(
            "select c.id, c.name, c.removed_at from channel_account a join channel c on c.id = a.channel_id"
            " where a.account = :account",
            account=account,
        )
    return [Holder(*row) for row in dict.fromkeys(tuple(row) for row in rows)]


def of_channel(tx: Tx, channel_id: int) -> frozenset[str]:
    """Return the accounts of a channel; empty when none was recorded."""
    return frozenset(
        row[0] for row in tx.sql("select account from channel_account where channel_id = :id", id=channel_id)
    )


def record(tx: Tx, channel_id: int, accounts: Collection[str]) -> None:
    """Replace the accounts of a channel; accounts of removed channels move to it.

    The caller holds the lock on channel names. Raises AccountTaken when another active channel owns one of the
    accounts.
    """
    for other in holders(tx, sorted(accounts)):
        if other.channel_id != channel_id and other.removed_at is None:
            raise AccountTaken(f"This account is already connected as the channel {other.name}.", field="name")
    tx.sql("delete from channel_account where channel_id = :id", id=channel_id)
    for account in sorted(accounts):
        tx.sql(
            "insert into channel_account (account, channel_id) values (:account, :id)"
            " on conflict (account) do update set channel_id = excluded.channel_id",
            account=account,
            id=channel_id,
        )


async def list_all(reader: Reader) -> dict[int, frozenset[str]]:
    """Return the recorded accounts of every channel by its id, removed channels included."""
    accounts: dict[int, set[str]] = {}
    for channel_id, account in await reader.rows("select channel_id, account from channel_account"):
        accounts.setdefault(int(channel_id), set()).add(account)
    return {channel_id: frozenset(names) for channel_id, names in accounts.items()}
