# Everything is made from here: `make help` lists the targets.
MAKEFLAGS += --no-print-directory
SHELL := /bin/bash

SITE ?= site
VENV := .venv
BIN ?= $(VENV)/bin
PYTHON ?= $(shell bash .ci/python)
PIP_INSTALL = $(BIN)/python -m pip install -qq --disable-pip-version-check

# Material's notice about MkDocs 2.0, which pyproject.toml keeps out.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help site built serve test headers folder engines lock sbom packages bench fuzz oracle clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/make \1 | \2/p' $(MAKEFILE_LIST) | column -t -s '|'

site: $(VENV)/site.stamp built ## install what is needed into .venv and build the site into site/

built:
	$(BIN)/python -m generator build --site-dir $(abspath $(SITE))

serve: $(VENV)/site.stamp ## build, serve and watch the site on this machine
	$(BIN)/mkdocs serve

test: $(VENV)/test.stamp ## run all that CI runs, cheap first
	@BIN=$(BIN) bash .ci/gate

headers: ## write the security headers of the built site, for hosts and for nginx
	$(BIN)/python deploy/headers.py $(SITE)
	@mkdir -p dist
	$(BIN)/python deploy/headers.py $(SITE) --nginx > dist/headers.conf

folder: ## make of the built site a folder to open from disk: dist/folder
	$(BIN)/python deploy/folder.py $(SITE) dist/folder

engines: $(VENV)/test.stamp ## install ProperDocs and Zensical, to compare what they build
	@PATH=$(BIN):$$PATH bash .ci/engines

lock: $(VENV)/release.stamp ## renew the hashed locks in requirements/
	@bash .ci/lock $(BIN)

sbom: $(VENV)/release.stamp ## write the bill of materials of what the site needs to dist/
	$(PYTHON) -m venv --clear .cache/sbom
	.cache/sbom/bin/python -m pip install -qq --require-hashes -r requirements/build.txt
	.cache/sbom/bin/python -m pip install -qq --require-hashes --use-pep517 --no-build-isolation -r requirements/site.txt
	@mkdir -p dist
	$(BIN)/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --output-file dist/jianbao.cdx.json .cache/sbom

packages: $(VENV)/release.stamp ## build wheel and sdist into dist/
	$(BIN)/python -m build --no-isolation --outdir dist

.cache/peers/stamp: requirements/peers.txt
	$(PYTHON) -m venv .cache/peers
	.cache/peers/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/peers.txt
	@touch $@

bench: $(VENV)/test.stamp .cache/peers/stamp ## run the benchmarks
	$(BIN)/python -m bench.stages
	$(BIN)/python -m bench.whole
	$(BIN)/python -m bench

fuzz: $(VENV)/test.stamp ## try the laws on fifty times as many pages, then let a coverage-guided fuzzer look for more
	$(BIN)/python -m pytest --numprocesses auto --hypothesis-profile fuzz -m "not browser" -k "law or hostile or border or text"
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/fuzz.txt
	$(BIN)/python -m tests.fuzz

oracle: $(VENV)/test.stamp ## hold our reading of three hundred date phrases beside JioNLP's again
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/oracle.txt
	$(BIN)/python -m pytest -m slow tests/extract/test_oracle.py

clean: ## remove what was made
	rm -rf $(VENV) $(SITE) .cache dist

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# A wish for more includes the wish for less: test.txt and site.txt agree in every version.
$(VENV)/%.stamp: requirements/%.txt requirements/build.txt pyproject.toml | $(VENV)/bin/python
	$(PIP_INSTALL) --require-hashes -r requirements/build.txt
	$(PIP_INSTALL) --require-hashes --use-pep517 --no-build-isolation -r requirements/$*.txt
	$(PIP_INSTALL) --no-deps --no-build-isolation --no-index --editable .
	@touch $@
