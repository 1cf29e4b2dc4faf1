"""Fault harness: kills the real server at the worst moments and checks the promises of `docs/faults.md`."""
