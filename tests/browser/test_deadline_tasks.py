"""Tasks at the moments of an SLA rule: its form, its sentence and its dry run."""

from __future__ import annotations

from playwright.async_api import expect

from automation import kinds
from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined
from tests.browser.test_word_rules import pictures

pytestmark = SQLITE


async def test_administrator_gives_moments_of_a_deadline_their_tasks(shop: Shop) -> None:
    shop.writes("Где мой заказ?")
    await shop.stored("select count(*) from wait", (1,))
    page = await shop.signed_in("pavel", "/automation")
    await page.get_by_role("button", name="Новое правило").click()
    await page.get_by_role("menuitem", name="SLA").click()
    moment = page.get_by_label("Момент 1, процент срока")
    await page.get_by_role("button", name="Ещё и создать задачу: на 80% срока").click()
    group = page.get_by_role("group", name="Задача: на 80% срока")
    await group.get_by_label("Название").fill("Позвонить {name}")
    await moment.fill("")
    await moment.fill("100")
    await expect(page.get_by_role("textbox", name="Название")).to_have_value("Позвонить {name}")
    await moment.fill("50")
    await expect(page.get_by_role("group", name="Задача: на 50% срока")).to_be_visible()
    await pictures(page, "sla-task")
    await examined(page, "tasks of moments")
    await page.get_by_role("button", name="Создать", exact=True).click()
    await page.get_by_text("создать 1 задачу").first.wait_for()
    await shop.stored(
        "select count(*) from rule where kind = 'sla' and body like '%\"tasks\":[{\"stage\":50,%Позвонить {name}%'",
        (1,),
    )
    [(stored,)] = await shop.running.store.rows("select body from rule where kind = 'sla' order by id desc limit 1")
    assert kinds.registered()["sla"].body.model_validate_json(stored).tasks[0].stage == 50
    await page.get_by_role("tab", name="Проверка").click()
    await page.get_by_role("button", name="Проверить").click()
    await page.get_by_text("Сработало бы 1 раз").wait_for()
    await pictures(page, "sla-rehearsal")
