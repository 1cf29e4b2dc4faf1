"""Tells how to call this installation's command line, for pages that show an administrator which command to run."""

from __future__ import annotations

import getpass
import shlex
import sys
from pathlib import Path
from typing import Any

from web.api.schemas import Out
from web.http.router import Api, Call

api = Api()


class CommandLine(Out):
    """Parts of the command, quoted for a shell: program, then a subcommand, then options. user: who runs the server."""

    program: str
    options: str
    user: str


@api.route("GET", "/api/command-line", access="command_line.read", answers=CommandLine)
async def command_line(call: Call) -> dict[str, Any]:
    """Return the program and its options, valid from any folder of the server."""
    return {
        "program": shlex.quote(str(program())),
        "options": f"--data {shlex.quote(str(call.okno.data_dir.resolve()))}",
        "user": user(),
    }


def program() -> Path:
    """Return the okno script of this environment, or the program that was started."""
    beside = Path(sys.executable).parent / "okno"
    return beside if beside.exists() else Path(sys.argv[0]).absolute()


def user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a number without a name, as in containers
        return ""
