"""From the start of the process to the first painted form, and its memory, against a bare PySide6 window.

Both are started by the same Python, warm, one after the other in turns, without a screen (offscreen) and under Xvfb
(xcb). Each says itself when it was painted (PETITION_PAINTED), counted from the start of its process; a while later
its memory is read again from outside, because the app opens its store only after the first form is painted.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec
import psutil
from msgspec import Struct

from benchmarks import bundled
from benchmarks.bare_window import VARIABLE
from benchmarks.display import has_xvfb, virtual_display
from benchmarks.frame import ROOT, Result, Row, compare, in_turns, scratch_folder
from petition_desktop.store.folder import DataFolder
from petition_desktop.store.shelf import CampaignShelf

ROUNDS = 9
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
PACKAGED = ROOT / "dist" / "petition-desktop" / ("petition-desktop.exe" if os.name == "nt" else "petition-desktop")
TIME_GOAL = 1.5
MEMORY_GOAL = 1.6
PATIENCE = 60.0
#: Long enough for the store to be opened and the first try to send to be made.
SETTLING = 2.0


class Painted(Struct, frozen=True):
    """What a program says at its first painted form."""

    seconds: float
    rss_mb: float


class Run(Struct, frozen=True):
    """One start. `settled_mb` is its memory `SETTLING` seconds after the form was painted."""

    painted: Painted
    settled_mb: float


def measure() -> Result:
    """Both programs on each kind of screen this machine has."""
    rows: list[Row] = []
    with scratch_folder() as scratch:
        home = _prepared_home(scratch / "home")
        rows += _on("offscreen", OFFSCREEN, home, scratch)
        rows += _packaged(home, scratch)
        if has_xvfb():
            with virtual_display() as display:
                rows += _on("xcb", {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, home, scratch)
    remarks = [f"{ROUNDS} rounds, both programs warm; settled is {SETTLING:g} s after the first painted form"]
    if not has_xvfb():
        remarks.append("no Xvfb on this machine, so xcb was not measured")
    return Result("start", "process start to first painted form, and memory", tuple(rows), tuple(remarks))


def _prepared_home(home: Path) -> Path:
    """A data folder with one campaign, as on a stall's second morning."""
    folder = DataFolder(home)
    folder.make()
    CampaignShelf(folder.campaigns).add(bundled.campaign().raw)
    return home


def _on(screen: str, variables: Mapping[str, str], home: Path, scratch: Path) -> list[Row]:
    """Time, memory and settled memory on one kind of screen."""
    programs = {
        "ours": [sys.executable, "-m", "petition_desktop", "--home", str(home)],
        "bare": [sys.executable, "-m", "benchmarks.bare_window"],
    }
    runs: dict[str, list[Run]] = {name: [] for name in programs}

    def starting(name: str) -> Callable[[], float]:
        def start() -> float:
            runs[name].append(_run(programs[name], variables, scratch / f"{name}.painted"))
            return runs[name][-1].painted.seconds

        return start

    sides = {name: starting(name) for name in programs}
    in_turns(1, sides)  # fills the caches, and lets the app make its store
    for found in runs.values():
        found.clear()
    in_turns(ROUNDS, sides)
    ours, bare = runs["ours"], runs["bare"]
    return [
        compare(f"first form, {screen}", "s", _times(ours), _times(bare), TIME_GOAL),
        compare(f"memory then, {screen}", "MB", _memory(ours), _memory(bare), MEMORY_GOAL),
        compare(f"memory settled, {screen}", "MB", _settled(ours), _settled(bare)),
    ]


def _packaged(home: Path, scratch: Path) -> list[Row]:
    """What people start: the packaged program, where `make package` has left one. There is no bare one beside it."""
    if not PACKAGED.exists():
        return []
    command = [str(PACKAGED), "--home", str(home)]
    runs = [_run(command, OFFSCREEN, scratch / "packaged.painted") for _ in range(ROUNDS)]
    return [
        Row("first form, offscreen, packaged program", "s", statistics.median(_times(runs))),
        Row("memory then, offscreen, packaged program", "MB", statistics.median(_memory(runs))),
    ]


def _times(runs: list[Run]) -> list[float]:
    return [run.painted.seconds for run in runs]


def _memory(runs: list[Run]) -> list[float]:
    return [run.painted.rss_mb for run in runs]


def _settled(runs: list[Run]) -> list[float]:
    return [run.settled_mb for run in runs]


def _run(command: list[str], variables: Mapping[str, str], note: Path) -> Run:
    note.unlink(missing_ok=True)
    environment = {**os.environ, **variables, VARIABLE: str(note), "LC_ALL": "C.UTF-8"}
    with _program(command, environment) as program:
        painted = msgspec.json.decode(_first_line(note, program), type=Painted)
        time.sleep(SETTLING)
        settled = float(psutil.Process(program.pid).memory_info().rss) / 2**20
    return Run(painted, settled)


@contextlib.contextmanager
def _program(command: list[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        yield program
    finally:
        program.terminate()
        program.communicate()


def _first_line(note: Path, program: subprocess.Popen[str]) -> str:
    """Wait for the program's word; looking every few milliseconds costs less than a hundredth of a core."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if note.exists() and (text := note.read_text(encoding="utf-8")).endswith("\n"):
            return text.splitlines()[0]
        if program.poll() is not None:
            break
        time.sleep(0.005)
    program.kill()
    raise RuntimeError(f"{' '.join(map(str, program.args))} painted no form: {program.communicate()[1]}")  # type: ignore[arg-type]
