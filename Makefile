# `make demo` shows the library at work, `make test` tests it, `make check` does the rest of what
# a change must pass. Needs python3 (3.11 or newer) and make; everything else goes into $(VENV).

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
LANGUAGE := zh
# Arguments for pytest, e.g. make test PYTEST_ARGS="-k quorum --no-cov"
PYTEST_ARGS ?=
PYTEST_WORKERS ?= auto

# The same versions everywhere, in build environments too.
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export NO_MKDOCS_2_WARNING := 1

RUNTIME := $(VENV)/.runtime
WORKSHOP := $(VENV)/.workshop
PEERS := $(VENV)/.peers
EXAMPLES := $(wildcard docs/examples/*.py)

.DEFAULT_GOAL := help
.PHONY: help demo test doctest examples check lint format types floors generated wheel-test oldest \
        docs docs-serve bench peers mutants law-coverage law-mutants nightly changelog clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

# ---------------------------------------------------------------- environments

$(PY):
	$(PYTHON) -m venv $(VENV)

$(RUNTIME): pyproject.toml constraints.txt | $(PY)
	$(PY) -m pip install -q -e .
	@touch $@

$(WORKSHOP): pyproject.toml constraints.txt requirements-dev.txt | $(PY)
	$(PY) -m pip install -q -e '.[frames,charts,testing]' -r requirements-dev.txt
	@touch $(RUNTIME) $@

$(PEERS): $(WORKSHOP) requirements-peers.txt
	$(PY) -m pip install -q -r requirements-peers.txt
	@touch $@

# ---------------------------------------------------------------- use

demo: $(RUNTIME) ## A township's year; LANGUAGE=en for English
	@$(PY) docs/examples/township_year.py $(LANGUAGE)

# ---------------------------------------------------------------- tests

test: $(WORKSHOP) examples ## The whole test suite with coverage, and everything the docs show
	$(PY) -m pytest -n $(PYTEST_WORKERS) --dist worksteal --doctest-modules --cov --cov-report=term \
		tests src docs README.md $(PYTEST_ARGS)

doctest: $(WORKSHOP) ## Only the examples in docstrings and pages
	$(PY) -m pytest --doctest-modules src docs README.md $(PYTEST_ARGS)

examples: $(WORKSHOP)
	@for example in $(EXAMPLES); do \
		echo "$$example"; $(PY) -W error $$example > /dev/null || exit 1; done

# ---------------------------------------------------------------- checks

check: lint types floors generated docs wheel-test ## Everything else a change must pass

lint: $(WORKSHOP)
	$(PY) -m ruff check
	$(PY) -m ruff format --check

format: $(WORKSHOP) ## Put the code into the house's format
	$(PY) -m ruff check --fix
	$(PY) -m ruff format

types: $(WORKSHOP)
	$(PY) -m mypy
	$(PY) -m pyright

floors: $(WORKSHOP)
	$(VENV)/bin/lint-imports

generated: $(WORKSHOP)
	$(PY) tools/law_coverage.py --check
	$(PY) tools/parameter_tables.py --check
	$(PY) tools/life_cycles.py --check
	$(PY) tools/document_kinds.py --check
	$(PY) -m towncrier build --draft --version next > /dev/null

# The wheel in an empty environment, the tests run from elsewhere and without the sources' path:
# those that ask every module and rule. Properties, models and house rules know no wheel.
WHEEL := build/wheel
wheel-test: $(WORKSHOP) ## Build the wheel and test what is in it
	rm -rf $(WHEEL)
	$(PY) -m build --wheel --outdir $(WHEEL) .
	$(PYTHON) -m venv $(WHEEL)/venv
	$(WHEEL)/venv/bin/python -m pip install -q \
		"$$(echo $(WHEEL)/*.whl)[frames,charts,testing]" pytest pytest-xdist \
		apportionment votelib
	cd $(WHEEL) && NPCMODEL_INSTALLED=1 venv/bin/python -I -m pytest -n $(PYTEST_WORKERS) --dist worksteal \
		-c $(CURDIR)/pyproject.toml --rootdir $(CURDIR) --confcutdir $(CURDIR)/tests \
		-p no:cacheprovider -m "not slow and not peers" \
		$(addprefix $(CURDIR)/tests/,cases law seeds unit house/test_public_names.py)

# The oldest versions that pyproject.toml promises to work with.
OLDEST := build/oldest
oldest: ## The tests with the oldest dependencies allowed
	rm -rf $(OLDEST)
	$(PYTHON) -m venv $(OLDEST)
	$(OLDEST)/bin/python -m pip install -q hatchling
	PIP_CONSTRAINT= $(OLDEST)/bin/python -m pip install -q --no-build-isolation \
		'.[frames,charts,testing]' pytest pytest-xdist attrs==24.1.0 'pydantic==2.11.*' \
		'python-dateutil==2.9.*' 'hypothesis==6.100.*' 'narwhals==2.20.*' 'altair==5.1.*' \
		'apportionment==1.0' 'votelib==0.4.*' jupytext vl-convert-python
	NPCMODEL_INSTALLED=1 $(OLDEST)/bin/python -m pytest -n $(PYTEST_WORKERS) \
		--confcutdir tests -p no:cacheprovider -m "not slow and not peers" tests

# ---------------------------------------------------------------- documentation

docs: $(WORKSHOP) ## Build the documentation into site/
	$(PY) -m mkdocs build --strict --quiet

docs-serve: $(WORKSHOP) ## Read the documentation while writing it
	$(PY) -m mkdocs serve

law-coverage: $(WORKSHOP) ## Write which provisions are covered and tested
	$(PY) tools/law_coverage.py
	$(PY) tools/parameter_tables.py
	$(PY) tools/life_cycles.py
	$(PY) tools/document_kinds.py

changelog: $(WORKSHOP) ## Show what the next release would say
	@$(PY) -m towncrier build --draft --version next

# ---------------------------------------------------------------- the long ones

bench: $(WORKSHOP) ## Time what must stay fast
	@for benchmark in benchmarks/*.py; do echo "$$benchmark"; $(PY) $$benchmark || exit 1; done

peers: $(PEERS) ## The tests against heavy libraries by others; then `make bench` uses them too
	$(PY) -m pytest -m peers tests $(PYTEST_ARGS)

mutants: $(WORKSHOP) ## Do the tests notice wrong arithmetic and wrong days? (minutes)
	HYPOTHESIS_PROFILE=mutants $(VENV)/bin/mutmut run --max-children 2 \
		"npcmodel.exact.*" "npcmodel.dates.*"
	$(VENV)/bin/mutmut export-cicd-stats
	$(VENV)/bin/mutmut results

law-mutants: $(WORKSHOP) ## Do the tests notice a wrong number of the law?
	HYPOTHESIS_PROFILE=mutants $(PY) tools/law_mutants.py

nightly: $(WORKSHOP) oldest peers ## A long search for counterexamples
	HYPOTHESIS_PROFILE=nightly $(PY) -m pytest -n $(PYTEST_WORKERS) tests $(PYTEST_ARGS)

clean: ## Remove everything that the Makefile made
	rm -rf $(VENV) build dist site mutants .coverage .coverage.* htmlcov \
		.hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
