"""Tests that one operator runs one search at a time, and does not delay another operator's."""

from __future__ import annotations

import asyncio

import pytest

from web.http.search_limits import MOST_WAITING, SearchBusy, SearchTurns


async def test_searches_of_one_person_wait_in_order_and_too_many_are_refused() -> None:
    turns, done, first = SearchTurns(), [], asyncio.Event()

    async def search(person: int, number: int, until: asyncio.Event | None = None) -> None:
        async with turns.turn(person):
            if until is not None:
                await until.wait()
            done.append((person, number))

    tasks = [asyncio.create_task(search(1, 0, first))]
    tasks += [asyncio.create_task(search(1, number)) for number in range(1, MOST_WAITING + 1)]
    await asyncio.sleep(0)
    with pytest.raises(SearchBusy) as refused:
        await search(1, 99)
    assert (refused.value.status, refused.value.detail) == (429, {"retry_after": 1})
    await search(2, 0)
    assert done == [(2, 0)]
    tasks[2].cancel()
    first.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert done == [(2, 0), (1, 0), (1, 1), *((1, number) for number in range(3, MOST_WAITING + 1))]
    await search(1, 100)
