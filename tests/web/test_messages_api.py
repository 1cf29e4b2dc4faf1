"""Tests versions, unread from here, finding inside a dialog, and edits at the client's side, over HTTP."""

from __future__ import annotations

from inbox import channels
from inbox.delivery import claims, outbox
from inbox.inbound import Arrival, EditedMessage, Reacted, Sender
from inbox.intake import receive
from inbox.messages import edit_queue
from tests.conftest import Cast
from tests.web.browser import key
from tests.web.conftest import Running

CAN = {"edit": True, "delete": True, "edit_hours": 48, "delete_hours": 48}


async def able(server: Running) -> None:
    await server.store.write(lambda tx: channels.renew(tx, {"telegram": CAN}))


async def test_edits_show_live_and_former_versions_can_be_read(server: Running, cast: Cast) -> None:
    await able(server)
    dialog = await cast.writes("Здравствуйте!")
    screen = await server.screen(cast.anna)
    desk = screen.browser
    sent = (await desk.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="В среду", seen=1))["message"]
    early = await desk.post(f"/api/messages/{sent['id']}/edit", key=key(), text="В четверг")
    assert (early.status_code, early.json()["code"]) == (409, "not-sent")
    [out] = await server.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    await server.store.write(lambda tx: outbox.mark_sent(tx, out.delivery_id, holder="me", external_id="7", at=tx.now))
    await screen.equals_fresh()
    asked = (await desk.do(f"/api/messages/{sent['id']}/edit", text="В четверг"))["message"]
    assert asked["text"] == "В среду" and asked["amendment"]["state"] == "queued"
    await screen.equals_fresh()
    [change] = await server.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    assert (change.kind, change.external_id, change.text) == ("edit", "7", "В четверг")
    await server.store.write(
        lambda tx: edit_queue.mark_failed(tx, sent["id"], holder="me", code="too-late", detail="old")
    )
    await screen.equals_fresh()
    await desk.do(f"/api/messages/{sent['id']}/amend", act="again")
    await screen.equals_fresh()
    await server.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    assert await server.store.write(lambda tx: edit_queue.mark_done(tx, sent["id"], holder="me"))
    await screen.equals_fresh()
    former = (await desk.get(f"/api/messages/{sent['id']}/versions"))["versions"]
    assert [version["text"] for version in former] == ["В среду", "В четверг"]
    await desk.do(f"/api/messages/{sent['id']}/delete")
    await desk.do(f"/api/messages/{sent['id']}/amend", act="drop")
    await desk.do(f"/api/messages/{sent['id']}/delete")
    await server.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    assert await server.store.write(lambda tx: edit_queue.mark_done(tx, sent["id"], holder="me"))
    await screen.equals_fresh()
    row = screen.state["message"][str(sent["id"])]
    assert row["deleted_at"] and row["amendment"]["operator_id"] == cast.anna.id
    assert screen.state["dialog"][str(dialog)]["waiting_since"] is not None
    boris, olga = await server.seat(cast.boris), await server.seat(cast.olga)
    assert (await boris.post(f"/api/messages/{sent['id']}/edit", key=key(), text="x")).status_code == 403
    for path in ("edit", "delete"):
        refused = await olga.post(f"/api/messages/{sent['id']}/{path}", key=key(), text="x")
        assert refused.status_code in (404, 422)
    assert (await olga.http.get(f"/api/messages/{sent['id']}/versions")).status_code == 404


async def test_unread_from_here_and_finding_in_a_dialog(server: Running, cast: Cast) -> None:
    dialog = 0
    for text in ("Столешница треснула", "Когда привезёте?", "Две столешницы, пожалуйста", "Спасибо"):
        dialog = await cast.writes(text)
    other = await cast.writes("столешница у соседа", who="john")
    screen = await server.screen(cast.anna)
    desk = screen.browser
    await desk.http.post(f"/api/dialogs/{dialog}/read", json={"client_no": 4})
    await screen.equals_fresh()
    assert await desk.do(f"/api/dialogs/{dialog}/unread", no=2) == {"read_no": 1}
    await screen.equals_fresh()
    assert screen.state["mark"][str(dialog)]["read_no"] == 1
    answer = await desk.get(f"/api/dialogs/{dialog}/find", q="столешницу")
    assert answer["found"] == [3, 1] and not answer["more"]
    assert (await desk.get(f"/api/dialogs/{other}/find", q="столешница"))["found"] == [1]
    assert await desk.get(f"/api/dialogs/{dialog}/place", client_no=3) == {"no": 3}
    assert await desk.get(f"/api/dialogs/{dialog}/place", client_no=9) == {"no": None}
    page = await desk.get(f"/api/dialogs/{dialog}")
    who = page["messages"][0]["author"]["identity_id"]
    person = (await desk.get(f"/api/dialogs/{dialog}/people/{who}"))["person"]
    assert (person["name"], person["label"], person["messages"], person["dialog_id"]) == ("Kate", "@kate", 4, None)
    assert (await desk.http.get(f"/api/dialogs/{other}/people/{who}")).status_code == 404
    swapped = await desk.get(f"/api/dialogs/{dialog}/find", q="ghbdtpnt")
    assert swapped["found"] == []
    swapped = await desk.get(f"/api/dialogs/{dialog}/find", q="cgfcb,j")
    assert (swapped["found"], swapped["other_layout"]) == ([4], "спасибо")
    olga = await server.seat(cast.olga)
    assert (await olga.http.get(f"/api/dialogs/{dialog}/find", params={"q": "спасибо"})).status_code == 404
    assert (await olga.post(f"/api/dialogs/{dialog}/unread", key=key(), no=1)).status_code == 404


async def test_reactions_show_live_and_belong_to_those_who_see_the_dialog(server: Running, cast: Cast) -> None:
    await server.store.write(lambda tx: channels.renew(tx, {"telegram": {"can_react": ["👍", "❤"]}}))
    dialog = await cast.writes("Здравствуйте!")
    screen, other = await server.screen(cast.anna), await server.screen(cast.boris)
    message = (await screen.browser.get(f"/api/dialogs/{dialog}"))["messages"][0]
    sender = Sender("telegram", "kate", "Kate", "@kate")
    told = Reacted("chat:kate", "kate:1", sender, ("👍", "custom"), 1_700_000_000_002)
    await server.store.write(lambda tx: receive(tx, cast.telegram, [Arrival("reaction:1", "{}", told)], None))
    await screen.equals_fresh()
    [row] = screen.state["message"][str(message["id"])]["reactions"]
    assert (row["signs"], row["name"], row["operator_id"]) == (["👍", "custom"], "Kate", None)
    path = f"/api/messages/{message['id']}/reaction"
    asked = (await screen.browser.do(path, emoji="❤"))["message"]["amendment"]
    assert (asked["kind"], asked["state"], asked["text"]) == ("react", "queued", "❤")
    await other.equals_fresh()
    await server.store.write(lambda tx: edit_queue.claim(tx, holder="me", channels=[cast.telegram]))
    assert await server.store.write(lambda tx: edit_queue.mark_done(tx, message["id"], holder="me"))
    await screen.equals_fresh()
    await other.equals_fresh()
    seen = other.state["message"][str(message["id"])]["reactions"]
    assert {(reaction["operator_id"], *reaction["signs"]) for reaction in seen} == {
        (None, "👍", "custom"),
        (cast.anna.id, "❤"),
    }
    olga = await server.seat(cast.olga)
    assert (await olga.post(path, key=key(), emoji="👍")).status_code == 404
    refused = await screen.browser.post(path, key=key(), emoji="🦆")
    assert (refused.status_code, refused.json()["code"]) == (409, "not-supported")
    counts = screen.state["counts"]["0"]
    assert (counts["unread"], counts["waiting"]) == (1, 1), "only for the words"


async def test_a_clients_edit_keeps_the_former_text(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Нужно 14 штук")
    sender = Sender("telegram", "kate", "Kate")
    edit = EditedMessage("chat:kate", "kate:1", sender, 1_700_000_000_001, 1_700_000_100_000, "text", "Нужно 16 штук")
    await server.store.write(lambda tx: receive(tx, cast.telegram, [Arrival("edit:1", "{}", edit)], None))
    desk = (await server.screen(cast.anna)).browser
    page = await desk.get(f"/api/dialogs/{dialog}")
    former = (await desk.get(f"/api/messages/{page['messages'][0]['id']}/versions"))["versions"]
    assert [(version["version"], version["text"]) for version in former] == [(1, "Нужно 14 штук"), (2, "Нужно 16 штук")]
