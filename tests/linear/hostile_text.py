"""The shape of a hostile text, which grows to any length."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A text of any length: a beginning, one or two parts repeated, an end."""

    head: str
    pumps: tuple[str, ...]
    tail: str = ""

    def text(self, length: int) -> str:
        """Return the text of about this length."""
        room = max(0, length - len(self.head) - len(self.tail)) // len(self.pumps)
        return self.head + "".join(pump * (room // len(pump)) for pump in self.pumps) + self.tail

    def __str__(self) -> str:
        body = " ".join(f"{pump[:40]!r}*n" for pump in self.pumps)
        return f"{self.head[:60]!r} {body} {self.tail[:20]!r}"
