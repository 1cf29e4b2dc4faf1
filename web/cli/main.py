"""The `okno` command. Each command imports its modules when it runs, so that --help is fast."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

TASK_VIEWS = ("open", "late", "unassigned", "done", "all")
ROLES = ("operator", "supervisor", "administrator")
DESCRIPTION = """Okno, an omnichannel support inbox.

  okno demo           try it: temporary data, simulated clients, nothing to set up
  okno serve          run it on a data folder; the first start prints a link to create the administrator
"""
EPILOG = """The data folder holds the database, the key that encrypts secrets, and optionally okno.toml.
Commands for users and channels work whether the server is running or stopped.
Exit codes: 0 done, 1 not possible now, 2 wrong settings or arguments."""


class Failed(Exception):
    """A command cannot be carried out; str() is the reason."""

    def __init__(self, words: str, code: int = 1) -> None:
        super().__init__(words)
        self.code = code


def main(argv: Sequence[str] | None = None) -> int:
    args = parser().parse_args(argv)
    try:
        return int(args.act(args) or 0)
    except Failed as failure:
        print(f"okno: {failure}", file=sys.stderr)
        return failure.code
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        "okno", description=DESCRIPTION, epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument("--version", action="version", version=f"okno {version()}")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")

    serve = command(commands, "serve", "run the server on the data folder", act("web.cli.serve", "serve"))
    serve.add_argument("--host", help="address to listen on (default: the settings file, or 127.0.0.1)")
    serve.add_argument("--port", type=int, help="port to listen on (default: the settings file, or 8080)")
    serve.add_argument("--dev", action="store_true", help="read templates and static files at every page load")
    serve.add_argument(
        "--pure", action="store_true", help="use asyncio and h11 even if the faster uvloop and httptools are installed"
    )

    serve.add_argument(
        "--new-key", action="store_true", help="start without the key that encrypted the secrets; they are lost"
    )

    demo = commands.add_parser("demo", help="show the product with simulated clients on temporary data")
    demo.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    demo.add_argument("--port", type=int, default=8080, help="first port to try (default: 8080)")
    demo.add_argument(
        "--quiet-clients", action="store_true", help="simulated clients only answer and start no conversations"
    )
    demo.add_argument("--dev", action="store_true", help="read templates and static files at every page load")
    demo.set_defaults(act=act("web.demo.demo", "demo"))

    command(commands, "migrate", "migrate the database to the newest schema and exit", act("web.cli.serve", "migrate"))
    command(
        commands,
        "check",
        "examine settings, file modes and the database; exit code 1 if there are findings",
        act("web.cli.check", "check"),
    )
    user_commands(commands)
    channel_commands(commands)
    rule_commands(commands)
    task_commands(commands)
    report_commands(commands)
    return top


def rule_commands(commands: Any) -> None:
    group = commands.add_parser("rule", help="rules of automation").add_subparsers(required=True, metavar="WHAT")
    command(group, "list", "list all rules with number, kind and state", administer)
    for name, description in (
        ("on", "switch a rule on; one that writes to clients needs an administrator who has read its texts"),
        ("off", "switch a rule off"),
    ):
        command(group, name, description, administer).add_argument("rule_id", type=int, metavar="NUMBER")


def task_commands(commands: Any) -> None:
    group = commands.add_parser("task", help="tasks of the team").add_subparsers(required=True, metavar="WHAT")
    listed = command(group, "list", "list tasks: number, status, due date, assignee and title", administer)
    listed.add_argument("--view", choices=TASK_VIEWS, default="open", help="which tasks (default: open)")
    listed.add_argument("--most", type=int, default=50, help="how many, up to 1000 (default: 50)")
    add = command(group, "add", "create a task; prints its number", administer)
    add.add_argument("title")
    add.add_argument("--text", default="", help="its description")
    add.add_argument("--assignee", metavar="EMAIL", help="who does it")
    add.add_argument("--due", metavar="DATE", help='in the time zone of the company, e.g. "2027-01-15 12:00"')
    add.add_argument("--priority", type=int, choices=(1, 0, -1), default=0, help="1 high, 0 medium, -1 low")
    show = command(group, "show", "show a task with its description and checklist", administer)
    show.add_argument("number", type=int)
    close = command(group, "close", "set a task to done, or close it unresolved with a reason", administer)
    close.add_argument("number", type=int)
    close.add_argument("--reason", help="why it is closed without a solution")


def report_commands(commands: Any) -> None:
    group = commands.add_parser("reports", help="numbers of reports").add_subparsers(required=True, metavar="WHAT")
    words = "make the facts that reports count again, from conversations and tasks; prints how far it is"
    command(group, "rebuild", words, act("web.cli.report_admin", "rebuild_facts"))


def user_commands(commands: Any) -> None:
    group = commands.add_parser("user", help="people who sign in").add_subparsers(required=True, metavar="WHAT")
    add = command(group, "add", "add a person; prints a random password unless one is given", administer)
    add.add_argument("email")
    add.add_argument("--name", required=True, help='as colleagues see it, e.g. "Anna Kovaleva"')
    add.add_argument("--role", choices=ROLES, default="operator")
    add.add_argument("--locale", choices=("ru", "en"), default="en")
    add.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    command(group, "list", "list all people, with role and state", administer)
    password = command(group, "password", "set a new password and end all sessions of the person", administer)
    password.add_argument("email")
    password.add_argument("--password-stdin", action="store_true", help="read it from standard input")
    command(group, "disable", "disable a person and end all their sessions", administer).add_argument("email")
    command(group, "enable", "allow a disabled person to sign in again", administer).add_argument("email")
    role = command(group, "role", "change a person's role", administer)
    role.add_argument("email")
    role.add_argument("role", choices=ROLES)
    grants = command(group, "channels", "set the channels whose conversations a person sees", administer)
    grants.add_argument("email")
    grants.add_argument(
        "names", nargs="*", metavar="CHANNEL", help="names of channels; without any the person sees no conversation"
    )
    grants.add_argument("--all", action="store_true", help="every channel, also future ones")


def channel_commands(commands: Any) -> None:
    group = commands.add_parser("channel", help="connected accounts").add_subparsers(required=True, metavar="WHAT")
    add = command(group, "add", "connect an account; on a terminal it asks for missing arguments", administer)
    add.add_argument("name", nargs="?", help="name of the channel for colleagues")
    add.add_argument("--kind", help="telegram, vk or email")
    add.add_argument(
        *("--token-file", "--password-file"),
        dest="token_file",
        type=Path,
        help="file that holds the token or password; - for standard input",
    )
    add.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="a setting of this kind of channel"
    )
    change_command(group)
    command(group, "list", "list all channels and their health", administer)
    for name, description in (
        ("pause", "stop receiving and sending; waiting messages stay queued"),
        ("resume", "start receiving and sending again"),
        ("remove", "disconnect; its conversations stay, and adding the same account again continues them"),
        ("test", "ask the platform whether the account works"),
    ):
        command(group, name, description, administer).add_argument("name")


def change_command(group: Any) -> None:
    change = command(
        group,
        "change",
        "change a channel's token, password, settings or name; its conversations and queue stay",
        administer,
    )
    change.add_argument("name")
    change.add_argument(
        *("--token-file", "--password-file"),
        dest="token_file",
        type=Path,
        help="file that holds the new token or password; - for standard input; with no option at all it is asked for",
    )
    change.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="a setting to change")
    change.add_argument("--name", dest="new_name", metavar="NEW", help="new name of the channel")
    change.add_argument(*("--no-test", "--force"), dest="no_test", action="store_true", help="skip the test sign-in")


def command(
    group: Any, name: str, words: str, function: Callable[[argparse.Namespace], Any]
) -> argparse.ArgumentParser:
    """Add a subcommand with the two options that all of them share."""
    made: argparse.ArgumentParser = group.add_parser(name, help=words, description=words)
    made.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("OKNO_DATA", "data")),
        metavar="DIR",
        help="data folder (default: OKNO_DATA or ./data)",
    )
    made.add_argument(
        "--config", type=Path, metavar="FILE", help="settings file (default: okno.toml in the data folder)"
    )
    made.set_defaults(act=function, what=made.prog.removeprefix("okno "))
    return made


def act(module: str, name: str) -> Callable[[argparse.Namespace], Any]:
    def run(args: argparse.Namespace) -> Any:
        from importlib import import_module

        return getattr(import_module(module), name)(args)

    return run


def administer(args: argparse.Namespace) -> int:
    """Carry out a command about people or channels: here when the database is free, else by the running server."""
    from web.cli.admin_args import run

    return run(args)


def version() -> str:
    from importlib.metadata import version as installed

    return installed("okno")


if __name__ == "__main__":
    from web.cli import main as cli  # the module that the commands import, not this second copy of it

    sys.exit(cli.main())
