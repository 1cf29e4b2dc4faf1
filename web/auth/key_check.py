"""Checks the key file against the database, so that no unrelated key locks away the secrets of channels."""

from __future__ import annotations

from pathlib import Path

from inbox import channels
from inbox.store import Reader, Store, Tx
from web.auth.vault import KEY_NAME, Vault, make_key, read_vault

FINGERPRINT = "key_fingerprint"
LOSS = """Without it: start with {which} by okno serve --new-key. Then
  - the token or password of every channel has to be entered again: okno channel change NAME,
  - answers to emails sent so far, and their delivery reports, are no longer recognised by signature,
  - known browsers count as unknown while someone guesses passwords."""


class WrongKey(Exception):
    """The key file is missing, broken or not the database's; str() says how to restore it."""


async def open_checked_vault(store: Store, data_dir: Path, *, new_key: bool = False) -> Vault:
    """Return the vault that belongs to this database. Raises WrongKey; new_key: accept any existing key,
    or make one.
    """
    path = data_dir / KEY_NAME
    recorded, sealed = (
        await _recorded_fingerprint(store),
        [row.sealed for row in await channels.list_active(store) if row.sealed],
    )
    try:
        vault = read_vault(data_dir)
    except ValueError:
        if not new_key:
            raise WrongKey(explain(path, "is damaged: it contains no key", "a new key")) from None
        path.rename(path.with_suffix(".damaged"))
        vault = None
    if vault is None:
        if (recorded or sealed) and not new_key:
            raise WrongKey(
                explain(path, "is missing, but the secrets in the database are encrypted with it", "a new key")
            )
        vault = Vault(make_key(path))
    elif not new_key and not belongs(vault, recorded, sealed):
        raise WrongKey(
            explain(path, "is not the key that encrypted the secrets in this database", "the key that is there")
        )
    if vault.fingerprint != recorded:
        await store.write(lambda tx: record_fingerprint(tx, vault.fingerprint))
    return vault


def explain(path: Path, what: str, which: str) -> str:
    return (
        f"{path} {what}.\nRestore it: copy {KEY_NAME} from the backup of this data folder, or from another machine"
        f" of this installation,\nand start again.\n{LOSS.format(which=which)}"
    )


async def _recorded_fingerprint(reader: Reader) -> str | None:
    rows = await reader.rows("select value from meta where key = :key", key=FINGERPRINT)
    return str(rows[0][0]) if rows else None


def belongs(vault: Vault, recorded: str | None, sealed: list[str]) -> bool:
    """Return whether the key is the database's; without a recorded fingerprint it must decrypt some stored secret."""
    if recorded is not None:
        return vault.fingerprint == recorded
    return not sealed or any(opens(vault, secret) for secret in sealed)


def opens(vault: Vault, sealed: str) -> bool:
    try:
        vault.unseal(sealed)
    except ValueError:
        return False
    return True


def record_fingerprint(tx: Tx, fingerprint: str) -> None:
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=FINGERPRINT,
        value=fingerprint,
    )
