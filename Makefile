# One command each, on a machine with Python 3.11, git and make: `make run`, `make test`. `make help` lists the rest.

# the first Python on the path that is new enough; name another with: make PYTHON=/path/to/python3 run
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
DEMO   ?= demo
# two workers: more does not pay below four cores
TEST    = QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2

.DEFAULT_GOAL := help
.PHONY: help run test quick checks format lock bench screenshots wheel clean

help:  ## list these commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 22

run: $(READY)  ## set up, make the sample workspace in ./demo, open the window
	@if [ ! -e $(DEMO)/factdesk.sqlite ]; then \
	  $(BIN)/factdesk demo $(DEMO); \
	elif [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  $(BIN)/factdesk open $(DEMO); \
	else \
	  echo "The sample workspace is in $(DEMO) already; there is no display to open a window on."; \
	fi

test: checks  ## set up, then every check and every test
	$(TEST)

quick: checks  ## the checks and the tests, without the slow ones
	$(TEST) -m "not slow" -q --hypothesis-profile=quick

checks: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(READY)  ## format every Python file
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

lock: $(READY)  ## choose newer dependencies and write requirements/*.txt, with hashes
	cd requirements && ../$(BIN)/uv pip compile $(LOCK) bootstrap.in -o bootstrap.txt
	$(BIN)/uv pip compile $(LOCK) pyproject.toml -o requirements/runtime.txt
	$(BIN)/uv pip compile $(LOCK) --group dev pyproject.toml -o requirements/dev.txt
LOCK := --quiet --system-certs --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-annotate --custom-compile-command "make lock"

bench: $(READY)  ## what is measured (some of it needs FACTDESK_DATA, see bench/README.md)
	$(BIN)/python bench/all.py

screenshots: $(READY)  ## draw the pictures of the guide again, off screen
	QT_QPA_PLATFORM=offscreen $(BIN)/python docs/screenshots.py

wheel: $(READY)  ## build the wheel and the source package into dist/
	$(BIN)/hatchling build -d dist

clean:  ## remove the environment and everything that can be made again
	rm -rf $(VENV) build dist demo .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment. Everything comes from the locked lists, with hashes; byte-compiled, because a first start is slow otherwise.
$(READY): requirements/dev.txt requirements/bootstrap.txt requirements/debian.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "set-up: Python 3.11 or newer is needed: make PYTHON=/path/to/python3 ..." >&2; exit 1; }
	@requirements/system.sh $(PYTHON)
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bootstrap.txt
	VIRTUAL_ENV=$(abspath $(VENV)) $(BIN)/uv pip sync --quiet --system-certs --require-hashes --compile-bytecode requirements/dev.txt
	VIRTUAL_ENV=$(abspath $(VENV)) $(BIN)/uv pip install --quiet --offline --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src
	@touch $@
