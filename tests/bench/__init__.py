"""Benchmarks: speed as ratios to yardsticks measured in the same run; `docs/bench.md` says how to read them."""
