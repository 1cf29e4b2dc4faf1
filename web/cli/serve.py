"""`okno serve`: starts a listening server from settings, and stops it within the promised time."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import uvicorn

from inbox.people.operators import any_exists
from inbox.store import Store, open_store
from web.app import Okno, upgrade
from web.auth import setup_link
from web.auth.key_check import open_checked_vault
from web.auth.vault import Vault
from web.cli import logs
from web.cli.admin import Admin
from web.cli.control_socket import Control
from web.cli.main import Failed
from web.cli.startup_errors import in_words, make_folder, troubles_in_words
from web.http.connections import Connections
from web.http.cookies import outdated_python
from web.http.origins import bracketed
from web.http.request_limits import Answered
from web.live.connection import LiveProtocol
from web.server.protocol_h11 import GuardedH11
from web.settings import CONFIG_NAME, BadSettings, Settings, database_url, load

if TYPE_CHECKING:
    from web.server.protocol_httptools import GuardedHttpTools

HTTP_GRACE_SECONDS = 5
BACKLOG = 1024


def serve(args: argparse.Namespace) -> int:
    settings = settings_of(args.data, args.config)
    refuse_fault_switches()
    logs.set_up(settings.log.format, settings.log.level)
    host = args.host or settings.server.host
    port = settings.server.port if args.port is None else args.port
    listener = listen(host, port)

    async def run() -> None:
        async with opened(args.data, args.config, new_key=args.new_key) as (store, vault):
            okno = Okno(
                store=store,
                settings=settings,
                vault=vault,
                data_dir=args.data,
                instance=await setup_link.instance(store),
                host=host,
                port=listener.getsockname()[1],
                dev=args.dev,
            )
            await synchronise(okno, args)
            await run_server(okno, listener, data_dir=args.data, pure=args.pure, ready=lambda: greet(okno))

    run_loop(run, pure=args.pure)
    return 0


async def synchronise(okno: Okno, args: argparse.Namespace) -> None:
    from web.cli.channels_file import synchronise as run

    file = args.config or args.data / CONFIG_NAME
    try:
        await run(okno.store, okno.vault, okno.settings, file.parent)
    except BadSettings as error:
        raise Failed(f"{file}: {error}", 2) from None


async def greet(okno: Okno) -> None:
    """Print the address; on the very first start, also how to sign in."""
    print(f"Okno {okno.version} is at {okno.origins.base_url}", flush=True)
    if warning := outdated_python():
        print(f"Warning: {warning}", flush=True)
    if not okno.auth.secure:
        print("Warning: neither https nor this machine: passwords and sessions can be read in transit.", flush=True)
    if not await any_exists(okno.store):
        hours = okno.settings.login.setup_link_hours
        token = await okno.store.write(lambda tx: setup_link.make_link(tx, hours=hours))
        print("No account exists yet. Open this link once to create the administrator:", flush=True)
        print(f"  {okno.origins.base_url}/setup#token={token}", flush=True)


def migrate(args: argparse.Namespace) -> int:
    async def run() -> None:
        async with opened(args.data, args.config):
            pass

    asyncio.run(run())
    print("The database has the newest schema.")
    return 0


# --- parts that other commands use too ---


@contextlib.asynccontextmanager
async def opened(data_dir: Path, config: Path | None, *, new_key: bool = False) -> AsyncIterator[tuple[Store, Vault]]:
    """Open the database, upgraded and locked, and the key beside it. Raises Failed, also for failures
    while it is open.
    """
    settings = settings_of(data_dir, config)
    beside = (config or data_dir / CONFIG_NAME).parent
    with in_words(data_dir):
        make_folder(data_dir)
        url = database_url(settings, data_dir, beside)
        await upgrade(url)
        store = open_store(url, strict=os.environ.get("OKNO_STRICT") == "1")
        await store.start()
    try:
        with in_words(data_dir):
            vault = await open_checked_vault(store, data_dir, new_key=new_key)
        with troubles_in_words(data_dir):
            yield store, vault
    finally:
        await store.stop()


def settings_of(data_dir: Path, config: Path | None) -> Settings:
    try:
        return load(data_dir, config)
    except BadSettings as error:
        raise Failed(str(error), 2) from None


def refuse_fault_switches() -> None:
    """Refuse the switches of the fault harness, which must not run on real data."""
    for name in ("OKNO_FAILPOINT", "OKNO_SABOTAGE"):
        if os.environ.get(name) and os.environ.get("OKNO_FAULTS") != "1":
            raise Failed(f"environment: {name} is for fault tests only; to use it, set OKNO_FAULTS=1", 2)


def listen(host: str, port: int) -> socket.socket:
    """Bind first of all: an address in use is the commonest mistake, and is reported at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)  # without listening, two sockets could bind the same port
    except OSError as error:
        listener.close()
        raise Failed(f"cannot listen on {bracketed(host)}:{port}: {error.strerror}") from None
    return listener


def http_protocol(connections: Connections, *, pure: bool) -> type[asyncio.Protocol]:
    """Return the protocol class of this server: the fast parser if it is installed and wanted."""
    base: type[GuardedH11 | GuardedHttpTools] = GuardedH11
    if not pure and find_spec("httptools"):
        from web.server.protocol_httptools import GuardedHttpTools

        base = GuardedHttpTools
    return type(base.__name__, (base,), {"gate": connections})


class Server(uvicorn.Server):
    """uvicorn with our stop: sockets and senders begin to stop with the signal, not after the requests.

    It wakes once a second for the Date header, where uvicorn wakes ten times and notices a signal late.
    """

    def __init__(self, config: uvicorn.Config, okno: Okno, *, signals: bool) -> None:
        super().__init__(config)
        self.okno = okno
        self.signals = signals
        self._exit = asyncio.Event()
        okno.exit = self.exit

    async def main_loop(self) -> None:
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self._exit.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        stopping = asyncio.create_task(self.okno.stop())
        await super().shutdown(sockets)
        await stopping

    def exit(self) -> None:
        self.should_exit = True
        self._exit.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Handle signals as uvicorn does, but without raising them again: the database still has to be closed."""
        if not self.signals:
            yield
            return
        loop = asyncio.get_running_loop()

        def stop(number: int, frame: FrameType | None) -> None:
            self.handle_exit(number, frame)
            loop.call_soon_threadsafe(self._exit.set)  # it wakes the loop, too

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def uvicorn_config(okno: Okno, *, pure: bool) -> uvicorn.Config:
    limits = okno.settings.limits
    return uvicorn.Config(
        Answered(okno.asgi()),
        http=http_protocol(okno.connections, pure=pure),
        h11_max_incomplete_event_size=limits.header_bytes + 1024,  # our own limit is checked first
        ws=LiveProtocol,
        ws_max_size=limits.frame_bytes,
        ws_ping_interval=None,  # the hub has a heartbeat of its own, which browsers can see
        ws_per_message_deflate=False,  # costs three times the CPU (performance 1.2)
        timeout_graceful_shutdown=HTTP_GRACE_SECONDS,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=okno.settings.server.trusted_proxies,
        lifespan="on",
    )


async def run_server(
    okno: Okno,
    listener: socket.socket,
    *,
    data_dir: Path,
    pure: bool = False,
    signals: bool = True,
    ready: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Serve until a signal; returns when everything but the database is closed."""
    server = Server(uvicorn_config(okno, pure=pure), okno, signals=signals)
    control = Control(data_dir, Admin(okno.store, okno.vault).run)
    await control.start()
    try:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has only the flag
            await asyncio.sleep(0.01)
        if ready and server.started:
            await ready()
        await serving
    finally:
        await control.stop()


def run_loop(main: Callable[[], Coroutine[Any, Any, Any]], *, pure: bool) -> None:
    with asyncio.Runner(loop_factory=None if pure else fast_loop()) as runner:
        runner.run(main())


def fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
