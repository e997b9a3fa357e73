"""Runs the command line: ``python -m edition``."""

import sys

if __name__ == "__main__":
    try:
        from edition.cli import run

        run()
    except KeyboardInterrupt:  # while the program itself was being read
        sys.exit(130)
