# Every command sets itself up; `make` alone says what there is. PYTHON=python3.12 picks another Python.
.DEFAULT_GOAL := help
.NOTPARALLEL:
SHELL := /bin/sh
BIN := .venv/bin
SCREEN = $(if $(filter-out Linux,$(shell uname))$(DISPLAY)$(WAYLAND_DISPLAY),screen)
LANGUAGES = zh_CN zh_TW de ja
LUPDATE = $(BIN)/pyside6-lupdate -silent -locations none -no-obsolete -source-language en
LOCK = @build/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml
TRANSLATED = $(sort $(shell find returns_desktop/ui returns_desktop/services -name '*.py') returns_desktop/app.py)

.PHONY: help run test coverage mutants bench screenshots guide kills stress lint installer installcheck translations lock clean

help: ## Say what there is
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS='	' read -r name text; do \
		printf '  make %-13s %s\n' "$$name" "$$text"; done

run: ## Start the program: make run ARGS="--data-dir DIR FILE"; without a screen, do the same job without a window
	@tools/setup.sh run $(SCREEN)
ifneq ($(SCREEN),)
	@$(BIN)/returns-desktop $(ARGS)
else
	@echo "No screen found: doing the same job without a window."
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m returns_desktop --headless-demo $(ARGS)
endif

test: ## Run the tests, no screen needed: make test PYTEST_ARGS="-k import -x"
	@tools/setup.sh dev
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m pytest $(PYTEST_ARGS)

coverage: ## Run the tests below the window and fail under 98 % of branches in one of these layers
	@$(MAKE) --no-print-directory test PYTEST_ARGS="-p layer_coverage --ignore=tests/ui $(PYTEST_ARGS)"

mutants: ## Put faults into the rules and see whether a test fails: make mutants ARGS="returns_desktop.domain.money.*"
	@tools/setup.sh mutants
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m mutmut run $(ARGS)
	@$(BIN)/python -m mutmut results

bench: ## Measure the program beside its baselines: make bench ARGS="--quick --only 3,4 --json FILE"
	@tools/setup.sh run
	@$(BIN)/python -m benchmarks $(ARGS)

screenshots: ## Paint every screen in each look and language into build/screenshots: make screenshots ARGS="--only about"
	@tools/setup.sh run
	@PYTHONPATH=tests:. $(BIN)/python -m pictures $(ARGS)

guide: ## Paint the pictures of docs/guide and of the README anew
	@tools/setup.sh run
	@PYTHONPATH=tests:. $(BIN)/python -m pictures.guide

kills: ## Kill the program again and again and look at what is left: make kills ARGS="--times 100 --seed 7"
	@tools/setup.sh dev
	@PYTHONPATH=tests:. $(BIN)/python -m kills $(ARGS)

stress: ## Have several processes work on one shop at once: make stress ARGS="--times 100 --seed 7"
	@tools/setup.sh dev
	@PYTHONPATH=tests:. $(BIN)/python -m stress $(ARGS)

lint: ## Check style and types
	@tools/setup.sh dev
	$(BIN)/ruff check .
	$(BIN)/mypy

installer: ## Build the program that needs no Python, with its packages, into dist/
	@tools/setup.sh installer
	$(BIN)/pyinstaller --noconfirm --clean --log-level ERROR build_installer.spec
	@dist/returns-desktop/returns-desktop --self-test
ifeq ($(shell uname),Linux)
	@$(BIN)/python tools/linux_packages.py
else
	@hdiutil create -quiet -ov -srcfolder "dist/Returns Desktop.app" -volname "Returns Desktop" dist/returns-desktop.dmg
endif

installcheck: ## Install the .deb in a clean Debian, do the main job there by keys, remove it: make installcheck SUITE=trixie
	@tools/setup.sh installer check
	@ls dist/*.deb >/dev/null 2>&1 || $(MAKE) --no-print-directory installer
	@unshare --mount $(BIN)/python tools/clean_debian.py "$$(ls -t dist/*.deb | head -n 1)" build/installed $(SUITE)

translations: ## Collect the texts of the program into resources/i18n/*.ts and compile them
	@tools/setup.sh run
	@# English needs its plurals only: every other text is English already.
	@$(LUPDATE) -pluralonly -target-language en $(TRANSLATED) -ts resources/i18n/returns_desktop_en.ts
	@for language in $(LANGUAGES); do \
		$(LUPDATE) -target-language $$language $(TRANSLATED) -ts resources/i18n/returns_desktop_$$language.ts || exit; \
	done
	@tools/setup.sh run

lock: ## Pin the newest allowed packages in requirements/, with the hashes of every system's files
	@tools/setup.sh run
	@$(BIN)/python -m venv build/lock && build/lock/bin/python -m pip install --quiet uv
	$(LOCK) --group build --output-file requirements/run.txt
	$(LOCK) --group dev --constraint requirements/run.txt --output-file requirements/dev.txt
	$(LOCK) --group mutants --constraint requirements/dev.txt --output-file requirements/mutants.txt
	$(LOCK) --group installer --constraint requirements/run.txt --output-file requirements/installer.txt

clean: ## Remove everything that the other commands made
	rm -rf .venv build dist mutants *.egg-info resources/i18n/*.qm resources/licences.json .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
