"""Where things lie in this repository, for the other scripts here. Standard library only, nothing is done on import."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements" / "lock.txt"
STALL_LOCK = ROOT / "requirements" / "stall.txt"
INTEROP = ROOT / "tests" / "interop"


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter inside the environment; Windows keeps it in another folder."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def python_folders() -> list[str]:
    """The folders with code of ours, as far as they exist yet, for ruff and mypy."""
    return [name for name in ("src", "scripts", "benchmarks", "tests") if (ROOT / name).is_dir()]
