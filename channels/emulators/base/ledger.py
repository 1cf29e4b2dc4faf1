"""What the emulator saw, in order. The oracle of the fault runs reads it and believes nothing else."""

import asyncio
import time
from typing import Any, Literal

# injected: a client did something.  offered: an update was handed out.  confirmed: it was deleted by an offset.
# fetched: a file was handed out.
# sent: a request to send was read whole (accepted: the client has it; answered: what the bot was told).
# edited, deleted: what the client had was changed or taken back.
What = Literal["injected", "offered", "confirmed", "sent", "fetched", "refused", "edited", "deleted", "reacted"]
Entry = dict[str, Any]


class Ledger:
    """Append only; kept for the life of the emulator."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._news = asyncio.Event()

    def add(self, what: What, bot: str, **facts: Any) -> Entry:
        """Note something that happened now."""
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
        """Everything later than this sequence number."""
        return self.entries[max(0, seq) :]

    async def wait_after(self, seq: int, seconds: float) -> list[Entry]:
        """The same, waiting a while for something to come."""
        deadline = time.monotonic() + seconds
        while not (found := self.after(seq)) and (left := deadline - time.monotonic()) > 0:
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                break
        return found

    def of(self, what: What, **facts: Any) -> list[Entry]:
        """Entries of one sort whose facts are as given."""
        return [e for e in self.entries if e["what"] == what and all(e.get(k) == v for k, v in facts.items())]
