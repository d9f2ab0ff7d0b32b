"""A small column chart as a picture inside the page, and the same numbers as a table for whoever does not see it."""

from __future__ import annotations

from petition_server.pages.markup import Content, Html, el
from petition_server.pages.parts import table
from petition_server.pages.words import Said, given, say

_HEIGHT = 100


def columns(heading: Said, kind: Said, counts: list[tuple[str, int]], marks: list[str]) -> Html:
    """`counts` from left to right; `marks` stand below, evenly apart. `kind` is what the names are: day, hour."""
    most = max([count for _name, count in counts] or [0])
    drawn: list[Content] = []
    for at, (name, count) in enumerate(counts):
        height = count * _HEIGHT / most if most else 0
        told = el("title", say("{name}: {count}", name=name, count=f"{count:,}"))
        ground = el("rect", x=f"{at + 0.1:.1f}", y=_HEIGHT - 1, width="0.8", height=1, class_="ground")
        # Even one signature is to be seen.
        shown = max(height, 1.5) if count else 0
        bar = el("rect", told, x=f"{at + 0.1:.1f}", y=f"{_HEIGHT - shown:.1f}", width="0.8", height=f"{shown:.1f}")
        drawn += [ground, bar]
    box = f"0 0 {max(len(counts), 1)} {_HEIGHT}"
    text = say("{heading}, at most {most}", heading=heading, most=f"{most:,}")
    picture = el("svg", *drawn, viewBox=box, preserveAspectRatio="none", role="img", aria_label=text)
    scale = el("div", *(el("span", given(mark)) for mark in marks), class_="scale", aria_hidden="true")
    rows: list[list[Content]] = [[given(name), given(count)] for name, count in counts if count]
    numbers = el("details", el("summary", say("As numbers")), table(heading, [kind, say("Signatures")], rows))
    return el("section", el("h2", heading), picture, scale, numbers if rows else None, class_="card chart")
