"""Every colour of every palette can be read on every ground it stands on, whatever accent a campaign brings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.contrast import PART_LEAST, Accent, contrast, holds
from petition_desktop.ui.theme import ground, with_accent
from petition_desktop.ui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Palette

PALETTES = pytest.mark.parametrize(
    "palette", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light, high", "dark, high"]
)
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def worn(palette: Palette) -> Accent:
    return Accent(palette.accent, palette.on_accent, palette.tint)


@PALETTES
@pytest.mark.parametrize("tone", ["ink", "soft", "accent", "good", "careful", "bad"])
def test_each_tone_can_be_read_on_paper_and_card(palette, tone):
    grounds = (palette.paper, palette.card)
    assert min(contrast(getattr(palette, tone), other) for other in grounds) >= palette.least


@PALETTES
def test_the_edge_of_a_field_can_be_seen(palette):
    assert min(contrast(palette.border, other) for other in (palette.paper, palette.card)) >= PART_LEAST


@pytest.mark.parametrize("palette", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
def test_in_high_contrast_every_line_is_drawn_in_full(palette):
    assert min(contrast(line, palette.card) for line in (palette.line, palette.border, palette.ink)) >= 7
    assert palette.least == 7


@PALETTES
def test_our_own_accent_needs_no_help(palette):
    assert holds(ground(palette), worn(palette))
    assert with_accent(palette, "") == palette


@PALETTES
@given(accent=COLOURS)
def test_every_accent_is_made_to_hold_and_changes_nothing_else(palette, accent):
    dressed = with_accent(palette, accent)
    assert holds(ground(dressed), worn(dressed))
    changed = {name for name in palette.__struct_fields__ if getattr(palette, name) != getattr(dressed, name)}
    assert changed <= {"accent", "on_accent", "tint"}
