"""Signs in and out, sets up the first administrator, and returns the signed-in operator."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from pydantic import Field
from starlette.responses import Response

from inbox.company import zones
from inbox.people import operators, statuses
from inbox.store import Tx
from web.api import schemas
from web.api.schemas import Id, Locale, Me, NewPassword, Out, ZoneName
from web.auth import setup_link
from web.http.router import Api, Call, In, Keyed, SignedOut
from web.live.rows import own_row

api = Api()
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]
Email = Annotated[str, Field(min_length=3, max_length=254, pattern=r"^[^\s\u0000@]+@[^\s\u0000@]+$")]


class SignIn(In):
    email: Annotated[str, Field(min_length=1, max_length=254)]
    password: Annotated[str, Field(min_length=1, max_length=1024)]
    remember: bool = False


class SetUp(In):
    token: Annotated[str, Field(min_length=1, max_length=200)]
    company: Name
    name: Name
    email: Email
    password: NewPassword
    locale: Locale
    zone: ZoneName = zones.UTC  # the browser's; one that the server does not know becomes UTC


class MeChange(Keyed):
    locale: Locale | None = None
    theme: Literal["system", "light", "dark"] | None = None
    density: Literal["compact", "normal", "roomy"] | None = None
    status_id: Id | None = None
    presence: Literal["online", "away", "off"] | None = None  # the built-in status of this presence


class SetupNeeded(Out):
    needed: bool
    operator: Me | None


class SignedIn(Out):
    operator: Me


@api.route("GET", "/api/setup", access="anyone", answers=SetupNeeded)
async def setup_needed(call: Call) -> dict[str, Any]:
    """Return a page's first facts: whether the first administrator has to be created, and who is signed in."""
    if call.session:
        return {"needed": False, "operator": own_row(call.session)}
    return {"needed": not await operators.any_exists(call.okno.store), "operator": None}


@api.route("POST", "/api/setup", access="anyone", answers=SignedIn, status=201, errors=(403, 409))
async def set_up(call: Call, body: SetUp) -> Response:
    """Create the first administrator with the one-time link that the server printed, and sign them in."""
    auth = call.okno.auth
    await setup_link.check_link(call.okno.store, body.token)  # before the expensive hash
    password_hash = await auth.passwords.hash(body.password)
    operator_id = await call.okno.store.write(
        lambda tx: setup_link.use_link(
            tx,
            body.token,
            company=body.company,
            zone=body.zone if zones.is_known(body.zone) else zones.UTC,
            name=body.name,
            email=body.email,
            password_hash=password_hash,
            locale=body.locale,
        )
    )
    token = await auth.open(call.request, operator_id, remember=False)
    return await signed_in(call, token, remember=False, status=201)


@api.route("POST", "/api/session", access="anyone", answers=SignedIn, errors=(401, 403, 429))
async def sign_in(call: Call, body: SignIn) -> Response:
    """Sign in with address and password."""
    _, token = await call.okno.auth.sign_in(call.request, body.email, body.password, body.remember)
    return await signed_in(call, token, remember=body.remember, status=200)


@api.route("GET", "/api/session", access="own.read", answers=schemas.Me)
async def who_am_i(call: Call) -> dict[str, Any]:
    """Return the operator this browser is signed in as."""
    assert call.session
    return own_row(call.session)


@api.route("DELETE", "/api/session", access="own.change")
async def sign_out(call: Call) -> Response:
    """End this session; its sockets close at once."""
    assert call.session
    await call.okno.auth.close(call.session)
    return call.okno.auth.take_cookie(Response(status_code=204))


@api.route("PATCH", "/api/me", access="own.change", answers=schemas.Me, errors=(409,))
async def change_me(call: Call, body: MeChange) -> dict[str, Any]:
    """Change one's own status, language, theme and density."""
    session = call.session
    assert session
    wanted = body.model_dump(exclude={"key"}, exclude_none=True)
    looks = {name: value for name, value in wanted.items() if name not in ("presence", "status_id")}

    def change(tx: Tx) -> dict[str, Any]:
        if body.status_id:
            statuses.choose(tx, call.actor, body.status_id)
        elif body.presence:
            statuses.set_presence(tx, call.actor, body.presence)
        if looks:
            operators.set_preferences(tx, call.actor, **looks)
        return {}

    await call.command(body, change)
    fresh = await call.okno.auth.session_of(call.request)
    if fresh is None:
        raise SignedOut
    return own_row(fresh)


async def signed_in(call: Call, token: str, *, remember: bool, status: int) -> Response:
    session = await call.okno.auth.session_by_token(token)
    if session is None:
        raise SignedOut
    body = orjson.dumps({"operator": own_row(session)})
    answer = call.okno.auth.give_cookie(Response(body, status, media_type="application/json"), token, remember)
    return call.okno.auth.give_device(call.request, answer, session.email)
