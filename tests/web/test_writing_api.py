"""Tests replies and notes over HTTP: order, sending time, attachments (W14, decisions 2.11)."""

from __future__ import annotations

import asyncio

from inbox import channels
from inbox.access import CLI
from tests.conftest import Cast
from tests.web.browser import Browser, Json, key
from tests.web.conftest import Running

HOUR = 3_600_000


async def write(desk: Browser, dialog: int, **body: object) -> Json:
    return await desk.do(f"/api/dialogs/{dialog}/messages", **{"kind": "reply", "text": "Да", "seen": 1} | body)


async def test_of_two_sends_within_fifty_milliseconds_one_is_sent_and_the_other_held_with_the_reason(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Кто ответит?")
    anna, boris = await server.seat(cast.anna), await server.seat(cast.boris)
    keys, both = [key(), key()], asyncio.Barrier(2)

    async def send(desk: Browser, text: str, used: str) -> Json:
        await desk.get(f"/api/dialogs/{dialog}")  # its connection is open
        await both.wait()
        answer = await desk.post(
            f"/api/dialogs/{dialog}/messages", kind="reply", text=text, seen=1, key=used, undo_ms=4_000
        )
        return {"status": answer.status_code} | answer.json()

    answers = await asyncio.gather(send(anna, "от Анны", keys[0]), send(boris, "от Бориса", keys[1]))
    assert sorted(answer["status"] for answer in answers) == [201, 409]
    loser = next(place for place, answer in enumerate(answers) if answer["status"] == 409)
    held, winner = answers[loser], answers[1 - loser]
    assert held["code"] == "conversation-changed"
    assert [message["text"] for message in held["messages"]] == [winner["message"]["text"]]
    assert held["messages"][0]["author"]["name"] in ("Anna", "Boris")
    # "Send anyway" repeats with the new number and the same key; a further repeat is the same message.
    desk, text = ((anna, "от Анны"), (boris, "от Бориса"))[loser]
    again = [await write(desk, dialog, text=text, seen=held["last_no"], key=keys[loser]) for _ in range(2)]
    assert again[0]["message"]["id"] == again[1]["message"]["id"]
    assert len(await server.store.rows("select 1 from delivery")) == 2


async def test_an_answer_shows_when_it_is_sent_and_is_cancelled_with_its_files(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Где заказ?")
    desk, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    file = (
        await desk.http.post("/api/uploads?name=a.txt", content=b"abc", headers={"Content-Type": "text/plain"})
    ).json()["file"]
    sent = await write(desk, dialog, undo_ms=4_000, reply_to_no=1, files=[file["token"]], then="close")
    assert sent["message"]["reply_to_no"] == 1 and sent["dialog"]["state"] == "closed"
    delivery = sent["message"]["delivery"]
    assert delivery["not_before"] - sent["message"]["created_at"] == 4_000
    path = f"/api/messages/{sent['message']['id']}"
    assert (await olga.post(f"{path}/cancel", key=key())).status_code == 404
    back = await desk.do(f"{path}/cancel")
    assert back["message"]["delivery"]["state"] == "cancelled"
    assert (await desk.get(f"/api/dialogs/{dialog}"))["dialog"]["state"] == "open"
    [again] = back["files"]
    assert again["token"] != file["token"] and again["name"] == "a.txt"
    assert (await write(desk, dialog, seen=3, files=[again["token"]]))["message"]["files"][0]["name"] == "a.txt"
    for wrong in (
        {"not_before": 5},
        {"letter": {"subject": "x"}},
        {"mentions": [cast.boris.id]},
        {"undo_ms": 60_001},
        {"then": "forget"},
        {"reply_to_no": 77},
    ):
        refused = await desk.post(f"/api/dialogs/{dialog}/messages", kind="reply", text="x", seen=3, key=key(), **wrong)
        assert refused.status_code == 422, wrong


async def test_planned_answers_are_listed_moved_and_sent_at_once(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Когда?")
    desk, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    first = (await write(desk, dialog, text="сейчас"))["message"]
    later = first["created_at"] + 30 * HOUR
    planned = (await write(desk, dialog, text="завтра", seen=3, not_before=later))["message"]
    page = await desk.get(f"/api/dialogs/{dialog}/planned")
    assert [message["text"] for message in page["messages"]] == ["завтра"]
    assert (await olga.http.get(f"/api/dialogs/{dialog}/planned")).status_code == 404
    path = f"/api/messages/{planned['id']}/plan"
    moved = await desk.do(path, not_before=later + HOUR)
    assert moved["message"]["delivery"]["not_before"] == later + HOUR
    assert (await olga.post(path, key=key(), not_before=None)).status_code == 404
    now = (await desk.do(path, not_before=None))["message"]["delivery"]
    assert now["not_before"] < later
    assert (await desk.get(f"/api/dialogs/{dialog}/planned"))["messages"] == []


async def test_an_email_has_a_subject_and_copies_and_is_stored_as_text(server: Running, cast: Cast) -> None:
    mail = await server.store.write(
        lambda tx: channels.add(tx, CLI, kind="email", name="shop@okno.example", settings={}, sealed="", can={})
    )
    await server.store.write(lambda tx: channels.pause(tx, CLI, mail, paused=True))
    dialog = await cast.writes("Здравствуйте", who="kate@client.example", channel=mail)
    desk = await server.seat(cast.anna)
    letter = {"subject": "Ваш возврат", "cc": ["Anna@client.example"], "bcc": ["boss@client.example"]}
    sent = (await write(desk, dialog, text="Деньги **отправлены**", letter=letter, formatted=True))["message"]
    assert sent["text"] == "Деньги отправлены"
    assert sent["data"]["entities"] == [{"type": "bold", "offset": 7, "length": 10}]
    assert (sent["letter"]["subject"], sent["letter"]["copies"], sent["letter"]["blind"]) == (
        "Ваш возврат",
        ["anna@client.example"],
        ["boss@client.example"],
    )
    for field, value in (
        ("subject", "a\r\nBcc: b@c.example"),
        ("cc", ["x"]),
        ("bcc", ["a@b.example\nTo: c@d.example"]),
    ):
        refused = await desk.post(
            f"/api/dialogs/{dialog}/messages", kind="reply", text="x", seen=3, key=key(), letter={field: value}
        )
        assert refused.status_code == 422, field


async def test_a_mentioned_colleague_finds_the_note_until_it_was_seen(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Сложный вопрос")
    boris = await server.screen(cast.boris)
    desk, olga = await server.seat(cast.anna), await server.seat(cast.olga)
    note = await write(desk, dialog, kind="note", text="@Boris глянь", mentions=[cast.boris.id])
    await boris.equals_fresh()
    start = await boris.browser.get("/api/start")
    assert start["mentions"][str(dialog)]["no"] == note["message"]["no"]
    refused = await desk.post(
        f"/api/dialogs/{dialog}/messages", kind="note", text="@Olga", seen=0, key=key(), mentions=[cast.olga.id]
    )
    assert (refused.status_code, refused.json()["code"]) == (422, "cannot-see")
    assert (await olga.post(f"/api/dialogs/{dialog}/mentions", no=99)).status_code == 404
    assert (await boris.browser.post(f"/api/dialogs/{dialog}/mentions", no=99)).status_code == 204
    await boris.equals_fresh()
    assert str(dialog) not in (await boris.browser.get("/api/start"))["mentions"]


async def test_every_act_of_writing_leaves_old_snapshots_plus_events_equal_to_fresh_ones(
    server: Running, cast: Cast
) -> None:
    dialog = await cast.writes("Здравствуйте!")
    screens = [await server.screen(person) for person in (cast.anna, cast.boris, cast.olga)]
    desk = screens[0].browser

    async def same() -> None:
        await asyncio.gather(*(screen.equals_fresh() for screen in screens))

    async def does(path: str, **body: object) -> Json:
        done = await desk.do(path, **body)
        await same()
        return done

    messages = f"/api/dialogs/{dialog}/messages"
    await does(messages, kind="note", text="@Boris", seen=1, mentions=[cast.boris.id], reply_to_no=1)
    await screens[1].browser.post(f"/api/dialogs/{dialog}/mentions", no=2)
    sent = await does(messages, kind="reply", text="раз", seen=2, undo_ms=60_000, then="close", reply_to_no=1)
    await does(f"/api/messages/{sent['message']['id']}/cancel")
    snoozed = await does(messages, kind="reply", text="два", seen=3, undo_ms=60_000, then="snooze")
    await does(f"/api/messages/{snoozed['message']['id']}/cancel")
    later = snoozed["message"]["created_at"] + HOUR
    planned = await does(messages, kind="reply", text="три", seen=3, not_before=later)
    await does(f"/api/messages/{planned['message']['id']}/plan", not_before=later + HOUR)
    await does(f"/api/messages/{planned['message']['id']}/plan", not_before=None)
