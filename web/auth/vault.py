"""Encrypts stored secrets with a key that is kept in a file beside the database, never inside it (decisions 2.16)."""

from __future__ import annotations

import hmac
import os
from pathlib import Path

import orjson

KEY_NAME = "okno.key"


class Vault:
    """Encrypts and decrypts the secrets that channels need to sign in to their platforms."""

    def __init__(self, key: bytes) -> None:
        from cryptography.fernet import Fernet  # a slow import that most commands do not need

        self._fernet = Fernet(key)
        self._key = key

    def derive_key(self, purpose: str) -> bytes:
        """Derive a key of 32 bytes for another purpose; it reveals nothing about the encryption key."""
        return hmac.digest(self._key, f"okno:{purpose}".encode(), "sha256")

    @property
    def fingerprint(self) -> str:
        """Return a fingerprint that identifies this key and reveals nothing of it."""
        return self.derive_key("fingerprint").hex()[:32]

    def seal(self, secret: str) -> str:
        return self._fernet.encrypt(secret.encode()).decode()

    def unseal(self, sealed: str) -> str:
        from cryptography.fernet import InvalidToken

        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken:
            raise ValueError("sealed with another key: enter the secret of this channel again") from None


def unseal_secrets(vault: Vault, sealed: str) -> dict[str, str]:
    """Return the decrypted secrets of a channel. Raises ValueError when they were encrypted with another key."""
    return dict(orjson.loads(vault.unseal(sealed))) if sealed else {}


def open_vault(data_dir: Path) -> Vault:
    """Return the vault with the key of this folder, which is made when there is none. Raises ValueError for a broken
    one.
    """
    return read_vault(data_dir) or Vault(make_key(data_dir / KEY_NAME))


def read_vault(data_dir: Path) -> Vault | None:
    """Return the vault with the key of this folder, if it has one. Raises ValueError for a broken one."""
    try:
        return Vault((data_dir / KEY_NAME).read_bytes().strip())
    except FileNotFoundError:
        return None


def make_key(path: Path) -> bytes:
    """Make the key file. It is written whole under another name first: a key cut short by a crash would lose every
    secret.
    """
    from cryptography.fernet import Fernet

    key = Fernet.generate_key()
    fresh = path.with_suffix(f".new{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, key + b"\n")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    try:
        os.link(fresh, path)  # fails when another process was first: then its key is the key
    except FileExistsError:
        return path.read_bytes().strip()
    finally:
        fresh.unlink()
    return key
