"""Tests the simulated clients of the demo: they write by themselves and react, the same way for the same seed."""

import re
from typing import Any

import aiohttp

from channels.emulators.demo import demo, sample_files
from channels.emulators.demo.cast import PEOPLE, Said
from channels.emulators.demo.clients import FIRST
from channels.emulators.demo.demo import Demo
from channels.emulators.demo.transports import letter_fields
from tests.channels.conftest import until


def _written(pretend: Demo) -> list[dict[str, Any]]:
    """Return the messages of people on all platforms, with `chat` as the key of the person."""
    entries = []
    for world in (pretend.telegram.world, pretend.vk.world):
        entries += [e | {"chat": str(e["chat"])} for e in world.ledger.of("injected") if e["kind"] != "message_reply"]
    return entries + [
        e | {"chat": e["from"].rpartition("<")[2].rstrip(">")} for e in pretend.mail.world.ledger.of("injected")
    ]


def _openers(pretend: Demo) -> list[str]:
    return list(dict.fromkeys(entry["chat"] for entry in sorted(_written(pretend), key=lambda e: e["at"])))


async def _answer(pretend: Demo, key: str, text: str) -> None:
    person = next(person for person in PEOPLE if person.key == key)
    if person.kind == "email":
        raw = (
            f"From: help@olkha.example\r\nTo: {key}\r\nSubject: Re: x\r\nMessage-ID: <a{len(text)}@x>\r\n\r\n{text}\r\n"
        )
        pretend.mail.world.sent("help@olkha.example", [key], raw.encode(), accepted=True, answered="250")
        return
    if person.kind == "vk":
        url = f"{pretend.vk.base}/method/messages.send"
        form = {
            "access_token": pretend.vk.token,
            "peer_ids": key,
            "random_id": len(_written(pretend)) + 1,
            "message": text,
        }
    else:
        url = f"{pretend.telegram.base}/bot{pretend.telegram.token}/sendMessage"
        form = {"chat_id": key, "text": text}
    async with aiohttp.ClientSession() as http, http.post(url, data=form) as answer:
        assert answer.status == 200


async def test_several_people_write_within_three_seconds_on_all_platforms_in_both_languages() -> None:
    assert FIRST[-1] < 3
    async with demo.start(pace=0.2) as pretend, demo.living(pretend):
        await until(lambda: len(_openers(pretend)) >= 5, what="five people")
        written = _written(pretend)
    texts = " ".join(str(entry["text"]) for entry in written)
    assert re.search("[а-я]", texts)
    assert re.search("[a-z]{4}", texts)
    kinds = {next(p.kind for p in PEOPLE if p.key == entry["chat"]) for entry in written}
    assert kinds == {"telegram", "vk", "email"}


async def test_clients_of_every_platform_react_until_their_story_ends() -> None:
    async with demo.start(pace=0.005, quiet=True) as pretend, demo.living(pretend):
        await until(lambda: len(_openers(pretend)) >= 5, what="openings")
        for kind in ("telegram", "vk", "email"):
            key = next(k for k in _openers(pretend) if any(p.kind == kind and p.key == k for p in PEOPLE))
            story = next(person for person in PEOPLE if person.key == key).stories[0]
            for turn in range(1, len(story.turns)):
                before = sum(map(len, story.turns[: turn + 1])) if kind != "email" else turn + 1

                async def reacted(key: str = key, wanted: int = before) -> bool:
                    return len([e for e in _written(pretend) if e["chat"] == key]) == wanted

                await _answer(pretend, key, "Минутку")
                await until(reacted, what=f"{kind}, turn {turn}")


async def test_a_client_who_waits_from_before_the_demo_reacts_to_an_answer() -> None:
    person = next(person for person in PEOPLE if person.waiting and person.kind == "vk")
    async with demo.start(pace=0.005, quiet=True) as pretend, demo.living(pretend):
        pretend.vk.world.message(pretend.vk.community, int(person.key), {"text": "до"})
        await _answer(pretend, person.key, "Слушаем вас")
        wanted = person.stories[0].turns[1][0].text
        await until(lambda: any(e["text"] == wanted for e in _written(pretend)), what="the next turn")


async def test_the_same_seed_gives_the_same_people_first() -> None:
    async def openings(seed: int) -> list[str]:
        async with demo.start(seed=seed, pace=0.05, quiet=True) as pretend, demo.living(pretend):
            await until(lambda: len(_openers(pretend)) >= 5)
            return sorted(_openers(pretend)[:5])

    assert await openings(3) == await openings(3) != await openings(5)


async def test_left_alone_they_become_impatient_but_not_for_ever() -> None:
    async with demo.start(pace=0.0005) as pretend, demo.living(pretend):
        nudges = ("есть кто-нибудь", "когда ответите", "жду ответа", "anybody", "have a look", "no rush")
        await until(lambda: any(any(n in str(e["text"]) for n in nudges) for e in _written(pretend)), what="a nudge")


def test_every_person_and_story_is_complete() -> None:
    assert len({person.key for person in PEOPLE}) == len(PEOPLE) >= 12
    assert {person.language for person in PEOPLE} == {"ru", "en"}
    assert {person.kind for person in PEOPLE} == {"telegram", "vk", "email"}
    for person in PEOPLE:
        assert person.stories
        assert all(turn for story in person.stories for turn in story.turns)
        assert person.kind != "email" or all(story.subject for story in person.stories)
    assert len([person for person in PEOPLE if person.waiting]) >= 5
    assert any(person.by is not None for person in PEOPLE)


def test_an_answering_letter_quotes_and_threads() -> None:
    answered = {
        "subject": "Order 4133",
        "text": "Which order?\n",
        "from": "shop",
        "message_id": "<1@x>",
        "references": "",
    }
    fields = letter_fields([Said("4133")], "ignored", answered)
    assert fields["subject"] == "Re: Order 4133"
    assert fields["in_reply_to"] == "<1@x>"
    assert fields["text"].startswith("4133\n")
    assert "> Which order?" in fields["text"]


def test_pictures_and_papers_have_their_declared_types() -> None:
    assert sample_files.picture("скол").startswith(b"\x89PNG")
    assert sample_files.picture("скол") == sample_files.picture("нет такой")
    assert sample_files.paper("Receipt", "(two) chairs").startswith(b"%PDF-1.4")


async def test_the_demo_leaves_nothing_listening() -> None:
    async with demo.start(quiet=True) as pretend:
        bases = [pretend.telegram.base, pretend.vk.base, pretend.mail.base]
    async with aiohttp.ClientSession() as http:
        for base in bases:
            try:
                await http.get(base)
            except aiohttp.ClientConnectorError:
                continue
            raise AssertionError(f"{base} still listens")
