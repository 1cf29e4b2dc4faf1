"""The one-time link of the first start, and the id of the installation."""

from __future__ import annotations

import hashlib
import hmac
import secrets

import orjson

from automation import defaults
from inbox import clock
from inbox.access import CLI
from inbox.clock import HOUR
from inbox.company import profile
from inbox.errors import Conflict, Forbidden
from inbox.people import operators
from inbox.store import Reader, Tx

LINK = "setup_link"


class BadLink(Forbidden):
    code, title = (
        "bad-link",
        "This link is invalid, was already used, or has expired. Restart the server to get a new one.",
    )


def make_link(tx: Tx, *, hours: int) -> str:
    """Make a fresh token for the first administrator; an older one stops working. Only its hash is stored."""
    token = secrets.token_urlsafe(32)
    put(tx, LINK, orjson.dumps({"hash": digest(token), "until": tx.now + hours * HOUR}).decode())
    return token


def use_link(
    tx: Tx, token: str, *, company: str, zone: str, name: str, email: str, password_hash: str, locale: str
) -> int:
    """Create the administrator and use up the link, in one transaction: of two at once, one wins.

    zone, locale: of the administrator's browser; they become the company's.
    """
    rows = tx.sql(f"select value from meta where key = :key{tx.for_update()}", key=LINK)
    if not rows or not fits(rows[0][0], token, tx.now):
        raise BadLink
    if tx.sql("select 1 from operator limit 1"):
        raise Conflict("The first administrator already exists.", code="already-set-up")
    tx.sql("delete from meta where key = :key", key=LINK)
    profile.change(tx, CLI, name=company, zone=zone, language=locale)
    defaults.switch_on(tx, CLI)
    return operators.create(
        tx, CLI, email=email, name=name, role="administrator", password_hash=password_hash, locale=locale
    )


async def check_link(reader: Reader, token: str) -> None:
    rows = await reader.rows("select value from meta where key = :key", key=LINK)
    if not rows or not fits(rows[0][0], token, clock.now()):
        raise BadLink


def fits(stored: str, token: str, now: int) -> bool:
    link = orjson.loads(stored)
    return now < link["until"] and hmac.compare_digest(link["hash"], digest(token))


async def instance(reader: Reader) -> str:
    """Return the id that keeps the cookies of two installations on one host apart (decisions 1.20)."""
    return str((await reader.rows("select value from meta where key = 'instance'"))[0][0])


def put(tx: Tx, key: str, value: str) -> None:
    tx.sql(
        "insert into meta (key, value) values (:key, :value) on conflict (key) do update set value = excluded.value",
        key=key,
        value=value,
    )


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
