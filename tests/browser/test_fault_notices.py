"""Administrators see one line in the bell for events that could not be processed, with what to do; others see none."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from inbox import consumers
from inbox.people import operators
from tests.browser.conftest import SQLITE, Shop
from tests.support.poison import hire_unknown_person, retry_soon, write_poisoned_event
from tests.web.browser import until

pytestmark = SQLITE
LINES = {
    "ru": ("Уведомления", "1 событие не удалось обработать", "обновите Окно"),
    "en": ("Notifications", "1 event could not be processed", "update Okno"),
}


async def poison(shop: Shop) -> None:
    """A poisoned event, whose first retry has failed too."""
    store = shop.running.store
    shop.writes("Где заказ?")
    await until(lambda: _rows(shop, "select 1 from dialog"))
    [(dialog, channel)] = await store.rows("select id, channel_id from dialog")
    await store.write(lambda tx: write_poisoned_event(tx, dialog, channel))
    await until(lambda: _rows(shop, "select 1 from consumer_fault"))
    await store.write(retry_soon)
    await shop.running.okno.ticker.do_what_is_due()
    assert [fault.tries for fault in await consumers.faults(store)] == [2]


async def _rows(shop: Shop, sql: str) -> bool:
    return bool(await shop.running.store.rows(sql))


async def bell(page: Page, name: str) -> Locator:
    """The open bell."""
    await page.locator(".bellb").click()
    panel = page.get_by_role("dialog", name=name)
    await expect(panel).to_be_visible()
    return panel


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_an_administrator_sees_one_line_until_the_event_is_applied_and_an_operator_none(
    shop: Shop, language: str
) -> None:
    title, words, remedy = LINES[language]
    store = shop.running.store
    rows = await store.rows("select role, id from operator where email like 'anna%' or email like 'pavel%'")
    people: dict[str, int] = {role: number for role, number in rows}
    for person in people.values():
        actor = await store.write(lambda tx, person=person: operators.load_actor(tx, person))  # type: ignore[misc]
        await store.write(lambda tx, actor=actor: operators.set_preferences(tx, actor, locale=language))  # type: ignore[misc]
    pavel, anna = await shop.signed_in("pavel"), await shop.signed_in("anna")
    assert set(people) == {"administrator", "operator"}
    await poison(shop)
    panel = await bell(pavel, title)
    line = panel.locator(".nb").filter(has_text=words)
    await expect(line).to_have_count(1)
    await expect(line).to_contain_text(remedy)
    await expect(line).to_contain_text("check --data")
    others = await bell(anna, title)
    await expect(others.locator(".nb").filter(has_text=words)).to_have_count(0)

    await store.write(retry_soon)  # a retry that fails says nothing new
    await shop.running.okno.ticker.do_what_is_due()
    await expect(line).to_have_count(1)
    await store.write(hire_unknown_person)
    await store.write(retry_soon)
    await shop.running.okno.ticker.do_what_is_due()
    await expect(line).to_have_count(0)
