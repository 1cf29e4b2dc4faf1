# Okno. Needs make and Python 3.11 or newer; every target does its own set-up (scripts/setup.py).
# Words after a target go through ARGS, e.g.  make demo ARGS="--port 9000"   make test ARGS="tests/inbox -k fence"
.DEFAULT_GOAL := help
.PHONY: help demo run test check format bundle bench budgets faults attacks slips lock clean
PYTHON3 ?= python3
ARGS ?=
SETUP := $(PYTHON3) scripts/setup.py
BIN := .venv/bin

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

demo:  ## the product with pretend clients on a throw-away database; prints its address and sign-ins
	@$(SETUP) run
	@exec $(BIN)/okno demo $(ARGS)

run:  ## the product on real data in a data folder; the first start prints a link that creates the administrator
	@$(SETUP) run
	@exec $(BIN)/okno serve $(ARGS)

# Three workers on two cores: a third of them waits at any time. worksteal, for the slow tests sit in few files.
test:  ## all tests
	@$(SETUP) dev browser database mail proxies clock
	@exec env PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 3 --dist worksteal $(ARGS)

check:  ## format, lint, strict types, import contracts, a fresh bundle
	@$(SETUP) dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/deno task --quiet format --check
	$(BIN)/deno lint --quiet
	$(BIN)/deno task --quiet types
	$(BIN)/deno task --quiet bundle --check

format:  ## rewrite the code as `make check` wants it
	@$(SETUP) dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/deno task --quiet format
	$(BIN)/deno task --quiet bundle

bundle:  ## the screen in a few files, for the first paint; part of every commit that changes the screen
	@$(SETUP) dev
	$(BIN)/deno task --quiet bundle

bench:  ## speed as ratios against the machine's own limits, taken in the same run
	@$(SETUP) dev database mail
	@exec $(BIN)/python -m tests.bench $(ARGS)

budgets:  ## what a person feels at the screen, measured in Chromium; writes docs/budgets.md
	@$(SETUP) dev browser
	@exec $(BIN)/python -m tests.bench.screen $(ARGS)

faults:  ## kill -9 at every crash point and at random, then compare ledger, database and clients (ARGS=--long)
	@$(SETUP) dev database
	@exec $(BIN)/python -m tests.faults $(ARGS)

attacks:  ## known attacks on a local server while an honest operator works, with the slowdown of each (ARGS="--only NAME")
	@$(SETUP) dev
	@exec $(BIN)/python -m tests.faults.attacks $(ARGS)

slips:  ## held keys, double clicks and keys at random against fresh demos in Chromium (ARGS="--times 1000 --seed N")
	@$(SETUP) dev browser
	@exec $(BIN)/python -m tests.faults.slips $(ARGS)

lock:  ## make both lock files anew from pyproject.toml (ARGS=--upgrade takes newer versions)
	@$(SETUP) dev
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-emit-index-url --no-header \
		$(ARGS) -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra fast --extra postgres --universal --generate-hashes \
		--no-emit-index-url --no-header -c requirements.lock -o requirements-run.lock

clean:  ## remove the environment and the caches, never data
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
