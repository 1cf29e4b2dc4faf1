"""A pytest plugin that makes the workers of pytest-xdist as forks of one process that has imported the tests.

Every worker would import the libraries, the product and all tests for itself, at twelve seconds of processor time each.
The common process imports them once and forks for each worker (tests/support/fork_client.py). On a system without
process descriptors, and when an import has started a thread, workers are started as usual.

    python -m tests.support.worker_forks ADDRESS PATHS...    the common process
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import select
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import fork_client

ROOT = Path(__file__).resolve().parents[2]


class WorkerForks:
    """The plugin of the process that gives out tests: starts the common process, and ends it with the run."""

    def __init__(self) -> None:
        self._common: subprocess.Popen[bytes] | None = None
        self._folder = ""

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_setupnodes(self, config: pytest.Config, specs: list[Any]) -> None:
        """Let the small program stand for the interpreter of each local worker."""
        if not hasattr(os, "pidfd_open"):
            return
        self._folder = tempfile.mkdtemp(prefix="okno-forks-")
        address = f"{self._folder}/socket"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(address)
            listener.listen(64)  # the small program waits here until the imports are done
            command = [sys.executable, "-m", __name__, str(listener.fileno()), *config.args]
            self._common = subprocess.Popen(
                command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, pass_fds=[listener.fileno()]
            )
        for spec in specs:
            if spec.popen and not spec.python:
                spec.python = shlex.join([sys.executable, "-I", "-S", fork_client.__file__, address])

    def pytest_unconfigure(self) -> None:
        if self._common is not None and self._common.stdin is not None:
            self._common.stdin.close()  # it ends, as it does when this process is killed
            self._common.wait(10)
            shutil.rmtree(self._folder, ignore_errors=True)


class Imports:
    """The plugin of the common process: imports tests as pytest would, with its explanations of asserts."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        for name in test_modules([Path(argument.partition("::")[0]) for argument in session.config.args]):
            with contextlib.suppress(BaseException):  # the worker will say what is wrong
                importlib.import_module(name)
        return True  # nothing is left to collect


def test_modules(paths: list[Path]) -> Iterator[str]:
    """Return the names of the modules of tests in these files and folders."""
    for path in paths:
        for file in sorted(path.resolve().rglob("test_*.py")) if path.is_dir() else [path.resolve()]:
            if file.is_relative_to(ROOT):
                yield ".".join(file.relative_to(ROOT).with_suffix("").parts)


class Forks:
    """Forks for every caller, tells it the status of its fork, and ends a fork whose caller has gone."""

    def __init__(self, listener: socket.socket) -> None:
        self.listener = listener
        self.callers: dict[int, socket.socket] = {}  # by the descriptor of the fork
        self.numbers: dict[int, int] = {}  # of the process, by the same

    def serve(self) -> bool:
        """Return False at the end of the run, True in a fork."""
        while True:
            links = {link.fileno(): fork for fork, link in self.callers.items()}
            ready = select.select([0, self.listener.fileno(), *self.callers, *links], [], [])[0]
            for found in ready:
                if found == 0:
                    return False
                if found == self.listener.fileno():
                    if self._take():
                        return True
                elif found in self.callers:
                    self._report(found)
                elif links[found] in self.callers:  # the caller was killed
                    os.kill(self.numbers[links[found]], signal.SIGKILL)
                    self._report(links[found])

    def _take(self) -> bool:
        link, _ = self.listener.accept()
        _, streams, _, _ = socket.recv_fds(link, 1, len(fork_client.STREAMS))
        number = os.fork()
        if not number:
            self._become_worker(streams)
            link.close()
            return True
        for stream in streams:
            os.close(stream)
        link.send(b".")
        fork = os.pidfd_open(number)
        self.callers[fork], self.numbers[fork] = link, number
        return False

    def _become_worker(self, streams: list[int]) -> None:
        for given, wanted in zip(streams, fork_client.STREAMS, strict=True):
            os.dup2(given, wanted)
            os.close(given)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self.listener.close()
        for fork, link in self.callers.items():
            os.close(fork)
            link.close()

    def _report(self, fork: int) -> None:
        _, status = os.waitpid(self.numbers.pop(fork), 0)
        with self.callers.pop(fork) as link, contextlib.suppress(OSError):
            link.send(str(os.waitstatus_to_exitcode(status) % 256).encode())
        os.close(fork)


def main(listener: socket.socket, paths: list[str]) -> None:
    """Import, then serve. In a fork: do what an interpreter does with the program of pytest-xdist."""
    gc.disable()
    pytest.main(["-p", "no:xdist", *paths], plugins=[Imports()])
    gc.collect()
    gc.freeze()
    gc.enable()
    if threading.active_count() > 1 or not Forks(listener).serve():
        return
    sys.argv, sys.stdin = ["-c"], open(0, closefd=False)  # noqa: SIM115
    exec(eval(sys.stdin.readline()), {"__name__": "__main__"})


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    main(socket.socket(fileno=int(sys.argv[1])), sys.argv[2:])
