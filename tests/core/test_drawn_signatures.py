"""A drawn signature has ink in it, is kept small enough to be sealed, and need not be drawn at all."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.model import Question
from petition_core.rules.drawn import KEPT_POINTS, MAX_POINTS, MAX_STROKES, ink, thinned
from tests.core.asking import asking, found, kept

CAMPAIGN = asking(Question("mark", "drawn"))
NEEDED = asking(Question("mark", "drawn", required=True))
CROSS = ((2000, 2000, 3000, 3000), (2000, 3000, 3000, 2000))
SPIRAL = (
    tuple(n for i in range(5_000) for n in (5000 + round(i * math.sin(i / 99)), 5000 + round(i * math.cos(i / 99)))),
)


def test_a_cross_is_a_signature():
    assert kept(CAMPAIGN, mark=CROSS) == {"mark": CROSS}
    assert kept(CAMPAIGN, mark=[list(stroke) for stroke in CROSS]) == {"mark": CROSS}


def test_a_dot_beside_lines_belongs_to_it_and_an_empty_stroke_does_not():
    assert kept(CAMPAIGN, mark=[*CROSS, [5, 5], []]) == {"mark": (*CROSS, (5, 5))}


def test_who_cannot_draw_confirms_instead():
    assert kept(NEEDED, mark=True) == {"mark": True}


@pytest.mark.parametrize("empty", [False, None, [], (), [[]], ""])
def test_an_empty_field_is_no_answer(empty):
    assert kept(CAMPAIGN, mark=empty) == {}
    assert found(NEEDED, mark=empty) == [("mark", "missing")]


@pytest.mark.parametrize(
    ("strokes", "kind"),
    [
        ([[5, 5]], "nothing drawn"),
        ([[5, 5]] * 200, "nothing drawn"),
        ([[5, 5] * 500], "nothing drawn"),
        ([[0, 0, 999, 0]], "nothing drawn"),
        ([[0, 0, 700, 0], [5000, 5000, 5000, 5200]], "nothing drawn"),
        ([[0, 0, 9000, 9000]] * (MAX_STROKES + 1), "too long"),
        ([[0, 0, 9000, 9000]] * 1_000_000, "too long"),
        ([[0, 0] * (MAX_POINTS + 1)], "too long"),
        ([[0, 0, 10_001, 0]], "wrong type"),
        ([[-1, 0, 9000, 0]], "wrong type"),
        ([[0, 0, 9000]], "wrong type"),
        ([[0, 0, 9000, True]], "wrong type"),
        ([[0, 0, 9000.0, 0]], "wrong type"),
        ([[0, 0, float("nan"), 0]], "wrong type"),
        ([[0, 0, 10**400, 0]], "wrong type"),
        ([[0, 0, "9000", 0]], "wrong type"),
        ([0, 0, 9000, 0], "wrong type"),
        (["M0 0"], "wrong type"),
        ([None], "wrong type"),
        ("yes", "wrong type"),
        ({"x": "0"}, "wrong type"),
        (1, "wrong type"),
    ],
    ids=range(22),
)
def test_what_is_no_drawing_is_refused_with_its_kind(strokes, kind):
    assert found(CAMPAIGN, mark=strokes) == [("mark", kind)]


def test_more_points_than_the_eye_can_see_are_thinned_and_the_line_stays():
    (mark,) = kept(CAMPAIGN, mark=SPIRAL)["mark"]
    assert len(mark) <= 2 * KEPT_POINTS
    assert mark[:2] == SPIRAL[0][:2]
    assert mark[-2:] == SPIRAL[0][-2:]
    assert ink((mark,)) > 0.95 * ink(SPIRAL)


def test_what_is_small_enough_is_kept_to_the_point():
    exact = (tuple(range(2 * KEPT_POINTS)),)
    assert thinned(exact) == exact


POINTS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)), max_size=40)


@given(st.lists(POINTS.map(lambda points: [n for point in points for n in point]), max_size=MAX_STROKES))
def test_no_drawing_whatever_breaks_the_rule(strokes):
    if not found(CAMPAIGN, mark=strokes):
        mark = kept(CAMPAIGN, mark=strokes).get("mark", ())
        assert sum(map(len, mark)) <= 2 * KEPT_POINTS
