"""Every colour can be read on every ground it stands on, whatever accent a campaign brings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_desktop.ui.contrast import PART_LEAST, TEXT_LEAST, contrast, holds, is_colour, luminance, with_accent
from petition_desktop.ui.tokens import DARK, LIGHT

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@PALETTES
@pytest.mark.parametrize("tone", ["ink", "soft", "accent", "good", "careful", "bad"])
def test_each_tone_can_be_read_on_paper_and_card(palette, tone):
    assert min(contrast(getattr(palette, tone), ground) for ground in (palette.paper, palette.card)) >= TEXT_LEAST


@PALETTES
def test_the_edge_of_a_field_can_be_seen(palette):
    assert min(contrast(palette.border, ground) for ground in (palette.paper, palette.card)) >= PART_LEAST


@PALETTES
def test_our_own_accent_needs_no_help(palette):
    assert holds(palette)
    assert with_accent(palette, "") == palette


@PALETTES
@given(accent=COLOURS)
def test_every_accent_is_made_to_hold(palette, accent):
    dressed = with_accent(palette, accent)
    assert holds(dressed)
    assert {name for name in palette.__struct_fields__ if getattr(palette, name) != getattr(dressed, name)} <= {
        "accent",
        "on_accent",
        "tint",
    }


def test_an_accent_that_holds_stays_as_it_is():
    assert with_accent(LIGHT, "#7A1F5C").accent == "#7A1F5C"


def test_a_pale_accent_gets_darker_on_light_and_a_dark_one_lighter_on_dark():
    assert luminance(with_accent(LIGHT, "#FFE680").accent) < luminance("#FFE680")
    assert luminance(with_accent(DARK, "#0B5C8A").accent) > luminance("#0B5C8A")


@pytest.mark.parametrize("text", ["", "red", "#12345", "#1234567", "#GGGGGG", "123456#"])
def test_what_is_no_colour_changes_nothing(text):
    assert not is_colour(text)
    assert with_accent(LIGHT, text) == LIGHT


def test_black_on_white_is_the_most_there_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
