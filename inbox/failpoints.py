"""Named places where the fault harness may kill the process, and safeties it may switch off.

OKNO_FAILPOINT="name" or "name:3" ends the process with SIGKILL at the (third) visit of that place.
OKNO_SABOTAGE="confirm-first,no-unique-key,no-order-lock" removes a safety, so that `make faults` can show that
it would notice. Both are refused by `okno serve` unless OKNO_FAULTS=1 is set as well.
"""

import os
import signal

_name, _, _nth = os.environ.get("OKNO_FAILPOINT", "").partition(":")
_left = int(_nth or 1)
_sabotage = frozenset(filter(None, os.environ.get("OKNO_SABOTAGE", "").split(",")))
_armed = os.environ.get("OKNO_FAULTS") == "1"


def hit(name: str) -> None:
    """Die here, as kill -9 would have it, when this place is the one named by OKNO_FAILPOINT."""
    global _left
    if _armed and name == _name:
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def sabotaged(safety: str) -> bool:
    """Whether the harness asked for this safety to be off; never true outside a fault run."""
    return _armed and safety in _sabotage
