"""Where a fault of ours happened, for the log and the last words of a program: files and lines, no values, no texts."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from types import TracebackType

_INNERMOST = 12


def fault_places(trace: TracebackType | None) -> list[str]:
    """The innermost frames, the place of the fault last."""
    frames = traceback.extract_tb(trace)[-_INNERMOST:]
    return [f"{'/'.join(PurePath(frame.filename).parts[-2:])}:{frame.lineno}" for frame in frames]
