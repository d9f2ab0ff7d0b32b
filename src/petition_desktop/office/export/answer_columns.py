"""The columns of one question, by its kind: an address has one for each part, a drawing one for its lines.

An answer that does not fit the kind (the question was another one in an older version, or a stranger sealed it) goes
into the first column as it is: nothing is lost, and no export fails.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from petition_core.address_form import PARTS
from petition_core.signature import Answer

Cell = Callable[[Answer], str]


def answer_cells(kind: str) -> tuple[tuple[str, Cell], ...]:
    """What follows the question's name in the heading, and the text of the cell; `kind` is "" where nobody knows it."""
    if kind == "address":
        first, *others = PARTS
        return ((f".{first}", _street), *((f".{part}", _part(part)) for part in others))
    if kind == "drawn":
        return (("", _how_drawn), (".svg_path", svg_path))
    return (("", plain),)


def plain(answer: Answer) -> str:
    """Any answer as one text."""
    if isinstance(answer, str):
        return answer
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, dict):
        return msgspec.json.encode(answer, order="sorted").decode()
    return svg_path(answer)


def svg_path(answer: Answer) -> str:
    """The strokes as the path of an SVG of 10,000 by 10,000; "" for what is not drawn."""
    if not isinstance(answer, tuple):
        return ""
    return " ".join(_stroke(stroke) for stroke in answer if len(stroke) > 1)


def _stroke(stroke: tuple[int, ...]) -> str:
    points = [f"{x} {y}" for x, y in zip(stroke[::2], stroke[1::2], strict=False)]
    return f"M{points[0]}h0" if len(points) == 1 else "M" + "L".join(points)


def _how_drawn(answer: Answer) -> str:
    if answer is True:
        return "confirmed"
    return "drawn" if isinstance(answer, tuple) else plain(answer)


def _street(answer: Answer) -> str:
    return answer.get("street", "") if isinstance(answer, dict) else plain(answer)


def _part(name: str) -> Cell:
    return lambda answer: answer.get(name, "") if isinstance(answer, dict) else ""
