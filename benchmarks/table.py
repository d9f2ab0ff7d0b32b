"""Results as a table for people. Widths follow the content; nothing is measured here."""

from __future__ import annotations

from benchmarks.frame import Result, Row

HEADINGS = ("", "ours", "bare", "unit", "times", "goal")


def lines(result: Result) -> list[str]:
    """The title, one line per row, and the remarks below."""
    cells = [HEADINGS, *(_cells(row) for row in result.rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADINGS))]
    return [
        f"{result.name}: {result.title}",
        *("  " + _line(line, widths) for line in cells),
        *(f"  - {remark}" for remark in result.remarks),
    ]


def _cells(row: Row) -> tuple[str, ...]:
    wanted = row.goal if row.most is None else row.most
    goal = "" if wanted is None else f"<= {wanted:g} {'met' if row.met else 'MISSED'}"
    times = "" if row.times is None else f"{row.times:.2f}"
    return (row.what, number(row.ours), "" if row.bare is None else number(row.bare), row.unit, times, goal)


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    """Words to the left, numbers to the right."""
    sides = ("<", ">", ">", "<", ">", "<")
    texts = (f"{cell:{side}{width}}" for cell, side, width in zip(cells, sides, widths, strict=True))
    return "  ".join(texts).rstrip()


def number(value: float) -> str:
    """Three significant figures are all that a shared machine can promise."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
