"""Client cards, drafts, albums and uploads (E5, E6, E7; ux 3.3, 3.4; pain 25)."""

import json
from typing import Any

import pytest

from inbox import consistency, listing
from inbox.access import Actor
from inbox.contacts import avatars, cards
from inbox.delivery import claims
from inbox.dialogs import drafts
from inbox.errors import Invalid, NotFound
from inbox.files import attachments, fetch_queue, uploads
from inbox.idempotency import idempotent
from inbox.inbound import Arrival, File, Sender
from inbox.intake import take_in
from inbox.messages import replies
from tests.conftest import Cast, client_message, key


async def contact_of(cast: Cast, dialog_id: int) -> int:
    return (await cast.store.rows("select contact_id from dialog where id = :id", id=dialog_id))[0][0]


async def test_added_address_brings_its_dialogs_to_the_card(cast: Cast) -> None:
    kate = await cast.writes("hello", who="100")
    paul = await cast.writes("it is me again, from another account", who="200")
    card = await contact_of(cast, kate)
    result = await cast.store.write(
        lambda tx: cards.add_identity(tx, cast.anna, card, kind="telegram", external_id="200")
    )
    assert result["moved"] == [paul]
    shown = json.loads(await listing.contact(cast.store, cast.anna, card))["contact"]
    assert sorted(one["id"] for one in shown["dialogs"]) == sorted([kate, paul])
    assert [one["external_id"] for one in shown["identities"]] == ["100", "200"]
    await cast.writes("third", who="200")
    assert await contact_of(cast, paul) == card
    assert await consistency.find_differences(cast.store) == []


async def test_client_without_access_cannot_be_merged(cast: Cast) -> None:
    mine = await cast.writes("hello", who="100", channel=cast.second)
    await cast.writes("secret", who="200")
    card = await contact_of(cast, mine)
    with pytest.raises(NotFound):
        await cast.store.write(lambda tx: cards.add_identity(tx, cast.olga, card, kind="telegram", external_id="200"))
    await cast.store.write(lambda tx: cards.add_identity(tx, cast.olga, card, kind="email", external_id="a@b.example"))


@pytest.mark.parametrize(
    ("kind", "value"),
    [("email", "nobody"), ("phone", "12"), ("telegram", "@kate"), ("pigeon", "1"), ("email", "a b@c")],
)
async def test_malformed_address_is_refused(cast: Cast, kind: str, value: str) -> None:
    card = await contact_of(cast, await cast.writes("hello"))
    with pytest.raises(Invalid):
        await cast.store.write(lambda tx: cards.add_identity(tx, cast.anna, card, kind=kind, external_id=value))


async def test_email_header_fields_are_kept_with_the_draft(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    async def save(text: str, head: drafts.Head = drafts.NO_HEAD) -> None:
        await cast.store.write(lambda tx: drafts.save(tx, cast.anna, dialog_id, mode="reply", text=text, head=head))

    async def kept() -> dict[str, Any]:
        rows = await drafts.rows(cast.store, cast.anna.id or 0, [dialog_id])
        return json.loads(rows[dialog_id]).get("reply", {})

    await save("", drafts.Head(cc="boss@shop.exam"))  # the address as typed so far, before the first word of the text
    assert (await kept())["head"] == {"subject": None, "cc": "boss@shop.exam", "bcc": "", "to": None}
    await save("Dear", drafts.Head("", "boss@shop.example", "\x00me@shop.example"))
    found = await kept()
    assert (found["text"], found["head"]) == (
        "Dear",
        {"subject": "", "cc": "boss@shop.example", "bcc": "me@shop.example", "to": None},
    )
    await save("Dear")
    assert (await kept())["head"] is None
    await save("", drafts.NO_HEAD)
    assert await kept() == {}
    with pytest.raises(Invalid):
        await save("x", drafts.Head(cc="a" * 16_001))


async def test_draft_is_private_and_is_deleted_when_its_message_is_sent(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")

    async def save(who: Actor, mode: str, text: str) -> None:
        await cast.store.write(lambda tx: drafts.save(tx, who, dialog_id, mode=mode, text=text))

    await save(cast.anna, "reply", "half a sentence")
    await save(cast.anna, "note", "for us")
    await save(cast.boris, "reply", "mine")
    shown = {one: json.loads(row) for one, row in (await drafts.rows(cast.store, cast.anna.id or 0)).items()}
    assert {mode: one["text"] for mode, one in shown[dialog_id].items()} == {
        "reply": "half a sentence",
        "note": "for us",
    }
    told = await cast.store.rows("select distinct only_operator from event where kind = 'draft.changed'")
    assert {row[0] for row in told} == {cast.anna.id, cast.boris.id}
    await cast.store.write(lambda tx: replies.reply(tx, cast.anna, dialog_id, text="whole", seen=1))
    left = json.loads((await drafts.rows(cast.store, cast.anna.id or 0))[dialog_id])
    assert set(left) == {"note"}
    await save(cast.anna, "note", " ")
    assert await drafts.rows(cast.store, cast.anna.id or 0) == {}
    with pytest.raises(NotFound):
        await save(cast.olga, "reply", "x")
    with pytest.raises(Invalid):
        await save(cast.anna, "poem", "x")


PHOTO = File("photo", "a.jpg", "image/jpeg", 10, 5, 5, source={"file_id": "1"})


async def test_album_is_one_message(cast: Cast) -> None:
    for number, caption in ((1, ""), (2, "both are broken"), (3, "")):
        message = client_message(caption, number=number, content="photo", album="g1", files=(PHOTO,))
        await take_in(cast.store, cast.telegram, [Arrival(f"update:{number}", "{}", message)], None)
    again = client_message("both are broken", number=2, content="photo", album="g1", files=(PHOTO,))
    receipt = await take_in(cast.store, cast.telegram, [Arrival("update:2b", "{}", again)], None)
    assert receipt.repeated == 1
    (row,) = json.loads(await listing.dialog(cast.store, cast.anna, 1))["messages"]
    assert (row["text"], [one["state"] for one in row["files"]]) == ("both are broken", ["pending"] * 3)
    answer = client_message("this one", number=4, reply_to="kate:3")
    await take_in(cast.store, cast.telegram, [Arrival("update:4", "{}", answer)], None)
    assert (await cast.store.rows("select reply_to_no from message where no = 2"))[0][0] == 1
    assert await consistency.find_differences(cast.store) == []


async def test_pending_file_is_fetched_retried_and_ends_ready_or_lost(cast: Cast) -> None:
    message = client_message("look", content="photo", files=(PHOTO, PHOTO))
    await take_in(cast.store, cast.telegram, [Arrival("update:1", "{}", message)], None)
    first, second = await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram]))
    assert await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram])) == []
    assert (first.source, first.tries) == ({"file_id": "1"}, 1)
    done = File("photo", media_type="image/png", size=99, width=7, height=8, digest="a" * 64, thumb_digest="b" * 64)
    await cast.store.write(lambda tx: fetch_queue.mark_fetched(tx, first.id, done))
    await cast.store.write(lambda tx: fetch_queue.retry_later(tx, second.id, delay_ms=-1, reason="network"))
    (again,) = await cast.store.write(lambda tx: fetch_queue.claim(tx, [cast.telegram]))
    assert (again.id, again.tries) == (second.id, 2)
    await cast.store.write(lambda tx: fetch_queue.mark_lost(tx, second.id, reason="gone"))
    assert await fetch_queue.next_due(cast.store, [cast.telegram]) is None
    (row,) = json.loads(await listing.dialog(cast.store, cast.anna, 1))["messages"]
    shown = [(one["state"], one["reason"], one["media_type"], one["thumb"]) for one in row["files"]]
    assert shown == [("ready", None, "image/png", 1), ("lost", "gone", "image/jpeg", 0)]
    token = row["files"][0]["token"]
    assert (await attachments.find_by_token(cast.store, cast.boris, token)).digest == "a" * 64
    with pytest.raises(NotFound):
        await attachments.find_by_token(cast.store, cast.olga, token)
    with pytest.raises(NotFound):
        await attachments.find_by_token(cast.store, cast.boris, row["files"][1]["token"])


async def test_upload_is_private_until_it_is_sent_with_a_message(cast: Cast) -> None:
    dialog_id = await cast.writes("hello")
    kept = File("document", "../счёт\x00.pdf", "application/pdf", 12, digest="c" * 64)
    made = await cast.store.write(lambda tx: uploads.record_upload(tx, cast.anna, kept))
    assert made["name"] == "счёт.pdf"
    with pytest.raises(NotFound):
        await attachments.find_by_token(cast.store, cast.boris, made["token"])
    with pytest.raises(Invalid):
        await cast.store.write(
            lambda tx: replies.reply(tx, cast.boris, dialog_id, text="mine?", seen=1, files=[made["token"]])
        )
    used = key()
    for _ in range(2):
        await cast.store.write(
            lambda tx: idempotent(
                tx,
                cast.anna,
                used,
                ("reply",),
                lambda: replies.reply(tx, cast.anna, dialog_id, text="", seen=1, files=[made["token"]]),
            )
        )
    row = json.loads(await listing.dialog(cast.store, cast.boris, dialog_id))["messages"][-1]
    assert [one["name"] for one in row["files"]] == ["счёт.pdf"]
    assert (await attachments.find_by_token(cast.store, cast.boris, made["token"])).name == "счёт.pdf"

    (out,) = await cast.store.write(lambda tx: claims.claim(tx, holder="me", channels=[cast.telegram]))
    assert out.files == (claims.OutgoingFile("document", "счёт.pdf", "application/pdf", 12, "c" * 64),)
    assert (out.author, out.letter) == ("Anna", None)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a.txt", "a.txt"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("\u200b.htaccess", "htaccess"),
        ("a" * 400 + ".pdf", None),
        ("new\r\nline.txt", "newline.txt"),
        ("", ""),
    ],
)
def test_senders_file_name_is_made_safe(name: str, shown: str | None) -> None:
    clean = attachments.clean_name(name)
    assert len(clean) <= attachments.LONGEST_NAME and "/" not in clean
    if shown is not None:
        assert clean == shown
    else:
        assert clean.endswith(".pdf")


async def test_group_and_its_members_have_separate_contacts(cast: Cast) -> None:
    for who in ("100", "200"):
        sender = Sender("telegram", who, f"Member {who}")
        await cast.writes(
            f"from {who}", who=who, thread_key="group:1", thread_kind="group", thread_title="Builders", sender=sender
        )
    rows = await cast.store.rows(
        "select d.thread_kind, k.kind, k.name from dialog d join contact k on k.id = d.contact_id"
    )
    assert [tuple(row) for row in rows] == [("group", "group", "Builders")]
    shown = json.loads(await listing.dialog(cast.store, cast.anna, 1))["messages"]
    assert [one["author"]["name"] for one in shown] == ["Member 100", "Member 200"]


async def test_avatar_of_a_group_member_is_visible_with_the_group(cast: Cast) -> None:
    sender = Sender("telegram", "100", "Member 100", avatar={"face": 1})
    await cast.writes(
        "hi", who="100", thread_key="group:1", thread_kind="group", thread_title="Builders", sender=sender
    )
    await cast.store.write(
        lambda tx: avatars.mark_fetched(tx, tx.sql("select identity_id from avatar")[0][0], "a" * 64)
    )
    (said,) = json.loads(await listing.dialog(cast.store, cast.anna, 1))["messages"]
    token = said["author"]["avatar"]
    assert await avatars.find_by_token(cast.store, cast.anna, token) == "a" * 64
    with pytest.raises(NotFound):
        await avatars.find_by_token(cast.store, cast.olga, token)
