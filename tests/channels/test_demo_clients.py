"""The pretend clients of the demo: they write by themselves and react, always the same way for the same seed."""

import re

import aiohttp

from channels.emulators import demo
from channels.emulators.clients import FIRST
from channels.emulators.shop import PEOPLE
from channels.emulators.telegram import TelegramEmulator
from tests.channels.conftest import until


async def _ledger(url: str) -> list[dict[str, object]]:
    async with aiohttp.ClientSession() as http, http.get(url) as answer:
        return list((await answer.json())["entries"])


async def _answer(pretend: demo.Demo, chat: object, text: str) -> None:
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{pretend.telegram_base}/bot{pretend.token}/sendMessage", json={"chat_id": chat, "text": text}) as a,
    ):
        assert a.status == 200


async def _written(pretend: demo.Demo) -> list[dict[str, object]]:
    return [entry for entry in await _ledger(pretend.ledger) if entry["what"] == "injected"]


async def test_several_people_write_within_three_seconds_in_both_languages() -> None:
    assert FIRST[-1] < 3
    async with demo.start(pace=0.2) as pretend:

        async def five() -> bool:
            return len({entry["chat"] for entry in await _written(pretend)}) >= 5

        await until(five, what="five people")
        texts = " ".join(str(entry["text"]) for entry in await _written(pretend))
    assert re.search("[а-я]", texts)
    assert re.search("[a-z]{4}", texts)


async def test_a_client_reacts_to_an_answer_until_the_matter_is_done() -> None:
    async with demo.start(pace=0.005, quiet=True) as pretend:

        async def several() -> bool:
            return len({entry["chat"] for entry in await _written(pretend)}) >= 5

        await until(several, what="openings")
        chat = (await _written(pretend))[0]["chat"]
        person = next(one for one in PEOPLE if one.chat == chat)
        for turn in range(1, len(person.stories[0].turns)):
            wanted = sum(map(len, person.stories[0].turns[: turn + 1]))

            async def reacted(wanted: int = wanted) -> bool:
                return len([e for e in await _written(pretend) if e["chat"] == chat]) == wanted

            await _answer(pretend, chat, "Минутку")
            await until(reacted, what=f"turn {turn}")


async def test_the_same_seed_gives_the_same_people_first() -> None:
    async def openings(seed: int) -> list[object]:
        async with demo.start(seed=seed, pace=0.01, quiet=True) as pretend:

            async def five() -> bool:
                return len({entry["chat"] for entry in await _written(pretend)}) >= 5

            await until(five)
            return list(dict.fromkeys(entry["chat"] for entry in await _written(pretend)))[:5]

    assert await openings(3) == await openings(3) != await openings(4)


async def test_left_alone_they_become_impatient_but_not_for_ever() -> None:
    async with demo.start(pace=0.0005) as pretend:

        async def impatient() -> bool:
            nudges = ("есть кто-нибудь", "когда ответите", "жду ответа", "anybody", "have a look", "no rush")
            return any(any(n in str(e["text"]) for n in nudges) for e in await _written(pretend))

        await until(impatient, what="a nudge")


def test_every_person_and_matter_is_complete() -> None:
    assert len({person.chat for person in PEOPLE}) == len(PEOPLE) >= 12
    assert {person.language for person in PEOPLE} == {"ru", "en"}
    for person in PEOPLE:
        assert person.stories
        assert all(turn for one in person.stories for turn in one.turns)


async def test_the_demo_leaves_nothing_listening() -> None:
    async with TelegramEmulator() as telegram:
        base = telegram.base
    async with aiohttp.ClientSession() as http:
        try:
            await http.get(base)
        except aiohttp.ClientConnectorError:
            return
    raise AssertionError("still listening")
