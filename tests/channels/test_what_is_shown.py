"""Tests the facts by which the conversation draws a message: formatting, forwards, posts, waveforms, votes. Pure."""

from typing import Any

from channels.telegram import content as telegram
from channels.vk import content as vk


def test_telegram_formatting_is_kept_and_detected_entities_are_dropped() -> None:
    entities = [
        {"type": "bold", "offset": 0, "length": 5},
        {"type": "url", "offset": 6, "length": 9},
        {"type": "text_link", "offset": 20, "length": 4, "url": "https://shop.example/a"},
        {"type": "spoiler", "offset": 30, "length": 3},
        {"type": "code", "offset": -1, "length": 3},
        {"type": "italic", "offset": 3, "length": "many"},
        None,
    ]
    facts = telegram.surroundings({"text": "x", "entities": entities})
    assert facts["entities"] == [
        {"type": "bold", "offset": 0, "length": 5},
        {"type": "text_link", "offset": 20, "length": 4, "url": "https://shop.example/a"},
        {"type": "spoiler", "offset": 30, "length": 3},
    ]
    assert "entities" not in telegram.surroundings({"text": "x"})


def test_telegram_forwards_carry_their_date_and_polls_their_votes() -> None:
    origin = {"type": "hidden_user", "sender_user_name": "Склад", "date": 1_763_000_000}
    assert telegram.surroundings({"forward_origin": origin})["forwarded_at"] == 1_763_000_000
    options = [{"text": "Пн", "voter_count": 2}, {"text": "Вт", "voter_count": 1}]
    _, poll = telegram.content({"poll": {"question": "Когда?", "options": options, "is_anonymous": False}})
    assert (poll["options"], poll["votes"]) == (["Пн", "Вт"], [2, 1])


def forwarded(depth: int) -> dict[str, Any]:
    inner = [forwarded(depth - 1)] if depth else []
    return {"from_id": 100 + depth, "date": 1_763_000_000, "text": f"слой {depth}", "fwd_messages": inner}


def test_vk_forwards_are_kept_three_levels_deep_beside_the_text() -> None:
    facts = vk.surroundings({"text": "Имейте в виду", "fwd_messages": [forwarded(4)]})
    assert facts["own"] == "Имейте в виду"
    layer = facts["forwards"][0]
    assert (layer["from"], layer["text"]) == ("vk.com/id104", "слой 4")
    assert layer["forwards"][0]["forwards"][0]["more"] == 1


def test_vk_keeps_a_post_a_waveform_and_the_votes_of_a_poll() -> None:
    post = {"id": 7, "owner_id": -5, "date": 1_763_000_000, "text": "Скидка", "likes": {"count": 214}, "comments": {}}
    facts = vk.surroundings({"text": "", "attachments": [{"type": "wall", "wall": post}]})
    [shown] = facts["posts"]
    assert (shown["from"], shown["url"], shown["likes"]) == ("vk.com/club5", "https://vk.com/wall-5_7", 214)
    assert "own" not in facts
    voice = {
        "type": "audio_message",
        "audio_message": {"duration": 3, "waveform": [0, 40, "x", 12], "transcript": "да"},
    }
    assert vk.content({"attachments": [voice]})[1]["waveform"] == [0, 31, 0, 12]
    answers = [{"text": "Да", "votes": 3}, {"text": "Нет", "votes": 0}]
    assert vk.content({"attachments": [{"type": "poll", "poll": {"answers": answers}}]})[1]["votes"] == [3, 0]
