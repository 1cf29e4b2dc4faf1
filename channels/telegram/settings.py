"""Settings, secrets and capabilities of the Telegram channel, without importing aiogram."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from channels.base import Capabilities
from inbox.files.blobs import MOST_BYTES

KIND = "telegram"
MAX_TEXT = 4096  # UTF-16 units, as Telegram counts

MAX_FILES, MAX_FILE = 10, MOST_BYTES  # of an album; Telegram itself would take twice the size

# Reactions that a bot may use, from the manual (ReactionTypeEmoji).
_SIGNS = """
    ❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥
    🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨
    🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡
"""
REACTIONS = tuple(_SIGNS.split())

CAPABILITIES = Capabilities(
    max_text=MAX_TEXT,
    files=True,
    max_file=MAX_FILE,
    max_files=MAX_FILES,
    photo=True,
    edit=True,
    delete=True,
    edit_hours=48,
    delete_hours=48,
    edit_files=True,
    can_react=REACTIONS,
)


class Settings(BaseModel):
    """Settings of one bot. The token is a secret and not among them."""

    model_config = ConfigDict(extra="forbid")

    api_base: Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+(/[^\s]*)?$")] = "https://api.telegram.org"
    # Seconds that a poll waits on the server's side; Telegram advises long ones, and 0 would poll without a pause.
    poll_timeout: Annotated[int, Field(ge=1, le=50)] = 25
    # Policy when the answer to a send was lost (P7): ask a person, or send once more.
    lost_answer: Literal["ask", "resend"] = "ask"


class Secrets(BaseModel):
    """Secrets of one bot, stored encrypted."""

    model_config = ConfigDict(extra="forbid")

    token: Annotated[str, StringConstraints(min_length=3, strip_whitespace=True)]


def accounts(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the bot's account id, which the token contains."""
    bot = facts.get("id") or (secrets.token.partition(":")[0] if secrets else "")
    return (f"{KIND}:{bot}",) if bot.isdecimal() else ()


def title(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> str:
    """Return the bot's name for people."""
    if facts.get("username"):
        return f"@{facts['username']}"
    return f"the bot {secrets.token.partition(':')[0]}" if secrets else "a bot"
