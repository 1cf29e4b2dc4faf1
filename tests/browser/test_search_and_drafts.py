"""Finding, drafts over devices, and cards that are joined, in a real browser against the whole product."""

import re

from playwright.async_api import expect

from tests.browser.conftest import SQLITE, Shop, look, until
from tests.browser.test_files_and_letters import mailbox, opened

pytestmark = SQLITE


async def test_a_word_found_leads_to_its_place_far_above(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Столешница треснула")
    for number in range(160):
        shop.writes(f"Строка {number}")
    await expect(page.locator(".dlg[data-id] .pv")).to_contain_text("Строка 159")
    await page.keyboard.press("Slash")
    field = page.get_by_label("Поиск по диалогам, клиентам, сообщениям и задачам")
    await expect(field).to_be_focused()
    await field.press_sequentially("cnjktiybwe")  # the other layout
    await expect(page.get_by_text("Показано для «столешницу»")).to_be_visible()
    await expect(page).to_have_url(re.compile(r"/search\?q=cnjktiybwe$"))
    await expect(page.locator("mark")).to_have_text("Столешница")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    found = page.locator("li.found")
    await expect(found).to_contain_text("Столешница треснула")
    await expect(found).to_be_in_viewport()
    await expect(page.locator(".msg").filter(has_text="Строка 159")).to_have_count(0)  # far below, not loaded
    await page.get_by_role("button", name="В конец").click()
    await expect(page.locator(".msg").filter(has_text="Строка 159")).to_be_in_viewport()
    await page.get_by_label("Текст ответа").fill("Понял")
    await page.keyboard.press("Enter")
    await until(lambda: shop.delivered() == ["Понял"])
    await page.go_back()
    await expect(page.locator("mark")).to_have_text("Столешница")  # what was found is still there
    await page.get_by_label("Поиск по диалогам, клиентам, сообщениям и задачам").fill("екатерина")
    await page.get_by_role("link", name=re.compile("Екатерина Морозова")).first.click()
    await expect(page.get_by_role("heading", name="Екатерина Морозова", level=2)).to_be_visible()


async def test_a_draft_goes_along_to_another_device_and_the_former_can_come_back(shop: Shop) -> None:
    desk = await shop.signed_in()
    shop.writes("Здравствуйте")
    await opened(desk)
    await desk.get_by_label("Текст ответа").fill("Написано за столом")
    await expect(desk.get_by_text("Черновик сохранён")).to_be_visible()
    phone = await shop.signed_in(width=390, height=844, path=desk.url.removeprefix(shop.base))
    await expect(phone.get_by_label("Текст ответа")).to_have_value("Написано за столом")
    await phone.get_by_label("Текст ответа").fill("Написано в дороге")
    await expect(desk.get_by_label("Текст ответа")).to_have_value("Написано в дороге")
    await desk.get_by_role("button", name="Вернуть прежний черновик").click()
    await expect(phone.get_by_label("Текст ответа")).to_have_value("Написано за столом")
    await expect(desk.locator(".dlg[data-id] .pv")).to_contain_text("Черновик: Написано за столом")
    await phone.locator(".comp [type=submit]").click()
    await expect(desk.get_by_label("Текст ответа")).to_have_value("")
    await expect(desk.locator(".dlg[data-id] .pv")).to_contain_text("Вы: Написано за столом")
    await until(lambda: shop.delivered() == ["Написано за столом"])


async def test_the_subject_and_the_copies_of_a_letter_go_along_to_another_device(shop: Shop) -> None:
    desk = await shop.signed_in()
    await mailbox(shop.running.store)
    await opened(desk, "James Whitfield")
    await desk.get_by_role("button", name="Копии").click()
    await desk.get_by_label("Копия").fill("boss@shop.example")  # before the first word of the letter
    await desk.get_by_label("Тема").fill("Your refund")
    await desk.get_by_label("Текст ответа").fill("Dear James")
    await expect(desk.get_by_text("Черновик сохранён")).to_be_visible()
    phone = await shop.signed_in(width=390, height=844, path=desk.url.removeprefix(shop.base))
    await expect(phone.get_by_label("Копия")).to_have_value("boss@shop.example")
    await expect(phone.get_by_label("Тема")).to_have_value("Your refund")
    await phone.get_by_label("Скрытая").fill("me@shop.example")
    await expect(desk.get_by_label("Скрытая")).to_have_value("me@shop.example")
    await desk.evaluate("() => localStorage.clear()")
    await desk.reload()
    await expect(desk.get_by_label("Скрытая")).to_have_value("me@shop.example")
    await look(desk)  # an untouched draft is not sent at once
    await desk.get_by_label("Текст ответа").press("Control+Enter")
    await expect(desk.locator(".msg.out.mail")).to_contain_text("Your refund")
    await expect(phone.get_by_label("Копия")).to_have_value("")
    await expect(phone.get_by_label("Тема")).not_to_have_value("Your refund")
    sent = await shop.running.store.rows("select subject, copies, blind from letter where copies <> '[]'")
    assert ("Your refund", '["boss@shop.example"]', '["me@shop.example"]') in [tuple(one) for one in sent]


async def test_an_address_joins_the_other_conversation_to_the_card(shop: Shop) -> None:
    page = await shop.signed_in()
    shop.writes("Здравствуйте")
    shop.writes("Это тоже я", who="john")
    await opened(page)
    card = page.get_by_role("complementary", name="Карточка клиента")
    await card.get_by_role("button", name="Добавить адрес").click()
    await card.get_by_label("Адрес", exact=True).fill("kate")
    await page.keyboard.press("Enter")
    await expect(card.get_by_role("alert")).to_have_text("Это не адрес почты.")
    await card.get_by_label("Вид адреса").select_option("telegram")
    await card.get_by_label("Адрес", exact=True).fill("9002")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Адрес добавлен, в карточку вошёл 1 диалог")).to_be_visible()
    await expect(card.get_by_role("link", name=re.compile("Это тоже я"))).to_be_visible()
    await expect(page.get_by_role("link", name=re.compile("^Екатерина Морозова, "))).to_have_count(2)
