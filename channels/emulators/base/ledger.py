"""Records what the emulator saw, in order. The oracle of the fault runs reads the ledger and believes nothing else."""

import asyncio
import time
from typing import Any, Literal

# injected: a client did something. offered: an update was handed out. confirmed: it was deleted by an offset. fetched:
# a file was handed out. sent: a request to send was read whole (accepted: the client has it; answered: the answer to
# the bot). edited, deleted: a message that the client had was changed or deleted.
What = Literal["injected", "offered", "confirmed", "sent", "fetched", "refused", "edited", "deleted", "reacted"]
Entry = dict[str, Any]


class Ledger:
    """Append-only record; kept for the life of the emulator."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._news = asyncio.Event()

    def add(self, what: What, bot: str, **facts: Any) -> Entry:
        """Record an entry at the present moment."""
        entry: Entry = {
            "seq": len(self.entries) + 1,
            "at": time.time_ns() // 1_000_000,
            "what": what,
            "bot": bot,
            **facts,
        }
        self.entries.append(entry)
        news, self._news = self._news, asyncio.Event()
        news.set()
        return entry

    def after(self, seq: int) -> list[Entry]:
        """Return every entry later than this sequence number."""
        return self.entries[max(0, seq) :]

    async def wait_after(self, seq: int, seconds: float) -> list[Entry]:
        """Return the same, waiting for the first entry if there is none yet."""
        deadline = time.monotonic() + seconds
        while not (entries := self.after(seq)) and (left := deadline - time.monotonic()) > 0:
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                break
        return entries

    def of(self, what: What, **facts: Any) -> list[Entry]:
        """Return the entries of one kind that have these facts."""
        return [e for e in self.entries if e["what"] == what and all(e.get(k) == v for k, v in facts.items())]
