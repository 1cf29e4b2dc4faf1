"""How the command line of this installation is called, for pages that tell an administrator what to run."""

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
    """Quoted for a shell: program, then a subcommand, then options. user: who runs the server."""

    program: str
    options: str
    user: str


@api.route("GET", "/api/command-line", access="command_line.read", answers=CommandLine)
async def command_line(call: Call) -> dict[str, Any]:
    """The program and its options, true from any folder of the server."""
    return {
        "program": shlex.quote(str(program())),
        "options": f"--data {shlex.quote(str(call.okno.data_dir.resolve()))}",
        "user": user(),
    }


def program() -> Path:
    """The okno script of this environment, or the one that was started."""
    beside = Path(sys.executable).parent / "okno"
    return beside if beside.exists() else Path(sys.argv[0]).absolute()


def user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a number without a name, as in containers
        return ""
