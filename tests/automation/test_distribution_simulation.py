"""A small run of the simulation that compares distribution with a brute-force model."""

from __future__ import annotations

from inbox.store import Store
from tests.automation.distribution_simulation import simulate


async def test_distribution_gives_what_the_brute_force_model_gives(store: Store) -> None:
    done = await simulate(store, dialogs=60, people=6, seed=7)
    assert done.wrong == []
    assert done.given >= 60
    assert done.spread <= 1
