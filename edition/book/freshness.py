"""What makes a page stale: the tables, the package, the theme and the texts on this machine, besides its own text.

The notebook cache keys on code cells alone, so a changed table would leave old results on the
page. The cache therefore lives in a folder named after a digest of everything a cell can read, and
every page that uses the record is read again when that digest changes.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment

from edition.record.folders import CHECKOUT, texts_folder

ROOT = CHECKOUT


def digest(root: Path = ROOT) -> str:
    """Return a digest of the tables, the package, the theme, and the texts on the reader's machine if there are any.

    Parameters
    ----------
    root
        The checkout.

    Returns
    -------
    str
        Sixteen hexadecimal digits that change when any of these files changes.
    """
    sums = hashlib.sha256()
    files = [*(root / "data").rglob("*"), *(root / "edition").rglob("*.py"), *(root / "theme").rglob("*")]
    for path in sorted(f for f in files if f.is_file()):
        _add(sums, path.relative_to(root).as_posix(), path)
    texts = texts_folder() if root == ROOT else root / "texts"
    for path in sorted(f for f in texts.glob("*") if f.is_file()):
        _add(sums, f"texts/{path.name}", path)
    return sums.hexdigest()[:16]


def _add(sums: hashlib._Hash, name: str, path: Path) -> None:
    sums.update(name.encode())
    sums.update(hashlib.sha256(path.read_bytes()).digest())


def choose_cache(app: Sphinx, config: Config) -> None:
    """Point the notebook cache at the folder of the present digest and drop those of earlier ones."""
    base = ROOT / "_build" / ".jupyter_cache"
    current = base / digest()
    if base.is_dir():
        for folder in base.iterdir():
            if folder != current:
                shutil.rmtree(folder) if folder.is_dir() else folder.unlink()
    config["nb_execution_cache_path"] = str(current)


def outdated(app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]) -> set[str]:
    """Return every page when tables or package have changed since the last build."""
    now = digest()
    before = getattr(env, "edition_digest", None)
    env.edition_digest = now  # type: ignore[attr-defined]
    return set() if before == now else set(env.found_docs)
