"""Connects Telegram bots. Importing this package must not import aiogram (decisions 2.17)."""
