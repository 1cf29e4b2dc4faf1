"""Speed as ratios against yardsticks taken in the same run; `docs/bench.md` says how to read them."""
