"""The access matrix: every route for every role; an undeclared route fails (A01, design rule 10)."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.routing import Route, WebSocketRoute

from automation import journal, kinds, rules
from automation.registry import ActiveRule
from channels.email.sanitize import VERSION
from inbox import access
from inbox.access import Actor
from inbox.clock import HOUR, now
from inbox.company import hours, tags
from inbox.company.schedules import ALWAYS_OPEN
from inbox.contacts import avatars
from inbox.dialogs import episodes, handover
from inbox.files import uploads
from inbox.files.blobs import Blobs
from inbox.inbound import File, LetterFacts
from inbox.messages import replies
from inbox.people import teams
from inbox.store import Tx
from tests.conftest import Cast
from tests.support.pictures import picture
from tests.web import report_access, task_access
from tests.web.browser import Browser, key
from tests.web.conftest import PASSWORD, SQLITE, Running
from web.app import API
from web.http.router import Api

# Expected status for: anonymous, operator, outsider without this channel, supervisor, administrator.
OPEN = (200, 200, 200, 200, 200)
STAFF = (401, 200, 200, 200, 200)
THEIRS = (401, 200, 404, 200, 200)
BOSSES = (401, 403, 403, 403, 200)
MATRIX: dict[tuple[str, str], tuple[int, ...]] = (
    {
        ("GET", "/api/setup"): OPEN,
        ("POST", "/api/setup"): (403, 403, 403, 403, 403),  # no link was printed
        ("POST", "/api/session"): OPEN,
        ("GET", "/api/session"): STAFF,
        ("DELETE", "/api/session"): (401, 204, 204, 204, 204),
        ("PATCH", "/api/me"): STAFF,
        ("PATCH", "/api/me/preferences"): STAFF,
        ("GET", "/api/notifications"): STAFF,
        ("GET", "/api/company/mailbox"): STAFF,
        ("PUT", "/api/company/mailbox"): (401, 403, 403, 403, 200),
        ("GET", "/api/automation"): STAFF,
        ("POST", "/api/automation/resume"): BOSSES,
        ("POST", "/api/automation/budget"): BOSSES,
        ("POST", "/api/notifications/read"): STAFF,
        ("POST", "/api/notifications/test"): (401, 201, 201, 201, 201),
        ("GET", "/api/company"): STAFF,
        ("PUT", "/api/company"): BOSSES,
        ("GET", "/api/hours"): STAFF,
        ("POST", "/api/hours"): (401, 403, 403, 403, 201),
        ("PATCH", "/api/hours/{hours_id:int}"): BOSSES,
        ("POST", "/api/hours/{hours_id:int}/removed"): BOSSES,
        ("POST", "/api/hours/preview"): BOSSES,
        ("GET", "/api/hours/countries"): BOSSES,
        ("POST", "/api/hours/holidays"): BOSSES,
        ("GET", "/api/me/sessions"): STAFF,
        ("POST", "/api/me/sessions/end"): (401, 204, 204, 204, 204),
        ("GET", "/api/start"): STAFF,
        ("GET", "/api/command-line"): BOSSES,
        ("GET", "/api/dialogs"): STAFF,
        ("GET", "/api/dialogs/ids"): STAFF,
        ("POST", "/api/bulk"): STAFF,  # the policy is asked for each dialog
        ("GET", "/api/dialogs/{dialog_id:int}"): THEIRS,
        ("GET", "/api/dialogs/{dialog_id:int}/messages"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/messages"): (401, 201, 404, 201, 201),
        ("POST", "/api/dialogs/{dialog_id:int}/assignee"): (401, 200, 404, 200, 200),
        ("POST", "/api/dialogs/next"): STAFF,
        ("POST", "/api/dialogs"): (401, 409, 404, 409, 409),  # the Shop bot; its client's dialog is open
        ("GET", "/api/contacts/{contact_id:int}/ways"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/team"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/follow"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/no-answer"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/answer-after-all"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/snooze"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/unsnooze"): THEIRS,
        ("GET", "/api/dialogs/{dialog_id:int}/planned"): THEIRS,
        ("GET", "/api/dialogs/{dialog_id:int}/find"): THEIRS,
        ("GET", "/api/dialogs/{dialog_id:int}/place"): THEIRS,
        ("GET", "/api/dialogs/{dialog_id:int}/people/{identity_id:int}"): THEIRS,
        ("GET", "/api/dialogs/{dialog_id:int}/clock"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/unread"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/mentions"): (401, 204, 404, 204, 204),
        ("GET", "/api/messages/{message_id:int}/versions"): THEIRS,
        # Anna's answer that is not sent yet: a colleague may not edit it, and the client has nothing to edit.
        ("POST", "/api/messages/{message_id:int}/edit"): (401, 403, 404, 409, 409),
        ("POST", "/api/messages/{message_id:int}/delete"): (401, 403, 404, 409, 409),
        ("POST", "/api/messages/{message_id:int}/amend"): (401, 409, 404, 409, 409),
        ("POST", "/api/messages/{message_id:int}/reaction"): (401, 409, 404, 409, 409),  # it is not a client's message
        ("POST", "/api/messages/{message_id:int}/check"): (401, 409, 404, 409, 409),
        ("POST", "/api/messages/{message_id:int}/plan"): THEIRS,
        ("GET", "/api/contacts/{contact_id:int}/history"): THEIRS,
        ("GET", "/api/contacts/{contact_id:int}/export"): THEIRS,
        ("GET", "/api/people"): STAFF,
        ("GET", "/api/people/{operator_id:int}/dialogs"): (401, 200, 403, 200, 200),
        ("PATCH", "/api/people/{operator_id:int}"): (401, 403, 403, 403, 204),
        ("POST", "/api/teams"): (401, 403, 403, 403, 201),
        ("PATCH", "/api/teams/{team_id:int}"): BOSSES,
        ("POST", "/api/teams/{team_id:int}/removed"): BOSSES,
        ("GET", "/api/statuses"): STAFF,
        ("POST", "/api/statuses"): (401, 403, 403, 403, 201),
        ("PATCH", "/api/statuses/{status_id:int}"): BOSSES,
        ("POST", "/api/statuses/{entry_id:int}/place"): BOSSES,
        ("POST", "/api/statuses/{entry_id:int}/removed"): BOSSES,
        ("GET", "/api/tags"): STAFF,
        ("POST", "/api/tags"): (401, 403, 403, 201, 201),
        ("PATCH", "/api/tags/{tag_id:int}"): (401, 403, 403, 200, 200),
        ("POST", "/api/tags/{entry_id:int}/removed"): (401, 403, 403, 200, 200),
        ("POST", "/api/tags/{tag_id:int}/merge"): (401, 403, 403, 200, 409),  # the second one finds it merged
        ("POST", "/api/dialogs/{dialog_id:int}/tags"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/priority"): THEIRS,
        ("GET", "/api/rules"): STAFF,
        ("POST", "/api/rules"): (401, 403, 403, 403, 201),
        ("PATCH", "/api/rules/{rule_id:int}"): BOSSES,
        ("POST", "/api/rules/{rule_id:int}/active"): BOSSES,
        ("POST", "/api/rules/{rule_id:int}/place"): BOSSES,
        ("POST", "/api/rules/{rule_id:int}/resume"): BOSSES,
        ("POST", "/api/rules/{rule_id:int}/removed"): BOSSES,
        ("POST", "/api/rules/{rule_id:int}/share-out"): (401, 403, 403, 403, 404),  # the rule is of another kind
        ("GET", "/api/rules/{rule_id:int}/runs"): STAFF,
        ("GET", "/api/rules/{rule_id:int}/versions"): STAFF,
        ("GET", "/api/runs"): STAFF,
        ("GET", "/api/runs/{run_id:int}"): THEIRS,
        ("POST", "/api/rules/{rule_id:int}/rehearsal"): BOSSES,
        ("POST", "/api/rules/{rule_id:int}/explain"): THEIRS,
        ("POST", "/api/automation/paused"): BOSSES,
        ("GET", "/api/handovers"): STAFF,
        ("POST", "/api/handovers"): (401, 201, 201, 201, 201),
        ("POST", "/api/handovers/{hand_over_id:int}/undo"): (401, 200, 403, 200, 200),  # of Boris's dialogs
        ("POST", "/api/dialogs/{dialog_id:int}/close"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/reopen"): THEIRS,
        ("POST", "/api/dialogs/{dialog_id:int}/read"): (401, 204, 404, 204, 204),
        ("POST", "/api/messages/{message_id:int}/retry"): (401, 200, 404, 200, 200),
        ("POST", "/api/messages/{message_id:int}/cancel"): (401, 200, 404, 200, 200),
        ("GET", "/api/messages/{message_id:int}/original"): THEIRS,
        ("GET", "/api/messages/{message_id:int}/html"): THEIRS,
        ("GET", "/letters/img/{link}"): (404, 404, 404, 404, 404),  # signed links only
        ("GET", "/calendar/{token}.ics"): (404, 404, 404, 404, 404),  # private links only
        ("GET", "/api/me/calendar"): STAFF,
        ("POST", "/api/me/calendar"): (401, 201, 201, 201, 201),
        ("POST", "/api/me/calendar/revoke"): (401, 204, 204, 204, 204),
        ("GET", "/letters/remote/{link}"): (404, 404, 404, 404, 404),
        ("GET", "/api/links"): THEIRS,
        ("GET", "/links/{message_id:int}/picture"): (401, 404, 404, 404, 404),  # this message links to nothing
        ("GET", "/api/contacts/{contact_id:int}"): THEIRS,
        ("PATCH", "/api/contacts/{contact_id:int}"): THEIRS,
        ("POST", "/api/contacts/{contact_id:int}/identities"): THEIRS,
        ("PUT", "/api/dialogs/{dialog_id:int}/draft"): THEIRS,
        ("GET", "/api/search"): STAFF,
        ("POST", "/api/me/password"): (401, 204, 204, 204, 204),
        ("POST", "/api/uploads"): (401, 201, 201, 201, 201),
        ("DELETE", "/api/uploads/{token}"): (401, 404, 404, 404, 204),  # the uploader's
        ("GET", "/files/{token}"): THEIRS,
        ("GET", "/files/{token}/thumb"): THEIRS,
        ("GET", "/files/{token}/preview"): THEIRS,
        ("GET", "/files/{token}/media"): THEIRS,
        ("GET", "/api/messages/{message_id:int}/files.zip"): THEIRS,
        ("GET", "/avatars/{token}"): THEIRS,
    }
    | task_access.MATRIX
    | report_access.MATRIX
)
# These hold no data of any operator.
PUBLIC = {
    "/api/openapi.json",
    "/assets/{hash}/{path:path}",
    "/favicon.ico",
    "/healthz",
    "/readyz",
    "/metrics",
    "/",
    "/login",
    "/setup",
    "/inbox",
    "/inbox/{rest:path}",
    "/automation",
    "/automation/{rest:path}",
    "/clients/{rest:path}",
    "/reports",
    "/reports/{rest:path}",
    "/wall",
    "/wall/{token}",
    "/search",
    "/settings",
    "/settings/{rest:path}",
    "/tasks",
    "/tasks/{rest:path}",
}


SCHEDULE: dict[str, Any] = {"zone": "Europe/Moscow", "week": [[[540, 1080]]] * 5 + [[], []], "days": {}}


def test_every_route_is_declared_here() -> None:
    assert {(endpoint.method, endpoint.path) for endpoint in API.endpoints} == set(MATRIX)


def test_a_route_names_an_action_that_is_registered() -> None:
    assert {one.access for one in API.endpoints} <= {"anyone", *access.actions()}
    with pytest.raises(KeyError):
        Api().route("GET", "/api/comets", access="comets.watch")


def test_the_role_of_an_action_is_that_of_the_table() -> None:
    """An action for administrators refuses everybody else at the door, before its object is looked for."""
    for one in API.endpoints:
        nobody, *others = MATRIX[one.method, one.path]
        assert (one.access == "anyone") == (nobody != 401), one.path
        for role, status in zip(("operator", "operator", "supervisor", "administrator"), others, strict=True):
            if one.access != "anyone" and not access.may_somewhere(Actor("operator", 1, role=role), one.access):
                assert status == 403, one.path


async def test_the_server_has_no_route_beside_the_declared_ones(server: Running) -> None:
    routes = server.okno.asgi().routes
    paths = {route.path for route in routes if isinstance(route, Route)}
    assert paths == {path for _, path in MATRIX} | PUBLIC
    assert [route.path for route in routes if isinstance(route, WebSocketRoute)] == ["/api/live"]


async def request(
    browser: Browser, method: str, path: str, dialog: int, cast: Cast, body: dict[str, Any], blobs: Blobs
) -> int:
    """Send a valid request about the dialog of the Shop bot."""
    if (method, path) in report_access.MATRIX:
        return (
            await browser.http.request(
                method, report_access.with_query(path), json=report_access.body_for(method, path)
            )
        ).status_code
    if (method, path) in task_access.MATRIX:
        body = task_access.body_for(method, path, dialog)
        path = await task_access.filled_path(cast, path.replace("{dialog_id:int}", str(dialog)), dialog)
        given = {"json": body} if method in ("POST", "PATCH", "PUT") else {}
        return (await browser.http.request(method, path, **given)).status_code
    if path.endswith("files.zip"):
        await file_of(cast, blobs, dialog, sent=True)
    shown = await server_side(cast, dialog, path)
    if "{token}" in path:
        given = await (
            face_of(cast, blobs, dialog)
            if path.startswith("/avatars")
            else voice_of(cast, blobs, dialog)
            if path.endswith("/media")
            else file_of(cast, blobs, dialog, sent=not path.startswith("/api"))
        )
        path = path.replace("{token}", given)
    path = path.replace("{dialog_id:int}", str(dialog)).replace("{message_id:int}", str(shown))
    path = path.replace("{contact_id:int}", str(shown)).replace("{operator_id:int}", str(cast.boris.id))
    if "{identity_id:int}" in path:
        query = "select identity_id from message where dialog_id = :id and identity_id is not null"
        path = path.replace("{identity_id:int}", str((await cast.store.rows(query, id=dialog))[0][0]))
    path = path.replace("{rule_id:int}", str(shown)).replace("{run_id:int}", str(shown))
    path = path.replace("{team_id:int}", str(shown)).replace("{hand_over_id:int}", str(shown))
    path = path.replace("{status_id:int}", "2")  # lunch, a built-in status
    path = path.replace("{tag_id:int}", "1").replace("{entry_id:int}", "1" if "/tags/" in path else "2")
    path = path.replace("{hours_id:int}", str(shown))
    if (method, path) == ("POST", "/api/dialogs"):
        contact = (await cast.store.rows("select contact_id from dialog where id = :id", id=dialog))[0][0]
        body = {"key": key(), "channel_id": cast.telegram, "contact_id": contact, "text": "Добрый день"}
    sent = {"json": body} if method in ("POST", "PATCH", "PUT") else {}
    path += f"?message={shown}" if path.endswith("links") else ""
    path += "?q=ok" if path.endswith(("search", "find")) else "?client_no=1" if path.endswith("place") else ""
    answer = await browser.http.request(method, path, **sent)
    return answer.status_code


async def file_of(cast: Cast, blobs: Blobs, dialog: int, *, sent: bool) -> str:
    """Return the token of a picture: one of the client's, or Anna's unsent upload."""
    stored = await blobs.keep(picture())
    drawn = stored.digest
    file = File("photo", "a.png", size=stored.size, digest=drawn, preview_digest=drawn, thumb_digest=drawn)
    if not sent:
        return str((await cast.store.write(lambda tx: uploads.record_upload(tx, cast.anna, file)))["token"])
    await cast.writes("", content="photo", files=(file,))
    return str((await cast.store.rows("select token from attachment where dialog_id = :id", id=dialog))[-1][0])


async def voice_of(cast: Cast, blobs: Blobs, dialog: int) -> str:
    """Return the token of a voice message."""
    stored = await blobs.keep(b"OggS\x00\x02........OpusHead")
    file = File("voice", "a.ogg", "audio/ogg", stored.size, digest=stored.digest)
    await cast.writes("", content="voice", files=(file,))
    rows = await cast.store.rows("select token from attachment where dialog_id = :id order by id", id=dialog)
    return str(rows[-1][0])


async def run_of(cast: Cast, rule_id: int, dialog: int) -> int:
    """Return the id of a run of the rule in the dialog."""

    def put(tx: Tx) -> int:
        rule = ActiveRule(rule_id, 1, kinds.registered()["sla"], None)
        return journal.begin(tx, rule, key(), dialog_id=dialog) or 0

    return await cast.store.write(put)


async def face_of(cast: Cast, blobs: Blobs, dialog: int) -> str:
    """Return the token of the client's avatar."""
    drawn = (await blobs.keep(picture())).digest

    def put(tx: Tx) -> str:
        rows = tx.sql(
            "select i.id from identity i join dialog d on d.contact_id = i.contact_id where d.id = :id", id=dialog
        )
        avatars.request(tx, rows[0][0], cast.telegram, {"face": 1}, None)
        avatars.mark_fetched(tx, rows[0][0], drawn)
        return str(tx.sql("select token from avatar")[0][0])

    return await cast.store.write(put)


async def server_side(cast: Cast, dialog: int, path: str) -> int:
    """Return the id of the message or contact of the path; a fresh reply in the state the route needs."""
    if "contact_id" in path:
        return int((await cast.store.rows("select contact_id from dialog where id = :id", id=dialog))[0][0])
    if "hours_id" in path:
        done = await cast.store.write(lambda tx: hours.create(tx, cast.anna, name=key(), schedule=ALWAYS_OPEN))
        return int(done["hours_id"])
    if "team_id" in path:
        made = await cast.store.write(lambda tx: teams.create(tx, cast.anna, name=key()))
        return int(made["team_id"])
    if "rule_id" in path or "run_id" in path:
        made = await cast.store.write(lambda tx: rules.create(tx, cast.anna, "sla", {}))
        return await run_of(cast, made["rule_id"], dialog) if "run_id" in path else int(made["rule_id"])
    if "hand_over_id" in path:
        given: dict[str, Any] = {"from_id": cast.boris.id, "kind": "person", "people": [cast.anna.id]}
        begun = await cast.store.write(lambda tx: handover.begin(tx, cast.boris, **given))
        return int(begun["hand_over_id"])
    if path.endswith("answer-after-all"):
        await cast.writes("Спасибо")
        await cast.store.write(lambda tx: episodes.mark_no_answer(tx, cast.anna, dialog))
    if "original" in path or path == "/api/links":
        return int((await cast.store.rows("select min(id) from message where dialog_id = :id", id=dialog))[0][0])
    if "message_id" not in path:
        return 0
    if path.endswith("files.zip"):
        return int(
            (await cast.store.rows("select max(message_id) from attachment where dialog_id = :id", id=dialog))[0][0]
        )
    if path.endswith("html"):
        await cast.writes("", letter=LetterFacts("<one@client.example>", html="<p>x</p>", sanitizer=VERSION))
        return int((await cast.store.rows("select max(message_id) from letter"))[0][0])
    last = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
    made = await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog, text="x", seen=last))
    if path.endswith("retry"):
        await cast.store.write(lambda tx: replies.cancel(tx, cast.anna, made["message_id"]))
    return int(made["message_id"])


def body_for(path: str, last_no: int, person: Actor) -> dict[str, Any]:
    if path == "/api/rules":
        return {"key": key(), "kind": "sla", "body": {}}
    if path == "/api/rules/{rule_id:int}":
        return {"key": key(), "version": 1, "body": {}}
    if path == "/api/rules/{rule_id:int}/rehearsal":
        return {"days": 1}
    if path == "/api/rules/{rule_id:int}/explain":
        return {"dialog_id": 1}
    if path == "/api/rules/{rule_id:int}/place":
        return {"key": key(), "before": None}
    bodies: dict[str, dict[str, Any]] = {
        "/api/me/calendar": {"key": key()},
        "/calendar/revoke": {"key": key()},
        "}/active": {"key": key(), "active": True},
        "automation/paused": {"key": key(), "paused": False},
        "unread": {"key": key(), "no": 1},
        "mentions": {"no": 1},
        "/edit": {"key": key(), "text": "Добрый вечер"},
        "/amend": {"key": key(), "act": "again"},
        "/plan": {"key": key(), "not_before": now() + HOUR},
        "/delete": {"key": key()},
        "/reaction": {"key": key(), "emoji": "👍"},
        "/check": {"key": key()},
        "/api/setup": {
            "token": "guess",
            "company": "X",
            "name": "X",
            "email": "x@y.z",
            "password": PASSWORD,
            "locale": "en",
        },
        "/api/session": {"email": "anna@shop.example", "password": PASSWORD},
        "/api/notifications": {},
        "/api/company/mailbox": {"channel_id": None},
        "/api/automation/resume": {"key": key(), "breaker": "channel", "id": 1},
        "/api/automation/budget": {"key": key(), "channel_per_hour": 200},
        "/api/me/preferences": {"key": key(), "preferences": {"shortcuts": False}},
        "/api/company": {"key": key(), "name": "Ольха", "zone": "Europe/Moscow", "language": "ru"},
        "/api/me/sessions/end": {},
        "/api/me/password": {"current": PASSWORD, "new": "another horse battery"},
        "/api/me": {"key": key(), "theme": "dark"},
        "assignee": {"key": key(), "operator_id": person.id},
        "}/team": {"key": key(), "team_id": None, "operator_id": person.id},
        "follow": {"key": key(), "on": True},
        "/unsnooze": {"key": key()},
        "/snooze": {"key": key(), "until": None},
        "/api/people": {"key": key(), "capacity": 12},
        "removed": {"key": key(), "removed": True},
        "statuses/{entry_id:int}/place": {"key": key(), "before": None},
        "/api/statuses": {"key": key(), "name": key(), "base": "away"},
        "}/tags": {"key": key(), "add": [], "remove": [1]},
        "}/priority": {"key": key(), "priority": 1},
        "}/merge": {"key": key(), "into": 2},
        "/api/tags": {"key": key(), "name": key()},
        "/api/teams": {"key": key(), "name": key()},
        "/api/hours/preview": {**SCHEDULE, "minutes": 15},
        "/api/hours/holidays": {"country": "DE", "year": 2027, "week": SCHEDULE["week"]},
        "/api/hours/{": {"key": key(), "version": 1, "name": key()},
        "/api/hours": {"key": key(), "name": key(), "schedule": SCHEDULE},
        "/api/bulk": {"key": key(), "steps": [{"act": "follow", "ids": [1]}]},
        "/api/handovers": {"key": key(), "kind": "turn", "people": [1, 2]},
        "read": {"client_no": 1},
        "identities": {"key": key(), "kind": "phone", "external_id": "+7 900 000-00-01"},
        "contacts": {"key": key(), "note": "VIP"},
        "draft": {"mode": "reply", "text": "Добрый"},
        "}/messages": {"key": key(), "kind": "note", "text": "hm", "seen": last_no},
    }
    return next(
        (body for name, body in bodies.items() if name in path and not path.endswith(("retry", "cancel", "undo"))),
        {"key": key()},
    )


@SQLITE
async def test_each_route_answers_each_person_as_the_table_says(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    for name in ("Доставка", "Доставки"):
        await cast.store.write(lambda tx, name=name: tags.create(tx, cast.anna, name=name))  # type: ignore[misc]
    assert cast.olga.scope == frozenset({cast.second}), "Olga must be an outsider for this to mean anything"
    people = (None, cast.boris, cast.olga, cast.vera, cast.anna)
    wrong = []
    for (method, path), expected in MATRIX.items():
        for person, status in zip(people, expected, strict=True):
            browser = await server.seat(person) if person else server.browser()
            last = (await cast.store.rows("select last_no from dialog where id = :id", id=dialog))[0][0]
            body = body_for(path, last, person or cast.anna)
            got = await request(browser, method, path, dialog, cast, body, server.okno.blobs)
            if got != status:
                wrong.append(f"{method} {path} as {person.name if person else 'nobody'}: {got}, not {status}")
    assert not wrong, "\n".join(wrong)


@SQLITE
async def test_a_foreign_dialog_answers_exactly_like_an_absent_one(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    olga = await server.seat(cast.olga)
    for path in ("/api/dialogs/{}", "/api/dialogs/{}/messages", "/api/contacts/{}", "/api/messages/{}/original"):
        foreign = await olga.http.get(path.format(dialog))
        absent = await olga.http.get(path.format(999_999))
        assert (foreign.status_code, foreign.content) == (absent.status_code, absent.content) == (404, absent.content)
    for act in ("close", "reopen"):
        foreign, absent = [
            await olga.post(f"/api/dialogs/{dialog_id}/{act}", key=key()) for dialog_id in (dialog, 999_999)
        ]
        assert (foreign.status_code, foreign.content) == (absent.status_code, absent.content)
    assert (await olga.get("/api/dialogs"))["items"] == []
    assert [channel["id"] for channel in (await olga.get("/api/start"))["channels"]] == [cast.second]


@SQLITE
async def test_operators_give_away_their_own_dialogs_and_only_supervisors_those_of_others(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Здравствуйте!")
    boris, vera = await server.seat(cast.boris), await server.seat(cast.vera)
    await vera.do(f"/api/dialogs/{dialog}/assignee", operator_id=cast.vera.id)
    refused = await boris.post(f"/api/dialogs/{dialog}/assignee", key=key(), operator_id=cast.anna.id)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    await vera.do(f"/api/dialogs/{dialog}/assignee", operator_id=cast.anna.id)
    blind = await vera.post(f"/api/dialogs/{dialog}/assignee", key=key(), operator_id=cast.olga.id)
    assert blind.status_code == 422
