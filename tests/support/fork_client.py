"""The program that pytest-xdist starts for each worker: it lets a fork of the common process do the work.

It hands over its standard streams, lives as long as the fork, and ends with its status. Without a common process it
becomes a usual worker. It imports nothing but what a bare interpreter has: a start takes 15 ms.

    python -I -S fork_client.py ADDRESS -u -c PROGRAM
"""

import os
import signal
import socket
import sys

STREAMS = (0, 1, 2)


def main(address: str, *arguments: str) -> int:
    """Return the status of the fork."""
    link = socket.socket(socket.AF_UNIX)
    try:
        link.connect(address)
        socket.send_fds(link, [b"."], STREAMS)
        accepted = link.recv(1) == b"."
    except OSError:
        accepted = False
    if not accepted:
        os.execv(sys.executable, [sys.executable, *arguments])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the fork too, and the fork answers it
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in STREAMS:  # a worker has ended when its streams are closed
        os.dup2(nothing, stream)
    return int(link.recv(16) or 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
