"""Contrast as WCAG 2.2 defines it, and what becomes of a campaign's accent so that it can be read.

Pure: colours are `#RRGGBB`. The grounds are those of the window in its usual look; the window brings its others.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from functools import partial

from msgspec import Struct

TEXT_LEAST = 4.5  # WCAG 2.2, success criterion 1.4.3
PART_LEAST = 3.0  # WCAG 2.2, success criterion 1.4.11
_TINT = {False: 0.09, True: 0.16}  # how much accent is mixed into the card, on a light and on a dark ground
_STEPS = 100
_CALM = 0.8  # strong colours glare on a dark ground


class Ground(Struct, frozen=True):
    """What an accent stands on and beside. `least` is the contrast a text must have, `on_accent` stands on it."""

    dark: bool
    paper: str
    card: str
    ink: str
    soft: str
    on_accent: str
    least: float = TEXT_LEAST


class Accent(Struct, frozen=True):
    """An accent as it is shown, what stands on it, and the tint made of it."""

    accent: str
    on_accent: str
    tint: str


LIGHT = Ground(dark=False, paper="#FAF8F4", card="#FFFFFF", ink="#1C1B19", soft="#5B5750", on_accent="#FFFFFF")
DARK = Ground(dark=True, paper="#161718", card="#1F2123", ink="#F1EFEA", soft="#B4AFA6", on_accent="#0B1720")


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black and 1 for white (WCAG 2.2)."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` (0 to 1) of `colour`, the rest of `ground`."""
    parts = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)


def is_colour(text: str) -> bool:
    """Whether this is `#RRGGBB`."""
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])


def accent_on(ground: Ground, wanted: str) -> Accent | None:
    """`wanted`, made darker or lighter until it holds as text and as a button; None if it is not a colour."""
    if not is_colour(wanted):
        return None
    for step in range(_STEPS + 1):
        accent = _shifted(wanted, step / _STEPS, lighter=ground.dark)
        tint = mixed(accent, ground.card, _TINT[ground.dark])
        on_accent = max("#FFFFFF", ground.on_accent, "#0B1720", key=partial(contrast, accent))
        if _can_be_read(ground, accent, on_accent, tint):
            return Accent(accent, on_accent, tint)
    return None


def holds(ground: Ground, shown: Accent) -> bool:
    """Whether accent, what stands on it and on its tint can be read."""
    return _can_be_read(ground, shown.accent, shown.on_accent, shown.tint)


def shown_instead(wanted: str) -> str:
    """The colour that the window shows on its light ground because `wanted` could not be read there; or nothing."""
    shown = accent_on(LIGHT, wanted)
    return shown.accent if shown is not None and shown.accent != wanted.upper() else ""


def _can_be_read(ground: Ground, accent: str, on_accent: str, tint: str) -> bool:
    texts = [(accent, other) for other in (ground.paper, ground.card, tint, on_accent)]
    texts += [(colour, tint) for colour in (ground.ink, ground.soft)]
    return all(contrast(one, other) >= ground.least for one, other in texts)


def _shifted(colour: str, share: float, *, lighter: bool) -> str:
    """The same hue, `share` (0 to 1) of the way to black, or to white and a little calmer."""
    hue, light, strength = rgb_to_hls(*(part / 255 for part in _parts(colour)))
    if lighter:
        light, strength = light + (1 - light) * share, strength * _CALM
    else:
        light *= 1 - share
    return "#" + "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, light, strength))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
