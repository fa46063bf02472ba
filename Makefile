# Every target sets up .venv first where it is missing or older than the pins. Needs Python 3.11 or newer and pip's own
# configuration; set PYTHON to choose the interpreter: make test PYTHON=python3.12

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format generate update compat bench chaos lock clean

help:
	@echo 'make demo       run the main job against the embedded sandbox'
	@echo 'make test       run every test'
	@echo 'make check      format, lint, types, import layers'
	@echo 'make generate   regenerate the clients  [SPECS=archive.zip] [OUT=directory] [REPORT=file.json] [PRUNE=1]'
	@echo 'make update     regenerate what changed in the published archive  [SOURCE=address] [REPORT=file.md]'
	@echo 'make compat     try the generator on every archive and on 300 damaged documents  [ARGS="--mutants 1000 --seed 1"]'
	@echo 'make bench      measure speed, as ratios taken in one run'
	@echo 'make chaos      many calls, cancellations and killed imports in a bad network  [ARGS="--calls 5000 --rounds 50 --kills 5"]'
	@echo 'make format     format and mend what can be mended'
	@echo 'make lock       resolve the pins in constraints.txt anew'

setup: $(READY)

# The stamp is written last: an installation that was cut off is begun again.
$(READY): constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'Python 3.11 or newer is needed; name one: make PYTHON=python3.11' >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement constraints.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)
	$(BIN)/emporix demo

test: $(READY)
	$(BIN)/python -m pytest $(ARGS)

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/pyright --pythonpath $(BIN)/python generated/emporix_api
	$(BIN)/python -m pytest -q tests/test_layers.py

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

generate: $(READY)
	$(BIN)/python -m scripts.generate $(if $(SPECS),--specs '$(SPECS)') $(if $(OUT),--out '$(OUT)') $(if $(REPORT),--report '$(REPORT)') $(if $(PRUNE),--prune)

# The status 10 says that something changed, which make would take for a failure.
update: $(READY)
	$(BIN)/python -m scripts.update $(if $(SOURCE),--source '$(SOURCE)') $(if $(REPORT),--report-markdown '$(REPORT)') || [ $$? -eq 10 ]

compat: $(READY)
	$(BIN)/python -m tests.pipeline.compat $(ARGS)

bench: $(READY)
	$(BIN)/python -m tests.bench

chaos: $(READY)
	$(BIN)/python -m tests.chaos $(ARGS)

lock:
	$(PYTHON) -m venv --clear .venv-lock
	.venv-lock/bin/python -m pip install --quiet pip-tools
	.venv-lock/bin/pip-compile --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-header --no-annotate \
	  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	  --extra check --build-deps-for editable --output-file constraints.txt pyproject.toml
	rm -rf .venv-lock

clean:
	rm -rf .venv .venv-lock .mypy_cache .pytest_cache .ruff_cache .hypothesis .cache
