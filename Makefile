# Short names for the scripts in scripts/, which work without make too (see README.md for Windows).
.DEFAULT_GOAL := help
.PHONY: help setup run test lint format bench package docs pictures lock

PYTHON ?= python3
VENV_PYTHON := .venv/bin/python
# What the machine must be ready for; `make run` needs less than `make test`.
PURPOSE := test

help:  ## print these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:  ## system packages where they are missing, then the environment in .venv/
	@sh scripts/system_packages.sh $(PURPOSE)
	@$(PYTHON) scripts/setup.py --for $(PURPOSE)

run: PURPOSE := run
run: setup  ## open the app with the bundled campaign and a server of its own
	@$(VENV_PYTHON) scripts/run.py

test: setup  ## every check and every test
	@$(VENV_PYTHON) scripts/test.py

lint: setup  ## style, types, arrows between packages, shape of the code
	@$(VENV_PYTHON) scripts/lint.py

format: setup  ## let ruff repair and format what it can, then lint
	@$(VENV_PYTHON) scripts/lint.py --fix

bench: setup  ## measure against bare operations; a table, and JSON under build/
	@$(VENV_PYTHON) -m benchmarks

package: setup  ## build the one-folder program under dist/
	@$(VENV_PYTHON) -m PyInstaller --noconfirm build.spec

docs: setup  ## check links, decisions, documented settings, and the words and pictures of the volunteers' guide
	@$(VENV_PYTHON) scripts/check_docs.py

pictures: setup  ## make the pictures of README and guide anew, from the app's own pages
	@$(VENV_PYTHON) scripts/pictures.py docs/pictures --readme
	@$(VENV_PYTHON) scripts/guide_pictures.py docs/pictures

lock: setup  ## write requirements/ anew; UPGRADE=1 takes the newest versions
	@$(VENV_PYTHON) scripts/lock.py $(if $(UPGRADE),--upgrade)
