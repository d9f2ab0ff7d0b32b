"""Every colour and size of the window, once. Whatever looks like something takes its numbers from here.

Sizes are pixels at 100 %; `Theme.px` multiplies them by the reader's scale. Colours come in two palettes, and only
the accent may be changed by a campaign (see `contrast`).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from petition_core import contrast

Role = Literal[
    "count", "title", "heading", "lead", "body", "field", "label", "strong", "quiet", "small", "kicker", "code"
]
Tone = Literal["ink", "soft", "accent", "on_accent", "good", "careful", "bad"]


class Palette(Struct, frozen=True):
    """The colours of one scheme, as `#RRGGBB`."""

    dark: bool
    paper: str
    card: str
    line: str
    ink: str
    soft: str
    border: str  # of a field: 3:1 against card and paper (WCAG 2.2, 1.4.11)
    accent: str
    on_accent: str
    tint: str
    good: str
    careful: str
    bad: str
    least: float = contrast.TEXT_LEAST  # of each text on each ground


LIGHT = Palette(
    dark=False,
    paper=contrast.LIGHT.paper,
    card=contrast.LIGHT.card,
    line="#DDD8CE",
    ink=contrast.LIGHT.ink,
    soft=contrast.LIGHT.soft,
    border="#8C867B",
    accent="#0B5C8A",
    on_accent=contrast.LIGHT.on_accent,
    tint="#E8F1F6",
    good="#1E6B3C",
    careful="#8A5A00",
    bad="#A3261B",
)
DARK = Palette(
    dark=True,
    paper=contrast.DARK.paper,
    card=contrast.DARK.card,
    line="#3A3C3F",
    ink=contrast.DARK.ink,
    soft=contrast.DARK.soft,
    border="#74777B",
    accent="#6DB6E0",
    on_accent=contrast.DARK.on_accent,
    tint="#1D2E38",
    good="#7CCB98",
    careful="#E3B75B",
    bad="#F0897D",
)
#: For eyes that need more: black and white, every line drawn in full, 7:1 (WCAG 2.2, 1.4.6).
LIGHT_HIGH = Palette(
    dark=False,
    paper="#FFFFFF",
    card="#FFFFFF",
    line="#000000",
    ink="#000000",
    soft="#000000",
    border="#000000",
    accent="#003F66",
    on_accent="#FFFFFF",
    tint="#E8EEF1",
    good="#0B4A24",
    careful="#5C3B00",
    bad="#8A1208",
    least=7,
)
DARK_HIGH = Palette(
    dark=True,
    paper="#000000",
    card="#000000",
    line="#FFFFFF",
    ink="#FFFFFF",
    soft="#FFFFFF",
    border="#FFFFFF",
    accent="#8FD0FF",
    on_accent="#000000",
    tint="#172129",
    good="#7CE0A0",
    careful="#FFD27A",
    bad="#FFB0A6",
    least=7,
)


class Type(Struct, frozen=True):
    """How one role of text is set: size in pixels, line height as a multiple of it."""

    size: int
    line: float = 1.5
    bold: bool = False
    serif: bool = False
    fixed: bool = False
    spaced: bool = False  # letters set apart, for the short line above a title


TYPES: dict[Role, Type] = {
    "count": Type(52, line=1.15, bold=True),
    "title": Type(34, line=1.2, bold=True, serif=True),
    "heading": Type(21, line=1.3, bold=True),
    "lead": Type(20, line=1.45),
    "body": Type(16),
    "field": Type(17),
    "label": Type(15, line=1.4, bold=True),
    "strong": Type(16, bold=True),
    "quiet": Type(15, line=1.45),
    "small": Type(14, line=1.4),
    "kicker": Type(13, line=1.4, bold=True, spaced=True),
    "code": Type(19, line=1.4, bold=True, fixed=True),
}
LETTER_SPACING = 106  # percent, where `Type.spaced`

STEP = 8
HALF_STEP = 4
COLUMN_GAP = 40
PAGE_MARGIN = 40
PAGE_MARGIN_NARROW = 16
PAGE_TOP = 28
CARD_PADDING = 28
CARD_PADDING_NARROW = 16
CARD_RADIUS = 12
FIELD_RADIUS = 8
FIELD_HEIGHT = 48
FIELD_PADDING = 14
LINE_INSET = 2  # what Qt adds to the padding of a line to type into; others add it by hand, so that words are in line
DRAWING_SHAPE = 3  # a drawn signature is this many times as wide as high
PEN = 2.5
TWO_DIGITS, FOUR_DIGITS = 76, 108  # how wide lines for a day and for a year are
TEXT_PADDING = 10  # above and below what is written in several lines
MAIN_BUTTON_HEIGHT = 52
TARGET = 44  # the smallest thing a finger must hit
BUTTON_PADDING = 14
TICK = 24
RADIO = 22
TICK_BORDER = 2
TICK_RADIUS = 6
BORDER = 1
RING = 3
RING_GAP = 1
RING_STRENGTH = 0.8  # a little lighter than the edge it surrounds; 3:1 for every accent
ICON = 18
HEADER_HEIGHT = 56
FOOTER_HEIGHT = 44
SCROLL_BAR = 8
DEMAND_BAR = 4
QR_SIDE = 176
QR_SIDE_SMALL = 104
QR_SIDE_LARGE = 224
BAR_WIDTH, BAR_GAP = 64, 26  # of an hour in the chart, at most
BAR_RADIUS = 3
CHART_HEIGHT = 176
QUIET_BAR = 4  # an hour without signatures
GOAL_HEIGHT = 8
LIST_HEIGHT = 264
STORY_WIDTH = 560
LEAD_WIDTH = 640  # beside a narrow card
FORM_WIDTH = 560
NARROW_WIDTH = 560
SIDE_CARD_WIDTH = 380
BANNER_HEIGHT = 200
BOARD_WIDTH = 1440  # of a page of cards
WIDE_FROM = 1100  # below this width, at 100 %, everything stands in one column
MEASURE = 64  # characters in a line of running text, on average, so that hardly one has more than 68
QR_INK = "#111111"  # a scanner wants dark on white, in either scheme
QR_PAPER = "#FFFFFF"

PAIR_BELOW = 150  # percent; above it short questions no longer stand side by side

SCALE_LEAST = 80
SCALE_MOST = 200
SCALES = (80, 90, 100, 115, 130, 150, 175, 200)  # what A− and A+ step through, in percent
