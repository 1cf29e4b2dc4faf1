"""Two people in one conversation: of two answers one goes, and the other waits until its author has seen what came."""

from __future__ import annotations

import asyncio
import os

from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import SQLITE, Shop, until
from tests.browser.test_files_and_letters import opened

pytestmark = SQLITE
# Milliseconds between the two. OKNO_FENCE_PAIRS=20 tries as many, spread over the same range.
PAIRS = int(os.environ.get("OKNO_FENCE_PAIRS", "0"))
DELAYS = [round(31 * (2018 / 31) ** (step / (PAIRS - 1))) for step in range(PAIRS)] or [31, 56, 84, 181, 516, 2018]


def field(page: Page) -> Locator:
    return page.locator(".comp textarea")


def fence(page: Page) -> Locator:
    return page.get_by_role("alertdialog", name="Диалог изменился, пока вы писали")


async def write(page: Page, text: str) -> None:
    await field(page).focus()
    await page.keyboard.type(text)


async def scroll_up(page: Page) -> None:
    await page.locator(".conversation .scroll").evaluate("box => { box.scrollTop = -box.scrollHeight / 2; }")
    await expect(page.locator(".todown")).to_be_visible()


async def test_of_two_answers_at_any_distance_one_goes_and_the_other_is_shown_what_came(shop: Shop) -> None:
    anna, pavel = await shop.signed_in(), await shop.signed_in("pavel")
    for number in range(40):
        shop.writes(f"Строка {number}")
    for page in (anna, pavel):
        await opened(page)
        await expect(page.locator(".log").get_by_text("Строка 39")).to_have_count(1)
    for pair, delay in enumerate(DELAYS):
        first, second = (anna, pavel) if pair % 4 < 2 else (pavel, anna)
        texts = {first: f"первый ответ {pair}", second: f"второй ответ {pair}"}
        for page, text in texts.items():
            await write(page, text)
        if pair % 2:
            await scroll_up(second)
            await field(second).focus()
        await first.keyboard.press("Enter")
        await asyncio.sleep(delay / 1000)  # the distance is what is tried here
        await second.keyboard.press("Enter")
        await until(lambda done=pair + 1: len(shop.delivered()) == done)
        went = shop.delivered()[-1]
        loser = second if went == texts[first] else first
        winner = first if loser is second else second
        await expect(fence(loser)).to_contain_text(went)
        await expect(fence(loser)).to_contain_text("Ваш ответ ещё не ушёл")
        await expect(fence(loser)).to_contain_text(texts[loser])
        assert await fence(winner).count() == 0
        assert len(shop.delivered()) == pair + 1, (delay, shop.delivered())
        await fence(loser).get_by_role("button", name="Не отправлять").click()
        await expect(field(loser)).to_have_value("")
        await loser.keyboard.press("End")


async def test_a_colleagues_answer_holds_a_draft_over_a_reload_until_it_was_shown(shop: Shop) -> None:
    shop.writes("Кто ответит?")
    anna = await shop.signed_in()
    await opened(anna)
    await write(anna, "Уже проверяю")
    await expect(anna.get_by_text("Черновик сохранён")).to_be_visible()
    await shop.act("pavel", "/api/dialogs/1/messages", kind="reply", text="Ответ Павла", seen=1)
    await expect(anna.locator(".log").get_by_text("Ответ Павла")).to_be_visible()
    elsewhere = await shop.signed_in(path="/inbox/all/1")  # the draft of another device knows it too
    await expect(field(elsewhere)).to_have_value("Уже проверяю")
    await anna.reload()
    for page in (anna, elsewhere):
        await expect(field(page)).to_have_value("Уже проверяю")
        await expect(page.locator(".log").get_by_text("Ответ Павла")).to_be_visible()
    await write(anna, " сейчас")
    await anna.keyboard.press("Enter")
    await expect(fence(anna)).to_contain_text(": ответ ")
    await expect(fence(anna)).to_contain_text("Ответ Павла")
    assert shop.delivered() == ["Ответ Павла"]
    await fence(anna).get_by_role("button", name="Изменить").click()
    await anna.keyboard.type(", пишу после вас")
    await anna.keyboard.press("Enter")
    await until(lambda: shop.delivered() == ["Ответ Павла", "Уже проверяю сейчас, пишу после вас"])


async def test_what_the_client_adds_in_sight_holds_nobody_and_out_of_sight_it_does(shop: Shop) -> None:
    for number in range(40):
        shop.writes(f"Строка {number}")
    anna = await shop.signed_in()
    await opened(anna)
    await expect(anna.locator(".log").get_by_text("Строка 39")).to_have_count(1)
    await anna.locator(".todown").click()
    await expect(anna.locator(".todown")).to_be_hidden()
    await write(anna, "Посмотрю")
    shop.writes("И ещё вопрос")
    await expect(anna.locator(".log").get_by_text("И ещё вопрос")).to_be_visible()
    await anna.wait_for_timeout(1100)  # in sight for a second is what the rule says
    await anna.keyboard.type(" оба")
    await anna.keyboard.press("Enter")
    await until(lambda: shop.delivered() == ["Посмотрю оба"])
    await write(anna, "Второй ответ")
    await scroll_up(anna)
    await field(anna).focus()
    shop.writes("Это видно не было")
    await expect(anna.locator(".todown .count")).to_have_text("1")
    await anna.wait_for_timeout(1100)
    await anna.keyboard.type("!")
    await anna.keyboard.press("Enter")
    await expect(fence(anna)).to_contain_text("Это видно не было")
    assert shop.delivered() == ["Посмотрю оба"]


async def test_the_second_press_of_enter_does_not_send_a_held_reply(shop: Shop) -> None:
    shop.writes("Кто ответит?")
    anna = await shop.signed_in()
    await opened(anna)
    await write(anna, "Ответ Анны")
    await shop.act("pavel", "/api/dialogs/1/messages", kind="reply", text="Ответ Павла", seen=1)
    await expect(anna.locator(".log").get_by_text("Ответ Павла")).to_be_visible()
    await anna.keyboard.press("Enter")
    await expect(fence(anna).get_by_role("button", name="Всё равно отправить")).to_be_focused()
    await anna.keyboard.press("Enter")
    await expect(fence(anna)).to_be_visible()
    await anna.wait_for_timeout(800)  # a press after a look is meant
    assert shop.delivered() == ["Ответ Павла"]
    await anna.keyboard.press("Enter")
    await until(lambda: shop.delivered() == ["Ответ Павла", "Ответ Анны"])
