"""A Telegram Bot API server with a ledger of what it offered, what was confirmed and what it received."""

from channels.emulators.telegram.server import TelegramEmulator

__all__ = ["TelegramEmulator"]
