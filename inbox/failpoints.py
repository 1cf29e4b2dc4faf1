"""Named places where the fault tests may kill the process, and safeties that they may switch off.

OKNO_FAILPOINT="name" or "name:3" ends the process with SIGKILL at the (third) visit of that place.
OKNO_SABOTAGE="confirm-first,no-unique-key,no-order-lock" switches safeties off, so that `make faults` can prove that it
notices. `okno serve` refuses both unless OKNO_FAULTS=1 is set as well.
"""

import os
import signal

_name, _, _nth = os.environ.get("OKNO_FAILPOINT", "").partition(":")
_left = int(_nth or 1)
_sabotage = frozenset(filter(None, os.environ.get("OKNO_SABOTAGE", "").split(",")))
_armed = os.environ.get("OKNO_FAULTS") == "1"


def hit(name: str) -> None:
    """Kill this process with SIGKILL when OKNO_FAILPOINT names this place."""
    global _left
    if _armed and name == _name:
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def sabotaged(safety: str) -> bool:
    """Return whether the fault tests switched this safety off; always False outside a fault run."""
    return _armed and safety in _sabotage
