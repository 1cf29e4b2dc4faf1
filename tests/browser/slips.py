"""Slips of the hand against fresh demos: held keys, double clicks, words typed outside their field, keys at random.

One press may finish one dialog at most; text lands in the field or nowhere; what was finished is named in the toast
and in the bell, and waits as before once it is reopened. tests/faults/slips.py plays a thousand of them.
"""

from __future__ import annotations

import asyncio
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, Error, Page, expect

from inbox.dialogs import bulk, episodes, snooze
from inbox.dialogs.bulk import Step
from inbox.errors import Problem
from inbox.store import Tx
from tests.browser.demos import PHONE, Desk, demo_template
from tests.conftest import key

BURST = 0.28  # seconds; the guard takes two letters within 0.3 for typing
FRESH_EVERY = 50  # actions on one demo, each from the same state
RELOADED_EVERY = 10
WORDS = (
    "Уважаемая Алина",
    "Есть в наличии",
    "Успеем",
    "Решено",
    "Фото",
    "Спасибо",
    "Ольга",
    "Шкаф",
    "Эту",
    "Yes",
    "her",
)
FIELD = ".dock .comp textarea"


@dataclass
class Report:
    """The actions that were played and their errors."""

    seed: int
    played: Counter[str] = field(default_factory=Counter)
    finished: Counter[str] = field(default_factory=Counter)
    reopened: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    say: Callable[[str], None] = lambda words: None  # called with a line now and then

    def count(self, name: str) -> None:
        """Count an action that begins."""
        self.played[name] += 1
        if (total := sum(self.played.values())) % 50 == 0:
            self.say(f"{total} begun, {sum(self.finished.values())} finished, {len(self.wrong)} wrong")


class Seat(Desk):
    """Plays one person whose hand slips."""

    def __init__(self, browser: Browser, chance: random.Random, report: Report, *, guarded: bool) -> None:
        super().__init__(browser, chance, guarded=guarded)
        self.report = report
        self.recent: list[str] = []

    async def tidy(self) -> None:
        """Put back what else the hand has changed, so that the next action starts from the known state."""
        now = await self.state()

        def back(tx: Tx) -> None:
            for one, (_, is_open, since, aside, _) in self.before.items():
                if is_open and not now[one][1]:
                    episodes.reopen(tx, self.maria, one)
                if not is_open and now[one][1]:
                    episodes.close(tx, self.maria, one)
                if aside is None and now[one][3] is not None:
                    snooze.unsnooze(tx, self.maria, one)
                if since and is_open and now[one][1] and now[one][2] is None and now[one][4] == self.before[one][4]:
                    episodes.undo_no_answer(tx, self.maria, one)

        try:
            await self.store.write(back)
        except Problem as refusal:
            self.report.wrong.append(f"cannot be put back: {refusal!r}")

    # --- what hands do: each returns how many dialogs it may have finished

    async def opened(self) -> None:
        """Click on a row, as an operator who wants to reply does."""
        rows = self.page.locator("#list .dlg[data-id]")
        # Near its left edge: in the table the open conversation covers the middle.
        await rows.nth(self.chance.randrange(min(6, await rows.count()))).click(position={"x": 60, "y": 12})
        await self.page.locator("#conversation .log li[data-no]").first.wait_for()

    async def walked(self) -> None:
        """Step to a row with J, and look at it for some time or none."""
        for _ in range(self.chance.randint(1, 5)):
            await self.keyboard.press("KeyJ")
        await self.keyboard.arrived()
        await self.page.locator("#conversation .log li[data-no]").first.wait_for()
        await asyncio.sleep(self.chance.choice((0.0, 0.3, 0.8, 1.2)))

    async def written(self, word: str, at_once: bool = True) -> None:
        # A draft of keys at random may stand before it.
        await expect(self.page.locator(FIELD)).to_have_value(re.compile(re.escape(word) + "$"))

    async def held_finish(self) -> int:
        await self.walked()
        await self.keyboard.hold("KeyE", self.chance.uniform(0.7, 1.3))
        return 1

    async def held_key(self) -> int:
        await self.walked()
        code = self.chance.choice(
            ("KeyH", "KeyY", "KeyF", "KeyI", "KeyX", "KeyV", "KeyZ", "KeyU", "Shift+KeyE", "Enter", "Space")
        )
        await self.keyboard.hold(code, self.chance.uniform(0.6, 1.0))
        return 0

    async def two_presses(self) -> int:
        await self.walked()
        for _ in range(2):
            await self.keyboard.press("KeyE")
            await asyncio.sleep(self.chance.uniform(0.02, 0.5))
        await self.keyboard.arrived()
        return 1

    async def double_click(self) -> int:
        await self.opened()
        spot = await self.page.locator(".acts .split .btn").first.bounding_box()
        assert spot
        took = await self.keyboard.double_click(spot["x"] + 20, spot["y"] + 10, self.chance.uniform(0.03, 0.35))
        return 1 if took < 0.6 else 2  # else they were two clicks

    async def double_tap(self) -> int:
        self.phone = await self.window("phone", PHONE)
        await self.phone.goto(f"{self.running.base}/inbox/all/{self.chance.choice(self.waiting)}")
        button = self.phone.locator(".acts .split .btn").first
        await self.phone.locator("#conversation .log li[data-no]").first.wait_for()
        spot = await button.bounding_box()
        assert spot
        began = time.monotonic()
        for _ in range(2):
            await self.phone.touchscreen.tap(spot["x"] + 10, spot["y"] + 10)
            await asyncio.sleep(self.chance.uniform(0.03, 0.35))
        return 1 if time.monotonic() - began < 0.9 else 2  # else they were two taps

    async def word_after_a_click(self) -> int:
        await self.opened()
        if self.chance.random() < 0.3:
            await self.opened()
        word = self.chance.choice(WORDS)
        await self.keyboard.word(word)
        await self.written(word)
        return 0

    async def word_after_a_click_beside(self) -> int:
        await self.opened()
        await self.page.locator("#conversation .thead h2").click()
        word = self.chance.choice(WORDS)
        await self.keyboard.word(word)
        await self.written(word)
        return 0

    async def word_after_walking(self) -> int:
        await self.walked()
        word = self.chance.choice(WORDS)
        slow = await self.keyboard.word(word) > BURST  # then each letter is a key of its own
        return len(word) if slow else 0

    async def caption(self) -> int:
        await self.opened()
        async with self.page.expect_file_chooser() as chooser:
            await self.page.locator("#attach").click()
        await (await chooser.value).set_files([{"name": "счёт.txt", "mimeType": "text/plain", "buffer": b"bill"}])
        word = self.chance.choice(WORDS)
        await self.keyboard.word(word)
        await self.written(word)
        await expect(self.page.locator(".cfiles li")).to_have_count(1)
        await self.page.locator(".cfiles li").get_by_role("button").last.click()
        return 0

    async def held_enter_on_a_row(self) -> int:
        await self.opened()
        await self.page.locator(FIELD).fill("Черновик")
        await self.keyboard.press("Escape")
        await self.keyboard.press("Escape")
        await self.keyboard.arrived()
        await self.keyboard.hold("Enter", self.chance.uniform(0.5, 0.9))
        await self.written("Черновик")
        return 0

    async def held_send_and_finish(self) -> int:
        await self.opened()
        await self.page.locator(FIELD).fill("Готово")
        await self.keyboard.hold("Ctrl+Shift+Enter", self.chance.uniform(0.6, 1.0))
        return 1

    async def random_keys(self) -> int:
        await (self.walked if self.chance.random() < 0.7 else self.opened)()
        return await self.keyboard.anything(self.chance.randint(6, 14))

    # --- what must hold afterwards

    async def begin(self) -> None:
        """Show the whole list and nothing else; toasts of what was played before do not count."""
        self.count += 1
        self.under_way = 0
        if self.count % RELOADED_EVERY == 1 or "/inbox/all" not in self.page.url:
            await self.page.goto(f"{self.running.base}/inbox/all")
        else:
            await self.page.evaluate(
                "history.pushState(null, '', '/inbox/all'); dispatchEvent(new PopStateEvent('popstate'));"
                "document.activeElement.blur();"
                "for (const one of document.querySelectorAll('.toast')) one.dataset.old = 1"
            )
        await expect(self.page.locator("#conversation[data-dialog]")).to_have_count(0)
        await self.page.locator("#list .dlg[data-id]").first.wait_for()
        self.start = await self.state()

    async def play(self) -> None:
        """Play one action and look at what came of it."""
        names = ("held_finish", "held_key", "two_presses", "double_click", "double_tap", "word_after_a_click")
        names += ("word_after_a_click_beside", "word_after_walking", "caption", "held_enter_on_a_row")
        name = self.chance.choice((*names, "held_send_and_finish", "random_keys", "random_keys"))
        self.report.count(name)
        self.recent.append(name)
        await self.begin()
        try:
            allowed = await getattr(self, name)()
        except (AssertionError, Error) as problem:
            self.wrong(name, await self.described(problem))
            allowed = 99
        now = await self.settle()
        finished = [one for one in now if self.start[one][1] and not now[one][1]]
        self.report.finished[name] += len(finished)
        if len(finished) > allowed:
            self.wrong(name, f"finished {len(finished)}, allowed {allowed}")
        sent = sum(now[one][4] - self.start[one][4] for one in now)
        if sent > (name == "held_send_and_finish") and name != "random_keys":
            self.wrong(name, f"sent {sent} messages")
        if finished:
            await self.named(name, finished, now)
            await self.reopen(name, self.chance.choice(finished))
        await self.leave()

    async def described(self, problem: Exception) -> str:
        """Say what was expected, what was there, where the focus was, and what had been played before."""
        lines = [line.strip() for line in str(problem).strip().splitlines()]
        actual = [line for line in lines[1:] if line.startswith(("Actual", "Received"))][:1]
        focus = await self.page.evaluate("document.activeElement?.outerHTML.slice(0, 90)")
        return f"{'; '.join([lines[0], *actual])}; focus on {focus}; at {self.page.url}; after {self.recent[-4:]}"

    def wrong(self, name: str, words: str) -> None:
        told = f"seed {self.report.seed}, {name}: {words}"
        self.report.wrong.append(told)
        self.report.say(f"WRONG {told}")

    async def named(self, name: str, finished: list[int], now: dict[int, tuple]) -> None:
        """The toast and the bell tell each client who was finished."""
        on_phone = name == "double_tap"
        window = self.phone if on_phone else self.page
        await self.shut(window)
        shown = " ".join(await window.locator(".toast:not([data-old])").all_inner_texts())
        for one in finished:
            if now[one][0] not in shown:
                self.wrong(name, f"no toast names {now[one][0]}: {shown!r}")
        if on_phone:
            return
        await window.locator(".bellb").first.click()
        for one in finished:
            told = window.locator(".bellp .nb", has_text=now[one][0]).first
            try:
                await expect(told).to_contain_text(re.compile("[Зз]авершено"))
            except AssertionError:
                self.wrong(
                    name, f"the bell does not name {now[one][0]}: {await window.locator('.bellp').inner_text()!r}"
                )

    async def shut(self, window: Page) -> None:
        """Close whatever layer is open."""
        for _ in range(3):
            if not await window.locator("[role=dialog], [role=menu]").count():
                break
            await window.keyboard.press("Escape")

    async def reopen(self, name: str, one: int) -> None:
        """Open a finished dialog again in one of the ways there are; its client waits as before."""
        ways: dict[str, Callable[[int], Awaitable[None]]] = {"colleague": self._by_a_colleague, "bulk": self._in_bulk}
        if name != "double_tap":
            ways |= {"bell": self._from_the_bell, "button": self._by_its_button}
        way = self.chance.choice(list(ways))
        self.report.reopened[way] += 1
        try:
            await ways[way](one)
        except (AssertionError, Error) as problem:
            self.wrong(name, f"reopening by {way}: {str(problem).strip().splitlines()[0]}")
        then = (await self.settle())[one]
        if not then[1]:
            self.wrong(name, f"not open after reopening by {way}")
        answered = then[4] > self.start[one][4]  # and not taken back before it left
        if then[2] != (None if answered else self.start[one][2]):
            self.wrong(name, f"reopened by {way}, waits since {then[2]} and not since {self.start[one][2]}")

    async def _by_a_colleague(self, one: int) -> None:
        await self.store.write(lambda tx: episodes.reopen(tx, self.maria, one))

    async def _in_bulk(self, one: int) -> None:
        await bulk.run(self.store, self.maria, [Step("reopen", [one])], key=key())

    async def _from_the_bell(self, one: int) -> None:
        await self.page.locator(".bellp .nb", has_text=self.before[one][0]).first.get_by_role("button").click()

    async def _by_its_button(self, one: int) -> None:
        await self.page.goto(f"{self.running.base}/inbox/closed/{one}")
        await self.page.locator(".acts").get_by_role("button", name="Открыть заново").click()

    async def leave(self) -> None:
        """Empty the text field and forget what was begun."""
        await self.shut(self.page)
        if await self.page.locator(FIELD).count():
            await self.page.locator(FIELD).fill("")
        await self.settle()
        await self.tidy()


async def play(browser: Browser, report: Report, times: int, *, seats: int = 3, guarded: bool = True) -> Report:
    """Play so many actions on fresh demos, several people at once."""
    with tempfile.TemporaryDirectory(prefix="okno-slips-") as made:
        async with demo_template(Path(made)) as template:

            async def sit(number: int) -> None:
                chance = random.Random(f"{report.seed}/{number}")
                seat = Seat(browser, chance, report, guarded=guarded)
                share = range(number, times, seats)
                for first in range(0, len(share), FRESH_EVERY):
                    async with seat.demo(template):
                        for _ in share[first : first + FRESH_EVERY]:
                            await seat.play()
                await seat.shut_down()

            await asyncio.gather(*(sit(number) for number in range(seats)))
    return report
