"""A signature drawn by finger, pen or mouse: kept as strokes, small enough to be sealed, and with ink in it.

A stroke is x, y, x, y … from 0 to 10,000 across and down the field. `True` stands for “I cannot draw”.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from math import hypot

from petition_core.rules.asked import Asked, Kind, ProblemKind
from petition_core.signature import Answer, Strokes

SIDE = 10_000
MAX_STROKES = 200
MAX_POINTS = 20_000  # as drawn
KEPT_POINTS = 600  # what the eye cannot tell from more
LEAST_INK = 1_000  # a tenth of a side in all
_CLOSEST = 4.0


def ink(strokes: Strokes) -> float:
    """The length of all lines, in ten-thousandths of a side."""
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in strokes for a, b in pairwise(_points(stroke)))


def thinned(strokes: Strokes) -> Strokes:
    """The same drawing in at most `KEPT_POINTS` points: those too close to the one before are left out."""
    closest = 0.0
    kept = strokes
    while sum(map(len, kept)) > 2 * KEPT_POINTS:
        closest = 1.3 * closest or _CLOSEST
        kept = tuple(_thinned(stroke, closest) for stroke in strokes)
    return kept


def _thinned(stroke: tuple[int, ...], closest: float) -> tuple[int, ...]:
    points = _points(stroke)
    kept = points[:1]
    for point in points[1:-1]:
        if hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= closest:
            kept.append(point)
    kept += points[1:][-1:]
    return tuple(number for point in kept for number in point)


def _points(stroke: tuple[int, ...]) -> list[tuple[int, int]]:
    return list(zip(stroke[::2], stroke[1::2], strict=True))


def _too_much(strokes: list[object] | tuple[object, ...]) -> bool:
    if len(strokes) > MAX_STROKES:
        return True
    return sum(len(stroke) for stroke in strokes if isinstance(stroke, list | tuple)) > 2 * MAX_POINTS


def _accepts(answer: object) -> bool:
    if answer is True:
        return True
    if not isinstance(answer, list | tuple):
        return False
    return _too_much(answer) or all(_is_stroke(stroke) for stroke in answer)


def _is_stroke(stroke: object) -> bool:
    return (
        isinstance(stroke, list | tuple)
        and len(stroke) % 2 == 0
        and all(type(number) is int and 0 <= number <= SIDE for number in stroke)
    )


def _kept(answer: Answer, _asked: Asked) -> Answer:
    if not isinstance(answer, list | tuple) or _too_much(answer):
        return answer
    return thinned(tuple(tuple(stroke) for stroke in answer if stroke))


def _trouble(value: Answer, _asked: Asked, _today: date) -> ProblemKind | None:
    if not isinstance(value, tuple | list):
        return None
    if _too_much(value):
        return "too long"
    return "nothing drawn" if ink(tuple(value)) < LEAST_INK else None


DRAWN = Kind(_accepts, _kept, _trouble)
