"""Turns arguments into an administrative command, and chooses the process that carries it out."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from pathlib import Path
from typing import Any

from web.cli.control_socket import NotRunning, Refused, ask
from web.cli.main import Failed

# Options that go to the command under their own names: of people, channels and rules, and of tasks.
GIVEN = {"email", "name", "role", "locale", "kind", "rule_id"}
OF_TASKS = {"view", "most", "title", "text", "assignee", "due", "priority", "number", "reason"}


def run(args: argparse.Namespace) -> int:
    given, after = arguments(args)
    for line in [*asyncio.run(carry_out(args, given)), *after]:
        print(line)
    return 0


async def carry_out(args: argparse.Namespace, given: dict[str, Any]) -> list[str]:
    """Carry out a command by the running server when there is one, else here with the lock of the database."""
    from inbox.errors import Problem
    from inbox.store import StoreInUse

    try:
        return await ask(args.data, args.what, given)
    except NotRunning:
        pass
    except Refused as refusal:
        raise Failed(str(refusal)) from None
    try:
        return await here(args, given)
    except StoreInUse as error:
        raise Failed(f"{error}, and no server listens in {args.data}") from None
    except Problem as refusal:
        raise Failed(refusal.title) from None


async def here(args: argparse.Namespace, given: dict[str, Any]) -> list[str]:
    from web.cli.admin import Admin
    from web.cli.serve import opened

    async with opened(args.data, args.config) as (store, vault):
        return await Admin(store, vault).run(args.what, given)


def arguments(args: argparse.Namespace) -> tuple[dict[str, Any], list[str]]:
    """Return the arguments of the command, and the lines to print after it worked."""
    given = {name: value for name, value in vars(args).items() if name in GIVEN | OF_TASKS and value is not None}
    if args.what in ("user add", "user password"):
        password, printed = chosen_password(args)
        given["password_hash"] = hashed(password)
        return given, [f"Password: {password}"] if printed else []
    if args.what == "user channels":
        given["names"] = None if args.all else args.names
    if args.what == "channel add":
        from web.cli.channel_questions import complete

        settings = dict(pair(text) for text in args.set)
        secret = complete(args, settings)
        given |= {"name": args.name, "kind": args.kind, "settings": settings}
        given["secrets"] = {secret_name(args.kind): secret_from(args.token_file) if secret is None else secret}
    if args.what == "channel change":
        asked = args.token_file is None and not args.set and args.new_name is None
        given["settings"] = dict(pair(text) for text in args.set)
        given["secret"] = typed_secret() if asked else secret_from(args.token_file) if args.token_file else None
        given |= {"new_name": args.new_name, "test": not args.no_test}
    return given, []


def typed_secret() -> str:
    """Ask for the new token or password without showing it."""
    if not sys.stdin.isatty():
        raise Failed("nothing to change: give --token-file or --password-file, --set or --name", 2)
    secret = getpass.getpass("New token or password: ").strip()
    if not secret:
        raise Failed("no token or password was entered; nothing was changed")
    return secret


def chosen_password(args: argparse.Namespace) -> tuple[str, bool]:
    """Return a password (from standard input, typed twice, or generated) and whether to print it."""
    if args.password_stdin:
        password = sys.stdin.readline().rstrip("\n")
    elif args.what == "user password" and sys.stdin.isatty():
        password = getpass.getpass("New password: ")
        if password != getpass.getpass("Once more: "):
            raise Failed("the two passwords differ")
    else:
        from web.auth.passwords import random_password

        return random_password(), True
    if len(password) < 12:
        raise Failed("the password is too short: it needs at least 12 characters")
    return password, False


def hashed(password: str) -> str:
    """Hash here and not in the server, so that the password itself never leaves this process."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def pair(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise Failed(f"--set {text}: write KEY=VALUE", 2)
    return name, int(value) if value.lstrip("-").isdigit() else value


def secret_name(kind: str) -> str:
    """Return the name of this kind's one secret; an unknown kind is refused later, with the list of kinds."""
    from channels.kinds import KINDS

    entry = KINDS.get(kind)
    return next(iter(entry.secrets.model_fields)) if entry else "token"


def secret_from(path: Path) -> str:
    try:
        return sys.stdin.read().strip() if str(path) == "-" else path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Failed(f"{path}: cannot be read: {error}", 2) from None
