"""The company's profile: the name that clients read, the time zone and the language of what Okno writes for it."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import orjson

from inbox.access import EVERYBODY, Actor, require
from inbox.company import zones
from inbox.errors import Invalid
from inbox.events import EventKind
from inbox.i18n import LANGUAGES
from inbox.store import Reader, Tx
from inbox.text import storable

NAME_LIMIT = 200
ROW_ID = 1  # id of the one live row
# Columns of the profile and the keys of the table meta that hold them as JSON.
_KEYS = {"company": "name", "company_zone": "zone", "company_language": "language"}
_QUERY = f"select key, value from meta where key in ({', '.join(repr(key) for key in _KEYS)})"


@dataclass(frozen=True, slots=True)
class Profile:
    """The company. zone: of its days and of new working hours. language: of automatic messages to unknown clients."""

    name: str = ""
    zone: str = zones.UTC
    language: str = "en"


def load(tx: Tx) -> Profile:
    """Return the company's profile."""
    return tx.once("company", lambda: _profile(tx.sql(_QUERY)))


async def read(reader: Reader) -> Profile:
    """Return the company's profile."""
    return _profile(await reader.rows(_QUERY))


def zone(tx: Tx) -> str:
    """Return the company's time zone."""
    return load(tx).zone


def language(tx: Tx) -> str:
    """Return the company's language."""
    return load(tx).language


def change(
    tx: Tx, actor: Actor, *, name: str | None = None, zone: str | None = None, language: str | None = None
) -> Profile:
    """Change the company's profile; None keeps a field. Raises Invalid for a wrong one."""
    require(actor, "company.change")
    tx.advisory_lock("company")
    before = load(tx)
    after = Profile(
        before.name if name is None else _clean(name),
        before.zone if zone is None else zones.check(zone),
        before.language if language is None else language,
    )
    if after.language not in LANGUAGES:
        raise Invalid("Choose one of the languages of the interface.", field="language", allowed=LANGUAGES)
    if after == before:
        return before
    for key, field in _KEYS.items():
        tx.sql(
            "insert into meta (key, value) values (:key, :value)"
            " on conflict (key) do update set value = excluded.value",
            key=key,
            value=orjson.dumps(getattr(after, field)).decode(),
        )
    tx.forget()
    tx.emit(EventKind.company_changed, actor, object_kind="company", object_id=ROW_ID, place=EVERYBODY)
    return after


async def rows(reader: Reader, ids: Collection[int] | None = None) -> dict[int, str]:
    """Return the live row of the company: {id, name, zone, language}."""
    return {ROW_ID: orjson.dumps({"id": ROW_ID, **asdict(await read(reader))}).decode()}


def _clean(name: str) -> str:
    clean = " ".join(storable(name).split())
    if not clean or len(clean) > NAME_LIMIT:
        raise Invalid("A company needs a name of at most 200 characters.", field="name", limit=NAME_LIMIT)
    return clean


def _profile(rows: Sequence[Sequence[Any]]) -> Profile:
    return Profile(**{_KEYS[key]: orjson.loads(value) for key, value in rows})
