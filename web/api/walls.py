"""The wallboard with the present state, and read-only links to it for screens without a person."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from inbox import clock
from inbox.access import Actor
from inbox.clock import MINUTE
from inbox.company import profile
from inbox.errors import NotFound
from inbox.store import Reader
from reports import now, walls
from reports.now import UsualDay
from web.api.schemas import Out
from web.http.request_limits import client_source
from web.http.router import Api, Call, Keyed

api = Api()
FRESH_MS = 3_000  # several boards of one person share an answer for so long
USUAL_MS = 10 * MINUTE
MOST_KEPT = 200


class WaitingRow(Out):
    """A client who waits. norm: the SLA target; late: whether it was missed. client, dialog_id: null on links."""

    dialog_id: int | None
    since: int
    due_at: int | None
    norm: int | None
    assignee: str | None
    client: str | None
    channel_kind: str
    channel: str
    tag: str | None
    ms: int
    late: bool


class ShiftRow(Out):
    operator_id: int
    name: str
    state: Literal["online", "away", "off"]
    open: int
    answered: int
    first_median: int | None


class HoursOfDay(Out):
    today: list[int]
    usual: list[float]


class WallBoard(Out):
    """The wallboard. today, usual: values of metrics; usual: the mean of usual_days same weekdays. soon: waits that
    will be late within 15 minutes; norm: today's target of first responses.
    """

    at: int
    company: str
    zone: str
    day: str
    hour: int
    open: int
    waiting: int
    free: int
    free_ms: int | None
    late: int
    soon: int
    longest: WaitingRow | None
    today: dict[str, float | int | None]
    usual: dict[str, float | None]
    usual_days: int
    breached: int
    target: float
    norm: int | None
    hours: HoursOfDay
    shift: list[ShiftRow]
    burning: list[WaitingRow]


class LinkedBoard(Out):
    """The wallboard of a link. language: of the person who made it."""

    language: Literal["ru", "en"]
    board: WallBoard


class Wall(Out):
    wall_id: int
    name: str
    made_by: int
    made_at: int
    read_at: int | None
    revoked_by: int | None
    revoked_at: int | None


class WallList(Out):
    walls: list[Wall]


class NewWall(Out):
    """url: the secret address, which is told once."""

    wall_id: int
    url: str


class WallMaking(Keyed):
    """name: where the wallboard hangs."""

    name: Annotated[str, Field(min_length=1, max_length=walls.NAME_LIMIT)]


@dataclass
class Boards:
    """Keeps what boards show for some seconds, and usual days for some minutes, by person."""

    shown: dict[int, tuple[Actor, int, dict[str, Any]]] = field(default_factory=dict)
    usual: dict[int, tuple[Actor, int, UsualDay]] = field(default_factory=dict)

    async def read(self, reader: Reader, actor: Actor, present: dict[int, str]) -> dict[str, Any]:
        """Return the board of an actor."""
        t, person = clock.now(), actor.id or 0
        known = self.shown.get(person)
        if known is None or known[0] != actor or not 0 <= t - known[1] < FRESH_MS:
            zone, day = await now.today_of(reader, t)
            usual = await self._usual(reader, actor, day, t)
            shown = await now.board(reader, actor, present, usual, zone, t)
            known = actor, t, shown | {"company": (await profile.read(reader)).name}
            _keep(self.shown, person, known)
        return known[2]

    async def _usual(self, reader: Reader, actor: Actor, day: date, t: int) -> UsualDay:
        person = actor.id or 0
        known = self.usual.get(person)
        if known is None or known[0] != actor or known[2].day != day or not 0 <= t - known[1] < USUAL_MS:
            known = actor, t, await now.usual_day(reader, actor, day)
            _keep(self.usual, person, known)
        return known[2]


def _keep(kept: dict[int, Any], person: int, value: Any) -> None:
    while len(kept) >= MOST_KEPT:
        kept.pop(next(iter(kept)))
    kept[person] = value


@api.route("GET", "/api/reports/now", access="reports.now", answers=WallBoard)
async def present_board(call: Call) -> dict[str, Any]:
    """Return who waits, who is on line, and today beside a usual day."""
    present = call.okno.hub.presence.present()
    return await call.okno.store.read(lambda reader: call.okno.boards.read(reader, call.actor, present))


@api.route("GET", "/api/walls", access="walls.change", answers=WallList)
async def links(call: Call) -> dict[str, Any]:
    """List the links to the wallboard: an administrator sees all, a supervisor own ones."""
    return {"walls": await walls.links(call.okno.store, call.actor)}


@api.route("POST", "/api/walls", access="walls.change", answers=NewWall, status=201, errors=(409,))
async def make_link(call: Call, body: WallMaking) -> dict[str, Any]:
    """Make a link. Nothing but the hash of its token is stored."""
    token = _token(call, body.key)
    made = await call.command(body, lambda tx: walls.make(tx, call.actor, token, name=body.name))
    return {**made, "url": f"{call.okno.origins.base_url}/wall/{token}"}


@api.route("POST", "/api/walls/{wall_id:int}/revoke", access="walls.change")
async def revoke_link(call: Call, wall_id: int, body: Keyed) -> None:
    """Revoke a link: boards that show it stop within five seconds."""
    await call.command(body, lambda tx: walls.revoke(tx, call.actor, wall_id))


def _token(call: Call, key: str) -> str:
    """Return the token of a new link. The same client key gives the same one, so that none is stored for repeats."""
    secret = call.okno.vault.derive_key("wall-links")
    made = hmac.digest(secret, f"{call.actor.id} {key}".encode(), "sha256")
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


@api.route("GET", "/api/wall/{token}", access="anyone", answers=LinkedBoard, errors=(429,))
async def public_board(call: Call, token: str) -> dict[str, Any]:
    """Return the wallboard of a link, without clients; 404 for every other token, and 429 after many of them."""
    okno = call.okno
    address = client_source(call.request.scope, okno.proxies)
    okno.wall_misses.check(address)
    found = await okno.store.read(lambda reader: walls.find_maker(reader, token, clock.now()))
    if found is None:
        okno.wall_misses.record(address)
        raise NotFound
    actor, language, unrecorded = found
    if unrecorded is not None:
        await okno.store.write(lambda tx: walls.record_reading(tx, unrecorded))
    present = okno.hub.presence.present()
    shown = await okno.store.read(lambda reader: okno.boards.read(reader, actor, present))
    return {"language": language, "board": now.without_clients(shown)}
