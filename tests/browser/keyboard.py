"""A keyboard with the Russian and the English layout, whose keys can be held, through the DevTools protocol."""

from __future__ import annotations

import asyncio
import random
import time

from playwright.async_api import CDPSession

CODES = [*(f"Key{one}" for one in "QWERTYUIOP"), "BracketLeft", "BracketRight"]
CODES += [*(f"Key{one}" for one in "ASDFGHJKL"), "Semicolon", "Quote"]
CODES += [*(f"Key{one}" for one in "ZXCVBNM"), "Comma", "Period", "Backquote"]
RUSSIAN = dict(zip("йцукенгшщзхъфывапролджэячсмитьбюё", CODES, strict=True))
LETTERS = {code: letter for letter, code in RUSSIAN.items()}
NAMED = {"Enter": ("Enter", "\r", 13), "Escape": ("Escape", "", 27), "Space": (" ", " ", 32)}
REPEAT_AFTER, REPEAT_EVERY = 0.4, 1 / 30
FINISHING = ("KeyE", "Digit1", "Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Enter", "Space")
ANY = tuple(LETTERS) + FINISHING + ("KeyE", "KeyE", "KeyE", "Shift+KeyE", "KeyJ", "KeyK", "Escape", "Slash")


class Keyboard:
    """The keys and the mouse of one window. Presses do not wait for the page, which may be busy, as hands do not."""

    def __init__(self, line: CDPSession, chance: random.Random) -> None:
        self.line, self.chance = line, chance
        self._on_the_way: list[asyncio.Task[object]] = []

    async def press(self, chord: str, *, text: str | None = None) -> None:
        self._down(chord, text, repeat=False)
        self._up(chord)
        await asyncio.sleep(0)

    async def hold(self, chord: str, seconds: float) -> None:
        """Press a key and keep it down: it repeats as on any machine."""
        self._down(chord, None, repeat=False)
        await asyncio.sleep(REPEAT_AFTER)
        for _ in range(int((seconds - REPEAT_AFTER) / REPEAT_EVERY)):
            self._down(chord, None, repeat=True)
            await asyncio.sleep(REPEAT_EVERY)
        self._up(chord)
        await self.arrived()

    async def word(self, text: str) -> float:
        """Type letter by letter, as fast as a person; return the longest pause, which is long on a busy machine."""
        last, longest = time.monotonic(), 0.0
        for number, letter in enumerate(text):
            small = letter.lower()
            code = "Space" if letter == " " else RUSSIAN.get(small) or f"Key{small.upper()}"
            longest = max(longest, time.monotonic() - last) if number else 0.0
            last = time.monotonic()
            await self.press(code if letter == small else f"Shift+{code}", text=letter)
            await asyncio.sleep(self.chance.uniform(0.03, 0.2))
        await self.arrived()
        return longest

    async def double_click(self, x: float, y: float, pause: float) -> float:
        """Click twice; returns how long it took, on a busy machine."""
        began = time.monotonic()
        for count in (1, 2):
            for kind in ("mousePressed", "mouseReleased"):
                self._send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=count)
            await asyncio.sleep(pause if count == 1 else 0)
        took = time.monotonic() - began
        await self.arrived()
        return took

    async def arrived(self) -> None:
        """Wait until the page has got every press."""
        await asyncio.gather(*self._on_the_way)
        self._on_the_way.clear()

    def _send(self, method: str, **facts: object) -> None:
        self._on_the_way.append(asyncio.ensure_future(self.line.send(method, facts)))

    async def anything(self, count: int) -> int:
        """Press keys at random; returns how many of them may each finish a dialog."""
        may = 0
        for _ in range(count):
            chord = self.chance.choice(ANY)
            may += chord.rpartition("+")[2] in FINISHING
            if self.chance.random() < 0.15:
                await self.hold(chord, self.chance.uniform(0.5, 0.8))
            else:
                await self.press(chord)
            await asyncio.sleep(self.chance.choice((0.03, 0.15, 0.4, 0.9)))
        await self.arrived()
        return may

    def _down(self, chord: str, text: str | None, *, repeat: bool) -> None:
        name, typed, number, modifiers = self._facts(chord, text)
        self._send(
            "Input.dispatchKeyEvent",
            type="keyDown" if typed else "rawKeyDown",
            code=chord.rpartition("+")[2],
            key=name,
            text=typed,
            windowsVirtualKeyCode=number,
            modifiers=modifiers,
            autoRepeat=repeat,
        )

    def _up(self, chord: str) -> None:
        name, _, number, modifiers = self._facts(chord, None)
        code = chord.rpartition("+")[2]
        facts = {"code": code, "key": name, "windowsVirtualKeyCode": number, "modifiers": modifiers}
        self._send("Input.dispatchKeyEvent", type="keyUp", **facts)

    def _facts(self, chord: str, text: str | None) -> tuple[str, str, int, int]:
        *held, code = chord.split("+")
        modifiers = 8 * ("Shift" in held) + 2 * ("Ctrl" in held)
        if code in NAMED:
            name, typed, number = NAMED[code]
            return name, typed if not modifiers & 2 else "", number, modifiers
        letter = text or LETTERS.get(code) or {"Slash": "."}.get(code) or code[-1]
        letter = letter.upper() if "Shift" in held else letter
        return letter, letter, ord(code[-1]) if code.startswith(("Key", "Digit")) else 0, modifiers
