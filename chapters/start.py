"""Makes the edition's package importable from a notebook, wherever it is opened."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
