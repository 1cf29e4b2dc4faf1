"""Killing the real server at the worst moments and counting what is left; `docs/faults.md` says what must hold."""
