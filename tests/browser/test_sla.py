"""SLA on the screen: the chip counts down, the list follows it, and the clock behind it says what counts and why."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

from playwright.async_api import Page, expect

from inbox.access import CLI
from inbox.clock import MINUTE
from inbox.company import hours
from inbox.company.schedules import Schedule
from inbox.dialogs import assignment
from inbox.people import operators
from tests.browser.conftest import SQLITE, Shop, act_by_key
from tests.browser.test_every_screen import examined
from tests.inbox.test_sla import begin_now, pass_time, set_target, target
from tests.inbox.test_sla_hours import schedule

pytestmark = SQLITE
CLIENTS = {"kate": "Екатерина Морозова", "john": "John Smith", "dina": "Дина Хасанова"}


async def dialogs_of(shop: Shop, page: Page, **minutes: int) -> dict[str, int]:
    """Let clients write now; return the ids of their dialogs, which have targets of so many minutes."""
    store = shop.running.store
    found = {}
    for who, norm in minutes.items():
        shop.writes("Здравствуйте", who=who)
        row = page.get_by_role("link", name=re.compile(f"^{CLIENTS[who]}"))
        await expect(row).to_be_visible()
        found[who] = int(await row.get_attribute("data-id") or 0)
        await begin_now(cast_of(shop), found[who])
        await set_target(cast_of(shop), found[who], target(norm))
    anna = await store.write(lambda tx: operators.load_actor(tx, 1))
    for dialog_id in found.values():
        await store.write(lambda tx, id_=dialog_id: assignment.assign(tx, anna, id_, operator_id=1))  # type: ignore[misc]
    return found


def cast_of(shop: Shop) -> Any:
    return SimpleNamespace(store=shop.running.store)


def chip(page: Page, dialog_id: int) -> Any:
    return page.locator(f".dlg[data-id='{dialog_id}'] .sla.due")


async def test_chip_empties_turns_amber_and_red_and_orders_the_list(shop: Shop) -> None:
    page = await shop.signed_in()
    found = await dialogs_of(shop, page, dina=120, kate=60, john=41)
    await pass_time(cast_of(shop), 49 * MINUTE)
    for who, words, look in (
        ("john", "просрочен 8 мин", r"\bbad\b"),
        ("kate", "11 мин", r"\bwarn\b"),
        ("dina", "1 ч 11 мин", r"due\s*$"),
    ):
        await expect(chip(page, found[who])).to_contain_text(words)
        await expect(chip(page, found[who])).to_have_class(re.compile(look))
    shown = await page.locator(".dlg[data-id]").evaluate_all("rows => rows.map(row => Number(row.dataset.id))")
    assert shown == [found["john"], found["kate"], found["dina"]]
    await expect(page.get_by_role("link", name=re.compile("Екатерина.*ответить за 11 мин"))).to_be_visible()
    told = "select kind from notice where kind like 'sla%' and operator_id = 1 order by kind"
    await shop.stored(told, ("sla_breach",), ("sla_warning",))


async def test_clock_of_a_wait_opens_by_key_and_by_any_chip_and_says_what_counts_and_why(shop: Shop) -> None:
    page = await shop.signed_in()
    found = await dialogs_of(shop, page, kate=60)
    await pass_time(cast_of(shop), 49 * MINUTE)
    await page.locator(f".dlg[data-id='{found['kate']}'] .nm").click()
    await expect(page.locator(".thead .sla.warn")).to_contain_text("11 мин")
    box = page.locator(".slabox .warn")
    await expect(box).to_contain_text("Ответить за")
    await expect(box).to_contain_text("11 мин")
    await act_by_key(page, "q")
    clock = page.get_by_role("dialog", name="Сколько ждёт клиент")
    await expect(clock).to_contain_text("Ответить за 11 мин")
    await expect(clock).to_contain_text("прошло 49 мин из 1 ч")
    await expect(clock).to_contain_text("клиент ждал нас")
    await expect(clock).to_contain_text("Почему: SLA в течение 1 ч · версия 1 · считается всё время")
    wrong = []
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        wrong += await examined(page, f"clock {theme}")
    await page.set_viewport_size({"width": 390, "height": 844})
    await expect(clock).to_be_in_viewport(ratio=1)
    wrong += await examined(page, "clock 390")
    assert wrong == []
    await page.set_viewport_size({"width": 1440, "height": 900})
    await page.keyboard.press("Escape")
    await expect(clock).to_have_count(0)
    await chip(page, found["kate"]).click()
    await expect(clock).to_contain_text("Ответить за 11 мин")
    await page.keyboard.press("Escape")
    await page.locator(".slabox button").click()
    await expect(clock).to_be_visible()


async def test_reply_shows_how_long_the_client_had_waited(shop: Shop) -> None:
    page = await shop.signed_in()
    found = await dialogs_of(shop, page, kate=60)
    await pass_time(cast_of(shop), 7 * MINUTE)
    await page.locator(f".dlg[data-id='{found['kate']}'] .nm").click()
    await page.get_by_label("Текст ответа").fill("Добрый день")
    await page.keyboard.press("Enter")
    await expect(page.locator(".slabox .ok")).to_contain_text("7 мин")
    await expect(page.locator(".thead .sla.due")).to_have_count(0)
    await act_by_key(page, "q")
    await expect(page.get_by_role("dialog", name="Сколько ждёт клиент")).to_contain_text("Ответили за 7 мин")


async def test_chip_pauses_outside_business_hours(shop: Shop) -> None:
    page = await shop.signed_in()
    found = await dialogs_of(shop, page, kate=60)
    store = shop.running.store
    closed: Schedule = schedule(closed_now=True)

    def make(tx: Any) -> int:
        made = hours.create(tx, CLI, name="Магазин", schedule=closed)["hours_id"]
        return hours.current(tx, made)[0]

    version_id = await store.write(make)
    await set_target(cast_of(shop), found["kate"], target(30, hours_version_id=version_id))
    await expect(chip(page, found["kate"])).to_contain_text(re.compile(r"пауза до (\S+, )?\d\d:\d\d"))
    await chip(page, found["kate"]).click()
    clock = page.get_by_role("dialog", name="Сколько ждёт клиент")
    await expect(clock).to_contain_text("Магазин")


async def test_crossing_into_amber_and_red_is_announced_once_for_own_dialogs(shop: Shop) -> None:
    page = await shop.signed_in()
    await page.clock.install()
    await page.reload()
    found = await dialogs_of(shop, page, kate=60)
    await expect(chip(page, found["kate"])).to_be_visible()
    said = page.locator("[aria-live=polite]", has_text="Екатерина")
    await page.clock.run_for(16_000)
    await page.clock.fast_forward(50 * MINUTE)
    await page.clock.run_for(16_000)
    await expect(said).to_contain_text("Екатерина Морозова: срок ответа подходит")
    await page.clock.fast_forward(15 * MINUTE)
    await page.clock.run_for(16_000)
    await expect(said).to_contain_text("Екатерина Морозова: ответ просрочен")
