"""The key file against the database: secrets of channels are not locked away by a key that came from nowhere."""

from __future__ import annotations

from pathlib import Path

from inbox import channels
from inbox.store import Reader, Store, Tx
from web.auth.vault import KEY_NAME, Vault, make_key, read_vault

FINGERPRINT = "key_fingerprint"
LOSS = """Without it: okno serve --new-key goes on with {which}. Then
  - the token or password of every channel has to be entered again: okno channel change NAME,
  - answers and reports of delivery to letters sent so far are no longer known by their signature,
  - browsers that were known have to prove themselves again when somebody guesses at passwords."""


class WrongKey(Exception):
    """The key file is missing, broken or another one's; str() says in words how to bring it back."""


async def checked_vault(store: Store, data_dir: Path, *, new_key: bool = False) -> Vault:
    """The vault that belongs to this database. Raises WrongKey; new_key: take whatever key there is, or a fresh one."""
    path = data_dir / KEY_NAME
    known, sealed = await _known(store), [row.sealed for row in await channels.list_active(store) if row.sealed]
    try:
        vault = read_vault(data_dir)
    except ValueError:
        if not new_key:
            raise WrongKey(told(path, "is damaged: it holds no key", "a new key")) from None
        path.rename(path.with_suffix(".damaged"))
        vault = None
    if vault is None:
        if (known or sealed) and not new_key:
            raise WrongKey(told(path, "is missing, and the database was sealed with it", "a new key"))
        vault = Vault(make_key(path))
    elif not new_key and not belongs(vault, known, sealed):
        raise WrongKey(told(path, "is not the key that this database was sealed with", "the key that is there"))
    if vault.fingerprint != known:
        await store.write(lambda tx: note(tx, vault.fingerprint))
    return vault


def told(path: Path, what: str, which: str) -> str:
    return (
        f"{path} {what}.\nBring it back: copy {KEY_NAME} from the backup of this data folder, or from another machine"
        f" of this installation,\nand start again.\n{LOSS.format(which=which)}"
    )


async def _known(reader: Reader) -> str | None:
    found = await reader.rows("select value from meta where key = :key", key=FINGERPRINT)
    return str(found[0][0]) if found else None


def belongs(vault: Vault, known: str | None, sealed: list[str]) -> bool:
    """Whether the key is the database's; one that was never noted must open something of what is sealed."""
    if known is not None:
        return vault.fingerprint == known
    return not sealed or any(opens(vault, one) for one in sealed)


def opens(vault: Vault, sealed: str) -> bool:
    try:
        vault.unseal(sealed)
    except ValueError:
        return False
    return True


def note(tx: Tx, fingerprint: str) -> None:
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=FINGERPRINT,
        value=fingerprint,
    )
