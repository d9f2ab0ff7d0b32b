"""Whatever accent a campaign brings, it can be read on every ground of the window: computed, for any colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.contrast import (
    DARK,
    LIGHT,
    TEXT_LEAST,
    Ground,
    accent_on,
    contrast,
    holds,
    is_colour,
    luminance,
    mixed,
    shown_instead,
)

WHITE_PAGE = Ground(
    dark=False, paper="#FFFFFF", card="#FFFFFF", ink="#000000", soft="#000000", on_accent="#FFFFFF", least=7
)
GROUNDS = pytest.mark.parametrize("ground", [LIGHT, DARK, WHITE_PAGE], ids=["light", "dark", "high"])
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@GROUNDS
@given(wanted=COLOURS)
def test_every_accent_is_made_to_hold_or_not_taken(ground, wanted):
    shown = accent_on(ground, wanted)
    if shown is None:
        assert ground.dark  # so pale that its tint would hide the quiet texts
        assert luminance(wanted) > 0.8
        return
    assert holds(ground, shown)
    for other in (ground.paper, ground.card, shown.tint):
        assert contrast(shown.accent, other) >= ground.least
    assert contrast(shown.accent, shown.on_accent) >= ground.least


@given(wanted=COLOURS)
def test_it_is_told_when_another_colour_is_shown_and_only_then(wanted):
    instead = shown_instead(wanted)
    as_it_is = min(contrast(wanted, other) for other in (LIGHT.paper, LIGHT.card))
    if instead:
        assert instead != wanted
        assert contrast(instead, LIGHT.paper) >= TEXT_LEAST
    else:
        assert as_it_is >= TEXT_LEAST


def test_an_accent_that_holds_stays_as_it_is():
    shown = accent_on(LIGHT, "#7a1f5c")
    assert shown is not None
    assert shown.accent == "#7A1F5C"
    assert shown_instead("#7a1f5c") == ""


def test_a_pale_accent_gets_darker_on_light_and_a_dark_one_lighter_on_dark():
    pale, deep = accent_on(LIGHT, "#FFE680"), accent_on(DARK, "#0B5C8A")
    assert pale is not None
    assert deep is not None
    assert luminance(pale.accent) < luminance("#FFE680")
    assert luminance(deep.accent) > luminance("#0B5C8A")


@pytest.mark.parametrize("text", ["", "red", "#12345", "#1234567", "#GGGGGG", "123456#"])
def test_what_is_no_colour_is_not_taken(text):
    assert not is_colour(text)
    assert accent_on(LIGHT, text) is None
    assert shown_instead(text) == ""


def test_black_on_white_is_the_most_there_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)  # a known border case of WCAG's formula


def test_a_mixture_lies_between():
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#123456", "#FFFFFF", 1) == "#123456"
