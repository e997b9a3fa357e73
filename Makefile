# make book   builds the book and says where to open it
# make test   runs every test, after setting up all it needs
# make read   builds the book, serves it on this machine and opens it
# make lab    opens the notebooks in JupyterLab
# make check  checks the tables
# make lock   resolves the dependencies again

SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BOOK := $(BIN)/jupyter-book build .

.PHONY: book test read lab check lock clean

book: $(VENV)/.book check
	$(BOOK)
	@echo
	@echo "The book is built. Open $(CURDIR)/_build/html/index.html"

check: $(VENV)/.book
	$(BIN)/fiasco check

test: $(VENV)/.test check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check edition tests bench
	$(BIN)/mypy
	$(BOOK)
	$(BIN)/python -m pytest -n auto --dist loadgroup

read: book
	@echo "Serving the book at http://127.0.0.1:8000 (stop with Ctrl-C)"
	@( sleep 1; $(BIN)/python -m webbrowser -t http://127.0.0.1:8000 >/dev/null 2>&1 || true ) &
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory _build/html 8000

lab: $(VENV)/.book
	mkdir -p $(VENV)/etc/jupyter/labconfig
	$(BIN)/jupytext-config --settings-file $(VENV)/etc/jupyter/labconfig/default_setting_overrides.json set-default-viewer
	$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) chapters

lock:
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/pip install --quiet pip-tools
	$(VENV)-lock/bin/pip-compile --quiet --allow-unsafe --generate-hashes --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host -o requirements.txt requirements.in
	$(VENV)-lock/bin/pip-compile --quiet --allow-unsafe --generate-hashes --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host -o requirements-dev.txt requirements-dev.in
	rm -rf $(VENV)-lock

clean:
	rm -rf _build $(VENV)

$(VENV)/.book: requirements.txt pyproject.toml tools/make-venv
	bash tools/make-venv "$(PYTHON)" "$(VENV)"
	$(BIN)/pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.test: requirements-dev.txt $(VENV)/.book
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.txt
	bash tools/find-chromium > $@.tmp
	mv $@.tmp $@
