"""Every two colours that meet on a page: words 4.5 to 1, parts one must see 3 to 1, in each scheme, for any accent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QScrollBar, QWidget

from petition_core.contrast import PART_LEAST, contrast, mixed
from petition_desktop.ui import tokens
from petition_desktop.ui.style_sheet import style_sheet
from petition_desktop.ui.theme import Theme, with_accent
from petition_desktop.ui.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Palette
from petition_desktop.ui.widgets.scroll_area import ScrollArea

SCHEMES = pytest.mark.parametrize(
    "scheme", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light, high", "dark, high"]
)
ACCENTS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")

#: What is written in which colour on which ground, and where.
WORDS = {
    ("ink", "paper"): "running text",
    ("ink", "card"): "the form, fields, buttons, lists",
    ("ink", "tint"): "the demand, a hint, the marked line of a list, a chosen answer, a button that waits",
    ("soft", "paper"): "what helps, the lower edge",
    ("soft", "card"): "labels' remarks, a button that cannot be used",
    ("soft", "tint"): "who is asked",
    ("accent", "paper"): "the line above a title",
    ("accent", "card"): "links",
    ("on_accent", "accent"): "the strong button, selected letters",
    ("good", "paper"): "what went well",
    ("good", "card"): "what went well",
    ("careful", "paper"): "a warning",
    ("careful", "card"): "a warning",
    ("bad", "paper"): "a mistake",
    ("bad", "card"): "a mistake",
}
#: What must be seen to know that it is there or how it stands.
PARTS = {
    ("border", "paper"): "the edge of a field, the bar that scrolls",
    ("border", "card"): "the edge of a field, of a tick and of a circle; the bar that scrolls; the line to sign on",
    ("accent", "card"): "the edge of the field with the cursor, a tick that is set",
    ("accent", "paper"): "the strong button",
    ("accent", "tint"): "a chosen answer; how much of the goal is reached; the bar beside the demand",
    ("on_accent", "accent"): "the sign in a tick",
    ("good", "tint"): "the goal is reached",
    ("bad", "card"): "the edge of what is wrong",
    ("soft", "card"): "the sign of what opens, the lock",
}


def too_weak(palette: Palette, pairs: dict[tuple[str, str], str], least: float) -> dict[str, float]:
    """The pairs that cannot be told apart well enough, and how well they can."""
    measured = {
        f"{front} on {ground}: {where}": contrast(getattr(palette, front), getattr(palette, ground))
        for (front, ground), where in pairs.items()
    }
    return {told: value for told, value in measured.items() if value < least}


@SCHEMES
def test_our_own_colours_hold_wherever_they_meet(scheme):
    assert too_weak(scheme, WORDS, scheme.least) == {}
    assert too_weak(scheme, PARTS, PART_LEAST) == {}


@SCHEMES
@given(accent=ACCENTS)
def test_so_they_do_with_the_accent_of_any_campaign(scheme, accent):
    dressed = with_accent(scheme, accent)
    assert too_weak(dressed, WORDS, scheme.least) == {}
    assert too_weak(dressed, PARTS, PART_LEAST) == {}


@SCHEMES
@given(accent=ACCENTS)
def test_the_ring_around_what_has_the_keyboard_is_seen_on_every_ground(scheme, accent):
    dressed = with_accent(scheme, accent)
    for ground in (dressed.paper, dressed.card, dressed.tint):
        assert contrast(mixed(dressed.accent, ground, tokens.RING_STRENGTH), ground) >= PART_LEAST


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_bar_that_scrolls_is_seen(qtbot, scheme):
    theme = Theme(scheme)
    ground, content = QWidget(), QWidget()
    ground.setStyleSheet(style_sheet(theme) + f"QWidget {{ background: {theme.palette.paper}; }}")
    content.setFixedHeight(2000)
    area = ScrollArea(theme, content)
    area.setParent(ground)
    area.resize(300, 300)
    qtbot.addWidget(ground)
    ground.resize(300, 300)
    ground.show()
    bar = next(one for one in area.findChildren(QScrollBar) if one.isVisible())
    place = bar.mapTo(ground, QPoint(bar.width() // 2, 16))
    painted = ground.grab().toImage().pixelColor(place)
    assert contrast(QColor(painted).name(), theme.palette.paper) >= PART_LEAST
