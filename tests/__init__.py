"""The test suite; its folders mirror the packages by name."""

import os
import sys

# Images for containers forbid bytecode. Every worker, and every command that a test starts, would compile all modules
# of Okno and of the tests again: ten seconds of a processor for each worker, half a second for each command.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
