"""Tests the VK parser: it names every kind of message and never raises."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.vk import parse
from channels.vk.parse import Known, Person
from inbox.inbound import CONTENTS, Blocked, EditedMessage, Ignored, NewMessage, Unreadable
from tests.channels.vk import payloads
from tests.channels.vk.payloads import CHAT, DATE, GROUP, KATE, NOW, event
from tests.conftest import examples

KNOWN = Known(GROUP, {KATE: Person("Екатерина Смирнова", "vk.com/kate"), 77: Person("Анна", "vk.com/id77")}, {})


def read(raw: object) -> Any:
    return parse.arrival(raw, now=NOW, known=KNOWN).parsed


@pytest.mark.parametrize(
    ("name", "fields", "facts", "kinds"), payloads.CONTENTS, ids=lambda v: v if isinstance(v, str) else ""
)
def test_every_content_is_recognised_by_name_with_its_facts_and_files(
    name: str, fields: dict[str, Any], facts: dict[str, Any], kinds: list[str]
) -> None:
    parsed = read(event(fields))
    assert isinstance(parsed, NewMessage)
    assert parsed.content == name
    assert name in CONTENTS
    assert facts.items() <= parsed.data.items()
    assert json.dumps(parsed.data, allow_nan=False)
    assert [file.kind for file in parsed.files] == kinds
    assert all(file.source and file.source["url"].startswith("https://") for file in parsed.files)


def test_a_text_carries_thread_number_sender_and_time() -> None:
    parsed = read(event({"text": "Здравствуйте, [club217000001|Ольха]!"}))
    assert (parsed.thread_key, parsed.external_id, parsed.thread_kind) == (str(KATE), "42", "private")
    assert parsed.text == "Здравствуйте, Ольха!"
    assert parsed.sent_at == DATE * 1000
    assert (parsed.sender.kind, parsed.sender.external_id) == ("vk", str(KATE))
    assert (parsed.sender.name, parsed.sender.label) == ("Екатерина Смирнова", "vk.com/kate")
    assert (parsed.automatic, parsed.outside, parsed.echo) == (None, False, None)


def test_the_largest_size_of_a_photo_is_taken_and_its_place_is_kept() -> None:
    [file] = read(event(payloads.PHOTO)).files
    assert (file.width, file.height) == (2560, 1920)
    assert file.source == {"url": "https://sun9-1.userapi.com/w.jpg", "peer": KATE, "message": 42, "place": 0}


def test_several_attachments_stay_one_message_in_their_order() -> None:
    both = {"attachments": payloads.PHOTO["attachments"] + payloads.DOC["attachments"], "text": "вот"}
    parsed = read(event(both))
    assert (parsed.content, [file.kind for file in parsed.files]) == ("photo", ["photo", "document"])


def test_a_message_of_forwards_shows_their_text_and_files() -> None:
    inner = payloads.message({"text": "старый вопрос", **payloads.DOC}, from_id=502)
    parsed = read(event({"fwd_messages": [inner]}))
    assert (parsed.content, parsed.text) == ("text", "старый вопрос")
    assert parsed.data["forwarded_from"] == "vk.com/id502"
    assert [file.name for file in parsed.files] == ["Чек 7.pdf"]


def test_a_post_or_a_link_without_words_is_not_an_empty_message() -> None:
    post = read(event(payloads.attached("wall", id=77, from_id=-GROUP, to_id=-GROUP, text="Скидки")))
    assert post.text == f"Скидки\nhttps://vk.com/wall{-GROUP}_77"
    link = read(event(payloads.attached("link", url="https://example.org/stol", title="Стол")))
    assert link.text == "Стол\nhttps://example.org/stol"


def test_a_reply_points_to_the_number_of_the_message_it_answers() -> None:
    assert read(event({"reply_message": {"conversation_message_id": 17, "id": 1}})).reply_to == "17"


def test_a_colleague_in_vk_is_outside_under_the_client_with_the_name_beside() -> None:
    parsed = read(event({"text": "да"}, "message_reply", from_id=-GROUP, out=1, admin_author_id=77, random_id=5))
    assert (parsed.outside, parsed.automatic, parsed.echo) == (True, None, None)
    assert parsed.sender.external_id == str(KATE)
    assert parsed.data["by"] == "Анна"


def test_our_own_message_is_recognised_by_its_random_id() -> None:
    parsed = read(event({"text": "да"}, "message_reply", from_id=-GROUP, out=1, random_id=31))
    assert (parsed.outside, parsed.automatic, parsed.echo) == (True, "bot", 31)


def test_a_clients_edit_is_an_edit_and_ours_is_ignored() -> None:
    parsed = read(event({"text": "исправлено"}, "message_edit", update_time=DATE + 1))
    assert isinstance(parsed, EditedMessage)
    assert (parsed.external_id, parsed.text, parsed.edited_at) == ("42", "исправлено", (DATE + 1) * 1000)
    assert isinstance(read(event({"text": "x"}, "message_edit", from_id=-GROUP, out=1)), Ignored)


@pytest.mark.parametrize(("kind", "blocked"), [("message_deny", True), ("message_allow", False)])
def test_granted_and_withdrawn_permission_are_distinguished(kind: str, blocked: bool) -> None:
    parsed = read({"type": kind, "event_id": "x", "object": {"user_id": KATE, "key": ""}, "group_id": GROUP})
    assert isinstance(parsed, Blocked)
    assert (parsed.thread_key, parsed.blocked) == (str(KATE), blocked)


def test_a_chat_of_several_is_kept_under_the_chat_with_its_sender() -> None:
    parsed = read(event({"text": "кто едет?"}, peer_id=CHAT))
    assert (parsed.thread_kind, parsed.thread_key, parsed.thread_title) == ("group", str(CHAT), "vk.com/chat7")
    assert (parsed.sender.external_id, parsed.addressed) == (str(KATE), False)


@pytest.mark.parametrize(
    "fields",
    [
        {"text": f"[club{GROUP}|@olkha] есть?"},
        {"text": "да", "reply_message": {"from_id": -GROUP, "conversation_message_id": 3}},
        {"text": "Заказ", "payload": '{"button":"1"}'},
    ],
)
def test_a_chat_message_to_the_community_is_addressed(fields: dict[str, Any]) -> None:
    assert read(event(fields, peer_id=CHAT)).addressed


@pytest.mark.parametrize("kind", [*payloads.WITHOUT_MEANING, "something_new_2027"])
def test_an_event_without_meaning_is_kept_in_the_journal_only(kind: str) -> None:
    parsed = read({"type": kind, "event_id": "e", "object": {"from_id": KATE, "read_message_id": 3}, "group_id": GROUP})
    assert parsed == Ignored(kind)


def test_an_event_is_known_by_its_id_and_one_without_by_its_bytes() -> None:
    raw = event({"text": "x"})
    assert parse.arrival(raw, now=NOW).key == "event:" + "4d1f" * 10
    del raw["event_id"]
    assert parse.arrival(raw, now=NOW).key.startswith("sha256:")


def test_nameless_people_are_called_by_their_page() -> None:
    sender = read(event({"text": "x"}, from_id=502, peer_id=502)).sender
    assert (sender.name, sender.label) == ("id502", "vk.com/id502")


def test_a_message_without_a_peer_is_unreadable_and_keeps_its_other_facts() -> None:
    parsed = read(event({"text": "x"}, peer_id=None, from_id=None))
    assert isinstance(parsed, Unreadable)
    assert "peer" in parsed.reason
    assert parse.arrival(event({"text": "x"}, peer_id="?"), now=NOW).raw


def test_nul_and_half_surrogates_are_cleaned_and_the_original_still_encodes() -> None:
    arrival = parse.arrival(event({"text": "a\x00b\ud83dc\ud83d\ude00"}), now=NOW)
    assert isinstance(arrival.parsed, NewMessage)
    assert arrival.parsed.text == "ab\ufffdc😀"
    assert str(arrival.raw).encode()


def test_history_gives_the_same_message_and_ours_as_outside() -> None:
    raw = payloads.message({"text": "Здравствуйте!"})
    parsed = parse.from_history(raw, now=NOW, known=KNOWN)
    assert parsed.parsed == read(event({"text": "Здравствуйте!"}))
    assert parsed.key == f"history:{KATE}:42"
    ours = parse.from_history(raw | {"out": 1, "from_id": -GROUP, "random_id": 8}, now=NOW, known=KNOWN).parsed
    assert isinstance(ours, NewMessage)
    assert (ours.outside, ours.echo) == (True, 8)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=20,
)
NAMES = st.sampled_from(
    [*sorted(payloads.message()), "geo", "action", "reply_message", "admin_author_id", "update_time"]
)


@settings(max_examples=examples(150), deadline=None)
@given(raw=JSON)
def test_no_json_makes_the_parser_raise(raw: object) -> None:
    arrival = parse.arrival(raw, now=NOW, known=KNOWN)
    assert arrival.key
    parse.concerned([raw])
    parse.from_history(raw, now=NOW, known=KNOWN)


@settings(max_examples=examples(300), deadline=None)
@given(
    kind=st.sampled_from(["message_new", "message_reply", "message_edit", "message_deny", "message_allow"]),
    fields=st.dictionaries(NAMES, JSON, max_size=6),
    attachment=st.sampled_from(["photo", "doc", "audio_message", "sticker", "wall", "link", "market", "poll", "story"]),
    body=JSON,
)
def test_no_mutation_of_a_real_event_raises_or_gives_text_that_cannot_be_stored(
    kind: str, fields: dict[str, Any], attachment: str, body: object
) -> None:
    raw = event({"attachments": [{"type": attachment, attachment: body}], **fields}, kind)
    parsed = parse.arrival(raw, now=NOW, known=KNOWN)
    parse.concerned([raw])
    assert not isinstance(parsed.parsed, Unreadable) or "parser failed" not in parsed.parsed.reason
    if isinstance(parsed.parsed, NewMessage):
        assert parsed.parsed.content in CONTENTS
        json.dumps(parsed.parsed.data, allow_nan=False)
        f"{parsed.parsed.text}{parsed.parsed.sender.name}{parsed.parsed.external_id}".encode()
        assert "\x00" not in parsed.parsed.text
