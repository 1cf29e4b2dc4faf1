"""Tests the Telegram parser: it names every kind of message and never raises."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.telegram import parse
from inbox.inbound import CONTENTS, Blocked, EditedMessage, Ignored, Moved, NewMessage, Unreadable
from tests.channels import payloads
from tests.channels.payloads import BOT, CHAT, DATE, GROUP, KATE, NOW, membership, message, update
from tests.conftest import examples

ME = parse.Me(BOT["id"], BOT["username"])


def read(raw: object) -> Any:
    return parse.arrival(raw, now=NOW, me=ME).parsed


@pytest.mark.parametrize(("name", "fields", "facts"), payloads.CONTENTS, ids=lambda v: v if isinstance(v, str) else "")
def test_every_content_is_recognised_by_name_with_its_facts(
    name: str, fields: dict[str, Any], facts: dict[str, Any]
) -> None:
    parsed = read(update(fields))
    assert isinstance(parsed, NewMessage)
    assert parsed.content == name
    assert name in CONTENTS
    assert facts.items() <= parsed.data.items()
    assert json.dumps(parsed.data, allow_nan=False)
    assert parsed.text == fields.get("text", fields.get("caption", ""))


def test_a_text_carries_thread_id_sender_and_time() -> None:
    parsed = read(update({"text": "Здравствуйте!"}))
    assert (parsed.thread_key, parsed.external_id, parsed.thread_kind) == ("501001", "42", "private")
    assert parsed.sent_at == DATE * 1000
    sender = parsed.sender
    assert (sender.kind, sender.external_id, sender.name) == ("telegram", "501001", "Екатерина Смирнова")
    assert (sender.label, sender.locale) == ("@kate_s", "ru")
    assert parsed.automatic is None
    assert parsed.addressed


def test_the_raw_update_is_kept_readable_and_complete() -> None:
    raw = update({"text": "Привет, «Ольха»"})
    arrival = parse.arrival(raw, now=NOW)
    assert json.loads(arrival.raw) == raw
    assert "Ольха" in str(arrival.raw)


def test_nul_and_half_surrogates_are_cleaned_and_the_original_still_encodes() -> None:
    arrival = parse.arrival(update({"text": "a\x00b\ud83dc\ud83d\ude00"}), now=NOW)
    assert isinstance(arrival.parsed, NewMessage)
    assert arrival.parsed.text == "ab\ufffdc😀"
    assert str(arrival.raw).encode()
    assert "\x00" not in str(arrival.raw)


def test_a_reply_points_to_the_message_it_answers() -> None:
    replied = message({"text": "до этого"}, message_id=17)
    assert read(update({"text": "да"}, reply_to_message=replied)).reply_to == "17"


def test_a_reply_to_another_chat_points_nowhere_but_keeps_the_quote() -> None:
    foreign = message({"text": "x"}, message_id=17, chat=GROUP)
    parsed = read(update({"text": "да"}, reply_to_message=foreign, quote={"text": "часть", "position": 0}))
    assert parsed.reply_to is None
    assert parsed.data["quote"] == "часть"


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ({"type": "user", "date": DATE, "sender_user": KATE}, "Екатерина Смирнова"),
        ({"type": "hidden_user", "date": DATE, "sender_user_name": "Кто-то"}, "Кто-то"),
        ({"type": "chat", "date": DATE, "sender_chat": GROUP}, "Дом 7, закупка"),
        ({"type": "channel", "date": DATE, "chat": GROUP, "message_id": 3}, "Дом 7, закупка"),
        ({"type": "martian", "date": DATE}, "?"),
    ],
)
def test_a_forwarded_message_says_where_it_comes_from(origin: dict[str, Any], name: str) -> None:
    assert read(update({"text": "x"}, forward_origin=origin)).data["forwarded_from"] == name


def test_an_album_item_keeps_its_group_and_hidden_links() -> None:
    parsed = read(update(payloads.ALBUM_ITEM))
    assert parsed.data["group"] == "13800000000000001"
    assert parsed.data["links"] == ["https://example.org/stol"]
    assert parsed.text == "Три фото"


def test_an_edit_is_an_edit_with_both_times() -> None:
    parsed = read(update({"text": "исправлено", "edit_date": DATE + 60}, kind="edited_message"))
    assert isinstance(parsed, EditedMessage)
    assert (parsed.external_id, parsed.text) == ("42", "исправлено")
    assert (parsed.sent_at, parsed.edited_at) == (DATE * 1000, (DATE + 60) * 1000)


def test_a_live_location_that_moves_is_not_a_new_version_each_time() -> None:
    moved = {"location": {"latitude": 1.0, "longitude": 2.0, "live_period": 900}, "edit_date": DATE + 5}
    assert isinstance(read(update(moved, kind="edited_message")), Ignored)


def test_blocking_and_unblocking_the_bot_are_distinguished() -> None:
    blocked, back = read(membership("kicked")), read(membership("member"))
    assert isinstance(blocked, Blocked)
    assert isinstance(back, Blocked)
    assert (blocked.blocked, back.blocked) == (True, False)
    assert blocked.thread_key == "501001"


def test_membership_in_a_group_is_about_the_group_and_in_a_channel_about_nothing() -> None:
    out = read(membership("left", GROUP))
    assert isinstance(out, Blocked)
    assert (out.thread_key, out.blocked) == (str(GROUP["id"]), True)
    assert isinstance(read(membership("left", GROUP | {"type": "channel"})), Ignored)


def test_a_move_to_a_supergroup_is_reported_in_both_chats() -> None:
    old, new = GROUP | {"id": -4001, "type": "group"}, GROUP | {"id": -1001234}
    assert read(update({"migrate_to_chat_id": -1001234}, chat=old)) == Moved("-4001", "-1001234")
    assert read(update({"migrate_from_chat_id": -4001}, chat=new)) == Moved("-4001", "-1001234")
    assert not isinstance(read(update({"migrate_from_chat_id": "x"}, chat=new)), Moved)


def test_a_group_message_is_kept_under_the_group_with_its_sender() -> None:
    parsed = read(update({"text": "кто едет?"}, chat=GROUP))
    assert (parsed.thread_kind, parsed.thread_key, parsed.thread_title) == ("group", str(GROUP["id"]), "Дом 7, закупка")
    assert parsed.sender.external_id == "501001"


@pytest.mark.parametrize(
    ("fields", "addressed"),
    [
        ({"text": "между собой"}, False),
        ({"text": "спросим @Olkha_Bot про стол"}, True),
        ({"text": "/price"}, True),
        ({"text": "/price@olkha_bot дуб"}, True),
        ({"text": "/price@other_bot"}, False),
        ({"text": "да", "reply_to_message": message({"text": "?"}, message_id=7, chat=GROUP, **{"from": BOT})}, True),
        ({"text": "да", "reply_to_message": message({"text": "?"}, message_id=7, chat=GROUP)}, False),
    ],
)
def test_in_a_group_only_messages_to_the_bot_are_addressed(fields: dict[str, Any], addressed: bool) -> None:
    assert read(update(fields, chat=GROUP)).addressed is addressed


def test_an_anonymous_administrator_writes_as_the_chat() -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    parsed = read(update({"text": "всем"}, chat=GROUP, sender_chat=GROUP, **{"from": anonymous}))
    assert (parsed.sender.external_id, parsed.sender.name) == (str(GROUP["id"]), "Дом 7, закупка")
    assert parsed.automatic is None


def test_service_lines_of_telegram_are_automatic() -> None:
    assert read(update({"pinned_message": {}})).automatic == "service"
    assert read(update({"text": "x"}, is_automatic_forward=True, chat=GROUP)).automatic == "forward"


@pytest.mark.parametrize("kind", payloads.WITHOUT_MEANING)
def test_kinds_without_meaning_are_ignored_by_name(kind: str) -> None:
    parsed = read({"update_id": 5, kind: {"id": "1", "chat": CHAT}})
    assert parsed == Ignored(kind)


def test_an_unknown_kind_of_update_is_ignored_with_its_name() -> None:
    assert read({"update_id": 5, "telepathy": {}}) == Ignored("unknown kind: telepathy")


@pytest.mark.parametrize(
    "broken",
    [
        {"update_id": 9, "message": None},
        {"update_id": 9, "message": []},
        {"update_id": 9, "message": "text"},
        {"update_id": 9, "message": {}},
        update({"text": "x"}, chat=None),
        update({"text": "x"}, chat={"id": "501001"}),
        update({"text": "x"}, message_id=None),
        update({"text": "x"}, message_id=True),
        update({"text": "x"}, message_id=10**30),
        update({"text": "x"}, chat=GROUP, **{"from": None}),
    ],
)
def test_a_message_without_required_fields_is_unreadable(broken: dict[str, Any]) -> None:
    parsed = read(broken)
    assert isinstance(parsed, Unreadable)
    assert parsed.reason.startswith("without ")


def test_an_unreadable_message_keeps_the_thread_when_it_is_known() -> None:
    parsed = read(update({"text": "x"}, message_id="forty-two"))
    assert (parsed.thread_key, parsed.external_id) == ("501001", None)
    assert parsed.sender is not None
    assert parsed.sender.external_id == KATE["id"].__str__()


@pytest.mark.parametrize("date", [None, "yesterday", -5, 0, 10**12, 10**40, 1.5, True])
def test_an_invalid_date_becomes_the_moment_of_arrival(date: object) -> None:
    assert read(update({"text": "x"}, date=date)).sent_at == NOW


def test_an_invisible_name_is_replaced_by_the_id() -> None:
    parsed = read(update({"text": "x"}, **{"from": {"id": 5, "first_name": "\u2800 \u200b"[1:], "is_bot": False}}))
    assert parsed.sender.name == "5"


def test_wrong_types_inside_contents_cost_only_the_facts() -> None:
    for fields in ({"photo": {}}, {"photo": [1, None]}, {"document": 5}, {"location": {"latitude": "x"}}, {"poll": []}):
        parsed = read(update(fields))
        assert isinstance(parsed, NewMessage)
        assert parsed.content == next(iter(fields))


def test_keys_distinguish_updates_whose_ids_repeat_after_a_quiet_week() -> None:
    def key(raw: object) -> str:
        return parse.arrival(raw, now=NOW).key

    assert key(update({"text": "a"})) == key(update({"text": "a"}))
    assert key(update({"text": "a"})) != key(update({"text": "a"}, date=DATE + 1))
    assert key("junk") != key("other junk")


def test_an_update_that_is_not_json_keeps_its_text_and_id() -> None:
    lost = parse.NotJson('{"update_id": 7, ...', 7)
    parsed = parse.arrival(lost, now=NOW)
    assert (parsed.raw, parse.update_id(lost)) == ('{"update_id": 7, ...', 7)
    assert isinstance(parsed.parsed, Unreadable)


def test_a_nesting_bomb_is_an_unreadable_arrival() -> None:
    bomb: Any = {}
    for _ in range(20_000):
        bomb = {"reply_to_message": bomb}
    assert parse.arrival({"update_id": 3, "message": bomb}, now=NOW).key


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=[])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_field = st.sampled_from(sorted({key for _, fields, _ in payloads.CONTENTS for key in fields} | set(message())))
_mangled = st.dictionaries(
    _field | st.sampled_from(["reply_to_message", "forward_origin", "entities", "quote", "new_reaction"]), _json
)
_kinds = st.sampled_from(["message", "edited_message", "my_chat_member", "message_reaction", "poll", "?"])


def _holds_in_a_database(arrival: parse.Arrival) -> None:
    assert arrival.key
    said = getattr(arrival.parsed, "text", "") + "".join(getattr(arrival.parsed, "signs", ()))
    for text in (arrival.raw, said, json.dumps(getattr(arrival.parsed, "data", {}))):
        assert "\x00" not in str(text)
        assert str(text).encode() is not None
    json.dumps(getattr(arrival.parsed, "data", {}), allow_nan=False)
    assert 0 < (getattr(arrival.parsed, "sent_at", NOW) or NOW) <= NOW + 86_400_000


@settings(max_examples=examples(150), deadline=None)
@given(_json)
def test_any_json_at_all_is_an_arrival(anything: object) -> None:
    _holds_in_a_database(parse.arrival(anything, now=NOW, me=ME))


@settings(max_examples=examples(80), deadline=None)
@given(_kinds, _mangled, _mangled)
def test_any_mangled_message_is_an_arrival(kind: str, fields: dict[str, Any], chat: dict[str, Any]) -> None:
    _holds_in_a_database(parse.arrival({"update_id": 1, kind: message() | fields}, now=NOW, me=ME))
    _holds_in_a_database(parse.arrival(update({"text": "x"}, chat=CHAT | chat), now=NOW, me=ME))
