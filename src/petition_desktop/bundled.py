"""Finds what comes with the program and is no code: the folder `resources/`, beside the sources or in a build."""

from __future__ import annotations

import sys
from pathlib import Path

from petition_core.errors import FileRefused


def resources() -> Path:
    """The folder; `FileRefused` if this installation came without it."""
    # PyInstaller unpacks, or in one-folder builds keeps, what it was given under `sys._MEIPASS`.
    frozen = getattr(sys, "_MEIPASS", None)
    folder = Path(frozen) / "resources" if frozen else Path(__file__).resolve().parents[2] / "resources"
    if not folder.is_dir():
        raise FileRefused(path="resources", reason="it did not come with this installation")
    return folder


def bundled_campaign(state: str) -> Path:
    """The source folder of the campaign that comes with the program; `state` is `open` or `closed`."""
    return resources() / "campaigns" / "hong-kong-2020" / state
