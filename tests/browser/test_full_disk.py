"""An answer written while the server's disk is full stays where it is, says why, and goes when there is room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, until
from tests.browser.test_files_and_letters import opened
from tests.support.disk import fill, small_disk, use_up

pytestmark = SQLITE


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 16 MiB."""
    with small_disk(tmp_path / "disk", mebibytes=16) as disk:
        yield disk


async def test_an_answer_waits_for_room_in_words_and_goes_by_itself(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Есть кто?")
    await opened(page)
    filler = fill(shop.running.folder)
    await use_up(shop.running.store)
    await page.get_by_label("Текст ответа").fill("Да, мы тут")
    await page.keyboard.press("Enter")
    waiting = page.locator("[data-pending]")
    await expect(waiting).to_contain_text("Да, мы тут")
    await expect(waiting).to_contain_text("На сервере кончилось место на диске. Это сохранено здесь и отправится само.")
    filler.unlink()
    await expect(waiting).to_have_count(0, timeout=20_000)
    await until(lambda: shop.delivered() == ["Да, мы тут"])
    refused = [one for one in shop.complaints if "507" in one]
    assert refused  # Chromium tells of each; anything else it tells is a defect
    shop.complaints[:] = [one for one in shop.complaints if one not in refused]
