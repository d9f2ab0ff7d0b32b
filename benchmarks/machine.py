"""What the numbers were measured on: the kind of machine and the versions that matter, never its name or its user."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import psutil

from petition_core import __version__

LIBRARIES = ("cryptography", "PySide6_Essentials", "SQLAlchemy", "alembic", "msgspec", "httpx", "psycopg")


def facts() -> dict[str, str]:
    """Facts by name, in the order in which they are printed."""
    load = ", ".join(f"{value:.1f}" for value in psutil.getloadavg())
    return {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "program": __version__,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "processor": f"{os.cpu_count()} cores, {_processor()}",
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GB",
        "load before": load,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "libraries": ", ".join(f"{name} {version(name)}" for name in LIBRARIES),
    }


def _processor() -> str:
    """The processor's own name where the system tells it."""
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"
