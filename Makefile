# Everything a person runs here. Needs Python 3.11, 3.12 or 3.13 with pip; the rest is set up in .venv.

PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3 python; do \
	$$name -m pip --version >/dev/null 2>&1 \
	&& $$name -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
	&& echo $$name && break; done)
VENV := .venv
RUN := $(VENV)/bin
STAMP := $(VENV)/ready
# The sheet of style holds the classes that templates name: a change in either builds it again.
INTERFACE := $(wildcard interface/*.js* interface/css/* interface/js/*) \
	$(shell find src/quilate -path '*/templates/*.html' -o -path '*/templatetags/*.py')

# What has no tables: its tests are the same on every database. Whatever else stands in tests/ runs on both.
WITHOUT_TABLES := bench clv language report runs simulator transactions
WITH_TABLES = $(filter-out $(WITHOUT_TABLES:%=tests/%/) tests/__pycache__/,$(wildcard tests/*/))

# Python is started hundreds of times by the tests: what it compiles is kept, wherever they run.
unexport PYTHONDONTWRITEBYTECODE
# Material's notice about a version of MkDocs that it does not use.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test long check bench docs format lock

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

setup: $(STAMP)  ## Make .venv with all that Quilate needs (the others do it by themselves)

demo: $(STAMP)  ## Value the example data, then serve the application at port=8000; lang=es or lang=en
	$(RUN)/quilate value --example --out demo/valuation $(if $(lang),--lang $(lang))
	@echo "$(CURDIR)/demo/valuation/report.html"
	QUILATE_HOME=demo/application $(RUN)/quilate demo $(if $(lang),--lang $(lang)) $(if $(port),--port $(port))

test: $(STAMP)  ## Run the tests, but for the long ones; only=tests/clv runs a part, all of it
	$(RUN)/python -m pytest -n auto --dist worksteal $(if $(only),$(only),-m "not long")

long: $(STAMP)  ## Run the long tests: companies lived for months, unusual bases, the application on PostgreSQL
	$(RUN)/python -m pytest -n auto --dist worksteal -m long
	QUILATE_TEST_DATABASE=postgresql $(RUN)/python -m pytest -n auto --dist worksteal \
		$(WITH_TABLES) --ignore tests/browser/test_accessible.py

check: $(STAMP)  ## Format, lint, types, import contracts, documentation and its examples
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/python -m pytest tests/test_architecture.py tests/test_languages.py
	$(RUN)/mkdocs build --strict
	$(RUN)/python -m pytest --doctest-modules src docs README.md README.es.md

bench: $(STAMP)  ## Measure Quilate beside lifetimes and pymc-marketing (long); writes bench/RESULTS.md
	$(RUN)/python -m bench

docs: $(STAMP)  ## Build the documentation into site/
	$(RUN)/mkdocs build --strict
	@echo "The documentation is $(CURDIR)/site/index.html"

format: $(STAMP)  ## Lay out the code and mend what can be mended by itself
	$(RUN)/ruff format .
	$(RUN)/ruff check --fix .

lock: $(STAMP)  ## Pin the newest versions that pyproject.toml allows in requirements/dev.txt
	$(RUN)/uv pip compile pyproject.toml --group dev --upgrade --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --quiet -o requirements/dev.txt

$(STAMP): requirements/dev.txt pyproject.toml hatch_build.py $(INTERFACE)
	@test -n "$(PYTHON)" || { echo "Quilate needs Python 3.11, 3.12 or 3.13 with pip, and none was \
	found. Install one, or name it: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up $(VENV) with $(PYTHON)"
	@PYTHON="$(PYTHON)" VENV="$(VENV)" sh requirements/install.sh
	@touch $@
