"""Starts `okno` commands by forking a process that has imported the libraries already.

A start costs seconds of imports (aiogram alone three); a fault run starts the server a hundred times. Nothing of Okno
itself is imported before the fork, so the child runs the same program with the same environment as from the shell.
Talks JSON lines: {"argv": [...], "env": {...}, "log": path} -> {"pid": n};  {"reap": pid} -> {"status": n or null}.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import threading

LIBRARIES = (
    "aiogram",
    "aiogram.client.session.aiohttp",
    "aiohttp",
    "aiosmtplib",
    "aiosqlite",
    "alembic.command",
    "alembic.config",
    "apscheduler.schedulers.asyncio",
    "argon2",
    "asyncpg",
    "cryptography.fernet",
    "httptools",
    "jconfig",
    "nh3",
    "orjson",
    "prometheus_client",
    "pydantic_settings",
    "requests",
    "sqlalchemy.dialects.postgresql.asyncpg",
    "sqlalchemy.ext.asyncio",
    "sqlmodel",
    "starlette.applications",
    "structlog",
    "uvicorn",
    "uvicorn.protocols.http.httptools_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
    "uvloop",
    "vk_api",
    "websockets.asyncio.server",
)


def become(order: dict[str, object]) -> None:
    """Become `okno ...` in the forked child."""
    log = os.open(str(order["log"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for number in (1, 2):
        os.dup2(log, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.update(order["env"])  # type: ignore[call-overload]
    sys.argv = ["okno", *order["argv"]]  # type: ignore[misc]
    if module := os.environ.get("OKNO_TEST_MODULE"):  # a kind of rule for the fault runs
        importlib.import_module(module).register()
    from web.cli.main import main

    sys.exit(main())


def reap(pid: int) -> int | None:
    try:
        done, status = os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return -1
    return os.waitstatus_to_exitcode(status) if done else None


def serve() -> None:
    for name in LIBRARIES:
        try:
            importlib.import_module(name)
        except ImportError:  # an optional one
            continue
    assert threading.active_count() == 1, "a fork must not lose threads"
    assert not any(name.split(".")[0] in ("inbox", "web", "channels") for name in sys.modules)
    print(json.dumps({"ready": True}), flush=True)
    alive: set[int] = set()
    for line in sys.stdin:
        order = json.loads(line)
        if "reap" in order:
            status = reap(order["reap"])
            if status is not None:
                alive.discard(order["reap"])
            answer: dict[str, object] = {"status": status}
        else:
            pid = os.fork()
            if pid == 0:
                try:
                    become(order)
                except SystemExit as end:
                    os._exit(end.code if isinstance(end.code, int) else 1)
                except BaseException:
                    import traceback

                    traceback.print_exc()
                    os._exit(70)
                os._exit(0)
            alive.add(pid)
            answer = {"pid": pid}
        print(json.dumps(answer), flush=True)
    for pid in alive:  # the harness has ended, or was killed
        os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    serve()
