"""Statuses of operators in Chromium: made in the settings, chosen in one's menu, seen by colleagues."""

import re

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined

pytestmark = SQLITE


async def test_statuses_are_made_in_the_settings_chosen_in_the_menu_and_seen_by_colleagues(shop: Shop) -> None:
    boss = await shop.signed_in("pavel", "/settings/statuses")
    await boss.get_by_role("button", name="Новый статус").click()
    await boss.get_by_label("Название статуса").fill("На складе")
    found = await examined(boss, "statuses")
    await boss.get_by_role("button", name="Создать статус").click()
    row = boss.get_by_role("region", name="На складе")
    await expect(row).to_contain_text("Отошёл")
    await boss.get_by_role("button", name="Выше: На складе").click()
    await expect(boss.locator(".strow b").nth(4)).to_have_text("На складе")
    await row.get_by_role("switch").check()
    await boss.get_by_role("region", name="Обед").get_by_role("button", name="Изменить").click()
    await boss.get_by_label("Название статуса").fill("Перерыв")
    await boss.keyboard.press("Enter")
    await expect(boss.get_by_role("region", name="Перерыв")).to_be_visible()

    anna = await shop.signed_in("anna")
    await anna.get_by_role("button", name=re.compile("моё меню")).click()
    await expect(anna.get_by_role("menuitemradio", name="На линии")).to_be_checked()
    await anna.get_by_role("menuitemradio", name="На складе").click()
    await expect(anna.locator(".me")).to_contain_text("На складе")
    await expect(row).to_contain_text("сейчас 1 человек")

    shop.writes("Где мой заказ?")
    await boss.goto(shop.base + "/inbox/all")
    await boss.get_by_role("link", name=re.compile("^Екатерина Морозова, ")).click()
    await act_by_key(boss, "KeyA")
    await expect(boss.get_by_role("option", name=re.compile("Анна Ковалёва"))).to_contain_text("На складе")
    found += await examined(boss, "assignee with a status")
    await boss.keyboard.press("Escape")

    await boss.goto(shop.base + "/settings/statuses")
    await boss.get_by_role("button", name="Удалить статус На складе").click()
    await expect(anna.locator(".me")).to_contain_text("Отошёл")
    await boss.locator(".toast").get_by_role("button", name="Вернуть").click()
    await expect(row).to_be_visible()
    assert not found, "\n".join(found)
    stranger = await shop.signed_in("anna", "/settings/statuses")
    await expect(stranger.get_by_text("Нет доступа к этому разделу")).to_be_visible()
