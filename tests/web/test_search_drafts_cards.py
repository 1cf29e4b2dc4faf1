"""Tests search, drafts, joined cards and answers with files over HTTP, and that outsiders learn nothing of them."""

from __future__ import annotations

from inbox.access import CLI
from inbox.files import uploads
from inbox.inbound import File
from inbox.people import operators
from tests.conftest import Cast
from tests.web.browser import key, until
from tests.web.conftest import SQLITE, Running


async def test_search_finds_texts_people_and_numbers_within_the_operators_rights(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Где моя полка «Линд»?", who="kate")
    await cast.writes("Полки нет", who="kate", channel=cast.second)
    boris, olga = await server.seat(cast.boris), await server.seat(cast.olga)
    answer = await boris.get("/api/search", q="полку")
    assert [(message["dialog_id"], message["no"]) for message in answer["messages"]][-1] == (dialog, 1)
    assert answer["messages"][-1]["marks"] == [[8, 5]]
    assert answer["messages"][-1]["dialog"]["name"] == "Kate"
    swapped = await boris.get("/api/search", q="gjkrf")
    assert swapped["other_layout"] == "полка" and len(swapped["messages"]) == 2
    assert [contact["name"] for contact in (await boris.get("/api/search", q="kate"))["contacts"]] != []
    number = (await boris.get(f"/api/dialogs/{dialog}"))["dialog"]["number"]
    assert [dialog["id"] for dialog in (await boris.get("/api/search", q=f"№ {number}"))["dialogs"]] == [dialog]
    assert [message["dialog_id"] for message in (await olga.get("/api/search", q="полка"))["messages"]] != [dialog]
    assert (await olga.get("/api/search", q="линд"))["messages"] == []
    assert (await olga.get("/api/search", q=str(number)))["dialogs"] == []


@SQLITE
async def test_no_query_breaks_the_search(server: Running, cast: Cast) -> None:
    await cast.writes("Здравствуйте", who="kate")
    boris = await server.seat(cast.boris)
    for text in ("", '"', "* OR NEAR(", "a" * 900, "№", "-", "'); drop table message; --", "😀", "%00"):
        assert (await boris.http.get("/api/search", params={"q": text})).status_code == 200, text
    assert (await boris.http.get("/api/search", params={"q": "a\x00b"})).status_code == 422
    assert (await boris.http.get("/api/search")).status_code == 422


async def test_a_draft_is_on_all_screens_of_its_author_only(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте", who="kate")
    desk, phone, colleague = [await server.screen(person) for person in (cast.boris, cast.boris, cast.vera)]
    first = {"mode": "reply", "text": "Добрый д", "seen": 1}
    kept = await desk.browser.http.put(f"/api/dialogs/{dialog}/draft", json=first)
    assert kept.status_code == 200
    row = {"reply": {"text": "Добрый д", "head": None, "at": kept.json()["at"], "seen": 1}}
    await until(lambda: phone.state["draft"].get(str(dialog)) == row)
    assert (await phone.browser.get("/api/start"))["drafts"] == {str(dialog): row}
    head = {"subject": "Заказ", "cc": "boss@", "bcc": "", "to": None}
    body = {"mode": "reply", "text": "Добрый д", "head": head}
    assert (await desk.browser.http.put(f"/api/dialogs/{dialog}/draft", json=body)).status_code == 200
    await until(lambda: phone.state["draft"].get(str(dialog), {}).get("reply", {}).get("head") == head)
    await desk.browser.do(f"/api/dialogs/{dialog}/messages", kind="reply", text="Добрый день", seen=1)
    await until(lambda: phone.state["draft"].get(str(dialog)) == {})
    assert colleague.state["draft"] == {}
    assert (await colleague.browser.get("/api/start"))["drafts"] == {}
    for screen in (desk, phone, colleague):
        await screen.leave()


async def test_the_first_snapshot_has_nothing_of_a_withdrawn_channel(server: Running, cast: Cast) -> None:
    gone = await cast.writes("Здравствуйте", who="kate")
    kept = await cast.writes("Здравствуйте", who="john", channel=cast.second)
    boris, vera = await server.seat(cast.boris), await server.seat(cast.vera)
    for message_id in (gone, kept):
        await boris.do(f"/api/dialogs/{message_id}/follow", on=True)
        body = {"mode": "reply", "text": "Добрый"}
        assert (await boris.http.put(f"/api/dialogs/{message_id}/draft", json=body)).status_code == 200
        called = {"kind": "note", "text": "@Boris", "seen": 1, "mentions": [cast.boris.id]}
        await vera.do(f"/api/dialogs/{message_id}/messages", **called)
    start = await boris.get("/api/start")
    assert (start["follows"], set(start["drafts"]), set(start["mentions"])) == (
        [gone, kept],
        {str(gone), str(kept)},
        {str(gone), str(kept)},
    )
    await cast.store.write(lambda tx: operators.set_channels(tx, CLI, cast.boris.id or 0, frozenset([cast.second])))
    start = await (await server.seat(cast.boris)).get("/api/start")
    assert (start["follows"], list(start["drafts"]), list(start["mentions"])) == ([kept], [str(kept)], [str(kept)])


@SQLITE
async def test_a_draft_in_a_foreign_dialog_answers_like_one_in_an_absent_dialog(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте", who="kate")
    olga = await server.seat(cast.olga)
    body = {"mode": "note", "text": "x"}
    foreign, absent = [
        await olga.http.put(f"/api/dialogs/{dialog_id}/draft", json=body) for dialog_id in (dialog, 999_999)
    ]
    assert (foreign.status_code, foreign.content) == (absent.status_code, absent.content) == (404, absent.content)
    wrong = await olga.http.put(f"/api/dialogs/{dialog}/draft", json=body | {"mode": "poem"})
    assert wrong.status_code == 422


async def test_an_address_joins_the_other_dialogs_to_the_card(server: Running, cast: Cast) -> None:
    first = await cast.writes("Здравствуйте", who="kate")
    other = await cast.writes("Это тоже я", who="1077", channel=cast.second)
    vera = await server.seat(cast.vera)
    contact = (await vera.get(f"/api/dialogs/{first}"))["contact"]["id"]
    joined = await vera.do(f"/api/contacts/{contact}/identities", kind="telegram", external_id="1077")
    assert joined["moved"] == [other]
    assert {dialog["id"] for dialog in joined["contact"]["dialogs"]} == {first, other}
    mail = await vera.do(f"/api/contacts/{contact}/identities", kind="email", external_id="Kate@Example.com")
    assert mail["moved"] == [] and mail["contact"]["identities"][-1]["external_id"] == "kate@example.com"
    wrong = await vera.post(f"/api/contacts/{contact}/identities", key=key(), kind="email", external_id="kate")
    assert (wrong.status_code, wrong.json()["field"]) == (422, "external_id")


@SQLITE
async def test_an_outsider_can_neither_add_to_a_card_nor_take_one_over(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Здравствуйте", who="1055")
    own = await cast.writes("Здравствуйте", who="alina", channel=cast.second)
    olga = await server.seat(cast.olga)
    foreign = (await (await server.seat(cast.vera)).get(f"/api/dialogs/{dialog}"))["contact"]["id"]
    mine = (await olga.get(f"/api/dialogs/{own}"))["contact"]["id"]
    for contact, external in ((foreign, "1"), (999_999, "1"), (mine, "1055")):
        refused = await olga.post(
            f"/api/contacts/{contact}/identities", key=key(), kind="telegram", external_id=external
        )
        assert refused.status_code == 404, refused.text


async def test_an_answer_may_be_nothing_but_files_and_only_ones_own(server: Running, cast: Cast) -> None:
    dialog = await cast.writes("Пришлите счёт", who="kate")
    boris = await server.seat(cast.boris)
    file = File(kind="document", name="счёт.pdf", media_type="application/pdf", size=3, digest="0" * 64)

    async def upload(person: object) -> str:
        return str((await cast.store.write(lambda tx: uploads.record_upload(tx, person, file)))["token"])  # type: ignore[arg-type]

    mine, foreign = await upload(cast.boris), await upload(cast.vera)
    path = f"/api/dialogs/{dialog}/messages"
    stolen = await boris.post(path, key=key(), kind="reply", text="", seen=1, files=[foreign])
    assert (stolen.status_code, stolen.json()["code"]) == (422, "file-gone")
    empty = await boris.post(path, key=key(), kind="reply", text=" ", seen=1, files=[])
    assert (empty.status_code, empty.json()["errors"][0]["field"]) == (422, "text")
    sent = await boris.do(path, kind="reply", text="", seen=1, files=[mine])
    assert [(file["name"], file["token"]) for file in sent["message"]["files"]] == [("счёт.pdf", mine)]


@SQLITE
async def test_the_first_request_of_a_page_is_never_an_error(server: Running, cast: Cast) -> None:
    stranger = server.browser()
    assert await stranger.get("/api/setup") == {"needed": False, "operator": None}
    boris = await server.seat(cast.boris)
    assert (await boris.get("/api/setup"))["operator"]["name"] == cast.boris.name
