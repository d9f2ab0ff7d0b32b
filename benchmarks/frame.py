"""What every benchmark shares: two sides measured in turns, and the rows of a result.

The sides take turns round by round, and the order turns too, so that whatever else the machine does hits both.
Printing is `table`'s business, facts about the machine are `machine`'s.
"""

from __future__ import annotations

import contextlib
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"


class Row(Struct, frozen=True):
    """One line of the table: our side beside the bare limit, and how many times the limit's cost ours is.

    `times` is None where there is nothing to compare with; `goal` is the most it may be, None where none was set.
    Where there is a limit for our side by itself, that is `most`, in the row's unit.
    """

    what: str
    unit: str
    ours: float
    bare: float | None = None
    times: float | None = None
    goal: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without a goal."""
        if self.most is not None:
            return self.ours <= self.most
        return None if self.goal is None or self.times is None else self.times <= self.goal


class Result(Struct, frozen=True):
    """One benchmark's outcome. `remarks` are measured facts that need a sentence rather than a row."""

    name: str
    title: str
    rows: tuple[Row, ...]
    remarks: tuple[str, ...] = ()


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder on the disk of the repository, gone afterwards; a system's temporary folder may be in memory."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        yield Path(folder)


def seconds(act: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """How long one call takes: by the clock on the wall, or with `time.process_time` what the processor spends."""
    start = clock()
    act()
    return clock() - start


def in_turns(rounds: int, sides: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Call each side once a round, every second round the other way round; what each returned, in order."""
    measured: dict[str, list[float]] = {name: [] for name in sides}
    names = list(sides)
    for turn in range(rounds):
        for name in names if turn % 2 == 0 else reversed(names):
            measured[name].append(sides[name]())
    return measured


def compare(what: str, unit: str, ours: Sequence[float], bare: Sequence[float], goal: float | None = None) -> Row:
    """A row from costs (time, memory): medians of both sides and their ratio."""
    middle, limit = statistics.median(ours), statistics.median(bare)
    return Row(what, unit, middle, limit, middle / limit, goal)


def compare_rates(
    what: str, unit: str, count: int, ours: Sequence[float], bare: Sequence[float], goal: float | None = None
) -> Row:
    """A row of rates, from the seconds that `count` acts took on each side in each round."""
    middle, limit = statistics.median(ours), statistics.median(bare)
    return Row(what, unit, count / middle, count / limit, middle / limit, goal)
