"""Telegram bots: the connector and its parser. Importing this package must not import aiogram (decisions 2.17)."""
