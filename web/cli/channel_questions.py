"""Questions that `okno channel add` asks on a terminal for arguments that were left out."""

from __future__ import annotations

import argparse
import getpass
import sys
from typing import Any

from web.cli.main import Failed

KINDS = ("telegram", "vk", "email")
WHERE = {
    "telegram": "The token: write to @BotFather in Telegram, send /newbot, and it gives you one.",
    "vk": "The key: in your community, Manage > API usage > Access tokens, with access to messages.\n"
    "Switch on Long Poll API there as well, version 5.199, with the message events.",
    "email": "The password: where the provider has app passwords (Gmail, Yandex, Mail.ru), make one for Okno.",
}
NAMES = {"telegram": "Telegram", "vk": "VK"}
PRESETS = {"gmail.com": "gmail", "googlemail.com": "gmail", "yandex.ru": "yandex", "ya.ru": "yandex"} | {
    "yandex.com": "yandex",
    "mail.ru": "mailru",
    "bk.ru": "mailru",
    "inbox.ru": "mailru",
    "list.ru": "mailru",
    "outlook.com": "outlook",
    "hotmail.com": "outlook",
}


def complete(args: argparse.Namespace, settings: dict[str, Any]) -> str | None:
    """Ask for name, kind and settings, and for the secret when no file was named. Raises Failed off a terminal."""
    missing = [
        word
        for word, value in (("NAME", args.name), ("--kind", args.kind), ("--token-file", args.token_file))
        if value is None
    ]
    if not missing:
        return None
    if not sys.stdin.isatty():
        raise Failed(f"missing: {', '.join(missing)}; on a terminal the command asks for them", 2)
    if args.kind is None:
        args.kind = chosen("Kind of channel", KINDS)
    if args.kind == "email":
        ask_mailbox(settings)
    if args.name is None:
        usual = NAMES.get(args.kind) or str(settings.get("address", ""))
        args.name = answer("Name of the channel for colleagues", usual)
    if args.token_file is not None:
        return None
    print(WHERE.get(args.kind, ""))
    secret = getpass.getpass("Password (not shown): " if args.kind == "email" else "Token (not shown): ").strip()
    if not secret:
        raise Failed("no token or password was entered; nothing was connected")
    return secret


def ask_mailbox(settings: dict[str, Any]) -> None:
    """Ask for the address, and for the servers unless the address implies them."""
    if "address" not in settings:
        settings["address"] = answer("Address of the mailbox")
    if settings.keys() & {"preset", "imap_host"}:
        return
    domain = str(settings["address"]).rpartition("@")[2].lower()
    kinds = ("gmail", "yandex", "mailru", "outlook", "other")
    preset = chosen("Mail provider", kinds, PRESETS.get(domain, "other"))
    if preset != "other":
        settings["preset"] = preset
        return
    settings["imap_host"] = answer("Incoming mail server (IMAP)", f"imap.{domain}")
    settings["smtp_host"] = answer("Outgoing mail server (SMTP)", f"smtp.{domain}")


def answer(question: str, usual: str = "") -> str:
    """Ask for one line; an empty one takes the default, if there is one."""
    while True:
        given = input(f"{question}{f' [{usual}]' if usual else ''}: ").strip() or usual
        if given:
            return given


def chosen(question: str, allowed: tuple[str, ...], usual: str = "") -> str:
    """Ask for one of several words."""
    while (given := answer(f"{question} ({', '.join(allowed)})", usual).lower()) not in allowed:
        print(f"Enter one of: {', '.join(allowed)}")
    return given
