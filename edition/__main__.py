"""Runs the command line: ``python -m edition``."""

from edition.cli import run

if __name__ == "__main__":
    run()
