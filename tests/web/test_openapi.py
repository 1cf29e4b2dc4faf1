"""Tests that the description of the API is valid, complete, and true to the server."""

from __future__ import annotations

import asyncio
from typing import Any

from hypothesis import HealthCheck, given, settings

from tests.conftest import THOROUGH, Cast
from tests.web.browser import key
from tests.web.conftest import SQLITE, Running
from web.app import API
from web.http.openapi import describe
from web.http.router import plain

CASES = 6 if THOROUGH else 3


def test_every_endpoint_is_described_with_its_errors() -> None:
    described = describe(API, "0")
    for endpoint in API.endpoints:
        operation = described["paths"][plain(endpoint.path)][endpoint.method.lower()]
        assert operation["summary"], endpoint.path
        assert str(endpoint.status) in operation["responses"]
        assert ("401" in operation["responses"]) or endpoint.access == "anyone", endpoint.path
        if endpoint.body:
            assert {"413", "415", "422"} <= set(operation["responses"])
    names = set(described["components"]["schemas"])
    assert {"Dialog", "Message", "Me", "Problem"} <= names
    assert not any("__" in name for name in names), "model names must be unambiguous"


@SQLITE
async def test_generated_requests_get_only_described_answers(server: Running, cast: Cast) -> None:
    await cast.writes("Здравствуйте!")
    browser = await server.seat(cast.vera)
    document = (await browser.http.get("/api/openapi.json")).json()
    headers = {"Cookie": browser.cookie, "Origin": server.base}
    failures = await asyncio.to_thread(run, document, server.base, headers)
    assert not failures, "\n\n".join(failures[:5])


async def test_real_answers_match_the_description_in_every_field(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте!")
    await cast.writes("Вы тут?")
    browser = await server.seat(cast.vera)
    keyed = {"key": key()}
    told = {"kind": "reply", "text": "Да", "seen": 2}
    for method, path, body in (
        ("POST", "/api/dialogs/{dialog_id:int}/messages", keyed | told),
        ("GET", "/api/setup", None),
        ("GET", "/api/session", None),
        ("GET", "/api/start", None),
        ("GET", "/api/dialogs", None),
        ("GET", "/api/dialogs/{dialog_id:int}", None),
        ("GET", "/api/dialogs/{dialog_id:int}/messages", None),
        ("GET", "/api/contacts/{contact_id:int}", None),
        ("PATCH", "/api/contacts/{contact_id:int}", {"key": key(), "note": "VIP"}),
        ("PATCH", "/api/me", {"key": key(), "density": "roomy"}),
        ("POST", "/api/messages/{message_id:int}/cancel", {"key": key()}),
        ("POST", "/api/messages/{message_id:int}/retry", {"key": key()}),
        ("POST", "/api/dialogs/{dialog_id:int}/assignee", {"key": key(), "operator_id": None}),
        ("POST", "/api/dialogs/{dialog_id:int}/close", {"key": key()}),
        ("POST", "/api/dialogs/{dialog_id:int}/reopen", {"key": key()}),
    ):
        out = (await cast.store.rows("select coalesce(max(id), 0) from message where kind = 'out'"))[0][0]
        address = plain(path).format(dialog_id=dialog, message_id=out, contact_id=1)
        answer = await browser.http.request(method, address, **({"json": body} if body else {}))
        endpoint = API.named(method, path)
        assert answer.status_code == endpoint.status, (path, answer.text)
        assert endpoint.answers
        endpoint.answers.model_validate_json(answer.content, strict=True)


def run(document: dict[str, Any], base: str, headers: dict[str, str]) -> list[str]:
    """Run every operation with generated cases, in a thread: the server runs in the test's loop."""
    import schemathesis  # seconds of work, so only in the process that runs this test
    from schemathesis import checks

    checked = [
        checks.not_a_server_error,
        checks.status_code_conformance,
        checks.content_type_conformance,
        checks.response_schema_conformance,
    ]
    schema = schemathesis.openapi.from_dict(document)
    schema.config.update(base_url=base)
    failures: list[str] = []
    for result in schema.get_all_operations():
        operation = result.ok()
        if (operation.method, operation.path) in (("delete", "/api/session"), ("post", "/api/session")):
            continue  # would end the run: signing out, and the throttle

        @settings(max_examples=CASES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def attempt(case: Any) -> None:
            response = case.call(headers=headers)
            try:
                case.validate_response(response, checks=checked)
            except Exception as error:
                failures.append(f"{case.method} {case.formatted_path} {case.body!r}: {error}")

        attempt()
    return failures


@SQLITE
async def test_the_description_is_built_once_and_cached_by_clients(server: Running) -> None:
    browser = server.browser()
    first = await browser.http.get("/api/openapi.json")
    assert first.status_code == 200 and first.json()["openapi"] == "3.1.0"
    again = await browser.http.get("/api/openapi.json", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    other = await browser.http.get("/api/openapi.json", headers={"If-None-Match": '"another"'})
    assert other.content == first.content
