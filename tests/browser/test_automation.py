"""The page of the rules and the panel "Why?": by mouse and by keyboard, in both languages, on the real engine."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from playwright.async_api import Page, expect

from automation import active, journal, kinds, rules
from automation.registry import ActiveRule, Compared
from inbox import automation_switch
from inbox.access import Actor
from inbox.dialogs import assignment
from inbox.dialogs.locked import lock_dialog
from inbox.people import operators
from inbox.store import Tx
from tests.browser.conftest import SQLITE, Shop, act_by_key, look, shared
from tests.browser.test_every_screen import examined

pytestmark = SQLITE
ANNA, PAVEL = 1, 2
ADMIN = Actor("operator", PAVEL, "Павел Дроздов", "administrator")
WHOM = {"assignee": True, "leads": True, "operators": []}
SLA = {"first_minutes": 60, "next_minutes": 60, "stages": [80, 100], "hours_id": 1, "whom": WHOM, "email": False}
TEXT = {"channel_id": None, "language": "ru", "text": "Здравствуйте, {name|клиент}! Мы скоро ответим."}
AUTOREPLY = {"texts": [TEXT], "clients": "all", "frequency": {"every": "episode", "hours": 24}}
DISTRIBUTION = {"operators": [ANNA, PAVEL]}
OF_RULES = "select kind, active, version from rule where removed_at is null order by id"


@shared(autouse=True)
async def without_ready_rules(shop: Shop) -> None:
    """Delete the ready rules of an installation: each test makes its own."""

    def remove(tx: Tx) -> None:
        for (rule_id,) in tx.sql("select id from rule order by id"):
            rules.emit_changed(tx, ADMIN, rule_id)
        tx.sql("delete from rule_version")
        tx.sql("delete from rule")
        active.set_stamp(tx)

    await shop.running.store.write(remove)


async def made(shop: Shop, *wanted: tuple[str, dict[str, Any]]) -> list[int]:
    """Create rules that are switched off; return their ids."""
    return await shop.running.store.write(
        lambda tx: [rules.create(tx, ADMIN, kind, body)["rule_id"] for kind, body in wanted]
    )


def card(page: Page, name: str) -> Any:
    return page.locator("article.rule").filter(has=page.get_by_role("heading", name=name))


async def opened(page: Page, name: str) -> None:
    """Open a rule and wait for its form."""
    await card(page, name).get_by_role("link", name=name).click()
    await page.locator("aside.peek .step").first.wait_for()


async def test_an_administrator_creates_switches_edits_and_undoes_by_mouse(shop: Shop) -> None:
    page = await shop.signed_in("pavel")
    await page.get_by_role("link", name="Автоматизация").click()
    await expect(page.get_by_text("Правил ещё нет")).to_be_visible()
    await page.get_by_role("button", name="Новое правило").click()
    await page.get_by_role("menuitem", name="SLA").click()
    await page.get_by_label("Первый ответ за").fill("0")
    await page.get_by_role("button", name="Создать", exact=True).click()
    await expect(page.get_by_text("Целое число от 1 до 86400")).to_be_visible()
    await expect(page.get_by_label("Первый ответ за")).to_be_focused()
    await page.get_by_label("Первый ответ за").fill("45")
    await page.get_by_label("Следующие ответы за").fill("45")
    await page.get_by_role("button", name="Создать", exact=True).click()
    await expect(card(page, "SLA в течение 45 минут").locator(".ds")).to_contain_text(
        "Клиент ждёт ответа 36 и 45 минут → предупредить"
    )
    await shop.stored(OF_RULES, ("sla", 0, 1))
    await card(page, "SLA в течение 45 минут").get_by_role("switch").click()
    await shop.stored("select active from rule", (1,))
    await page.get_by_role("button", name="Вернуть", exact=True).click()
    await shop.stored("select active from rule", (0,))
    await expect(card(page, "SLA в течение 45 минут").get_by_role("switch")).not_to_be_checked()
    await page.get_by_label("Следующие ответы за").fill("21")
    await card(page, "SLA").get_by_role("link").click()  # the same rule: nothing is asked
    await page.get_by_role("link", name="Закрыть правило").click()
    await expect(page.get_by_role("dialog", name="Изменения не сохранены")).to_be_visible()
    await page.get_by_role("button", name="Остаться").click()
    await page.get_by_role("button", name="Обновить").click()
    await expect(card(page, "SLA").locator(".ds")).to_contain_text("Первый ответ за 45 минут, следующие за 21 минуту")
    await page.get_by_role("link", name=re.compile("^Версия")).click()
    await expect(page.get_by_text("Следующие ответы за: 45 → 21")).to_be_visible()
    await page.get_by_role("button", name="Взять эту версию").last.click()
    await expect(page.get_by_label("Следующие ответы за")).to_have_value("45")
    await page.get_by_role("button", name="Отменить").click()
    await expect(page.get_by_label("Следующие ответы за")).to_have_value("21")
    await page.get_by_role("button", name="Ещё действия").click()
    await page.get_by_role("menuitem", name="Удалить правило").click()
    await expect(page.get_by_text("Правил ещё нет")).to_be_visible()
    await page.get_by_role("button", name="Вернуть", exact=True).last.click()
    await expect(card(page, "SLA")).to_be_visible()


async def test_the_texts_of_a_rule_are_read_before_it_writes_to_clients(shop: Shop) -> None:
    [rule_id] = await made(shop, ("autoreply", AUTOREPLY))

    def forget_reading(tx: Tx) -> None:  # as of a rule of a fresh installation
        tx.sql("update rule set reviewed = 0 where id = :id", id=rule_id)
        rules.emit_changed(tx, ADMIN, rule_id)

    await shop.running.store.write(forget_reading)
    page = await shop.signed_in("pavel", "/automation")
    switch = card(page, "Автоответ").get_by_role("switch")
    await switch.click()
    reading = page.get_by_role("dialog", name="Включить: Автоответ")
    await expect(reading).to_contain_text("Здравствуйте, Екатерина! Мы скоро ответим.")
    await expect(switch).not_to_be_checked()
    await page.keyboard.press("Escape")
    await shop.stored("select active from rule", (0,))
    await switch.click()
    await reading.get_by_role("button", name="Сначала проверить").click()
    await expect(page.get_by_role("tab", name="Проверка")).to_have_attribute("aria-selected", "true")
    await switch.click()
    await reading.get_by_role("button", name="Включить").click()
    await shop.stored("select active from rule", (1,))
    await expect(switch).to_be_checked()
    await page.get_by_role("tab", name="Настройка").click()
    text = page.get_by_role("textbox", name="Текст 1")
    await text.fill("Привет, {nmae}")
    await page.get_by_role("button", name="Обновить").click()
    await expect(page.get_by_text("Нет такой переменной: {nmae}")).to_be_visible()
    await text.fill("Номер ")
    await page.get_by_role("button", name="Вставить: номер диалога").click()
    await expect(page.locator(".rulebub")).to_have_text("Номер 1042")
    await page.keyboard.press("Control+KeyS")
    await expect(page.get_by_role("button", name="Обновить")).to_be_disabled()
    await expect(card(page, "Автоответ").locator(".ds")).to_have_text("Новый диалог → «Номер …»")


async def test_everything_can_be_done_by_keyboard_in_english(shop: Shop) -> None:
    await made(shop, ("sla", SLA), ("sla", SLA | {"first_minutes": 15}), ("distribution", DISTRIBUTION))
    await shop.running.store.write(lambda tx: operators.set_preferences(tx, ADMIN, locale="en"))
    page = await shop.signed_in("pavel")
    await page.get_by_role("heading", name="Inbox").first.wait_for(state="attached")
    await page.keyboard.press("g")
    await page.keyboard.press("a")
    await page.locator("article.rule").first.wait_for()
    titles = page.locator("section:has(#rg-deadlines) h3")
    await expect(titles).to_have_text(["SLA within 60 minutes", "SLA within 15 minutes"])
    await page.get_by_role("link", name="SLA within 60 minutes").focus()
    await page.keyboard.press("Control+Shift+ArrowDown")
    await expect(titles).to_have_text(["SLA within 15 minutes", "SLA within 60 minutes"])
    await shop.stored("select id from rule where grp = 'deadlines' order by place, id", (2,), (1,))
    await expect(page.get_by_role("link", name="SLA within 60 minutes")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="SLA within 60 minutes", level=2)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("link", name="SLA within 60 minutes")).to_be_focused()
    await page.get_by_role("link", name="Round-robin assignment").focus()
    await page.keyboard.press("Enter")
    grip = page.get_by_role("button", name="Move: Павел Дроздов")
    await grip.focus()
    await page.keyboard.press("ArrowUp")
    await expect(grip).to_be_focused()
    await page.keyboard.press("Control+KeyS")
    await shop.stored("select json_extract(body, '$.operators') from rule where id = 3", ("[2,1]",))
    await page.get_by_role("tab", name="Setup").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_text("No runs yet")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.get_by_role("switch", name="The rule “Round-robin assignment” is on").focus()
    await page.keyboard.press("Space")
    await shop.stored("select active from rule where id = 3", (1,))
    await page.keyboard.press("z")
    await shop.stored("select active from rule where id = 3", (0,))


async def test_cards_are_dragged_within_their_group(shop: Shop) -> None:
    await made(shop, ("sla", SLA), ("sla", SLA | {"first_minutes": 15}))
    page = await shop.signed_in("pavel", "/automation")
    target = card(page, "SLA в течение 60 минут")
    await card(page, "SLA в течение 15 минут").drag_to(target, target_position={"x": 8, "y": 8})
    await shop.stored("select id from rule order by place, id", (2,), (1,))
    await page.get_by_role("button", name="Вернуть", exact=True).click()
    await shop.stored("select id from rule order by place, id", (1,), (2,))


async def test_two_people_who_edit_one_rule_lose_nothing(shop: Shop) -> None:
    [rule_id] = await made(shop, ("sla", SLA))
    page = await shop.signed_in("pavel", f"/automation/{rule_id}")
    await page.get_by_label("Первый ответ за").fill("90")

    def change(tx: Tx) -> None:
        rules.change(tx, ADMIN, rule_id, version=1, body=SLA | {"first_minutes": 30})

    await shop.running.store.write(change)
    clash = page.locator(".ruleclash")
    await expect(clash).to_contain_text("Первый ответ за: 30 → 90")
    await expect(page.get_by_role("button", name="Обновить")).to_be_disabled()
    await clash.get_by_role("button", name="Сохранить мою").click()
    await expect(clash).to_be_hidden()
    await shop.stored("select version, json_extract(body, '$.first_minutes') from rule", (3, 90))


async def test_an_operator_reads_rules_and_cannot_change_them(shop: Shop) -> None:
    [rule_id] = await made(shop, ("sla", SLA))
    page = await shop.signed_in("anna", f"/automation/{rule_id}")
    await expect(page.get_by_label("Первый ответ за")).to_be_disabled()
    await expect(page.locator("article.rule").get_by_role("switch")).to_have_count(0)
    await expect(page.locator("article.rule")).to_contain_text("выключено")
    for name in ("Новое правило", "Остановить всё", "Обновить"):
        await expect(page.get_by_role("button", name=name)).to_have_count(0)


async def test_a_rule_that_lacks_a_colleague_turns_amber_and_a_paused_one_red(shop: Shop) -> None:
    lacking, paused = await made(shop, ("distribution", DISTRIBUTION), ("sla", SLA))
    page = await shop.signed_in("pavel", "/automation")
    await expect(page.locator("article.rule")).to_have_count(2)

    def break_them(tx: Tx) -> None:
        operators.disable(tx, ADMIN, ANNA)
        rules.pause(tx, paused, "loop")

    await shop.running.store.write(break_them)
    await expect(page.locator(f"[data-rule='{lacking}'].lacking")).to_contain_text("Больше нет: 1 оператора")
    await expect(page.locator(f"[data-rule='{paused}'].failing")).to_contain_text("Приостановлено: цикл")
    await page.get_by_role("button", name=re.compile("^Требуют внимания")).click()
    await expect(page.locator("article.rule")).to_have_count(2)
    await page.get_by_role("button", name="Продолжить").click()
    await shop.stored("select paused_why from rule where id = 2", ("",))
    await expect(page.locator("article.rule")).to_have_count(1)


async def explained(shop: Shop) -> None:
    """A client waits, and a rule has assigned the conversation and skipped a colleague."""
    [rule_id] = await made(shop, ("distribution", DISTRIBUTION))
    shop.writes("Где мой заказ?")
    await until_stored(shop, "select count(*) from message")

    def run(tx: Tx) -> None:
        rules.set_active(tx, ADMIN, rule_id, active=True)
        rule = active.load(tx).find(rule_id)
        assert rule is not None
        compared = (Compared("assignee", None, None, True), Compared("channel", 1, [1], True))
        run_id = journal.begin(tx, rule, "t.1", dialog_id=1, compared=compared)
        assert run_id is not None
        skipped = [{"id": PAVEL, "why": "full"}]
        done = [{"do": "assign", "operator_id": ANNA, "team_id": None, "cause": "distribution"}]
        journal.end(tx, run_id, "did", done=done, skipped=skipped)
        dialog = lock_dialog(tx, 1)
        actor = Actor("rule", rule_id)
        assignment.set_assignee(tx, actor, dialog, ANNA, cause="distribution", run=run_id, skipped=skipped)

    await shop.running.store.write(run)


async def until_stored(shop: Shop, sql: str) -> None:
    async with asyncio.timeout(20):
        while not (await shop.running.store.rows(sql))[0][0]:
            await asyncio.sleep(0.03)


async def test_why_names_rule_version_values_and_who_was_skipped(shop: Shop) -> None:
    await explained(shop)
    page = await shop.signed_in("pavel")
    await page.get_by_role("link", name=re.compile("^Екатерина")).click()
    line = page.locator(".ev").filter(has_text="Ответственный: Анна Ковалёва")
    await line.get_by_role("button", name="Почему?").click()
    panel = page.get_by_role("dialog", name="Почему?")
    await expect(panel).to_contain_text("правило «Распределение ответственности», версия 2")
    await expect(panel.locator("s")).to_have_text("Павел Дроздов")
    await expect(panel).to_contain_text("полная нагрузка")
    await page.keyboard.press("Escape")
    await expect(panel).to_be_hidden()
    await look(page)
    await line.focus()
    await page.keyboard.press("w")
    await expect(panel).to_contain_text("Назначено: Анна Ковалёва")
    await panel.get_by_role("link", name="Журнал").click()
    await page.locator(".run summary").click()
    await expect(page.locator(".runin")).to_contain_text("полная нагрузка")
    await page.get_by_role("link", name="Открыть диалог").click()
    await page.wait_for_url("**/inbox/all/1")


async def test_the_page_of_the_rules_breaks_no_rule_of_access(shop: Shop) -> None:
    await explained(shop)
    await made(shop, ("autoreply", AUTOREPLY), ("sla", SLA), ("reply_assigns", {}))
    page = await shop.signed_in("pavel", "/automation")
    found: list[str] = []
    for theme in ("light", "dark"):
        await page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        for width, height in ((1440, 900), (390, 844)):
            await page.set_viewport_size({"width": width, "height": height})
            await page.goto(shop.base + "/automation")
            await page.locator("article.rule").first.wait_for()
            found += await examined(page, f"cards {width} {theme}")
            await page.goto(shop.base + "/automation/log")
            await page.locator(".run").first.wait_for()
            found += await examined(page, f"log {width} {theme}")
            for rule_id in (1, 2, 3):
                await page.goto(f"{shop.base}/automation/{rule_id}")
                await page.locator(".step").first.wait_for()
                found += await examined(page, f"rule {rule_id} {width} {theme}")
            await page.goto(f"{shop.base}/automation/1?tab=log")
            await page.locator(".run summary").click()
            found += await examined(page, f"log {width} {theme}")
            await page.goto(f"{shop.base}/automation/1?tab=versions")
            await page.locator(".versions li").first.wait_for()
            found += await examined(page, f"versions {width} {theme}")
    assert not found, "\n".join(found)


async def test_log_of_all_rules_names_each_rule_and_a_pause_is_seen_on_every_page(shop: Shop) -> None:
    sla, untouched = await made(shop, ("sla", SLA), ("untouched", {"minutes": 20, "whom": WHOM, "email": False}))

    def run(tx: Tx) -> None:
        for number, (rule_id, kind) in enumerate(((sla, "sla"), (untouched, "untouched"))):
            run_id = journal.begin(
                tx, ActiveRule(rule_id, 1, kinds.registered()[kind], None), f"e.x.{number}", dialog_id=1
            )
            journal.end(tx, run_id or 0, ("did", "failed")[number], error="" if number == 0 else "ZeroDivisionError")

    await shop.running.store.write(run)
    page = await shop.signed_in("pavel")
    await page.get_by_role("link", name="Автоматизация").click()
    await page.get_by_role("link", name="Журнал всех правил").click()
    log = page.get_by_role("complementary", name="Журнал всех правил")
    await expect(log.locator("li.run")).to_have_count(2)
    await expect(log.locator("li.run").first).to_contain_text("Напоминание")
    await expect(log.locator("li.run").last).to_contain_text("SLA в течение 60 минут")
    await log.get_by_role("button", name="Сбои").click()
    await expect(log.locator("li.run")).to_have_count(1)
    await log.locator("li.run summary").focus()
    await act_by_key(page, "Enter")
    await expect(log.get_by_text("ZeroDivisionError")).to_be_visible()
    await log.get_by_role("button", name="Отказы").click()
    await expect(log.get_by_text("Отказов не было")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(log).to_have_count(0)
    await expect(page.get_by_role("link", name="Журнал всех правил")).to_be_focused()
    colleague = await shop.signed_in("anna")
    await page.get_by_role("button", name="Остановить всё").click()
    mark = colleague.get_by_role("navigation").get_by_text("Вся автоматика остановлена")
    await expect(mark).to_be_attached()
    await page.get_by_role("button", name="Запустить снова").click()
    await expect(mark).to_have_count(0)


async def test_a_channel_that_was_stopped_is_resumed_and_its_limit_changed(shop: Shop) -> None:
    await made(shop, ("sla", SLA))
    await shop.running.store.write(lambda tx: automation_switch.trip(tx, "channel", 1, "channel-budget"))
    page, colleague = await shop.signed_in("pavel", "/automation"), await shop.signed_in("anna", "/automation")
    stopped = page.get_by_role("status").filter(has_text="Автоматические сообщения канала")
    await stopped.get_by_role("button", name="Возобновить").click()
    await shop.stored("select count(*) from breaker", (0,))
    await expect(stopped).to_have_count(0)
    limit = page.get_by_label("Автоматических сообщений одного канала за час, не больше")
    await expect(limit).to_have_value("200")
    await limit.fill("0")
    await expect(page.get_by_text("Целое число от 1 до")).to_be_visible()
    await limit.fill("350")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Предел сохранён")).to_be_visible()
    await page.reload()
    await expect(limit).to_have_value("350")
    await colleague.reload()
    await expect(
        colleague.get_by_text("at most 350 in an hour").or_(colleague.get_by_text("не больше 350 в час"))
    ).to_be_visible()
    await expect(colleague.get_by_label("Автоматических сообщений одного канала")).to_have_count(0)
