"""Runs the command line: ``python -m edition``."""

import sys

from edition.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
