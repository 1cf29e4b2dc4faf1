"""Slips of the hand do no harm: a part of `make slips`, and what it cannot see (ux findings B1-B3)."""

import random
import re

from playwright.async_api import Page, Route, expect

from tests.browser.conftest import CLIENTS, MOMENT, SQLITE, Seats, Shop, act_by_key, ready_for_keys, until
from tests.browser.keyboard import Keyboard
from tests.browser.slips import Report, play
from tests.conftest import key

FIELD = ".dock .comp textarea"
KATE = "Екатерина Морозова"


async def waiting(shop: Shop, page: Page) -> None:
    for who in CLIENTS:
        shop.writes("Здравствуйте", who=who)
        await expect(page.get_by_role("link", name=re.compile(f"^{CLIENTS[who][1]}, "))).to_be_visible()


async def keyboard_of(page: Page) -> Keyboard:
    return Keyboard(await page.context.new_cdp_session(page), random.Random(1))


async def test_some_slips_against_fresh_demos_finish_one_dialog_at_most(seats: Seats) -> None:
    assert seats.browser is not None
    report = await play(seats.browser, Report(7), 24)
    assert report.wrong == []
    assert sum(report.played.values()) == 24 and sum(report.finished.values()) > 0


@SQLITE
async def test_letters_are_text_after_opening_and_commands_after_stepping(shop: Shop) -> None:
    page = await shop.signed_in()
    hands = await keyboard_of(page)
    await waiting(shop, page)
    await page.get_by_role("link", name=re.compile(f"^{KATE}, ")).click()
    await expect(page.locator(FIELD)).to_be_focused()
    await page.locator("#conversation .thead h2").click()
    await expect(page.locator(FIELD)).not_to_be_focused()
    await hands.word("Уважаемая")
    await expect(page.locator(FIELD)).to_have_value("Уважаемая")
    await page.keyboard.press("Escape")
    held: list[Route] = []
    await page.route("**/api/dialogs/2", lambda route: held.append(route), times=1)
    await page.keyboard.press("KeyJ")
    await expect(page.get_by_role("heading", name="John Smith", level=2)).to_be_visible()
    await until(lambda: held)
    await page.wait_for_timeout(MOMENT)
    await page.keyboard.press("KeyE")  # the content is not on the screen yet
    await held[0].continue_()
    await expect(page.locator(FIELD)).not_to_be_focused()
    await ready_for_keys(page)
    await hands.press("KeyE")
    await hands.press("KeyZ")  # before anything has happened
    await hands.arrived()
    await page.keyboard.press("KeyK")
    await expect(page.get_by_role("heading", name=KATE, level=2)).to_be_visible()
    assert not [text for text in await page.locator(".toast").all_inner_texts() if "Завершено" in text]
    await shop.stored("select count(*) from dialog where open = 1", (3,))
    await act_by_key(page, "KeyE")
    await expect(page.locator(".toast", has_text=f"Завершено: {KATE} · Решено")).to_be_visible()


@SQLITE
async def test_letters_are_text_after_a_click_in_the_conversation_even_with_picked_rows(shop: Shop) -> None:
    """Found by make slips: an unnoticed X picked a row, and the words of a reply were lost."""
    page = await shop.signed_in()
    hands = await keyboard_of(page)
    await waiting(shop, page)
    await page.keyboard.press("KeyJ")
    await page.keyboard.press("KeyX")
    await expect(page.locator("[data-picked] > .dlg")).to_have_count(1)
    await page.get_by_role("link", name=re.compile(f"^{KATE}, ")).click()
    await page.locator("#conversation .thead h2").click()
    await hands.word("Решено")
    await expect(page.locator(FIELD)).to_have_value("Решено")


@SQLITE
async def test_a_double_click_takes_one_client(shop: Shop) -> None:
    page = await shop.signed_in(path="/inbox/mine")
    for who in CLIENTS:
        shop.writes("Здравствуйте", who=who)
    await shop.stored("select count(*) from dialog", (3,))
    await page.get_by_role("button", name=re.compile("^Взять")).dblclick()
    await expect(page.locator(".toast", has_text="Ответственный — вы: ")).to_be_visible()
    await shop.stored("select count(*) from dialog where assignee_id is not null", (1,))


@SQLITE
async def test_what_brings_a_client_back_stays_in_sight_and_the_bell_keeps_the_rest(shop: Shop) -> None:
    page = await shop.signed_in()
    await waiting(shop, page)
    await page.get_by_role("link", name=re.compile(f"^{KATE}, ")).click()
    await act_by_key(page, "KeyE")
    closing = page.locator(".toast", has_text=f"Завершено: {KATE}")
    await expect(closing).to_be_visible()
    more = page.locator(".acts").get_by_role("button", name="Ещё действия")
    for number in range(4):
        await more.click()
        await page.get_by_role("menuitem", name=re.compile("Не следить" if number % 2 else "^Следить")).click()
    await expect(page.locator(".toast")).to_have_count(3)
    await expect(closing).to_be_visible()
    await page.locator(".bellb").first.click()
    bell = page.get_by_role("dialog", name="Уведомления")
    await expect(bell).to_contain_text(f"Завершено: {KATE} · Решено")
    await expect(bell).to_contain_text("Вы больше не следите: John Smith")


@SQLITE
async def test_finished_dialogs_are_opened_again_in_bulk_with_their_waits_and_reasons(shop: Shop) -> None:
    page = await shop.signed_in()
    await waiting(shop, page)
    rows = await shop.running.store.rows("select id, waiting_since from dialog order by id")
    before = [(row[0], 1, row[1]) for row in rows]
    for one, reason in zip((1, 2, 3), ("declined", "spam", "solved"), strict=True):
        await shop.act("pavel", f"/api/dialogs/{one}/close", reason=reason, key=key())
    await page.goto(shop.base + "/inbox/closed")
    await expect(page.locator(".dlg[data-id]")).to_have_count(3)
    await page.keyboard.press("Control+a")
    bar = page.get_by_role("toolbar", name="Действия с выбранными")
    await expect(bar.get_by_role("button", name="Завершить")).to_have_count(0)
    await expect(bar.get_by_role("button", name="Отложить")).to_have_count(0)
    await bar.get_by_role("button", name="Открыть заново (E)").click()
    await expect(page.locator(".toast")).to_contain_text("3 диалога снова открыто")
    await shop.stored("select id, open, waiting_since from dialog order by id", *before)
    await page.locator(".toast").get_by_role("button", name="Вернуть").click()
    reasons = "select close_reason from episode order by dialog_id"
    await shop.stored(reasons, ("declined",), ("spam",), ("solved",))
    # One alone, by its button: undo says again why it was closed.
    await page.goto(shop.base + "/inbox/closed/2")
    await page.locator(".acts").get_by_role("button", name="Открыть заново").click()
    await shop.stored("select open from dialog where id = 2", (1,))
    await page.locator(".toast", has_text="Снова открыто: John Smith").get_by_role("button", name="Вернуть").click()
    await shop.stored(reasons, ("declined",), ("spam",), ("solved",))
