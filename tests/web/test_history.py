"""Tests a client's whole history over all channels: pages, print and export, each reader their own part of it."""

from __future__ import annotations

import json

import orjson

from inbox.contacts import cards
from inbox.inbound import Arrival
from inbox.intake import receive
from inbox.listing import history
from tests.conftest import Cast, client_message
from tests.web.conftest import Running


async def told(server: Running, cast: Cast) -> tuple[int, int, int]:
    """Kate writes to both bots and is answered; a colleague leaves a note. Returns (contact, first, second dialog)."""
    first = await cast.writes("Где заказ?", who="kate")
    second = await cast.writes("А <b>ремонт</b>?", who="777", channel=cast.second)
    desk = await server.seat(cast.anna)
    seen = (await desk.get(f"/api/dialogs/{first}"))["dialog"]["last_no"]
    await desk.do(f"/api/dialogs/{first}/messages", kind="reply", text="В пути", seen=seen)
    await desk.do(f"/api/dialogs/{first}/messages", kind="note", text="Обещали курьера", seen=seen + 2)
    contact = (await desk.get(f"/api/dialogs/{first}"))["contact"]["id"]

    await server.store.write(lambda tx: cards.add_identity(tx, cast.anna, contact, kind="telegram", external_id="777"))
    return contact, first, second


async def test_one_history_over_all_channels_page_by_page(server: Running, cast: Cast) -> None:
    for number in range(55):
        await cast.writes(f"строка {number}", who="kate")
    contact, _, second = await told(server, cast)
    desk = await server.seat(cast.anna)
    path = f"/api/contacts/{contact}/history"
    page = await desk.get(path)
    texts = [item["message"]["text"] for item in page["items"]]
    assert texts[:2] == ["Обещали курьера", "В пути"] and len(texts) == 50
    rest = await desk.get(path, before=page["next"])
    assert rest["next"] is None and rest["items"][-1]["message"]["text"] == "строка 0"
    assert len({item["message"]["id"] for item in page["items"] + rest["items"]}) == 50 + len(rest["items"])
    told_only = await desk.get(path, events=0)
    assert {item["message"]["kind"] for item in told_only["items"]} == {"in", "out"}
    repair = await desk.get(path, channel=cast.second)
    assert [item["message"]["dialog_id"] for item in repair["items"]] == [second]
    olga = await server.seat(cast.olga)
    assert [item["message"]["dialog_id"] for item in (await olga.get(path))["items"]] == [second]


async def test_the_history_is_exported_with_all_authors_and_times(server: Running, cast: Cast) -> None:
    contact, _, _ = await told(server, cast)
    desk = await server.seat(cast.anna)
    path = f"/api/contacts/{contact}/export"
    text = await desk.http.get(path, params={"zone": "Europe/Moscow"})
    assert text.status_code == 200 and "attachment" in text.headers["content-disposition"]
    assert "+03:00 · Shop bot · Anna\nВ пути" in text.text.replace(" · sent", "")
    assert "Обещали курьера" in text.text
    bare = await desk.http.get(path, params={"internal": "0", "zone": "Nowhere/Atlantis"})
    assert "Обещали курьера" not in bare.text and "+00:00" in bare.text
    whole = json.loads((await desk.http.get(path, params={"format": "json"})).text)
    assert [message["text"] for message in whole["messages"] if message["kind"] == "in"] == [
        "Где заказ?",
        "А <b>ремонт</b>?",
    ]
    page = await desk.http.get(path, params={"format": "html", "printed": "1"})
    assert "&lt;b&gt;ремонт&lt;/b&gt;" in page.text and "script-src 'sha256-" in page.headers["content-security-policy"]
    olga = await server.seat(cast.olga)
    seen = await olga.http.get(path)
    assert "ремонт" in seen.text and "Где заказ" not in seen.text
    alone = await cast.writes("только магазин", who="alina")
    hers = (await desk.get(f"/api/dialogs/{alone}"))["contact"]["id"]
    assert (await olga.http.get(f"/api/contacts/{hers}/export")).status_code == 404
    assert (await olga.http.get(f"/api/contacts/{hers}/history")).status_code == 404


async def test_a_sender_with_many_hundred_conversations_has_one_history(cast: Cast) -> None:
    letters = [Arrival(f"u{n}", "{}", client_message(f"{n}", number=n, thread_key=f"t{n}")) for n in range(520)]
    await cast.store.write(lambda tx: receive(tx, cast.telegram, letters, "1"))
    contact = (await cast.store.rows("select min(contact_id) from dialog"))[0][0]
    first = orjson.loads(await history.history(cast.store, cast.anna, contact, events=False))
    assert [item["message"]["text"] for item in first["items"]] == [str(n) for n in range(519, 469, -1)]
    _, pieces = await history.whole(cast.store, cast.anna, contact, internal=False)
    assert [row["text"] async for row in pieces] == [str(n) for n in range(520)]
