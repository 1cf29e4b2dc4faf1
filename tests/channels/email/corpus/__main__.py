"""Prints the shares of every module of the corpus: python -m tests.channels.email.corpus [--failed]."""

from __future__ import annotations

import importlib
import pkgutil
import sys

from tests.channels.email import corpus
from tests.channels.email.corpus.shares import FACTS, OWN, measured


def main() -> None:
    """Print a line for each module that has specimens(); a module's OWN names the addresses of the mailbox."""
    print(f"{'module':20}{'letters':>9}" + "".join(f"{fact:>10}" for fact in FACTS))
    for entry in pkgutil.iter_modules(corpus.__path__):
        if entry.name.startswith("__"):
            continue
        module = importlib.import_module(f"{corpus.__name__}.{entry.name}")
        if not hasattr(module, "specimens"):
            continue
        specimens = list(module.specimens())
        shares = measured(specimens, getattr(module, "OWN", OWN))
        print(f"{entry.name:20}{len(specimens):9}" + "".join(f"{shares[fact]!s:>10}" for fact in FACTS))
        if "--failed" in sys.argv:
            for fact in FACTS:
                print("".join(f"    {fact}: {name}\n" for name in shares[fact].failed), end="")


if __name__ == "__main__":
    main()
