"""Builds the packaged program for the tests, and keeps it under `build/` until something it is made of changes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock

from place import ROOT

KEPT = ROOT / "build" / "packaged"
#: Everything a build depends on.
MADE_OF = ("src/petition_core", "src/petition_desktop", "resources", "packaging", "build.spec", "LICENSE")
LIBRARIES = ("requirements/lock.txt", "requirements/stall.txt")


def built() -> Path:
    """The folder of the program, fresh or kept from the last time."""
    folder = KEPT / fingerprint()
    KEPT.parent.mkdir(exist_ok=True)
    # The tests run in several processes; one builds and the others wait for it.
    with FileLock(KEPT.with_suffix(".lock")):
        if not folder.is_dir():
            shutil.rmtree(KEPT, ignore_errors=True)
            build(KEPT / "dist", KEPT / "work")
            # Renamed last: a build that was broken off is never taken for a whole one.
            (KEPT / "dist").rename(folder)
    return folder / "petition-desktop"


def build(target: Path, work: Path) -> None:
    """Run PyInstaller; its words are shown only if it fails."""
    folders = ["--distpath", str(target), "--workpath", str(work)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, "build.spec"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"PyInstaller failed:\n{done.stdout}{done.stderr}")


def fingerprint() -> str:
    """A hash over names and contents of `MADE_OF`, the locked libraries and this Python."""
    seen = hashlib.sha256(sys.version.encode())
    for path in (*sources(), *(ROOT / name for name in LIBRARIES)):
        seen.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return seen.hexdigest()[:16]


def sources() -> Iterator[Path]:
    """The files of `MADE_OF` in order."""
    for name in MADE_OF:
        place = ROOT / name
        files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())
        yield from (path for path in files if "__pycache__" not in path.parts)
