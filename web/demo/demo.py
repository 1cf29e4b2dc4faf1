"""`okno demo`: the whole product on temporary data, with simulated clients behind the real connectors."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from automation import defaults, recount
from inbox.access import CLI, Actor, Role
from inbox.company import profile
from inbox.people import operators
from inbox.store import Store, Tx
from web.app import Okno
from web.auth import setup_link
from web.auth.passwords import Passwords, random_password
from web.cli import logs
from web.cli.admin import Admin
from web.cli.main import Failed
from web.cli.serve import listen, opened, run_loop, run_server, settings_of
from web.demo import history, tags, tasks, weeks

if TYPE_CHECKING:
    from channels.emulators.demo.demo import Demo

PREFIX = "okno-demo-"
COMPANY = "Ольха"
PEOPLE: tuple[tuple[str, str, Role, str], ...] = (
    ("anna@olkha.example", "Анна Ковалёва", "administrator", "ru"),
    ("maria@olkha.example", "Мария Орлова", "supervisor", "ru"),
    ("ivan@olkha.example", "Иван Петров", "operator", "ru"),
    ("grace@olkha.example", "Grace Hill", "operator", "en"),
)
PORTS_TO_TRY = 50


def demo(args: argparse.Namespace) -> int:
    logs.set_up("console", "warning")
    listener = free_port(args.host, args.port)
    with temporary_folder() as folder:
        run_loop(lambda: run(args, folder, listener), pure=False)
    print("The demo has ended; its data is gone.")
    return 0


async def run(args: argparse.Namespace, folder: Path, listener: socket.socket) -> None:
    from channels.emulators.demo.demo import living, start
    from channels.emulators.demo.phone import Practice
    from web.demo.phone import PracticePage, serving

    async with opened(folder, None) as (store, vault):
        password = random_password()
        people = await hire(store, await Passwords().hash(password))
        admin = Admin(store, vault)
        async with start(quiet=args.quiet_clients) as clients:
            logging.getLogger("store").setLevel(logging.ERROR)  # long transactions are no trouble before the start
            await furnish(store, clients, await connect(admin, clients), people)
            logging.getLogger("store").setLevel(logging.NOTSET)
            okno = Okno(
                store=store,
                settings=settings_of(folder, None),
                vault=vault,
                data_dir=folder,
                instance=await setup_link.instance(store),
                host=args.host,
                port=listener.getsockname()[1],
                demo=True,
                dev=args.dev,
            )

            beside = free_port(args.host, listener.getsockname()[1] + 1)
            where = {"host": args.host, "port": beside.getsockname()[1], "inbox": okno.origins.base_url}
            page = PracticePage(Practice(clients), store, company=COMPANY, **where)

            async def ready() -> None:
                greet(okno, password, page.origins.base_url)

            async with living(clients), serving(page, beside):
                await run_server(okno, listener, data_dir=folder, ready=ready)


async def furnish(store: Store, clients: Demo, channels: dict[str, int], people: list[Actor]) -> None:
    """Write the past of the shop: four weeks that are over, then the conversations of the last days, tags and tasks."""
    await store.write(lambda tx: defaults.switch_on(tx, CLI))  # the rules of a new installation
    made = await store.write(lambda tx: tags.create(tx, CLI))
    await weeks.write(store, clients, channels, people, made)
    await history.write(store, clients, channels, people)
    await store.write(lambda tx: tags.classify(tx, people[0], made))
    await store.write(lambda tx: tags.switch_on_words(tx, CLI, made))
    await store.write(lambda tx: tasks.plan(tx, people, CLI))
    await store.write(recount.begin)  # clients who wait already get their targets


async def connect(admin: Admin, clients: Demo) -> dict[str, int]:
    """Connect one account of the shop on each emulated platform; returns the channels' ids by kind."""
    mail = {**clients.mail.settings(), "from_name": f"Магазин «{COMPANY}»", "since_days": 1}
    accounts: dict[str, tuple[str, dict[str, Any], dict[str, str]]] = {
        "telegram": ("Магазин «Ольха»", {"api_base": clients.telegram.base}, {"token": clients.telegram.token}),
        "vk": ("Сообщество «Ольха»", {"api_base": clients.vk.base}, {"token": clients.vk.token}),
        "email": (clients.mail.box.address, mail, {"password": clients.mail.box.password}),
    }
    channel_ids = {}
    for kind, (name, settings, secrets) in accounts.items():
        await admin.channel_add(kind, name, settings, secrets)
        channel_ids[kind] = (await admin.channel(name)).id
    return channel_ids


async def hire(store: Store, password_hash: str) -> list[Actor]:
    """Add the people of the shop, in the order of the list."""

    def arrange(tx: Tx) -> list[Actor]:
        profile.change(tx, CLI, name=COMPANY, zone="Europe/Moscow", language="ru")
        return [
            Actor(
                "operator",
                operators.create(
                    tx, CLI, email=email, name=name, role=role, password_hash=password_hash, locale=locale
                ),
                name,
                role,
            )
            for email, name, role, locale in PEOPLE
        ]

    return await store.write(arrange)


def greet(okno: Okno, password: str, practice: str) -> None:
    lines = [f"The demo of Okno {okno.version} is at {okno.origins.base_url}"]
    lines += [f"Write as a client at {practice}", "", "Sign in as one of:"]
    lines += [f"  {email:<22} {name}, {role}, {locale}" for email, name, role, locale in PEOPLE]
    lines += [f"Password for each: {password}", "", "Ctrl+C ends it and removes its data."]
    print("\n".join(lines), flush=True)


def free_port(host: str, wanted: int) -> socket.socket:
    """Return the wanted port or the next free one (decisions 2.23)."""
    for port in range(wanted, wanted + PORTS_TO_TRY):
        with contextlib.suppress(Failed):
            return listen(host, port)
    raise Failed(f"no free port from {wanted} to {wanted + PORTS_TO_TRY - 1}")


@contextlib.contextmanager
def temporary_folder() -> Iterator[Path]:
    """Yield a folder of this process alone; folders of killed demos are removed first."""
    root = Path(tempfile.gettempdir())
    for left in root.glob(f"{PREFIX}*"):
        with contextlib.suppress(ValueError, OSError):
            if left.stat().st_uid == os.getuid() and not alive(int(left.name.removeprefix(PREFIX).partition("-")[0])):
                shutil.rmtree(left)
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
