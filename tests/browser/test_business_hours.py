"""Business hours and the company's profile in the settings, by mouse and by keyboard."""

import re
from typing import Any

from playwright.async_api import Page, expect

from inbox.access import CLI
from inbox.company import hours, schedules
from tests.browser.conftest import SQLITE, Shop
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
CARD = re.compile("Рабочее время компании|Северный дом")


async def stored(shop: Shop, hours_id: int) -> dict[str, Any]:
    """Return the present version of hours."""
    row = await shop.running.store.rows(
        "select zone, week, days from hours_version where hours_id = :id order by version desc limit 1", id=hours_id
    )
    schedule = schedules.parse(*row[0])
    return {"zone": schedule.zone, "week": schedule.week, "days": schedule.days}


async def save(page: Page) -> None:
    await page.keyboard.press("Control+s")
    await expect(page.locator(".toast", has_text="Рабочее время сохранено").last).to_be_visible()
    await expect(page.locator(".hfoot")).to_have_count(0)


async def test_an_administrator_sets_the_week_by_keyboard_and_loads_the_holidays(shop: Shop) -> None:
    page = await shop.signed_in("pavel", "/settings/hours", height=1400)
    await expect(page.get_by_role("button", name=CARD)).to_contain_text("Круглосуточно")
    # Typed hours, one invalid, and a break; then the other working days alike.
    begin = page.get_by_label("Понедельник, с")
    await begin.fill("9")
    end = page.get_by_label("Понедельник, до")
    await end.fill("8:00")
    await expect(page.get_by_text("Конец должен быть позже начала.")).to_be_visible()
    await page.keyboard.press("Control+s")
    await expect(page.locator(".hsum")).to_be_focused()
    found = await examined(page, "wrong hours")
    await end.fill("18")
    await page.get_by_role("button", name="Перерыв").click()
    await page.get_by_role("button", name="Скопировать на вт–пт").click()
    # Saturday by the arrows of its sliders, Sunday a day off.
    await page.get_by_role("slider", name="Суббота: начало работы").focus()
    for pressed in ("PageUp", "PageUp", "ArrowRight", "ArrowRight"):
        await page.keyboard.press(pressed)
    await page.get_by_role("slider", name="Суббота: конец работы").press("End")
    await page.get_by_role("button", name="Вс", exact=True).click()
    await page.get_by_role("button", name="Убрать 0:00–24:00").click()
    await expect(page.get_by_role("region", name="Пример")).to_contain_text("ответить до")
    await page.get_by_role("button", name="Загрузить праздники").click()
    await page.get_by_label("Год").select_option("2027")
    await page.get_by_role("button", name="Загрузить", exact=True).click()
    await expect(page.get_by_role("list", name="2027")).to_contain_text("День Победы")
    await page.get_by_label("Часовой пояс").select_option(label="Омск, UTC+6")
    await expect(page.locator(".hfoot")).to_contain_text("Изменено: Рабочее время компании")
    await save(page)
    kept = await stored(shop, hours.COMPANY)
    office = ((540, 780), (840, 1080))
    assert kept["zone"] == "Asia/Omsk" and kept["week"] == (*[office] * 5, ((150, 1440),), ())
    names = {day.isoformat(): entry for day, entry in kept["days"].items()}
    assert names["2027-05-09"].name == "День Победы" and names["2027-04-30"].spans == ((540, 780), (840, 1020))
    for scheme, (width, height) in (("light", (1440, 1400)), ("dark", (1440, 1400)), ("dark", (390, 844))):
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        await page.set_viewport_size({"width": width, "height": height})
        found += await examined(page, f"business hours {width} {scheme}")
    assert not found, "\n".join(found)
    # The phone shows a row for each day instead of the grid, and the fields of the chosen day below it.
    days = page.get_by_role("list", name="Рабочее время по дням")
    await expect(days.get_by_role("button", name="Вторник")).to_contain_text("9:00–13:00, 14:00–18:00")
    await days.get_by_role("button", name="Воскресенье").click()
    await days.get_by_role("button", name="Часы").click()
    await expect(days.get_by_role("button", name="Воскресенье")).to_contain_text("9:00–18:00")
    assert await page.evaluate(
        "[...document.querySelectorAll('.hform, .hform *')].every((e) => e.scrollWidth <= innerWidth)"
    )


async def test_dragging_an_end_own_dates_and_two_administrators(shop: Shop) -> None:
    page = await shop.signed_in("pavel", "/settings/hours", height=1400)
    await page.get_by_role("button", name="Новое рабочее время").click()
    await page.get_by_label("Название", exact=True).fill("Северный дом")
    bar = page.get_by_role("slider", name="Понедельник: конец работы")
    box = await bar.bounding_box()
    assert box
    await page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    await page.mouse.down()
    await page.mouse.move(box["x"] + 80, box["y"] + 5, steps=4)
    await page.mouse.up()
    dragged = int(await bar.get_attribute("aria-valuenow") or 0)
    assert 1080 < dragged < 1440 and dragged % 15 == 0
    await page.get_by_role("button", name="Дата", exact=True).click()
    await page.get_by_label("Первый день").fill("2027-11-26")
    await page.get_by_label("Название дня").fill("Чёрная пятница")
    await page.get_by_label("Часы (пусто: выходной)").fill("8-24")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("list", name="2027")).to_contain_text("8:00–24:00")
    await save(page)
    kept = await stored(shop, 2)
    assert kept["week"][0] == ((540, dragged),) and [day.name for day in kept["days"].values()] == ["Чёрная пятница"]
    # Another administrator saves first: the own change is kept until it is decided.
    await page.get_by_label("Название", exact=True).fill("Северный дом, склад")
    store = shop.running.store
    changed = schedules.Schedule("UTC", kept["week"], {})
    await store.write(lambda tx: hours.change(tx, CLI, 2, version=1, schedule=changed))
    await page.keyboard.press("Control+s")
    await expect(page.get_by_role("alert")).to_contain_text("Пока вы меняли")
    await page.get_by_role("button", name="Показать эти изменения").click()
    await expect(page.get_by_label("Часовой пояс")).to_have_value("UTC")
    await expect(page.get_by_label("Название", exact=True)).to_have_value("Северный дом")
    await page.get_by_role("button", name="Удалить это рабочее время").click()
    await expect(page.get_by_role("button", name=CARD)).to_have_count(1)
    await page.locator(".toast").last.get_by_role("button", name="Вернуть").click()
    await expect(page.get_by_role("button", name=CARD)).to_have_count(2)


async def test_the_company_is_named_and_placed_and_others_may_not(shop: Shop) -> None:
    page = await shop.signed_in("pavel", "/settings/company")
    await page.get_by_label("Название компании").fill("")
    await page.keyboard.press("Control+s")
    await expect(page.get_by_text("Введите название.")).to_be_visible()
    await page.get_by_label("Название компании").fill("Ольха")
    await page.get_by_role("button", name="English").click()
    found = await examined(page, "company")
    await page.get_by_role("button", name="Сохранить").click()
    await expect(page.locator(".toast").last).to_contain_text("Данные компании сохранены")
    rows = await shop.running.store.rows("select key, value from meta where key like 'company%' order by key")
    assert [tuple(row) for row in rows] == [
        ("company", '"Ольха"'),
        ("company_language", '"en"'),
        ("company_zone", '"Europe/Moscow"'),
    ]
    assert not found, "\n".join(found)
    for path in ("/settings/company", "/settings/hours"):
        stranger = await shop.signed_in("anna", path)
        await expect(stranger.get_by_text("Нет доступа к этому разделу")).to_be_visible()
        await stranger.close()
