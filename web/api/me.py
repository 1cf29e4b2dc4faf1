"""Settings of the signed-in operator: preferences, password, sessions."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from inbox import clock
from inbox.errors import Conflict, Invalid
from inbox.people import operators, preferences, sessions
from inbox.people.preferences import Preferences
from inbox.store import Tx
from web.api.schemas import Id, NewPassword, Out
from web.http.router import Api, Call, In, Keyed

api = Api()


class PreferencesChange(Keyed):
    """Only the changed fields, at any depth; inbox.people.preferences defines them."""

    preferences: Annotated[dict[str, Any], Field(min_length=1, max_length=20)]


class OwnPreferences(Out):
    preferences: Preferences


class PasswordChange(In):
    current: Annotated[str, Field(min_length=1, max_length=1024)]
    new: NewPassword


class OwnSession(Out):
    id: int
    agent: str
    address: str
    created_at: int
    seen_at: int
    remember: Literal[0, 1]
    current: bool


class OwnSessions(Out):
    items: list[OwnSession]


class WhichSession(In):
    """The session to end. session_id: one of my sessions; null ends all but this one."""

    session_id: Id | None = None


@api.route("PATCH", "/api/me/preferences", access="own.change", answers=OwnPreferences, errors=(409,))
async def choose(call: Call, body: PreferencesChange) -> dict[str, Any]:
    """Change one's own preferences; the operator's other screens get them at once."""

    def change(tx: Tx) -> dict[str, Any]:
        return {"preferences": preferences.change(tx, call.actor, body.preferences)}

    return dict(await call.command(body, change))


@api.route("POST", "/api/me/password", access="own.change", errors=(409, 429))
async def change_password(call: Call, body: PasswordChange) -> None:
    """Set a new password. Every other session of the operator ends, and a sign-in in progress with the
    old one fails.
    """
    session, auth = call.session, call.okno.auth
    assert session
    account = await auth.check(call.request, session.email, body.current)
    if body.new == body.current:
        raise Invalid("The new password is the same as the old one.", code="same-password", field="new")
    if body.new.strip().lower() in (session.email, session.actor.name.lower()):
        raise Invalid("This password is too easy to guess.", code="weak-password", field="new")
    fresh = await auth.passwords.hash(body.new)

    def change(tx: Tx) -> None:
        if not operators.has_password(tx, account.id, account.password_hash):
            raise Conflict("The password was changed elsewhere meanwhile.", code="password-changed")
        operators.set_password(tx, call.actor, account.id, fresh, keep_session=session.id)

    await call.okno.store.write(change)


@api.route("GET", "/api/me/sessions", access="own.read", answers=OwnSessions)
async def own_sessions(call: Call) -> dict[str, Any]:
    """List the operator's sessions."""
    session = call.session
    assert session
    rows = await sessions.list_sessions(call.okno.store, session.operator_id, clock.now())
    names = ("id", "agent", "address", "created_at", "seen_at", "remember")
    return {"items": [dict(zip(names, row, strict=True)) | {"current": row[0] == session.id} for row in rows]}


@api.route("POST", "/api/me/sessions/end", access="own.change", errors=(404,))
async def end_sessions(call: Call, body: WhichSession) -> None:
    """End one session of mine, or all but this one; their sockets close at once."""
    session = call.session
    assert session

    def end(tx: Tx) -> None:
        if body.session_id is None:
            sessions.close_sessions(tx, call.actor, session.operator_id, keep=session.id)
        else:
            sessions.end_session(tx, call.actor, body.session_id)

    await call.okno.store.write(end)
