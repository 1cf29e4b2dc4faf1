"""Tests commands over HTTP: client keys, held replies, and texts of refusals."""

from __future__ import annotations

import asyncio
from typing import Any

from inbox.delivery import claims, outbox
from tests.conftest import Cast
from tests.web.browser import key
from tests.web.conftest import SQLITE, Running
from web.http.router import LARGEST_ID


async def test_a_repeated_client_key_answers_the_first_result_also_at_once_and_after_a_restart(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Здравствуйте!")
    browser = await server.seat(cast.anna)
    path, body = f"/api/dialogs/{dialog}/messages", {"key": key(), "kind": "reply", "text": "Да", "seen": 1}
    answers = await asyncio.gather(*(browser.post(path, **body) for _ in range(5)))
    await server.stop()
    await server.start()
    answers.append(await browser.post(path, **body))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["message"]["id"] for answer in answers}) == 1
    assert answers[0].json()["message"]["key"] == body["key"]
    assert len(await cast.store.rows("select 1 from message where kind = 'out'")) == 1
    other = await browser.post(path, **body | {"text": "Нет"})
    assert (other.status_code, other.json()["code"]) == (409, "key-reused")


async def test_a_reply_is_held_when_the_conversation_changed_and_sent_anyway_under_the_same_key(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("раз")
    browser = await server.seat(cast.anna)
    await cast.writes("два")
    path, body = f"/api/dialogs/{dialog}/messages", {"key": key(), "kind": "reply", "text": "Да", "seen": 1}
    held = await browser.post(path, **body)
    assert held.status_code == 409 and held.headers["content-type"] == "application/problem+json"
    refusal = held.json()
    assert (refusal["code"], refusal["last_no"], [row["text"] for row in refusal["messages"]]) == (
        "conversation-changed",
        2,
        ["два"],
    )
    assert set(refusal) == {"type", "title", "status", "code", "messages", "last_no"}
    assert not await cast.store.rows("select 1 from message where kind = 'out'")
    sent = await browser.post(path, **body | {"seen": refusal["last_no"]})
    assert sent.status_code == 201 and sent.json()["dialog"]["waiting_since"] is None


@SQLITE
async def test_of_two_colleagues_who_answer_at_once_one_is_held(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("раз")
    desks = [await server.seat(person) for person in (cast.anna, cast.boris)]
    answers = await asyncio.gather(
        *(desk.post(f"/api/dialogs/{dialog}/messages", key=key(), kind="reply", text="Да", seen=1) for desk in desks)
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409]


@SQLITE
async def test_wrong_bodies_are_refused_with_the_field(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("раз")
    browser = await server.seat(cast.anna)
    path = f"/api/dialogs/{dialog}/messages"
    good = {"key": key(), "kind": "reply", "text": "Да", "seen": 1}
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"extra": 1}, "extra"),
        ({"kind": "shout"}, "kind"),
        ({"text": ""}, "text"),
        ({"text": "  \n "}, "text"),
        ({"text": "a\x00b"}, "text"),
        ({"text": "x" * 16_001}, "text"),
        ({"seen": -1}, "seen"),
        ({"seen": "1.5"}, "seen"),
        ({"seen": 2**63}, "seen"),
        ({"key": "not-a-uuid"}, "key"),
        ({"operator_id": 1}, "operator_id"),
    ]
    for change, field in wrong:
        answer = await browser.post(path, **good | change)
        assert answer.status_code == 422, change
        assert answer.json()["code"] == "invalid" and answer.json()["errors"][0]["field"] == field
    for body in (b"", b"{", b"[]", b"null", b'{"text":"\\ud800"}', b"\xff\xfe"):
        answer = await browser.http.post(path, content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code == 422, body
    assert not await cast.store.rows("select 1 from message where kind = 'out'")


@SQLITE
async def test_wrong_addresses_are_refused_in_the_same_shape(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    for path, status in (
        (f"/api/dialogs/{LARGEST_ID + 1}", 404),
        ("/api/dialogs/0", 404),
        ("/api/dialogs/x", 404),
        ("/api/nothing", 404),
        ("/api/dialogs?view=secret", 422),
        ("/api/dialogs?limit=0", 422),
        ("/api/dialogs?limit=101", 422),
        ("/api/dialogs?after=%00", 422),
        ("/api/dialogs?view=all&view=mine", 422),
        ("/api/dialogs?colour=red", 422),
        ("/api/dialogs/1/messages?before=5&after=2", 422),
    ):
        answer = await browser.http.get(path)
        assert answer.status_code == status, path
        assert answer.headers["content-type"] == "application/problem+json"
        assert {"type", "title", "status", "code"} <= set(answer.json())
    wrong_method = await browser.http.put("/api/dialogs")
    assert (wrong_method.status_code, wrong_method.json()["code"]) == (405, "method-not-allowed")
    several = await browser.http.put("/api/session")
    assert set(several.headers["allow"].split(", ")) == {"DELETE", "GET", "HEAD", "POST"}


@SQLITE
async def test_a_body_over_the_limit_is_refused_announced_or_not(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.anna)
    limit = server.okno.settings.limits.body_bytes

    async def stream() -> Any:
        for _ in range(limit // 65_536 + 2):
            yield b" " * 65_536

    headers = {"Content-Type": "application/json"}
    for content in (b" " * (limit + 1), stream()):
        answer = await browser.http.patch("/api/me", content=content, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    exact = await browser.http.patch("/api/me", content=b" " * limit, headers=headers)
    assert exact.status_code == 422, "the limit itself is still read"


@SQLITE
async def test_the_original_of_a_message_is_a_download_that_no_browser_runs(server: Running, cast: Cast) -> None:
    await cast.writes("<script>alert(1)</script>")
    browser = await server.seat(cast.anna)
    answer = await browser.http.get("/api/messages/1/original")
    assert answer.content == b"{}"
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="message-1.txt"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"].startswith("sandbox; default-src 'none'")


@SQLITE
async def test_a_failed_message_is_retried_and_a_waiting_one_cancelled(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("раз")
    browser = await server.seat(cast.anna)
    sent = await browser.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="Да", seen=1)
    number = sent["message"]["id"]
    [out] = await server.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await server.store.write(
        lambda tx: outbox.mark_failed(tx, out.delivery_id, holder="me", code="refused", detail="Bad Request")
    )
    again = await browser.do(f"/api/messages/{number}/retry")
    assert again["message"]["delivery"]["state"] == "queued"
    back = await browser.do(f"/api/messages/{number}/cancel")
    assert back["message"]["delivery"]["state"] == "cancelled"
    refused = await browser.post(f"/api/messages/{number}/cancel", key=key())
    assert refused.status_code == 409


@SQLITE
async def test_fields_that_a_person_may_not_set_change_nothing(server: Running, cast: Cast) -> None:
    browser = await server.seat(cast.boris)
    for field, value in (("role", "administrator"), ("email", "x@y.z"), ("id", 1), ("scope", "all"), ("name", "X")):
        answer = await browser.http.patch("/api/me", json={"key": key(), field: value})
        assert answer.status_code == 422, field
    me = await browser.get("/api/session")
    assert (me["role"], me["email"], me["name"]) == ("operator", "boris@shop.example", "Boris")
